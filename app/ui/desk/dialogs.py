"""Small dialogs of one shape: a heading, a column of rows, buttons at the bottom right."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLayoutItem, QScrollArea, QVBoxLayout, QWidget

from app.texts import N_
from app.ui.kit.buttons import PrimaryButton, SecondaryButton
from app.ui.kit.labels import Ground, Label
from app.ui.kit.screens import available
from app.ui.kit.text import Text, say
from app.ui.kit.theme import theme

CANCEL = N_("Dialog", "Cancel")
CLOSE = N_("Dialog", "Close")


_FRAME = 80  # of a window: title bar above, taskbar below


class _Scrolled(QScrollArea):
    """As high as its content, where the screen has room for it."""

    def __init__(self, content: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._content = content
        self.setWidget(content)

    def sizeHint(self) -> QSize:
        bar = self.verticalScrollBar().sizeHint().width()
        return self._content.sizeHint() + QSize(bar, 0)


class Dialog(QDialog):
    """Put rows into :attr:`body`; *accept* names the primary button (``None``: only a Close button).

    With *scrolls* the body scrolls where the screen is too low for it. The keyboard begins in the body.
    """

    def __init__(
        self, title: Text, accept: Text | None, parent: QWidget | None = None, *,
        width: int = 560, scrolls: bool = False,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.setWindowTitle(say(title))
        self.setMinimumWidth(min(theme.px(width), available(self).width() - _FRAME))
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(24), theme.px(20), theme.px(24), theme.px(20))
        column.setSpacing(theme.px(12))
        column.addWidget(Label(title, "title", parent=self))
        self.body = QVBoxLayout()
        self.body.setSpacing(theme.px(10))
        if scrolls:
            self.body.setContentsMargins(0, 0, theme.px(8), 0)
            ground = Ground("surf", self)
            ground.setLayout(self.body)
            column.addWidget(_Scrolled(ground, self), 1)
        else:
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
        self._buttons = [other] if self.accept_button is None else [other, self.accept_button]
        column.addSpacing(theme.px(4))
        column.addLayout(self.buttons)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if event.spontaneous():
            return
        self._settle()
        # in the circle of Tab the buttons come after the body already; what is missing is where to begin
        first = self._first_of_body() or self.accept_button or self._buttons[0]
        first.setFocus(Qt.FocusReason.TabFocusReason)
        low = available(self).height() - _FRAME
        if self.height() > low:
            self.resize(self.width(), low)

    def _settle(self) -> None:
        """Where the body is higher than its rows they stay together at its top, unless one of them wants the room."""
        items = [self.body.itemAt(place) for place in range(self.body.count())]
        if not any(_wants_height(item) for item in items if item is not None):
            self.body.addStretch(1)

    def _first_of_body(self) -> QWidget | None:
        """The first control of the body that takes Tab."""
        widget = self.nextInFocusChain()
        while widget is not None and widget is not self:
            if widget not in self._buttons and widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
                return widget
            widget = widget.nextInFocusChain()
        return None


def _wants_height(item: QLayoutItem) -> bool:
    """Whether *item* of a column makes use of more height; a row of a form would only spread it."""
    widget = item.widget()
    wanted = item.expandingDirections() if widget is None else widget.sizePolicy().expandingDirections()
    return bool(wanted & Qt.Orientation.Vertical)


def message(parent: QWidget | None, title: Text, sentence: str) -> None:
    """Tell *sentence*; the person closes it with Enter or Escape."""
    dialog = Dialog(title, None, parent, width=420)
    dialog.body.addWidget(Label(sentence, "body", wrap=True, parent=dialog))
    dialog.setAccessibleDescription(sentence)
    dialog.exec()
    dialog.deleteLater()
