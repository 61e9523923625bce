"""A table's rows as plain values with keys, brought up to date without losing selection, editors or place."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.texts import tr
from app.ui.kit.announce import EMPTY
from app.ui.kit.text import Text, say

Index = QModelIndex | QPersistentModelIndex
CELL = Qt.ItemDataRole.UserRole + 10
"""Role of a :class:`Cell`, which the delegate paints."""
_NONE = QModelIndex()

GROUP, ITEM, ENTRY = "group", "item", "entry"
"""Sorts of rows: the heading of a group, a record, and the line in which a new one begins."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a cell: text in a type role and token colour, with an icon in front."""

    text: str
    role: str = "body"
    color: str = "ink"
    icon: str = ""
    icon_color: str = "ink2"
    struck: bool = False


@dataclass(frozen=True, slots=True)
class Cell:
    """What stands in a cell. *spoken* is what a screen reader says instead of the lines."""

    lines: tuple[Line, ...] = ()
    spoken: str = ""
    right: str = ""
    """Quiet words at the right end, in the heading of a group."""
    grip: bool = False
    """Whether the row can be taken and dragged here."""
    wraps: bool = False
    """Whether its one line may take up to three where the column is narrow."""
    heading: bool = False
    """Whether this is the heading of a group."""
    expanded: bool | None = None
    """Of a heading: whether its group is open; None where it cannot be folded."""

    def text(self) -> str:
        """The lines as one text."""
        return "\n".join(line.text for line in self.lines if line.text)


class Row(Protocol):
    """A row has a *key* that stays the same while it changes, and a *sort*."""

    @property
    def key(self) -> Hashable:
        """Tells the row from all others."""

    @property
    def sort(self) -> str:
        """``"group"``, ``"item"`` or ``"entry"``."""


@dataclass(frozen=True, slots=True)
class Heading:
    """A column: its key and what stands above it."""

    key: str
    title: Text


class RowsModel(QAbstractTableModel):
    """Rows with keys. Subclasses say what stands in a cell (:meth:`cell`)."""

    def __init__(self, headings: Sequence[Heading], named_by: str, parent: QObject | None = None) -> None:
        """*named_by* is the column whose first line names the row to a screen reader."""
        super().__init__(parent)
        self.headings, self._named_by = list(headings), named_by
        self.rows: list[Any] = []

    def cell(self, row: Any, column: str) -> Cell:
        """What stands in *column* of *row*."""
        raise NotImplementedError

    def row_at(self, index: Index) -> Any:
        """The row of *index*, None for none."""
        return self.rows[index.row()] if index.isValid() and index.row() < len(self.rows) else None

    def find(self, key: Hashable) -> int:
        """Place of the row with *key*, -1 where there is none."""
        return next((number for number, row in enumerate(self.rows) if row.key == key), -1)

    def column_of(self, key: str) -> int:
        """Place of a column."""
        return next(number for number, heading in enumerate(self.headings) if heading.key == key)

    def sync(self, wanted: Sequence[Any]) -> bool:
        """Show *wanted*: rows are taken out, put in and moved one by one. True where the order of keys changed."""
        keys = {row.key for row in wanted}
        changed = False
        for number in range(len(self.rows) - 1, -1, -1):
            if self.rows[number].key not in keys:
                self.beginRemoveRows(_NONE, number, number)
                del self.rows[number]
                self.endRemoveRows()
                changed = True
        for number, row in enumerate(wanted):
            at = next((i for i in range(number, len(self.rows)) if self.rows[i].key == row.key), -1)
            if at == number:
                continue
            changed = True
            if at < 0:
                self.beginInsertRows(_NONE, number, number)
                self.rows.insert(number, row)
                self.endInsertRows()
            else:
                self.beginMoveRows(_NONE, at, at, _NONE, number)
                self.rows.insert(number, self.rows.pop(at))
                self.endMoveRows()
        self.rows = list(wanted)
        self.refresh()
        return changed

    def refresh(self) -> None:
        """Everything is to be painted anew (another language, other values)."""
        if self.rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, len(self.headings) - 1))
        if self.headings:
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.headings) - 1)

    def rowCount(self, parent: Index = _NONE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _NONE) -> int:
        return 0 if parent.isValid() else len(self.headings)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and 0 <= section < len(self.headings):
            if role == Qt.ItemDataRole.DisplayRole:
                return say(self.headings[section].title)
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if orientation == Qt.Orientation.Vertical and role == Qt.ItemDataRole.DisplayRole:
            row = self.rows[section] if 0 <= section < len(self.rows) else None
            return self.cell(row, self._named_by).text().split("\n")[0] if row is not None else ""
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.row_at(index)
        if row is None:
            return None
        if role == CELL:
            return self.cell(row, self.headings[index.column()].key)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            cell = self.cell(row, self.headings[index.column()].key)
            spoken = cell.spoken or ", ".join(part for part in (*cell.text().split("\n"), cell.right) if part)
            return (spoken.strip() or tr(EMPTY)) if role == Qt.ItemDataRole.AccessibleTextRole else cell.text()
        if role == Qt.ItemDataRole.ToolTipRole:
            return self.cell(row, self.headings[index.column()].key).text() or None
        return None
