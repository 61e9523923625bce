"""Where the views of a protected file remember filters and the like: in the file, not in the settings of the computer.

A filter says whom somebody looked for, and the settings can be read by whoever has the computer.
"""

from __future__ import annotations

import json
import logging
from typing import Any

from PySide6.QtCore import QObject, QTimer

from app.domain.base import kinds
from app.domain.errors import KnownError
from app.storage import cipher
from app.storage.database import Database
from app.ui.kit.settings import Memory, Settings

_PAUSE_MS = 1000
_PERSONAL = ("filters", "words", "saved")
"""What of a list's state says something about people."""

log = logging.getLogger(__name__)


class FileMemory(QObject):
    """The views' memory in an open file; of what it has not seen yet it says what the computer's settings say."""

    def __init__(self, db: Database, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._db, self._settings = db, settings
        self._waiting: dict[str, str] = {}
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._timer.timeout.connect(self.flush)

    def state(self, key: str, default: Any = None) -> Any:
        """A JSON value; *default* where there is none."""
        kept = self._waiting.get(key) or self._db.memory.get(key)
        try:
            return self._settings.state(key, default) if kept is None else json.loads(kept)
        except ValueError:
            return default

    def set_state(self, key: str, value: Any) -> None:
        """Remember a JSON value, after a pause or at closing; of a read-only file until it is closed."""
        self._waiting[key] = json.dumps(value, ensure_ascii=False)
        self._timer.start()

    def flush(self) -> None:
        """Write what waits, if that is possible: it is worth no message."""
        self._timer.stop()
        if not self._waiting or self._db.read_only:
            return
        try:
            self._db.memory.put(self._waiting)
            self._waiting = {}
        except KnownError as error:
            log.info("what the views remember was not saved: %s", type(error).__name__)


def memory_of(db: Database, settings: Settings, parent: QObject) -> Memory:
    """Where the views of the file remember things: its own memory where it is protected, else the settings."""
    return FileMemory(db, settings, parent) if cipher.is_unlocked(db.path) else settings


def move_into(memory: FileMemory, settings: Settings) -> None:
    """Take what the settings know of people into a file that has got a passphrase, and leave the rest there."""
    for key in [f"list_{kind}" for kind in kinds()]:
        value = settings.state(key)
        if isinstance(value, dict) and any(value.get(name) for name in _PERSONAL):
            memory.set_state(key, value)
            settings.set_state(key, {name: each for name, each in value.items() if name not in _PERSONAL})
    memory.flush()
    settings.sync()
