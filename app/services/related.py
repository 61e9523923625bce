"""What belongs to a record without being part of it: people at an organisation, seminars of a series."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.domain.dates import format_range
from app.domain.model import Appointment, Delegation, ProgrammeItem, Seminar, SeminarTopic
from app.services.roster import elsewhere
from app.texts import current_language


@dataclass(frozen=True, slots=True)
class Related:
    """A line of a list that only shows: the record it leads to, its label, and what to know of it here."""

    kind: str
    id: int
    label: str
    detail: str
    note: str = ""


def seminars_of_person(session: Session, person_id: int) -> list[Related]:
    """Seminars at which somebody was, the latest first, with the function of that time."""
    found = []
    for each in elsewhere(session, person_id, 0, current_language()):
        seminar = session.get(Seminar, each.seminar_id)
        assert seminar is not None
        found.append(Related("seminar", seminar.id, each.seminar, each.function, _place_and_time(seminar)))
    return found


def people_at(session: Session, organisation_id: int) -> list[Related]:
    """People whose appointment at an organisation has no end, in alphabetical order, with their function."""
    language = current_language()
    found = [
        Related("person", each.person_id, each.person.label(language),
                each.function_for(each.person.gender).best(language), format_range(each.start, None, language))
        for each in session.scalars(select(Appointment).where(Appointment.organisation_id == organisation_id))
        if each.in_force(None)
    ]  # fmt: skip
    return sorted(found, key=lambda each: each.label)


def seminars_of_series(session: Session, series_id: int) -> list[Related]:
    """Seminars of a series, the latest first."""
    return _seminars(session, Seminar.series_id == series_id)


def seminars_of_topic(session: Session, topic_id: int) -> list[Related]:
    """Seminars that had a topic, the latest first."""
    with_topic = select(SeminarTopic.seminar_id).where(SeminarTopic.topic_id == topic_id)
    return _seminars(session, Seminar.id.in_(with_topic))


def _seminars(session: Session, condition: object) -> list[Related]:
    statement = select(Seminar).where(condition).order_by(Seminar.start.desc(), Seminar.id.desc())  # type: ignore[arg-type]
    language = current_language()
    return [
        Related("seminar", seminar.id, seminar.label(language), seminar.motto.best(language), _place_and_time(seminar))
        for seminar in session.scalars(statement)
    ]


def _place_and_time(seminar: Seminar) -> str:
    language = current_language()
    parts = (seminar.host_city().best(language), format_range(seminar.start, seminar.end, language))
    return " · ".join(part for part in parts if part)


_COUNTED: dict[str, tuple[tuple[str, Callable[[Session, int], list[Related]]], ...]] = {
    "person": (("seminars", seminars_of_person),),
    "organisation": (("people", people_at),),
    "series": (("seminars", seminars_of_series),),
    "topic": (("seminars", seminars_of_topic),),
}


def counts(session: Session, kind: str, record_id: int) -> dict[str, int]:
    """How many records belong to one without being parts of its form, by the key of their list or relation."""
    if kind == "seminar":
        owned = (("delegations", Delegation.seminar_id), ("programme", ProgrammeItem.seminar_id))
        return {key: session.scalar(select(func.count()).where(column == record_id)) or 0 for key, column in owned}
    return {key: len(read(session, record_id)) for key, read in _COUNTED.get(kind, ())}
