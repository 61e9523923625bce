"""The system's own store of passwords, where the library ``keyring`` is installed and the person wants it."""

from __future__ import annotations

import importlib.util
import logging
from pathlib import Path

log = logging.getLogger(__name__)
_SERVICE = "Seminarakte"
_wanted: list[bool] = []


def installed() -> bool:
    """Whether there is a library for it at all; whether it works on this machine shows when it is used."""
    return importlib.util.find_spec("keyring") is not None


def use(wanted: bool) -> None:
    """Whether the person wants passphrases to be kept there."""
    _wanted[:] = [wanted]


def available() -> bool:
    """Whether it is wanted and can be."""
    return any(_wanted) and installed()


def recall(path: Path) -> str | None:
    """The passphrase kept for *path*."""
    if not available():
        return None
    import keyring  # start-up: it looks for services of the system

    try:
        return keyring.get_password(_SERVICE, str(path.resolve()))
    except keyring.errors.KeyringError:
        log.info("the keyring of this system does not answer")
        return None


def keep(path: Path, passphrase: str) -> bool:
    """Keep the passphrase of *path*; ``False`` where the system has no place for it."""
    import keyring  # start-up: as above

    try:
        keyring.set_password(_SERVICE, str(path.resolve()), passphrase)
    except keyring.errors.KeyringError:
        log.info("the keyring of this system takes nothing")
        return False
    return True


def forget(path: Path) -> None:
    """Keep no passphrase for *path*."""
    if not available():
        return
    import keyring  # start-up: as above

    try:
        keyring.delete_password(_SERVICE, str(path.resolve()))
    except keyring.errors.KeyringError:  # also where none was kept
        log.info("the keyring held nothing to forget")
