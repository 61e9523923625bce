"""Calendar dates that know their precision (ISO 8601 reduced precision: ``1999``, ``1999-11``, ``1999-11-05``)."""

from __future__ import annotations

import calendar
import datetime
import re
from dataclasses import dataclass
from functools import total_ordering

from app.domain.errors import KnownError
from app.texts import N_

MIN_YEAR, MAX_YEAR = 1800, 2200
"""Years outside are typing errors in an office's records."""

_ISO = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")
_NUMERIC = re.compile(r"(?:(?:(\d{1,2})[./ ]\s*)?(\d{1,2})[./ ]\s*)?(\d{4}|\d{2})\s*(?:г\.?|года?)?")
_NAMED = re.compile(r"(?:(\d{1,2})\.?\s+)?([^\W\d_]+)\.?,?\s+(\d{4})\s*(?:г\.?|года?)?")

_MONTHS = (
    "jan янв", "feb фев", "mär mrz mar мар", "apr апр", "mai may май мая", "jun июн",
    "jul июл", "aug авг", "sep сен", "okt oct окт", "nov ноя", "dez dec дек",
)  # fmt: skip


class ImpossibleDate(KnownError):
    """The text is no date of the calendar."""

    message = N_("Date", "“{text}” is not a date. Examples: 04.07.2017, 07.2017, July 2017, 2017.")

    def __init__(self, text: str) -> None:
        super().__init__(text=text if len(text) <= 60 else f"{text[:59]}…")


@total_ordering
@dataclass(frozen=True, slots=True)
class Date:
    """A day, a month or a year. Sorts by its ISO text: the less precise comes first."""

    year: int
    month: int | None = None
    day: int | None = None

    def __post_init__(self) -> None:
        if not MIN_YEAR <= self.year <= MAX_YEAR:
            raise ImpossibleDate(str(self.year))
        if self.day is not None and self.month is None:
            raise ImpossibleDate(f"{self.day}..{self.year}")
        month, day = (1 if part is None else part for part in (self.month, self.day))  # nought is no month
        try:
            datetime.date(self.year, month, day)
        except ValueError as error:
            parts = (self.day, self.month, self.year)
            raise ImpossibleDate(".".join(str(part) for part in parts if part is not None)) from error

    def __str__(self) -> str:
        return "-".join(f"{part:02d}" for part in (self.year, self.month, self.day) if part is not None)

    def __lt__(self, other: Date) -> bool:
        return str(self) < str(other)

    @property
    def precision(self) -> str:
        """``"day"``, ``"month"`` or ``"year"``."""
        return "day" if self.day else "month" if self.month else "year"

    def first_day(self) -> datetime.date:
        """Earliest day it can mean. For comparing and for calendars, never for printing."""
        return datetime.date(self.year, self.month or 1, self.day or 1)

    def last_day(self) -> datetime.date:
        """Latest day it can mean."""
        month = self.month or 12
        return datetime.date(self.year, month, self.day or calendar.monthrange(self.year, month)[1])

    @classmethod
    def of(cls, day: datetime.date) -> Date:
        """The date of a calendar day."""
        return cls(day.year, day.month, day.day)

    @classmethod
    def from_iso(cls, text: str) -> Date:
        """Read ``2017``, ``2017-07`` or ``2017-07-04``; raises :class:`ImpossibleDate`."""
        match = _ISO.fullmatch(text)
        if not match:
            raise ImpossibleDate(text)
        try:
            return cls(*(int(part) for part in match.groups() if part))
        except ImpossibleDate as error:
            raise ImpossibleDate(text) from error


def parse_date(text: str) -> Date | None:
    """What a clerk types: ISO, ``4.7.2017``, ``4.7.17``, ``07.2017``, ``Juli 2017``, ``4 июля 2017 г.``, ``2017``.

    An empty text is no date. Two-digit years mean 1950 to 2049 and need a day: ``04.07`` could be one
    as well as the other. Raises :class:`ImpossibleDate`.
    """
    text = " ".join(text.split())
    if not text:
        return None
    if _ISO.fullmatch(text):
        return Date.from_iso(text)
    if match := _NUMERIC.fullmatch(text):
        day, month, year = (int(part) if part else None for part in match.groups())
        if year is not None and len(match[3]) == 2:
            year = None if day is None else year + (2000 if year < 50 else 1900)
    elif match := _NAMED.fullmatch(text):
        day, month, year = int(match[1]) if match[1] else None, _month_number(match[2]), int(match[3])
        year = None if month is None else year
    else:
        year = None
    if year is None:
        raise ImpossibleDate(text)
    try:
        return Date(year, month, day)
    except ImpossibleDate as error:
        raise ImpossibleDate(text) from error


def _month_number(word: str) -> int | None:
    word = word.casefold()
    for number, beginnings in enumerate(_MONTHS, start=1):
        if any(word.startswith(beginning) for beginning in beginnings.split()):
            return number
    return None
