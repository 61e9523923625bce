"""Keys and mouse buttons that no single control owns: Alt for the menu, back and forward on the mouse."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent

_OTHERS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.MetaModifier


class WindowInputs(QObject):
    """An event filter for the window's QWindow: it sees native events only, so it costs nothing per widget."""

    back = Signal()
    forward = Signal()
    alt_pressed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._alt = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
            self._alt = False
            signal = {Qt.MouseButton.BackButton: self.back, Qt.MouseButton.ForwardButton: self.forward}
            if event.button() in signal:
                signal[event.button()].emit()
                return True
        elif kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            # whether Alt itself is among the modifiers of its own press differs between platforms
            self._alt = event.key() == Qt.Key.Key_Alt and not event.modifiers() & _OTHERS
        elif kind == QEvent.Type.KeyRelease and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Alt and self._alt:
                self.alt_pressed.emit()
            self._alt = False
        elif kind == QEvent.Type.FocusOut:
            self._alt = False
        return super().eventFilter(watched, event)
