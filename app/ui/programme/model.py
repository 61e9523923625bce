"""The rows of the programme editor: headings of days, items, and the row in which a new one begins."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Qt

from app.domain.date import Date
from app.domain.dates import format_date, format_weekday
from app.domain.text import Text
from app.services.agenda import Item, Programme
from app.services.programme import in_words
from app.texts import N_, tr
from app.ui.editing.rows import CELL, ENTRY, GROUP, ITEM, Cell, Index, Line, RowsModel
from app.ui.programme import columns as col
from app.ui.programme.reading import show_day, show_time

NO_DAY = N_("Programme", "Day not known")
_ONLY_ABOUT = N_("Programme", "{period}, day not known")
_WEEKDAY = N_("Programme", "{weekday}, {date}")
_NEW = N_("Programme", "New item: type its title …")
_INTERNAL = N_("Programme", "internal")
_MISSING = {"de": N_("Languages", "missing in German"), "ru": N_("Languages", "missing in Russian")}
_SEEN = ("host", "speaker")


@dataclass(frozen=True, slots=True)
class DayRow:
    """The heading of a day, of a month or year in which the day is not known, or of all without a day."""

    day: Date | None
    holidays: str = ""

    @property
    def key(self) -> Hashable:
        return GROUP, str(self.day or "")

    sort = GROUP


@dataclass(frozen=True, slots=True)
class ItemRow:
    """An item."""

    item: Item

    @property
    def key(self) -> Hashable:
        return ITEM, self.item.id

    @property
    def values(self) -> Mapping[str, Any]:
        """Its fields by name."""
        return self.item.values

    sort = ITEM


@dataclass(frozen=True, slots=True)
class EntryRow:
    """The last row; what is typed in it stays there until it has a title."""

    values: Mapping[str, Any]

    key = (ENTRY,)
    sort = ENTRY


def rows_of(programme: Programme, holidays: Callable[[Date], str], entry: Mapping[str, Any] | None) -> list[Any]:
    """The table's rows; *entry* are the values typed into the last one so far, None where nothing may be changed."""
    rows: list[Any] = []
    for item in programme.items:
        if not rows or rows[-1].values["day"] != item.day:
            rows.append(DayRow(item.day, holidays(item.day) if item.day and item.day.day else ""))
        rows.append(ItemRow(item))
    if entry is not None:
        rows.append(EntryRow(entry))
    return rows


def day_title(day: Date | None, language: str) -> str:
    """"Tuesday, 4 July 2017"; less where less is known."""
    if day is None:
        return tr(NO_DAY)
    if day.day is None:
        return tr(_ONLY_ABOUT, period=format_date(day, language))
    weekday = format_weekday(day.first_day(), language)
    return tr(_WEEKDAY, weekday=weekday[0].upper() + weekday[1:], date=format_date(day, language))


class ProgrammeModel(RowsModel):
    """Items with their day, times, kind, titles and the rest."""

    def __init__(self, language: Callable[[], str], parent: QObject | None = None) -> None:
        super().__init__(col.HEADINGS, col.TITLE_DE, parent)
        self._language = language

    def cell(self, row: Any, column: str) -> Cell:
        """What stands in *column* of a heading, an item or the entry row."""
        language = self._language()
        if isinstance(row, DayRow):
            if column != self.headings[0].key:
                return Cell()
            return Cell((Line(day_title(row.day, language), "name"),), right=row.holidays, heading=True)
        if isinstance(row, EntryRow) and column in col.TITLES and not row.values["title"]:
            line = Line(tr(_NEW), "body", "ink3", "plus", "ink3")
            return Cell((line,) if column == col.TITLE_DE else ())
        if column in (col.DAY, col.FROM, col.UNTIL):
            return self._moment(row, column)
        if column in col.TITLES:
            return self._bilingual(row.values["title"], col.TITLES[column], "body")
        if column in (col.PLACE, col.ORGANISATION):
            return self._either(row.values[col.field_of(column)])
        return self._rest(row, column)

    def _moment(self, row: Any, column: str) -> Cell:
        language = self._language()
        if column == col.DAY:
            text = show_day(row.values["day"], language)
        else:
            text = show_time(row.values[column], about=column == col.FROM and bool(row.values["about"]))
        odd = [in_words(each) for each in row.item.warnings if each.field == column] if isinstance(row, ItemRow) else []
        if odd:
            return Cell((Line(text, "body", "warn", "triangle-alert", "warn"),), ". ".join((text, *odd)))
        return Cell((Line(text or "—", "body", "ink" if text else "ink3"),), text or " ")

    def _bilingual(self, text: Text, language: str, role: str) -> Cell:
        if text[language] or not text:
            return Cell((Line(text[language], role),), wraps=True)
        return Cell((Line(tr(_MISSING[language]), "label", "ink3", "circle-dashed", "ink3"),), wraps=True)

    def _either(self, text: Text) -> Cell:
        """A text of both languages in one column: a sign where the reader's own language is the missing one."""
        language = col.content_language(self._language())
        shown = text.best(language)
        if text and not text[language]:
            spoken = f"{shown}, {tr(_MISSING[language])}"
            return Cell((Line(shown, "body", "ink2", "circle-dashed", "ink3"),), spoken, wraps=True)
        return Cell((Line(shown, "body", "ink2"),) if shown else (), wraps=True)

    def _rest(self, row: Any, column: str) -> Cell:
        values, language = row.values, self._language()
        if column == col.PEOPLE:
            people = row.item.people if isinstance(row, ItemRow) else ()
            seen = [person for person in people if person.role in _SEEN] or list(people)
            text = ", ".join(person.name(language) for person in seen)
            return Cell((Line(text, "body", "ink2"),) if text else (), wraps=True)
        if column == col.INTERNAL:
            return Cell((Line(tr(_INTERNAL), "body", "ink2", "lock"),)) if values["internal"] else Cell()
        label = col.FIELDS[col.CHOICES[column]].choice_label(values[column])
        return Cell((Line(tr(label), "body", "ink2"),)) if label else Cell()

    def flags(self, index: Index) -> Qt.ItemFlag:
        row = self.row_at(index)
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.ItemIsEnabled if isinstance(row, DayRow) else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.ToolTipRole:
            cell = self.data(index, CELL)
            return (cell.spoken or cell.text()).strip() or None if cell else None
        return super().data(index, role)
