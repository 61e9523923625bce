"""Which script a name is written in, and what is taken out of a name before it is read."""

from __future__ import annotations

import re
import unicodedata
from typing import Literal

CYRILLIC_LETTERS = "\u0400-\u0482\u048a-\u052f\u1c80-\u1c8a\u1d2b\u1d78\ua640-\ua66e\ua67f-\ua69d"
"""Inside a character class: the letters of Unicode's blocks Cyrillic, Supplement, Extended A to D."""
CYRILLIC_MARKS = "\u0483-\u0489\u2de0-\u2dff\ua66f-\ua67e\ua69e\ua69f\ufe2e\ufe2f\U0001e030-\U0001e08f"
"""Inside a character class: small letters written above others, and signs of old Cyrillic numbers."""
APOSTROPHES = "'’ʼ‘`´′ʹ″ʺ”“"
"""What is typed for an apostrophe, a soft sign or a hard sign."""

_CYRILLIC = re.compile(f"[{CYRILLIC_LETTERS}{CYRILLIC_MARKS}]")
_WORD = re.compile(r"[^\W\d_][\w\u0300-\u036f]*")
_APOSTROPHE = re.compile(f"[{APOSTROPHES}]")

Script = Literal["latin", "cyrillic", "mixed", ""]


def is_cyrillic(text: str) -> bool:
    """Whether *text* holds a Cyrillic letter."""
    return _CYRILLIC.search(text) is not None


def script_of(text: str) -> Script:
    """The script of the letters in *text*; empty where it holds no letter of either."""
    cyrillic = is_cyrillic(text)
    latin = any(_is_latin(c) for c in text)
    if cyrillic and latin:
        return "mixed"
    return "cyrillic" if cyrillic else "latin" if latin else ""


def mixed_words(text: str) -> list[str]:
    """Words in which letters of both scripts stand, such as "Сhristian" with a Cyrillic С: a slip nobody can see."""
    return [word for word in _WORD.findall(nfc(text)) if script_of(word) == "mixed"]


def nfc(text: str) -> str:
    """*text* in Unicode's composed form, without control characters, half surrogate pairs and invisible format
    characters (bidirectional marks, soft hyphens, zero-width spaces): none of them belongs to a name.

    Composing again what is composed changes nothing, also after the removal.
    """
    if text.isprintable() and text.isascii():
        return text
    kept = "".join(" " if c.isspace() else c for c in text if c.isspace() or unicodedata.category(c) not in _UNSEEN)
    return unicodedata.normalize("NFC", kept)


_UNSEEN = ("Cc", "Cf", "Cs")


def without_apostrophes(text: str) -> str:
    """*text* without apostrophes and primes, which stand for ь and ъ or are typed by some and not by others."""
    return _APOSTROPHE.sub("", text)


def _is_latin(character: str) -> bool:
    if character.isascii():
        return character.isalpha()
    return character.isalpha() and "LATIN" in unicodedata.name(character, "")
