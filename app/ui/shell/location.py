"""Where a person is in the program, and the way back, as in a browser."""

from __future__ import annotations

from dataclasses import dataclass

_MOST = 100


@dataclass(frozen=True, slots=True)
class Location:
    """A section, in it perhaps a record, in it perhaps a tab."""

    section: str
    record: int | None = None
    tab: str | None = None

    def same_page(self, other: Location) -> bool:
        """Whether both are shown by the same page (another tab is the same page)."""
        return (self.section, self.record) == (other.section, other.record)


class History:
    """Visited locations and the place among them."""

    def __init__(self) -> None:
        self._visited: list[Location] = []
        self._at = -1

    @property
    def current(self) -> Location | None:
        """The location shown; None before the first."""
        return self._visited[self._at] if self._at >= 0 else None

    @property
    def can_back(self) -> bool:
        """Whether there is a location before this one."""
        return self._at > 0

    @property
    def can_forward(self) -> bool:
        """Whether one has gone back."""
        return self._at < len(self._visited) - 1

    def peek(self, by: int) -> Location | None:
        """The location *by* steps from the current one, without going there."""
        place = self._at + by
        return self._visited[place] if 0 <= place < len(self._visited) else None

    def move(self, by: int) -> None:
        """Go *by* steps; beyond the ends is an error of the caller."""
        if self.peek(by) is None:
            raise IndexError(by)
        self._at += by

    def visit(self, location: Location) -> None:
        """Come to *location*, forgetting what lay ahead; the same location again is no step."""
        if location == self.current:
            return
        self._visited = [*self._visited[: self._at + 1], location][-_MOST:]
        self._at = len(self._visited) - 1

    def replace(self, location: Location) -> None:
        """The current page has moved on by itself (another tab)."""
        if self._at >= 0:
            self._visited[self._at] = location

    def forget(self, section: str, record: int) -> None:
        """Take a record that no longer exists out of the history."""
        gone = [i for i, place in enumerate(self._visited) if (place.section, place.record) == (section, record)]
        self._at -= sum(i <= self._at for i in gone)
        self._visited = [place for i, place in enumerate(self._visited) if i not in gone]
        self._at = min(max(self._at, 0), len(self._visited) - 1)
