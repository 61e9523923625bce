"""The journal that the database keeps of itself.

Triggers write every inserted, changed and deleted row into ``journal_row``, inside the same
transaction and whatever code caused it. Undo and redo read it back: undoing a step writes the
old values again, which is itself a step, so that the journal only ever grows. That is why undo
survives closing the program.
"""

from __future__ import annotations

import datetime
import getpass
import json
import platform
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Table

from app.domain.errors import UndoConflict
from app.domain.model import kinds
from app.texts import Message, tr

Touched = set[tuple[str, int]]
"""Rows that a step changed, as (table, id)."""


@dataclass(frozen=True, slots=True)
class Step:
    """One change, undo or redo: a transaction with a label that a person understands."""

    id: int
    kind: str
    label: Message
    values: dict[str, Any]
    at: str
    user: str

    def text(self) -> str:
        """The label in the interface language; values that are texts of the program are translated too."""
        shown = {key: tr(Message(*value)) if isinstance(value, list) else value for key, value in self.values.items()}
        return tr(self.label, self.values.get("n"), **shown)


def trigger_statements() -> Iterable[str]:
    """DDL of the triggers for all mapped tables, dropping the old ones first. Plain SQL, no functions of ours."""
    for cls in kinds().values():
        table = cls.__table__
        assert isinstance(table, Table)
        yield from _triggers(table.name, [column.name for column in table.columns])


def _triggers(table: str, columns: list[str]) -> Iterable[str]:
    step = "(SELECT max(id) FROM journal_step)"
    changing = [name for name in columns if name not in ("id", "version")]
    differences = " UNION ALL ".join(
        f"SELECT '{name}'{' AS k' if i == 0 else ''}, OLD.\"{name}\"{' AS o' if i == 0 else ''}, "
        f"NEW.\"{name}\"{' AS n' if i == 0 else ''}"
        for i, name in enumerate(changing)
    )
    everything = ", ".join(f"'{name}', OLD.\"{name}\"" for name in columns)
    for suffix in ("insert", "update", "delete"):
        yield f"DROP TRIGGER IF EXISTS journal_{table}_{suffix}"
    head = "INSERT INTO journal_row (step, tab, record, op, old, new)"
    yield (
        f"CREATE TRIGGER journal_{table}_insert AFTER INSERT ON {table} BEGIN "
        f"{head} VALUES ({step}, '{table}', NEW.id, 'I', NULL, NULL); END"
    )
    yield (
        f"CREATE TRIGGER journal_{table}_update AFTER UPDATE ON {table} BEGIN "
        f"{head} SELECT {step}, '{table}', OLD.id, 'U', json_group_object(k, o), json_group_object(k, n) "
        f"FROM ({differences}) WHERE o IS NOT n HAVING count(*) > 0; END"
    )
    yield (
        f"CREATE TRIGGER journal_{table}_delete AFTER DELETE ON {table} BEGIN "
        f"{head} VALUES ({step}, '{table}', OLD.id, 'D', json_object({everything}), NULL); END"
    )


def open_step(connection: Connection, kind: str, label: Message, values: dict[str, Any], target: int | None) -> int:
    """Begin a step inside the open transaction; rows written from now on belong to it. Returns its id."""
    kept = {key: _storable(value) for key, value in values.items()}
    stored = json.dumps(
        {"c": label.context, "s": label.source, "p": label.plural, "v": kept}, ensure_ascii=False
    )
    now = datetime.datetime.now(datetime.UTC).isoformat(timespec="seconds")
    result = connection.exec_driver_sql(
        "INSERT INTO journal_step (kind, label, at, user, host, target, state) VALUES (?, ?, ?, ?, ?, ?, ?)",
        (kind, stored, now, _user(), platform.node(), target, "done" if kind == "change" else "-"),
    )
    return int(result.lastrowid)


def _storable(value: object) -> object:
    """A message as its parts, so that the label can be read in another language later; numbers stay numbers."""
    if isinstance(value, Message):
        return [value.context, value.source, value.plural]
    return value if isinstance(value, int) else str(value)


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError):  # no entry for the user id, as in a container
        return "?"


def anything(connection: Connection, step: int) -> bool:
    """Whether *step* changed any row."""
    sql = "SELECT EXISTS (SELECT 1 FROM journal_row WHERE step = ?)"
    return bool(connection.exec_driver_sql(sql, (step,)).scalar_one())


def touched(connection: Connection, step: int) -> Touched:
    """Rows that *step* changed."""
    rows = connection.exec_driver_sql("SELECT DISTINCT tab, record FROM journal_row WHERE step = ?", (step,))
    return {(row[0], row[1]) for row in rows}


def forget_redo(connection: Connection) -> None:
    """A new change ends the possibility to redo what was undone before it."""
    connection.exec_driver_sql("UPDATE journal_step SET state = 'dead' WHERE state = 'undone'")


