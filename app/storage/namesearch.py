"""Persons by their names: any spelling, either script, in any order, with initials and with typing errors."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from app.names.keys import words
from app.names.parts import Asked, asked
from app.storage.fitting import by_initials, marks, sounds_at_start

if TYPE_CHECKING:
    from app.storage.candidates import Meant

GOOD = 0.9
"""From here on a person found is taken for the one meant, and typing errors are not looked for."""
LEAST = 0.75
"""Whoever is less like the question is offered as a similar name only."""
_SIMILAR = 0.58
_WEAK, _DOUBT = 0.68, 0.25
"""A word that is hardly like the one typed counts less still: two such words are nobody's name."""
_FAMILY_ONLY = 0.6
_NEAR = 0.15
_ALL = 1_000_000
_FITTING = 0.955
"""A full name whose words all fit, each in some spelling: typing errors are not looked for."""
SURE = 0.97
"""From here on a word is the one typed, in another spelling."""
_KNOWN = 0.02
"""So much likelier is who was at a seminar: enough to stand before namesakes whose name is spelled as it was typed."""
_LIKE = 0.8
_GIVEN_ONLY = 0.97
_MOST_WORDS = 5
_MOST_ROWS = 3_000
_ROWS_OF_A_WORD = 400
_OF_A_GUESS = 1
"""Where no word is surely the one meant, so many persons of each: rather several names than several namesakes."""


@dataclass(frozen=True, slots=True)
class Bearer:
    """A person found: how surely (0 to 1), the spelling that matched, and which parts of it did."""

    person: int
    score: float
    spelling: str
    marks: tuple[str, ...] = ()


Row = tuple[int, int, int]
"""Family word, given word, person, as in ``name_posting``."""


def persons(
    driver: Any, text: str, limit: int, *, literally: bool = False, check: Callable[[], None] = lambda: None
) -> list[Bearer]:
    """At most *limit* persons with names like *text*, the likeliest first; of equals the one most often at seminars.

    *literally*: neither typing errors nor beginnings by sound are looked for. *check* may raise to end the search.
    """
    from app.storage.candidates import MANY, MOST, add_typos, by_key  # start-up: rapidfuzz, only for a search

    question = asked(text)
    if not question.words:
        return []
    typed = question.words[:_MOST_WORDS]
    last = len(typed) - 1
    meant = [
        by_key(driver, word, open_ended=question.open and at == last, literally=literally)
        for at, word in enumerate(typed)
    ]
    check()
    found = _rank(driver, question, meant, limit)
    enough = bool(found) and found[0].score >= (SURE if len(typed) == 1 else _FITTING)
    if not enough and not literally:
        for each in meant:
            check()
            if len(typed) == 1 or each.best < 0.995:
                add_typos(driver, each, MOST if len(typed) == 1 else MANY)
        check()
        found = _rank(driver, question, meant, limit)
    return found


def _rank(driver: Any, question: Asked, meant: list[Meant], limit: int) -> list[Bearer]:
    rows = _alone(driver, meant[0], question, limit) if len(meant) == 1 else _together(driver, meant, limit)
    scores = _scores(rows, meant)
    most = limit + 10
    uses = _uses(driver, scores) if most < len(scores) < _ALL else {}
    likely = {person: scores[person] + (_KNOWN if uses.get(person) else 0) for person in scores}
    best = sorted(scores, key=lambda person: (-likely[person], -uses.get(person, 0), person))[:most]
    return _spelled(driver, best, question, meant, scores)[:limit]


def numbers(driver: Any, text: str) -> set[int]:
    """All persons with names like *text*, however many: those that hardly fit worse than the likeliest one."""
    from app.storage.candidates import add_typos, by_key  # start-up: rapidfuzz, which nothing but a search needs

    question = asked(text)
    if not question.words:
        return set()
    typed = question.words[:_MOST_WORDS]
    last = len(typed) - 1
    meant = [by_key(driver, word, open_ended=question.open and at == last) for at, word in enumerate(typed)]
    found = _all(driver, question, meant)
    if max(found.values(), default=0.0) < LEAST:
        for each in meant:
            add_typos(driver, each)
        found = _all(driver, question, meant)
    least = max(max(found.values(), default=0.0) - _NEAR, LEAST)
    return {person for person, score in found.items() if score >= least}


