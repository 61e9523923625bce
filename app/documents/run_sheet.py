"""The internal run sheet: every item, who is responsible, how to reach them, what to think of."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from app.documents.frame import frame
from app.documents.material import Material
from app.documents.passages import Pair, is_said, joined
from app.documents.people import entry
from app.documents.programme import person_line
from app.documents.reading import Reader
from app.documents.schedule import clock, days, local_times, titled
from app.domain.organisation import Organisation
from app.domain.programme import ItemPerson, ProgrammeItem
from app.domain.seminar import Seminar
from app.texts import N_, Message

KIND = N_("Document", "Run sheet (internal)")

_LABELS: dict[str, Message] = {
    "time": N_("Programme document", "Time"),
    "item": N_("Programme document", "Programme item"),
    "people": N_("Programme document", "People, phones"),
    "notes": N_("Programme document", "Notes, minutes"),
    "empty": N_("Programme document", "The programme has no items yet."),
    "internal": N_("Programme document", "For the organisers only: contains internal items and private phone numbers."),
}
_ROLES = ("responsible", "host", "speaker", "represented", "interpreter", "attendee")
_PHONES = ("mobile", "phone")


def build(reader: Reader, material: Material) -> dict[str, Any]:
    """Everything that the run sheet prints, as plain values."""
    seminar: Seminar = material.record
    return frame(reader, seminar, KIND, material) | {
        "labels": {name: reader.say(message) for name, message in _LABELS.items()},
        "times": local_times(reader, seminar.programme),
        "days": days(reader, seminar, seminar.programme, lambda item: _item(reader, item)),
    }


def _item(reader: Reader, item: ProgrammeItem) -> dict[str, Any]:
    kind = reader.choice(item, "type") or reader.plain("")
    if item.internal:
        kind = joined([kind, reader.say(N_("Programme document", "internal"))])
    return {
        "id": f"programme_item:{item.id}",
        "time": clock(reader, item),
        "title": titled(reader, item),
        "kind": kind,
        "details": [line for line in _details(reader, item) if is_said(line)],
        "people": [_person(reader, item, person) for role in _ROLES for person in item.with_role(role)],
        "notes": [line for line in (reader.text(item, "note"), reader.text(item, "minutes")) if is_said(line)],
        "internal": item.internal,
    }


def _details(reader: Reader, item: ProgrammeItem) -> Iterator[Pair]:
    yield reader.text(item, "description")
    yield reader.text(item, "organisation_name")
    yield reader.text(item, "place")
    if item.organisation is not None:
        yield _address(reader, item.organisation)
        yield _phone(reader, item.organisation.phone)


def _address(reader: Reader, body: Organisation) -> Pair:
    lines = reader.text(body, "address", lend=True)
    return [{**part, "text": part["text"].replace("\n", ", ")} for part in lines]


def _person(reader: Reader, item: ProgrammeItem, person: ItemPerson) -> Pair:
    if person.role in ("host", "speaker", "represented"):
        line = person_line(reader, item, person)
    else:  # names and phones are looked for here, not functions
        role = reader.choice(person, "role") or reader.plain("")
        name = entry(reader, person, item.seminar)["name"]
        line = reader.say(N_("Document", "{role}: {person}"), role=role, person=name)
    return joined([line, *(_phone(reader, number) for number in _numbers(item, person))])


def _numbers(item: ProgrammeItem, person: ItemPerson) -> list[str]:
    """Office phone on the day of the item, then the person's own numbers, each once."""
    if person.person is None:
        return []
    office = person.person.appointment_on(item.day or item.seminar.start)
    own = [contact.value for contact in person.person.contacts if contact.type in _PHONES]
    return list(dict.fromkeys(number for number in (office.phone if office else "", *own) if number))


def _phone(reader: Reader, number: str | None) -> Pair:
    return reader.say(N_("Programme document", "phone {number}"), number=reader.plain(number))
