"""What a record was: its states, parts included, read backwards from now out of the journal; and putting one back.

SQLite gives the number of a deleted row to the next one. A record is therefore followed only as far back as it was
made: its life begins with an insertion by an ordinary change, while undo, redo and restoring continue a former life.
A line of the journal that brings a record back names, in ``restored``, the line that deleted it, and the other way.
"""

from __future__ import annotations

import functools
import itertools
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection

from app.domain.base import fields_of, kinds, owner_field
from app.domain.errors import ReferenceGone
from app.domain.fields import Kind
from app.storage.journal import parse
from app.storage.revert import usual
from app.texts import tr

Row = dict[str, Any]
"""Values of one row by column, as SQLite holds them."""
Key = tuple[str, int]
"""A row: table and id."""
_BATCH = 400


def birth(line: str) -> str:
    """SQL: the insertion *line* of step *s* made a new record, and did not bring a former one back."""
    return (
        f"s.kind = 'change' AND NOT EXISTS (SELECT 1 FROM journal_row f WHERE f.id = {line}.restored "
        f"AND f.record = {line}.record)"
    )


@dataclass
class Node:
    """A record as it was at one moment, with everything that hung on it, by kind."""

    kind: str
    id: int
    row: Row
    parts: dict[str, list[Node]] = field(default_factory=dict)

    def walk(self) -> Iterator[Node]:
        """This record and all its parts, owners first."""
        yield self
        for parts in self.parts.values():
            for part in parts:
                yield from part.walk()

    def rows(self) -> dict[Key, Row]:
        """All rows of it."""
        return {(node.kind, node.id): node.row for node in self.walk()}


@dataclass(frozen=True, slots=True)
class _Entry:
    step: int
    op: str
    old: Row

    def before(self, after: Row | None) -> Row | None:
        """The row before this, which made it *after*."""
        if self.op == "I":
            return None
        return dict(self.old) or None if self.op == "D" else {**(after or {}), **self.old}


