"""Address labels on sheets by measure, for persons, organisations and members of delegations."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from app.documents.badges import GUESTS, START
from app.documents.frame import page_frame
from app.documents.material import Material
from app.documents.options import Option, Options
from app.documents.passages import Pair, is_said, pair_of, passage, script_language
from app.documents.people import tied
from app.documents.places import members_of
from app.documents.reading import Reader
from app.documents.sheets import LABELS, OWN_MEASURES, chosen_sheet, sheet_option
from app.documents.table import Column, Sheet
from app.domain.appearance import Appearance
from app.domain.date import Date
from app.domain.dates import NBSP
from app.domain.fields import Choice
from app.domain.organisation import Organisation
from app.domain.person import Person
from app.domain.text import Text
from app.texts import N_

KIND = N_("Document", "Address labels")

OPTIONS = (
    sheet_option(N_("Document", "Sheet"), LABELS),
    Option(
        "address", N_("Document", "Address"), "choice", "office",
        (
            Choice("office", N_("Document", "of the office, else private")),
            Choice("private", N_("Document", "private, else of the office")),
        ),
    ),
    START,
    GUESTS,
    *OWN_MEASURES,
)  # fmt: skip
_SALUTATIONS = {"f": N_("Address", "Ms"), "m": N_("Address", "Mr")}
"""In the address line, in the case that an address takes."""


def build(reader: Reader, material: Material) -> dict[str, Any]:
    """Everything that the labels print, as plain values: one label a record, in the order given."""
    day = Date.of(material.stand)
    nothing = pair_of(Text(), reader.languages)
    return page_frame(reader, KIND, material, nothing) | {
        "measure": chosen_sheet(material.options, LABELS).measure(),
        "cards": [addressed_to(reader, record, material.options, day) for record in _addressed(material)],
        "empty": reader.say(N_("Document", "No members have been entered yet.")),
        "line_label": reader.say(N_("Document", "Line")),
    }


def _addressed(material: Material) -> Iterator[Any]:
    """Persons, organisations and appearances, each person once; N.N. gets no post."""
    persons = set()
    for record in material.records:
        if isinstance(record, Person | Organisation):
            yield record
            continue
        for member in members_of([record], guests=bool(material.options["guests"])):
            if not member.unnamed and (member.person is None or id(member.person) not in persons):
                persons.add(id(member.person))
                yield member


def addressed_to(reader: Reader, record: Any, options: Options, day: Date) -> dict[str, Any]:
    """Name and address lines of a person, an organisation or somebody at a seminar, as *options* want them."""
    if isinstance(record, Organisation):
        name = pair_of(record.name_on(day), reader.languages, lend=True)
        return {"name": name, "lines": [name, *_organisation_address(reader, record)]}
    person: Person | None = record if isinstance(record, Person) else record.person
    appointment = person.appointment_on(day) if person else None
    office = appointment.organisation if appointment else None
    if isinstance(record, Appearance) and is_said(pair_of(record.organisation_name or Text(), reader.languages)):
        body = pair_of(record.organisation_name, reader.languages, lend=True)
    else:
        body = pair_of(office.name_on(day) if office else Text(), reader.languages, lend=True)
    name = _name_line(reader, record, person)
    private = _private(reader, person)
    at_office = list(_office_address(reader, appointment, office))
    if options["address"] == "private" and private:
        return {"name": name, "lines": [name, *private]}
    lines = [body, name, *at_office] if at_office or not private else [name, *private]
    return {"name": name, "lines": [line for line in lines if is_said(line)]}


def _name_line(reader: Reader, record: Any, person: Person | None) -> Pair:
    """Salutation (German), titles, name: "Herrn Prof. Dr. ..."; Russian names stay as they are, in no other case."""
    parts = []
    for language in reader.languages:
        name = record.label(language)
        salutation = ""
        if language == "de" and person is not None and person.gender in _SALUTATIONS:
            salutation = reader.say(_SALUTATIONS[person.gender])[reader.languages.index(language)]["text"]
        titles = (record.titles or "").replace(" ", NBSP)
        text = " ".join(part for part in (salutation, titles, tied(name)) if part)
        parts.append(passage(text, script_language(name, language)))
    return parts


def _organisation_address(reader: Reader, body: Organisation) -> Iterator[Pair]:
    address = reader.text(body, "address", lend=True)
    yield address
    city = reader.text(body, "city", lend=True)
    if is_said(city) and not any(part["text"] and part["text"] in address[i]["text"] for i, part in enumerate(city)):
        yield city


def _office_address(reader: Reader, appointment: Any, office: Organisation | None) -> Iterator[Pair]:
    if appointment is not None and appointment.address:
        yield reader.text(appointment, "address", lend=True)
    elif office is not None and office.address:
        yield from _organisation_address(reader, office)


def _private(reader: Reader, person: Person | None) -> list[Pair]:
    found = (contact.value for contact in person.contacts if contact.type == "address") if person else ()
    return [reader.plain(value) for value in list(found)[:1] if value]


def sheet(context: dict[str, Any]) -> Sheet:
    """The addresses as a table for a mail merge: a column for each line, in each language."""
    languages = context["languages"]
    most = max((len(card["lines"]) for card in context["cards"]), default=0)
    columns = [
        Column(f"{context['line_label'][index]['text']} {line + 1} ({language.upper()})")
        for index, language in enumerate(languages)
        for line in range(most)
    ]
    rows = [
        [
            card["lines"][line][index]["text"] if line < len(card["lines"]) else ""
            for index in range(len(languages))
            for line in range(most)
        ]
        for card in context["cards"]
    ]
    return Sheet(columns, rows)
