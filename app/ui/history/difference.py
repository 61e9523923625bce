"""Two texts beside each other with what was removed and what was added, marked by more than colour."""

from __future__ import annotations

import difflib
import html
import re
from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPen, QTextDocument
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from app.services.former import Change
from app.texts import N_, tr
from app.ui.kit.text import Text, say
from app.ui.kit.theme import theme

Index = QModelIndex | QPersistentModelIndex
Pieces = list[tuple[str, bool]]
"""A text in pieces, each with whether the other text lacks it."""
_PIECES = Qt.ItemDataRole.UserRole + 1
_WORDS = re.compile(r"\s+|\w+|[^\w\s]")
_MOST = 3000
_NOTHING = N_("Comparison", "—")
_FIELD = N_("Comparison", "Field")
_REMOVED = N_("History", "{text}. Removed: {words}")
_ADDED = N_("History", "{text}. Added: {words}")


def word_difference(before: str, after: str) -> tuple[Pieces, Pieces]:
    """Both texts in pieces of whole words. Texts that have little in common are marked as a whole."""
    if not before or not after or len(before) + len(after) > _MOST:
        return [(before, bool(before))], [(after, bool(after))]
    old, new = _WORDS.findall(before), _WORDS.findall(after)
    matcher = difflib.SequenceMatcher(None, old, new, autojunk=False)
    if matcher.ratio() < 0.3:
        return [(before, True)], [(after, True)]
    first: Pieces = []
    second: Pieces = []
    for what, a, b, c, d in matcher.get_opcodes():
        first.append(("".join(old[a:b]), what != "equal"))
        second.append(("".join(new[c:d]), what != "equal"))
    return [each for each in first if each[0]], [each for each in second if each[0]]


class ChangesTable(QTableWidget):
    """Rows of :class:`Change`: what, before, after. Removed words are struck out, added ones underlined and bold."""

    chosen = Signal(object)
    """Another row is current: its Change, or None."""
    activated_change = Signal(object)
    """Enter on a row, or a double click."""

    def __init__(self, name: Text, headings: tuple[Text, Text], parent: QWidget | None = None) -> None:
        super().__init__(0, 3, parent)
        self._name, self._headings = name, headings
        self.changes: list[Change] = []
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.verticalHeader().hide()
        self._delegate = _Delegate(self)
        self.setItemDelegate(self._delegate)
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionsClickable(False)
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.geometriesChanged.connect(self.resizeRowsToContents)
        self.currentItemChanged.connect(lambda *_: self.chosen.emit(self.current()))
        self.cellDoubleClicked.connect(lambda *_: self.activated_change.emit(self.current()))
        theme.follow(self._restyle)
        self.retranslate()

    def show_changes(self, changes: Sequence[Change], headings: tuple[Text, Text] | None = None) -> None:
        """Show *changes* in the place of what was there, under other *headings* if given."""
        if headings is not None:
            self._headings = headings
            self.retranslate()
        self.changes = list(changes)
        self.setCurrentCell(-1, -1)
        self.setRowCount(len(changes))
        for row, change in enumerate(changes):
            before, after = word_difference(change.before, change.after)
            self.setItem(row, 0, QTableWidgetItem(change.label))
            self.setItem(row, 1, _item(change.before, before, _REMOVED))
            self.setItem(row, 2, _item(change.after, after, _ADDED))
        if changes:
            self.setCurrentCell(0, 0)
        self.resizeRowsToContents()
        self.chosen.emit(self.current())

    def current(self) -> Change | None:
        """The change in the current row."""
        row = self.currentRow()
        return self.changes[row] if 0 <= row < len(self.changes) else None

    def retranslate(self) -> None:
        """Name and headings in the present language."""
        self.setAccessibleName(say(self._name))
        self.setHorizontalHeaderLabels([tr(_FIELD), *(say(heading) for heading in self._headings)])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current() is not None:
            self.activated_change.emit(self.current())
        else:
            super().keyPressEvent(event)

    def _restyle(self) -> None:
        self.setFont(theme.font())
        self.horizontalHeader().setFont(theme.font("label"))
        self.resizeRowsToContents()


def _item(text: str, pieces: Pieces, said: Text) -> QTableWidgetItem:
    item = QTableWidgetItem(text or tr(_NOTHING))
    item.setData(_PIECES, pieces if text else [(tr(_NOTHING), False)])
    words = ", ".join(piece.strip() for piece, marked in pieces if marked and piece.strip())
    if words and words != text:
        assert not isinstance(said, str)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, tr(said, text=text, words=words))  # type: ignore[arg-type]
    if len(text) > 200:
        item.setToolTip(text)
    return item


class _Delegate(QStyledItemDelegate):
    """Draws texts with marked words; a record's changes are few, so documents are cheap enough."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        table = self.parent()
        assert isinstance(table, QTableWidget)
        document = self._document(index, table.columnWidth(index.column()))
        most = theme.px(220)
        return QSize(theme.px(80), min(int(document.size().height()), most))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        table = self.parent()
        assert isinstance(table, QTableWidget)
        rect = option.rect
        painter.save()
        painter.setClipRect(rect)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, theme.color("accs"))
            if table.hasFocus():
                painter.setPen(QPen(theme.color("acc"), 2))
                painter.drawRect(QRect(0, rect.top(), table.viewport().width(), rect.height()).adjusted(1, 1, -1, -1))
            if index.column() == 0:
                painter.fillRect(rect.left(), rect.top(), theme.px(3), rect.height(), theme.color("acc"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.color("line"))
        painter.translate(rect.left(), rect.top())
        self._document(index, rect.width()).drawContents(painter, QRectF(0, 0, rect.width(), rect.height()))
        painter.restore()

    def _document(self, index: Index, width: int) -> QTextDocument:
        column = index.column()
        pieces: Pieces = index.data(_PIECES) or [(str(index.data() or ""), False)]
        document = QTextDocument()
        document.setDefaultFont(theme.font("label" if column == 0 else "body"))
        document.setDocumentMargin(theme.px(8))
        ink = theme.color("ink2" if column == 0 else "ink").name()
        marked = _marked("err", "text-decoration: line-through") if column == 1 else _marked(
            "ok", "text-decoration: underline; font-weight: 600")  # fmt: skip
        body = "".join(
            f'<span style="{marked if mark else ""}">{html.escape(piece)}</span>' for piece, mark in pieces
        )
        document.setHtml(f'<div style="color: {ink}; white-space: pre-wrap">{body}</div>')
        document.setTextWidth(width)
        return document


def _marked(color: str, style: str) -> str:
    return f"color: {theme.color(color).name()}; {style}"
