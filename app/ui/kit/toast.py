"""A message that comes by itself, offers to take something back, and goes by itself."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QHBoxLayout, QWidget

from app.texts import N_
from app.ui.kit.announce import announce
from app.ui.kit.buttons import Button
from app.ui.kit.labels import Label
from app.ui.kit.text import Text, say
from app.ui.kit.theme import theme

_SHOWN_MS = 10_000  # long enough to read and reach; the same undo stays in the status bar and the menu
_WATCHED_MS = 150
_MANY = 10_000


class Toast(QWidget):
    """Ink as ground, surf as text, at the bottom right of its parent unless it is in the way there.

    Stays while pointed at.
    """

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
        self._watch = QTimer(self, interval=_WATCHED_MS)  # a page may move what is in use without a change of focus
        self._watch.timeout.connect(self._clear_focus)
        self._undo.clicked.connect(self._undone)
        self._close.clicked.connect(self.hide)
        parent.installEventFilter(self)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._focus_changed)
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
        self._watch.start()
        announce(self, say(text))

    def text(self) -> str:
        """The text shown last."""
        return self._label.text()

    def place(self) -> None:
        """Stand at the bottom right of the parent, or in another corner where that covers less of what is in use."""
        parent = self.parentWidget()
        if parent is None:
            return
        margin = theme.px(16)
        width = min(theme.px(420), parent.width() - 2 * margin)
        height = max(self.heightForWidth(width), self.sizeHint().height())
        right, bottom = parent.width() - width - margin, parent.height() - height - margin
        places = [QRect(x, y, width, height) for y in (bottom, margin) for x in (right, margin)]
        self.setGeometry(min(places, key=self._covered))

    def _covered(self, place: QRect) -> int:
        """How many controls *place* covers; the one with the keyboard counts for more than all others."""
        parent = self.parentWidget()
        assert parent is not None
        if self._in_use(place):
            return _MANY
        controls = [
            widget for widget in parent.findChildren(QWidget)
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible()
            and not isinstance(widget, QAbstractItemView) and not self.isAncestorOf(widget)
        ]  # fmt: skip
        return sum(_seen(widget, parent).intersects(place) for widget in controls)

    def _in_use(self, place: QRect) -> bool:
        """Whether *place* covers the control with the keyboard."""
        parent, focused = self.parentWidget(), QApplication.focusWidget()
        if focused is None or parent is None or not parent.isAncestorOf(focused) or self.isAncestorOf(focused):
            return False
        return _seen(focused, parent).intersects(place)

    def _clear_focus(self) -> None:
        """Give the control with the keyboard free."""
        if self.isHidden():
            self._watch.stop()
        elif self._in_use(self.geometry()):
            self.place()

    def _focus_changed(self, _old: QWidget | None, now: QWidget | None) -> None:
        parent = self.parentWidget()
        if now is not None and parent is not None and self.isVisible() and not self.isAncestorOf(now):
            QTimer.singleShot(0, self, self._clear_focus)  # after the page has scrolled to what has the keyboard now

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


def _seen(widget: QWidget, parent: QWidget) -> QRect:
    """What is seen of *widget*, in the coordinates of *parent*; of a table the row in use."""
    if isinstance(widget, QAbstractItemView):
        row = widget.visualRect(widget.currentIndex())
        row.setLeft(0)
        row.setRight(widget.viewport().width())
        return row.translated(widget.viewport().mapTo(parent, QPoint(0, 0)))
    return widget.visibleRegion().boundingRect().translated(widget.mapTo(parent, QPoint(0, 0)))
