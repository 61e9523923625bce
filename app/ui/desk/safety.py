"""The person's choices about safety on this computer, in the settings: each reads as its default when damaged."""

from __future__ import annotations

from pathlib import Path

from app.ui.kit.settings import Settings

MINUTES = (1, 5, 10, 15, 30, 60)
"""What can be chosen for :func:`lock_after`."""


def backup_folder(settings: Settings) -> Path | None:
    """Where backup copies go; ``None`` for beside each file."""
    value = settings.state("backup_folder")
    return Path(value) if isinstance(value, str) and value else None


def set_backup_folder(settings: Settings, folder: Path | None) -> None:
    """Put the copies of all files there from now on."""
    settings.set_state("backup_folder", str(folder) if folder else "")


def keyring(settings: Settings) -> bool:
    """Whether passphrases may be kept in the system's keyring."""
    return settings.state("keyring") is True


def set_keyring(settings: Settings, wanted: bool) -> None:
    """Let the question for a passphrase offer to remember it."""
    settings.set_state("keyring", wanted)


def lock_after(settings: Settings) -> int:
    """Minutes without a key or the mouse after which a protected file is locked; 0 for never."""
    value = settings.state("lock_after")
    return value if value in MINUTES and isinstance(value, int) else 0


def set_lock_after(settings: Settings, minutes: int) -> None:
    """Lock after so many minutes; 0 for never."""
    settings.set_state("lock_after", minutes)