def _all(driver: Any, question: Asked, meant: list[Meant]) -> dict[int, float]:
    rows = _alone(driver, meant[0], question, _ALL) if len(meant) == 1 else _together(driver, meant, _ALL)
    return _scores(rows, meant)


def _alone(driver: Any, meant: Meant, question: Asked, limit: int) -> list[Row]:
    """Postings of one word: first as a family name, then as a given name or patronymic."""
    rows: list[Row] = []
    wanted = _MOST_ROWS if question.initials else max(8 * limit, 80)
    each = max(5 * _MOST_ROWS if question.initials else _ROWS_OF_A_WORD, limit)
    if meant.best < GOOD and limit < _ALL and not question.initials:
        each = _OF_A_GUESS
    for number in meant.ranked():
        found = driver.execute(f"{_SELECT} WHERE family = ? LIMIT ?", (number, each)).fetchall()
        rows += found
        if len(found) == each:  # of many namesakes not those who are known from a seminar
            rows += driver.execute(_AT_SEMINARS, (number, each)).fetchall()
        if len(rows) >= wanted:
            break
    if question.initials:
        return _with_initials(driver, rows, question.initials) or rows
    givens = meant.given()
    count = 0
    for number in sorted(givens, key=lambda number: -givens[number]):
        more = driver.execute(f"{_SELECT} WHERE given = ? LIMIT ?", (number, each)).fetchall()
        rows += more
        count += len(more)
        if count >= wanted:
            break
    return rows


_SELECT = "SELECT family, given, person FROM name_posting"
_AT_SEMINARS = f"{_SELECT} p WHERE family = ? AND EXISTS (SELECT 1 FROM member WHERE person_id = p.person) LIMIT ?"


def _with_initials(driver: Any, rows: list[Row], initials: Iterable[str]) -> list[Row]:
    """Those of *rows* whose given word can begin with one of *initials*; rows of initials that stand together."""
    numbers = {given for _, given, _ in rows if given}
    wanted = ",".join(map(str, numbers))
    starts = [sounds_at_start(initial) for initial in initials]
    fitting = {
        number
        for number, word in driver.execute(f"SELECT id, word FROM name_word WHERE id IN ({wanted})")
        if any(start & sounds_at_start(word) for start in starts)
    }
    return [row for row in rows if row[1] in fitting]


def _together(driver: Any, meant: list[Meant], limit: int) -> list[Row]:
    """Postings in which two of the words typed meet: first and last in either order, then the others."""
    places = range(len(meant))
    orders = sorted(itertools.permutations(places, 2), key=lambda pair: (len(meant) - 1 not in pair, 0 not in pair))
    rows: list[Row] = []
    for family, given in orders:
        rows += _meeting(driver, meant[family].scores, meant[given].given(), limit)
    if not rows and len(meant) == 2:
        rows = _both_given(driver, meant[0].given(), meant[1].given(), limit)
    if not rows:
        for each in meant:
            rows += _alone(driver, each, Asked((each.word,), (), open=False), limit)
    return rows


def _meeting(driver: Any, families: dict[int, float], givens: dict[int, float], limit: int) -> list[Row]:
    most = max(_MOST_ROWS, limit)
    rows = _probe(driver, _best(families, SURE), _best(givens, SURE), most)
    if len(rows) < max(_ROWS_OF_A_WORD, limit):
        rows += _probe(driver, list(families), list(givens), most)
    return rows


def _best(scores: dict[int, float], least: float) -> list[int]:
    return [number for number, score in scores.items() if score >= least]


def _probe(driver: Any, families: list[int], givens: list[int], limit: int) -> list[Row]:
    if not families or not givens:
        return []
    one, other = ",".join(map(str, sorted(families))), ",".join(map(str, sorted(givens)))
    sql = f"{_SELECT} WHERE family IN ({one}) AND given IN ({other}) LIMIT ?"
    return list(driver.execute(sql, (limit,)))


