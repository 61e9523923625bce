"""Entering somebody into the directory by nothing but the name that was typed."""

from __future__ import annotations

from sqlalchemy.orm import Session

from app.domain.person import Person, PersonName
from app.domain.text import clean
from app.names.parsing import ParsedName, parse
from app.services.records import get

Who = int | str
"""A person's id, or the typed name of somebody who is to be entered."""

def name_from(parsed: ParsedName) -> PersonName:
    """An unsaved spelling from a name as it was read; titles and gender belong to the person.

    There is no record without a family name, so "Анна Ивановна" gets the patronymic for it until somebody knows better.
    """
    family, patronymic = parsed.family, parsed.patronymic
    if not family:
        family, patronymic = patronymic or parsed.given, ""
    return PersonName(
        family=family, given=parsed.given if parsed.given != family else "", patronymic=patronymic,
        prefix=parsed.prefix, script=parsed.script, standard="original",
    )  # fmt: skip


def person_for(session: Session, who: Who) -> Person:
    """The person with id *who*, or somebody new of that name. Raises :class:`~app.domain.errors.NotFound`."""
    if isinstance(who, int):
        person = get(session, "person", who)
        assert isinstance(person, Person)
        return person
    parsed = parse(who)
    person = Person(titles=parsed.titles, gender=parsed.gender, names=[name_from(parsed)])
    session.add(person)
    session.flush()
    return person


def name_of(session: Session, who: Who, language: str) -> str:
    """What the person is, or will be, called."""
    return person_for(session, who).label(language) if isinstance(who, int) else clean(who)
