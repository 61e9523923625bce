"""What stands in a list without lines: one quiet sentence, and the way to fill it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.kit.buttons import SecondaryButton
from app.ui.kit.labels import EmptyState
from app.ui.kit.text import Text
from app.ui.kit.theme import theme


class EmptyNote(QWidget):
    """Lies over the rows of a table; *pressed* is the way out."""

    pressed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._label = EmptyState("", self)
        self._label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.button = SecondaryButton("", None, self)
        self.button.clicked.connect(self.pressed)
        column = QVBoxLayout(self)
        column.addStretch(2)
        column.addWidget(self._label)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(5)
        theme.follow(self._restyle)
        self.hide()

    def show_text(self, text: Text, button: Text, icon: str, *, enabled: bool = True) -> None:
        """Say why there is nothing and offer *button*."""
        self._label.set_text(text)
        self.button.set_text(button)
        self.button.set_icon(icon)
        self.button.setVisible(enabled)
        self.show()
        self.raise_()

    def text(self) -> str:
        """The sentence shown."""
        return self._label.text()

    def _restyle(self) -> None:
        column = self.layout()
        if column is not None:
            column.setSpacing(theme.px(12))
