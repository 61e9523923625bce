"""Recovering what can be read of a damaged file into a new one; the damaged file itself is only copied from.

Each table is read by its rows' numbers: where a page cannot be read, the next number behind it that can be is looked
for. Values that are not what their column holds become empty where that is allowed, and so do references to what is
lost; a record that cannot be without is left out.
"""

from __future__ import annotations

import contextlib
import shutil
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, BinaryIO

import sqlcipher3.dbapi2 as sqlite
from sqlalchemy import Connection, Table

from app.domain.base import kinds
from app.domain.errors import Damaged, FileExists, FileMissing
from app.storage import cipher
from app.storage.backup import put_in_place, remove
from app.storage.check import Cancelled
from app.storage.connection import APPLICATION_ID, connect, run, translating
from app.storage.files import create_file
from app.storage.journal import owner_statements
from app.storage.leaves import READ_ERRORS as _READ_ERRORS
from app.storage.leaves import records_of, sound
from app.texts import N_

RECOVERED = N_("Change", "Recovered from the damaged file “{file}”")
ASKED_AFTER = 1000
"""Rows between two questions whether to go on."""
_HISTORY = {"journal_step": "id kind label at user host target state", "journal_row": "id step tab record op old new"}
_HISTORY_SOUND = (
    "DELETE FROM journal_step WHERE NOT json_valid(label) OR typeof(at) <> 'text' OR typeof(user) <> 'text'",
    (
        "DELETE FROM journal_row WHERE step NOT IN (SELECT id FROM journal_step) OR typeof(record) <> 'integer' "
        "OR op NOT IN ('I', 'U', 'D') OR op <> 'I' AND NOT coalesce(json_valid(old), 0) "
        "OR op = 'U' AND NOT coalesce(json_valid(new), 0)"
    ),
    "UPDATE journal_step SET target = NULL WHERE target NOT IN (SELECT id FROM journal_step)",
    "UPDATE journal_step SET state = 'dead' WHERE state <> '-'",
)


@dataclass(slots=True)
class Outcome:
    """Per kind: records recovered, and those that were seen but could not be taken; values that had to be emptied."""

    recovered: dict[str, int] = field(default_factory=dict)
    lost: dict[str, int] = field(default_factory=dict)
    emptied: int = 0

    @property
    def total(self) -> int:
        """All records recovered."""
        return sum(self.recovered.values())


def recover(path: Path, target: Path, going: Callable[[], bool] = lambda: True) -> Outcome:
    """Make the new file *target* of what can be read of *path*, encrypted with the same key where that is.

    The new file's history begins with the old one's, as far as it can be read. *going* is asked now and then; where it
    answers ``False`` nothing remains. Raises :class:`FileExists`, :class:`FileMissing`, :class:`DiskFull`, and
    :class:`Damaged` where not one record can be read.
    """
    if not path.is_file():
        raise FileMissing(file=path.name)
    with translating(path):
        key = cipher.key_of(path)
    if target.exists():
        raise FileExists(file=target.name)
    source, fresh = (target.with_name(f".{target.name}.{ending}") for ending in ("source", "recovering"))
    with translating(target):
        for left in (source, fresh):  # by a crash
            remove(left)
    db = create_file(fresh, key=key)
    outcome = Outcome()
    try:
        with translating(target):
            _copy(path, source, key)
            with contextlib.closing(_open(source)) as old:
                _fill_history(old, fresh, going)
                with db.change(RECOVERED, file=path.name) as session:
                    _fill(old, session.connection(), outcome, going)
                    if not outcome.total:
                        outcome = Outcome()
                        _fill_by_pages(source, key, session.connection(), outcome, going)
                    _refuse_nothing(outcome, path)
                _tell_lost(fresh)
            db.settle()
            db.close()
            put_in_place(fresh, target)
    finally:
        db.close()
        with contextlib.suppress(OSError):
            remove(source)
            remove(fresh)
    return outcome


def _refuse_nothing(outcome: Outcome, path: Path) -> None:
    if not outcome.total:
        raise Damaged(file=path.name)


