"""The trash: what was deleted and never came back, read from the journal; bringing it back; emptying it for good.

Nothing marks a record as deleted: the last line about it in the journal does, and holds all its values. So the trash
holds no name against anybody, and a record in it is in nobody's way.
"""

from __future__ import annotations

import datetime
import json
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection
from sqlalchemy.orm import Session

from app.domain.base import fields_of, kinds, owner_field
from app.domain.fields import Kind
from app.storage import journal
from app.storage.history import Key, Node, Past, Row, birth, is_same, put_back
from app.storage.journal import parse
from app.texts import NN_

EMPTIED = NN_("Change", "Trash emptied: %n record|Trash emptied: %n records", "", 1)
HIDDEN = "…"
"""Stands in labels for names of records that were removed for good."""
_Open = Callable[[], AbstractContextManager[Connection]]

_IN_TRASH = f"""
    r.op = 'D' AND r.tab = ? AND r.old <> '{{}}' AND r.restored IS NULL AND NOT EXISTS (
        SELECT 1 FROM journal_row n JOIN journal_step s ON s.id = n.step
        WHERE n.id = (SELECT min(id) FROM journal_row WHERE tab = r.tab AND record = r.record AND id > r.id)
            AND n.op = 'I' AND NOT ({birth('n')}))
        AND NOT EXISTS (
            SELECT 1 FROM journal_row i WHERE i.step = r.step AND i.tab = r.tab AND i.record = r.record
                AND i.op = 'I' AND i.id < r.id)
"""
_OWNER_STAYED = (
    " AND NOT EXISTS (SELECT 1 FROM journal_row o WHERE o.step = r.step AND o.tab = ? AND o.record = r.owner "
    "AND o.op = 'D')"
)


@dataclass(frozen=True, slots=True)
class Deleted:
    """One record in the trash. *row* is the line of the journal that holds its values."""

    row: int
    kind: str
    record: int
    step: int


def deleted(connection: Connection, kind: str, limit: int, before: int = 2**62) -> list[Deleted]:
    """Records of *kind* in the trash, at most *limit*, newest first, those whose line is older than *before*.

    What went with its owner is not listed: it comes back with that one.
    """
    owner = owner_field(kinds()[kind])
    values: tuple[Any, ...] = (kind, before)
    condition = f"{_IN_TRASH} AND r.id < ?"
    if owner is not None:
        condition += _OWNER_STAYED
        values += (owner.target,)
    sql = f"SELECT r.id, r.tab, r.record, r.step FROM journal_row r WHERE {condition} ORDER BY r.id DESC LIMIT ?"
    return [Deleted(*row) for row in connection.exec_driver_sql(sql, (*values, limit))]


def find(connection: Connection, row: int) -> Deleted | None:
    """The record whose line in the journal is *row*, if it is in the trash."""
    line = connection.exec_driver_sql("SELECT tab, record, step FROM journal_row WHERE id = ?", (row,)).first()
    if line is None or line.tab not in kinds():
        return None
    return next((each for each in deleted(connection, line.tab, 1, row + 1) if each.row == row), None)


def content(connection: Connection, item: Deleted) -> Node | None:
    """The record as it was deleted, with all that went along."""
    return Past(connection, item.kind, item.record, item.step).before(item.step)


def restore(session: Session, item: Deleted) -> int:
    """Bring a record back with all that went along and the references to it that are still empty. Returns its id.

    To be called inside a change. Raises :class:`~app.domain.errors.ReferenceGone`.
    """
    connection = session.connection()
    node = content(connection, item)
    assert node is not None
    wanted = _with_followers(connection, item, node.rows())
    numbers = put_back(connection, wanted, {}, item.step - 1)
    _reconnect(connection, item.step, wanted, numbers)
    session.expire_all()
    return numbers.get((item.kind, item.record), item.record)


def _with_followers(connection: Connection, item: Deleted, rows: dict[Key, Row]) -> dict[Key, Row]:
    """*rows*, and those that were deleted in the same step because they must not be without one of them."""
    found = dict(rows)
    for kind, cls in kinds().items():
        for name, declared in fields_of(cls).items():
            if declared.kind is not Kind.REFERENCE or declared.owner or cls.__table__.columns[name].nullable:
                continue
            sql = "SELECT record, old FROM journal_row WHERE step = ? AND tab = ? AND op = 'D' AND old <> '{}'"
            for record, old in connection.exec_driver_sql(sql, (item.step, kind)):
                row = parse(old)
                if (declared.target, row.get(name)) in rows and _has_owner(connection, kind, row, found, item.step):
                    found.setdefault((kind, record), row)
    return found


