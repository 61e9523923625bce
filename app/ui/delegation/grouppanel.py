"""What is said of a delegation as a whole: announced size, bodies represented, note."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from app.domain.base import fields_of
from app.domain.delegation import Delegation
from app.services import delegations, records
from app.services.roster import Group, Roster
from app.texts import N_
from app.ui.delegation import words
from app.ui.delegation.model import GroupKey, target_of
from app.ui.editing.inspector import Inspector
from app.ui.editing.perform import perform
from app.ui.editing.saving import SavingSheet
from app.ui.forms.fields import Untranslated
from app.ui.kit.bilingual import BilingualField
from app.ui.kit.buttons import LinkButton
from app.ui.kit.number import NumberField
from app.ui.office import Office

_FIELDS = fields_of(Delegation)


class GroupPanel(Inspector):
    """Shows and changes one delegation; one that has no record yet gets it with the first value."""

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(N_("Delegations", "Details of the list"), parent)
        self._office = office
        self._roster: Roster | None = None
        self._group: Group | None = None
        self._key: GroupKey | None = None
        self.sheet = SavingSheet(self._save, self)
        self.sheet.add(_FIELDS["nominal_size"], NumberField(self.sheet))
        self.sheet.add(_FIELDS["bodies"], BilingualField(self.sheet, kind="text"))
        self.sheet.add(_FIELDS["note"], Untranslated(self.sheet, kind="text"))
        self.body.addWidget(self.sheet)
        self.delete_button = LinkButton(N_("Delegations", "Delete this list with everybody in it"), "trash-2", self)
        self.delete_button.clicked.connect(self.delete)
        self.body.addWidget(self.delete_button)
        self.body.addStretch(1)

    def show_group(self, shown: Roster, group: Group, key: GroupKey) -> None:
        """Show *group* of *shown*."""
        another = key != self._key
        if another:
            self.flush()
        self._roster, self._group, self._key = shown, group, key
        self.set_title(words.group_title(group, self._office.language), words.group_counts(group))
        writable = not shown.closed and not self._office.db.read_only
        values: dict[str, Any] = {}
        if group.id:
            with self._office.db.read() as session:
                values = records.load(session, "delegation", group.id).values
        self.sheet.show_values(values, another=another)
        self.sheet.set_read_only(not writable)
        self.delete_button.setVisible(writable and bool(group.id))

    def edit(self) -> None:
        """Put the keyboard into the first field."""
        self.sheet.fields["nominal_size"].field.focus_widget().setFocus()

    def flush(self) -> None:
        """Save what is still being typed."""
        if self._group is not None:
            self.sheet.flush()

    def delete(self) -> None:
        """Delete the delegation with its members; undo brings everything back."""
        if self._group is not None and self._group.id:
            perform(self._office, records.delete, self._office.db, "delegation", [self._group.id])

    def _save(self, name: str, value: Any) -> bool:
        if self._roster is None or self._group is None:
            return False
        target = target_of(self._roster, self._group)
        return perform(self._office, delegations.update_delegation, self._office.db, target, {name: value})
