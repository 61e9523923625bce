"""Copies of the file: made by ``VACUUM INTO`` (a file copy would lose what is still in the WAL), verified, restored."""

from __future__ import annotations

import contextlib
import datetime
import os
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.domain.errors import Damaged, FileExists, FileMissing, KnownError, NotADatabase
from app.storage import search
from app.storage.connection import connect, reading_engine, reading_mode, translating
from app.storage.lock import WriterLock
from app.storage.migrate import identify, refuse_other_schema
from app.texts import N_

_LOGS = ("-wal", "-shm", "-journal")


class FileInUse(KnownError):
    """Restoring over a file that a window has open."""

    message = N_("Error", "“{file}” is open in another window. Please close it there first.")


@dataclass(frozen=True, slots=True)
class Report:
    """What a check found; a sound file has no integrity messages and three zeros."""

    integrity: tuple[str, ...]
    foreign_keys: int
    search: int

    @property
    def sound(self) -> bool:
        """Whether nothing is wrong."""
        return not self.integrity and not self.foreign_keys and not self.search


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
    """Back up into the folder ``NAME backups`` beside the file; the name says when and why."""
    return backup(path, _name_beside(path, reason))


def _name_beside(path: Path, reason: str) -> Path:
    folder = path.with_name(f"{path.stem} backups")
    with translating(path):
        folder.mkdir(exist_ok=True)
    stamp = datetime.datetime.now().astimezone().strftime("%Y-%m-%d %H-%M-%S")
    target = folder / f"{path.stem} {stamp} {reason}{path.suffix}"
    number = 1
    while target.exists():
        number += 1
        target = folder / f"{path.stem} {stamp} {reason} {number}{path.suffix}"
    return target


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
        with translating(path):
            _remove_logs(path)  # first: a log that stays behind would be played into the restored file
            fresh.replace(path)
            _sync_folder(path.parent)
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


def _remove_logs(path: Path) -> None:
    for suffix in _LOGS:
        path.with_name(path.name + suffix).unlink(missing_ok=True)


def check(path: Path) -> Report:
    """Integrity, foreign keys and search index of the file at *path*, which is not changed.

    Raises what :func:`verify` raises, and :class:`OlderFile`, where it cannot be checked.
    """
    if not path.is_file():
        raise FileMissing(file=path.name)
    mode = reading_mode(path)
    with translating(path), contextlib.closing(connect(path, mode=mode)) as connection:
        refuse_other_schema(connection, path)
        connection.execute("PRAGMA query_only=ON")
        messages = _integrity(connection)
        broken = len(connection.execute("PRAGMA foreign_key_check").fetchall())
    engine = reading_engine(path, mode=mode)
    try:
        with translating(path), engine.connect() as reader:
            faults = search.faults(reader)
    finally:
        engine.dispose()
    return Report(messages, broken, faults)


def refuse_damaged(connection: Any, path: Path) -> None:
    """Raise :class:`Damaged` where the integrity check finds anything."""
    if _integrity(connection):
        raise Damaged(file=path.name)


def _integrity(connection: Any) -> tuple[str, ...]:
    messages = tuple(row[0] for row in connection.execute("PRAGMA integrity_check(20)"))
    return () if messages == ("ok",) else messages


def _sync_folder(folder: Path) -> None:
    """Make the renaming itself durable (POSIX; Windows has no such call and needs none)."""
    if os.name != "posix":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
