"""Everything that a chronicle tells: the seminars of a series or of a whole partnership, and who came again."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session, selectinload

from app.domain.delegation import OFFICIAL, Delegation
from app.domain.partnership import OWN, PARTNER, Partnership, Series
from app.domain.person import Person
from app.domain.seminar import Seminar, SeminarTopic, Topic
from app.services.calendar import OFF
from app.services.overview import number_gaps


@dataclass(frozen=True, slots=True)
class Chronicle:
    """The seminars in time order, those without a date last; for each series the numbers that are not recorded."""

    series: Sequence[Series]
    seminars: Sequence[Seminar]
    gaps: Mapping[int, str]
    people: Sequence[tuple[Person, Sequence[Seminar]]]
    """Persons recorded at two or more of the seminars, those with most first."""
    topics: Sequence[tuple[Topic, int]]
    """Topics that several seminars can share, with the number of seminars, the most frequent first."""

    def held(self) -> list[Seminar]:
        """The seminars that count: neither cancelled nor postponed."""
        return [seminar for seminar in self.seminars if seminar.status not in OFF]


def gather(session: Session, records: Sequence[Any], _options: Mapping[str, Any]) -> Chronicle:
    """The chronicle of the :class:`Series` or :class:`Partnership` in *records*."""
    record: Series | Partnership = records[0]
    series = [record] if isinstance(record, Series) else sorted(record.series, key=lambda one: one.id)
    statement = (
        select(Seminar)
        .where(Seminar.series_id.in_([one.id for one in series]))
        .order_by(Seminar.start.is_(None), Seminar.start, Seminar.number, Seminar.id)
        .options(
            selectinload(Seminar.leaders), selectinload(Seminar.topics).selectinload(SeminarTopic.topic),
            selectinload(Seminar.delegations).selectinload(Delegation.members), selectinload(Seminar.outcomes),
        )
    )  # fmt: skip
    seminars = list(session.scalars(statement))
    gaps = {}
    for one in series:
        numbers = {each.number for each in seminars if each.series_id == one.id and each.number is not None}
        gaps[one.id] = number_gaps(numbers, one.counter_start or min(numbers, default=1))
    return Chronicle(series, seminars, gaps, _people(seminars), _topics(seminars))


def _people(seminars: Iterable[Seminar]) -> list[tuple[Person, list[Seminar]]]:
    found: dict[int, tuple[Person, list[Seminar]]] = {}
    for seminar in seminars:
        came: list[Person | None] = [leader.person for leader in seminar.leaders]
        for delegation in seminar.delegations:
            came += [member.person for member in delegation.members if member.present]
        for person in {one for one in came if one is not None}:
            found.setdefault(person.id, (person, []))[1].append(seminar)
    again = [one for one in found.values() if len(one[1]) > 1]
    return sorted(again, key=lambda one: (-len(one[1]), one[0].sort_latin))


def _topics(seminars: Iterable[Seminar]) -> list[tuple[Topic, int]]:
    found: dict[int, tuple[Topic, set[int]]] = {}
    for seminar in seminars:
        for topic in seminar.topics:
            if topic.topic is not None:
                found.setdefault(topic.topic.id, (topic.topic, set()))[1].add(seminar.id)
    counted = [(topic, len(ids)) for topic, ids in found.values()]
    return sorted(counted, key=lambda one: (-one[1], one[0].name.best("de")))


def sizes(seminar: Seminar) -> dict[str, int]:
    """How many people came in the official delegations of each side; a side of which no size is known is absent.

    Where a record was taken from reports, the people it names are not all who came.
    """
    found: dict[str, int] = {}
    for delegation in seminar.delegations:
        if delegation.type != OFFICIAL or delegation.side not in (OWN, PARTNER):
            continue
        named, unnamed = delegation.counts()
        if delegation.nominal_size or unnamed or not seminar.evidence:
            size = max(delegation.nominal_size or 0, named + unnamed)
            if size:
                found[delegation.side] = found.get(delegation.side, 0) + size
    return found
