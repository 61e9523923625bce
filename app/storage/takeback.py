"""Taking back one step out of order: what is in the way of that, and doing it, as a change of its own."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection

from app.domain.errors import UndoConflict
from app.domain.model import kinds
from app.storage import journal
from app.storage.history import link
from app.storage.journal import Step
from app.storage.revert import Change, changes, revert


@dataclass(frozen=True, slots=True)
class Obstacle:
    """A row that is no longer as the step left it: by which later step (``None``: unknown), in which columns.

    *columns* are empty where the row as a whole was added, deleted or used since.
    """

    kind: str
    record: int
    columns: tuple[str, ...]
    later: Step | None


def obstacles(connection: Connection, step: Step, limit: int = 20) -> list[Obstacle]:
    """What is in the way of taking *step* back, at most *limit*."""
    found: list[Obstacle] = []
    tables = connection.exec_driver_sql("SELECT DISTINCT tab FROM journal_row WHERE step = ?", (step.id,))
    for (table,) in tables.all():
        for change in changes(connection, table, step.id):
            found += _in_the_way(connection, step, table, change)
            if len(found) >= limit:
                return found[:limit]
    return found


def _in_the_way(connection: Connection, step: Step, table: str, change: Change) -> Iterator[Obstacle]:
    if not change.existed and not change.exists:
        return
    names = {column.name for column in kinds()[table].__table__.columns}
    row = connection.exec_driver_sql(f"SELECT * FROM {table} WHERE id = ?", (change.record,)).mappings().first()
    if change.existed and change.exists:
        wrong = tuple(n for n, value in change.new.items() if n not in names or row is None or row[n] != value)
        if wrong:
            columns = () if row is None else wrong
            yield Obstacle(table, change.record, columns, _later(connection, step, table, change.record, columns))
        return
    later = _later(connection, step, table, change.record, ())
    if (row is not None) != change.exists or (change.exists and later is not None):
        yield Obstacle(table, change.record, (), later)


def _later(connection: Connection, step: Step, table: str, record: int, columns: tuple[str, ...]) -> Step | None:
    """The last step after *step* that changed one of *columns* of a row, or anything of it."""
    sql = "SELECT step, op, new FROM journal_row WHERE tab = ? AND record = ? AND step > ? ORDER BY id DESC"
    for number, op, new in connection.exec_driver_sql(sql, (table, record, step.id)):
        if op != "U" or not columns or not journal.parse(new).keys().isdisjoint(columns):
            return journal.step(connection, number)
    return None


def take_back(connection: Connection, step: Step) -> None:
    """Write back what *step* changed. To be called inside a change.

    Raises :class:`UndoConflict` where a later state is in the way or something else would change along, and
    :class:`~app.domain.errors.Emptied`.
    """
    if obstacles(connection, step, 1):
        raise UndoConflict(label=step.text())
    at_work = connection.exec_driver_sql("SELECT id FROM journal_step WHERE state = ?", (journal.OPEN,)).scalar_one()
    revert(connection, step, step.id)
    rows = "SELECT tab, record FROM journal_row WHERE step = ?"
    values: tuple[Any, ...] = (at_work, step.id)
    if connection.exec_driver_sql(f"{rows} EXCEPT {rows}", values).first():  # what was added is in use by now
        raise UndoConflict(label=step.text())
    deleted = "SELECT tab, record FROM journal_row WHERE step = ? AND op = 'D'"
    for table, record in connection.exec_driver_sql(deleted, (step.id,)).all():
        if connection.exec_driver_sql(f"SELECT 1 FROM {table} WHERE id = ?", (record,)).first():
            link(connection, table, record, record, step.id - 1)
