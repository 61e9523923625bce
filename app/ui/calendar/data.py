"""What the calendar's views show of one stretch of time, read once and kept until something changes."""

from __future__ import annotations

import datetime
from dataclasses import dataclass, field

from app.domain.date import Date
from app.domain.dates import NBSP, WEEKDAYS_SHORT, format_date, format_range
from app.services import calendar
from app.services.calendar import Entry, Holiday
from app.texts import N_, NN_, current_language, tr
from app.ui.office import Office

ONE_DAY = datetime.timedelta(days=1)


@dataclass
class CalendarData:
    """Entries and holidays from *first* to *last*, both included."""

    first: datetime.date
    last: datetime.date
    seminars: list[Entry] = field(default_factory=list)
    items: list[Entry] = field(default_factory=list)
    holidays: list[Holiday] = field(default_factory=list)
    cities: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._marks: dict[datetime.date, list[Holiday]] = {}
        for holiday in self.holidays:
            self._marks.setdefault(holiday.day, []).append(holiday)

    def holidays_on(self, day: datetime.date) -> list[Holiday]:
        """Public holidays of either side on *day*."""
        return self._marks.get(day, [])

    def seminars_on(self, day: datetime.date) -> list[Entry]:
        """Seminars whose known period contains *day*."""
        return [s for s in self.seminars if s.exact and s.start.first_day() <= day <= s.end.last_day()]

    def items_on(self, day: datetime.date) -> list[Entry]:
        """Programme items of *day*, in time order."""
        return [item for item in self.items if item.exact and item.start.first_day() == day]

    def undated(self, year: int, month: int) -> list[Entry]:
        """What is known by month only (by year only: shown in January)."""
        return [
            entry
            for entry in (*self.seminars, *self.items)
            if not entry.exact and entry.start.year == year and (entry.start.month or 1) == month
            and entry.start.precision != "day"
        ]  # fmt: skip

    def free_weeks(self) -> list[datetime.date]:
        """Mondays of the weeks without seminar and holiday."""
        return calendar.free_weeks(self.seminars, self.holidays, self.first, self.last)


def read(office: Office, first: datetime.date, last: datetime.date) -> CalendarData:
    """Read what stands between two days."""
    with office.db.read() as session:
        found = calendar.entries(session, first, last)
        sides = calendar.sides(session)
    codes = {side: code for side, (_, code) in sides.items()}
    holidays = [h for year in range(first.year, last.year + 1) for h in calendar.holidays_of(codes, year)]
    return CalendarData(
        first, last,
        [entry for entry in found if entry.kind == "seminar"],
        [entry for entry in found if entry.kind != "seminar"],
        calendar.holidays_between(holidays, first, last),
        {side: city for side, (city, _) in sides.items()},
    )  # fmt: skip


HOLIDAY = N_("Calendar", "{name} ({city})")
NO_HOLIDAY = N_("Calendar", "no public holiday in either city")
WEEK = N_("Calendar", "week {number}")
ITEMS = NN_("Calendar", "%n programme item|%n programme items", "", 1)


def describe(data: CalendarData, day: datetime.date) -> str:
    """One line about a day, for the status line and the screen reader."""
    language = current_language()
    parts = [f"{WEEKDAYS_SHORT[language][day.weekday()]} {format_date(Date.of(day), language)}",
             tr(WEEK, number=day.isocalendar().week)]  # fmt: skip
    parts += [period(entry) for entry in data.seminars_on(day)]
    if items := data.items_on(day):
        parts.append(tr(ITEMS, len(items)))
    holidays = [tr(HOLIDAY, name=h.name, city=data.cities.get(h.side, "")) for h in data.holidays_on(day)]
    parts += holidays or [tr(NO_HOLIDAY)]
    return " · ".join(parts)


def period(entry: Entry) -> str:
    """A seminar with its place and days: "18. Sozialseminar, Moskau, 4.–9. Juli 2017"."""
    days = format_range(entry.start, entry.end, current_language())
    return ", ".join(part for part in (entry.title, entry.city, days) if part)


def bar_text(entry: Entry) -> str:
    """What stands on a seminar's bar."""
    return f"{entry.title}{NBSP}{entry.city}".strip()
