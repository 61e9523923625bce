"""Files that another program is to show, a PDF viewer above all: in a folder that only this user can look into.

It goes when the file is closed; what a crash leaves behind goes at the next start.
"""

from __future__ import annotations

import contextlib
import shutil
import tempfile
from pathlib import Path

from app.storage.lock import WriterLock

_PREFIX = "seminarakte-viewer-"
_HELD = "held"


class Scratch:
    """A folder of mode 0700 in the system's place for temporary files, held by this process as long as it lives."""

    def __init__(self) -> None:
        self.path = Path(tempfile.mkdtemp(prefix=_PREFIX))
        self._lock = WriterLock(self.path / _HELD)
        with contextlib.suppress(OSError):  # without locks nobody can tell that it was left behind: it stays then
            self._lock.acquire()

    def remove(self) -> None:
        """Remove it with everything in it, as far as the viewer lets go of it."""
        self._lock.release()
        shutil.rmtree(self.path, ignore_errors=True)


def remove_left() -> None:
    """Remove the folders of processes that are no more."""
    for folder in Path(tempfile.gettempdir()).glob(f"{_PREFIX}*"):
        lock = WriterLock(folder / _HELD)
        with contextlib.suppress(OSError):  # somebody else's
            if lock.acquire():
                lock.release()
                shutil.rmtree(folder, ignore_errors=True)
