"""The programme in brief, and the opening with its speakers and guests."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypedDict

from app.documents.frame import dated
from app.documents.passages import Pair, is_said, joined, passage
from app.documents.people import Entry, entry, in_one_line, members
from app.documents.reading import Reader
from app.domain.date import Date
from app.domain.dates import NBSP, WEEKDAYS_SHORT, format_date, format_short, format_time, format_weekday
from app.domain.programme import FOLLOW_UP, OPENING, ItemPerson, ProgrammeItem
from app.domain.seminar import Seminar
from app.texts import N_

SHOWN_ROLES = ("host", "speaker", "represented")
"""Roles that a programme in brief names; interpreters and responsible staff stand in the internal one."""


class Item(TypedDict):
    """One entry of the programme in brief."""

    kind: Pair
    day: Pair
    time: Pair
    title: Pair
    details: list[Pair]
    """Organisation, place, people - one line each."""


class Opening(TypedDict):
    """The opening of the seminar."""

    lines: list[Pair]
    """What, when and where."""
    speakers: list[Entry]
    guests: list[Entry]


def in_time_order(seminar: Seminar) -> list[ProgrammeItem]:
    """The programme's items: dated ones by day and time, then those without a day as they were entered, and last
    what followed after the seminar."""
    return sorted(
        seminar.programme,
        key=lambda item: (
            follows(item, seminar),
            item.day is None,
            f"{item.day or ''}~",  # a month stands behind its days
            item.start_time or "",
            item.position or 0,
        ),
    )


def follows(item: ProgrammeItem, seminar: Seminar) -> bool:
    """Whether an item lies after its seminar."""
    if item.type == FOLLOW_UP:
        return True
    return bool(item.day and seminar.end and item.day.first_day() > seminar.end.last_day())


def programme(reader: Reader, seminar: Seminar) -> tuple[list[Item], bool]:
    """The official items in time order, and whether all of them are known from an announcement only.

    The opening stands among them only when it has a day; else its own section says all there is.
    """
    official = [item for item in in_time_order(seminar) if not item.internal]
    chosen = [item for item in official if item.type != OPENING or item.day]
    announced = bool(chosen) and all(item.basis == "preview" for item in chosen)
    return [_item(reader, item, announced=announced) for item in chosen], announced


def _item(reader: Reader, item: ProgrammeItem, *, announced: bool) -> Item:
    kind = reader.choice(item, "type") or reader.plain("")
    if item.basis == "preview" and not announced:
        kind = joined([kind, reader.say(N_("Document", "announced"))])
    return Item(
        kind=kind,
        day=_day(reader, item.day),
        time=_time(reader, item),
        title=reader.text(item, "title"),
        details=[line for line in _details(reader, item) if is_said(line)],
    )


def _details(reader: Reader, item: ProgrammeItem) -> Iterator[Pair]:
    yield reader.text(item, "organisation_name")
    yield reader.text(item, "place")
    if item.type != OPENING:
        yield from (person_line(reader, item, person) for person in item.with_role(*SHOWN_ROLES))


def person_line(reader: Reader, item: ProgrammeItem, person: ItemPerson) -> Pair:
    """Somebody at *item* in one line with the role; the organisation visited is not said again."""
    found = entry(reader, person, item.seminar)
    if person.organisation_name == item.organisation_name:
        found["organisation"] = reader.plain("")
    line = in_one_line(found)
    if person.role == "host":
        return line
    role = reader.choice(person, "role") or reader.plain("")
    return reader.say(N_("Document", "{role}: {person}"), role=role, person=line)


def _day(reader: Reader, day: Date | None) -> Pair:
    """Weekday and date in figures, for a narrow column: "Di, 04.07.2017"; a month or year in words."""
    if day is None or day.precision != "day":
        return dated(reader, day)
    weekday = day.first_day().weekday()
    return [
        passage(f"{WEEKDAYS_SHORT[language][weekday]},{NBSP}{format_short(day, language)}", language)
        for language in reader.languages
    ]


def day_in_words(reader: Reader, day: Date | None) -> Pair:
    """ "Dienstag, 4. Juli 2017"."""
    if day is None or day.precision != "day":
        return dated(reader, day)
    return [
        passage(f"{format_weekday(day.first_day(), language)}, {format_date(day, language)}", language)
        for language in reader.languages
    ]


def _time(reader: Reader, item: ProgrammeItem) -> Pair:
    """ "10:00–12:00 Uhr", or "about" it."""
    span = "–".join(time for time in (item.start_time, item.end_time) if time)
    times = [passage(format_time(span, language), language) for language in reader.languages]
    return reader.say(N_("Document", "about {time}"), time=times) if item.about else times


def openings(reader: Reader, seminar: Seminar) -> Opening | None:
    """The opening: what, when, where, who spoke, who came. ``None`` where nothing of it is known."""
    items = [item for item in in_time_order(seminar) if item.type == OPENING and not item.internal]
    lines = [line for item in items for line in _opening_lines(reader, item) if is_said(line)]
    speakers = [entry(reader, person, seminar) for item in items for person in item.with_role("speaker", "host")]
    guests = [
        guest
        for delegation in seminar.delegations
        if delegation.type == "guests"
        for guest in members(reader, delegation, gather=True)
    ]
    if not (lines or guests):
        return None
    return Opening(lines=lines, speakers=speakers, guests=guests)


def _opening_lines(reader: Reader, item: ProgrammeItem) -> Iterator[Pair]:
    yield reader.text(item, "title")
    moment = joined([day_in_words(reader, item.day), _time(reader, item)])
    place = joined([reader.text(item, "organisation_name"), reader.text(item, "place")])
    yield joined([moment, place], " · ")
