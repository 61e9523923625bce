"""Records to try every document with: full, bare, hostile. A new kind of record gets its line in ``MAKERS``."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from sqlalchemy import inspect, select

from app.documents.catalogue import DOCUMENTS, Document
from app.domain.base import Record, fields_of, kinds
from app.domain.delegation import Delegation
from app.domain.fields import Kind
from app.domain.organisation import Organisation, OrganisationName
from app.domain.person import Appointment, ContactPoint, Person, PersonName
from app.domain.text import Text
from app.services.listing import Listing
from app.services.lists import Query, columns
from tests.documents import records


def full_person() -> Person:
    """Somebody with the longest name and function, an office with its address, and a private address."""
    office = Appointment(
        function=records.LONGEST_FUNCTION, organisation=full_organisation(), start=records.day("2010"),
        address=Text(de="Turmstraße 21, Haus A\n10559 Berlin", ru="Турмштрассе, 21, корпус А\n10559 Берлин"),
        phone="+49 30 90229-0",
    )  # fmt: skip
    person = Person(
        id=31, titles="Prof. Dr. Dr. h. c.", gender="m", languages="Deutsch, Русский", appointments=[office]
    )
    person.names = [
        PersonName(position=0, script="latin", given="Karl-Theodor Maria Nikolaus", prefix="von",
                   family="Hohenschönhausen-Wittgenstein"),
        PersonName(position=1, script="cyrillic", given="Карл-Теодор Мария Николаус", prefix="фон",
                   family="Хоэншёнхаузен-Витгенштейн"),
    ]  # fmt: skip
    person.contacts = [ContactPoint(type="address", value="Musterweg 1\n12345 Berlin")]
    person.derive()
    return person


def bare_person() -> Person:
    """Somebody of whom nothing but a family name is known."""
    person = Person(id=32, names=[PersonName(position=0, script="latin", family="Li")])
    person.derive()
    return person


def full_organisation() -> Organisation:
    """A body with a long name and its address."""
    body = Organisation(
        id=41, names=[OrganisationName(name=records.DEPARTMENT)], city=Text(de="Moskau", ru="Москва"),
        address=Text(
            de="ul. Nowaja Basmannaja 10, Geb. 1\n107078 Moskau", ru="ул. Новая Басманная, д. 10, стр. 1\n107078 Москва"
        ),
        phone="+7 495 625-14-90", email="info@example.org", web="https://example.org",
    )  # fmt: skip
    body.derive()
    return body


def bare_organisation() -> Organisation:
    """A body of which only the name is known."""
    body = Organisation(id=42, names=[OrganisationName(name=Text(de="Verein"))])
    body.derive()
    return body


def _delegations() -> list[Record]:
    empty = Delegation(id=9, seminar=records.bare_seminar(), side="own", type="official")
    return [*records.full_seminar().delegations, empty]


def listing(kind: str, *keys: str, **query: Any) -> Listing:
    """A list as the window shows it, with the columns *keys* or the usual ones."""
    usual = (key for key, column in columns(kind).items() if column.listed)
    return Listing(Query(kind, **query), keys or tuple(usual))


def _lists() -> list[Listing]:
    return [
        listing("seminar", group="series_id", filters={"status": "held"}, words="Berlin"),
        listing("person", sort=(("seminars", True), ("name_latin", False))),
        listing("organisation", *columns("organisation")),
        listing("topic", words="nothing is called so"),
    ]


MAKERS: dict[str, Callable[[], list[Any]]] = {
    "seminar": lambda: [records.full_seminar(), records.bare_seminar()],
    "delegation": _delegations,
    "member": lambda: records.full_seminar().delegations[0].members[::3],  # the longest name, and N.N.
    "person": lambda: [full_person(), bare_person()],
    "organisation": lambda: [full_organisation(), bare_organisation()],
    "list": _lists,
}
"""Fresh records of a kind, the full one first."""


def specimens(document: Document, session: Any) -> list[list[Any]]:
    """What to try *document* with: each record by itself, and all of them where it takes several.

    A document that gathers from the database is tried with records of *session*.
    """
    if not document.takes:
        return [[]]
    found: list[list[Any]] = []
    together: list[Any] = []
    for kind in document.takes:
        stored = list(session.scalars(select(kinds()[kind]).limit(3))) if document.gather and kind in kinds() else None
        made = stored if stored is not None else MAKERS[kind]()
        found += [[record] for record in made]
        together += made
    return [*found, together] if document.several else found


def everything(record: Any, seen: dict[int, Any] | None = None) -> Iterator[Record]:
    """*record* and all mapped records that can be reached from it."""
    seen = {} if seen is None else seen
    if not isinstance(record, Record) or id(record) in seen:
        return
    seen[id(record)] = record
    yield record
    for relation in inspect(type(record)).relationships:
        value = getattr(record, relation.key)
        for other in value if isinstance(value, list) else [value]:
            yield from everything(other, seen)


def fill(found: list[Any], text: str) -> None:
    """Put *text* into every text of *found* and of everything that hangs on them."""
    for record in [one for top in found for one in everything(top)]:
        for name, field in fields_of(type(record)).items():
            if field.kind is Kind.BILINGUAL:
                setattr(record, name, Text(de=text, ru=text))
            elif field.kind in (Kind.LINE, Kind.TEXT):
                setattr(record, name, text)


def cases() -> list[Any]:
    """(document, language form) for every line of the catalogue."""
    return [(document, form) for document in DOCUMENTS for form in document.forms]


def case_id(case: Any) -> str:
    """How a case is called in a test's name."""
    return case if isinstance(case, str) else str(case.key)
