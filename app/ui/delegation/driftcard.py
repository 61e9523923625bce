"""Then and now, side by side: what stands in this seminar and what the directory says, with the ways to go on."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from app.domain.base import fields_of
from app.domain.dates import format_date
from app.domain.delegation import Member
from app.domain.text import Text
from app.services.roster import Place
from app.texts import N_, tr
from app.ui.delegation.words import NOT_STATED, content_languages
from app.ui.kit.buttons import SecondaryButton
from app.ui.kit.flow import FlowLayout
from app.ui.kit.labels import Card, IconLabel, Label
from app.ui.kit.theme import theme

_COMPARED = ("name_latin", "name_cyrillic", "titles", "honorific", "function", "organisation_name", "acting")
_DIFFERS = N_("Delegations", "Differs from the directory")
_HERE = N_("Delegations", "In this seminar")
_THERE = N_("Delegations", "In the directory")
_ENTERED = N_("Delegations", "entered on {date}")
_TODAY = N_("Delegations", "as it is today")
_YES, _NO = N_("Delegations", "yes"), N_("Delegations", "no")


class DriftCard(QWidget):
    """Shown only where something differs."""

    take_over = Signal()
    keep = Signal()
    change_here = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place: Place | None = None
        self._language = "de"
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._sign = IconLabel("equal-not", "warn", 16, parent=self)
        self._words = Label(_DIFFERS, "head", "warn", parent=self)
        head = FlowLayout(6)
        head.addWidget(self._sign)
        head.addWidget(self._words)
        column.addLayout(head)
        self._card = Card(parent=self, padding=12)
        self._grid = QGridLayout()
        self._card.body.addLayout(self._grid)
        column.addWidget(self._card)
        self._buttons = FlowLayout(8)
        self.take_button = SecondaryButton(
            N_("Delegations", "Take over"), parent=self, hint=N_("Delegations", "Enter here what the directory says")
        )
        self.keep_button = SecondaryButton(
            N_("Delegations", "Keep"), parent=self,
            hint=N_("Delegations", "Leave it as it was on the day; the difference is not shown any more"),
        )  # fmt: skip
        self.change_button = SecondaryButton(N_("Delegations", "Change only here …"), parent=self)
        for button, signal in (
            (self.take_button, self.take_over), (self.keep_button, self.keep), (self.change_button, self.change_here),
        ):  # fmt: skip
            self._buttons.addWidget(button)
            button.clicked.connect(signal)
        column.addLayout(self._buttons)
        theme.follow(self._restyle)

    def show_place(self, place: Place, language: str, *, writable: bool) -> None:
        """Compare *place* with the directory."""
        self._place, self._language = place, language
        self.setVisible(bool(place.drift))
        for button in (self.take_button, self.keep_button, self.change_button):
            button.setVisible(writable)
        self._fill()

    def retranslate(self) -> None:
        self._fill()

    def _fill(self) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        place = self._place
        if place is None or not place.drift:
            return
        self._put(0, 0, tr(_HERE), "captionbold", "ink2")
        self._put(0, 1, tr(_THERE), "captionbold", "ink2")
        row = 1
        for name in _COMPARED:
            if name not in place.drift:
                continue
            label = fields_of(Member)[name].label
            for column, text in enumerate(self._texts(*place.drift[name])):
                widget = self._put(row, column, text or tr(NOT_STATED), "body", "ink" if text else "ink3")
                heading = tr(_HERE if column == 0 else _THERE)
                widget.setAccessibleName(f"{tr(label)}, {heading}: {text or tr(NOT_STATED)}")
            row += 1
        taken = tr(_ENTERED, date=format_date(place.frozen_on, self._language)) if place.frozen_on else ""
        self._put(row, 0, taken, "caption", "ink3")
        self._put(row, 1, tr(_TODAY), "caption", "ink3")

    def _texts(self, here: object, there: object) -> tuple[str, str]:
        """Both values as text: of a bilingual one the languages in which they differ."""
        if isinstance(here, Text) and isinstance(there, Text):
            languages = [each for each in content_languages(self._language) if here[each] != there[each]]
            first, second = ("\n".join(value[each] for each in languages if value[each]) for value in (here, there))
            return first, second
        if isinstance(here, bool) or isinstance(there, bool):
            return tr(_YES if here else _NO), tr(_YES if there else _NO)
        return str(here or ""), str(there or "")

    def _put(self, row: int, column: int, text: str, role: str, color: str) -> Label:
        label = Label(text, role, color, wrap=True, parent=self._card)
        self._grid.addWidget(label, row, column, Qt.AlignmentFlag.AlignTop)
        return label

    def _restyle(self) -> None:
        layout = self.layout()
        if layout is not None:
            layout.setSpacing(theme.px(8))
        self._grid.setHorizontalSpacing(theme.px(12))
        self._grid.setVerticalSpacing(theme.px(6))
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1)
