"""Finding people who stand in the directory twice: all of them, or those who could be one certain person.

Nothing is merged here. Who was decided not to be the same is left out (:class:`~app.domain.person.Distinction`).
"""

from __future__ import annotations

import contextlib
import gc
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.domain.date import Date
from app.domain.person import Distinction, Person
from app.domain.sameness import LEVELS, SAME, Verdict
from app.services.blocks import Blocks
from app.services.finding import detail
from app.services.known import Known, compare, read_known
from app.storage import search
from app.storage.bulk import chunks
from app.storage.database import Database
from app.texts import N_, current_language

MOST = 2_000
"""Pairs of a level that are named; of "the same person" all are. The rest is counted."""
_STEP = 20_000  # pairs between two looks whether somebody wants to stop

_NOT_SAME = N_("Change", "Not the same person: {one} and {other}")


class Cancelled(Exception):
    """The person did not want to wait for the end."""


@dataclass(frozen=True, slots=True)
class Pair:
    """Two persons who could be one; *one* was entered first."""

    one: int
    other: int
    verdict: Verdict


@dataclass(slots=True)
class Found:
    """The pairs, the surest first, and how many there are of each level (more than are named, perhaps)."""

    pairs: list[Pair] = field(default_factory=list)
    most: int | None = MOST
    counts: dict[str, int] = field(default_factory=lambda: dict.fromkeys((level.key for level in LEVELS), 0))
    crowded: int = 0
    """Names that so many people bear that a look at each pair would help nobody; their dates were compared."""

    def add(self, pair: Pair) -> None:
        """Count *pair* and keep it, if there is still room."""
        level = pair.verdict.level
        self.counts[level] += 1
        if level == SAME or self.most is None or self.counts[level] <= self.most:
            self.pairs.append(pair)

    def of_level(self, level: str) -> list[Pair]:
        """The pairs of one level."""
        return [pair for pair in self.pairs if pair.verdict.level == level]


def find(
    session: Session,
    progress: Callable[[int, int], object] = lambda _done, _total: None,
    cancelled: Callable[[], bool] = lambda: False,
    most: int | None = MOST,
) -> Found:
    """Look through the whole directory. *progress* is told (done, total) and *cancelled* asked again and again.

    At most *most* pairs of each level but the surest are named (``None``: all). Raises :class:`Cancelled`.
    """
    with _without_collector():
        return _find(session, _Steps(progress, cancelled), most)


def _find(session: Session, steps: _Steps, most: int | None) -> Found:
    people = list(steps.reading(read_known(session)))
    blocks = Blocks(people)
    steps.pairs = blocks.size()
    apart = distinct_pairs(session)
    found = Found(most=most)
    for a, b in steps.comparing(blocks.pairs()):
        verdict = compare(people[a], people[b])
        if verdict is None:
            continue
        pair = _pair(people[a], people[b], verdict)
        if (pair.one, pair.other) not in apart:
            found.add(pair)
    found.crowded = blocks.crowded
    order = [level.key for level in LEVELS]
    found.pairs.sort(key=lambda pair: (order.index(pair.verdict.level), pair.one, pair.other))
    steps.finish()
    return found


@contextlib.contextmanager
def _without_collector() -> Iterator[None]:
    """Python's collector would look at a million objects again and again, and has nothing to find among them."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


class _Steps:
    """Progress in hundredths: a quarter for reading, the rest for comparing."""

    _PEOPLE = 2_000

    def __init__(self, progress: Callable[[int, int], object], cancelled: Callable[[], bool]) -> None:
        self._progress, self._cancelled = progress, cancelled
        self.pairs = 0

    def reading(self, people: Iterable[Known]) -> Iterator[Known]:
        """Pass *people* on."""
        for number, each in enumerate(people):
            if number % self._PEOPLE == 0:
                self._look(min(25, number // 4_000))
            yield each

    def comparing(self, pairs: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
        """Pass *pairs* on."""
        for number, pair in enumerate(pairs):
            if number % _STEP == 0:
                self._look(25 + min(74, 75 * number // max(self.pairs, 1)))
            yield pair

    def finish(self) -> None:
        """Everything is done."""
        self._progress(100, 100)

    def _look(self, done: int) -> None:
        if self._cancelled():
            raise Cancelled
        self._progress(done, 100)


def _pair(a: Known, b: Known, verdict: Verdict) -> Pair:
    return Pair(min(a.id, b.id), max(a.id, b.id), verdict)


@dataclass(frozen=True, slots=True)
class Lookalike:
    """Somebody in the directory who could be the person in question."""

    person: int
    label: str
    detail: str
    verdict: Verdict


def of(session: Session, person: Known, language: str) -> list[Lookalike]:
    """Who in the directory could be *person*, the likeliest first. One question to the search index, so at once."""
    met: dict[int, None] = {}
    for spelling in person.spellings[:_MOST_ASKED]:
        words = [word.text for word in (*spelling.given[:1], *spelling.family)]
        for hit in search.find(session.connection(), " ".join(words), _MOST_MET, ("person",)) if words else ():
            met[hit.record] = None
    met.pop(person.id, None)
    apart = {b if a == person.id else a for a, b in distinct_pairs(session, person.id)} if person.id else set()
    order = [level.key for level in LEVELS]
    verdicts = [(known.id, compare(person, known)) for known in read_known(session, met.keys() - apart)]
    sure = sorted(
        ((order.index(verdict.level), found, verdict) for found, verdict in verdicts if verdict is not None),
        key=lambda each: each[:2],
    )
    return [_lookalike(session, found, verdict, language) for _, found, verdict in sure]


_MOST_ASKED, _MOST_MET = 3, 25


def _lookalike(session: Session, person: int, verdict: Verdict, language: str) -> Lookalike:
    record = session.get_one(Person, person)
    shown = " ".join(part for part in (record.titles, record.label(language)) if part)
    return Lookalike(person, shown, detail(record, language), verdict)


def distinct_pairs(session: Session, person: int | None = None) -> set[tuple[int, int]]:
    """Pairs that were decided not to be the same (those of one *person*), the smaller id first."""
    query = select(Distinction.person_id, Distinction.other_id)
    if person is not None:
        query = query.where((Distinction.person_id == person) | (Distinction.other_id == person))
    return {(min(one, other), max(one, other)) for one, other in session.execute(query)}


def decide_distinct(db: Database, one: int, other: int, today: Date) -> None:
    """Remember that two persons are not the same: one step, which takes the pair off the list."""
    language = current_language()
    with db.read() as session:
        labels = [session.get_one(Person, person).label(language) for person in (one, other)]
        if (min(one, other), max(one, other)) in distinct_pairs(session):
            return
    with db.change(_NOT_SAME, one=labels[0], other=labels[1]) as session:
        session.add(Distinction(person_id=min(one, other), other_id=max(one, other), decided_on=today))


def newest(session: Session) -> int:
    """The id of the person entered last; 0 where there is nobody."""
    return session.scalar(select(func.max(Person.id))) or 0


def labels(session: Session, persons: Iterable[int], language: str) -> dict[int, str]:
    """What persons are called, with their titles."""
    found: dict[int, str] = {}
    for chunk in chunks(sorted(persons)):
        for person in session.scalars(select(Person).where(Person.id.in_(chunk))):
            found[person.id] = " ".join(part for part in (person.titles, person.label(language)) if part)
    return found
