"""What the program remembers with the file and not with the computer: no record, and nothing that can be undone."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager

from sqlalchemy import Connection

_Open = Callable[[], AbstractContextManager[Connection]]
_PREFIX = "view/"


class Memory:
    """Texts by key, in the table ``setting`` of an open file: as secret as the records."""

    def __init__(self, reading: _Open, writing: _Open) -> None:
        self._reading, self._writing = reading, writing

    def get(self, key: str) -> str | None:
        """What :meth:`put` kept under *key*."""
        with self._reading() as connection:
            row = connection.exec_driver_sql("SELECT value FROM setting WHERE key = ?", (_PREFIX + key,)).first()
        return str(row[0]) if row else None

    def put(self, values: Mapping[str, str]) -> None:
        """Keep each value under its key, all in one transaction. Raises what a change raises."""
        with self._writing() as connection:
            for key, value in values.items():
                connection.exec_driver_sql("INSERT OR REPLACE INTO setting VALUES (?, ?)", (_PREFIX + key, value))
