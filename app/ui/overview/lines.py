"""The lines of the overview's cards: icon, two lines of text, and what to do about it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.texts import N_, tr
from app.ui.kit.buttons import LinkButton
from app.ui.kit.labels import Card, ElidedLabel, EmptyState, HLine, IconLabel, Label
from app.ui.kit.text import Text, say
from app.ui.kit.theme import theme

_ACTION = N_("Overview", "{action}: {what}")


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a card. *act* is called by the link *action*; *note* stands at the right instead of or before it."""

    icon: str
    text: str
    detail: str
    action: Text
    act: Callable[[], None]
    note: str = ""
    color: str = "ink2"


class LineRow(QWidget):
    """A :class:`Line` as widgets; the link says the whole line to a screen reader."""

    def __init__(self, line: Line, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, theme.px(4), 0, theme.px(4))
        row.setSpacing(theme.px(10))
        row.addWidget(IconLabel(line.icon, line.color, 18, parent=self), 0, Qt.AlignmentFlag.AlignTop)
        texts = QVBoxLayout()
        texts.setSpacing(theme.px(2))
        texts.addWidget(ElidedLabel(line.text, "body", parent=self))
        if line.detail:
            texts.addWidget(ElidedLabel(line.detail, "label", "ink2", parent=self))
        row.addLayout(texts, 1)
        if line.note:
            row.addWidget(Label(line.note, "label", "ink2", parent=self), 0, Qt.AlignmentFlag.AlignVCenter)
        link = LinkButton(line.action, parent=self)
        what = ", ".join(part for part in (line.text, line.detail) if part)
        link.set_name(lambda: tr(_ACTION, action=say(line.action), what=what))
        link.clicked.connect(line.act)
        row.addWidget(link, 0, Qt.AlignmentFlag.AlignVCenter)


class LinesCard(Card):
    """A card of lines with hairlines between them, and one quiet sentence while there are none."""

    def __init__(self, title: Text, empty: Text, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self._empty = EmptyState(empty, self)
        self.body.addWidget(self._empty)
        self._holder = QWidget(self)
        self._lines = QVBoxLayout(self._holder)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(0)
        self.body.addWidget(self._holder)
        self.body.addStretch(1)

    def show_lines(self, lines: list[Line]) -> None:
        """Show *lines* instead of what was shown."""
        while (item := self._lines.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for index, line in enumerate(lines):
            if index:
                self._lines.addWidget(HLine(self._holder))
            self._lines.addWidget(LineRow(line, self._holder))
        self._empty.setVisible(not lines)
        self._holder.setVisible(bool(lines))
