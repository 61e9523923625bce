"""The columns of the programme: what they show of an item, and what typing in them changes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from app.domain.base import fields_of
from app.domain.date import Date
from app.domain.programme import ProgrammeItem
from app.domain.text import Text, clean
from app.texts import N_
from app.ui.editing.rows import Heading
from app.ui.programme.reading import read_day, read_time, show_day, show_time

FIELDS = fields_of(ProgrammeItem)
DAY, FROM, UNTIL, KIND, INTERNAL, BASIS = "day", "start_time", "end_time", "type", "internal", "basis"
TITLE_DE, TITLE_RU, PLACE, ORGANISATION, PEOPLE = "title_de", "title_ru", "place", "organisation", "people"
HEADINGS = (
    Heading(DAY, FIELDS["day"].label),
    Heading(FROM, FIELDS["start_time"].label),
    Heading(UNTIL, FIELDS["end_time"].label),
    Heading(KIND, FIELDS["type"].label),
    Heading(TITLE_DE, N_("Programme", "Title, German")),
    Heading(TITLE_RU, N_("Programme", "Title, Russian")),
    Heading(PLACE, FIELDS["place"].label),
    Heading(ORGANISATION, FIELDS["organisation_name"].label),
    Heading(PEOPLE, N_("Programme", "Host, speakers")),
    Heading(INTERNAL, N_("Programme", "Internal")),
    Heading(BASIS, FIELDS["basis"].label),
)
TITLES = {TITLE_DE: "de", TITLE_RU: "ru"}
CHOICES = {KIND: "type", BASIS: "basis"}


def field_of(column: str) -> str:
    """Name of the field that a column is about."""
    return {TITLE_DE: "title", TITLE_RU: "title", ORGANISATION: "organisation_name"}.get(column, column)


def content_language(language: str) -> str:
    """The content language that a reader of *language* types into the columns of one language."""
    return "ru" if language == "ru" else "de"


def text_of(column: str, values: Mapping[str, Any], language: str) -> str:
    """What an editor of the cell begins with."""
    if column in TITLES:
        return str(values["title"][TITLES[column]])
    if column == DAY:
        return show_day(values["day"], language)
    if column in (FROM, UNTIL):
        return show_time(values[column], about=column == FROM and bool(values["about"]))
    if column in (PLACE, ORGANISATION):
        return str(values[field_of(column)][content_language(language)])
    return ""


def read(column: str, typed: str, values: Mapping[str, Any], language: str, near: Date | None) -> dict[str, Any]:
    """The values that *typed* in the cell means. Raises a known error where it means none.

    *near* is a day whose month and year are meant where only a day is typed.
    """
    if column in TITLES:
        return {"title": _with(values["title"], TITLES[column], typed)}
    if column == PLACE:
        return {"place": _with(values["place"], content_language(language), typed)}
    if column == ORGANISATION:
        name = _with(values["organisation_name"], content_language(language), typed)
        return {} if name == values["organisation_name"] else {"organisation_id": None, "organisation_name": name}
    if column == DAY:
        return {"day": read_day(typed, near)}
    time, about = read_time(typed)
    if column == UNTIL:
        return {"end_time": time, "about": values["about"] or about}
    return {"start_time": time, "about": about}


def _with(text: Text, language: str, value: str) -> Text:
    return Text({**dict(text), language: clean(value)})