def _copy(path: Path, source: Path, key: cipher.Key | None) -> None:
    """Copy the file with its log; give a plain one whose first hundred bytes are spoilt a usual beginning, and the
    damaged pages of an encrypted one a valid signature."""
    for suffix in ("", "-wal"):
        part = path.with_name(path.name + suffix)
        if part.exists():
            shutil.copyfile(part, source.with_name(source.name + suffix))
    with source.open("r+b") as file:
        head = file.read(100)
        if missing := -file.seek(0, 2) % cipher.PAGE:  # a last page that was cut off
            file.write(bytes(missing))
        if key is not None:
            _sign(file, key)
        if key is not None or (head[:16] == cipher.MAGIC and head[16:24] == b"\x10\x00\x02\x02\x00\x40\x20\x20"):
            return
        pages = (file.seek(0, 2) + cipher.PAGE - 1) // cipher.PAGE
        numbers = {24: 1, 28: pages, 40: 1, 44: 4, 56: 1, 68: APPLICATION_ID, 92: 1, 96: sqlite.sqlite_version_info[0]}
        made = bytearray(cipher.MAGIC + b"\x10\x00\x02\x02\x00\x40\x20\x20").ljust(100, b"\x00")
        for place, number in numbers.items():
            made[place : place + 4] = number.to_bytes(4, "big")
        file.seek(0)
        file.write(made)


