"""The lines of a list: records in order, with a heading over each group. Nothing here grows with the groups' size."""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Heading:
    """A group as its line says it: raw value, name, quiet words at the right, number of records."""

    key: Any
    label: str
    note: str
    count: int


class Lines:
    """Maps lines to records and back. Without headings, line and place in the id vector are the same."""

    def __init__(
        self, ids: array[int] | None = None, headings: Sequence[Heading] = (), closed: Collection[Any] = ()
    ) -> None:
        self.ids = array("q") if ids is None else ids
        self.headings = list(headings)
        self.closed = {heading.key for heading in self.headings if heading.key in closed}
        self._place()

    def _place(self) -> None:
        self._lines: list[int] = []
        self._firsts: list[int] = []
        line = first = 0
        for heading in self.headings:
            self._lines.append(line)
            self._firsts.append(first)
            line += 1 + (0 if heading.key in self.closed else heading.count)
            first += heading.count
        self._count = line if self.headings else len(self.ids)

    def __len__(self) -> int:
        return self._count

    def heading(self, line: int) -> Heading | None:
        """The heading that stands on *line*, ``None`` where a record does."""
        if not self.headings:
            return None
        group = bisect_right(self._lines, line) - 1
        return self.headings[group] if self._lines[group] == line else None

    def place(self, line: int) -> int:
        """Place in the id vector of the record on *line*; -1 for a heading and beyond the ends."""
        if not 0 <= line < self._count:
            return -1
        if not self.headings:
            return line
        group = bisect_right(self._lines, line) - 1
        within = line - self._lines[group] - 1
        return self._firsts[group] + within if within >= 0 else -1

    def record(self, line: int) -> int:
        """Id of the record on *line*; 0 for a heading and beyond the ends."""
        place = self.place(line)
        return self.ids[place] if place >= 0 else 0

    def records(self, first: int, last: int) -> Sequence[int]:
        """Ids of the records on the lines *first* to *last*, headings left out."""
        if not self.headings:
            return self.ids[max(first, 0) : last + 1]
        found = (self.record(line) for line in range(max(first, 0), min(last, self._count - 1) + 1))
        return [record for record in found if record]

    def count(self, first: int, last: int) -> int:
        """Number of records on the lines *first* to *last*."""
        headings = bisect_right(self._lines, last) - bisect_left(self._lines, first)
        return last - first + 1 - headings

    def line_of(self, record: int) -> int:
        """The line of a record; -1 where it is not in the list or its group is closed."""
        try:
            return self.line_at(self.ids.index(record))
        except ValueError:
            return -1

    def line_at(self, place: int) -> int:
        """The line of the record at *place* of the id vector; -1 where its group is closed."""
        if not self.headings:
            return place
        group = bisect_right(self._firsts, place) - 1
        if self.headings[group].key in self.closed:
            return -1
        return self._lines[group] + 1 + place - self._firsts[group]

    def line_of_heading(self, key: Any) -> int:
        """The line of the heading of a group; -1 where there is no such group now."""
        return next((line for line, each in zip(self._lines, self.headings, strict=True) if each.key == key), -1)

    def is_open(self, heading: Heading) -> bool:
        """Whether the records of the group are shown."""
        return heading.key not in self.closed

    def toggle(self, heading: Heading) -> None:
        """Close an open group, open a closed one."""
        self.closed ^= {heading.key}
        self._place()
