"""One writer a file: an operating-system lock beside it, which a crash releases by itself, and who holds it."""

from __future__ import annotations

import contextlib
import datetime
import functools
import getpass
import json
import os
import platform
import sys
from dataclasses import asdict, dataclass
from pathlib import Path

if sys.platform == "win32":
    import msvcrt

    def _take(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _take(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


@dataclass(frozen=True, slots=True)
class Holder:
    """Who has a file open for writing, on which machine, since when (ISO, local time)."""

    user: str
    machine: str
    since: str


class WriterLock:
    """The right to write a file, by whichever of its names. :meth:`acquire` tells whether it was free."""

    def __init__(self, path: Path) -> None:
        path = path.resolve()
        self._path = path.with_name(f".{path.name}.lock")
        self._note = path.with_name(f".{path.name}.holder")
        self._descriptor: int | None = None

    def acquire(self) -> bool:
        """Take the lock without waiting; ``False`` where somebody has it.

        Raises :class:`OSError` where the folder cannot be written or keeps no locks.
        """
        while self._descriptor is None:
            descriptor = self._open()
            try:
                _take(descriptor)
            except (BlockingIOError, PermissionError):
                os.close(descriptor)
                return False
            except BaseException:
                os.close(descriptor)
                raise
            if self._is_there(descriptor):
                self._descriptor = descriptor
            else:
                os.close(descriptor)  # its last holder removed it after it was opened here
        self._write_note()
        return True

    def holder(self) -> Holder | None:
        """Who noted their name when taking the lock; ``None`` where nobody did."""
        try:
            holder = Holder(**json.loads(self._note.read_text(encoding="utf-8")))
            datetime.datetime.fromisoformat(holder.since)
        except (OSError, ValueError, TypeError):
            return None
        return holder

    def release(self) -> None:
        """Give the lock back and remove both notes. Releasing twice is harmless."""
        if self._descriptor is None:
            return
        descriptor, self._descriptor = self._descriptor, None
        _remove(self._note)
        if os.name == "posix":  # while still held: whoever comes now makes a file of their own
            _remove(self._path)
        os.close(descriptor)
        if os.name != "posix":  # Windows removes no open file, and whoever comes now has it open
            _remove(self._path)

    def _open(self) -> int:
        try:
            return os.open(self._path, os.O_RDWR | os.O_CREAT, 0o666)
        except PermissionError:  # left by a crash of another user
            if not self._path.exists():
                raise
            return os.open(self._path, os.O_RDONLY)

    def _is_there(self, descriptor: int) -> bool:
        try:
            return os.path.samestat(os.fstat(descriptor), self._path.stat())
        except FileNotFoundError:
            return False

    def _write_note(self) -> None:
        now = datetime.datetime.now().astimezone().isoformat(timespec="minutes")
        holder = Holder(user_name(), platform.node(), now)
        _remove(self._note)
        with contextlib.suppress(OSError):  # a full disk must not keep anybody from opening
            self._note.write_text(json.dumps(asdict(holder)), encoding="utf-8")


def _remove(path: Path) -> None:
    with contextlib.suppress(OSError):
        path.unlink(missing_ok=True)


@functools.cache
def user_name() -> str:
    """The name under which somebody is logged in; ``"?"`` where the system knows none, as in a container."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return "?"
