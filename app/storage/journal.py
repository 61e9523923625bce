"""The journal that the database keeps of itself.

Triggers write every inserted, changed and deleted row into ``journal_row``, inside the same
transaction and whatever code caused it. Undo and redo read it back: undoing a step writes the
old values again, which is itself a step, so that the journal only ever grows. That is why undo
survives closing the program.
"""

from __future__ import annotations

import datetime
import json
import platform
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Table

from app.domain.errors import Unreadable
from app.domain.model import kinds
from app.storage.connection import run
from app.storage.lock import user_name
from app.texts import Message, tr

OPEN = "open"
"""State of the step whose transaction is running; the triggers find it by that. No other program writes without one."""

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
    """DDL of the triggers for all mapped tables. Plain SQL, no functions of ours."""
    for cls in kinds().values():
        table = cls.__table__
        assert isinstance(table, Table)
        yield from _triggers(table.name, [column.name for column in table.columns])


def _triggers(table: str, columns: list[str]) -> Iterable[str]:
    step = f"(SELECT id FROM journal_step WHERE state = '{OPEN}')"  # none, and the row is refused: NOT NULL
    changing = [name for name in columns if name not in ("id", "version")]
    differences = " UNION ALL ".join(
        f"SELECT '{name}'{' AS k' if i == 0 else ''}, OLD.\"{name}\"{' AS o' if i == 0 else ''}, "
        f"NEW.\"{name}\"{' AS n' if i == 0 else ''}"
        for i, name in enumerate(changing)
    )
    everything = ", ".join(f"'{name}', OLD.\"{name}\"" for name in columns)
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
    sql = "INSERT INTO journal_step (kind, label, at, user, host, target, state) VALUES (?, ?, ?, ?, ?, ?, ?)"
    cursor = run(connection, sql, (kind, stored, now, user_name(), platform.node(), target, OPEN))
    return int(cursor.lastrowid)


def _storable(value: object) -> object:
    """A message as its parts, so that the label can be read in another language later; numbers stay numbers."""
    if isinstance(value, Message):
        return [value.context, value.source, value.plural]
    return value if isinstance(value, int) else str(value)


def anything(connection: Connection, step: int) -> bool:
    """Whether *step* changed any row."""
    sql = "SELECT EXISTS (SELECT 1 FROM journal_row WHERE step = ?)"
    return bool(run(connection, sql, (step,)).fetchone()[0])


def touched(connection: Connection, step: int) -> Touched:
    """Rows that *step* changed."""
    return set(run(connection, "SELECT DISTINCT tab, record FROM journal_row WHERE step = ?", (step,)))


def forget_redo(connection: Connection) -> None:
    """A new change ends the possibility to redo what was undone before it."""
    run(connection, "UPDATE journal_step SET state = 'dead' WHERE state = 'undone'")


def settle(connection: Connection) -> None:
    """Nothing that was changed up to now can be undone or redone any more."""
    run(connection, "UPDATE journal_step SET state = 'dead' WHERE state IN ('done', 'undone')")


def set_state(connection: Connection, step: int, state: str) -> None:
    """Mark a step: a change as ``done`` or ``undone``, an undo or redo as ``-`` (it is none to be undone itself)."""
    run(connection, "UPDATE journal_step SET state = ? WHERE id = ?", (state, step))


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
    stored = parse(row[2])
    if stored.keys() != {"c", "s", "p", "v"} or not isinstance(stored["v"], dict):
        raise Unreadable(value=row[2][:60])
    return Step(row[0], row[1], Message(stored["c"], stored["s"], stored["p"]), stored["v"], row[3], row[4])


def parse(stored: str | None) -> dict[str, Any]:
    """A JSON object of the journal. Raises :class:`Unreadable`."""
    try:
        value = json.loads(stored or "")
    except ValueError:
        value = None
    if not isinstance(value, dict):
        raise Unreadable(value=str(stored)[:60])
    return value


def last_undo_of(connection: Connection, change: int) -> int:
    """The step that undid *change* last; reverting it is the redo."""
    sql = "SELECT max(id) FROM journal_step WHERE kind = 'undo' AND target = ?"
    return int(connection.exec_driver_sql(sql, (change,)).scalar_one())
