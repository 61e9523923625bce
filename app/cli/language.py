"""Which language the person at the terminal reads."""

from __future__ import annotations

import locale
import sys
from collections.abc import Mapping

from app.texts import LANGUAGES


def language_of(environment: Mapping[str, str]) -> str:
    """The interface language by ``LC_ALL``, ``LC_MESSAGES`` or ``LANG`` (POSIX order), on Windows by the system."""
    name = next((environment[key] for key in ("LC_ALL", "LC_MESSAGES", "LANG") if environment.get(key)), "")
    if not name and sys.platform == "win32":
        import ctypes  # start-up: exists on Windows only

        name = locale.windows_locale.get(ctypes.windll.kernel32.GetUserDefaultUILanguage(), "")
    language = name[:2].lower()
    return language if language in LANGUAGES else "en"
