"""Printed calendars: a month, a year, the days of a seminar. Holidays of both sides have two marks."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence
from typing import Any

from app.documents.frame import dated, page_frame, period, seminar_title, title_line
from app.documents.material import Material
from app.documents.options import Option
from app.documents.passages import Pair, joined, passage, script_language
from app.documents.reading import Reader
from app.domain.date import Date
from app.domain.dates import MONTHS, WEEKDAYS, WEEKDAYS_SHORT, format_time
from app.domain.fields import Choice
from app.domain.partnership import OWN, PARTNER
from app.domain.seminar import Seminar
from app.services.calendar import OFF, Entry
from app.services.calendar_sheet import ONE_DAY, Stretch
from app.texts import N_

KIND = N_("Document", "Calendar")
OF_SEMINAR = N_("Document", "Calendar of a seminar")

OPTIONS = (
    Option(
        "view", N_("Document", "Show"), "choice", "month",
        (Choice("month", N_("Document", "a month")), Choice("year", N_("Document", "a year"))),
    ),
    Option("day", N_("Document", "Of the day"), "date", "", hint=N_("Document", "Empty: today")),
)  # fmt: skip

_LABELS = {
    "week": N_("Document", "Wk."),
    "seminars": N_("Document", "Seminars"),
    "seminar": N_("Document", "Seminar"),
    "when": N_("Document", "Period"),
    "where": N_("Document", "Host"),
    "holidays": N_("Document", "Public holidays"),
    "holiday": N_("Document", "Holiday"),
    "day": N_("Document", "Date"),
    "city": N_("Document", "City"),
    "undated": N_("Document", "Known by month or year only"),
    "none": N_("Document", "No seminars in this time."),
}


def build(reader: Reader, material: Material) -> dict[str, Any]:
    """Everything that the calendar of a month or a year prints, as plain values."""
    stretch: Stretch = material.gathered(material.stand, reader.languages)
    year = material.options["view"] == "year"
    context = page_frame(reader, KIND, material, _title(reader, stretch, year=year))
    return context | _content(reader, stretch, year=year) | {"landscape": True}


def build_seminar(reader: Reader, material: Material) -> dict[str, Any]:
    """The same for the days of a seminar."""
    seminar: Seminar = material.record
    stretch: Stretch = material.gathered(material.stand, reader.languages)
    partnership = seminar.series.partnership if seminar.series else None
    context = page_frame(
        reader, OF_SEMINAR, material, seminar_title(reader, seminar),
        line=title_line(reader, seminar), partnership=partnership,
    )  # fmt: skip
    return context | _content(reader, stretch, year=False) | {"landscape": True}


def _title(reader: Reader, stretch: Stretch, *, year: bool) -> Pair:
    if year:
        return reader.plain(str(stretch.first.year))
    months = [MONTHS[language][stretch.first.month - 1] for language in reader.languages]
    return [
        passage(f"{month[:1].upper()}{month[1:]} {stretch.first.year}", language)
        for month, language in zip(months, reader.languages, strict=True)
    ]


def _content(reader: Reader, stretch: Stretch, *, year: bool) -> dict[str, Any]:
    dim = [one for one in stretch.seminars if not one[0].exact]
    return {
        "view": "year" if year else "weeks",
        "labels": {key: reader.say(message) for key, message in _LABELS.items()},
        "weekdays": [_weekday(reader, place, short=year) for place in range(7)],
        "weeks": [] if year else list(_weeks(reader, stretch)),
        "months": list(_months(reader, stretch)) if year else [],
        "seminars": [_line(reader, one) for one in stretch.seminars if _within(one[0], stretch)] if year else [],
        "undated": [_line(reader, one) for one in dim if not year],
        "holidays": _holidays(reader, stretch) if year else [],
        "cities": [
            {"side": side, "city": _texts(reader, stretch.cities[side])}
            for side in (OWN, PARTNER)
            if side in stretch.cities
        ],
        "alt": _alternative(reader, stretch) if year else reader.plain(""),
    }


def _texts(reader: Reader, texts: Sequence[str]) -> Pair:
    return [
        passage(text, script_language(text, language)) for text, language in zip(texts, reader.languages, strict=True)
    ]


def _weekday(reader: Reader, place: int, *, short: bool) -> Pair:
    names = WEEKDAYS_SHORT if short else WEEKDAYS
    return [passage(names[language][place], language) for language in reader.languages]


def _within(entry: Entry, stretch: Stretch) -> bool:
    return entry.start.first_day() <= stretch.last and entry.end.last_day() >= stretch.first


def _line(reader: Reader, entry: tuple[Entry, ...]) -> dict[str, Pair]:
    return {
        "name": _texts(reader, [one.title for one in entry]),
        "when": period(reader, entry[0].start, entry[0].end),
        "where": _texts(reader, [one.city for one in entry]),
    }


def _marks(stretch: Stretch, day: datetime.date) -> list[str]:
    """Sides that have a holiday on *day*, the own one first."""
    return sorted({one[0].side for one in stretch.holidays if one[0].day == day})


def _weeks(reader: Reader, stretch: Stretch) -> Iterator[dict[str, Any]]:
    """Monday to Sunday: days with holidays and programme items, and the seminars that run through them in lanes."""
    monday = stretch.first - stretch.first.weekday() * ONE_DAY
    while monday <= stretch.last:
        days = [monday + place * ONE_DAY for place in range(7)]
        yield {
            "number": str(monday.isocalendar().week),
            "days": [_day(reader, stretch, day) for day in days],
            "lanes": _lanes(reader, stretch, days),
        }
        monday += 7 * ONE_DAY


def _day(reader: Reader, stretch: Stretch, day: datetime.date) -> dict[str, Any]:
    names: list[Pair] = []
    for one in stretch.holidays:
        name = _texts(reader, [each.name for each in one])
        if one[0].day == day and name not in names:
            names.append(name)
    items = [one for one in stretch.items if one[0].exact and one[0].start.first_day() == day]
    return {
        "name": dated(reader, Date.of(day)),
        "day": str(day.day),
        "outside": not stretch.first <= day <= stretch.last,
        "marks": _marks(stretch, day),
        "holidays": names,
        "items": [
            {
                "time": [passage(format_time(one[0].time, language), language) for language in reader.languages],
                "title": _texts(reader, [each.title for each in one]),
            }
            for one in items
        ],
    }


def _lanes(reader: Reader, stretch: Stretch, days: Sequence[datetime.date]) -> list[list[dict[str, Any]]]:
    """Bars of a week in as few lanes as they need: each (first weekday from 0, number of days, whether it goes on)."""
    lanes: list[list[dict[str, Any]]] = []
    for one in stretch.seminars:
        entry = one[0]
        first, last = entry.start.first_day(), entry.end.last_day()
        if not entry.exact or last < days[0] or first > days[-1]:
            continue
        begin = max((first - days[0]).days, 0)
        bar = {
            "begin": begin,
            "span": min((last - days[0]).days, 6) - begin + 1,
            "goes_on": last > days[-1],
            "came_from": first < days[0],
            "off": entry.status in OFF,
            "name": joined([_texts(reader, [e.title for e in one]), _texts(reader, [e.city for e in one])], " · "),
        }
        lane = next((lane for lane in lanes if lane[-1]["begin"] + lane[-1]["span"] <= begin), None)
        if lane is None:
            lanes.append([bar])
        else:
            lane.append(bar)
    return lanes


def _months(reader: Reader, stretch: Stretch) -> Iterator[dict[str, Any]]:
    """The days of each month: weekday, whether a seminar runs, holidays."""
    busy = set()
    for one in stretch.seminars:
        day = one[0].start.first_day()
        while one[0].exact and one[0].status not in OFF and day <= one[0].end.last_day():
            busy.add(day)
            day += ONE_DAY
    for month in range(1, 13):
        name = [passage(MONTHS[language][month - 1], language) for language in reader.languages]
        day, days = datetime.date(stretch.first.year, month, 1), []
        while day.month == month:
            days.append({"weekday": day.weekday(), "busy": day in busy, "marks": _marks(stretch, day)})
            day += ONE_DAY
        yield {"name": name, "days": days}


def _holidays(reader: Reader, stretch: Stretch) -> list[dict[str, Any]]:
    """The holidays in time order, each with the cities that have it."""
    found: dict[tuple[datetime.date, str], dict[str, Any]] = {}
    for one in stretch.holidays:
        if not stretch.first <= one[0].day <= stretch.last:
            continue
        name = _texts(reader, [each.name for each in one])
        city = _texts(reader, stretch.cities[one[0].side])
        known = found.setdefault(
            (one[0].day, one[0].name),
            {"name": name, "day": dated(reader, Date.of(one[0].day)), "cities": [], "marks": []},
        )
        known["cities"].append(city)
        known["marks"].append(one[0].side)
    return list(found.values())


def _alternative(reader: Reader, stretch: Stretch) -> Pair:
    told = [
        joined([_line(reader, one)["name"], _line(reader, one)["when"]])
        for one in stretch.seminars
        if one[0].exact and _within(one[0], stretch)
    ]
    said = joined(told, "; ") if told else reader.say(N_("Document", "No seminars in this time."))
    return reader.say(
        N_("Document", "Calendar of the year {year}. {seminars}"), year=str(stretch.first.year),
        seminars=[{**part, "text": part["text"][:2_000]} for part in said],
    )  # fmt: skip


