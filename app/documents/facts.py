"""The fact box of a seminar: dates, parts, host, heads, head counts, languages, status."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypedDict

from app.documents.frame import period, sides_in_order
from app.documents.passages import Pair, bracketed, is_said, joined, passage
from app.documents.people import entry
from app.documents.reading import Reader
from app.domain.dates import NBSP
from app.domain.delegation import KINDS_OF_DELEGATION, Delegation
from app.domain.partnership import OWN
from app.domain.seminar import Part, Seminar, Venue
from app.texts import N_, NN_, Message


class Line(TypedDict):
    """One line of a fact; ``quiet`` for what only explains the line above."""

    text: Pair
    quiet: bool


class Fact(TypedDict):
    """A label and what belongs to it, in one or more lines."""

    label: Pair
    lines: list[Line]


def fact(label: Pair, *lines: Pair, quiet: Pair | None = None) -> Fact:
    """A fact from its lines; those without any text are left out."""
    found = [Line(text=line, quiet=False) for line in lines if is_said(line)]
    if quiet is not None and is_said(quiet):
        found.append(Line(text=quiet, quiet=True))
    return Fact(label=label, lines=found)


def seminar_facts(reader: Reader, seminar: Seminar) -> list[Fact]:
    """The facts of *seminar* that are known, in their fixed order."""
    facts = [
        fact(reader.say(N_("Document", "Series")), _series(reader, seminar)),
        fact(reader.say(N_("Document", "Period")), period(reader, seminar.start, seminar.end, weekdays=True)),
        fact(reader.say(N_("Document", "Parts")), *_parts(reader, seminar)),
        fact(reader.say(N_("Document", "Place")), reader.text(seminar, "venue"), *_venues(reader, seminar)),
        *_organisers(reader, seminar),
        *heads(reader, seminar),
        fact(reader.say(N_("Document", "Participants")), *counts(reader, seminar)),
        fact(reader.say(N_("Document", "Working languages")), reader.plain(seminar.languages)),
        fact(reader.say(N_("Document", "Status")), reader.choice(seminar, "status") or reader.plain("")),
    ]
    return [one for one in facts if one["lines"]]


def _series(reader: Reader, seminar: Seminar) -> Pair:
    name = reader.series_name(seminar)
    if seminar.number is None:
        return name
    number = reader.say(N_("Document", "no. {number}"), number=seminar.number)
    return joined([name, [passage(part["text"].replace(" ", NBSP), part["lang"]) for part in number]])


def _parts(reader: Reader, seminar: Seminar) -> Iterator[Pair]:
    """The parts, unless there is only one and it says no more than host and period do."""
    if len(seminar.parts_) > 1 or any(part.local_host for part in seminar.parts_):
        yield from (_part(reader, part) for part in seminar.parts_)


def _part(reader: Reader, part: Part) -> Pair:
    city = joined([reader.text(part, "city"), period(reader, part.start, part.end)])
    host = reader.say(N_("Document", "host: {host}"), host=reader.text(part, "local_host"))
    return joined([city, host], "; ")


def _venues(reader: Reader, seminar: Seminar) -> Iterator[Pair]:
    for venue in seminar.venues:
        yield _venue(reader, venue)


def _venue(reader: Reader, venue: Venue) -> Pair:
    place = joined([reader.text(venue, "name"), reader.text(venue, "city")])
    return joined([place, bracketed(reader.text(venue, "purpose"))], " ")


def _side_label(reader: Reader, seminar: Seminar, side: str, host: Message, guest: Message, neither: Message) -> Pair:
    if seminar.host_side == side:
        return reader.say(host)
    if seminar.host_side in sides_in_order(seminar):
        return reader.say(guest)
    return reader.say(neither, city=reader.city(seminar, side))


def _organisers(reader: Reader, seminar: Seminar) -> Iterator[Fact]:
    for side in sides_in_order(seminar):
        label = _side_label(
            reader, seminar, side,
            N_("Document", "Host"), N_("Document", "Guest"), N_("Document", "Organiser: {city}"),
        )  # fmt: skip
        city = reader.city(seminar, side)
        organiser = reader.text(seminar, "own_organiser" if side == OWN else "partner_organiser")
        if seminar.host_side in sides_in_order(seminar):
            yield fact(label, city, quiet=organiser)
        else:
            yield fact(label, organiser)


def heads(reader: Reader, seminar: Seminar) -> Iterator[Fact]:
    """Who led the seminar for each side, with the function of that time."""
    for side in sides_in_order(seminar):
        label = _side_label(
            reader, seminar, side,
            N_("Document", "Head (host)"), N_("Document", "Head (guest)"), N_("Document", "Head: {city}"),
        )  # fmt: skip
        for leader in seminar.leaders:
            if leader.side == side:
                found = entry(reader, leader, seminar)
                yield fact(label, found["name"], quiet=joined([found["function"], found["organisation"]]))


def counts(reader: Reader, seminar: Seminar) -> Iterator[Pair]:
    """How many people came in each delegation."""
    order = [choice.key for choice in KINDS_OF_DELEGATION]
    for delegation in sorted(seminar.delegations, key=lambda one: order.index(one.type or order[0])):
        if delegation.type == "organisers":  # they made the seminar possible, but did not come as participants
            continue
        count = head_count(reader, delegation)
        if count is not None:
            name = delegation_name(reader, delegation)
            yield reader.say(N_("Document", "{delegation}: {count}"), delegation=name, count=count)


def delegation_name(reader: Reader, delegation: Delegation) -> Pair:
    """Kind and city of a delegation: "Delegation Berlin"."""
    kind = reader.choice(delegation, "type") or reader.plain("")
    city = reader.city(delegation.seminar, delegation.side)
    return reader.say(N_("Document", "{kind} ({city})"), kind=kind, city=city) if is_said(city) else kind


def head_count(reader: Reader, delegation: Delegation) -> Pair | None:
    """How many people came, and how many of them are known by name; ``None`` where nothing is known.

    A record taken from reports names whom the reports name; without a size of its own it does not say how many came.
    """
    named, unnamed = delegation.counts()
    size = max(delegation.nominal_size or 0, named + unnamed)
    known = reader.say(NN_("Document", "%n known by name|%n known by name", "", 1), named)
    if not size:
        return None
    if delegation.seminar.evidence and not delegation.nominal_size and not unnamed:
        return known
    count = reader.say(NN_("Document", "%n person|%n persons", "", 1), size)
    return joined([count, known]) if 0 < named < size else count
