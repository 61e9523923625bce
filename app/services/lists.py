"""Lists: an ordered vector of ids, fetched in one query, and the rows of a window of it.

Sorting, filtering and grouping happen in SQL; a list of a million records costs its ids (8 bytes
each) and the rows that are on the screen.
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
from app.domain.fields import Kind
from app.domain.text import Text
from app.services.columns import Column, from_field
from app.services.computed import COMPUTED, STATUS_ICONS
from app.services.filters import condition, words_condition
from app.texts import tr

_ORDER = {
    "seminar": ("number", "title", "period", "host", "guest_leader", "delegation", "missing_ru", "status"),
    "delegation": ("seminar", "city", "type", "period", "head", "size"),
    "person": ("name_latin", "name_cyrillic", "titles", "function", "organisation", "seminars"),
    "organisation": ("name", "short_name", "type", "city"),
    "series": ("name", "partnership_id", "owner_id", "seminars"),
    "topic": ("name", "parent_id", "seminars"),
    "partnership": ("name", "own_city", "partner_city"),
}
"""Columns shown at first, in this order; all others can be added."""
DEFAULT_SORT = {
    "seminar": (("period", True),),
    "delegation": (("period", True),),
    "person": (("name_latin", False),),
    "organisation": (("name", False),),
    "series": (("name", False),),
    "topic": (("name", False),),
    "partnership": (("name", False),),
}
_STORED_SORT = {
    ("person", "name_latin"): "t.sort_latin",
    ("person", "name_cyrillic"): "t.sort_cyrillic",
    ("organisation", "name"): "t.sort_name",
}
_CITIES = (("seminar", "host"), ("delegation", "city"))
"""Columns that show the city of a side."""
_LATEST_FIRST = "(SELECT max(start) FROM seminar x WHERE x.series_id = t.series_id) DESC"


@functools.cache
def columns(kind: str) -> dict[str, Column]:
    """All columns of a kind by key, those shown at first in front."""
    shown = {
        name: field
        for name, field in fields_of(kinds()[kind]).items()
        if not field.owner and field.kind is not Kind.IMAGE
    }
    found = {name: from_field(name, field) for name, field in shown.items()}
    found |= {column.key: column for column in COMPUTED.get(kind, list)()}
    first = _ORDER.get(kind) or tuple(key for key, column in found.items() if column.listed)
    ordered = {key: found[key] for key in (*first, *(key for key in found if key not in first))}
    for key, column in ordered.items():
        changes: dict[str, Any] = {"listed": key in first}
        if stored := _STORED_SORT.get((kind, key)):
            changes |= {"sort": lambda _, s=stored: s, "sorted_by_index": True}
        if key == "status":
            changes["marker"] = lambda value: STATUS_ICONS.get(value, "")
        if (kind, key) == ("seminar", "series_id"):
            changes["group_order"] = lambda _: _LATEST_FIRST
        ordered[key] = dataclasses.replace(column, **changes)
    return ordered


@dataclass(frozen=True, slots=True)
class Query:
    """What a list shows: filter per column (see :mod:`app.services.filters`), words over everything, sort order."""

    kind: str
    filters: Mapping[str, str] = field(default_factory=dict)
    words: str = ""
    sort: tuple[tuple[str, bool], ...] = ()
    """(column, descending), the most important first; empty means the kind's usual order."""
    group: str = ""
    """Column whose equal values stand together, before the sort order."""

    @property
    def filtered(self) -> bool:
        """Whether it leaves anything out."""
        return bool(self.words.strip()) or any(text.strip() for text in self.filters.values())


@dataclass(frozen=True, slots=True)
class Group:
    """Records that follow each other because they share a value: the raw value, as shown, and how many there are."""

    key: Any
    label: str
    count: int


def ids(session: Session, query: Query, language: str) -> array[int]:
    """Ids of the records that match, in order: an ``array('q')``.

    Raises :class:`~app.services.filters.NotANumber` and :class:`~app.services.filters.NotAPeriod`.
    """
    available = columns(query.kind)
    where, values = _where(session, query, language)
    order = [*_group_terms(query, language), *_sort_terms(query, available, language), "t.id"]
    sql = f"SELECT t.id FROM {query.kind} t{where} ORDER BY {', '.join(order)}"
    cursor: Any = session.connection().exec_driver_sql(sql, tuple(values)).cursor
    return array("q", (row[0] for row in cursor))  # the driver's own rows: a million ids in a third of the time


