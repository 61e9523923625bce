"""The table of a list: keyboard and mouse, and a selection that is known by its records."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence, QMouseEvent

from app.ui.lists.lines import Heading, Lines
from app.ui.lists.model import Sort
from app.ui.lists.remembering import keep_place
from app.ui.lists.rowsview import RowsView

_FLAG = QItemSelectionModel.SelectionFlag
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ListTable(RowsView):
    """Rows are selected as wholes, each known by its record's id, so that a selection outlives a refetch."""

    opened = Signal(int)
    menu_requested = Signal(QPoint)
    """The context menu is wanted, here (global)."""
    copy_requested = Signal()
    delete_requested = Signal()
    typed = Signal(str)
    """Letters were typed on the table: somebody looks for something."""

    def set_lines(self, lines: Lines, sort: Sort, *, other_order: bool = False) -> None:
        """Show other lines; selection, current row and scroll position stay with their records.

        *other_order*: the person has asked for another order or filter, so the list begins at its top.
        """
        with keep_place(self, other_order=other_order):
            self.list_model.set_lines(lines, sort)
        self.header.set_sort(sort)

    def set_columns(self, keys: Sequence[str]) -> None:
        """Show these columns in this order."""
        with keep_place(self):
            self.list_model.set_columns(keys)
            self.delegate.columns = self.list_model.keys
            self.header.set_columns(self.list_model.columns)

    def toggle(self, heading: Heading) -> None:
        """Open or close a group; the keyboard stays on its heading."""
        with keep_place(self):
            self.list_model.toggle(heading)
        self.go(self.list_model.lines.line_of_heading(heading.key))

    # -- selection

    def runs(self) -> Iterator[tuple[int, int]]:
        """First and last line of each selected stretch, from top to bottom; headings may lie within."""
        ranges = self.selectionModel().selection()
        yield from sorted({(ranges.at(n).top(), ranges.at(n).bottom()) for n in range(ranges.count())})

    def selected_records(self) -> list[int]:
        """Ids of the selected records from top to bottom."""
        lines = self.list_model.lines
        return [record for first, last in self.runs() for record in lines.records(first, last)]

    def selected_count(self) -> int:
        """How many records are selected; no row is fetched for that."""
        lines = self.list_model.lines
        return sum(lines.count(first, last) for first, last in self.runs())

    def chosen_records(self) -> list[int]:
        """The selected records, else the current one: what a command applies to."""
        current = self.current_record()
        return self.selected_records() or ([current] if current else [])

    def current_record(self) -> int:
        """The record with the keyboard's frame; 0 for none."""
        return self.list_model.lines.record(self.currentIndex().row())

    def select_lines(self, runs: Sequence[tuple[int, int]]) -> None:
        """Select stretches of lines and nothing else."""
        model, last = self.list_model, self.list_model.columnCount() - 1
        selection = QItemSelection()
        for first, end in runs:
            selection.select(model.index(first, 0), model.index(end, last))
        self.selectionModel().select(selection, _FLAG.ClearAndSelect)

    def go(self, line: int, column: int = -1) -> None:
        """Make a line the current one, without selecting it, and show it."""
        place = max(self.currentIndex().column(), 0) if column < 0 else column
        index = self.list_model.index(line, min(place, self.list_model.columnCount() - 1))
        self.selectionModel().setCurrentIndex(index, _FLAG.NoUpdate)
        self.scrollTo(index)

    # -- keyboard and mouse

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.hasFocus():  # a key that a field of the filter row had no use for
            event.ignore()
            return
        heading = self.heading_at(self.currentIndex().row())
        key = event.key()
        if key in _ENTER:
            self._open_or_toggle(heading)
        elif heading is not None and key in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Space):
            if key == Qt.Key.Key_Space or self.list_model.lines.is_open(heading) == (key == Qt.Key.Key_Left):
                self.toggle(heading)
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy_requested.emit()
        elif event.matches(QKeySequence.StandardKey.Delete):
            self.delete_requested.emit()
        elif key == Qt.Key.Key_F10 and event.modifiers() == Qt.KeyboardModifier.ShiftModifier:
            self._menu_at(self.visualRect(self.currentIndex()).center())
        elif key == Qt.Key.Key_Escape:
            self._escape(event)
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters go to the quick filter: looking row by row would fetch them all."""
        if search.strip():
            self.typed.emit(search)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        line = self.rowAt(event.position().toPoint().y())
        heading = self.heading_at(line)
        if heading is not None and event.button() == Qt.MouseButton.LeftButton:
            self.toggle(heading)
        else:
            super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        record = self.list_model.lines.record(self.rowAt(event.position().toPoint().y()))
        if record and event.button() == Qt.MouseButton.LeftButton:
            self.opened.emit(record)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        place = event.pos()
        if event.reason() != QContextMenuEvent.Reason.Mouse:
            place = self.visualRect(self.currentIndex()).center()
        self._menu_at(place)

    def _menu_at(self, place: QPoint) -> None:
        self.menu_requested.emit(self.viewport().mapToGlobal(place))

    def _open_or_toggle(self, heading: Heading | None) -> None:
        if heading is not None:
            self.toggle(heading)
        elif record := self.current_record():
            self.opened.emit(record)

    def _escape(self, event: QKeyEvent) -> None:
        if self.selectionModel().hasSelection():
            self.clearSelection()
        else:
            event.ignore()
