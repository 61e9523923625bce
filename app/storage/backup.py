"""Copies of the file: made by ``VACUUM INTO`` (a file copy would lose what is still in the WAL), verified, restored."""

from __future__ import annotations

import contextlib
import datetime
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import text

from app.domain.errors import Damaged, FileExists, KnownError
from app.storage import search
from app.storage.connection import APPLICATION_ID, connect, reading_engine, translating
from app.storage.lock import WriterLock
from app.texts import N_


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
    """Copy the file at *path* to the new file *target* and verify the copy. Returns *target*.

    Raises :class:`FileExists`, :class:`DiskFull`, :class:`Damaged` (the copy is removed then).
    """
    if target.exists():
        raise FileExists(file=target.name)
    try:
        with translating(path), contextlib.closing(connect(path)) as connection:
            connection.execute("VACUUM INTO ?", (str(target),))
        verify(target)
    except BaseException:
        with contextlib.suppress(OSError):
            target.unlink(missing_ok=True)
        raise
    return target


def backup_beside(path: Path, reason: str) -> Path:
    """Back up into the folder ``NAME backups`` beside the file; the name says when and why."""
    folder = path.with_name(f"{path.stem} backups")
    with translating(path):
        folder.mkdir(exist_ok=True)
    stamp = datetime.datetime.now().astimezone().strftime("%Y-%m-%d %H-%M-%S")
    target = folder / f"{path.stem} {stamp} {reason}{path.suffix}"
    number = 1
    while target.exists():
        number += 1
        target = folder / f"{path.stem} {stamp} {reason} {number}{path.suffix}"
    return backup(path, target)


def verify(path: Path) -> None:
    """Open *path* and check it. Raises :class:`Damaged` where it is no sound file of ours."""
    with translating(path), contextlib.closing(connect(path, mode="ro")) as connection:
        if connection.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID or _integrity(connection):
            raise Damaged(file=path.name)


def restore(copy: Path, path: Path) -> Path | None:
    """Put *copy* in the place of *path*; the present file is kept. Returns where it is kept.

    Raises :class:`Damaged` before anything is touched where the copy is not sound, and
    :class:`FileInUse` where somebody has the file open.
    """
    verify(copy)
    lock = WriterLock(path)
    if not lock.acquire():
        raise FileInUse(file=path.name)
    try:
        kept = backup_beside(path, "before restore") if path.exists() else None
        fresh = path.with_name(f".{path.name}.restoring")
        fresh.unlink(missing_ok=True)
        backup(copy, fresh)
        with translating(path), contextlib.closing(connect(fresh)) as connection:
            connection.execute("PRAGMA journal_mode=WAL")
        if path.exists():
            with translating(path), contextlib.closing(connect(path)) as connection:
                connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        for suffix in ("-wal", "-shm"):
            path.with_name(path.name + suffix).unlink(missing_ok=True)
        fresh.replace(path)
        _sync_folder(path.parent)
    finally:
        lock.release()
    return kept


def check(path: Path) -> Report:
    """Integrity, foreign keys and search index of the file at *path*, which is not changed."""
    with translating(path), contextlib.closing(connect(path)) as connection:
        connection.execute("PRAGMA query_only=ON")
        messages = _integrity(connection)
        broken = len(connection.execute("PRAGMA foreign_key_check").fetchall())
    engine = reading_engine(path)
    try:
        with translating(path), engine.connect() as reader:
            reader.execute(text("PRAGMA query_only=OFF"))  # for the temporary table of the comparison
            faults = search.faults(reader)
            reader.rollback()
    finally:
        engine.dispose()
    return Report(messages, broken, faults)


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
