"""Copies of the file: made by ``VACUUM INTO`` (a file copy would lose what is still in the WAL), verified, restored."""

from __future__ import annotations

import contextlib
import datetime
import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from app.domain.errors import Damaged, FileExists, FileMissing, KnownError, NotADatabase
from app.storage import copies
from app.storage.connection import connect, reading_mode, translating
from app.storage.lock import WriterLock
from app.storage.migrate import identify
from app.texts import N_

_LOGS = ("-wal", "-shm", "-journal")


class FileInUse(KnownError):
    """Restoring over a file that a window has open."""

    message = N_("Error", "“{file}” is open in another window. Please close it there first.")


def backup(path: Path, target: Path) -> Path:
    """Copy the file at *path* to the new file *target*, which appears there complete and verified. Returns *target*.

    Raises :class:`FileMissing`, :class:`FileExists`, :class:`DiskFull`, :class:`Damaged`.
    """
    if not path.is_file():
        raise FileMissing(file=path.name)
    if target.exists():
        raise FileExists(file=target.name)
    partial = target.with_name(f".{target.name}.partial")
    try:
        with translating(target):
            partial.unlink(missing_ok=True)
        with translating(path), contextlib.closing(connect(path, mode=reading_mode(path))) as connection:
            identify(connection, path)
            connection.execute("VACUUM INTO ?", (str(partial),))
        verify(partial)
        with translating(target):
            partial.replace(target)
            _sync_folder(target.parent)
    finally:
        with contextlib.suppress(OSError):
            partial.unlink(missing_ok=True)
    return target


def backup_beside(path: Path, reason: str) -> Path:
    """Back up into the folder of the file's backups, whose oldest make room; the name says when and why.

    Reasons: ``manual``, ``daily``, ``import``, ``edit``, ``delete``, ``before restore``, ``v1`` before a conversion ...
    """
    made = backup(path, _name_beside(path, reason))
    for copy in copies.superfluous(copies.copies_of(path), _now()):
        if copy.path != made:
            with contextlib.suppress(OSError):  # another program may be looking at it; the next time will do
                remove(copy.path)
    return made


def backup_if_due(path: Path) -> Path | None:
    """The daily copy, where the last one is older than a day. Returns it."""
    return backup_beside(path, "daily") if copies.is_due(path, _now()) else None


def protect(path: Path, reason: str) -> Path | None:
    """A copy before a change of very many records; ``None`` where the newest copy has everything already."""
    newest = next((copy for copy in copies.copies_of(path) if copy.at <= _now()), None)
    if newest is not None and not copies.changed_since(path, newest.at):
        return None
    return backup_beside(path, reason)


def _now() -> datetime.datetime:
    return datetime.datetime.now().astimezone()


def _name_beside(path: Path, reason: str) -> Path:
    folder = copies.folder_of(path)
    with translating(folder):
        folder.mkdir(exist_ok=True)
    return copies.new_name(path, reason, _now())


def verify(path: Path) -> None:
    """Open *path* and check it.

    Raises :class:`FileMissing`, :class:`Damaged` and, where it is no file of ours or a later
    program's, :class:`NotADatabase` and :class:`NewerFile`.
    """
    if not path.is_file():
        raise FileMissing(file=path.name)
    with translating(path), contextlib.closing(connect(path, mode=reading_mode(path))) as connection:
        identify(connection, path)
        refuse_damaged(connection, path)


def restore(copy: Path, path: Path) -> Path | None:
    """Put *copy* in the place of *path*; the present file is kept, even a damaged one. Returns where it is kept.

    Raises what :func:`verify` raises before anything is touched where the copy is not sound, and
    :class:`FileInUse` where somebody has the file open.
    """
    verify(copy)
    lock = WriterLock(path)
    with translating(path):
        free = lock.acquire()
    if not free:
        raise FileInUse(file=path.name)
    fresh = path.with_name(f".{path.name}.restoring")
    try:
        with translating(path):
            fresh.unlink(missing_ok=True)
        backup(copy, fresh)
        kept = _keep(path) if path.exists() else None
        put_in_place(fresh, path)
    finally:
        with contextlib.suppress(OSError):
            fresh.unlink(missing_ok=True)
        lock.release()
    return kept


def _keep(path: Path) -> Path:
    """Keep the present file and write its log back into it, so that it is complete without."""
    try:
        kept = backup_beside(path, "before restore")
        with translating(path), contextlib.closing(connect(path)) as connection:
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    except (Damaged, NotADatabase):  # just what restoring is for: kept byte by byte
        kept = _name_beside(path, "damaged")
        with translating(path):
            for suffix in ("", *_LOGS):
                if (part := path.with_name(path.name + suffix)).exists():
                    shutil.copy2(part, kept.with_name(kept.name + suffix))
    return kept


def put_in_place(fresh: Path, path: Path) -> None:
    """Let *fresh* be the file at *path*, whose log is written back and whose lock is held."""
    with translating(path):
        for suffix in _LOGS:  # first: a log that stays behind would be played into the new file
            path.with_name(path.name + suffix).unlink(missing_ok=True)
        fresh.replace(path)
        _sync_folder(path.parent)


@contextlib.contextmanager
def whole(target: Path) -> Iterator[Path]:
    """Where the block makes a file that then appears at *target*, complete, or not at all."""
    fresh = target.with_name(f".{target.name}.partial")
    try:
        remove(fresh)
        yield fresh
        sync(fresh)
        put_in_place(fresh, target)
    finally:
        with contextlib.suppress(OSError):
            remove(fresh)


def remove_leftovers(path: Path) -> None:
    """Remove what a crash in the middle of writing the file anew has left beside it. Its lock is held."""
    for ending in ("restoring", "rewriting"):
        with contextlib.suppress(OSError):
            remove(path.with_name(f".{path.name}.{ending}"))
            path.with_name(f"..{path.name}.{ending}.partial").unlink(missing_ok=True)


def remove(path: Path) -> None:
    """Remove a file of ours with its logs, if it is there."""
    for suffix in ("", *_LOGS):
        path.with_name(path.name + suffix).unlink(missing_ok=True)


def refuse_damaged(connection: Any, path: Path) -> None:
    """Raise :class:`Damaged` where the integrity check finds anything."""
    if integrity(connection):
        raise Damaged(file=path.name)


def integrity(connection: Any) -> tuple[str, ...]:
    """What SQLite finds wrong, at most twenty messages."""
    messages = tuple(row[0] for row in connection.execute("PRAGMA integrity_check(20)"))
    return () if messages == ("ok",) else messages


def sync(path: Path) -> None:
    """Make what was written to *path* durable."""
    descriptor = os.open(path, os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _sync_folder(folder: Path) -> None:
    """Make the renaming itself durable (POSIX; Windows has no such call and needs none)."""
    if os.name != "posix":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