def set_state(connection: Connection, step: int, state: str) -> None:
    """Mark a change as ``done`` or ``undone``."""
    connection.exec_driver_sql("UPDATE journal_step SET state = ? WHERE id = ?", (state, step))


def undoable(connection: Connection) -> Step | None:
    """The change that an undo would take back: the newest one in force."""
    return _step(connection, "state = 'done' ORDER BY id DESC")


def redoable(connection: Connection) -> Step | None:
    """The change that a redo would bring back: the oldest one undone."""
    return _step(connection, "state = 'undone' ORDER BY id")


def recent(connection: Connection, limit: int) -> list[tuple[Step, Touched]]:
    """The newest *limit* steps with the rows they changed, newest first."""
    rows = connection.exec_driver_sql(f"{_SELECT} ORDER BY id DESC LIMIT ?", (limit,)).all()
    return [(_from_row(row), touched(connection, row[0])) for row in rows]


def touching(connection: Connection, kind: str, record: int, parts: Mapping[str, str], limit: int) -> list[Step]:
    """The newest *limit* steps that changed a record or its *parts* (kind -> column of the owner), newest first."""
    conditions, values = ["(tab = ? AND record = ?)"], [kind, record]
    for part, owner in parts.items():
        conditions.append(f"(tab = ? AND record IN (SELECT id FROM {part} WHERE {owner} = ?))")
        conditions.append("(tab = ? AND op = 'D' AND json_extract(old, ?) = ?)")
        values += [part, record, part, f"$.{owner}", record]
    of_record = f"id IN (SELECT step FROM journal_row WHERE {' OR '.join(conditions)})"
    sql = f"{_SELECT} WHERE {of_record} ORDER BY id DESC LIMIT ?"
    return [_from_row(row) for row in connection.exec_driver_sql(sql, (*values, limit))]


_SELECT = "SELECT id, kind, label, at, user FROM journal_step"


def _step(connection: Connection, condition: str) -> Step | None:
    row = connection.exec_driver_sql(f"{_SELECT} WHERE kind = 'change' AND {condition} LIMIT 1").first()
    return _from_row(row) if row else None


def _from_row(row: Any) -> Step:
    stored = json.loads(row[2])
    message = Message(stored["c"], stored["s"], stored["p"])
    return Step(row[0], row[1], message, stored["v"], row[3], row[4])


def last_undo_of(connection: Connection, change: int) -> int:
    """The step that undid *change* last; reverting it is the redo."""
    sql = "SELECT max(id) FROM journal_step WHERE kind = 'undo' AND target = ?"
    return int(connection.exec_driver_sql(sql, (change,)).scalar_one())


def revert(connection: Connection, step: Step, rows_of: int) -> None:
    """Write back what the rows of step *rows_of* changed, last one first; *step* names it in an error.

    Raises :class:`UndoConflict` where a row no longer is as that step left it.
    """
    connection.exec_driver_sql("PRAGMA defer_foreign_keys=ON")
    sql = "SELECT tab, record, op, old, new FROM journal_row WHERE step = ? ORDER BY id DESC"
    tables = kinds()
    for table, record, op, old, new in connection.exec_driver_sql(sql, (rows_of,)).all():
        if table not in tables or not _revert_row(connection, table, record, op, old, new):
            raise UndoConflict(label=step.text())


def _revert_row(connection: Connection, table: str, record: int, op: str, old: str | None, new: str | None) -> bool:
    if op == "I":
        return connection.exec_driver_sql(f"DELETE FROM {table} WHERE id = ?", (record,)).rowcount == 1
    values: dict[str, Any] = json.loads(old or "{}")
    if op == "D":
        if _row(connection, table, record, ["id"]) is not None:
            return False
        values["version"] = int(values["version"]) + 1
        names = ", ".join(f'"{name}"' for name in values)
        marks = ", ".join("?" for _ in values)
        connection.exec_driver_sql(f"INSERT INTO {table} ({names}) VALUES ({marks})", tuple(values.values()))
        return True
    expected = json.loads(new or "{}")
    if _row(connection, table, record, list(expected)) != tuple(expected.values()):
        return False
    sets = ", ".join(f'"{name}" = ?' for name in values)
    sql = f"UPDATE {table} SET {sets}, version = version + 1 WHERE id = ?"
    connection.exec_driver_sql(sql, (*values.values(), record))
    return True


def _row(connection: Connection, table: str, record: int, columns: list[str]) -> tuple[Any, ...] | None:
    names = ", ".join(f'"{name}"' for name in columns)
    row = connection.exec_driver_sql(f"SELECT {names} FROM {table} WHERE id = ?", (record,)).first()
    return tuple(row) if row else None
