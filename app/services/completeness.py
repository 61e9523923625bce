"""What is still missing or odd about a seminar: translations, doubles, dates. It never blocks anything."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.base import Record, missing_languages, part_classes
from app.domain.programme import FOLLOW_UP
from app.domain.rules import WARNING, Problem, within_seminar
from app.domain.seminar import Seminar
from app.domain.text import CONTENT_LANGUAGES
from app.services.records import get
from app.texts import N_, Message, current_language


@dataclass(frozen=True, slots=True)
class Missing:
    """A text that exists in one language and not in another."""

    kind: str
    id: int
    field: str
    label: Message
    language: str


DUPLICATE = N_("Problem", "is also the number of “{other}” in this series.")


def missing_texts(
    session: Session, kind: str, record_id: int, languages: tuple[str, ...] = CONTENT_LANGUAGES
) -> list[Missing]:
    """Missing translations of a record and of everything that is printed with it, in the order of the form."""
    return [
        Missing(record.__tablename__, record.id, field.name, field.label, language)
        for record in _with_parts(get(session, kind, record_id))
        for field, language in missing_languages(record, languages)
        if not field.derived
    ]


def _with_parts(record: Record) -> list[Record]:
    found = [record]
    names = [*part_classes(type(record))]
    if isinstance(record, Seminar):
        names += ["delegations", "programme"]
    elif record.__tablename__ == "delegation":
        names += ["members"]
    for name in names:
        for part in getattr(record, name):
            found.extend(_with_parts(part))
    return found


def warnings(session: Session, seminar_id: int, number: int | None, series_id: int | None) -> list[Problem]:
    """What the form warns of but saves: a number that the series has already. *seminar_id* is 0 for a new one."""
    if number is None or series_id is None:
        return []
    same = select(Seminar).where(Seminar.series_id == series_id, Seminar.number == number, Seminar.id != seminar_id)
    other = session.scalars(same).first()
    return [Problem("number", WARNING, DUPLICATE, {"other": other.label(current_language())})] if other else []


def programme_warnings(session: Session, seminar_id: int) -> list[tuple[int, Problem]]:
    """Programme items outside the seminar's period, follow-ups left out: (item's id, problem)."""
    seminar = get(session, "seminar", seminar_id)
    assert isinstance(seminar, Seminar)
    return [
        (item.id, problem)
        for item in seminar.programme
        if item.type != FOLLOW_UP
        for problem in within_seminar(item.day, seminar.start, seminar.end)
    ]
