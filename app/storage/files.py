"""Creating and opening files: what is checked before anything is read, and who may write."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path

from app.domain.errors import CannotWrite, Damaged, FileExists, FileMissing, NewerFile, NotADatabase
from app.storage import backup
from app.storage.connection import APPLICATION_ID, connect, translating
from app.storage.database import Database
from app.storage.lock import WriterLock
from app.storage.migrate import migrate, schema_version, version_of
from app.texts import N_, Message

_MAGIC = b"SQLite format 3\x00"

SOMEBODY_ELSE = N_("Error", "{user} has had it open on {machine} since {since}.")
SOMEBODY = N_("Error", "Another program has it open.")
NOT_WRITABLE = N_("Error", "The file or its folder is write-protected.")
ON_REQUEST = N_("Error", "It was opened for reading only.")


def create_file(path: Path) -> Database:
    """Make a new, empty file and open it for writing. Raises :class:`FileExists`, :class:`CannotWrite`."""
    if path.exists():
        raise FileExists(file=path.name)
    with translating(path):
        try:
            with contextlib.closing(connect(path, mode="rwc")) as connection:
                connection.execute("PRAGMA journal_mode=WAL")
                migrate(connection)
        except BaseException:
            _remove(path)
            raise
    return open_file(path)


def open_file(path: Path, *, read_only: bool = False) -> Database:
    """Open a file: for writing where nobody else has it, else for reading, with a reason.

    An older file is brought to the present schema, after a backup. Raises :class:`FileMissing`,
    :class:`NotADatabase`, :class:`Damaged`, :class:`NewerFile`.
    """
    _check_header(path)
    if read_only:
        return _reading(path, ON_REQUEST)
    if not _writable(path):
        return _reading(path, NOT_WRITABLE)
    lock = WriterLock(path)
    if not lock.acquire():
        holder = lock.holder()
        if holder is None:
            return _reading(path, SOMEBODY)
        return _reading(path, SOMEBODY_ELSE, user=holder.user, machine=holder.machine, since=holder.since[:16])
    try:
        with translating(path), contextlib.closing(connect(path)) as connection:
            version = _check_version(connection, path)
            if version < schema_version():
                backup.backup_beside(path, f"v{version}")
                migrate(connection)
            if connection.execute("PRAGMA journal_mode").fetchone()[0] != "wal":
                connection.execute("PRAGMA journal_mode=WAL")
        return Database(path, lock, mode="rw", reason=None)
    except BaseException:
        lock.release()
        raise


def _reading(path: Path, reason: Message, **why: str) -> Database:
    mode = "rw" if _writable(path) else "ro"
    with translating(path), contextlib.closing(connect(path, mode=mode)) as connection:
        if _check_version(connection, path) < schema_version():
            raise CannotWrite(file=path.name, reason="older file, read-only")
    return Database(path, None, mode=mode, reason=reason, **why)


def _check_header(path: Path) -> None:
    if not path.is_file():
        raise FileMissing(file=path.name)
    with translating(path), path.open("rb") as file:
        head = file.read(100)
    if not head.startswith(_MAGIC):
        raise NotADatabase(file=path.name)
    if len(head) < 100:
        raise Damaged(file=path.name)


def _check_version(connection: object, path: Path) -> int:
    execute = connection.execute  # type: ignore[attr-defined]
    if execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
        raise NotADatabase(file=path.name)
    version = version_of(connection)
    if version > schema_version():
        raise NewerFile(file=path.name, theirs=version, ours=schema_version())
    execute("SELECT count(*) FROM sqlite_schema").fetchone()
    return version


def _writable(path: Path) -> bool:
    return os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)


def _remove(path: Path) -> None:
    for suffix in ("", "-wal", "-shm"):
        with contextlib.suppress(OSError):
            path.with_name(path.name + suffix).unlink(missing_ok=True)
