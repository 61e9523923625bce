"""Every text that a person reads, in the language that this person reads.

The source language of the code is English. A text is *marked* where it stands
(:func:`N_`, :func:`NN_`, found by ``lupdate``) and *looked up* where it is shown
(:func:`tr`). The catalogues are the ``.ts`` files themselves, so there is one file a
language, nothing to compile, and the same texts serve the window, the command line
and the printed documents - which are translated independently of the window.
"""

from __future__ import annotations

import functools
import re
import sys
from dataclasses import dataclass
from pathlib import Path

LANGUAGES = ("de", "ru", "en")
"""Languages of the interface; ``en`` is the language of the source texts."""


@dataclass(frozen=True, slots=True)
class Message:
    """A translatable text: its context, its English source, and whether it counts something."""

    context: str
    source: str
    plural: bool = False


def N_(context: str, source: str) -> Message:
    """Mark *source* for translation. Both arguments must be literals (``lupdate`` reads them)."""
    return Message(context, source)


def NN_(context: str, source: str, comment: str = "", number: int = 1) -> Message:
    """Mark a counting text, written ``"%n seminar|%n seminars"``.

    ``comment`` and ``number`` are there for ``lupdate`` alone: it marks a text as counting
    only when it sees the literals ``"", 1`` behind it.
    """
    return Message(context, source, plural=True)


def resource_root() -> Path:
    """Folder that holds ``resources/`` and ``i18n/``: the bundle's when frozen, else the checkout."""
    bundle = getattr(sys, "_MEIPASS", None)
    return Path(bundle) if bundle else Path(__file__).resolve().parent.parent


def plural_form(language: str, n: int) -> int:
    """Index of the plural form of *n* (Unicode CLDR cardinal rules; Russian has three, else two)."""
    n = abs(n)
    if language != "ru":
        return 0 if n == 1 else 1
    if n % 10 == 1 and n % 100 != 11:
        return 0
    return 1 if 2 <= n % 10 <= 4 and not 12 <= n % 100 <= 14 else 2


Catalogue = dict[tuple[str, str], tuple[str, ...]]
_ELEMENTS = re.compile(
    r"<name>(.*?)</name>|<source>(.*?)</source>"
    r'|<translation(?: type="(unfinished|vanished|obsolete)")?>(.*?)</translation>',
    re.DOTALL,
)
"""What counts in a catalogue as ``lupdate`` and Linguist write it. Reading it as XML would take three times as long,
and it is read at every start."""
_FORMS = re.compile(r"<numerusform[^>]*>(.*?)</numerusform>", re.DOTALL)


@functools.cache
def catalogue(language: str) -> Catalogue:
    """Read the finished translations of *language*: (context, source) -> forms. Empty for English."""
    path = resource_root() / "i18n" / f"seminarakte_{language}.ts"
    if language == "en" or not path.is_file():
        return {}
    from html import unescape  # start-up: the bare frame says nothing yet

    found: Catalogue = {}
    name = source = ""
    for is_name, is_source, state, translation in _ELEMENTS.findall(path.read_text(encoding="utf-8")):
        if is_name:
            name = unescape(is_name)
        elif is_source:
            source = unescape(is_source)
        elif not state:
            forms = _FORMS.findall(translation) or [translation]
            found[name, source] = tuple(unescape(form) for form in forms)
    return found


class _Current:
    language = "en"


def set_language(language: str) -> None:
    """Choose the language that :func:`tr` uses from now on: one of :data:`LANGUAGES`."""
    if language not in LANGUAGES:
        raise ValueError(f"unknown interface language {language!r}")
    _Current.language = language


def current_language() -> str:
    """The interface language in use."""
    return _Current.language


_PLACEHOLDER = re.compile(r"\{(\w+)\}")


def tr(message: Message, n: int | None = None, /, *, to: str | None = None, **values: object) -> str:
    """Text of *message* in the interface language (or in *to*), its ``{placeholders}`` filled in.

    *n* chooses the plural form and replaces ``%n``. A missing translation falls back to
    English. Values are inserted literally: braces inside them are not interpreted.
    """
    language = to or _Current.language
    forms = catalogue(language).get((message.context, message.source))
    if forms is None:
        forms = tuple(message.source.split("|")) if message.plural else (message.source,)
        language = "en"
    text = forms[0] if n is None else forms[min(plural_form(language, n), len(forms) - 1)].replace("%n", str(n))
    return _PLACEHOLDER.sub(lambda m: str(values.get(m[1], m[0])), text)
