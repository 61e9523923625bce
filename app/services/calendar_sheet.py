"""What a printed calendar shows of a stretch of time, in the languages of the document."""

from __future__ import annotations

import calendar
import datetime
import functools
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy.orm import Session

from app.domain.date import parse_date
from app.domain.seminar import Seminar
from app.services.calendar import Entry, Holiday, entries, holidays_between, holidays_of, sides

ONE_DAY = datetime.timedelta(days=1)
_LONGEST = 62
"""Days that the calendar of a seminar shows at most."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """From *first* to *last*, both included; entries and holidays once for each language, in the same order."""

    first: datetime.date
    last: datetime.date
    seminars: Sequence[tuple[Entry, ...]]
    items: Sequence[tuple[Entry, ...]]
    holidays: Sequence[tuple[Holiday, ...]]
    cities: Mapping[str, tuple[str, ...]]
    """City of each side."""


Reading = Callable[..., Stretch]
"""(the day of the print, languages) -> what is to be printed."""


def month_or_year(session: Session, _records: Sequence[Any], options: Mapping[str, Any]) -> Reading:
    """The month or year that the options say, the present one where they name no day."""
    return functools.partial(_month_or_year, session, options)


def _month_or_year(
    session: Session, options: Mapping[str, Any], today: datetime.date, languages: Sequence[str]
) -> Stretch:
    wanted = parse_date(str(options["day"])) if options["day"] else None
    first = wanted.first_day() if wanted else today
    if options["view"] == "year":
        start, end = first.replace(month=1, day=1), first.replace(month=12, day=31)
    else:
        start = first.replace(day=1)
        end = start.replace(day=calendar.monthrange(start.year, start.month)[1])
    return read(session, start, end, languages)


def of_seminar(session: Session, records: Sequence[Any], _options: Mapping[str, Any]) -> Reading:
    """The days of the :class:`Seminar` in *records*; a seminar without days has today's."""
    return functools.partial(_of_seminar, session, records[0])


def _of_seminar(session: Session, seminar: Seminar, today: datetime.date, languages: Sequence[str]) -> Stretch:
    begin, close = seminar.start or seminar.end, seminar.end or seminar.start
    start = begin.first_day() if begin else today
    end = close.last_day() if close else start
    return read(session, start, min(max(start, end), start + _LONGEST * ONE_DAY), languages)


def read(session: Session, first: datetime.date, last: datetime.date, languages: Sequence[str]) -> Stretch:
    """What lies between two days. The weeks around them are read whole."""
    begin, end = first - first.weekday() * ONE_DAY, last + (6 - last.weekday()) * ONE_DAY
    found = [entries(session, begin, end, language=language) for language in languages]
    cities = [sides(session, language) for language in languages]
    codes = {side: code for side, (_, code) in cities[0].items()}
    holidays = [
        holidays_between(
            [one for year in range(begin.year, end.year + 1) for one in holidays_of(codes, year, language)], begin, end
        )
        for language in languages
    ]
    together = list(zip(*found, strict=True))
    return Stretch(
        first, last,
        [one for one in together if one[0].kind == "seminar"], [one for one in together if one[0].kind != "seminar"],
        list(zip(*holidays, strict=True)),
        {side: tuple(one[side][0] for one in cities) for side in codes},
    )  # fmt: skip
