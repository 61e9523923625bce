"""Asks for the name of a saved filter."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.texts import N_, Message, tr
from app.ui.kit.buttons import PrimaryButton, SecondaryButton
from app.ui.kit.formrow import FormRow
from app.ui.kit.linefield import LineField
from app.ui.kit.theme import theme


class NameDialog(QDialog):
    """One line and two buttons; Enter accepts, an empty name does not."""

    def __init__(self, title: Message, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr(title))
        self.field = LineField(self)
        self.field.set_value(name)
        self.ok = PrimaryButton(N_("List", "Save"), None, self)
        self.ok.setDefault(True)
        cancel = SecondaryButton(N_("List", "Cancel"), None, self)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self.ok)
        column = QVBoxLayout(self)
        column.addWidget(FormRow(N_("List", "Name of the filter"), self.field, self))
        column.addLayout(buttons)
        column.setContentsMargins(*(theme.px(16),) * 4)
        column.setSpacing(theme.px(16))
        self.setMinimumWidth(theme.px(420))
        self.field.changed.connect(self._check)
        self.ok.clicked.connect(self.accept)
        cancel.clicked.connect(self.reject)
        self._check()

    def name(self) -> str:
        """What was typed."""
        return (self.field.value() or "").strip()

    def _check(self) -> None:
        self.ok.setEnabled(bool(self.name()))
