"""What is typed in forms and not saved yet, in the file itself: as safe, and as secret, as the records."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass

from sqlalchemy import Connection

from app.storage.lock import user_name

_Open = Callable[[], AbstractContextManager[Connection]]


@dataclass(frozen=True, slots=True)
class Draft:
    """The content of one form as text, with the moment (ISO 8601, UTC) and the user who typed it."""

    form: str
    content: str
    at: str
    user: str


class Drafts:
    """The drafts of an open file. Each call is a transaction of its own, on the disk when it returns."""

    def __init__(self, reading: _Open, writing: _Open) -> None:
        self._reading, self._writing = reading, writing

    def keep(self, form: str, content: str) -> None:
        """Keep *content* for *form* in the place of what was kept before. Raises what a change raises."""
        now = datetime.datetime.now(datetime.UTC).isoformat(timespec="seconds")
        with self._writing() as connection:
            sql = "INSERT OR REPLACE INTO draft (form, content, at, user) VALUES (?, ?, ?, ?)"
            connection.exec_driver_sql(sql, (form, content, now, user_name()))

    def drop(self, form: str) -> None:
        """Forget what was kept for *form*, if anything."""
        with self._writing() as connection:
            connection.exec_driver_sql("DELETE FROM draft WHERE form = ?", (form,))

    def all(self) -> list[Draft]:
        """Everything kept, newest first."""
        with self._reading() as connection:
            rows = connection.exec_driver_sql("SELECT form, content, at, user FROM draft ORDER BY at DESC, form")
            return [Draft(*row) for row in rows]
