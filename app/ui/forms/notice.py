"""Lines that say something about the whole record or list and offer what can be done about it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.kit.announce import announce
from app.ui.kit.buttons import LinkButton
from app.ui.kit.labels import PILL_COLORS, IconLabel, Label
from app.ui.kit.text import Text, say
from app.ui.kit.theme import theme


class Quiet(QWidget):
    """A sentence with one link, without ground; hidden while there is nothing to say."""

    acted = Signal()

    def __init__(self, action: Text, parent: QWidget) -> None:
        super().__init__(parent)
        self._text: Text | None = None
        self._label = Label("", "label", "ink2", parent=self)
        self._link = LinkButton(action, "undo-2", self)
        self._link.clicked.connect(self.acted)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._label)
        row.addWidget(self._link)
        row.addStretch(1)
        self.hide()

    def text(self) -> str:
        """The sentence shown, ``""`` for none."""
        return say(self._text)

    def set_text(self, text: Text | None) -> None:
        """Show *text*, or hide for None."""
        self._text = text
        self._label.set_text(text or "")
        self.setVisible(text is not None)


class Notice(QWidget):
    """A sentence on a tint across the page, with up to two links; hidden while there is nothing to say."""

    acted = Signal(str)
    """Key of the link that was pressed."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._kind = "neutral"
        self._icon = IconLabel("info", "neu", 18, parent=self)
        self._label = Label("", "body", "ink", wrap=True, parent=self)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        self._row.addWidget(self._label, 1)
        self._links: list[LinkButton] = []
        self.key = ""
        theme.follow(self._restyle)
        self.hide()

    def say(self, key: str, kind: str, icon: str, text: Text, actions: Mapping[str, Text] | None = None) -> None:
        """Show *text* with links (key -> words). *kind* is a pill's colour; :meth:`clear` takes *key*."""
        self.key, self._kind = key, kind
        self._icon.set_icon(icon, PILL_COLORS[kind][0])
        self._label.set_text(text)
        for link in self._links:
            self._row.removeWidget(link)
            link.deleteLater()
        self._links = []
        for name, words in (actions or {}).items():
            link = LinkButton(words, parent=self)
            link.clicked.connect(lambda _checked=False, name=name: self.acted.emit(name))
            self._row.addWidget(link, 0, Qt.AlignmentFlag.AlignTop)
            self._links.append(link)
        self.show()
        self.update()
        announce(self, self._label.text())

    def clear(self, *keys: str) -> None:
        """Take the notice away if it is one of *keys* (any, if none is given)."""
        if not keys or self.key in keys:
            self.key = ""
            self.hide()

    def text(self) -> str:
        """The sentence shown, ``""`` for none."""
        return self._label.text() if self.key else ""

    def links(self) -> list[LinkButton]:
        """The links shown."""
        return list(self._links)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color(PILL_COLORS[self._kind][1]))
        painter.drawRoundedRect(QRectF(self.rect()), theme.px(4), theme.px(4))

    def _restyle(self) -> None:
        self._row.setContentsMargins(theme.px(12), theme.px(7), theme.px(8), theme.px(7))
        self._row.setSpacing(theme.px(10))
