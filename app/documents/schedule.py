"""The programme day by day: what the official programme and the run sheet have in common."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import groupby
from typing import Any

from app.documents.passages import Pair, is_said, joined, passage
from app.documents.programme import day_in_words, follows, in_time_order
from app.documents.reading import Reader
from app.domain.date import Date
from app.domain.dates import NBSP
from app.domain.programme import ProgrammeItem
from app.domain.seminar import Part, Seminar
from app.texts import N_

Entry = dict[str, Any]


def days(
    reader: Reader, seminar: Seminar, items: Iterable[ProgrammeItem], make: Callable[[ProgrammeItem], Entry]
) -> list[dict[str, Any]]:
    """*items* under the heading of their day, in time order; undated ones and what followed afterwards come last."""
    chosen = set(map(id, items))
    ordered = [item for item in in_time_order(seminar) if id(item) in chosen]
    found: list[dict[str, Any]] = []
    for (later, day), group in groupby(ordered, key=lambda item: (follows(item, seminar), item.day)):
        members = list(group)
        found.append({
            "heading": joined([_heading(reader, day, later=later), _city(reader, seminar, day, members)], f"{NBSP}· "),
            "items": [make(item) for item in members],
        })  # fmt: skip
    if len(found) == 1 and not any(item.day for item in ordered):
        found[0]["heading"] = reader.say(N_("Programme document", "Programme items"))
    return found


def _heading(reader: Reader, day: Date | None, *, later: bool) -> Pair:
    if later:
        after = reader.say(N_("Programme document", "After the seminar"))
        return joined([after, day_in_words(reader, day)], ": ") if day else after
    if day:
        return [{**part, "text": part["text"][:1].upper() + part["text"][1:]} for part in day_in_words(reader, day)]
    return reader.say(N_("Programme document", "Day not fixed"))


def _city(reader: Reader, seminar: Seminar, day: Date | None, items: list[ProgrammeItem]) -> Pair:
    """Where the day is spent, in a seminar of several cities; said only where it is known."""
    if len(seminar.parts_) < 2:
        return reader.plain("")
    named = [item.part for item in items if item.part is not None]
    parts = named or [part for part in seminar.parts_ if _covers(part, day)]
    return joined([reader.text(part, "city") for part in dict.fromkeys(parts)] or [reader.plain("")], " – ")


def _covers(part: Part, day: Date | None) -> bool:
    if day is None or part.start is None or part.end is None:
        return False
    return part.start.first_day() <= day.first_day() and day.last_day() <= part.end.last_day()


def clock(reader: Reader, item: ProgrammeItem) -> Pair:
    """Times in figures for a narrow column: "09:30–12:00"; empty where none is known."""
    span = "–".join(time for time in (item.start_time, item.end_time) if time)
    times = [passage(span, language) for language in reader.languages]
    return reader.say(N_("Programme document", "ca. {time}"), time=times) if item.about else times


def titled(reader: Reader, item: ProgrammeItem) -> Pair:
    """The item's title; its kind where it has none."""
    title = reader.text(item, "title")
    return title if is_said(title) else reader.choice(item, "type") or title


def local_times(reader: Reader, items: Iterable[ProgrammeItem]) -> Pair:
    """The remark that times are those of the place; empty where no time is given."""
    if not any(item.start_time for item in items):
        return reader.plain("")
    return reader.say(N_("Programme document", "All times are local times."))
