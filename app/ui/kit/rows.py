"""What a list under a field shows: rows and groups of rows, as plain values."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.ui.kit.text import Text


@dataclass(frozen=True, slots=True)
class Row:
    """One entry of the list. *data* comes back when it is chosen; *marks* are spellings to highlight.

    *beside* stands behind the label in quiet letters, *detail* below it, in one line or two.

    A *heading* is the name of a group and cannot be chosen.
    """

    data: object
    label: str
    detail: str = ""
    icon: str = ""
    right: str = ""
    keys: str = ""
    marks: tuple[str, ...] = ()
    heading: bool = False
    beside: str = ""


@dataclass(frozen=True, slots=True)
class Group:
    """Results of one kind in the search. *total* counts also those that are not among *rows*."""

    title: Text
    rows: Sequence[Row]
    total: int | None = None

    def count(self) -> int:
        """How many there are altogether."""
        return len(self.rows) if self.total is None else self.total
