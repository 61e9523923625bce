"""What the window remembers between starts, in one ini file of the person's configuration folder.

It is read before the first paint, so the module imports next to nothing at once.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any, Protocol

from PySide6.QtCore import QByteArray, QLocale, QSettings, QStandardPaths

from app.ui.kit.tokens import MAX_SCALE, MIN_SCALE, MODES, Mode

_MOST_RECENT = 8


def config_folder() -> Path:
    """Folder of the settings: ``SEMINARAKTE_CONFIG`` if set, else the system's place for them."""
    override = os.environ.get("SEMINARAKTE_CONFIG")
    if override:
        return Path(override)
    base = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericConfigLocation)
    return Path(base) / "seminarakte"


def system_language() -> str:
    """The interface language nearest to the system's; English when it is none of ours."""
    from app.texts import LANGUAGES  # here for start-up time, see above

    for name in QLocale.system().uiLanguages():
        if name[:2] in LANGUAGES:
            return name[:2]
    return "en"


class Memory(Protocol):
    """Where views keep their state: these settings, or a protected file itself."""

    def state(self, key: str, default: Any = None) -> Any:
        """What was kept under *key*."""

    def set_state(self, key: str, value: Any) -> None:
        """Keep a JSON value."""


class Settings:
    """Typed access to the ini file. What is damaged or out of range reads as its default."""

    def __init__(self, path: Path | None = None) -> None:
        self.path = path or config_folder() / "seminarakte.ini"
        self._ini = QSettings(str(self.path), QSettings.Format.IniFormat)

    @property
    def language(self) -> str:
        """Interface language, the system's until one has been chosen."""
        from app.texts import LANGUAGES  # here for start-up time, see above

        value = str(self._ini.value("language", ""))
        return value if value in LANGUAGES else system_language()

    @language.setter
    def language(self, value: str) -> None:
        self._ini.setValue("language", value)

    @property
    def theme(self) -> Mode:
        """Light, dark or by the system."""
        value = str(self._ini.value("theme", ""))
        return next((mode for mode in MODES if mode == value), "system")

    @theme.setter
    def theme(self, value: Mode) -> None:
        self._ini.setValue("theme", value)

    @property
    def scale(self) -> int:
        """Text size in per cent."""
        value = str(self._ini.value("scale", ""))
        return min(max(int(value), MIN_SCALE), MAX_SCALE) if value.isdecimal() else 100

    @scale.setter
    def scale(self, value: int) -> None:
        self._ini.setValue("scale", value)

    @property
    def last_file(self) -> Path | None:
        """The file open last, None at the first start or after closing it."""
        value = str(self._ini.value("last_file", ""))
        return Path(value) if value else None

    @last_file.setter
    def last_file(self, value: Path | None) -> None:
        self._ini.setValue("last_file", str(value) if value else "")
        if value:
            others = [path for path in self.recent_files if path != value]
            self.set_state("recent_files", [str(path) for path in [value, *others][:_MOST_RECENT]])

    @property
    def recent_files(self) -> list[Path]:
        """Files opened lately, the last first."""
        value = self.state("recent_files", [])
        return [Path(item) for item in value if isinstance(item, str)] if isinstance(value, list) else []

    def bytes(self, key: str) -> QByteArray:
        """Window geometry and the like, as Qt gave it to :meth:`set_bytes`; empty when there is none."""
        value = self._ini.value(f"geometry/{key}")
        return value if isinstance(value, QByteArray) else QByteArray()

    def set_bytes(self, key: str, value: QByteArray) -> None:
        """Remember what Qt's ``saveGeometry`` or ``saveState`` returned."""
        self._ini.setValue(f"geometry/{key}", value)

    def state(self, key: str, default: Any = None) -> Any:
        """State of a view (columns, sort, filters ...), any JSON value; *default* when there is none."""
        import json  # here for start-up time, see above

        try:
            return json.loads(str(self._ini.value(f"state/{key}", "")))
        except ValueError:
            return default

    def set_state(self, key: str, value: Any) -> None:
        """Remember a JSON value under *key*."""
        import json  # here for start-up time, see above

        self._ini.setValue(f"state/{key}", json.dumps(value, ensure_ascii=False))

    def sync(self) -> bool:
        """Write to disk; False when that is not possible (the program goes on without)."""
        self._ini.sync()
        return self._ini.status() == QSettings.Status.NoError
