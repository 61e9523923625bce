"""What is known of a person as far as it tells whether two entries are one person."""

from __future__ import annotations

import functools
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from app.domain.date import Date
from app.domain.person import Appointment, Person, PersonName
from app.domain.sameness import Born, Circumstances, Verdict, born, judge
from app.names.folding import fold
from app.names.parsing import parse
from app.names.resemblance import Spelling, resemblance, spelling
from app.services.records import Snapshot
from app.storage.bulk import PAGE

_NO_OFFICE: tuple[frozenset[int], frozenset[str]] = (frozenset(), frozenset())


@dataclass(frozen=True, slots=True, eq=False)
class Known:
    """One person; *id* is 0 for somebody who is only being entered."""

    id: int
    spellings: tuple[Spelling, ...]
    birth: Date | None = None
    gender: str | None = None
    titles: str = ""
    organisations: frozenset[int] = frozenset()
    functions: frozenset[str] = frozenset()
    """Functions in every language, folded."""


def read_known(session: Session, only: Collection[int] | None = None) -> Iterator[Known]:
    """Everybody in the directory, or the persons with ids *only*, by id."""
    if only is not None and len(only) > PAGE:
        raise ValueError("ask for a page at a time")
    names: dict[int, list[Spelling]] = {}
    columns = select(PersonName.person_id, PersonName.family, PersonName.given, PersonName.patronymic)
    for person, family, given, patronymic in _rows(session, columns, PersonName.person_id, only):
        names.setdefault(person, []).append(spelling(family, given, patronymic))
    offices = _offices(session, only)
    persons = select(Person.id, Person.birth_date, Person.gender, Person.titles).order_by(Person.id)
    for person, birth, gender, titles in _rows(session, persons, Person.id, only):
        office = offices.get(person, _NO_OFFICE)
        yield Known(person, tuple(names.get(person, ())), birth, gender, titles, *office)


def _offices(session: Session, only: Collection[int] | None) -> dict[int, tuple[frozenset[int], frozenset[str]]]:
    found: dict[int, tuple[set[int], set[str]]] = {}
    columns = select(Appointment.person_id, Appointment.organisation_id, Appointment.function)
    for person, organisation, function in _rows(session, columns, Appointment.person_id, only):
        organisations, functions = found.setdefault(person, (set(), set()))
        if organisation is not None:
            organisations.add(organisation)
        functions.update(map(fold, function.values()))
    return {person: (frozenset(a), frozenset(b)) for person, (a, b) in found.items()}


def _rows(session: Session, columns: Select, by: object, only: Collection[int] | None) -> Iterable:  # type: ignore[type-arg]
    return session.execute(columns if only is None else columns.where(by.in_(sorted(only))))  # type: ignore[attr-defined]


def known_of(snapshot: Snapshot) -> Known:
    """What a form says of a person, saved or not."""
    values = snapshot.values
    names = (each.values for each in snapshot.parts.get("names", ()))
    spellings = (spelling(*(str(name.get(key) or "") for key in ("family", "given", "patronymic"))) for name in names)
    offices = [each.values for each in snapshot.parts.get("appointments", ())]
    return Known(
        snapshot.id, tuple(each for each in spellings if each.family), values.get("birth_date"), values.get("gender"),
        str(values.get("titles") or ""),
        frozenset(each["organisation_id"] for each in offices if each.get("organisation_id")),
        frozenset(fold(text) for each in offices for text in (each.get("function") or {}).values()),
    )  # fmt: skip


def known_by_name(typed: str) -> Known:
    """Somebody of whom only a name was typed."""
    name = parse(typed)
    return Known(0, (spelling(name.family, name.given, name.patronymic),), titles=name.titles)


def compare(one: Known, other: Known) -> Verdict | None:
    """The verdict on two persons; ``None`` where nothing speaks for one person."""
    dates = born(one.birth, other.birth)
    if dates == Born.OTHER:
        return None
    return judge(resemblance(one.spellings, other.spellings), dates, functools.partial(_around, one, other))


def _around(one: Known, other: Known) -> Circumstances:
    genders = one.gender == other.gender if one.gender and other.gender else None
    return Circumstances(genders, fold(one.titles) == fold(other.titles), _same_office(one, other))


def _same_office(one: Known, other: Known) -> bool | None:
    """Whether they share an organisation, or where none is known a function; ``None`` where that cannot be told."""
    if one.organisations and other.organisations:
        return bool(one.organisations & other.organisations)
    if one.functions and other.functions:
        return bool(one.functions & other.functions)
    return None
