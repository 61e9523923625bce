"""Every widget of the kit on one page, for the tests and for looking at.

``python -m tests.ui.kit.gallery OUT.png [light|dark] [PERCENT] [WIDTH] [LANGUAGE]`` saves a picture.
"""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout

from app.texts import N_
from app.ui.kit.bilingual import BilingualField
from app.ui.kit.buttons import Button, IconButton, LinkButton, PrimaryButton, SecondaryButton
from app.ui.kit.check import CheckField
from app.ui.kit.choice import ChoiceField
from app.ui.kit.datefield import DateField
from app.ui.kit.field import Field
from app.ui.kit.formrow import FormRow
from app.ui.kit.keys import KeyCap
from app.ui.kit.labels import Card, EmptyState, Ground, HLine, IconLabel, Label, Pill, ProblemLine, SectionTitle
from app.ui.kit.linefield import LineField, TextField
from app.ui.kit.number import NumberField
from app.ui.kit.reference import ReferenceField
from app.ui.kit.segmented import Segmented
from app.ui.kit.theme import theme

PEOPLE = {1: "Petrosyan, Vladimir", 2: "Breitenbach, Elke", 3: "Fischer, Alexander"}


def find_people(text: str) -> list[tuple[int, str, str]]:
    return [(key, name, "Minister") for key, name in PEOPLE.items() if text.casefold() in name.casefold()]


class Gallery(Ground):
    """A page like the seminar form, and one of everything else."""

    def __init__(self) -> None:
        super().__init__("surf")
        self.fields: dict[str, Field] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(8)
        head = QHBoxLayout()
        head.addWidget(Label("18. Sozialseminar", "title"))
        head.addWidget(Label("Moskau · 4.–9. Juli 2017", "subtitle", "ink2"), 1)
        head.addWidget(IconButton(N_("Gallery", "More"), "ellipsis"))
        state = QHBoxLayout()
        state.addWidget(Pill(N_("Gallery", "Held"), "ok", "circle-check"))
        state.addWidget(LinkButton("4 texts missing in Russian", "languages"))
        state.addWidget(Pill("No icon", "neutral"))
        state.addStretch(1)
        column.addLayout(head)
        column.addLayout(state)
        column.addWidget(SectionTitle(N_("Gallery", "Designation")))
        for row in self._rows():
            column.addWidget(row)
        column.addWidget(HLine())
        column.addLayout(self._buttons())
        card = Card("Card")
        card.body.addWidget(EmptyState("Nobody yet. Type a name to add the first person."))
        problem = ProblemLine()
        problem.set_text("The end lies before the begin.")
        card.body.addWidget(problem)
        column.addWidget(card)
        column.addStretch(1)

    def _rows(self) -> list[FormRow]:
        series = ChoiceField([("a", "Sozialseminar"), ("b", "Migrationsseminar")], width=196)
        series.set_value("a")
        number, printed = NumberField(), LineField(width=64)
        number.set_value(18)
        printed.set_value("18.")
        title, special = BilingualField(), BilingualField(kind="text")
        title.set_value({"de": "18. Sozialseminar", "ru": "18-й социальный семинар"})
        special.set_value({"de": "Jubiläumsjahr 2017: zehn Jahre seit dem ersten Sozialseminar in Berlin"})
        begin, end, opening = DateField(), DateField(), DateField()
        begin.set_value("2017-07-04")
        end.set_value("2017-07-09")
        opening.set_value("2017-07-12")
        opening.set_problem("lies after the end of the seminar (09.07.2017).")
        host = Segmented([("b", "Berlin"), ("m", "Moskau"), ("x", "another place")])
        host.set_value("m")
        leader = ReferenceField(find_people, PEOPLE.__getitem__, icon="user")
        leader.set_value(1)
        secret, notes = CheckField(N_("Gallery", "confidential")), TextField()
        secret.set_value(True)
        notes.set_value("First line\nSecond line")
        self.fields = {
            "series": series, "number": number, "printed": printed, "title": title, "special": special,
            "begin": begin, "end": end, "opening": opening, "host": host, "leader": leader,
            "secret": secret, "notes": notes,
        }  # fmt: skip
        return [
            FormRow(N_("Gallery", "Series, number"), [series, number, printed], hint=N_("Gallery", "as printed")),
            FormRow(N_("Gallery", "Title"), title),
            FormRow(N_("Gallery", "Special"), special),
            FormRow(N_("Gallery", "Period"), [begin, N_("Gallery", "to"), end], hint="Tue–Sun, 6 days"),
            FormRow(N_("Gallery", "Host"), host),
            FormRow(N_("Gallery", "Opening on"), opening),
            FormRow(N_("Gallery", "Leader"), leader),
            FormRow(N_("Gallery", "Protection"), secret),
            FormRow(N_("Gallery", "Notes"), notes),
        ]

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        for button in (
            PrimaryButton("Open seminar"), SecondaryButton("Print", "printer"), LinkButton("Add topic", "plus"),
            Button("Columns", "columns-3", kind="quiet"), Button("All", kind="chip"),
        ):  # fmt: skip
            row.addWidget(button)
        row.addWidget(KeyCap("Ctrl+Z"))
        row.addWidget(IconLabel("circle-dashed"))
        row.addStretch(1)
        return row


def main(out: str, mode: str = "light", percent: str = "100", width: str = "800", language: str = "en") -> None:
    from app.ui.kit.tokens import MODES
    from app.ui.shell.appearance import apply_language

    app = QApplication(["gallery", "-platform", "offscreen"])
    apply_language(language)
    theme.install(app, next(known for known in MODES if known == mode), int(percent))
    gallery = Gallery()
    gallery.resize(int(width), gallery.sizeHint().height())
    gallery.show()
    for _ in range(6):
        app.processEvents()
    gallery.resize(int(width), gallery.minimumSizeHint().height())
    for _ in range(6):
        app.processEvents()
    gallery.grab().save(out)


if __name__ == "__main__":
    main(*sys.argv[1:])
