"""Passphrases at the terminal: from the environment or a prompt, never from the command line, where others see them."""

from __future__ import annotations

import getpass
import os
import sys
import warnings
from pathlib import Path

from app.cli.output import complain
from app.domain.errors import KnownError, PassphraseNeeded, WrongPassphrase
from app.storage import cipher
from app.storage.connection import translating
from app.texts import N_, Message, tr

PRESENT, NEW = "SEMINARAKTE_PASSPHRASE", "SEMINARAKTE_NEW_PASSPHRASE"
_TRIES = 3

_ASK = N_("Command", "Passphrase of {file}: ")
_ASK_NEW = N_("Command", "New passphrase: ")
_ASK_AGAIN = N_("Command", "The same once more: ")


class Different(KnownError):
    """A new passphrase was typed in two ways."""

    message = N_("Command", "The two passphrases differ. Nothing was changed.")


class NobodyToAsk(KnownError):
    """There is no terminal, and the environment holds no passphrase."""

    message = N_("Command", "A passphrase is needed and nobody can be asked here. Please set {variable}.")


def unlock(path: Path) -> None:
    """Make an encrypted file ready to be opened; a plain one is. One that is not there is the command's affair."""
    try:
        with translating(path):
            cipher.key_of(path)
    except PassphraseNeeded:
        given = os.environ.get(PRESENT)
    else:
        return
    if given is not None:
        cipher.unlock(path, given)
        return
    for attempt in range(_TRIES):
        try:
            cipher.unlock(path, _ask(_ASK, PRESENT, file=path.name))
        except WrongPassphrase as error:
            if attempt == _TRIES - 1:
                raise
            complain(error.sentence())
        else:
            return


def new_passphrase() -> str:
    """A new passphrase, typed twice or from the environment. Raises :class:`Different`."""
    given = os.environ.get(NEW)
    if given is not None:
        return given
    typed = _ask(_ASK_NEW, NEW)
    if _ask(_ASK_AGAIN, NEW) != typed:
        raise Different
    return typed


def _ask(question: Message, variable: str, **values: str) -> str:
    if not sys.stdin.isatty():
        raise NobodyToAsk(variable=variable)
    with warnings.catch_warnings():
        warnings.simplefilter("error", getpass.GetPassWarning)
        try:
            return getpass.getpass(tr(question, None, **values))
        except (getpass.GetPassWarning, EOFError) as error:  # it would be shown while it is typed
            raise NobodyToAsk(variable=variable) from error
