"""A German name in Russian letters: by today's rule, and in the traditional form: suggestions."""

from __future__ import annotations

import re
import unicodedata

from app.names.schemes import german
from app.names.schemes.scheme import Rule
from app.names.script import nfc
from app.texts import N_, Message

FORMS: dict[str, Message] = {
    "rule": N_("Standard", "Russian by today's rule (Gilyarevsky, Starostin)"),
    "traditional": N_("Standard", "Russian, traditional form"),
}
"""The two forms with what a person calls them, in the order in which they are offered."""

_RULES: dict[str, tuple[Rule, ...]] = {
    "rule": german.RULES,
    "traditional": (*german.TRADITIONAL_RULES, *german.RULES),
}
_LATIN = "A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u1e00-\u1eff"
_WORD = re.compile(f"[{_LATIN}][{_LATIN}\u0300-\u036f]*")
_KEPT = frozenset(german.LETTERS)


def to_russian(text: str, form: str = "rule") -> str:
    """*text* with its Latin words in Russian letters; all else stays.

    *form* is a key of :data:`FORMS`; another one raises KeyError.
    """
    chosen = _RULES[form]
    return _WORD.sub(lambda found: _word(found[0], form, chosen), nfc(text))


def _word(word: str, form: str, chosen: tuple[Rule, ...]) -> str:
    """One word, with a capital or in capitals as it was."""
    lower = _small(word)
    written = german.PARTICLES.get(lower) if word.islower() else None
    if written is None and form == "traditional":
        written = german.TRADITIONAL_NAMES.get(lower)
    if written is None:
        written = _sounds(_halves(lower), chosen)
    if len(word) > 1 and word.isupper():
        return written.upper()
    return written[:1].upper() + written[1:] if word[:1].isupper() else written


def _small(word: str) -> str:
    """*word* in small letters, without accents but those that the table knows."""
    apart = "".join(c if c in _KEPT else unicodedata.normalize("NFKD", c) for c in word.lower())
    return "".join(c for c in apart if not unicodedata.combining(c))


def _halves(lower: str) -> str:
    """*lower* with umlauts as one letter and a stroke in front of the second half of a compound."""
    for pattern, umlaut in german.DIGRAPHS:
        lower = pattern.sub(umlaut, lower)
    return lower if lower in german.NO_COMPOUND else german.COMPOUND.sub("|", lower)


def _sounds(lower: str, chosen: tuple[Rule, ...]) -> str:
    written: list[str] = []
    at = 0
    while at < len(lower):
        for pattern, letters in chosen:
            found = pattern.match(lower, at)
            if found and found.end() > at:
                written.append(letters)
                at = found.end()
                break
        else:
            written.append(german.LETTERS.get(lower[at], lower[at]))
            at += 1
    return "".join(written)
