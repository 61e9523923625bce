"""A list as a document prints it: the columns, filter, order and groups of the window's list, in any language."""

from __future__ import annotations

import functools
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, NamedTuple

from sqlalchemy.orm import Session

from app.services import lists
from app.services.columns import Column, Match
from app.services.filters import EMPTY, NOT_EMPTY
from app.services.lists import Query
from app.services.series import facts
from app.storage.bulk import chunks
from app.texts import N_, Message, tr

_EMPTY, _NOT_EMPTY = N_("List", "empty"), N_("List", "not empty")
_RUSSIAN_ORDER = {"person": (("name_cyrillic", False),)}
"""The usual order of a kind in a Russian list, where it differs from the German one's."""


@dataclass(frozen=True, slots=True)
class Listing:
    """A list to be printed: what it asks for, and the keys of its columns from left to right."""

    query: Query
    keys: tuple[str, ...]


class Cell(NamedTuple):
    """What a cell shows in one language; *tag* is the text's own language where it stands in for a translation."""

    text: str
    tag: str = ""


class Row(NamedTuple):
    """One record: a cell for each column and language, and the values of numbers and full dates by column."""

    cells: list[tuple[Cell, ...]]
    values: dict[int, int | str]
    """Column -> number, or day in ISO notation."""


class Section(NamedTuple):
    """A group: its heading in each language, the numbers a series lacks, how many rows it has."""

    heading: tuple[str, ...]
    gaps: str
    size: int


@dataclass(frozen=True, slots=True)
class Table:
    """Everything a list prints."""

    columns: Sequence[Column]
    rows: Sequence[Row]
    sections: Sequence[Section]
    """The groups in the order of the rows; none where the list does not group."""
    total: int
    """Records of the kind in the file, whatever the filter leaves out."""
    filters: Sequence[tuple[Message, tuple[str, ...]]]
    """Column and what it is filtered by, in words of each language."""
    sort: Sequence[tuple[Message, bool]]
    """Column and whether it descends."""


def reading(session: Session, records: Sequence[Any], _options: Mapping[str, Any]) -> Callable[..., Table]:
    """A function of the languages that reads the :class:`Listing` in *records*."""
    return functools.partial(read, session, records[0])


def read(session: Session, listing: Listing, languages: Sequence[str]) -> Table:
    """Read a list in *languages*; the first one decides the order. Raises the known errors of filters."""
    query = _in_order_of(listing.query, languages[0])
    available = lists.columns(query.kind)
    columns = [available[key] for key in listing.keys]
    rows: list[Row] = []
    for chunk in chunks(lists.ids(session, query, languages[0])):
        found = [lists.rows(session, query.kind, chunk, listing.keys, language) for language in languages]
        rows += [
            _row(columns, [one[record] for one in found], languages)
            for record in chunk
            if all(record in one for one in found)
        ]
    filters = [(available[key].label, _said(session, query, key, languages)) for key in query.filters
               if key in available and query.filters[key].strip()]  # fmt: skip
    sort = query.sort or lists.DEFAULT_SORT.get(query.kind, ())
    return Table(
        columns, rows, _sections(session, query, languages), lists.count(session, query.kind), filters,
        [(available[key].label, down) for key, down in sort if key in available],
    )  # fmt: skip


def _in_order_of(query: Query, language: str) -> Query:
    if not query.sort and language == "ru" and query.kind in _RUSSIAN_ORDER:
        return replace(query, sort=_RUSSIAN_ORDER[query.kind])
    return query


def _row(columns: Sequence[Column], raw: Sequence[tuple[Any, ...]], languages: Sequence[str]) -> Row:
    """*raw* holds the record's values once for each language."""
    cells: list[tuple[Cell, ...]] = []
    values: dict[int, int | str] = {}
    for place, column in enumerate(columns):
        cells.append(tuple(
            Cell(column.show(one[place], language), column.tag(one[place], language))
            for one, language in zip(raw, languages, strict=True)
        ))  # fmt: skip
        value = raw[0][place]
        full_date = column.match is Match.DATE and isinstance(value, str) and value.count("-") == 2
        if full_date or (column.match is Match.NUMBER and isinstance(value, int)):
            values[place] = value
    return Row(cells, values)


def _said(session: Session, query: Query, key: str, languages: Sequence[str]) -> tuple[str, ...]:
    """What the column *key* is filtered by, in words."""
    text = query.filters[key].strip()
    for sign, words in ((EMPTY, _EMPTY), (NOT_EMPTY, _NOT_EMPTY)):
        if text == sign:
            return tuple(tr(words, to=language) for language in languages)
    column = lists.columns(query.kind)[key]
    return tuple(
        next((label for choice, label in lists.choices(session, query.kind, key, language) if choice == text), text)
        if column.choices else text
        for language in languages
    )  # fmt: skip


def _sections(session: Session, query: Query, languages: Sequence[str]) -> list[Section]:
    found = [lists.groups(session, query, language) for language in languages]
    labels = [{group.key: group.label for group in groups} for groups in found]
    gaps: dict[Any, str] = {}
    if (query.kind, query.group) == ("seminar", "series_id"):
        told = [facts(session, language) for language in languages]
        labels = [{key: fact.heading for key, fact in one.items()} for one in told]
        gaps = {key: fact.gaps for key, fact in told[0].items()}
    return [
        Section(tuple(one.get(group.key, group.label) for one in labels), gaps.get(group.key, ""), group.count)
        for group in found[0]
    ]
