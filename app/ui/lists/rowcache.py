"""Rows that were on the screen lately; fetched in windows around what is painted, never all of them."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Iterable, Sequence
from typing import Any, NamedTuple

from app.services.columns import Column

MOST_ROWS = 2_000
"""Rows kept; a screen has thirty."""


class Cell(NamedTuple):
    """What one cell shows: the words, an icon in front of them, the language where it is not the reader's."""

    text: str
    marker: str = ""
    tag: str = ""


EMPTY = Cell("")


class Row:
    """Raw values of one record, and its cells as far as they have been asked for."""

    __slots__ = ("_cells", "values")

    def __init__(self, values: tuple[Any, ...]) -> None:
        self.values = values
        self._cells: list[Cell | None] = [None] * len(values)

    def cell(self, place: int, column: Column, language: str) -> Cell:
        """The cell of *column*, the *place*-th one."""
        if not self.values:  # deleted since the ids were read; the next refetch takes the line away
            return EMPTY
        found = self._cells[place]
        if found is None:
            value = self.values[place]
            found = Cell(column.show(value, language), column.marker(value), column.tag(value, language))
            self._cells[place] = found
        return found


Fetch = Callable[[Sequence[int]], dict[int, tuple[Any, ...]]]


class RowCache:
    """Rows by record. *fetch* reads the values of the records given; those that are gone it leaves out."""

    def __init__(self, fetch: Fetch, most: int = MOST_ROWS) -> None:
        self._fetch, self._most = fetch, most
        self._rows: OrderedDict[int, Row] = OrderedDict()

    def clear(self) -> None:
        """Forget everything; the file has changed."""
        self._rows.clear()

    def has(self, records: Iterable[int]) -> bool:
        """Whether none of *records* would have to be fetched."""
        return all(record in self._rows for record in records)

    def load(self, records: Sequence[int]) -> None:
        """Fetch what is missing of *records* in one query."""
        missing = []
        for record in records:
            if record in self._rows:
                self._rows.move_to_end(record)
            else:
                missing.append(record)
        if not missing:
            return
        found = self._fetch(missing)
        for record in missing:
            self._rows[record] = Row(found.get(record, ()))
        while len(self._rows) > max(self._most, len(records)):
            self._rows.popitem(last=False)

    def row(self, record: int) -> Row | None:
        """The row of a record, ``None`` where it has not been fetched."""
        return self._rows.get(record)
