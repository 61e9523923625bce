"""argparse's own texts in the language of the person."""

from __future__ import annotations

import argparse

from app.texts import N_, Message, tr

_TEXTS = (
    N_("Usage", "usage: "),
    N_("Usage", "positional arguments"),
    N_("Usage", "options"),
    N_("Usage", "show this help message and exit"),
    N_("Usage", "the following arguments are required: %s"),
    N_("Usage", "unrecognized arguments: %s"),
    N_("Usage", "invalid choice: %(value)r (choose from %(choices)s)"),
    N_("Usage", "invalid %(type)s value: %(value)r"),
    N_("Usage", "expected one argument"),
    N_("Usage", "ambiguous option: %(option)s could match %(matches)s"),
    N_("Usage", "ignored explicit argument %r"),
    N_("Usage", "argument %(argument_name)s: %(message)s"),
    N_("Usage", "not allowed with argument %s"),
    N_("Usage", "%(prog)s: error: %(message)s"),
)
_SOURCES: dict[str, Message] = {message.source: message for message in _TEXTS}


def translate_argparse() -> None:
    """Let argparse say its texts in the interface language.

    It asks gettext for catalogues that no Python installation has, and offers no other way in.
    """
    vars(argparse)["_"] = _translated


def _translated(source: str) -> str:
    text = source.rstrip("\n")
    message = _SOURCES.get(text)
    return source if message is None else tr(message) + source[len(text) :]
