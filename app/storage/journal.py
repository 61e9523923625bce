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
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, Table

from app.domain.base import owner_field
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
    state: str = field(default="", compare=False)
    target: int | None = None
    """The step that this one undid, redid or took something back of."""
    emptied: str | None = None
    """When values of this step were removed for good with the trash (ISO 8601, UTC)."""

    def text(self) -> str:
        """The label in the interface language; values that are texts of the program are translated too."""
        shown = {key: tr(Message(*value)) if isinstance(value, list) else value for key, value in self.values.items()}
        return tr(self.label, self.values.get("n"), **shown)


def trigger_statements() -> Iterable[str]:
    """DDL of the triggers for all mapped tables. Plain SQL, no functions of ours."""
    for cls in kinds().values():
        table = cls.__table__
        assert isinstance(table, Table)
        owner = owner_field(cls)
        yield from _triggers(table.name, [column.name for column in table.columns], owner.name if owner else None)


def owner_statements() -> Iterable[str]:
    """SQL that notes the owners in lines that were written without the triggers."""
    for kind, cls in kinds().items():
        owner = owner_field(cls)
        if owner is not None:
            yield (
                f"UPDATE journal_row SET owner = json_extract(old, '$.{owner.name}') "
                f"WHERE tab = '{kind}' AND op <> 'I' AND owner IS NULL"
            )


def _triggers(table: str, columns: list[str], owner: str | None) -> Iterable[str]:
    step = f"(SELECT id FROM journal_step WHERE state = '{OPEN}')"  # none, and the row is refused: NOT NULL
    changing = [name for name in columns if name not in ("id", "version")]
    differences = " UNION ALL ".join(
        f"SELECT '{name}'{' AS k' if i == 0 else ''}, OLD.\"{name}\"{' AS o' if i == 0 else ''}, "
        f"NEW.\"{name}\"{' AS n' if i == 0 else ''}"
        for i, name in enumerate(changing)
    )
    everything = ", ".join(f"'{name}', OLD.\"{name}\"" for name in columns)
    head = "INSERT INTO journal_row (step, tab, record, op, old, new, owner)"
    left = f'OLD."{owner}"' if owner else "NULL"
    moved = f'CASE WHEN OLD."{owner}" IS NOT NEW."{owner}" THEN OLD."{owner}" END' if owner else "NULL"
    yield (
        f"CREATE TRIGGER journal_{table}_insert AFTER INSERT ON {table} BEGIN "
        f"{head} VALUES ({step}, '{table}', NEW.id, 'I', NULL, NULL, NULL); END"
    )
    yield (
        f"CREATE TRIGGER journal_{table}_update AFTER UPDATE ON {table} BEGIN "
        f"{head} SELECT {step}, '{table}', OLD.id, 'U', json_group_object(k, o), json_group_object(k, n), {moved} "
        f"FROM ({differences}) WHERE o IS NOT n HAVING count(*) > 0; END"
    )
    yield (
        f"CREATE TRIGGER journal_{table}_delete AFTER DELETE ON {table} BEGIN "
        f"{head} VALUES ({step}, '{table}', OLD.id, 'D', json_object({everything}), NULL, {left}); END"
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
    """The newest *limit* steps with the rows they changed, of an import the first ones, newest first."""
    rows = connection.exec_driver_sql(f"{_SELECT} ORDER BY id DESC LIMIT ?", (limit,)).all()
    few = "SELECT tab, record FROM journal_row WHERE step = ? ORDER BY id LIMIT ?"
    return [
        (_from_row(row), {(tab, record) for tab, record in connection.exec_driver_sql(few, (row[0], _FIRST_ROWS))})
        for row in rows
    ]


_FIRST_ROWS = 500
"""Rows of one step that are told with it: an import has millions."""


_SELECT = "SELECT id, kind, label, at, user, state, target, emptied FROM journal_step"


def step(connection: Connection, number: int) -> Step | None:
    """One step by its number."""
    row = connection.exec_driver_sql(f"{_SELECT} WHERE id = ?", (number,)).first()
    return _from_row(row) if row else None


def steps(connection: Connection, condition: str, values: tuple[Any, ...], limit: int) -> list[Step]:
    """At most *limit* steps that fulfil an SQL *condition*, which says their order too."""
    rows = connection.exec_driver_sql(f"{_SELECT} WHERE {condition} LIMIT ?", (*values, limit))
    return [_from_row(row) for row in rows]



def _step(connection: Connection, condition: str) -> Step | None:
    row = connection.exec_driver_sql(f"{_SELECT} WHERE kind = 'change' AND {condition} LIMIT 1").first()
    return _from_row(row) if row else None


def _from_row(row: Any) -> Step:
    stored = parse(row[2])
    if stored.keys() != {"c", "s", "p", "v"} or not isinstance(stored["v"], dict):
        raise Unreadable(value=row[2][:60])
    return Step(row[0], row[1], Message(stored["c"], stored["s"], stored["p"]), stored["v"], *row[3:])


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
