"""Which pairs of a directory are worth a comparison: comparing everybody with everybody would take days.

Somebody stands in several blocks, each for a way in which two entries of one person may differ: the same sounding name,
the same day of birth (its day and month in either order), the same given name and patronymic, an initial for the
given name, a date of which only the year or month is known.
"""

from __future__ import annotations

import functools
from collections.abc import Hashable, Iterable, Iterator, Sequence
from itertools import combinations

from app.names.keys import gaps
from app.names.resemblance import Spelling, Word
from app.services.known import Known

CROWD = 300
"""Bearers of one name from which on only those whose dates or patronymics agree are compared."""

_FEW = 20
"""Bearers of one name with complete dates, among whom a slip of the pen in one of the dates is looked for."""


class Blocks:
    """The blocks of *people*; their pairs are given as indexes into that sequence."""

    def __init__(self, people: Sequence[Known]) -> None:
        self._blocks: dict[Hashable, list[int]] = {}
        self._initials = {key for each in people for key in _initial_keys(each)}
        self._vague = {each.birth.year for each in people if each.birth and not each.birth.day}
        self._dated = [bool(each.birth and each.birth.day) for each in people]
        for index, each in enumerate(people):
            for key in self._keys(each):
                self._blocks.setdefault(key, []).append(index)
        self._blocks = {key: block for key, block in self._blocks.items() if len(block) > 1}
        self.crowded = sum(self._is_crowd(key, block) for key, block in self._blocks.items())

    def size(self) -> int:
        """Number of pairs, those in several blocks counted several times."""
        return sum(1 for block in self._blocks.items() for _ in self._of(*block))

    def pairs(self) -> Iterator[tuple[int, int]]:
        """Each pair once, the smaller index first."""
        seen: set[int] = set()
        for key, block in self._blocks.items():
            for a, b in self._of(key, block):
                pair = a << 32 | b
                if pair not in seen:
                    seen.add(pair)
                    yield a, b

    def _of(self, key: Hashable, block: list[int]) -> Iterator[tuple[int, int]]:
        """The pairs of one block. Two complete dates of birth that agree have a block of their own."""
        dated = [index for index in block if self._dated[index]]
        if isinstance(key, tuple) and len(key) == len(("year", "day", "month")):
            yield from combinations(block, 2)
        elif self._is_crowd(key, block):
            return
        else:
            open_ = [index for index in block if not self._dated[index]]
            yield from combinations(open_, 2)
            yield from ((min(a, b), max(a, b)) for a in open_ for b in dated)
            if len(dated) <= _FEW and isinstance(key, str):
                yield from combinations(dated, 2)

    @staticmethod
    def _is_crowd(key: Hashable, block: list[int]) -> bool:
        return len(block) > CROWD and isinstance(key, str)

    def _keys(self, each: Known) -> set[Hashable]:
        keys: set[Hashable] = set()
        for spelling in each.spellings:
            keys |= name_keys(spelling)
        birth = each.birth
        if birth is not None and birth.month and birth.day:
            keys.add((birth.year, min(birth.month, birth.day), max(birth.month, birth.day)))
        if birth is not None and birth.year in self._vague:
            keys.update((birth.year, gap) for spelling in each.spellings for gap in _family_gaps(spelling.family))
        if self._initials:
            keys |= self._initials & _first_letters(each)
        return keys


def _initial_keys(each: Known) -> Iterator[tuple[str, str]]:
    for spelling in each.spellings:
        if any(word.is_initial for word in spelling.given[:1]):
            yield from _by_first_letter(spelling)


def _first_letters(each: Known) -> set[tuple[str, str]]:
    return {key for spelling in each.spellings for key in _by_first_letter(spelling)}


def _by_first_letter(spelling: Spelling) -> Iterable[tuple[str, str]]:
    return ((key, letter) for word in spelling.family for key in word.keys
            for given in spelling.given[:1] for letter in given.initials)  # fmt: skip


@functools.lru_cache(maxsize=200_000)
def name_keys(spelling: Spelling) -> frozenset[str]:
    """Keys that all spellings of a name share, each of a family and a given name.

    For somebody whose family name is misspelt also of given name, patronymic and the beginning of the family name.
    """
    given = {key for word in spelling.given if not word.is_initial for key in word.keys}
    family = {key for word in spelling.family for key in word.keys}
    father = {key for word in spelling.patronymic if not word.is_initial for key in word.keys}
    begin = {key[:1] for key in family}
    return frozenset(
        [f"{a} {b}" for a in family for b in given] + [f"{a} {b}, {c}" for a in given for b in father for c in begin]
    )


@functools.lru_cache(maxsize=50_000)
def _family_gaps(family: tuple[Word, ...]) -> frozenset[str]:
    return frozenset(gap for word in family for key in word.keys for gap in (key, *gaps(key)))
