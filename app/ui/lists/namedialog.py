"""Asks for the name of a saved filter."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.texts import N_, Message
from app.ui.desk.dialogs import Dialog
from app.ui.kit.formrow import FormRow
from app.ui.kit.linefield import LineField


class NameDialog(Dialog):
    """One line and two buttons; Enter accepts, an empty name does not."""

    def __init__(self, title: Message, name: str, parent: QWidget) -> None:
        super().__init__(title, N_("List", "Save"), parent, width=480)
        self.field = LineField(self, limit=60)
        self.field.set_value(name)
        self.body.addWidget(FormRow(N_("List", "Name of the filter"), self.field, self))
        self.field.changed.connect(self._check)
        self.field.focus_widget().setFocus()
        self._check()

    def name(self) -> str:
        """What was typed."""
        return self.field.value().strip()

    def _check(self) -> None:
        if self.accept_button is not None:
            self.accept_button.setEnabled(bool(self.name()) and not self.field.problem())
