"""Texts in widgets: showing messages, walking a tree on language change, cleaning what is pasted."""

from __future__ import annotations

import re
from collections.abc import Callable

import shiboken6
from PySide6.QtWidgets import QWidget

from app.texts import Message, tr

Text = Message | str | Callable[[], str]
"""What a widget shows: a translatable message, a plain string that is data (a name, a number), or a
function that makes the text anew (a message with values in it) whenever the language changes."""


def say(text: Text | None) -> str:
    """*text* in the interface language; data stays as it is, None is empty."""
    if text is None or isinstance(text, str):
        return text or ""
    return tr(text) if isinstance(text, Message) else text()


def retranslate_tree(root: QWidget) -> None:
    """Call ``retranslate()`` on *root* and everything under it that has one, parents first.

    A parent may rebuild its children in its own ``retranslate``; those are skipped.
    """
    for widget in [root, *root.findChildren(QWidget)]:
        if shiboken6.isValid(widget):
            retranslate = getattr(widget, "retranslate", None)
            if retranslate is not None:
                retranslate()


# C0 and C1 control characters but tab and line feed, the bidirectional embeddings, overrides
# and isolates (they make a name read differently from what is stored), and lone surrogates
_FORBIDDEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x84\x86-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufeff]")
_BREAKS = re.compile("\r\n?|[\x0b\x0c\x85\u2028\u2029]")
_LINE_BREAKS = re.compile("[\t\n]+")


def clean_text(text: str) -> str:
    """*text* without control and bidirectional characters; every kind of line end becomes ``\\n``."""
    return _FORBIDDEN.sub("", _BREAKS.sub("\n", text))


def clean_line(text: str) -> str:
    """As :func:`clean_text`, for one line: tabs and line ends become one space."""
    return _LINE_BREAKS.sub(" ", clean_text(text))


def plain_tooltip(text: str) -> str:
    """*text* for a tooltip, protected from being read as markup when it is data."""
    return text.replace("&", "&amp;").replace("<", "&lt;") if "<" in text else text


def menu_text(text: str) -> str:
    """*text* for a button or menu, where a single ampersand would become an underline."""
    return text.replace("&", "&&")
