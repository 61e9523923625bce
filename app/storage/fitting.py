"""Which parts of a spelling fit what was typed, and how well its given names begin with the initials typed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from app.names.folding import fold
from app.names.keys import keyed, middle, words

_INITIAL = 0.93
_PART = re.compile(r"[^\s-]+")


def marks(spelling: str, asked_for: Iterable[tuple[str, Mapping[str, float]]]) -> tuple[str, ...]:
    """The parts of *spelling* that matched: as far as they were typed, the whole word where it is spelled otherwise."""
    parts = _PART.findall(spelling)
    found = []
    for typed, known in asked_for:
        score, part = max(
            ((known.get(word, 0.0), part) for part in parts for word in words(part)), default=(0.0, "")
        )  # fmt: skip
        if score:
            found.append(typed if fold(part).startswith(fold(typed)) else part)
    return tuple(found)


def by_initials(score: float, initials: tuple[str, ...], givens: list[str]) -> float:
    """*score*, less where the words *givens* do not begin with *initials*."""
    if not initials:
        return score
    fitting = sum(any(sounds_at_start(i) & sounds_at_start(given) for given in givens) for i in initials)
    return score * (_INITIAL + (1 - _INITIAL) * fitting / len(initials)) if fitting else score * 0.8


def sounds_at_start(word: str) -> set[str]:
    """What the word or initial can begin with: its first letter, and the first sound of each reading by its class."""
    found = {fold(word)[:1]}
    for _, fine in keyed(word):
        found.add(f"/{middle(fine)[:1]}")
    if fold(word)[:1] in "jyiюяейё":
        found.add("/j")
    return found
