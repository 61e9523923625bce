"""Writing back what a step changed, which is what undo and redo are.

A step may have touched a row several times and in any order; what counts is the row before it and
after it. First everything is put back that was there before, references being checked at the end.
Then nothing that stays refers to what the step had added, and that is deleted.
"""

from __future__ import annotations

import functools
import itertools
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection

from app.domain.errors import Emptied, UndoConflict
from app.domain.model import kinds
from app.storage.journal import Step, parse

_BATCH = 500


@dataclass
class Change:
    """What a step did to one row in the end. *old* and *new* hold the columns that it changed."""

    record: int
    existed: bool = True
    exists: bool = True
    old: dict[str, Any] = field(default_factory=dict)
    new: dict[str, Any] = field(default_factory=dict)


def revert(connection: Connection, step: Step, rows_of: int) -> None:
    """Write back what step *rows_of* changed; *step* names it in an error.

    Raises :class:`Emptied` where its values are not known any more, :class:`UndoConflict` where a row no longer is
    as that step left it. References to rows that are gone raise :class:`~sqlalchemy.exc.IntegrityError`, here or at
    the end of the transaction.
    """
    refuse_emptied(connection, step, rows_of)
    connection.exec_driver_sql("PRAGMA defer_foreign_keys=ON")
    sql = "SELECT DISTINCT tab FROM journal_row WHERE step = ?"
    changed = {row[0] for row in connection.exec_driver_sql(sql, (rows_of,))}
    tables = [table for table in kinds() if table in changed]
    sound = len(tables) == len(changed)
    for table in tables:
        sound = sound and _put_back(connection, table, changes(connection, table, rows_of))
    if not sound:
        raise UndoConflict(label=step.text())
    for table in reversed(tables):  # parts before their owners
        added = ((each.record,) for each in changes(connection, table, rows_of) if not each.existed)
        _run(connection, f"DELETE FROM {table} WHERE id = ?", added)


def refuse_emptied(connection: Connection, step: Step, rows_of: int) -> None:
    """Raise :class:`Emptied` where values that *rows_of* removed were emptied from the trash."""
    sql = "SELECT 1 FROM journal_row WHERE step = ? AND op <> 'I' AND old = '{}'"
    if connection.exec_driver_sql(sql, (rows_of,)).first():
        raise Emptied(label=step.text())


def changes(connection: Connection, table: str, step: int) -> Iterator[Change]:
    """What *step* did to the rows of *table* in the end, row by row."""
    sql = "SELECT record, op, old, new FROM journal_row WHERE step = ? AND tab = ? ORDER BY record, id DESC"
    rows = connection.exec_driver_sql(sql, (step, table))
    for record, entries in itertools.groupby(rows, key=lambda row: row[0]):
        change: Change | None = None
        for _, op, old, new in entries:  # the newest first
            change = change or Change(record, exists=op != "D")
            change.existed = op != "I"
            if op == "U":
                change.old.update(parse(old))
                change.new = parse(new) | change.new
            else:
                change.old = parse(old) if op == "D" else {}
        assert change is not None
        yield change


def _put_back(connection: Connection, table: str, changed: Iterable[Change]) -> bool:
    """Write the old values of changed and deleted rows; whether all of them were as the step had left them."""
    columns = {column.name for column in kinds()[table].__table__.columns}
    waiting: dict[str, list[tuple[Any, ...]]] = {}
    for change in changed:
        if not change.existed:
            continue
        if not columns.issuperset(change.old):  # dropped since by a later version of the program
            return False
        sql, values = _update(table, change) if change.exists else _insert(table, change)
        batch = waiting.setdefault(sql, [])
        batch.append(values)
        if len(batch) == _BATCH:
            del waiting[sql]
            if _run(connection, sql, batch) != len(batch):
                return False
    return all(_run(connection, sql, batch) == len(batch) for sql, batch in waiting.items())


def _update(table: str, change: Change) -> tuple[str, tuple[Any, ...]]:
    old = {name: value for name, value in change.old.items() if name not in ("id", "version")}
    sets = ", ".join([*(f'"{name}" = ?' for name in old), "version = version + 1"])
    unchanged = "".join(f' AND "{name}" IS ?' for name in change.new)
    return f"UPDATE {table} SET {sets} WHERE id = ?{unchanged}", (*old.values(), change.record, *change.new.values())


def _insert(table: str, change: Change) -> tuple[str, tuple[Any, ...]]:
    # of a row deleted by an earlier version of the program nothing is known in columns that came since
    values = {**usual(table), **change.old, "version": change.old["version"] + 1}
    names = ", ".join(f'"{name}"' for name in values)
    return f"INSERT INTO {table} ({names}) VALUES ({', '.join('?' * len(values))})", tuple(values.values())


@functools.cache
def usual(table: str) -> dict[str, Any]:
    """What a new row has in columns that must not be empty."""
    table_columns = kinds()[table].__table__.columns
    required = [column for column in table_columns if not column.nullable and column.default is not None]
    return {column.name: column.default.arg for column in required if column.default.is_scalar}


def _run(connection: Connection, sql: str, rows: Iterable[tuple[Any, ...]]) -> int:
    """Run *sql* for every one of *rows*; how many rows of the table that changed."""
    changed = 0
    rest = iter(rows)
    while batch := list(itertools.islice(rest, _BATCH)):
        changed += connection.exec_driver_sql(sql, batch).rowcount
    return changed
