"""Connections to the file: the driver, its settings, and what its errors mean to a person."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as sqlite
from sqlalchemy import Engine, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import QueuePool

from app.domain.errors import CannotWrite, Damaged, DiskFull, KnownError, Locked, NotADatabase, ReadOnly
from app.domain.sortkey import fold, sort_key

APPLICATION_ID = 0x53414B54
"""``PRAGMA application_id`` of our files: "SAKT"."""
SUFFIX = ".akte"
BUSY_SECONDS = 5.0

_MEANINGS: tuple[tuple[str, type[KnownError]], ...] = (
    ("disk is full", DiskFull),
    ("readonly database", ReadOnly),
    ("not a database", NotADatabase),
    ("malformed", Damaged),
    ("database corruption", Damaged),
    ("unsupported file format", NotADatabase),
    ("is locked", Locked),
    ("disk i/o error", CannotWrite),
    ("unable to open", CannotWrite),
    ("no such table", Damaged),
    ("no such column", Damaged),
)


def known(error: BaseException, path: Path) -> KnownError | None:
    """The known error that a driver's *error* means, or ``None`` for a bug of ours."""
    if isinstance(error, DBAPIError) and error.orig is not None:
        error = error.orig
    if not isinstance(error, (sqlite.Error, OSError)):
        return None
    if isinstance(error, OSError) and error.errno == 28:  # ENOSPC
        return DiskFull()
    text = str(error).lower()
    for phrase, kind in _MEANINGS:
        if phrase in text:
            return kind(file=path.name, reason=str(error))
    return CannotWrite(file=path.name, reason=str(error)) if isinstance(error, OSError) else None


@contextlib.contextmanager
def translating(path: Path) -> Iterator[None]:
    """Raise the known error in place of the driver's; other errors pass."""
    try:
        yield
    except (sqlite.Error, DBAPIError, OSError) as error:
        meaning = known(error, path)
        if meaning is None:
            raise
        raise meaning from error


def connect(path: Path, *, mode: str = "rw") -> Any:
    """A driver connection to an existing file.

    *mode*: ``rw``; ``ro`` for a file that another program has or that cannot be written;
    ``rwc`` creates it. Transactions are begun by hand, so none is open here.
    """
    uri = f"{path.resolve().as_uri()}?mode={mode}"
    connection = sqlite.connect(uri, uri=True, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False)
    connection.execute("PRAGMA foreign_keys=ON")
    connection.execute("PRAGMA synchronous=FULL")
    connection.execute("PRAGMA temp_store=MEMORY")
    connection.create_function("fold", 1, fold, deterministic=True)
    connection.create_function("sort_key", 1, sort_key, deterministic=True)
    return connection


def reading_engine(path: Path, *, mode: str = "rw") -> Engine:
    """Engine whose connections cannot write (``PRAGMA query_only``)."""

    def creator() -> Any:
        connection = connect(path, mode=mode)
        connection.execute("PRAGMA query_only=ON")
        return connection

    return _engine(creator, size=4, begin="BEGIN")


def writing_engine(path: Path) -> Engine:
    """Engine with the one connection that writes; a transaction takes the write lock at once."""
    return _engine(lambda: connect(path), size=1, begin="BEGIN IMMEDIATE")


def _engine(creator: Any, *, size: int, begin: str) -> Engine:
    engine = create_engine(
        "sqlite://", module=sqlite, creator=creator, poolclass=QueuePool, pool_size=size, max_overflow=0
    )

    @event.listens_for(engine, "begin")
    def _begin(connection: Any) -> None:
        connection.exec_driver_sql(begin)

    return engine
