"""What stands in the calendar: seminars, programme items, public holidays of both sides, free weeks."""

from __future__ import annotations

import datetime
import functools
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session, selectinload

from app.domain.date import Date
from app.domain.partnership import OWN, PARTNER, Partnership, Series
from app.domain.programme import ProgrammeItem
from app.domain.seminar import Seminar
from app.services.records import get, refuse_closed
from app.storage.database import Database
from app.texts import N_, Message, current_language, tr

OFF = ("cancelled", "postponed")
"""Statuses of seminars that do not occupy their days."""

_HOLIDAYS = (
    N_("Holiday", "New Year's Day"), N_("Holiday", "International Women's Day"), N_("Holiday", "Women's Day"),
    N_("Holiday", "Good Friday"), N_("Holiday", "Easter Monday"), N_("Holiday", "Labor Day"),
    N_("Holiday", "Ascension Day"), N_("Holiday", "Pentecost Monday"), N_("Holiday", "German Unity Day"),
    N_("Holiday", "Reformation Day"), N_("Holiday", "Christmas Day"), N_("Holiday", "Second Day of Christmas"),
    N_("Holiday", "75th anniversary of the liberation from Nazism and the end of the Second World War in Europe"),
    N_("Holiday", "80th anniversary of the liberation from Nazism and the end of the Second World War in Europe"),
    N_("Holiday", "75th anniversary of the East German uprising of 1953"), N_("Holiday", "New Year Holidays"),
    N_("Holiday", "Defender of the Fatherland Day"), N_("Holiday", "Holiday of Spring and Labor"),
    N_("Holiday", "Victory Day"), N_("Holiday", "Russia Day"), N_("Holiday", "Unity Day"),
    N_("Holiday", "Constitution Day"), N_("Holiday", "Day of consent and reconciliation"),
    N_("Holiday", "Day of the Adoption of the Declaration of Sovereignty of the Russian Federation"),
    N_("Holiday", "Day off"),
)  # fmt: skip
"""The library's English names, so that they are translated like every other text of ours."""
_KNOWN = {message.source.casefold(): message for message in _HOLIDAYS}


@dataclass(frozen=True, slots=True)
class Entry:
    """A seminar or a programme item. *start* and *end* know their precision; *host* is a side or ``"none"``."""

    kind: str
    id: int
    seminar_id: int
    title: str
    city: str
    host: str
    status: str
    start: Date
    end: Date
    time: str = ""

    @property
    def exact(self) -> bool:
        """Whether both days are known; otherwise it stands in a column of its own."""
        return self.start.precision == "day" and self.end.precision == "day"


@dataclass(frozen=True, slots=True)
class Holiday:
    """A public holiday on one or both sides."""

    day: datetime.date
    side: str
    name: str


def entries(
    session: Session, first: datetime.date, last: datetime.date, *, items: bool = True, language: str = ""
) -> list[Entry]:
    """Seminars and, with *items*, their programme items that may lie between two days, in time order.

    They are called as *language* calls them (without one, as the interface does).
    """
    language = language or current_language()
    statement = (
        select(Seminar)
        .where(Seminar.start.is_not(None), Seminar.start <= Date.of(last))
        .options(selectinload(Seminar.series).selectinload(Series.partnership))
        .order_by(Seminar.start)
    )
    found = [entry for seminar in session.scalars(statement) if (entry := _seminar_entry(seminar, language))]
    if items:
        dated = select(ProgrammeItem).where(ProgrammeItem.day.is_not(None), ProgrammeItem.day <= Date.of(last))
        order = (ProgrammeItem.day, ProgrammeItem.start_time)
        found += [_item_entry(item, language) for item in session.scalars(dated.order_by(*order))]
    return [each for each in found if each.end.last_day() >= first]


def _seminar_entry(seminar: Seminar, language: str) -> Entry | None:
    if seminar.start is None:
        return None
    return Entry(
        "seminar", seminar.id, seminar.id, seminar.label(language), seminar.host_city().best(language),
        seminar.host_side or "none", seminar.status or "", seminar.start, seminar.end or seminar.start,
    )  # fmt: skip


def _item_entry(item: ProgrammeItem, language: str) -> Entry:
    assert item.day is not None
    return Entry(
        "programme_item", item.id, item.seminar_id, item.label(language), item.place.best(language),
        item.seminar.host_side or "none", item.seminar.status or "", item.day, item.day, item.start_time or "",
    )  # fmt: skip


