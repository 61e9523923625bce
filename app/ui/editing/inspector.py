"""The panel beside a table that shows the selected row in full; it takes the table's place where room is short."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.texts import N_
from app.ui.forms.chain import controls
from app.ui.kit.buttons import IconButton
from app.ui.kit.labels import Ground, Label, SectionTitle
from app.ui.kit.text import Text, say
from app.ui.kit.theme import theme

WIDTH = 376


class Inspector(Ground):
    """A title with a second name, a close button, and a scrolled column of content in :attr:`body`."""

    closed = Signal()
    """The person wants it out of the way."""
    left = Signal()
    """Escape: back to the table."""

    def __init__(self, name: Text, parent: QWidget | None = None) -> None:
        super().__init__("surf", parent)
        self._name = name
        self.title = SectionTitle("", self)
        self.title.setWordWrap(True)
        self.beside = Label("", "label", "ink2", wrap=True, parent=self)
        self.close_button = IconButton(N_("Inspector", "Close details"), "x", self)
        self.close_button.clicked.connect(self.closed)
        self._head = QHBoxLayout()
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self.title)
        names.addWidget(self.beside)
        self._head.addLayout(names, 1)
        self._head.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        self._content = QWidget(self)
        self.body = QVBoxLayout(self._content)
        self.area = QScrollArea(self)
        self.area.setObjectName("plain")
        self.area.setWidget(self._content)
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self)
        column.setSpacing(0)
        column.addLayout(self._head)
        column.addWidget(self.area, 1)
        theme.follow(self._restyle_inspector)
        self.retranslate()

    def set_title(self, title: Text, beside: Text = "") -> None:
        """Whose details these are."""
        self.title.set_text(title)
        self.beside.set_text(beside)
        self.beside.setVisible(bool(say(beside)))

    def retranslate(self) -> None:
        self.setAccessibleName(say(self._name))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, QWidget):
            self.area.ensureWidgetVisible(watched)
        return super().eventFilter(watched, event)

    def controls(self) -> list[QWidget]:
        """What Tab visits here, in reading order; whatever of it gets the keyboard is scrolled to."""
        found = [self.close_button, *controls(self._content)]
        for control in found:
            control.removeEventFilter(self)
            control.installEventFilter(self)
        return found

    def _restyle_inspector(self) -> None:
        layout = self.layout()
        if layout is not None:
            layout.setContentsMargins(0, theme.px(16), 0, 0)
        self._head.setContentsMargins(theme.px(20), 0, theme.px(14), theme.px(8))
        self.body.setContentsMargins(theme.px(20), theme.px(4), theme.px(20), theme.px(20))
        self.body.setSpacing(theme.px(12))