def _has_owner(connection: Connection, kind: str, row: Row, rows: dict[Key, Row], step: int) -> bool:
    owner = owner_field(kinds()[kind])
    if owner is None or (owner.target, row[owner.name]) in rows:
        return True
    return is_same(connection, owner.target, row[owner.name], step)


def _reconnect(connection: Connection, step: int, rows: Iterable[Key], numbers: dict[Key, int]) -> None:
    """Set the references again that the deletion emptied, where nothing was entered since."""
    back = set(rows)
    sql = "SELECT tab, record, old, new FROM journal_row WHERE step = ? AND op = 'U' AND old <> '{}' ORDER BY id"
    for kind, record, old, new in connection.exec_driver_sql(sql, (step,)).all():
        before, after = parse(old), parse(new)
        for name, declared in fields_of(kinds()[kind]).items():
            target = (declared.target, before.get(name))
            if declared.kind is Kind.REFERENCE and target in back and after.get(name, 0) is None \
                    and is_same(connection, kind, record, step):  # fmt: skip
                update = f'UPDATE {kind} SET "{name}" = ?, version = version + 1 WHERE id = ? AND "{name}" IS NULL'
                connection.exec_driver_sql(update, (numbers.get(target, target[1]), record))


class Trash:
    """Emptying the trash of an open file: no change that could be undone, but noted in the journal."""

    def __init__(self, reading: _Open, writing: _Open) -> None:
        self._reading, self._writing = reading, writing

    def older_than(self, moment: str, wanted: Iterable[str]) -> int:
        """How many records of the kinds *wanted* were deleted before *moment* (ISO 8601, UTC) and are there still."""
        with self._reading() as connection:
            return sum(1 for _ in _older(connection, moment, wanted))

    def empty(self, moment: str, wanted: Iterable[str]) -> int:
        """Remove the values of everything that :meth:`older_than` counts, for good, names in labels included.

        Backup copies keep what they have. Returns the number of records.
        """
        with self._writing() as connection:
            connection.exec_driver_sql("PRAGMA secure_delete=ON")
            found = list(_older(connection, moment, wanted))
            if not found:
                return 0
            now = datetime.datetime.now(datetime.UTC).isoformat(timespec="seconds")
            for item in found:
                _wipe(connection, item, now)
            step = journal.open_step(connection, "emptied", EMPTIED, {"n": len(found)}, None)
            journal.set_state(connection, step, "-")
        with self._reading() as connection:
            connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
        return len(found)


def _older(connection: Connection, moment: str, wanted: Iterable[str]) -> Iterator[Deleted]:
    sql = "SELECT at < ? FROM journal_step WHERE id = ?"
    for kind in wanted:
        for item in deleted(connection, kind, -1):
            if connection.exec_driver_sql(sql, (moment, item.step)).scalar_one():
                yield item


def _wipe(connection: Connection, item: Deleted, now: str) -> None:
    """Remove what the journal knows of one record and what went along, in all its life."""
    past = Past(connection, item.kind, item.record, item.step)
    for former in _former(connection, item, past.born):
        _wipe(connection, former, now)
    for step, kind, record in past.lines:
        connection.exec_driver_sql(
            "UPDATE journal_row SET old = CASE op WHEN 'I' THEN NULL ELSE '{}' END, "
            "new = CASE op WHEN 'U' THEN '{}' END WHERE tab = ? AND record = ? AND step = ?",
            (kind, record, step),
        )
    for number in past.steps:
        stored = connection.exec_driver_sql("SELECT label FROM journal_step WHERE id = ?", (number,)).scalar_one()
        label = parse(stored)
        label["v"] = {key: HIDDEN if isinstance(value, str) else value for key, value in label["v"].items()}
        text = json.dumps(label, ensure_ascii=False)
        connection.exec_driver_sql("UPDATE journal_step SET label = ?, emptied = ? WHERE id = ?", (text, now, number))


def _former(connection: Connection, item: Deleted, born: int) -> list[Deleted]:
    """What the record was before it came back under another number."""
    sql = (
        "SELECT f.id, f.tab, f.record, f.step FROM journal_row r JOIN journal_row f ON f.id = r.restored "
        "WHERE r.step = ? AND r.tab = ? AND r.record = ? AND r.op = 'I' AND f.record <> r.record"
    )
    return [Deleted(*row) for row in connection.exec_driver_sql(sql, (born, item.kind, item.record))]
