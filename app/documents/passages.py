"""Pairs of passages: how a text stands in a document of one language or of two beside each other.

A *passage* is a text with the language it is in, so that a screen reader speaks it rightly. A *pair* holds one
passage per column of the document. Where a translation is missing, a document of one language shows the other
language's text and marks it; a document of two columns leaves the place open. Nothing is invented.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import TypedDict

from app.domain.text import CONTENT_LANGUAGES, Text, clean
from app.texts import Message, tr

_UNPRINTABLE = re.compile("[\u202a-\u202e\u2066-\u2069\ufeff\ufdd0-\ufdef\ufffe\uffff]")
"""Characters that turn the direction of what follows (printed text must stand as it is read), and noncharacters."""
_CYRILLIC = re.compile("[\u0400-\u052f]")


class Passage(TypedDict):
    """A text, the language it is in, and that language's sign where it stands in for a missing translation."""

    text: str
    lang: str
    mark: str


Pair = list[Passage]


def printable(value: str) -> str:
    """*value* without control characters, noncharacters and characters that turn the writing direction."""
    return clean(_UNPRINTABLE.sub("", value)).replace("\t", " ")


def passage(value: str, language: str, mark: str = "") -> Passage:
    """One passage; *mark* names the language when the text stands in for another one's."""
    return {"text": printable(value), "lang": language, "mark": mark}


def pair_of(text: Text, languages: Sequence[str], *, lend: bool = False) -> Pair:
    """*text* in every column, with the rule for missing translations described above.

    *lend* makes two columns behave like one: the other language's text stands in.
    """
    return [_in_column(text, language, lend=lend or len(languages) == 1) for language in languages]


def _in_column(text: Text, language: str, *, lend: bool) -> Passage:
    if text[language] or not lend:
        return passage(text[language], language)
    for other in (*CONTENT_LANGUAGES, *text):
        if text[other]:
            return passage(text[other], other, other.upper())
    return passage("", language)


def spoken(message: Message, languages: Sequence[str], n: int | None = None, /, **values: object) -> Pair:
    """A text of the program itself, translated into every column; *n* counts as in :func:`app.texts.tr`."""
    return [passage(tr(message, n, to=language, **values), language) for language in languages]


def plain(value: str, languages: Sequence[str]) -> Pair:
    """A value that is the same in every language (a file number, an address), tagged by its script."""
    return [passage(value, script_language(value, language)) for language in languages]


def script_language(value: str, language: str) -> str:
    """The language to speak *value* in, by its script: Latin letters in a Russian column are read as German."""
    if _CYRILLIC.search(value):
        return language if language in ("ru", "uk", "be") else "ru"
    return "de" if language == "ru" and re.search("[A-Za-z]", value) else language


def joined(pairs: Iterable[Pair], separator: str = ", ") -> Pair:
    """Several pairs in one, column by column; empty passages are left out.

    A column whose parts are in different languages is spoken in the longest one's; the mark stays if any part has one.
    """
    return [_join(column, separator) for column in zip(*pairs, strict=True)]


def _join(column: Sequence[Passage], separator: str) -> Passage:
    parts = [part for part in column if part["text"]]
    if not parts:
        return column[0]
    mark = next((part["mark"] for part in parts if part["mark"]), "")
    longest = max(parts, key=lambda part: len(part["text"]))
    return passage(separator.join(part["text"] for part in parts), longest["lang"], mark)


def followed(pair: Pair, detail: Pair, separator: str = ", ") -> Pair:
    """*pair* with *detail* behind it, in the columns where *pair* itself says something."""
    return [_join((part, more), separator) if part["text"] else part for part, more in zip(pair, detail, strict=True)]


def bracketed(pair: Pair) -> Pair:
    """Every passage of *pair* that says something, in round brackets."""
    return [passage(f"({part['text']})", part["lang"], part["mark"]) if part["text"] else part for part in pair]


def is_said(pair: Pair | None) -> bool:
    """Whether any column of *pair* has a text."""
    return pair is not None and any(part["text"] for part in pair)
