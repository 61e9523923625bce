"""How people stand in a document: name, titles, function and organisation as they were on the day."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import groupby
from typing import TypedDict

from app.documents.passages import Pair, bracketed, is_said, joined, pair_of, passage, script_language
from app.documents.reading import Reader
from app.domain.appearance import SNAPSHOT_FIELDS, snapshot
from app.domain.dates import NBSP
from app.domain.delegation import LEADER, Delegation, Member
from app.domain.programme import ItemPerson
from app.domain.seminar import Leader, Seminar
from app.domain.text import Text
from app.texts import N_, NN_

Appeared = Leader | Member | ItemPerson

_INITIALS = re.compile(r"(?<!\w)(\w\.) ?(?=\w\.|\w{2})")
_SAID_BY_HEADING = {"guests": "guest", "interpreters": "interpreter"}
"""Kinds of delegation whose heading already says what role its members have."""


class Entry(TypedDict):
    """One person in a list of a document."""

    id: str
    """Whose entry it is: the same in every print."""
    number: str
    """Place in the list, or a range of places still open ("2–5"); empty in lists that are not numbered."""
    name: Pair
    other_script: Pair
    """The same name in the other script, in documents of one language; else empty passages."""
    leads: bool
    function: Pair
    organisation: Pair
    notes: list[Pair]
    """Role and replacement: "Head", "Takes the place of: ..."."""


def tied(name: str) -> str:
    """*name* with no-break spaces behind initials, so that "V. A. Petrosyan" does not break inside."""
    return _INITIALS.sub(lambda match: match[1] + NBSP, name)


def on_the_day(appeared: Appeared, seminar: Seminar) -> Appeared:
    """What a document shows of somebody: what was entered here, else what stands in the seminar's delegations
    for the same person, else what the directory says for the seminar's first day.

    What was entered is taken as a whole: a function left empty was not known, and stays empty.
    """
    person = appeared.person
    if person is None or appeared.name_latin or appeared.name_cyrillic:
        return appeared
    members = (member for delegation in seminar.delegations for member in delegation.members)
    known = next((m for m in members if m.person is person and (m.name_latin or m.name_cyrillic)), None)
    values = {name: getattr(known, name) for name in SNAPSHOT_FIELDS} if known else snapshot(person, seminar.start)
    return type(appeared)(id=appeared.id, **values)


def entry(reader: Reader, appeared: Appeared, seminar: Seminar) -> Entry:
    """*appeared* as a list shows it, without number and notes."""
    shown = on_the_day(appeared, seminar)
    reader.show(appeared.person)
    function = reader.text(shown, "function")
    if shown.acting and is_said(function):
        function = reader.say(N_("Document", "{function} (acting)"), function=function)
    return Entry(
        id=f"{appeared.__tablename__}:{appeared.id}",
        number="",
        name=_name(reader, shown),
        other_script=_other_script(reader, shown),
        leads=False,
        function=function,
        organisation=reader.text(shown, "organisation_name"),
        notes=[],
    )


def _name(reader: Reader, shown: Appeared) -> Pair:
    for language, own, other in (("ru", "name_cyrillic", "name_latin"), ("de", "name_latin", "name_cyrillic")):
        if language in reader.languages and not getattr(shown, own) and getattr(shown, other):
            reader.miss(shown, own, language, getattr(shown, other))
    honorific = pair_of(shown.honorific or Text(), reader.languages)
    return [
        passage(_full(honorific[column]["text"], shown.titles, shown.name(language)), _speech(shown, language))
        for column, language in enumerate(reader.languages)
    ]


def _full(honorific: str, titles: str | None, name: str) -> str:
    parts = (honorific.replace(" ", NBSP), (titles or "").replace(" ", NBSP), tied(name))
    return NBSP.join(part for part in parts if part)


def _speech(shown: Appeared, language: str) -> str:
    return language if shown.unnamed else script_language(shown.name(language), language)


def _other_script(reader: Reader, shown: Appeared) -> Pair:
    if len(reader.languages) > 1 or not (shown.name_latin and shown.name_cyrillic):
        return reader.plain("")
    other = shown.name_latin if reader.languages == ("ru",) else shown.name_cyrillic
    return reader.plain(tied(other))


def members(reader: Reader, delegation: Delegation, *, gather: bool) -> list[Entry]:
    """The members who count, the head first, then in protocol order, numbered.

    With *gather*, places without a name that follow each other are one entry with a range of numbers.
    """
    present = sorted((m for m in delegation.members if m.present), key=lambda m: (m.role != LEADER, m.position or 0))
    entries: list[Entry] = []
    number = 1
    for blank, group in groupby(present, key=lambda member: gather and _blank(member)):
        for places in [list(group)] if blank else ([member] for member in group):
            entries.append(_member(reader, places, number))
            number += len(places)
    return entries


def _blank(member: Member) -> bool:
    return member.unnamed and not (member.function or member.organisation_name or member.replaces)


def _member(reader: Reader, places: list[Member], number: int) -> Entry:
    member = places[0]
    found = entry(reader, member, member.delegation.seminar)
    found["number"] = str(number) if len(places) == 1 else f"{number}–{number + len(places) - 1}"
    found["leads"] = member.role == LEADER
    if len(places) > 1:
        found["name"] = reader.say(NN_("Document", "N. N. (%n person)|N. N. (%n persons)", "", 1), len(places))
    found["notes"] = list(_notes(reader, member))
    return found


def _notes(reader: Reader, member: Member) -> Iterable[Pair]:
    if member.role not in (None, "member", _SAID_BY_HEADING.get(member.delegation.type or "")):
        yield reader.choice(member, "role") or reader.plain("")
    if member.replaces:
        earlier = _name(reader, on_the_day(member.replaces, member.delegation.seminar))
        yield reader.say(N_("Document", "Takes the place of: {name}"), name=earlier)


def absentees(reader: Reader, delegation: Delegation) -> list[Pair]:
    """Members who declined, cancelled or were replaced, each with what became of the place."""
    return [_absence(reader, member) for member in delegation.members if not member.present and not member.unnamed]


def _absence(reader: Reader, member: Member) -> Pair:
    seminar = member.delegation.seminar
    name = _name(reader, on_the_day(member, seminar))
    if member.replaced_by:
        successor = _name(reader, on_the_day(member.replaced_by[-1], seminar))
        return joined([name, bracketed(reader.say(N_("Document", "replaced by: {name}"), name=successor))], " ")
    return joined([name, bracketed(reader.choice(member, "status") or reader.plain(""))], " ")


def in_one_line(found: Entry) -> Pair:
    """Name, function and organisation in one line, separated by commas."""
    return joined([found["name"], found["function"], found["organisation"]])
