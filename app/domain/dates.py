"""Dates as a reader of German, Russian or English expects them, with the no-break spaces typography wants.

German: DIN 5008 and Duden (en dash in ranges without spaces between days of one month);
Russian: month in the genitive, «г.» after the year of a full date (ГОСТ Р 7.0.97-2016, 5.10).
"""

from __future__ import annotations

import datetime

from app.domain.date import Date

NBSP = "\u00a0"
_GENITIVE_RU = (
    "января", "февраля", "марта", "апреля", "мая", "июня",
    "июля", "августа", "сентября", "октября", "ноября", "декабря",
)  # fmt: skip
MONTHS = {
    "de": ("Januar", "Februar", "März", "April", "Mai", "Juni",
           "Juli", "August", "September", "Oktober", "November", "Dezember"),
    "ru": ("январь", "февраль", "март", "апрель", "май", "июнь",
           "июль", "август", "сентябрь", "октябрь", "ноябрь", "декабрь"),
    "en": ("January", "February", "March", "April", "May", "June",
           "July", "August", "September", "October", "November", "December"),
}  # fmt: skip
"""Names of the months in the nominative."""
WEEKDAYS = {
    "de": ("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"),
    "ru": ("понедельник", "вторник", "среда", "четверг", "пятница", "суббота", "воскресенье"),
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
}
"""Names of the weekdays, Monday first."""
WEEKDAYS_SHORT = {
    "de": ("Mo", "Di", "Mi", "Do", "Fr", "Sa", "So"),
    "ru": ("пн", "вт", "ср", "чт", "пт", "сб", "вс"),
    "en": ("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"),
}
"""Two-letter weekdays, Monday first."""


def _day_month(date: Date, language: str) -> str:
    month = date.month or 1
    if date.day is None:
        return MONTHS[language][month - 1]
    if language == "de":
        return f"{date.day}.{NBSP}{MONTHS['de'][month - 1]}"
    name = _GENITIVE_RU[month - 1] if language == "ru" else MONTHS["en"][month - 1]
    return f"{date.day}{NBSP}{name}"


def _year(year: int, language: str) -> str:
    return f"{year}{NBSP}г." if language == "ru" else str(year)


def format_date(date: Date | None, language: str) -> str:
    """*date* in words: ``4. Juli 2017``, ``4 июля 2017 г.``, ``July 2017``; ``""`` for no date."""
    if date is None:
        return ""
    if date.month is None:
        return _year(date.year, language)
    return f"{_day_month(date, language)}{NBSP}{_year(date.year, language)}"


def format_short(date: Date | None, language: str) -> str:
    """*date* in figures: ``04.07.2017`` (German and Russian), ``2017-07-04`` (English); ``""`` for no date."""
    if date is None:
        return ""
    if language == "en":
        return str(date)
    return ".".join(f"{part:02d}" for part in (date.day, date.month, date.year) if part is not None)


def format_range(start: Date | None, end: Date | None, language: str) -> str:
    """A period: ``4.–9. Juli 2017``, ``4–9 июля 2017 г.``, ``25. November – 1. Dezember 2004``, ``2016–2018 гг.``.

    A line can be broken behind the dash, nowhere else.
    """
    if start is None or end is None or start == end:
        return format_date(start or end, language)
    if start.precision == end.precision == "year":
        return f"{start.year}–{end.year}{NBSP}гг." if language == "ru" else f"{start.year}–{end.year}"
    first = format_date(start, language)
    if start.precision == end.precision and start.year == end.year:
        if start.precision == "day" and start.month == end.month:
            return f"{start.day}{'.' if language == 'de' else ''}–{format_date(end, language)}"
        first = _day_month(start, language)
    return f"{first}{NBSP}– {format_date(end, language)}"


_SHORT_MONTHS = {
    "de": {"Januar": "Jan.", "Februar": "Febr.", "August": "Aug.", "September": "Sept.", "Oktober": "Okt.",
           "November": "Nov.", "Dezember": "Dez."},
    "ru": {"января": "янв.", "февраля": "февр.", "августа": "авг.", "сентября": "сент.", "октября": "окт.",
           "ноября": "нояб.", "декабря": "дек."},
    "en": {"January": "Jan", "February": "Feb", "August": "Aug", "September": "Sept", "October": "Oct",
           "November": "Nov", "December": "Dec"},
}  # fmt: skip


def shorten_months(text: str, language: str) -> str:
    """A formatted date with its long months abbreviated (Duden; ГОСТ Р 7.0.12-2011), for narrow columns."""
    for long, short in _SHORT_MONTHS[language].items():
        text = text.replace(long, short)
    return text


def format_weekday(day: datetime.date, language: str) -> str:
    """``Dienstag``, ``вторник``, ``Tuesday``."""
    return WEEKDAYS[language][day.weekday()]


def format_time(time: str | None, language: str) -> str:
    """A wall-clock time ``HH:MM`` as printed: German adds «Uhr», Russian and English do not."""
    if not time:
        return ""
    return f"{time}{NBSP}Uhr" if language == "de" else time


def format_timestamp(moment: datetime.datetime, language: str) -> str:
    """Day and minute of a moment in its own zone: ``04.07.2017, 14:02``."""
    return f"{format_short(Date.of(moment.date()), language)}, {moment:%H:%M}"


def ordinal(number: int, language: str) -> str:
    """An ordinal in figures for a masculine noun: ``18.``, ``18-й``, ``18th``."""
    if language == "de":
        return f"{number}."
    if language == "ru":
        return f"{number}-й"
    suffix = "th" if 10 <= number % 100 <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{suffix}"
