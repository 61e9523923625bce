"""One writer a file: an operating-system lock beside it, which a crash releases by itself, and who holds it."""

from __future__ import annotations

import contextlib
import datetime
import getpass
import json
import platform
from dataclasses import asdict, dataclass
from pathlib import Path

from filelock import FileLock, Timeout


@dataclass(frozen=True, slots=True)
class Holder:
    """Who has a file open for writing, on which machine, since when (ISO, local time)."""

    user: str
    machine: str
    since: str


class WriterLock:
    """The right to write a file. :meth:`acquire` tells whether it was free."""

    def __init__(self, path: Path) -> None:
        self._lock = FileLock(path.with_name(f".{path.name}.lock"), is_singleton=False)
        self._note = path.with_name(f".{path.name}.holder")

    def acquire(self) -> bool:
        """Take the lock without waiting. ``False`` where somebody has it or the folder cannot be written."""
        try:
            self._lock.acquire(timeout=0)
        except (Timeout, OSError):
            return False
        now = datetime.datetime.now().astimezone().isoformat(timespec="minutes")
        try:
            user = getpass.getuser()
        except (OSError, KeyError):  # no entry for the user id, as in a container
            user = "?"
        with contextlib.suppress(OSError):  # a full disk must not keep anybody from opening
            self._note.write_text(json.dumps(asdict(Holder(user, platform.node(), now))), encoding="utf-8")
        return True

    def holder(self) -> Holder | None:
        """Who noted their name when taking the lock; ``None`` where nobody did."""
        try:
            return Holder(**json.loads(self._note.read_text(encoding="utf-8")))
        except (OSError, ValueError, TypeError):
            return None

    def release(self) -> None:
        """Give the lock back and remove both notes."""
        if self._lock.is_locked:
            with contextlib.suppress(OSError):  # while still held: whoever comes now makes a file of their own
                self._note.unlink(missing_ok=True)
                Path(self._lock.lock_file).unlink(missing_ok=True)
            self._lock.release()