def _both_given(driver: Any, one: dict[int, float], other: dict[int, float], limit: int) -> list[Row]:
    """Given name and patronymic without a family name."""
    first, second = (",".join(map(str, sorted(scores))) for scores in (one, other))
    if not first or not second:
        return []
    sql = (
        f"SELECT a.family, a.given, a.person, b.given FROM name_posting a JOIN name_posting b "
        f"ON b.family = a.family AND b.given IN ({second}) AND b.person = a.person "
        f"WHERE a.given IN ({first}) LIMIT ?"
    )
    found = driver.execute(sql, (max(_ROWS_OF_A_WORD, limit),)).fetchall()
    return [row for a, b, person, c in found for row in ((a, b, person), (a, c, person))]


def _scores(rows: list[Row], meant: list[Meant]) -> dict[int, float]:
    """How well each person bears all of the words typed, by the words found together."""
    borne: dict[int, tuple[set[int], set[int]]] = {}
    for family, given, person in rows:
        families, givens = borne.setdefault(person, (set(), set()))
        families.add(family)
        givens.add(given)
    by_given = [each.given() for each in meant]
    found: dict[int, float] = {}
    similar: dict[int, float] = {}
    for person, (families, givens) in borne.items():
        scores: list[float] = []
        best_family = 0.0
        for each, givens_of in zip(meant, by_given, strict=True):
            as_family = max((each.scores.get(number, 0.0) for number in families), default=0.0)
            as_given = max((givens_of.get(number, 0.0) for number in givens), default=0.0)
            best_family = max(best_family, as_family if as_family >= as_given else 0.0)
            scores.append(max(as_family, as_given))
        weak = sum(score < _WEAK for score in scores) if len(scores) > 1 else 0
        score = (sum(scores) - _DOUBT * weak) / len(scores) * (1 if best_family else _GIVEN_ONLY)
        if best_family >= SURE:
            score = max(score, _FAMILY_ONLY)
        if score >= _SIMILAR:
            found[person] = score
        elif best_family >= _LIKE:
            similar[person] = score
    return found or similar


def _uses(driver: Any, found: Iterable[int]) -> dict[int, int]:
    """How often each person was at a seminar."""
    wanted = ",".join(map(str, found))
    return dict(
        driver.execute(f"SELECT person_id, count(*) FROM member WHERE person_id IN ({wanted}) GROUP BY person_id")
    )


def _spelled(
    driver: Any, found: list[int], question: Asked, meant: list[Meant], scores: dict[int, float]
) -> list[Bearer]:
    """The persons with the spelling that matched, ranked by how much of the question stands in one spelling."""
    if not found:
        return []
    wanted = ",".join(map(str, found))
    by_word = [{each.words[n]: s for n, s in each.given().items() if n in each.words} for each in meant]
    columns = "person_id, family, given, patronymic, prefix"
    best: dict[int, tuple[float, str]] = {}
    for person, family, given, patronymic, prefix in driver.execute(
        f"SELECT {columns} FROM person_name WHERE person_id IN ({wanted}) ORDER BY person_id, position, id"
    ):
        borne = words(f"{family} {given} {patronymic}")
        fits = [max((known.get(word, 0.0) for word in borne), default=0.0) for known in by_word]
        score = by_initials(sum(fits) / len(fits), question.initials, words(f"{given} {patronymic}"))
        if score > best.get(person, (-1.0, ""))[0]:
            best[person] = score, " ".join(part for part in (given, patronymic, prefix, family) if part)
    uses = _uses(driver, found)

    def likely(person: int) -> float:
        score = (scores[person] + best[person][0]) / 2
        known = _KNOWN if score >= SURE and uses.get(person) else 0
        return round(min(score + known, 1.0), 4)

    asked_for = tuple(zip((each.word for each in meant), by_word, strict=True))
    bearers = [
        Bearer(person, likely(person), best[person][1], marks(best[person][1], asked_for))
        for person in found
        if person in best
    ]
    return sorted(bearers, key=lambda bearer: (-round(bearer.score, 3), -uses.get(bearer.person, 0), bearer.person))
