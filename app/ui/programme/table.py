"""The table of the programme: a frame round the current cell, columns by the room there is."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from app.texts import N_, tr
from app.ui.editing.rows import ENTRY, GROUP
from app.ui.editing.table import Alt, Combination, Ctrl, GroupedTable, NoModifier, combination
from app.ui.kit.theme import theme
from app.ui.programme import columns as col
from app.ui.programme.model import DayRow, EntryRow, ProgrammeModel

_NAME = N_("Programme", "Programme of the seminar")
_ALWAYS = {col.DAY: 132, col.FROM: 100, col.UNTIL: 64}
_BY_ROOM = (
    (col.KIND, 132), (col.PLACE, 140), (col.ORGANISATION, 170), (col.PEOPLE, 150), (col.INTERNAL, 92), (col.BASIS, 140),
)  # fmt: skip
"""Columns that show where there is room, the most wanted first; everything stands in the details too."""
_LEAST_TITLE = 180
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_KEYS: Mapping[Combination, str] = {
    (Alt, Qt.Key.Key_Up): "up",
    (Alt, Qt.Key.Key_Down): "down",
    (NoModifier, Qt.Key.Key_Delete): "remove",
    (NoModifier, Qt.Key.Key_Insert): "add",
    (Ctrl, Qt.Key.Key_D): "duplicate",
    (NoModifier, Qt.Key.Key_F4): "details",
    (Ctrl, Qt.Key.Key_Return): "details",
    (Ctrl, Qt.Key.Key_Enter): "details",
}
_MENU = (
    (N_("Programme", "New item on this day"), "add", "Ins"),
    (N_("Programme", "Duplicate"), "duplicate", "Ctrl+D"),
    (N_("Programme", "Details"), "details", "F4"),
    (N_("Programme", "Move up"), "up", "Alt+Up"),
    (N_("Programme", "Move down"), "down", "Alt+Down"),
    (N_("Programme", "Delete"), "remove", "Del"),
)
_EDIT = ((NoModifier, Qt.Key.Key_F2), (NoModifier, Qt.Key.Key_Return), (NoModifier, Qt.Key.Key_Enter))


class ProgrammeTable(GroupedTable):
    """Says which cell is to be edited (``edit_requested``), and what was typed on it."""

    edit_requested = Signal(str)
    moved = Signal()
    """Cells have other places on the screen now."""

    own_keys = frozenset({(Ctrl, Qt.Key.Key_D), (Alt, Qt.Key.Key_Up), (Alt, Qt.Key.Key_Down)})
    actions_of_keys = _KEYS
    menu_entries = _MENU

    def __init__(self, rows: ProgrammeModel, parent: QWidget | None = None) -> None:
        super().__init__(rows, parent, by_cell=True)
        self.verticalScrollBar().valueChanged.connect(self.moved)
        self.retranslate()

    def retranslate(self) -> None:
        self.setAccessibleName(tr(_NAME))

    def spans(self, row: Any) -> bool:
        """Headings of days take the whole width; the row of a new item has cells."""
        return isinstance(row, DayRow)

    def arrange(self) -> None:
        """Spans and heights; an open editor follows its cell."""
        super().arrange()
        self.moved.emit()

    def lay_out_columns(self, width: int) -> None:
        widths = {key: theme.px(pixels) for key, pixels in _ALWAYS.items()}
        rest = width - sum(widths.values()) - 2 * theme.px(_LEAST_TITLE)
        for key, pixels in _BY_ROOM:
            if theme.px(pixels) > rest:
                break
            widths[key] = theme.px(pixels)
            rest -= theme.px(pixels)
        title = max((width - sum(widths.values())) // 2, theme.px(_LEAST_TITLE) // 2)
        widths |= dict.fromkeys(col.TITLES, title)
        for number, heading in enumerate(self.rows.headings):
            self.setColumnHidden(number, heading.key not in widths)
            if heading.key in widths:
                self.setColumnWidth(number, widths[heading.key])
        current = self.currentIndex()
        if current.isValid() and self.isColumnHidden(current.column()):
            self.setCurrentIndex(current.siblingAtColumn(self.rows.column_of(col.TITLE_DE)))
        self.moved.emit()

    def column(self) -> str:
        """Key of the current column; titles where there is none."""
        index = self.currentIndex()
        return self.rows.headings[index.column()].key if index.isValid() else col.TITLE_DE

    def next_cell(self, row_key: Any, column: str, by: int) -> tuple[Any, str] | None:
        """The cell that Tab (*by* 1) or Shift+Tab (-1) leads to, None beyond the ends. Hidden columns are left out."""
        shown = [h.key for n, h in enumerate(self.rows.headings) if not self.isColumnHidden(n)]
        at = shown.index(column) + by
        row = self.rows.find(row_key)
        if 0 <= at < len(shown):
            return row_key, shown[at]
        row += by
        while 0 <= row < len(self.rows.rows) and self.rows.rows[row].sort == GROUP:
            row += by
        if not 0 <= row < len(self.rows.rows):
            return None
        return self.rows.rows[row].key, shown[0 if by > 0 else -1]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        pressed = combination(event)
        if pressed in self.actions_of_keys:
            self.wanted.emit(self.actions_of_keys[pressed])
        elif pressed in _EDIT:
            self.edit_requested.emit("")
        elif event.text().isprintable() and event.text() and pressed[0] in (NoModifier, _SHIFT):
            self.edit_requested.emit(event.text())
        else:
            super().keyPressEvent(event)
            self._skip_headings(-1 if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_PageUp) else 1)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and isinstance(self.current_row(), EntryRow):
            self.edit_requested.emit("")

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        row = self.current_row()
        if row is not None and row.sort not in (GROUP, ENTRY):
            self.edit_requested.emit("")

    def _skip_headings(self, by: int) -> None:
        """The keyboard does not stop at the heading of a day."""
        number = self.currentIndex().row()
        rows = self.rows.rows
        for step in (by, -by):
            at = number
            while 0 <= at < len(rows) and rows[at].sort == GROUP:
                at += step
            if 0 <= at < len(rows):
                if at != number:
                    self.go_to(rows[at].key)
                return