def sides(session: Session, language: str = "") -> Mapping[str, tuple[str, str]]:
    """City and country code of both sides of the first partnership: ``{"own": ("Berlin", "DE-BE"), ...}``."""
    partnership = session.scalars(select(Partnership).order_by(Partnership.id)).first()
    if partnership is None:
        return {}
    language = language or current_language()
    return {
        OWN: (partnership.own_city.best(language), partnership.own_country),
        PARTNER: (partnership.partner_city.best(language), partnership.partner_country),
    }


def holidays_of(codes: Mapping[str, str], year: int, language: str = "") -> list[Holiday]:
    """Public holidays of a year by side, named in *language* (without one, the interface's).

    *codes* are ISO 3166 (``DE-BE``). A code that the holidays library does not know has none.
    """
    found = [
        Holiday(day, side, holiday_name(name, language))
        for side, code in codes.items()
        for day, name in _public(code, year).items()
    ]
    return sorted(found, key=lambda holiday: (holiday.day, holiday.side))


@functools.lru_cache(maxsize=64)
def _public(code: str, year: int) -> dict[datetime.date, str]:
    import holidays  # at first use: a tenth of a second that starting the program does not need

    country, _, region = code.strip().upper().partition("-")
    for subdivision in (region or None, None):
        try:
            return dict(holidays.country_holidays(country, subdiv=subdivision, years=year, language="en_US"))
        except NotImplementedError:
            continue
    return {}


def holiday_name(english: str, language: str = "") -> str:
    """A holiday's name in *language* (without one, the interface's).

    Substituted days are "Day off"; several names are joined.
    """
    names = []
    for part in english.split("; "):
        plain = re.sub(r"\s*\((?:observed|estimated|day off)\)$", "", part)
        plain = "Day off" if plain.startswith("Day off") else plain
        message = _KNOWN.get(plain.casefold())
        names.append(tr(message, to=language or None) if message else plain)
    return "; ".join(dict.fromkeys(names))


def free_weeks(
    occupied: Iterable[Entry], holidays: Iterable[Holiday], first: datetime.date, last: datetime.date
) -> list[datetime.date]:
    """Mondays of the weeks from *first* to *last* without a seminar and, from Monday to Friday, without a holiday."""
    taken = {holiday.day for holiday in holidays}
    for entry in occupied:
        if entry.kind == "seminar" and entry.exact and entry.status not in OFF:
            day = entry.start.first_day()
            while day <= entry.end.last_day():
                taken.add(day)
                day += datetime.timedelta(days=1)
    monday = first - datetime.timedelta(days=first.weekday())
    found: list[datetime.date] = []
    while monday <= last:
        if monday >= first and not any(monday + datetime.timedelta(days=offset) in taken for offset in range(5)):
            found.append(monday)
        monday += datetime.timedelta(days=7)
    return found


_MOVED = N_("Change", "Seminar moved ({label})")
_RESIZED = N_("Change", "Period changed ({label})")


def move_seminar(db: Database, seminar_id: int, start: datetime.date, end: datetime.date) -> None:
    """Give a seminar new first and last days: one step.

    When its length stays the same, its dated programme items and parts move with it by the same
    number of days. Raises :class:`~app.domain.errors.Closed`.
    """
    with db.read() as session:
        seminar = get(session, "seminar", seminar_id)
        assert isinstance(seminar, Seminar)
        label = seminar.label(current_language())
        shift = _shift(seminar, start, end)
    message: Message = _RESIZED if shift is None else _MOVED
    with db.change(message, label=label) as session:
        changing = get(session, "seminar", seminar_id)
        assert isinstance(changing, Seminar)
        refuse_closed(changing)
        changing.start, changing.end = Date.of(start), Date.of(end)
        if shift:
            _shift_contents(changing, shift)


def _shift(seminar: Seminar, start: datetime.date, end: datetime.date) -> datetime.timedelta | None:
    """By how much the whole seminar moves, or ``None`` where its length changes."""
    if seminar.start is None or seminar.start.precision != "day":
        return None
    old_end = (seminar.end or seminar.start).last_day()
    if old_end - seminar.start.first_day() != end - start:
        return None
    return start - seminar.start.first_day()


def _shift_contents(seminar: Seminar, shift: datetime.timedelta) -> None:
    for item in seminar.programme:
        if item.day is not None and item.day.precision == "day":
            item.day = Date.of(item.day.first_day() + shift)
    for part in seminar.parts_:
        for name in ("start", "end"):
            value = getattr(part, name)
            if value is not None and value.precision == "day":
                setattr(part, name, Date.of(value.first_day() + shift))


def holidays_between(holidays: Sequence[Holiday], first: datetime.date, last: datetime.date) -> list[Holiday]:
    """The holidays from *first* to *last*, both included."""
    return [holiday for holiday in holidays if first <= holiday.day <= last]
