"""A field for a passphrase: dots, or the letters when the person wants to see them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from app.texts import N_
from app.ui.kit.buttons import Button
from app.ui.kit.linefield import LineField

SHOW = N_("SecretField", "Show the passphrase")
HIDE = N_("SecretField", "Hide the passphrase")


class SecretField(LineField):
    """One line that others in the room cannot read. Nothing of it goes to the clipboard or to spelling help."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, limit=1000)
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.line.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhNoAutoUppercase
            | Qt.InputMethodHint.ImhHiddenText
        )
        self.eye = Button(SHOW, "eye", self, kind="icon")
        self.eye.setCheckable(True)
        self.eye.toggled.connect(self._show)
        row = self.layout()
        assert row is not None
        row.addWidget(self.eye)

    def _show(self, shown: bool) -> None:
        self.line.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        self.eye.set_text(HIDE if shown else SHOW)
