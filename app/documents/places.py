"""Who gets a badge, a table card, a certificate: the places of a seminar, of a delegation, or members chosen."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, TypedDict

from app.documents.facts import delegation_name
from app.documents.frame import page_frame, period, seminar_title, shortened
from app.documents.material import Material
from app.documents.passages import Pair, is_said, joined, pair_of, passage, script_language
from app.documents.people import Appeared, entry, on_the_day, tied
from app.documents.reading import Reader
from app.domain.dates import NBSP
from app.domain.delegation import KINDS_OF_DELEGATION, LEADER, Delegation, Member
from app.domain.seminar import Seminar
from app.domain.text import Text
from app.texts import Message

_ORDER = [choice.key for choice in KINDS_OF_DELEGATION]
_HYPHEN = "\u2011"
"""A hyphen at which no line is broken: «20-й»."""
_NEVER = ("organisers",)
"""Kinds of delegation that help from outside and do not come."""


class Card(TypedDict):
    """What a card shows of one person. ``name`` is the whole name; ``blank`` a place of N.N., to be written on."""

    id: str
    name: Pair
    given: Pair
    family: Pair
    function: Pair
    organisation: Pair
    role: Pair
    city: Pair
    event: Pair
    day: Pair
    blank: bool


def members_of(records: Iterable[Any], *, guests: bool) -> list[Member]:
    """The members who count, of seminars, delegations and members: each once, heads first, in protocol order.

    Of a seminar the guests of the opening only with *guests*; of a delegation of guests always.
    """
    found: dict[int, Member] = {}
    for record in records:
        for member in _members(record, guests=guests):
            found.setdefault(id(member), member)
    return list(found.values())


def _members(record: Any, *, guests: bool) -> Iterator[Member]:
    if isinstance(record, Member):
        yield record
    elif isinstance(record, Delegation):
        present = (member for member in record.members if member.present)
        yield from sorted(present, key=lambda member: (member.role != LEADER, member.position or 0))
    elif isinstance(record, Seminar):
        left_out = _NEVER if guests else (*_NEVER, "guests")
        for delegation in sorted(record.delegations, key=lambda one: _ORDER.index(one.type or _ORDER[0])):
            if delegation.type not in left_out:
                yield from _members(delegation, guests=guests)


def card(reader: Reader, member: Member) -> Card:
    """What is shown of *member*, as on the day."""
    seminar = member.delegation.seminar
    found = entry(reader, member, seminar)
    given, family = name_lines(reader, member)
    named = member.role not in (None, "member")
    role = reader.choice(member, "role") if named else None
    if role is None and member.delegation.type not in (None, "official"):
        role = reader.choice(member.delegation, "type")
    return Card(
        id=found["id"],
        name=found["name"] if is_said(found["name"]) else delegation_name(reader, member.delegation),
        given=given,
        family=family,
        function=found["function"],
        organisation=found["organisation"],
        role=role or reader.plain(""),
        city=reader.city(seminar, member.delegation.side),
        event=event(reader, seminar),
        day=joined([reader.city(seminar, seminar.host_side), period(reader, seminar.start, seminar.end)], " · "),
        blank=member.unnamed,
    )


def event(reader: Reader, seminar: Seminar) -> Pair:
    """The seminar in a few words: number and name of the series, else its title."""
    numbers = [
        passage(seminar.number_label(language).replace("-", _HYPHEN), language) for language in reader.languages
    ]
    series = reader.series_name(seminar)
    named = joined([numbers, series], NBSP)
    known = [part for part, name in zip(named, series, strict=True) if name["text"]]
    if is_said(numbers) and known:  # a column without the series' name says what the other one does
        named = [part if name["text"] else known[0] for part, name in zip(named, series, strict=True)]
    else:
        named = seminar_title(reader, seminar)
    return [{**part, "text": shortened(part["text"], 120)} for part in named]


def name_lines(reader: Reader, member: Member) -> tuple[Pair, Pair]:
    """(titles and given names, family name with its prefix), each in the column's script where it is known."""
    shown = on_the_day(member, member.delegation.seminar)
    if member.unnamed:
        return reader.plain(""), reader.plain("")
    given, family = [], []
    for language in reader.languages:
        own = member.badge_name if member.badge_name and _fits_script(member.badge_name, language) else ""
        before, last = split_name(shown, own or shown.name(language), member)
        titles = "" if own else (shown.titles or "").replace(" ", NBSP)
        spoken = script_language(before + last, language)
        given.append(passage(" ".join(part for part in (titles, tied(before)) if part), spoken))
        family.append(passage(last, spoken))
    return given, family


def _fits_script(name: str, language: str) -> bool:
    """Whether a name typed once for the badge is meant for the column of *language*."""
    return (script_language(name, "de") == "ru") == (language == "ru")


def split_name(shown: Appeared, name: str, member: Member) -> tuple[str, str]:
    """*name* in (given names and patronymic, prefix and family name): as the directory spells it, else by its words."""
    for spelling in member.person.names if member.person else ():
        if spelling.full() == name:
            given = " ".join(part for part in (spelling.given, spelling.patronymic) if part)
            return given, " ".join(part for part in (spelling.prefix, spelling.family) if part)
    words = name.split()
    last = max(len(words) - 1, 0)
    while last > 1 and words[last - 1].islower():  # "von", "van der", «фон»
        last -= 1
    return " ".join(words[:last]), " ".join(words[last:])


def cards_frame(reader: Reader, kind: Message, material: Material, seminar: Seminar | None) -> dict[str, Any]:
    """Metadata of a document of cards: named after the *seminar* where they belong to one.

    It is on no card, so a translation that is missing in it is not told.
    """
    reader = Reader(reader.languages)
    title = seminar_title(reader, seminar) if seminar else pair_of(Text(), reader.languages)
    partnership = seminar.series.partnership if seminar and seminar.series else None
    found = page_frame(reader, kind, material, title, partnership=partnership)
    found["head"]["logo"] = ""  # cards have no head to show it in
    return found


def seminar_of(records: Iterable[Any]) -> Seminar | None:
    """The seminar that the first of *records* belongs to."""
    record: Any = next(iter(records), None)
    if isinstance(record, Member):
        record = record.delegation
    return record.seminar if isinstance(record, Delegation) else record if isinstance(record, Seminar) else None
