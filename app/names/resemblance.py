"""Whether two names could be two spellings of one: compared word by word, by sound, whatever the script.

Two words are the *same* where they sound the same in one of their readings, *similar* where one typing error or a
missing half of a double name lies between them. What only one of two spellings has, a patronymic for example, says
nothing. Endings are never cut off, but Александр and Александра, Петров and Петрова are different names.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import IntEnum

from app.names.aliases import translated
from app.names.folding import fold
from app.names.keys import keyed, middle, words

SHORT = 4
"""Words with fewer sounds have to be the same: Цой and Чой, Ган and Хан are different people."""
_LEAST_FOR_A_TYPO = 4
_LEAST_IN_MIDDLE = 6
_ABBREVIATED = re.compile(r"\w{1,3}(?=\.)")
_SOFT = frozenset("юяёеїєйyjie")
"""Letters that one transcription begins with i, y or j and another leaves out: Ю. is Iu., Yu., Ju. or U."""


class Likeness(IntEnum):
    """How much two parts of a name have in common."""

    DIFFERENT = 0
    UNKNOWN = 1
    """One of the two does not have this part."""
    INITIAL = 2
    """One of the two is only an initial, which fits."""
    SIMILAR = 3
    SAME = 4


@dataclass(frozen=True, slots=True, eq=False)
class Word:
    """A word of a name, read once and compared often: the same word is the same object."""

    text: str
    keys: frozenset[str]
    """Coarse keys, under which possible namesakes are looked for."""
    fine: frozenset[str]
    middle: frozenset[str]
    initials: frozenset[str]
    """The first sound of each reading."""
    short: bool
    is_initial: bool


@functools.lru_cache(maxsize=200_000)
def word(text: str, *, abbreviated: bool = False) -> Word:
    """A word as :func:`app.names.keys.words` gives it, read in all ways. A single letter is an initial anyhow."""
    read = keyed(text)
    fine = frozenset(sound for _, sound in read)
    folded = frozenset(map(middle, fine))
    initials = {sound[:1] for sound in folded} | ({"i"} if text[:1] in _SOFT else set())
    return Word(
        text, frozenset(key for key, _ in read), fine, folded, frozenset(initials),
        min(map(len, folded), default=0) < SHORT, abbreviated or len(text) == 1,
    )  # fmt: skip


@dataclass(frozen=True, slots=True, eq=False)
class Spelling:
    """One spelling of a person's name, its parts as words; prefixes and titles are left out."""

    family: tuple[Word, ...]
    given: tuple[Word, ...]
    patronymic: tuple[Word, ...]


@functools.lru_cache(maxsize=200_000)
def spelling(family: str, given: str, patronymic: str = "") -> Spelling:
    """Read one spelling."""
    return Spelling(part(family), part(given), part(patronymic))


@functools.lru_cache(maxsize=200_000)
def part(text: str) -> tuple[Word, ...]:
    """The words of one part of a name; "Ju." is an initial as "J." is."""
    short = {each for found in _ABBREVIATED.findall(text) for each in words(found)}
    return tuple(word(each, abbreviated=each in short) for each in words(text))


@dataclass(frozen=True, slots=True)
class Resemblance:
    """What two names have in common, part by part."""

    family: Likeness
    given: Likeness
    patronymic: Likeness

    @property
    def same_name(self) -> bool:
        """Whether family and given name are the same, as far as an initial can tell."""
        return self.family == Likeness.SAME and self.given in (Likeness.SAME, Likeness.INITIAL)

    @property
    def similar_name(self) -> bool:
        """Whether family and given name could be misspellings of each other."""
        return self.family >= Likeness.SIMILAR and self.given >= Likeness.INITIAL


NOTHING = Resemblance(Likeness.DIFFERENT, Likeness.DIFFERENT, Likeness.DIFFERENT)


def resemblance(one: Sequence[Spelling], other: Sequence[Spelling]) -> Resemblance:
    """What the two spellings that fit best have in common; the patronymic is compared over all of them."""
    best, most = NOTHING, -1
    for a in one:
        for b in other:
            family = likeness(a.family, b.family)
            if family == Likeness.DIFFERENT and not _sounds_same(a.given, b.given):
                continue  # nearly all pairs end here
            given = _given(a.given, b.given)
            common = min(family, given) * 10 + family + given
            if common > most:
                best, most = Resemblance(family, given, Likeness.DIFFERENT), common
    if most < 0 or (best.family < Likeness.SIMILAR and best.given < Likeness.SIMILAR):
        return NOTHING
    return Resemblance(best.family, best.given, _patronymics(one, other))