class Past:
    """All states of one record. *died*: the step that deleted it, for one that is gone.

    Reads what the journal says of this record and its parts, and nothing else.
    """

    def __init__(self, connection: Connection, kind: str, record: int, died: int | None = None) -> None:
        self.kind, self.record, self.died = kind, record, died
        self._connection = connection
        self.born = _birth(connection, kind, record, died)
        self._now: dict[Key, Row] = {}
        self._entries: dict[Key, list[_Entry]] = {}
        self._children: dict[str, dict[int, None]] = {}
        self._gather(kind, [record])
        self.lines = sorted(self._lines())
        """What was written about this record and its parts: step, kind and number of the row."""
        self.steps = sorted({step for step, _, _ in self.lines}, reverse=True)
        """The steps that changed something here, newest first."""

    def at(self, step: int) -> Node | None:
        """The record as *step* left it; ``None`` where it was not there."""
        row = self._row((self.kind, self.record), step)
        return None if row is None or step < self.born else self._node(self.kind, self.record, row, step)

    def before(self, step: int) -> Node | None:
        """The record as *step* found it."""
        return self.at(step - 1)

    def emptied(self, step: int) -> bool:
        """Whether what *step* changed here was emptied from the trash, so that its values are not known any more."""
        return any(entry.step == step and entry.op != "I" and not entry.old
                   for entries in self._entries.values() for entry in entries)  # fmt: skip

    def _gather(self, kind: str, ids: Sequence[int]) -> None:
        for batch in _batches(ids):
            marks = ", ".join("?" * len(batch))
            there = self._connection.exec_driver_sql(f"SELECT * FROM {kind} WHERE id IN ({marks})", tuple(batch))
            self._now |= {(kind, int(row["id"])): dict(row) for row in there.mappings()}
            sql = (
                f"SELECT record, step, op, old FROM journal_row WHERE tab = ? AND record IN ({marks}) AND step >= ? "
                "ORDER BY id DESC"
            )
            for record, step, op, old in self._connection.exec_driver_sql(sql, (kind, *batch, self.born)):
                entry = _Entry(step, op, parse(old) if old is not None else {})
                self._entries.setdefault((kind, record), []).append(entry)
        for part, owner in owned_kinds(kind).items():
            found = self._ever(part, owner, ids)
            if found:
                self._children.setdefault(part, {}).update(dict.fromkeys(found))
                self._gather(part, found)

    def _ever(self, part: str, owner: str, ids: Sequence[int]) -> list[int]:
        """Ids of the parts that belonged to one of *ids* at any time."""
        found: set[int] = set()
        for batch in _batches(ids):
            marks = ", ".join("?" * len(batch))
            live = f"SELECT id FROM {part} WHERE {owner} IN ({marks})"
            left = f"SELECT record FROM journal_row WHERE owner IN ({marks}) AND tab = ? AND step >= ?"
            found |= {row[0] for row in self._connection.exec_driver_sql(live, tuple(batch))}
            found |= {row[0] for row in self._connection.exec_driver_sql(left, (*batch, part, self.born))}
        return sorted(found)

    def _row(self, key: Key, step: int) -> Row | None:
        row = self._now.get(key)
        for entry in self._entries.get(key, ()):
            if entry.step <= step:
                break
            row = entry.before(row)
        return row

    def _node(self, kind: str, record: int, row: Row, step: int) -> Node:
        node = Node(kind, record, row)
        for part, owner in owned_kinds(kind).items():
            rows = ((each, self._row((part, each), step)) for each in self._children.get(part, ()))
            parts = [(each, found) for each, found in rows if found is not None and found.get(owner) == record]
            parts.sort(key=lambda pair: (pair[1].get("position") or 0, pair[0]))
            if parts:
                node.parts[part] = [self._node(part, each, found, step) for each, found in parts]
        return node

    def _lines(self) -> Iterator[tuple[int, str, int]]:
        for (kind, record), entries in self._entries.items():
            owner = owner_field(kinds()[kind]) if kind != self.kind else None
            after = self._now.get((kind, record))
            for entry in entries:
                before = entry.before(after)
                ours = owner is None or any(self._is_ours(owner.target, row, owner.name) for row in (before, after))
                if ours and (self.died is None or entry.step <= self.died):
                    yield entry.step, kind, record
                after = before

    def _is_ours(self, kind: str, row: Row | None, owner: str) -> bool:
        if row is None:
            return False
        return row.get(owner) == self.record if kind == self.kind else row.get(owner) in self._children.get(kind, ())


def _birth(connection: Connection, kind: str, record: int, died: int | None) -> int:
    """The step that made the record; 0 where the journal does not know it."""
    sql = (
        f"SELECT max(r.step) FROM journal_row r JOIN journal_step s ON s.id = r.step "
        f"WHERE r.tab = ? AND r.record = ? AND r.op = 'I' AND {birth('r')} AND r.step <= ?"
    )
    last = died if died is not None else 2**62
    return int(connection.exec_driver_sql(sql, (kind, record, last)).scalar() or 0)


@functools.cache
def owned_kinds(kind: str) -> Mapping[str, str]:
    """Kinds whose owner is a record of *kind* -> the column that names it."""
    found = {}
    for name, cls in kinds().items():
        owner = owner_field(cls)
        if owner is not None and owner.target == kind:
            found[name] = owner.name
    return found


def step_at(connection: Connection, moment: str) -> int:
    """The last step that was made before *moment* (ISO 8601 in UTC); 0 for none."""
    sql = "SELECT max(id) FROM journal_step WHERE at < ?"
    return int(connection.exec_driver_sql(sql, (moment,)).scalar() or 0)


def is_same(connection: Connection, kind: str, record: int, step: int) -> bool:
    """Whether the record that had this number at *step* is still there."""
    if connection.exec_driver_sql(f"SELECT 1 FROM {kind} WHERE id = ?", (record,)).first() is None:
        return False
    return _birth(connection, kind, record, None) <= step


