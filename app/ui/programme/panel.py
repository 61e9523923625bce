"""One programme item in full: what the table has no room for, and the people."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from app.domain.fields import Kind
from app.domain.text import Text
from app.names.folding import fold
from app.services import agenda, programme
from app.services.agenda import Item, Programme
from app.services.newcomers import Who
from app.texts import N_, tr
from app.ui.editing.inspector import Inspector
from app.ui.editing.perform import perform
from app.ui.editing.saving import SavingSheet
from app.ui.forms.fields import Untranslated
from app.ui.forms.references import reference_field
from app.ui.kit.bilingual import BilingualField
from app.ui.kit.check import CheckField
from app.ui.kit.choice import ChoiceField
from app.ui.kit.labels import EmptyState, HLine, ProblemLine
from app.ui.kit.linefield import LineField
from app.ui.kit.reference import Found, ReferenceField
from app.ui.office import Office
from app.ui.programme.columns import FIELDS
from app.ui.programme.model import day_title
from app.ui.programme.people import PeopleList
from app.ui.programme.reading import show_time

_NOTHING = N_("Programme", "Choose an item to see its details. What is typed in the last row becomes a new item.")
_FIRST = ("type", "internal", "about", "part_id", "place", "organisation_id", "organisation_name", "description")
_LAST = ("minutes", "basis", "source", "note")


class ItemPanel(Inspector):
    """Shows and changes one item; every field saves by itself."""

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(N_("Programme", "Details of the programme item"), parent)
        self._office = office
        self._item: Item | None = None
        self._parts: list[tuple[int, str]] = []
        self.nothing = EmptyState(_NOTHING, self)
        self.warning = ProblemLine(self, "warn", "triangle-alert")
        self.first, self.last = SavingSheet(self._save, self), SavingSheet(self._save, self)
        for sheet, names in ((self.first, _FIRST), (self.last, _LAST)):
            for name in names:
                sheet.add(FIELDS[name], self._field(name, sheet))
        self.people = PeopleList(office, self)
        self.people.added.connect(self._add_person)
        self.people.line.escaped.connect(self.left)
        self.contents: list[QWidget] = [self.first, HLine(self), self.people, HLine(self), self.last]
        self.body.addWidget(self.nothing)
        self.body.addWidget(self.warning)
        for part in self.contents:
            self.body.addWidget(part)
        self.body.addStretch(1)
        self.show_nothing()

    def _field(self, name: str, sheet: QWidget) -> Any:
        declared = FIELDS[name]
        if name == "part_id":
            return ReferenceField(self._find_part, self._part_name, sheet, icon="map-pin")
        if declared.kind is Kind.REFERENCE:
            return reference_field(self._office, declared.target, sheet)
        if declared.kind is Kind.CHOICE:
            choices = [(choice.key, choice.label) for choice in declared.choices]
            return ChoiceField(choices, sheet, optional=not declared.required)
        if declared.kind is Kind.FLAG:
            return CheckField(parent=sheet)
        if declared.kind is Kind.BILINGUAL:
            made = BilingualField if declared.translated else Untranslated
            return made(sheet, kind="text" if declared.multiline else "wrap")
        return LineField(sheet)

    @property
    def item_id(self) -> int:
        """The item shown, 0 for none."""
        return self._item.id if self._item else 0

    def show_item(self, shown: Programme, item: Item) -> None:
        """Show *item* of *shown*; typing that was not saved yet stays where it is the same item."""
        another = self.item_id != item.id
        if another:
            self.flush()
        self._item = item
        values, language = item.values, self._office.language
        start = show_time(values["start_time"], about=bool(values["about"]))
        times = "–".join(part for part in (start, values["end_time"]) if part)
        when = ", ".join(part for part in (day_title(values["day"], language), times) if part)
        self.set_title(values["title"].best(language), when)
        with self._office.db.read() as session:
            self._parts = agenda.parts(session, shown.seminar_id, language)
        writable = not shown.closed and not self._office.db.read_only
        for sheet in (self.first, self.last):
            sheet.show_values(values, another=another)
            sheet.set_read_only(not writable)
        self.first.rows["part_id"].setVisible(bool(self._parts) or values["part_id"] is not None)
        self.people.show_people(item.id, item.people, writable=writable)
        self.warning.set_text(" ".join(programme.in_words(each) for each in item.warnings) or None)
        self._show_contents(True)

    def show_nothing(self) -> None:
        """No item is selected."""
        self.flush()
        self._item = None
        self.set_title("")
        self.warning.set_text(None)
        self._show_contents(False)

    def edit(self) -> None:
        """Put the keyboard into the first field."""
        if self._item is not None:
            self.first.fields["type"].field.focus_widget().setFocus()

    def edit_people(self) -> None:
        """Put the keyboard where people are added."""
        self.people.line.enter()

    def flush(self) -> None:
        """Save what is still being typed."""
        if self._item is not None:
            self.first.flush()
            self.last.flush()
            self.people.flush()

    def _show_contents(self, shown: bool) -> None:
        for part in self.contents:
            part.setVisible(shown)
        self.nothing.setVisible(not shown)

    def _save(self, name: str, value: Any) -> bool:
        values = {name: value}
        if name == "organisation_id" and value is None:
            values["organisation_name"] = Text()
        return perform(self._office, programme.update, self._office.db, self.item_id, values)

    def _add_person(self, who: Who) -> None:
        perform(self._office, programme.add_person, self._office.db, self.item_id, who, self._office.today)

    def _find_part(self, text: str) -> Found:
        return [(part, name, "") for part, name in self._parts if fold(text) in fold(name)]

    def _part_name(self, part: int) -> str:
        return dict(self._parts).get(part, tr(N_("Programme", "Part of the seminar")))