@functools.lru_cache(maxsize=200_000)
def _given(one: tuple[Word, ...], other: tuple[Word, ...]) -> Likeness:
    """Compare given names, of which one may be the other in another language: Пётр and Peter are similar."""
    found = likeness(one, other)
    if found == Likeness.DIFFERENT and fold(other[0].text) in translated(one[0].text):
        return Likeness.SIMILAR
    return found


def _sounds_same(one: tuple[Word, ...], other: tuple[Word, ...]) -> bool:
    return bool(one and other) and not one[0].fine.isdisjoint(other[0].fine)


def _patronymics(one: Iterable[Spelling], other: Sequence[Spelling]) -> Likeness:
    found = [likeness(a.patronymic, b.patronymic) for a in one if a.patronymic for b in other if b.patronymic]
    return max(found, default=Likeness.UNKNOWN)


@functools.lru_cache(maxsize=500_000)
def likeness(one: tuple[Word, ...], other: tuple[Word, ...]) -> Likeness:
    """Compare one part of two names. The words of a shorter one may stand anywhere in the longer."""
    if one == other:
        return Likeness.SAME if one and not all(each.is_initial for each in one) else Likeness.UNKNOWN
    if not one or not other:
        return Likeness.UNKNOWN
    if len(one) > len(other):
        one, other = other, one
    if len(one) == len(other):
        return min(of_words(a, b) for a, b in zip(one, other, strict=True))
    worst = min(max(of_words(a, b) for b in other) for a in one)
    return min(worst, Likeness.SIMILAR)


def of_words(one: Word, other: Word) -> Likeness:
    """Compare two words. A second typing error is not granted: Татьяна and Наталья are two apart."""
    if one.is_initial or other.is_initial:
        return Likeness.INITIAL if one.initials & other.initials else Likeness.DIFFERENT
    if one.text == other.text or one.fine & other.fine:
        return Likeness.SAME
    if one.middle & other.middle:
        return Likeness.SIMILAR if one.short or other.short else Likeness.SAME
    if min(len(one.text), len(other.text)) < _LEAST_FOR_A_TYPO or not _misspelt(one, other):
        return Likeness.DIFFERENT
    return Likeness.DIFFERENT if _other_gender(one, other) else Likeness.SIMILAR


def _misspelt(one: Word, other: Word) -> bool:
    """Whether a typing error lies between two words. In the middle form it counts only for long words that begin alike:
    too many names are one sound apart there (Eichenheim, Schönheim).
    """
    if one_error(one.text, other.text) or any(one_error(a, b) for a in one.fine for b in other.fine):
        return True
    return any(
        a[:1] == b[:1] and min(len(a), len(b)) >= _LEAST_IN_MIDDLE and one_error(a, b)
        for a in one.middle
        for b in other.middle
    )


def _other_gender(one: Word, other: Word) -> bool:
    """Whether one word is the feminine form of the other: a vowel more at its end, or another one."""
    return any(
        a in (f"{b}a", f"{b}e") or b in (f"{a}a", f"{a}e") or (a[:-1] == b[:-1] and {a[-1:], b[-1:]} == {"a", "i"})
        for a in one.middle
        for b in other.middle
    )


def one_error(one: str, other: str) -> bool:
    """Whether at most one letter is wrong, missing, too many, or two neighbours have changed places."""
    if abs(len(one) - len(other)) > 1:
        return False
    if len(one) > len(other):
        one, other = other, one
    at = 0
    while at < len(one) and one[at] == other[at]:
        at += 1
    if len(one) < len(other):
        return one[at:] == other[at + 1 :]
    rest, rest_of_other = one[at + 1 :], other[at + 1 :]
    return rest == rest_of_other or (
        len(rest) > 0 and one[at] == other[at + 1] and one[at + 1] == other[at] and rest[1:] == rest_of_other[1:]
    )
