"""Completing a family name: how it may go on, and how many persons bear it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from app.names.folding import fold
from app.names.keys import words
from app.names.parts import asked
from app.names.script import is_cyrillic
from app.storage.namesearch import SURE

if TYPE_CHECKING:
    from app.storage.candidates import Meant

_CONSIDERED = 40
_LOOKED_AT = 20


@dataclass(frozen=True, slots=True)
class Surname:
    """A family name as it is written, and how many persons bear it in this or another spelling."""

    name: str
    persons: int


def surnames(driver: Any, text: str, least: int, limit: int) -> list[Surname]:
    """Family names that *text*, one word, is or may become, of at least *least* persons; the most frequent first.

    A word that is a name already stands for all spellings of that name, and only for them.
    """
    from app.storage.candidates import by_key  # start-up: rapidfuzz, which nothing but a search needs

    question = asked(text)
    if len(question.words) != 1 or question.initials:
        return []
    meant = by_key(driver, question.words[0], open_ended=question.open)
    sure = [number for number, score in meant.scores.items() if score >= SURE]
    is_one = bool(sure) and _bearers(driver, sure) > 0  # Петр is a given name too, which Петров goes on from
    groups = [sure] if is_one else [[number] for number in _going_on(meant)]
    counted = sorted(((_bearers(driver, group), group) for group in groups), key=lambda pair: -pair[0])
    frequent = [(count, group) for count, group in counted if count >= least][:limit]
    found = [Surname(_written(driver, meant, group), count) for count, group in frequent]
    return [each for each in found if each.name]


def _going_on(meant: Meant) -> list[int]:
    """Numbers of the likeliest words that go on from the one typed, in its script."""
    typed = fold(meant.word)
    return [number for number in meant.ranked() if fold(meant.words[number]).startswith(typed)][:_CONSIDERED]


def _bearers(driver: Any, numbers: Iterable[int]) -> int:
    marks = ",".join(map(str, numbers))
    sql = f"SELECT count(DISTINCT person) FROM name_posting WHERE family IN ({marks})"
    return int(driver.execute(sql).fetchone()[0])


def _written(driver: Any, meant: Meant, numbers: list[int]) -> str:
    """The likeliest of the words, at best in the script typed, with the capitals that it has in a name."""
    cyrillic = is_cyrillic(meant.word)
    ranked = sorted(numbers, key=lambda number: (is_cyrillic(meant.words[number]) != cyrillic, -meant.scores[number]))
    sql = (
        "SELECT n.family FROM (SELECT DISTINCT person FROM name_posting WHERE family = ? LIMIT ?) p "
        "JOIN person_name n ON n.person_id = p.person"
    )
    for number in ranked:
        for (family,) in driver.execute(sql, (number, _LOOKED_AT)).fetchall():
            for part in family.replace("-", " ").split():
                if words(part) == [meant.words[number]]:
                    return str(part)
    return ""
