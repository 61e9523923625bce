"""The handle by which a row is dragged to another place."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.ui.kit.icons import pixmap
from app.ui.kit.theme import theme


class DragHandle(QWidget):
    """Six dots. The keyboard has Alt+Up and Alt+Down instead, so it takes no focus and no name."""

    dragged = Signal(int)
    """The mouse is at this height of the screen."""
    dropped = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._dragging = False
        self.setCursor(Qt.CursorShape.OpenHandCursor)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(14), theme.px(30))

    minimumSizeHint = sizeHint  # noqa: N815  (Qt's name)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self.isEnabled():
            image = pixmap("grip-vertical", "ink2" if self.underMouse() or self._dragging else "ink3", 14)
            QPainter(self).drawPixmap(0, (theme.px(30) - theme.px(14)) // 2, image)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._dragging = event.button() == Qt.MouseButton.LeftButton
        self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._dragging:
            self.dragged.emit(round(event.globalPosition().y()))

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        if self._dragging:
            self._dragging = False
            self.setCursor(Qt.CursorShape.OpenHandCursor)
            self.dropped.emit()
