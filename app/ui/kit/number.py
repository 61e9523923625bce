"""A field for a whole number."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from app.texts import N_, tr
from app.ui.kit.linefield import LineField


class NumberField(LineField):
    """A whole number in *least*..*most*; value is int, or None when empty.

    Up and Down step by one. While :meth:`is_valid` is False, :meth:`value` is None although
    something is typed: saving must wait.
    """

    def __init__(self, parent: QWidget | None = None, *, least: int = 0, most: int = 999_999, width: int = 64) -> None:
        super().__init__(parent, limit=20, width=width)
        self._least, self._most = least, most
        self.line.installEventFilter(self)

    def value(self) -> int | None:  # type: ignore[override]
        """The number; None when empty or not a number in range."""
        text = self.line.text().strip()
        # isdecimal alone would also take digits of other scripts, which int() reads but nobody expects here
        if not (text.isascii() and text.removeprefix("-").isdecimal()) or len(text) > 12:
            return None
        number = int(text)
        return number if self._least <= number <= self._most else None

    def set_value(self, value: int | None) -> None:  # type: ignore[override]
        """Show *value*; emits nothing."""
        super().set_value("" if value is None else str(value))

    def is_valid(self) -> bool:
        """Whether what is typed is such a number, also before the field has said so."""
        return not self.line.text().strip() or self.value() is not None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        steps = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in steps:
            number = self.value()
            if number is not None and not self.line.isReadOnly():
                self.set_value(min(max(number + steps[Qt.Key(event.key())], self._least), self._most))
                self.changed.emit()
                return True
        return super().eventFilter(watched, event)

    def _check(self) -> None:
        if not self.line.text().strip() or self.value() is not None:
            self.set_own_problem(None)
        else:
            sentence = N_("NumberField", "Please enter a whole number from {least} to {most}.")
            self.set_own_problem(lambda: tr(sentence, least=self._least, most=self._most))
