"""What a chronicle counts: each a chart with a text alternative, and the same figures as a table."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any, TypedDict

from app.documents.frame import seminar_title, shortened
from app.documents.passages import Pair, bracketed, is_said, joined, passage, script_language
from app.documents.people import tied
from app.documents.reading import Reader
from app.domain.partnership import OWN, PARTNER
from app.domain.seminar import HOSTS, Seminar
from app.services.chronicle import Chronicle, sizes
from app.texts import N_

MOST = 15
"""Bars of a chart; the table has them all."""
_LONGEST = 4_000
"""Characters of a text alternative; PDF/A takes 32,767 bytes."""


class Bar(TypedDict):
    """One line of the figures: what was counted, the values, what is said beside them."""

    label: Pair
    values: list[int | None]
    """One for each side where there are two; ``None`` where nothing is known."""
    note: Pair


class Statistic(TypedDict):
    """One count."""

    heading: Pair
    upright: bool
    """Columns along a time line, else bars below each other."""
    bars: list[Bar]
    shown: int
    """Bars that the chart shows."""
    sides: list[Pair]
    """What the values of a bar are, where there are two."""
    header: list[Pair]
    """Headings of the table's columns."""
    alt: Pair


def statistics(reader: Reader, told: Chronicle, *, people: bool) -> list[Statistic]:
    """The counts that say something."""
    found = [_years(reader, told), _hosts(reader, told), _sizes(reader, told), _topics(reader, told)]
    if people:
        found.append(_people(reader, told))
    return [one for one in found if one["bars"]]


def _statistic(
    reader: Reader, heading: Pair, counted: Pair, bars: Sequence[Bar], sides: Sequence[Pair] = (), **more: Any
) -> Statistic:
    number = reader.say(N_("Document", "Number"))
    noted = [more["noted"]] if "noted" in more else []
    shown = list(bars) if more.get("upright") else list(bars)[:MOST]
    return Statistic(
        heading=heading,
        upright=bool(more.get("upright")),
        bars=list(bars),
        shown=len(shown),
        sides=list(sides),
        header=[counted, *(sides or [number]), *noted],
        alt=_alternative(reader, heading, shown, sides),
    )


def _alternative(reader: Reader, heading: Pair, bars: Sequence[Bar], sides: Sequence[Pair]) -> Pair:
    """The chart in words: "Bar chart: Hosts. Berlin 4; Moskau 2"."""
    values = []
    for bar in bars:
        numbers = [
            joined([side, reader.plain(str(value))], " ") if sides else reader.plain(str(value))
            for side, value in zip(sides or [reader.plain("")], bar["values"], strict=True)
            if value is not None
        ]
        if numbers and any(bar["values"]):
            values.append(joined([bar["label"], joined(numbers)], ": "))
    said = joined(values, "; ") if values else reader.plain("")
    told = reader.say(N_("Document", "Bar chart. {heading}: {values}"), heading=heading, values=said)
    return [{**part, "text": shortened(part["text"], _LONGEST)} for part in told]


def _bar(reader: Reader, label: Pair, *values: int | None, note: Pair | None = None) -> Bar:
    short: Pair = [{**part, "text": shortened(part["text"], 90)} for part in label]
    return Bar(label=short, values=list(values), note=note or reader.plain(""))


def _years(reader: Reader, told: Chronicle) -> Statistic:
    years = Counter(seminar.start.year for seminar in told.held() if seminar.start)
    span = range(min(years), max(years) + 1) if years else range(0)
    bars = [_bar(reader, reader.plain(str(year)), years[year]) for year in span]
    heading = reader.say(N_("Document", "Seminars per year"))
    return _statistic(reader, heading, reader.say(N_("Document", "Year")), bars, upright=True)


def _hosts(reader: Reader, told: Chronicle) -> Statistic:
    counted: dict[str, tuple[Pair, int]] = {}
    for seminar in told.held():
        if seminar.host_side is None:
            continue
        city = reader.city(seminar, seminar.host_side)
        if not is_said(city):
            city = reader.say(next(choice.label for choice in HOSTS if choice.key == seminar.host_side))
        name, number = counted.get(city[0]["text"], (city, 0))
        counted[city[0]["text"]] = (name, number + 1)
    bars = [_bar(reader, name, number) for name, number in sorted(counted.values(), key=lambda one: -one[1])]
    return _statistic(reader, reader.say(N_("Document", "Hosts")), reader.say(N_("Document", "City")), bars)


def _sizes(reader: Reader, told: Chronicle) -> Statistic:
    """Official delegations of both sides, seminar by seminar."""
    bars, sides = [], [reader.plain(""), reader.plain("")]
    for seminar in told.held():
        found = sizes(seminar)
        if found:
            sides = [reader.city(seminar, side) for side in (OWN, PARTNER)]
            bars.append(_bar(reader, _called(reader, seminar), found.get(OWN), found.get(PARTNER)))
    heading = reader.say(N_("Document", "Size of the delegations"))
    statistic = _statistic(reader, heading, reader.say(N_("Document", "Seminar")), bars, sides)
    statistic["shown"] = len(bars)
    statistic["alt"] = _alternative(reader, heading, bars, sides)
    return statistic


def _called(reader: Reader, seminar: Seminar) -> Pair:
    """A seminar in a narrow place: number and year, else its title."""
    year = reader.plain(str(seminar.start.year) if seminar.start else "")
    numbers = [passage(seminar.number_label(language), language) for language in reader.languages]
    if is_said(numbers):
        return joined([numbers, bracketed(year)], " ")
    return year if is_said(year) else seminar_title(reader, seminar)


def _topics(reader: Reader, told: Chronicle) -> Statistic:
    shared = [(topic, number) for topic, number in told.topics if number > 1]  # the others stand at their seminar
    bars = [_bar(reader, reader.text(topic, "name", lend=True), number) for topic, number in shared]
    heading = reader.say(N_("Document", "Topics of several seminars"))
    return _statistic(reader, heading, reader.say(N_("Document", "Topic")), bars)


def _people(reader: Reader, told: Chronicle) -> Statistic:
    bars = []
    for person, seminars in told.people:
        name = [
            passage(tied(person.label(language)), script_language(person.label(language), language))
            for language in reader.languages
        ]
        bars.append(_bar(reader, name, len(seminars), note=joined(list(_years_of(reader, seminars)))))
    return _statistic(
        reader, reader.say(N_("Document", "Persons who came again")), reader.say(N_("Document", "Name")), bars,
        noted=reader.say(N_("Document", "Years")),
    )  # fmt: skip


def _years_of(reader: Reader, seminars: Sequence[Seminar]) -> Iterator[Pair]:
    for year in dict.fromkeys(seminar.start.year for seminar in seminars if seminar.start):
        yield reader.plain(str(year))
