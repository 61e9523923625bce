"""Ending a search that nobody waits for any more, from another thread."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Iterator
from typing import Any

import sqlcipher3.dbapi2 as sqlite
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session


class Stopped(Exception):
    """The reading was ended by :meth:`Stop.set`."""


class Stop:
    """Handed to a piece of work; whoever started it calls :meth:`set` when the answer is not wanted any more.

    SQLite gives up in the middle of a statement; between statements the work asks by :meth:`check`.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._asked = False
        self._driver: Any = None

    def set(self) -> None:
        """End the work soon; harmless before it begins and after it has ended."""
        with self._lock:  # else the connection might read for somebody else already
            self._asked = True
            if self._driver is not None:
                self._driver.interrupt()

    def check(self) -> None:
        """Raise :class:`Stopped` once :meth:`set` has been called."""
        if self._asked:
            raise Stopped

    @contextlib.contextmanager
    def over(self, session: Session) -> Iterator[None]:
        """Within the block, :meth:`set` ends what *session* reads; the block then raises :class:`Stopped`."""
        self.check()
        driver: Any = session.connection().connection.driver_connection
        with self._lock:
            self._driver = driver
        try:
            yield
        except (sqlite.Error, DBAPIError) as error:
            cause = error.orig if isinstance(error, DBAPIError) else error
            if getattr(cause, "sqlite_errorcode", 0) != sqlite.SQLITE_INTERRUPT:
                raise
            raise Stopped from error
        finally:
            with self._lock:
                self._driver = None