def put_back(
    connection: Connection, wanted: Mapping[Key, Row], present: Mapping[Key, Row], step: int
) -> dict[Key, int]:
    """Make the rows *present* into *wanted*, as they were at *step*. References are checked at the end.

    A row whose number another record has by now gets a new one: returned by its old key. References to what is gone
    become empty. Raises :class:`ReferenceGone` where they must not be.
    """
    connection.exec_driver_sql("PRAGMA defer_foreign_keys=ON")
    numbers = _numbers(connection, wanted.keys() - present.keys())
    for kind in reversed(list(kinds())):
        for table, record in present.keys() - wanted.keys():
            if table == kind:
                connection.exec_driver_sql(f"DELETE FROM {kind} WHERE id = ?", (record,))
    for (kind, record), row in wanted.items():
        values = _sound(connection, kind, row, wanted, numbers, step)
        if (kind, record) in present:
            _update(connection, kind, record, values)
        else:
            number = numbers.get((kind, record), record)
            _insert(connection, kind, {**values, "id": number})
            link(connection, kind, record, number, step)
    return numbers


def link(connection: Connection, kind: str, record: int, number: int, step: int) -> None:
    """Note that *number*, just inserted, is *record* again, which was deleted after *step*."""
    died = "SELECT min(id) FROM journal_row WHERE tab = ? AND record = ? AND op = 'D' AND step > ?"
    came = "SELECT max(id) FROM journal_row WHERE tab = ? AND record = ? AND op = 'I'"
    ends = (
        connection.exec_driver_sql(died, (kind, record, step)).scalar_one(),
        connection.exec_driver_sql(came, (kind, number)).scalar_one(),
    )
    if all(ends):
        for line, other in (ends, reversed(ends)):
            connection.exec_driver_sql("UPDATE journal_row SET restored = ? WHERE id = ?", (other, line))


def _numbers(connection: Connection, added: Iterable[Key]) -> dict[Key, int]:
    """New numbers for those of *added* whose own one is in use."""
    numbers: dict[Key, int] = {}
    for kind, keys in itertools.groupby(sorted(added), key=lambda key: key[0]):
        ids = [record for _, record in keys]
        highest = connection.exec_driver_sql(f"SELECT coalesce(max(id), 0) FROM {kind}").scalar_one()
        free = itertools.count(max(highest, *ids) + 1)
        for record in ids:
            if connection.exec_driver_sql(f"SELECT 1 FROM {kind} WHERE id = ?", (record,)).first():
                numbers[kind, record] = next(free)
    return numbers


def _sound(
    connection: Connection, kind: str, row: Row, wanted: Mapping[Key, Row], numbers: Mapping[Key, int], step: int
) -> Row:
    """*row* with the columns that there are today, and references that lead somewhere."""
    cls = kinds()[kind]
    columns = {column.name for column in cls.__table__.columns}
    values = {name: value for name, value in row.items() if name in columns}
    for name, declared in fields_of(cls).items():
        target = values.get(name)
        if declared.kind is not Kind.REFERENCE or target is None:
            continue
        if (declared.target, target) in wanted:
            values[name] = numbers.get((declared.target, target), target)
        elif not is_same(connection, declared.target, target, step):
            if not cls.__table__.columns[name].nullable:
                raise ReferenceGone(kind=tr(kinds()[declared.target].title_one))
            values[name] = None
    return values


def _update(connection: Connection, kind: str, record: int, values: Row) -> None:
    names = [name for name in values if name not in ("id", "version")]
    sets = ", ".join(f'"{name}" = ?' for name in names)
    same = " AND ".join(f'"{name}" IS ?' for name in names)
    sql = f"UPDATE {kind} SET {sets}, version = version + 1 WHERE id = ? AND NOT ({same})"
    state = [values[name] for name in names]
    connection.exec_driver_sql(sql, (*state, record, *state))


def _insert(connection: Connection, kind: str, values: Row) -> None:
    row = {**usual(kind), **values, "version": int(values.get("version") or 0) + 1}
    names = ", ".join(f'"{name}"' for name in row)
    marks = ", ".join("?" * len(row))
    connection.exec_driver_sql(f"INSERT INTO {kind} ({names}) VALUES ({marks})", tuple(row.values()))


def _batches(ids: Sequence[int]) -> Iterator[Sequence[int]]:
    for start in range(0, len(ids), _BATCH):
        yield ids[start : start + _BATCH]
