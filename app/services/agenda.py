"""The programme of a seminar as it is read: items in time order, their people, and what is odd about them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import String, cast, select
from sqlalchemy.orm import Session, selectinload

from app.domain.base import fields_of
from app.domain.date import Date
from app.domain.programme import ItemPerson, ProgrammeItem
from app.domain.rules import WARNING, Problem
from app.domain.seminar import Part, Seminar
from app.domain.text import Text
from app.services.completeness import programme_warnings
from app.services.records import get
from app.texts import N_, current_language

MEETS_TWICE = N_("Problem", "overlaps with “{other}”, where {name} is expected too.")


@dataclass(frozen=True, slots=True)
class Participant:
    """Somebody at an item, as on the day."""

    id: int
    person_id: int | None
    role: str
    name_latin: str
    name_cyrillic: str
    function: Text
    organisation: Text

    def name(self, language: str) -> str:
        """The name in the script of *language*, else in the other one."""
        own, other = self.name_latin, self.name_cyrillic
        return (other or own) if language == "ru" else (own or other)


@dataclass(frozen=True, slots=True)
class Item:
    """One row of the programme. *values* are those of its fields by name."""

    id: int
    values: Mapping[str, Any]
    people: tuple[Participant, ...]
    warnings: tuple[Problem, ...]

    @property
    def day(self) -> Date | None:
        """The day, as precisely as it is known."""
        return self.values["day"]  # type: ignore[no-any-return]

    @property
    def slot(self) -> tuple[str, str]:
        """What decides the order: day and beginning. Within one slot the order is hand-set."""
        return str(self.day or ""), self.values["start_time"] or ""


@dataclass(frozen=True, slots=True)
class Programme:
    """The items of a seminar in time order, those without a day last."""

    seminar_id: int
    closed: bool
    start: Date | None
    items: tuple[Item, ...]


def programme(session: Session, seminar_id: int) -> Programme:
    """Read the programme of a seminar, with what is odd about its items. Raises NotFound."""
    seminar = get(session, "seminar", seminar_id)
    assert isinstance(seminar, Seminar)
    records = in_order(session, seminar_id)
    odd = _overlaps(records)
    for item_id, problem in programme_warnings(session, seminar_id):
        odd.setdefault(item_id, []).insert(0, problem)
    items = [
        Item(
            record.id,
            {name: getattr(record, name) for name in fields_of(ProgrammeItem)},
            tuple(_participant(person) for person in record.people),
            tuple(odd.get(record.id, ())),
        )
        for record in records
    ]
    return Programme(seminar_id, seminar.closed_on is not None, seminar.start, tuple(items))


def in_order(session: Session, seminar_id: int) -> Sequence[ProgrammeItem]:
    """The mapped items of a seminar in time order, those without a day last; within a slot by hand."""
    day = cast(ProgrammeItem.day, String) + "~"  # a month stands behind its days
    statement = (
        select(ProgrammeItem)
        .where(ProgrammeItem.seminar_id == seminar_id)
        .order_by(day.is_(None), day, ProgrammeItem.start_time, ProgrammeItem.position, ProgrammeItem.id)
        .options(selectinload(ProgrammeItem.people))
    )
    return session.scalars(statement).all()


def _participant(person: ItemPerson) -> Participant:
    return Participant(
        person.id, person.person_id, person.role or "", person.name_latin, person.name_cyrillic,
        person.function, person.organisation_name,
    )  # fmt: skip


def _overlaps(items: Sequence[ProgrammeItem]) -> dict[int, list[Problem]]:
    """Warnings for items of one day that overlap and expect the same person."""
    found: dict[int, list[Problem]] = {}
    timed = [item for item in items if item.day and item.start_time and item.end_time]
    for index, one in enumerate(timed):
        for other in timed[index + 1 :]:
            if other.day != one.day or str(other.start_time) >= str(one.end_time):
                break
            for name in _expected_at_both(one, other):
                for item, its in ((one, other), (other, one)):
                    values = {"other": its.label(current_language()), "name": name}
                    found.setdefault(item.id, []).append(Problem("start_time", WARNING, MEETS_TWICE, values))
    return found


def _expected_at_both(one: ProgrammeItem, other: ProgrammeItem) -> list[str]:
    there = {person.person_id for person in other.people if person.person_id}
    return [person.name(current_language()) for person in one.people if person.person_id in there]


def parts(session: Session, seminar_id: int, language: str) -> list[tuple[int, str]]:
    """The parts of a seminar in several cities, with their names."""
    found = session.scalars(select(Part).where(Part.seminar_id == seminar_id).order_by(Part.position))
    return [(part.id, part.label(language)) for part in found]