def _sign(file: BinaryIO, key: cipher.Key) -> None:
    """See :meth:`app.storage.cipher.Key.signed`."""
    for number in range(1, file.seek(0, 2) // cipher.PAGE + 1):
        file.seek((number - 1) * cipher.PAGE)
        page = file.read(cipher.PAGE)
        if not key.made(page, number):
            file.seek((number - 1) * cipher.PAGE)
            file.write(key.signed(page, number))


def _open(source: Path) -> Any:
    """A connection that reads on where it can; one to an empty file where the schema cannot be read."""
    connection = None
    try:
        connection = connect(source, tolerant=True)
        connection.execute("PRAGMA cell_size_check=OFF")
        connection.text_factory = lambda raw: raw.decode("utf-8", "replace")
        connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    except _READ_ERRORS:
        if connection is not None:
            connection.close()
        return sqlite.connect(":memory:")
    return connection


def _fill(old: Any, new: Connection, outcome: Outcome, going: Callable[[], bool]) -> None:
    run(new, "PRAGMA defer_foreign_keys=ON")
    for cls in kinds().values():
        table = cls.__table__
        assert isinstance(table, Table)
        _fill_table(old, new, table, outcome, going)
    _mend(new, outcome)


def _fill_table(old: Any, new: Connection, table: Table, outcome: Outcome, going: Callable[[], bool]) -> None:
    known = {column.name: column for column in table.columns}
    try:
        present = [row[1] for row in old.execute(f'PRAGMA table_info("{table.name}")') if row[1] in known]
    except _READ_ERRORS:
        return
    if "id" not in present:
        return
    _insert(new, table, present, rows_of(old, table.name, present, going), outcome)


def _fill_by_pages(
    source: Path, key: cipher.Key | None, new: Connection, outcome: Outcome, going: Callable[[], bool]
) -> None:
    """Without a schema; see :mod:`app.storage.leaves`."""
    tables = {name: cls.__table__ for name, cls in kinds().items()}
    columns = {name: [row[1] for row in run(new, f'PRAGMA table_info("{name}")')] for name in tables}
    run(new, "PRAGMA defer_foreign_keys=ON")
    for name, values in records_of(source, key, tables, columns, going):
        _insert(new, tables[name], columns[name][: len(values)], [values], outcome)
    if not going():
        raise Cancelled
    _mend(new, outcome)


def _insert(new: Connection, table: Any, present: list[str], rows: Iterable[Sequence[Any]], outcome: Outcome) -> None:
    known = {column.name: column for column in table.columns}
    names = ", ".join(f'"{name}"' for name in present)
    insert = f'INSERT INTO "{table.name}" ({names}) VALUES ({", ".join("?" for _ in present)})'
    for row in rows:
        values = []
        for name, value in zip(present, row, strict=True):
            kept = sound(known[name], value)
            outcome.emptied += kept is None and value is not None
            values.append(kept)
        try:
            run(new, insert, values)
            outcome.recovered[table.name] = outcome.recovered.get(table.name, 0) + 1
        except sqlite.IntegrityError:
            outcome.lost[table.name] = outcome.lost.get(table.name, 0) + 1


def rows_of(old: Any, table: str, columns: list[str], going: Callable[[], bool]) -> Iterator[tuple[Any, ...]]:
    """Rows by their number, over every gap that a damaged page makes."""
    names = ", ".join(f'"{name}"' for name in columns)
    query = f'SELECT rowid, {names} FROM "{table}" NOT INDEXED WHERE rowid >= ? ORDER BY rowid'
    start: int | None = -(2**62)
    seen = 0
    while start is not None:
        try:
            for number, *row in old.execute(query, (start,)):
                if number < start:  # pages that lead back to themselves
                    raise sqlite.DatabaseError("rows out of order")
                start = number + 1
                seen += 1
                if seen % ASKED_AFTER == 0 and not going():
                    raise Cancelled
                yield tuple(row)
        except _READ_ERRORS:
            start = _behind(old, table, start)
        else:
            return


def _behind(old: Any, table: str, start: int) -> int | None:
    """The first row number from *start* on that can be read, about; ``None`` where there is none."""
    query = f'SELECT rowid, * FROM "{table}" NOT INDEXED WHERE rowid >= ? ORDER BY rowid LIMIT 1'

    def readable(number: int) -> bool:
        try:
            return old.execute(query, (number,)).fetchone() is not None
        except _READ_ERRORS:
            return False

    low = max(start, 0)
    step = 1
    while not readable(low + step):
        step *= 2
        if step > 2**40:
            return None
    high, low = low + step, low + step // 2
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (low, middle) if readable(middle) else (middle, high)
    return high


def _mend(new: Connection, outcome: Outcome) -> None:
    """Empty references to what is lost; where they cannot be empty the record goes, and what hangs on it."""
    while broken := run(new, "PRAGMA foreign_key_check").fetchall():
        for table, number, _, which in broken:
            names = {row[0]: row[3] for row in run(new, f'PRAGMA foreign_key_list("{table}")')}
            column = kinds()[table].__table__.columns[names[which]] if table in kinds() else None
            if column is not None and column.nullable:
                run(new, f'UPDATE "{table}" SET "{column.name}" = NULL WHERE rowid = ?', (number,))
                outcome.emptied += 1
                continue
            gone = run(new, f'DELETE FROM "{table}" WHERE rowid = ?', (number,)).rowcount
            if table in kinds() and gone:
                outcome.recovered[table] -= 1
                outcome.lost[table] = outcome.lost.get(table, 0) + 1


def _fill_history(old: Any, target: Path, going: Callable[[], bool]) -> None:
    """What the journal tells of former times; nothing of it can be undone any more."""
    with contextlib.closing(connect(target)) as new:
        new.execute("PRAGMA foreign_keys=OFF")
        new.execute("BEGIN IMMEDIATE")
        for table, columns in _HISTORY.items():
            names = columns.split()
            insert = f"INSERT OR IGNORE INTO {table} ({', '.join(names)}) VALUES ({', '.join('?' for _ in names)})"
            with contextlib.suppress(*_READ_ERRORS):
                for row in rows_of(old, table, names, going):
                    with contextlib.suppress(sqlite.IntegrityError):
                        new.execute(insert, row)
        for statement in (*_HISTORY_SOUND, *owner_statements()):
            new.execute(statement)
        new.execute("COMMIT")


def _tell_lost(target: Path) -> None:
    """Note in the journal that records are gone of which it tells, so that it ends as the tables are."""
    with contextlib.closing(connect(target)) as new:
        new.execute("BEGIN IMMEDIATE")
        for kind in kinds():
            new.execute(
                f"INSERT INTO journal_row (step, tab, record, op, old) SELECT (SELECT max(id) FROM journal_step), "
                f"'{kind}', record, 'D', '{{}}' FROM (SELECT record, op, max(id) FROM journal_row "
                f"WHERE tab = '{kind}' GROUP BY record) WHERE op <> 'D' AND record NOT IN (SELECT id FROM \"{kind}\")"
            )
        new.execute("COMMIT")
