"""Rows are fetched in windows, kept while they are near, and forgotten in the end."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from app.services import lists
from app.ui.lists.rowcache import EMPTY, RowCache


class File:
    """Counts what is asked of it."""

    def __init__(self) -> None:
        self.asked: list[list[int]] = []

    def fetch(self, records: Sequence[int]) -> dict[int, tuple[Any, ...]]:
        self.asked.append(list(records))
        return {record: (record * 10,) for record in records if record != 13}


def test_only_what_is_missing_is_fetched() -> None:
    file = File()
    cache = RowCache(file.fetch)
    cache.load([1, 2, 3])
    cache.load([2, 3, 4])
    cache.load([1, 4])
    assert file.asked == [[1, 2, 3], [4]]


def test_the_oldest_rows_go_first_and_those_looked_at_stay() -> None:
    cache = RowCache(File().fetch, most=4)
    cache.load([1, 2, 3, 4])
    cache.load([1, 5, 6])
    assert cache.has([1, 4, 5, 6])
    assert (cache.row(2), cache.row(3)) == (None, None)


def test_a_window_larger_than_the_cache_is_kept_whole() -> None:
    cache = RowCache(File().fetch, most=2)
    cache.load([1, 2, 3])
    assert cache.has([1, 2, 3])


def test_a_record_that_is_gone_is_empty() -> None:
    cache = RowCache(File().fetch)
    cache.load([13])
    row = cache.row(13)
    assert row is not None
    assert row.cell(0, lists.columns("seminar")["number"], "de") == EMPTY
