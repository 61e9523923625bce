"""Small dialogs of one shape: a heading, a column of rows, buttons at the bottom right."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.texts import N_
from app.ui.kit.buttons import PrimaryButton, SecondaryButton
from app.ui.kit.labels import Label
from app.ui.kit.text import Text, say
from app.ui.kit.theme import theme

CANCEL = N_("Dialog", "Cancel")
CLOSE = N_("Dialog", "Close")


class Dialog(QDialog):
    """Put rows into :attr:`body`; *accept* names the primary button (``None``: only a Close button)."""

    def __init__(self, title: Text, accept: Text | None, parent: QWidget | None = None, *, width: int = 560) -> None:
        super().__init__(parent)
        self.setWindowTitle(say(title))
        self.setMinimumWidth(theme.px(width))
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(24), theme.px(20), theme.px(24), theme.px(20))
        column.setSpacing(theme.px(12))
        column.addWidget(Label(title, "title", parent=self))
        self.body = QVBoxLayout()
        self.body.setSpacing(theme.px(10))
        column.addLayout(self.body, 1)
        self.buttons = QHBoxLayout()
        self.buttons.addStretch(1)
        self.accept_button: PrimaryButton | None = None
        other = SecondaryButton(CLOSE if accept is None else CANCEL, parent=self)
        other.clicked.connect(self.reject)
        self.buttons.addWidget(other)
        if accept is not None:
            self.accept_button = PrimaryButton(accept, parent=self)
            self.accept_button.setDefault(True)
            self.accept_button.clicked.connect(self.accept)
            self.buttons.addWidget(self.accept_button)
        column.addSpacing(theme.px(4))
        column.addLayout(self.buttons)


def message(parent: QWidget | None, title: Text, sentence: str) -> None:
    """Tell *sentence*; the person closes it with Enter or Escape."""
    dialog = Dialog(title, None, parent, width=420)
    dialog.body.addWidget(Label(sentence, "body", wrap=True, parent=dialog))
    dialog.setAccessibleDescription(sentence)
    dialog.exec()
