"""Lists: an ordered vector of ids, fetched in one query, and the rows of a window of it.

Sorting and filtering happen in SQL; a list of a million records costs its ids (8 bytes each)
and the rows that are on the screen.
"""

from __future__ import annotations

import dataclasses
import functools
from array import array
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy.orm import Session

from app.domain.base import fields_of, kinds
from app.domain.sortkey import fold
from app.services.columns import Column, from_field
from app.services.computed import COMPUTED, STATUS_ICONS

_ORDER = {
    "seminar": ("number", "title", "period", "host", "guest_leader", "delegation", "missing_ru", "status"),
    "delegation": ("seminar", "city", "type", "period", "head", "size"),
    "person": ("name_latin", "name_cyrillic", "titles", "function", "organisation", "seminars"),
    "organisation": ("name", "short_name", "type", "city"),
}
"""Columns shown at first, in this order; all others can be added."""
DEFAULT_SORT = {
    "seminar": (("period", True),),
    "delegation": (("period", True),),
    "person": (("name_latin", False),),
    "organisation": (("name", False),),
}
_SORT_OVERRIDES = {
    ("person", "name_latin"): "t.sort_latin",
    ("person", "name_cyrillic"): "t.sort_cyrillic",
    ("organisation", "name"): "t.sort_name",
}


@functools.cache
def columns(kind: str) -> dict[str, Column]:
    """All columns of a kind by key, those shown at first in front."""
    found = {name: from_field(name, field) for name, field in fields_of(kinds()[kind]).items() if not field.owner}
    found |= {column.key: column for column in COMPUTED.get(kind, list)()}
    first = _ORDER.get(kind) or tuple(key for key, column in found.items() if column.listed)
    ordered = {key: found[key] for key in (*first, *(key for key in found if key not in first))}
    for key, column in ordered.items():
        override = _SORT_OVERRIDES.get((kind, key))
        changes: dict[str, Any] = {"listed": key in first}
        if override:
            changes["sort"] = lambda _, o=override: o
        if key == "status":
            changes["marker"] = lambda value: STATUS_ICONS.get(value, "")
        ordered[key] = dataclasses.replace(column, **changes)
    return ordered


@dataclass(frozen=True, slots=True)
class Query:
    """What a list shows: filter per column (text, or a choice's key), words over everything, sort order."""

    kind: str
    filters: Mapping[str, str] = field(default_factory=dict)
    words: str = ""
    sort: tuple[tuple[str, bool], ...] = ()
    """(column, descending), the most important first; empty means the kind's usual order."""
    group: str = ""
    """Column whose equal values stand together, before the sort order."""


def ids(session: Session, query: Query, language: str) -> array[int]:
    """Ids of the records that match, in order: an ``array('q')``."""
    sql, values = _statement(query, language)
    cursor: Any = session.connection().exec_driver_sql(sql, tuple(values)).cursor
    return array("q", (row[0] for row in cursor))  # the driver's own rows: a million ids in a third of the time


def _statement(query: Query, language: str) -> tuple[str, list[Any]]:
    available = columns(query.kind)
    conditions, values = _conditions(query, available, language)
    order = [(query.group, False)] if query.group in available else []
    order += list(query.sort or DEFAULT_SORT.get(query.kind, ()))
    terms = [f"{available[key].sort(language)} {'DESC' if down else ''}" for key, down in order if key in available]
    where = f" WHERE {' AND '.join(conditions)}" if conditions else ""
    return f"SELECT t.id FROM {query.kind} t{where} ORDER BY {', '.join([*terms, 't.id'])}", values


def _conditions(query: Query, available: Mapping[str, Column], language: str) -> tuple[list[str], list[Any]]:
    conditions: list[str] = []
    values: list[Any] = []
    for key, wanted in query.filters.items():
        column = available.get(key)
        if column is None or not wanted:
            continue
        if column.choices:
            conditions.append(f"{column.value(language)} = ?")
            values.append(wanted)
            continue
        for word in fold(wanted).split():
            conditions.append(f"fold({column.value(language)}) LIKE ? ESCAPE '\\'")
            values.append(f"%{_escape(word)}%")
    for word in fold(query.words).split():
        conditions.append("t.id IN (SELECT record FROM search_text WHERE kind = ? AND text LIKE ? ESCAPE '\\')")
        values += [query.kind, f"%{_escape(word)}%"]
    return conditions, values


def _escape(word: str) -> str:
    return word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")


def rows(
    session: Session, kind: str, wanted: Iterable[int], keys: Sequence[str], language: str
) -> dict[int, tuple[Any, ...]]:
    """Raw values of the columns *keys* for the records *wanted*, by id; records deleted meanwhile are absent."""
    available = columns(kind)
    chosen = ", ".join(available[key].value(language) for key in keys)
    marks = [int(record) for record in wanted]
    sql = f"SELECT t.id, {chosen} FROM {kind} t WHERE t.id IN ({', '.join('?' for _ in marks)})"
    found = session.connection().exec_driver_sql(sql, tuple(marks))
    return {row[0]: tuple(row[1:]) for row in found}


def count(session: Session, kind: str) -> int:
    """Number of records of a kind."""
    return int(session.connection().exec_driver_sql(f"SELECT count(*) FROM {kind}").scalar_one())
