"""The table of an editor: groups of rows, a heading above the columns, keys of its own."""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QItemSelectionModel, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QMenu, QTableView, QWidget

from app.texts import Message, tr
from app.ui.editing.cells import CellDelegate, row_height
from app.ui.editing.header import ColumnHeader
from app.ui.editing.rows import ENTRY, GROUP, RowsModel
from app.ui.kit.announce import announce_cell
from app.ui.kit.keys import key_text
from app.ui.kit.text import menu_text
from app.ui.kit.theme import theme

Ctrl, Alt, NoModifier = (
    Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.NoModifier,
)  # fmt: skip
Combination = tuple[Qt.KeyboardModifier, int]


def combination(event: QKeyEvent) -> Combination:
    """Modifiers and key of *event*, the numeric keypad counting like the rest of the keyboard."""
    return event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier, event.key()


class GroupedTable(QTableView):
    """A table over a :class:`RowsModel`; headings and entry lines span its columns.

    *own_keys* are combinations that would be shortcuts of the window, and are the table's while it
    has the keyboard.
    """

    wanted = Signal(str)
    """What the person wants done with the rows: a value of :attr:`actions_of_keys` or of the menu."""

    own_keys: frozenset[Combination] = frozenset()
    actions_of_keys: Mapping[Combination, str] = {}
    menu_entries: Sequence[tuple[Message, str, str]] = ()
    """Entries of the context menu: text, what is wanted, keys."""

    def __init__(self, rows: RowsModel, parent: QWidget | None = None, *, by_cell: bool = False) -> None:
        super().__init__(parent)
        self.rows = rows
        self.setModel(rows)
        self.setItemDelegate(CellDelegate(self, by_cell=by_cell))
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(1)
        self.setHorizontalHeader(ColumnHeader(self))
        theme.follow(self._restyle)

    def show_rows(self, wanted: Sequence[Any]) -> None:
        """Bring the table up to date; selection, current row and entry lines stay."""
        self.rows.sync(wanted)
        self.arrange()

    def arrange(self) -> None:
        """Spans and heights of all rows."""
        self.clearSpans()
        columns = self.rows.columnCount()
        for number, row in enumerate(self.rows.rows):
            if row.sort in (GROUP, ENTRY) and self.spans(row):
                self.setSpan(number, 0, 1, columns)
            height = row_height(self, number)
            if self.rowHeight(number) != height:
                self.setRowHeight(number, height)
        self.updateEditorGeometries()

    def spans(self, row: Any) -> bool:
        """Whether a heading or entry line takes the whole width."""
        return row is not None

    def current_row(self) -> Any:
        """The row that the keyboard is on, None for none."""
        return self.rows.row_at(self.currentIndex())

    def selected_rows(self) -> list[Any]:
        """The selected rows, in their order."""
        numbers = sorted({index.row() for index in self.selectionModel().selectedIndexes()})
        return [self.rows.rows[number] for number in numbers]

    def go_to(self, key: Hashable, column: int | None = None, *, scroll: bool = True) -> bool:
        """Make the row with *key* the current and only selected one; False where there is none."""
        number = self.rows.find(key)
        if number < 0:
            return False
        at = self.currentIndex().column() if column is None else column
        index = self.rows.index(number, max(at, 0))
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        if scroll:
            self.scrollTo(index)
        return True

    def event(self, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and combination(event) in self.own_keys
        ):
            event.accept()
            return True
        return super().event(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self.menu_entries and self.current_row() is not None:
            menu = QMenu(self)
            for text, wanted, keys in self.menu_entries:
                action = menu.addAction(f"{menu_text(tr(text))}\t{key_text(keys)}")
                action.triggered.connect(partial(self.wanted.emit, wanted))
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(event.globalPos())

    def lay_out_columns(self, width: int) -> None:
        """Give every column its width; *width* is that of the visible part."""
        raise NotImplementedError

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.lay_out_columns(self.viewport().width())
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.arrange()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        QTimer.singleShot(0, self, lambda: announce_cell(self))  # after Qt has told of the table
        self.viewport().update()  # the frame goes round the whole row, Qt repaints one cell

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def currentChanged(self, current: Any, previous: Any) -> None:
        super().currentChanged(current, previous)
        self.viewport().update()

    def _restyle(self) -> None:
        self.lay_out_columns(self.viewport().width())
        self.arrange()
