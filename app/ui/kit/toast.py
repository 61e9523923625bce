"""A message that comes by itself, offers to take something back, and goes by itself."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, QTimer, Signal
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.texts import N_
from app.ui.kit.announce import announce
from app.ui.kit.buttons import Button
from app.ui.kit.labels import Label
from app.ui.kit.text import Text, say
from app.ui.kit.theme import theme

_SHOWN_MS = 10_000  # long enough to read and reach; the same undo stays in the status bar and the menu


class Toast(QWidget):
    """Ink as ground, surf as text, at the bottom right of its parent; stays while pointed at or focused."""

    undo = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._label = Label("", "body", "surf", wrap=True, parent=self)
        self._undo = Button(N_("Toast", "Undo"), parent=self, kind="toast", keys="Ctrl+Z")
        self._close = Button(N_("Toast", "Close message"), "x", self, kind="toasticon")
        row = QHBoxLayout(self)
        row.addWidget(self._label, 1)
        row.addWidget(self._undo)
        row.addWidget(self._close)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        self._undo.clicked.connect(self._undone)
        self._close.clicked.connect(self.hide)
        parent.installEventFilter(self)
        theme.follow(self._restyle)
        self.hide()

    def show_text(self, text: Text, undo: bool = False) -> None:
        """Show and announce *text*; with *undo* there is a button that emits :attr:`undo`."""
        self._label.set_text(text)
        self._undo.setVisible(undo)
        self.setAccessibleName(say(text))
        self.show()
        self.place()
        self.raise_()
        self._timer.start(_SHOWN_MS)
        announce(self, say(text))

    def text(self) -> str:
        """The text shown last."""
        return self._label.text()

    def place(self) -> None:
        """Stand at the bottom right of the parent, no wider than half of it needs to be."""
        parent = self.parentWidget()
        if parent is None:
            return
        margin = theme.px(16)
        width = min(theme.px(420), parent.width() - 2 * margin)
        height = max(self.heightForWidth(width), self.sizeHint().height())
        self.setGeometry(parent.width() - width - margin, parent.height() - height - margin, width, height)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self.place()
        return super().eventFilter(watched, event)

    def enterEvent(self, event: QEnterEvent) -> None:
        self._timer.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._timer.start(_SHOWN_MS)
        super().leaveEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme.color("ink"))
        painter.setBrush(theme.color("ink"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme.px(6), theme.px(6))

    def _undone(self) -> None:
        self.hide()
        self.undo.emit()

    def _restyle(self) -> None:
        row = self.layout()
        if row is not None:
            row.setContentsMargins(theme.px(14), theme.px(7), theme.px(8), theme.px(7))
            row.setSpacing(theme.px(8))
        self.place()
