"""Which pairs of a directory are worth a comparison: comparing everybody with everybody would take days.

Somebody stands in several blocks, each for a way in which two entries of one person may differ: the same sounding name,
the same day of birth (its day and month in either order), the same given name and patronymic, an initial for the
given name, a date of which only the year or month is known.
"""

from __future__ import annotations

import functools
from collections.abc import Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from app.names.keys import gaps
from app.names.resemblance import Spelling, Word
from app.services.known import Known

CROWD = 300
"""Bearers of one name from which on only those whose dates or patronymics agree are compared."""

_FEW = 20
"""Bearers of one name with complete dates, among whom a slip of the pen in one of the dates is looked for."""


@dataclass(frozen=True, slots=True)
class _Block:
    """People with one key: those with a complete date of birth, and the others."""

    dated: Sequence[int]
    others: Sequence[int]
    compare_dated: bool
    """Else those with complete dates are left to the block of their date."""

    def size(self) -> int:
        """Number of pairs."""
        pairs = len(self.others) * (len(self.others) - 1) // 2 + len(self.others) * len(self.dated)
        return pairs + (len(self.dated) * (len(self.dated) - 1) // 2 if self.compare_dated else 0)

    def pairs(self) -> Iterator[tuple[int, int]]:
        """The pairs, the smaller index first."""
        yield from combinations(self.others, 2)
        for a in self.others:
            for b in self.dated:
                yield (a, b) if a < b else (b, a)
        if self.compare_dated:
            yield from combinations(self.dated, 2)


class Blocks:
    """The blocks of *people*; their pairs are given as indexes into that sequence."""

    def __init__(self, people: Sequence[Known]) -> None:
        self._initials = {key for each in people for key in _initial_keys(each)}
        self._vague = {each.birth.year for each in people if each.birth and not each.birth.day}
        members: dict[Hashable, list[int]] = {}
        for index, each in enumerate(people):
            for key in self._keys(each):
                known = members.get(key)
                if known is None:
                    members[key] = [index]
                else:
                    known.append(index)
        dated = [bool(each.birth and each.birth.day) for each in people]
        self.crowded = 0
        self._blocks: list[_Block] = []
        for key, indexes in members.items():
            if len(indexes) > CROWD and isinstance(key, str):
                self.crowded += 1
            elif len(indexes) > 1:
                self._blocks.append(_block(key, indexes, dated))

    def size(self) -> int:
        """Number of pairs, those in several blocks counted several times."""
        return sum(block.size() for block in self._blocks)

    def pairs(self) -> Iterator[tuple[int, int]]:
        """Each pair once, the smaller index first."""
        seen: set[int] = set()
        for block in self._blocks:
            for a, b in block.pairs():
                pair = a << 32 | b
                if pair not in seen:
                    seen.add(pair)
                    yield a, b

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


def _block(key: Hashable, indexes: list[int], dated: Sequence[bool]) -> _Block:
    if isinstance(key, tuple) and len(key) == len(("year", "day", "month")):
        return _Block(indexes, (), compare_dated=True)
    complete = [index for index in indexes if dated[index]]
    others = [index for index in indexes if not dated[index]]
    return _Block(complete, others, isinstance(key, str) and len(complete) <= _FEW)


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
