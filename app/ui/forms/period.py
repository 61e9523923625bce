"""The quiet words beside a period: weekdays, number of days, public holidays in the two cities."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from shiboken6 import isValid

from app.domain.date import Date
from app.domain.dates import WEEKDAYS_SHORT, format_short
from app.domain.partnership import OWN, PARTNER
from app.services import proposing
from app.services.calendar import Holiday, holidays_between, holidays_of
from app.texts import N_, NN_, current_language, tr
from app.ui.forms.editing import Editing
from app.ui.kit.formrow import FormRow

DAYS = NN_("Period", "{weekdays}, %n day|{weekdays}, %n days", "", 1)
NO_HOLIDAY = N_("Period", "no public holiday in either city")
HOLIDAY = N_("Period", "{date} {name} ({city})")
_MOST = 3


def days_in_words(start: Date, end: Date) -> str:
    """ "Tue–Sun, 6 days" for two exact days."""
    language = current_language()
    first, last = start.first_day(), end.last_day()
    names = list(dict.fromkeys(WEEKDAYS_SHORT[language][day.weekday()] for day in (first, last)))
    return tr(DAYS, (last - first).days + 1, weekdays="–".join(names))


def holidays_in_words(holidays: Sequence[Holiday], cities: Mapping[str, str]) -> str:
    """The holidays of a period by date, or that there is none."""
    if not holidays:
        return tr(NO_HOLIDAY)
    language = current_language()
    found: dict[tuple[Date, str], list[str]] = {}
    for holiday in holidays:
        found.setdefault((Date.of(holiday.day), holiday.name), []).append(cities.get(holiday.side, ""))
    shown = [
        tr(HOLIDAY, date=format_short(day, language), name=name, city=", ".join(where))
        for (day, name), where in found.items()
    ]
    return "; ".join(shown[:_MOST]) + (" …" if len(shown) > _MOST else "")


class PeriodHint:
    """Keeps the hint of the row of *start* and *end* up to date.

    The holidays come from the worker: loading their library takes a tenth of a second.
    """

    def __init__(self, form: Editing, row: FormRow) -> None:
        self._form, self._row = form, row
        self._shown: tuple[object, ...] = ()
        self._holidays: list[Holiday] | None = None
        row.set_hint(self._words)
        self.refresh()

    def refresh(self) -> None:
        """Look again at what is typed."""
        values, form = self._form.edited.values, self._form
        start, end = values["start"], values["end"]
        with form.office.db.read() as session:
            codes = proposing.countries(session, form.edited)
        if (start, end, codes) == self._shown:
            return
        self._shown, self._holidays = (start, end, codes), None
        self._row.set_hint(self._words)
        if self._exact() and len(codes) == 2:
            wanted = self._shown
            work = partial(_read, codes, start, end)
            form.office.worker.run("period", work, lambda found: self._take(wanted, found), _raise, owner=self._row)

    def _exact(self) -> bool:
        values = self._form.edited.values
        start, end = values["start"], values["end"]
        return bool(start and end and start.day and end.day and end >= start)

    def _take(self, wanted: tuple[object, ...], found: list[Holiday]) -> None:
        if wanted == self._shown and isValid(self._row):  # the form may have been closed meanwhile
            self._holidays = found
            self._row.set_hint(self._words)

    def _words(self) -> str:
        if not self._exact():
            return ""
        values, form = self._form.edited.values, self._form
        words = [days_in_words(values["start"], values["end"])]
        if self._holidays is not None:
            cities = {side: form.side(side, N_("Side", "Own side")) for side in (OWN, PARTNER)}
            words.append(holidays_in_words(self._holidays, cities))
        return " · ".join(words)


def _read(codes: Mapping[str, str], start: Date, end: Date) -> list[Holiday]:
    years = range(start.year, end.year + 1)
    found = [holiday for year in years for holiday in holidays_of(codes, year)]
    return holidays_between(found, start.first_day(), end.last_day())


def _raise(error: Exception) -> None:
    raise error
