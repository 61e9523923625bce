"""The sheet of a person: spellings, participation with the functions of the time, appointments, contacts.

With personal data it is also what somebody gets who asks which data are kept about them (GDPR, Article 15).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from app.documents.facts import Fact, delegation_name, fact
from app.documents.frame import dated, page_frame, period, seminar_title, title_line
from app.documents.material import Material
from app.documents.options import Option
from app.documents.passages import Pair, followed, is_said, joined, pair_of, passage, plain, script_language
from app.documents.people import Appeared, entry, tied
from app.documents.reading import Reader
from app.domain.person import Appointment, Person, PersonName
from app.domain.programme import ItemPerson
from app.domain.text import Text
from app.services.taking_part import Participation
from app.texts import N_, Message

KIND = N_("Document", "Person sheet")

OPTIONS = (
    Option(
        "personal", N_("Document", "With personal data"), "flag", default=False,
        hint=N_("Document", "Date of birth, citizenship, private contacts, notes"),
    ),
)  # fmt: skip

_LABELS: dict[str, Message] = {
    "names": N_("Document", "Names and spellings"),
    "name": N_("Document", "Name"),
    "kind": N_("Document", "Kind"),
    "source": N_("Document", "In use, source"),
    "took_part": N_("Document", "Participation"),
    "seminar": N_("Document", "Seminar"),
    "role": N_("Document", "Role"),
    "then": N_("Document", "Function and organisation at the time"),
    "appointments": N_("Document", "Appointments"),
    "when": N_("Document", "Period"),
    "function": N_("Document", "Function and organisation"),
    "office": N_("Document", "Office"),
    "contacts": N_("Document", "Contacts"),
    "note": N_("Document", "Note"),
    "never": N_("Document", "No participation has been recorded."),
    "confidential": N_("Document", "Contains personal data: keep confidential."),
}


def build(reader: Reader, material: Material) -> dict[str, Any]:
    """Everything that the sheet prints, as plain values."""
    person: Person = material.record
    personal = bool(material.options["personal"])
    name = [
        passage(tied(person.label(language)), script_language(person.label(language), language))
        for language in reader.languages
    ]
    return page_frame(reader, KIND, material, name) | {
        "labels": {key: reader.say(message) for key, message in _LABELS.items()},
        "personal": personal,
        "facts": [one for one in _facts(reader, person, personal=personal) if one["lines"]],
        "names": [_spelling(reader, one) for one in person.names],
        "took_part": [_participation(reader, one) for one in material.gathered],
        "appointments": [_appointment(reader, one, person) for one in person.appointments],
        "contacts": [one for one in _contacts(reader, person) if one["lines"]] if personal else [],
        "note": reader.plain(person.note if personal else ""),
    }


def _facts(reader: Reader, person: Person, *, personal: bool) -> Iterator[Fact]:
    yield fact(reader.say(N_("Document", "Academic titles")), reader.plain(person.titles))
    yield fact(reader.say(N_("Document", "Form of address")), reader.text(person, "honorific"))
    if personal:
        gender = reader.choice(person, "gender") or reader.plain("")
        yield fact(reader.say(N_("Document", "Gender")), gender)
        yield fact(reader.say(N_("Document", "Date of birth")), dated(reader, person.birth_date))
        yield fact(reader.say(N_("Document", "Citizenship")), reader.plain(person.citizenship))
    yield fact(reader.say(N_("Document", "Languages")), reader.plain(person.languages))


def _row(name: Pair, *cells: list[Pair]) -> dict[str, Any]:
    """A row of a table: *cells* hold the lines of each column, *name* says whose row it is."""
    return {"name": name, "cells": [[pair for pair in cell if is_said(pair)] for cell in cells]}


def _spelling(reader: Reader, spelling: PersonName) -> dict[str, Any]:
    name = plain(tied(spelling.full()), reader.languages)
    kinds = [
        reader.choice(spelling, "standard") or reader.plain(""),
        reader.choice(spelling, "script") or reader.plain(""),
    ]
    marks = []
    if spelling.chosen:
        marks.append(reader.say(N_("Document", "printed in documents")))
    if spelling.verified:
        marks.append(reader.say(N_("Document", "checked against a document")))
    used = period(reader, spelling.valid_from, spelling.valid_to)
    return _row(name, [name], [*kinds], [used, *marks, reader.plain(spelling.note)])


def _participation(reader: Reader, one: Participation) -> dict[str, Any]:
    seminar = one.seminar
    roles: list[Pair] = [reader.say(N_("Document", "Head of the seminar")) for _ in one.leaders[:1]]
    for member in one.members:
        role = reader.choice(member, "role") or reader.plain("")
        state = reader.plain("")
        if member.status != "attended":
            state = reader.choice(member, "status") or state
        roles.append(joined([role, delegation_name(reader, member.delegation), state], " · "))
    roles += [_at_item(reader, item) for item in one.items]
    appeared: list[Appeared] = [*one.leaders, *one.members, *one.items]
    then: list[Pair] = []
    for each in appeared:
        shown = entry(reader, each, seminar)
        text = joined([shown["function"], shown["organisation"]])
        if is_said(text) and text not in then:
            then.append(text)
    title = seminar_title(reader, seminar)
    return _row(title, [title, title_line(reader, seminar)], roles, then)


def _at_item(reader: Reader, one: ItemPerson) -> Pair:
    """Role and programme item: "Speaker · Opening"."""
    title = reader.text(one.item, "title")
    if not is_said(title):
        title = reader.choice(one.item, "type") or title
    return followed(reader.choice(one, "role") or reader.plain(""), title, " · ")


def _appointment(reader: Reader, one: Appointment, person: Person) -> dict[str, Any]:
    function = pair_of(one.function_for(person.gender), reader.languages)
    if one.acting and is_said(function):
        function = reader.say(N_("Document", "{function} (acting)"), function=function)
    body = pair_of(one.organisation.name_on(one.end or one.start) if one.organisation else Text(), reader.languages)
    if one.organisation and not is_said(body):
        body = reader.text(one.organisation, "name")
    return _row(
        function, [_since(reader, one)], [function, body],
        [reader.text(one, "address"), reader.plain(one.phone), reader.plain(one.note)],
    )  # fmt: skip


def _since(reader: Reader, one: Appointment) -> Pair:
    if one.start and not one.end:
        return reader.say(N_("Document", "since {day}"), day=dated(reader, one.start))
    if one.end and not one.start:
        return reader.say(N_("Document", "until {day}"), day=dated(reader, one.end))
    return period(reader, one.start, one.end)


def _contacts(reader: Reader, person: Person) -> Iterator[Fact]:
    for contact in person.contacts:
        yield fact(
            reader.choice(contact, "type") or reader.plain(""), reader.plain(contact.value),
            quiet=reader.plain(contact.note),
        )  # fmt: skip
