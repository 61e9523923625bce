"""A Cyrillic name in Latin letters, by each standard. Suggestions: what was typed is never overwritten by them."""

from __future__ import annotations

import re
import unicodedata

from app.names.schemes import sounds, strict
from app.names.schemes.scheme import NEAREST, Language, Scheme
from app.names.script import APOSTROPHES, CYRILLIC_LETTERS, CYRILLIC_MARKS, nfc
from app.texts import N_, Message

STANDARDS: dict[str, Message] = {
    "icao": N_("Standard", "Passport since 2013 (ICAO Doc 9303)"),
    "duden": N_("Standard", "German (Duden)"),
    "bgn": N_("Standard", "English (BGN/PCGN 1947)"),
    "bgn_simplified": N_("Standard", "English, without marks (BGN/PCGN)"),
    "iso9": N_("Standard", "Scholarly (ISO 9:1995)"),
    "din1460": N_("Standard", "Library (DIN 1460:1982)"),
    "gost52535": N_("Standard", "Passport 2010–2013 (GOST R 52535.1)"),
    "mvd310": N_("Standard", "Passport 1997–2010 (MVD order 310)"),
    "mvd310_fr": N_("Standard", "Passport until 1997 (French model)"),
    "mvd782": N_("Standard", "Driving licence since 2000 (MVD order 782)"),
}
"""Every standard with what a person calls it, in the order in which they are offered."""

_SCHEMES: dict[str, dict[str, Scheme]] = {**strict.SCHEMES, **sounds.SCHEMES}
_SIMPLIFIED = str.maketrans({"’": "", "”": "", "ë": "e", "Ë": "E"})

_WORD = re.compile(
    rf"[{CYRILLIC_LETTERS}{CYRILLIC_MARKS}][{CYRILLIC_LETTERS}{CYRILLIC_MARKS}\u0300-\u036f]*"
    rf"(?:[{APOSTROPHES}](?=[{CYRILLIC_LETTERS}])[{CYRILLIC_LETTERS}{CYRILLIC_MARKS}\u0300-\u036f]+)*"
)
_APOSTROPHE = re.compile(f"[{APOSTROPHES}]")
_MARK = re.compile(f"[\u0300-\u036f{CYRILLIC_MARKS}]")

_UKRAINIAN = re.compile(
    r"[іїєґ]|[сц]ьк(?:ий|а|ого|ої|ому|им)\b"
    r"|\b(?:володимир|дмитро|петро|олександр|микола|михайло|павло|тетяна|олена)\b"
)
_NOT_UKRAINIAN = re.compile("[ыэёъў]")
_BELARUSIAN = re.compile(r"ў|[аеёоэ]віч\b")
_BELARUSIAN_I = re.compile("(?=.*і)(?=.*[ыэё])", re.DOTALL)


def language_of_letters(text: str) -> Language:
    """``uk`` or ``be`` where the letters of *text* can be nothing else, or a given name says so; else ``ru``."""
    lower = text.lower()
    if _BELARUSIAN.search(lower) or (_BELARUSIAN_I.match(lower) and "ъ" not in lower):
        return "be"
    return "uk" if _UKRAINIAN.search(lower) and not _NOT_UKRAINIAN.search(lower) else "ru"


def derive(text: str, standard: str, language: Language | None = None) -> str:
    """*text* with its Cyrillic words written by *standard* (a key of :data:`STANDARDS`); all else stays.

    *language* (``ru``, ``uk``, ``be``) is read off the letters where it is not given. Raises KeyError for
    another standard.
    """
    if standard == "bgn_simplified":
        return derive_simplified(text, language)
    text = nfc(text)
    by_language = _SCHEMES[standard]
    scheme = by_language.get(language or language_of_letters(text), by_language["ru"])
    capitals = text.isupper() and re.search(r"\w\w", text) is not None
    return unicodedata.normalize("NFC", _WORD.sub(lambda found: _word(found[0], scheme, capitals), text))


def derive_simplified(text: str, language: Language | None = None) -> str:
    """BGN/PCGN as newspapers write it: without the marks for ь and ъ, and ë as e."""
    text = nfc(text)
    language = language or language_of_letters(text)
    return _WORD.sub(lambda found: derive(found[0], "bgn", language).translate(_SIMPLIFIED), text)


def spellings(text: str, language: Language | None = None) -> dict[str, str]:
    """*text* by every standard, in their order."""
    return {standard: derive(text, standard, language) for standard in STANDARDS}


def _word(word: str, scheme: Scheme, all_capitals: bool) -> str:
    """One word. A capital that becomes several letters stays one capital, except in a word of capitals."""
    word = _plain(word)
    lower = word.lower()
    capitals = all_capitals or (len(word) > 1 and word.isupper())
    written: list[str] = []
    at = 0
    while at < len(word):
        length, letters = _letters_at(lower, at, scheme)
        if word[at].isupper():
            letters = letters.upper() if capitals else letters[:1].upper() + letters[1:]
        written.append(letters)
        at += length
    return "".join(written)


def _letters_at(lower: str, at: int, scheme: Scheme) -> tuple[int, str]:
    """How many letters of the word are read at *at*, and what is written for them."""
    for pattern, letters in scheme.rules:
        found = pattern.match(lower, at)
        if found:
            return len(found[0]), letters
    letter = lower[at]
    if letter not in scheme.letters:
        letter = _nearest(letter, scheme)
    return 1, scheme.letters.get(letter, "")


def _plain(word: str) -> str:
    """*word* with one sign for the apostrophe, without stress marks and without what does not fold letter by letter."""
    word = _MARK.sub("", word)
    return "".join(c for c in _APOSTROPHE.sub("ʼ", word) if len(c.lower()) == 1)


def _nearest(letter: str, scheme: Scheme) -> str:
    """The Russian letter nearest to one that *scheme* does not know: by the table, else without its additions."""
    if letter in NEAREST:
        return NEAREST[letter]
    base = unicodedata.normalize("NFD", letter)[0]
    if base in scheme.letters:
        return base
    name = unicodedata.name(letter, "").partition(" WITH ")[0]
    try:
        found = unicodedata.lookup(name).lower()
    except KeyError:
        return letter
    return NEAREST.get(found, found)
