"""The people of a programme item: role, name and office as on the day, more of each on demand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.base import fields_of
from app.domain.programme import ITEM_ROLES, ItemPerson
from app.services import programme, records
from app.services.agenda import Participant
from app.services.newcomers import Who
from app.texts import N_, tr
from app.ui.editing.perform import perform
from app.ui.editing.personline import PersonLine
from app.ui.editing.saving import SavingField, SavingSheet
from app.ui.kit.bilingual import BilingualField
from app.ui.kit.buttons import IconButton, LinkButton
from app.ui.kit.choice import ChoiceField
from app.ui.kit.labels import Label, SectionTitle
from app.ui.kit.linefield import LineField
from app.ui.kit.theme import theme
from app.ui.office import Office

_FIELDS = fields_of(ItemPerson)
_MORE = N_("Programme", "More about {name}")
_REMOVE = N_("Programme", "Remove {name}")
_OPEN = N_("Programme", "Open in the directory")
_ADD = N_("Programme", "Add somebody to this item")
_ROLE_OF = N_("Programme", "Role of {name}")
_ROLE_WIDTH = 168


class PersonRow(QWidget):
    """One person; the pencil opens what is said of them on the day."""

    def __init__(self, office: Office, person: Participant, parent: QWidget, *, writable: bool) -> None:
        super().__init__(parent)
        self._office, self.person = office, person
        name = person.name(office.language)
        self.role = ChoiceField([(c.key, c.label) for c in ITEM_ROLES], self, optional=False, width=_ROLE_WIDTH)
        self.role.set_label(lambda: tr(_ROLE_OF, name=name))
        self._role = SavingField(_FIELDS["role"], self.role, self._save)
        self.more_button = IconButton(lambda: tr(_MORE, name=name), "pencil", self)
        self.remove_button = IconButton(lambda: tr(_REMOVE, name=name), "x", self)
        self.more_button.clicked.connect(self.toggle)
        self.remove_button.clicked.connect(
            lambda: perform(office, programme.remove_person, office.db, self.person.id)
        )
        self.more_button.setVisible(writable)
        self.remove_button.setVisible(writable)
        self.role.set_read_only(not writable)
        head = QHBoxLayout()
        head.addWidget(self.role)
        head.addStretch(1)
        head.addWidget(self.more_button)
        head.addWidget(self.remove_button)
        self._name = Label("", "name", wrap=True, parent=self)
        self._detail = Label("", "label", "ink2", wrap=True, parent=self)
        self.sheet: SavingSheet | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.px(2))
        self._column.addWidget(self._name)
        self._column.addWidget(self._detail)
        self._column.addLayout(head)
        self.show_person(person)

    def show_person(self, person: Participant) -> None:
        """Show the same row as it is now."""
        self.person = person
        language = self._office.language
        self._name.set_text(person.name(language))
        texts = (person.function.best(language), person.organisation.best(language))
        self._detail.set_text(", ".join(text for text in texts if text))
        self._detail.setVisible(any(texts))
        self._role.show(person.role)
        if self.sheet is not None:
            self.sheet.show_values(self._values(), another=False)

    def toggle(self) -> None:
        """Show or hide the fields of the day."""
        if self.sheet is not None:
            self.sheet.flush()
            self.sheet.deleteLater()
            self.sheet = None
            return
        self.sheet = SavingSheet(self._save, self)
        for name in ("function", "organisation_name", "role_text"):
            self.sheet.add(_FIELDS[name], BilingualField(self.sheet, kind="wrap"))
        for name in ("name_latin", "name_cyrillic", "titles", "source"):
            self.sheet.add(_FIELDS[name], LineField(self.sheet))
        if self.person.person_id is not None:
            link = LinkButton(_OPEN, "external-link", self.sheet)
            link.clicked.connect(lambda: self._office.open_requested.emit("person", self.person.person_id, ""))
            self.sheet.column.addWidget(link)
        self.sheet.show_values(self._values(), another=True)
        self._column.addWidget(self.sheet)
        self.sheet.fields["function"].field.focus_widget().setFocus()

    def flush(self) -> None:
        """Save what is still being typed."""
        self._role.flush()
        if self.sheet is not None:
            self.sheet.flush()

    def _values(self) -> dict[str, Any]:
        with self._office.db.read() as session:
            return records.load(session, "item_person", self.person.id).values

    def _save(self, name: str, value: Any) -> bool:
        return perform(self._office, programme.update_person, self._office.db, self.person.id, {name: value})


class PeopleList(QWidget):
    """The people of an item one below the other, and the line that adds the next."""

    added = Signal(object)
    """Somebody to be added: an id, or the name of somebody to be entered."""

    def __init__(self, office: Office, parent: QWidget) -> None:
        super().__init__(parent)
        self._office = office
        self.rows: list[PersonRow] = []
        self._item = 0
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(SectionTitle(N_("Programme", "People"), self))
        self._list = QVBoxLayout()
        column.addLayout(self._list)
        self.line = PersonLine(office, _ADD, self)
        self.line.who.connect(self._add)
        column.addWidget(self.line)
        theme.follow(self._restyle)

    def show_people(self, item: int, people: Sequence[Participant], *, writable: bool) -> None:
        """Show the *people* of *item*; rows that stay keep what is being typed in them."""
        self.line.setVisible(writable)
        if item == self._item and [row.person.id for row in self.rows] == [person.id for person in people]:
            for row, person in zip(self.rows, people, strict=True):
                row.show_person(person)
            return
        kept = {row.person.id: row for row in self.rows} if item == self._item else {}
        for row in self.rows:
            if row not in kept.values() or row.person.id not in {person.id for person in people}:
                kept.pop(row.person.id, None)
                row.hide()
                row.deleteLater()
        self._item, self.rows = item, []
        for number, person in enumerate(people):
            row = kept.get(person.id) or PersonRow(self._office, person, self, writable=writable)
            row.show_person(person)
            self._list.insertWidget(number, row)
            self.rows.append(row)

    def flush(self) -> None:
        """Save what is still being typed."""
        for row in self.rows:
            row.flush()

    def _add(self, who: Who) -> None:
        self.added.emit(who)

    def _restyle(self) -> None:
        self._list.setSpacing(theme.px(12))
        layout = self.layout()
        if layout is not None:
            layout.setSpacing(theme.px(10))


