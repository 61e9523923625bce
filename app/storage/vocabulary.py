"""Tables of distinct words: each word once, with a number by which the search index refers to it.

A word that nothing uses any more stays until the index is rebuilt: it finds nothing.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from typing import Any

_CHUNK = 5_000
_REMEMBERED = 20_000


class Vocabulary:
    """The words of *table* and their numbers, as far as they were asked for. *new* is told of words just added."""

    def __init__(self, driver: Any, table: str, new: Callable[[list[tuple[int, str]]], None] | None = None) -> None:
        self._driver, self._table, self._new = driver, table, new
        self.ids: dict[str, int] = {}

    def add(self, words: Iterable[str]) -> None:
        """Make sure that every one of *words* has a number in :attr:`ids`; others may be forgotten."""
        if len(self.ids) > _REMEMBERED:
            self.ids.clear()
        self.look_up(words)
        missing = sorted({word for word in words if word not in self.ids})
        if not missing:
            return
        first = self._driver.execute(f"SELECT coalesce(max(id), 0) + 1 FROM {self._table}").fetchone()[0]
        numbered = list(enumerate(missing, start=first))
        self._driver.executemany(f"INSERT INTO {self._table} (id, word) VALUES (?, ?)", numbered)
        self.ids.update((word, number) for number, word in numbered)
        if self._new is not None:
            self._new(numbered)

    def look_up(self, words: Iterable[str]) -> None:
        """Put the numbers of those of *words* that have one into :attr:`ids`."""
        wanted = sorted({word for word in words if word not in self.ids})
        sql = f"SELECT word, id FROM {self._table} WHERE word IN (SELECT value FROM json_each(?))"
        for start in range(0, len(wanted), _CHUNK):
            chunk = json.dumps(wanted[start : start + _CHUNK], ensure_ascii=False)
            self.ids.update(self._driver.execute(sql, (chunk,)))
