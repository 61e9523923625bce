"""Whole tables: reading records page by page and writing them batch by batch, without mapped objects.

An export or import of a million persons would take minutes and gigabytes through the mapper. Journal, search index
and undo work here as everywhere: they hang on the tables, not on the code that writes them.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import Any

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from app.domain.base import Record, has_position, kinds
from app.domain.date import Date
from app.domain.text import Text

PAGE = 500
"""Records read at a time; SQLite takes some thousands of values in one statement."""

Row = dict[str, Any]
"""Column values of one record, as the mapped classes hold them."""


class Tables:
    """The tables as one session sees them. A session of :meth:`Database.read` can only read."""

    def __init__(self, session: Session) -> None:
        self.session = session

    def record(self, kind: str, record_id: int) -> Record:
        """The mapped object of a row that is there."""
        return self.session.get_one(kinds()[kind], record_id)

    def forget(self) -> None:
        """Write what was changed on mapped objects and let go of them, so that memory does not grow."""
        self.session.flush()
        self.session.expunge_all()

    def highest_id(self, kind: str) -> int:
        """The largest id that *kind* uses, 0 where it has no records."""
        sql = f"SELECT coalesce(max(id), 0) FROM {kind}"
        return int(self.session.connection().exec_driver_sql(sql).scalar_one())

    def write(self, kind: str, rows: Sequence[Row]) -> None:
        """Insert *rows*, which all have the same columns, every one that is not nullable among them.

        References are checked at the end of the transaction, so they may point to rows that come later.
        """
        connection = self.session.connection()
        connection.exec_driver_sql("PRAGMA defer_foreign_keys=ON")
        columns = list(rows[0])
        names, marks = ", ".join(f'"{name}"' for name in columns), ", ".join("?" for _ in columns)
        values = [tuple(_stored(row[name]) for name in columns) for row in rows]
        connection.exec_driver_sql(f"INSERT INTO {kind} ({names}) VALUES ({marks})", values)

    def pages(self, kind: str, only: Collection[int] | None = None) -> Iterator[list[Row]]:
        """All records of *kind*, or those with the ids *only*, by id and in pages of :data:`PAGE`."""
        table = kinds()[kind].__table__
        if only is not None:
            for chunk in chunks(sorted(only)):
                yield self._rows(select(table).where(table.c.id.in_(chunk)).order_by(table.c.id))
            return
        last = 0
        while page := self._rows(select(table).where(table.c.id > last).order_by(table.c.id).limit(PAGE)):
            yield page
            last = page[-1]["id"]

    def parts(self, kind: str, owner_column: str, owners: Collection[int]) -> Mapping[int, list[Row]]:
        """Rows of *kind* by owner, each list in its hand-set order."""
        table = kinds()[kind].__table__
        order = [table.c.position, table.c.id] if has_position(kinds()[kind]) else [table.c.id]
        found: dict[int, list[Row]] = {}
        for chunk in chunks(owners):
            for row in self._rows(select(table).where(table.c[owner_column].in_(chunk)).order_by(*order)):
                found.setdefault(row[owner_column], []).append(row)
        return found

    def values(self, kind: str, column: str, where: str, wanted: Collection[int] | None) -> set[int]:
        """Distinct ids in *column* of *kind*: of all rows, or of those whose column *where* is one of *wanted*."""
        table = kinds()[kind].__table__
        query = select(table.c[column]).distinct().where(table.c[column].is_not(None))
        if wanted is None:
            return set(self.session.scalars(query))
        found: set[int] = set()
        for chunk in chunks(wanted):
            found.update(self.session.scalars(query.where(table.c[where].in_(chunk))))
        return found

    def _rows(self, query: Select[Any]) -> list[Row]:
        return [dict(row) for row in self.session.connection().execute(query).mappings()]


def _stored(value: Any) -> Any:
    """What the column types of :mod:`app.domain.fields` store, without their cost for each value."""
    kind = type(value)  # isinstance() of an abstract class such as Text costs ten times as much
    if kind is Text:
        return value.to_json() if value else None
    return str(value) if kind is Date else value


def chunks(items: Iterable[int]) -> Iterator[list[int]]:
    """*items* in lists of at most :data:`PAGE`."""
    rest = iter(items)
    while chunk := list(islice(rest, PAGE)):
        yield chunk
