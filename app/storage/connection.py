"""Connections to the file: the driver, its settings, and what its errors mean to a person."""

from __future__ import annotations

import contextlib
import errno
import os
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any
from urllib.parse import quote

import sqlcipher3.dbapi2 as sqlite
from sqlalchemy import Connection, Engine, ExceptionContext, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import QueuePool

from app.domain.errors import CannotWrite, Damaged, DiskFull, KnownError, Locked, NotADatabase, ReadOnly
from app.names.folding import fold, sort_key
from app.storage import cipher

APPLICATION_ID = 0x53414B54
"""``PRAGMA application_id`` of our files: "SAKT"."""
SUFFIX = ".akte"
BUSY_SECONDS = 5.0
_CACHE = -8000
"""KiB of pages that a connection to an encrypted file keeps decrypted; SQLite's own default is a quarter of it."""

_CODES: dict[int, type[KnownError]] = {
    sqlite.SQLITE_FULL: DiskFull,
    sqlite.SQLITE_READONLY: ReadOnly,
    sqlite.SQLITE_NOTADB: NotADatabase,
    sqlite.SQLITE_CORRUPT: Damaged,
    sqlite.SQLITE_BUSY: Locked,
    sqlite.SQLITE_PROTOCOL: Locked,
    sqlite.SQLITE_IOERR: CannotWrite,
    sqlite.SQLITE_CANTOPEN: CannotWrite,
}
_PHRASES: dict[str, type[KnownError]] = {  # damage that SQLite reports as a plain error
    "malformed": Damaged,
    "could not decode": Damaged,
    "unsupported file format": NotADatabase,
}
_NO_SPACE = (errno.ENOSPC, errno.EDQUOT)


def known(error: BaseException, path: Path) -> KnownError | None:
    """The known error that a driver's or the system's *error* means, or ``None`` for a bug of ours."""
    if isinstance(error, DBAPIError) and error.orig is not None:
        error = error.orig
    if isinstance(error, OSError):
        if error.errno in _NO_SPACE:
            return DiskFull()
        return CannotWrite(file=path.name, reason=error.strerror or str(error))
    if not isinstance(error, sqlite.Error):
        return None
    kind = _CODES.get(getattr(error, "sqlite_errorcode", 0) & 0xFF)
    kind = kind or next((kind for phrase, kind in _PHRASES.items() if phrase in str(error).lower()), None)
    if kind is NotADatabase and cipher.is_unlocked(path):  # a page that was not written with the file's key
        kind = Damaged
    reason = "" if kind is ReadOnly else str(error)  # its sentence says it already
    return kind(file=path.name, reason=reason) if kind else None


@contextlib.contextmanager
def translating(path: Path, *, system: bool = True) -> Iterator[None]:
    """Raise the known error in place of the driver's; other errors pass.

    Errors of the operating system are taken for those of *path* too, except with *system* false,
    for blocks that run code of others.
    """
    try:
        yield
    except (sqlite.Error, DBAPIError, OSError) as error:
        meaning = known(error, path) if system or not isinstance(error, OSError) else None
        if meaning is None:
            raise
        raise meaning from error


def writable(path: Path) -> bool:
    """Whether the file and its folder, where SQLite keeps its log, can be written by this user."""
    return os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)


def reading_mode(path: Path) -> str:
    """How to open *path* for reading only, for :func:`connect`.

    SQLite reads a log that others may be writing through shared memory, which it makes beside the
    file. In a folder that cannot be written and holds none nobody is writing: the file stands still.
    """
    if writable(path):
        return "rw"
    shared = path.with_name(f"{path.name}-shm")
    return "ro" if shared.exists() or os.access(path.parent, os.W_OK) else "still"


def connect(path: Path, *, mode: str = "rw", key: cipher.Key | None = None, tolerant: bool = False) -> Any:
    """A driver connection to an existing file.

    *mode*: ``rw``; ``ro`` for a file that cannot be written; ``still`` for one that nobody writes. *key* is for an
    empty file that is to become an encrypted one; else the key of :func:`app.storage.cipher.unlock` is taken.
    *tolerant* is for recovery: SQLite goes on where the schema is spoilt or the end of the file is missing.
    Transactions are begun by hand, so none is open here. Raises :class:`PassphraseNeeded`.
    """
    key = key or cipher.key_of(path)
    resolved = path.resolve()
    name = quote(os.fsencode(resolved.as_posix()))
    uri = f"file://{'' if name.startswith('/') else '/'}{name}?mode=" + ("ro&immutable=1" if mode == "still" else mode)
    connection = sqlite.connect(uri, uri=True, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False)
    try:
        connection.execute("PRAGMA cipher_log_level=NONE")  # it would write to the standard error output
        if key is not None:
            connection.execute(f'PRAGMA key = "{key.literal}"')
        if tolerant:
            connection.execute("PRAGMA writable_schema=ON")
        if key is not None:
            connection.execute(f"PRAGMA cache_size={_CACHE}")
        connection.execute("PRAGMA foreign_keys=ON")
        connection.execute("PRAGMA synchronous=FULL")
        connection.execute("PRAGMA temp_store=MEMORY")
        connection.execute("PRAGMA trusted_schema=OFF")  # a file comes from others: what it says must not call us
        connection.execute("PRAGMA cell_size_check=ON")  # damage is found where it is, not where it leads
        connection.create_function("fold", 1, fold, deterministic=True)
        connection.create_function("sort_key", 1, sort_key, deterministic=True)
    except BaseException as error:
        connection.close()
        if isinstance(error, UnicodeDecodeError):  # the driver quotes damaged bytes in its own error
            raise Damaged(file=path.name) from error
        raise
    return connection


def run(connection: Connection, sql: str, values: Sequence[Any] = ()) -> Any:
    """Execute *sql* past SQLAlchemy, which would take ten times as long as SQLite. Returns the driver's cursor."""
    driver: Any = connection.connection.driver_connection
    return driver.execute(sql, values)


def reading_engine(path: Path, *, mode: str = "rw") -> Engine:
    """Engine whose connections cannot write (``PRAGMA query_only``)."""

    def creator() -> Any:
        connection = connect(path, mode=mode)
        connection.execute("PRAGMA query_only=ON")
        return connection

    return _engine(path, creator, size=4, overflow=-1, begin="BEGIN")  # one more reader never has to wait


def writing_engine(path: Path) -> Engine:
    """Engine with the one connection that writes; a transaction takes the write lock at once.

    It has the file and its log open from now on: once they are gone nothing could open them to save them elsewhere.
    """
    engine = _engine(path, lambda: connect(path), size=1, overflow=0, begin="BEGIN IMMEDIATE")
    with translating(path), engine.connect() as connection:
        run(connection, "SELECT 1 FROM sqlite_schema").fetchone()
    return engine


def _engine(path: Path, creator: Any, *, size: int, overflow: int, begin: str) -> Engine:
    engine = create_engine(
        "sqlite://", module=sqlite, creator=creator, poolclass=QueuePool, pool_size=size, max_overflow=overflow
    )

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        run(connection, begin)

    @event.listens_for(engine, "handle_error")
    def _damaged(context: ExceptionContext) -> None:
        if isinstance(context.original_exception, UnicodeDecodeError):  # the driver's, reading a text
            raise Damaged(file=path.name) from context.original_exception

    return engine
