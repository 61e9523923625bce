"""Which id a record of the file gets in the database.

A record may have an ``id`` of its own in the file, a text or a number from 1, by which other records of the file refer
to it. Numbers keep their distances: in a table without records they stay as they are, which makes export and import
inverse to each other; else they are moved behind the highest id in use. Texts and records without an id come behind.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import Any

MOST = 2**53
"""Largest number that every JSON reader keeps exactly."""


class Identities:
    """The ids of one kind. First all are noted, then :meth:`start` is called, then they are looked up."""

    def __init__(self) -> None:
        self._first: list[int] = []  # runs of numbers in use: an export of a million persons is a single run
        self._last: list[int] = []
        self._named: dict[str, int] = {}
        self._base = 0
        self._next = 0

    def note(self, local: Any) -> bool:
        """Remember that a record is called *local*; ``False`` where another one is."""
        if isinstance(local, str):
            if local in self._named:
                return False
            self._named[local] = len(self._named) + 1
            return True
        return self._note_number(local)

    def _note_number(self, number: int) -> bool:
        at = bisect_right(self._first, number)
        if at and number <= self._last[at - 1]:
            return False
        joins_left = bool(at) and self._last[at - 1] == number - 1
        joins_right = at < len(self._first) and self._first[at] == number + 1
        if joins_left and joins_right:
            self._last[at - 1] = self._last.pop(at)
            self._first.pop(at)
        elif joins_left:
            self._last[at - 1] = number
        elif joins_right:
            self._first[at] = number
        else:
            self._first.insert(at, number)
            self._last.insert(at, number)
        return True

    def start(self, highest: int) -> None:
        """All records are noted; *highest* is the largest id that the table uses."""
        self._base = highest
        self._next = highest + (self._last[-1] if self._last else 0) + len(self._named)

    def look_up(self, local: Any) -> int | None:
        """The id of the record called *local*; ``None`` where none is."""
        if isinstance(local, str):
            ordinal = self._named.get(local)
            return None if ordinal is None else self._base + (self._last[-1] if self._last else 0) + ordinal
        at = bisect_right(self._first, local)
        return self._base + int(local) if at and local <= self._last[at - 1] else None

    def fresh(self) -> int:
        """The id of a record that is not called anything."""
        self._next += 1
        return self._next


def usable(local: Any) -> bool:
    """Whether a JSON value can be an id: a text that is not empty, or a number from 1 to :data:`MOST`."""
    if isinstance(local, str):
        return bool(local)
    return isinstance(local, int) and not isinstance(local, bool) and 1 <= local <= MOST
