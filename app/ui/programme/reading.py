"""Days and times as they are typed into the programme, and as they stand there."""

from __future__ import annotations

import re

from app.domain.date import Date, ImpossibleDate, parse_date
from app.domain.dates import format_short
from app.domain.errors import KnownError
from app.texts import N_, tr

_ABOUT = N_("Programme", "about {time}")
_ABOUT_TYPED = re.compile(r"(?:ca\.?|circa|etwa|gegen|um|about|approx\.?|~|≈|около|ок\.?|примерно)\s*", re.IGNORECASE)
_TIME = re.compile(r"(\d{1,2})(?:\s*[:.,hч ]\s*(\d{2}))?\s*(?:uhr|h|ч\.?)?", re.IGNORECASE)
_DIGITS = re.compile(r"(\d{1,2})(\d{2})")
_DAY = re.compile(r"(\d{1,2})\.?")
_DAY_MONTH = re.compile(r"(\d{1,2})\.\s*(\d{1,2})\.?")


class ImpossibleTime(KnownError):
    """The text is no time of day."""

    message = N_("Programme", "“{text}” is no time of day. Examples: 9, 9:30, 0930, about 10:00.")


def read_time(text: str) -> tuple[str | None, bool]:
    """A wall-clock time ``HH:MM`` and whether it is approximate: "9", "9:30", "0930", "9 Uhr", "ca. 10", «около 9».

    An empty text is no time. Raises :class:`ImpossibleTime`.
    """
    typed = text.strip()
    about = _ABOUT_TYPED.match(typed)
    plain = typed[about.end() :].strip() if about else typed
    if not plain:
        return None, False
    match = _DIGITS.fullmatch(plain) or _TIME.fullmatch(plain)
    if match is None:
        raise ImpossibleTime(text=typed)
    hour, minute = int(match[1]), int(match[2] or 0)
    if hour > 23 or minute > 59:
        raise ImpossibleTime(text=typed)
    return f"{hour:02d}:{minute:02d}", about is not None and about[0].strip().casefold() != "um"


def show_time(time: str | None, *, about: bool) -> str:
    """A time as it stands in its cell, and as :func:`read_time` takes it."""
    if not time:
        return ""
    return tr(_ABOUT, time=time) if about else time


def read_day(text: str, near: Date | None) -> Date | None:
    """A day, month or year as people write it; "4." and "4.7." are in the month or year of *near*.

    An empty text is no day. Raises :class:`~app.domain.date.ImpossibleDate`.
    """
    typed = text.strip()
    if near is not None:
        if (match := _DAY.fullmatch(typed)) and near.month is not None:
            return _day(near.year, near.month, int(match[1]), typed)
        if match := _DAY_MONTH.fullmatch(typed):
            return _day(near.year, int(match[2]), int(match[1]), typed)
    return parse_date(typed)


def _day(year: int, month: int, day: int, typed: str) -> Date:
    try:
        return Date(year, month, day)
    except ImpossibleDate as error:
        raise ImpossibleDate(text=typed) from error


def show_day(day: Date | None, language: str) -> str:
    """A day as it stands in its cell."""
    return format_short(day, language)
