"""Keys under which all spellings of a name are found, whatever script and standard they follow.

Each reading of a word (see :mod:`app.names.readings`) gives three forms. The *fine* form is the reading itself. In
the *middle* form what transcriptions mix up is one class. The *coarse* key keeps the consonants only: щербакова,
Shcherbakova, Schtscherbakowa, Ščerbakova, Ŝerbakova and Chtcherbakova share ``srbkv``.
"""

from __future__ import annotations

import functools
import re
import unicodedata

from app.names.folding import fold
from app.names.readings import readings

VERSION = 1
"""Counts changes of the rules below and in :mod:`app.names.readings`: a stored index of another version is rebuilt."""

LONGEST = 60
"""Letters of a word that count; a name is shorter, and keys of pasted nonsense must not grow without bounds."""

_MARKS = re.compile("[\u02b9\u02ba\u02bb\u02bc\u02bd\u2018\u2019\u201b\u2032\u2033\u0027`\u00b4\u00b7\u201d\u0301]")
_WORD = re.compile(r"[^\W_]+")
_ALIKE = dict(zip("abceëhkmoptxyijsï", "авсеёнкмортхуіјѕї", strict=True))
_TO_CYRILLIC = str.maketrans(_ALIKE)
_TO_LATIN = str.maketrans({cyrillic: latin for latin, cyrillic in _ALIKE.items()})
_ONLY_CYRILLIC = re.compile("[бгджзийлпфцчшщъыьэюяєґў]")

_CLASSES = str.maketrans("scCSZQgxvfaeiou", "sssssshhvv-----")
_MIDDLE = str.maketrans("scCSZQgxvfaeiou", "sssssshhvvaeiau")
_DENTAL = re.compile("[td]+(?=s)")
_RUN = re.compile(r"(.)\1+")
_VOWEL_RUN = re.compile("([aeiu])[aeiu]+")


def words(text: str) -> list[str]:
    """The words of a name as they are kept: small letters, composed, without primes and apostrophes.

    Letters of the other script that only look like those of the word (a Cyrillic С in a Latin name) are replaced.
    """
    plain = unicodedata.normalize("NFC", unicodedata.normalize("NFC", text or "").casefold())
    return [unmixed(word)[:LONGEST] for word in _WORD.findall(_MARKS.sub("", plain))]


def unmixed(word: str) -> str:
    """*word* in one script where letters that look alike were mixed; unchanged where that does not explain it."""
    latin = any(letter < "\u0250" and letter.isalpha() for letter in word)
    if not latin or not any("\u0400" <= letter <= "\u052f" for letter in word):
        return word
    if _ONLY_CYRILLIC.search(word):
        return word.translate(_TO_CYRILLIC)
    return word.translate(_TO_LATIN)


def middle(fine: str) -> str:
    """The folded form of a reading: hissing sounds one class, г/х/h, в/ф, а/о, a group of vowels its first one."""
    return _RUN.sub(r"\1", _VOWEL_RUN.sub(r"\1", _DENTAL.sub("", fine.translate(_MIDDLE))))


def key(fine: str) -> str:
    """The coarse key of a reading; its vowels behind ``~`` where it has no consonant."""
    found = _RUN.sub(r"\1", _DENTAL.sub("", fine.translate(_CLASSES))).replace("-", "")
    return found or f"~{fine}"


@functools.lru_cache(maxsize=4_000)
def keyed(word: str) -> tuple[tuple[str, str], ...]:
    """Coarse key and fine form of each reading of *word*, which is one of :func:`words`; figures stand for themselves.

    ``()`` for a word of a third script.
    """
    found = tuple((key(fine), fine) for fine in readings(word))
    return found or (((word, word),) if word.isdecimal() else ((f"~{fold(word)}", fold(word)),))


def coarse(word: str) -> set[str]:
    """The coarse keys of a word as it stands in a name: spellings of the same name have one in common."""
    return {each for part in words(word) for each, _ in keyed(part)}


def gaps(whole: str) -> set[str]:
    """*whole* with one letter missing, for each letter. Two keys one typing error apart have such a form in common."""
    return {whole[:at] + whole[at + 1 :] for at in range(len(whole))} if len(whole) > 1 else set()