def groups(session: Session, query: Query, language: str) -> list[Group]:
    """The groups of ``query.group`` in the order in which :func:`ids` has them; none where it does not group."""
    column = columns(query.kind).get(query.group)
    if column is None:
        return []
    key = _group_key(column, language)
    where, values = _where(session, query, language)
    order = ", ".join(_group_terms(query, language))
    sql = f"SELECT {key}, {column.value(language)}, count(*) FROM {query.kind} t{where} GROUP BY {key} ORDER BY {order}"
    found = session.connection().exec_driver_sql(sql, tuple(values))
    return [Group(row[0], column.show(row[1], language), row[2]) for row in found]


def is_quick(query: Query) -> bool:
    """Whether :func:`ids` only reads along an index, so that it need not leave the window's thread."""
    available = columns(query.kind)
    wanted = [available[key] for key, _ in _wanted_sort(query) if key in available]
    return not query.filtered and not query.group and (not wanted or wanted[0].sorted_by_index)


def _group_key(column: Column, language: str) -> str:
    return (column.group or column.value)(language)


def _group_terms(query: Query, language: str) -> list[str]:
    column = columns(query.kind).get(query.group)
    if column is None:
        return []
    key = _group_key(column, language)
    chosen = dict(query.sort).get(query.group)
    if chosen is None and column.group_order is not None:
        return [column.group_order(language), key]
    return [_term(column, bool(chosen), language), key]


def _sort_terms(query: Query, available: Mapping[str, Column], language: str) -> list[str]:
    return [_term(available[key], down, language) for key, down in _wanted_sort(query) if key in available]


def _wanted_sort(query: Query) -> tuple[tuple[str, bool], ...]:
    return query.sort or DEFAULT_SORT.get(query.kind, ())


def _term(column: Column, down: bool, language: str) -> str:
    """One sort term; what is empty comes last in either direction."""
    direction = "DESC" if down else "ASC"
    if column.sorted_by_index:
        return f"{column.sort(language)} {direction}"
    return f"nullif({column.sort(language)}, '') {direction} NULLS LAST"


def _where(session: Session, query: Query, language: str) -> tuple[str, list[Any]]:
    available = columns(query.kind)
    wanted = {key: text for key, text in query.filters.items() if key in available}
    conditions = [condition(available[key], query.kind, text, language) for key, text in wanted.items()]
    found = [each for each in (*conditions, words_condition(session, query.kind, query.words)) if each]
    where = " WHERE " + " AND ".join(sql for sql, _ in found) if found else ""
    return where, [value for _, values in found for value in values]


def rows(
    session: Session, kind: str, wanted: Iterable[int], keys: Sequence[str], language: str
) -> dict[int, tuple[Any, ...]]:
    """Raw values of the columns *keys* for the records *wanted*, by id; records deleted meanwhile are absent."""
    available = columns(kind)
    chosen = ", ".join(["t.id", *(available[key].value(language) for key in keys)])
    marks = [int(record) for record in wanted]
    sql = f"SELECT {chosen} FROM {kind} t WHERE t.id IN ({', '.join('?' for _ in marks)})"
    found = session.connection().exec_driver_sql(sql, tuple(marks))
    return {row[0]: tuple(row[1:]) for row in found}


def count(session: Session, kind: str) -> int:
    """Number of records of a kind."""
    return int(session.connection().exec_driver_sql(f"SELECT count(*) FROM {kind}").scalar_one())


def choices(session: Session, kind: str, key: str, language: str) -> list[tuple[str, str]]:
    """Values that a column of choices can be filtered by: (key, what is shown).

    The sides are called by their cities where the file knows one partnership only.
    """
    offered = [(choice.key, tr(choice.label, to=language)) for choice in columns(kind)[key].choices]
    if (kind, key) not in _CITIES:
        return offered
    cities = side_cities(session, language)
    return [(side, cities.get(side, label)) for side, label in offered]


def side_cities(session: Session, language: str) -> dict[str, str]:
    """City by side, where all partnerships agree on it."""
    found = session.connection().exec_driver_sql("SELECT own_city, partner_city FROM partnership").all()
    if len(found) != 1:
        return {}
    own, partner = (Text.from_json(value).best(language) for value in found[0])
    return {side: city for side, city in (("own", own), ("partner", partner)) if city}
