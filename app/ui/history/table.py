"""A table of rows read page by page, as far as somebody scrolls: steps of the journal, records in the trash."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from app.texts import tr
from app.ui.kit.text import Text, say
from app.ui.kit.theme import theme

Index = QModelIndex | QPersistentModelIndex
_NOTHING = QModelIndex()
_PAD = 8  # as in the header


@dataclass(frozen=True, slots=True)
class Line:
    """A row of the table: what it stands for, and its words by column."""

    data: Any
    words: tuple[str, ...]


class _Model(QAbstractTableModel):
    def __init__(self, headings: Sequence[Text], more: Callable[[], object], parent: QWidget) -> None:
        super().__init__(parent)
        self.headings, self._more = headings, more
        self.lines: list[Line] = []
        self.unread = False

    def rowCount(self, parent: Index = _NOTHING) -> int:
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = _NOTHING) -> int:
        return 0 if parent.isValid() else len(self.headings)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        words = self.lines[index.row()].words if index.isValid() else ()
        if not words:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return words[index.column()] or "—"
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == 0:
            return ", ".join(word for word in words if word)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # fmt: skip
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return say(self.headings[section])
        return None

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and self.unread

    def fetchMore(self, parent: Index) -> None:
        if self.unread:
            self.unread = False
            self._more()

    def reset(self) -> None:
        """Forget all lines."""
        self.beginResetModel()
        self.lines, self.unread = [], False
        self.endResetModel()

    def append(self, lines: Sequence[Line], *, unread: bool) -> None:
        """Add lines at the end; *unread*: there are more."""
        if lines:
            first = len(self.lines)
            self.beginInsertRows(_NOTHING, first, first + len(lines) - 1)
            self.lines += lines
            self.endInsertRows()
        self.unread = unread


class _Delegate(QStyledItemDelegate):
    """One line of text per cell; the selected row has an accent edge, the current one with the keyboard a frame."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        text = str(index.data() or "")
        return QSize(QFontMetrics(theme.font()).horizontalAdvance(text) + 2 * theme.px(_PAD) + 2, theme.px(34))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        table, rect = self.parent(), option.rect
        assert isinstance(table, QTableView)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, theme.color("accs"))
            if index.column() == 0:
                painter.fillRect(rect.left(), rect.top(), theme.px(3), rect.height(), theme.color("acc"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.color("line"))
        painter.setFont(theme.font())
        painter.setPen(theme.color("ink"))
        inner = rect.adjusted(theme.px(_PAD), 0, -theme.px(_PAD), 0)
        text = painter.fontMetrics().elidedText(str(index.data() or ""), Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, text)
        if table.hasFocus() and index.row() == table.currentIndex().row():
            row = QRect(0, rect.top(), table.viewport().width(), rect.height()).adjusted(1, 1, -1, -1)
            painter.setPen(QPen(theme.color("acc"), 2))
            painter.drawRect(row)
        painter.restore()


class LinesTable(QTableView):
    """Whole rows, one current or several selected (*many*); the columns *wide* share the room that is left."""

    more_wanted = Signal()
    """Somebody scrolled to the end, and there is more."""
    current_changed = Signal(object)
    """What the current row stands for, or None."""
    opened = Signal(object)
    """Enter, or a double click."""

    def __init__(
        self, name: Text, headings: Sequence[Text], wide: Sequence[int], parent: QWidget | None = None, *,
        many: bool = False,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._name = name
        self.lines = _Model(headings, self.more_wanted.emit, self)
        self.setModel(self.lines)
        self.setItemDelegate(_Delegate(self))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        mode = QAbstractItemView.SelectionMode
        self.setSelectionMode(mode.ExtendedSelection if many else mode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionsClickable(False)
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        for column in wide:
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header.setResizeContentsPrecision(50)
        self.doubleClicked.connect(lambda index: self.opened.emit(self.lines.lines[index.row()].data))
        theme.follow(self._restyle)
        self.retranslate()

    def clear(self) -> None:
        """Show nothing."""
        self.lines.reset()
        self.current_changed.emit(None)

    def append(self, lines: Sequence[Line], *, unread: bool = False) -> None:
        """Add rows at the end; the first row of all becomes current."""
        self.lines.append(lines, unread=unread)
        if lines and not self.currentIndex().isValid():
            self.setCurrentIndex(self.lines.index(0, 0))

    def current(self) -> Any:
        """What the current row stands for, or None."""
        row = self.currentIndex().row()
        return self.lines.lines[row].data if 0 <= row < len(self.lines.lines) else None

    def chosen(self) -> list[Any]:
        """What the selected rows stand for."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self.lines.lines[row].data for row in rows]

    def go_to(self, wanted: Callable[[Any], bool]) -> None:
        """Make the first row current that stands for something *wanted*."""
        row = next((i for i, line in enumerate(self.lines.lines) if wanted(line.data)), -1)
        if row >= 0:
            self.setCurrentIndex(self.lines.index(row, 0))

    def retranslate(self) -> None:
        """Name and headings in the present language."""
        self.setAccessibleName(say(self._name))
        self.lines.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.lines.headings) - 1)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.viewport().update()
        if current.row() != previous.row():
            self.current_changed.emit(self.current())

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current() is not None:
            self.opened.emit(self.current())
        else:
            super().keyPressEvent(event)

    def _restyle(self) -> None:
        self.setFont(theme.font())
        self.horizontalHeader().setFont(theme.font("label"))
        self.verticalHeader().setDefaultSectionSize(theme.px(34))


def words_of(*texts: Any) -> tuple[str, ...]:
    """Words of a row; messages are shown in the present language."""
    return tuple(text if isinstance(text, str) else tr(text) for text in texts)
