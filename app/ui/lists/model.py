"""The model of a list: an id vector, headings between its groups, and the rows around what is painted."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.services import lists
from app.services.columns import Column
from app.texts import N_, tr
from app.ui.kit.announce import EMPTY as NOTHING
from app.ui.kit.text import plain_tooltip
from app.ui.lists.lines import Heading, Lines
from app.ui.lists.rowcache import EMPTY, Cell, RowCache
from app.ui.office import Office

Index = QModelIndex | QPersistentModelIndex
Sort = tuple[tuple[str, bool], ...]

CELL = Qt.ItemDataRole.UserRole + 1
"""Role of the whole :class:`~app.ui.lists.rowcache.Cell`, for painting."""
MARGIN = 10
"""Rows fetched above and below those that are painted."""

_ROOT = QModelIndex()
_RECORD_FLAGS = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
_HEADING_FLAGS = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
_DISPLAY, _READ = Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole

OPEN_GROUP = N_("List", "Group {group}, open, {note}")
CLOSED_GROUP = N_("List", "Group {group}, closed, {note}")
HOW_TO_SORT = N_("List", "a click sorts, with Shift by several columns; drag to move")
RISING = N_("List", "{column}, sorted in ascending order")
FALLING = N_("List", "{column}, sorted in descending order")


class ListModel(QAbstractTableModel):
    """Lines of a list in the columns shown. It holds ids and the rows on the screen, never all rows."""

    def __init__(self, office: Office, kind: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._office, self.kind = office, kind
        self.keys: list[str] = []
        self.columns: list[Column] = []
        self.lines = Lines()
        self.sorted_by: Sort = ()
        self._cache = RowCache(self._fetch)
        self._language = office.language

    def set_columns(self, keys: Sequence[str]) -> None:
        """Show these columns in this order; unknown ones are left out."""
        available = lists.columns(self.kind)
        self.beginResetModel()
        self.keys = [key for key in keys if key in available]
        self.columns = [available[key] for key in self.keys]
        self._cache.clear()
        self.endResetModel()

    def set_lines(self, lines: Lines, sort: Sort = ()) -> None:
        """Show other lines, read anew from the file."""
        self.beginResetModel()
        self.lines, self.sorted_by = lines, sort
        self._language = self._office.language
        self._cache.clear()
        self.endResetModel()

    def toggle(self, heading: Heading) -> None:
        """Open or close a group."""
        self.beginResetModel()
        self.lines.toggle(heading)
        self.endResetModel()

    def prepare(self, first: int, last: int) -> None:
        """Have the rows of the lines *first* to *last* at hand: at most one query, for a margin around them too."""
        if not self._cache.has(self.lines.records(first, last)):
            self._cache.load(self.lines.records(first - MARGIN, last + MARGIN))

    def cell(self, line: int, place: int) -> Cell:
        """What stands in the *place*-th column of a line; empty on a heading."""
        record = self.lines.record(line)
        if not record:
            return EMPTY
        row = self._cache.row(record)
        if row is None:
            self.prepare(line, line)
            row = self._cache.row(record)
        return row.cell(place, self.columns[place], self._language) if row else EMPTY

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        if role == CELL:
            return self.cell(index.row(), index.column())
        if role == _DISPLAY:
            heading = self.lines.heading(index.row())
            if heading is not None:
                return heading.label if index.column() == 0 else ""
            return self.cell(index.row(), index.column()).text
        if role == _READ:
            heading = self.lines.heading(index.row())
            if heading is not None:
                return self.spoken(heading) if index.column() == 0 else None
            return self.cell(index.row(), index.column()).text or tr(NOTHING)
        return None

    def spoken(self, heading: Heading) -> str:
        """What a screen reader says of a group's line."""
        text = OPEN_GROUP if self.lines.is_open(heading) else CLOSED_GROUP
        return tr(text, group=heading.label, note=heading.note)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        label = tr(self.columns[section].label)
        if role == _DISPLAY:
            return label
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tooltip(f"{label} – {tr(HOW_TO_SORT)}")
        if role == _READ:
            down = dict(self.sorted_by).get(self.keys[section])
            return label if down is None else tr(FALLING if down else RISING, column=label)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        return _RECORD_FLAGS if self.lines.record(index.row()) else _HEADING_FLAGS

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def _fetch(self, records: Sequence[int]) -> dict[int, tuple[Any, ...]]:
        with self._office.db.read() as session:
            return lists.rows(session, self.kind, records, self.keys, self._language)
