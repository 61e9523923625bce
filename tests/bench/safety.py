"""What safety costs: the journal with each save and in bytes, encryption, backup and check."""

from __future__ import annotations

import contextlib
import itertools
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import sqlcipher3.dbapi2 as sqlite

from app.services import records
from app.services.finding import find
from app.storage import backup, check, cipher
from app.storage.connection import connect
from app.storage.database import Database
from app.storage.files import open_file
from app.storage.passphrase import set_passphrase
from app.storage.search import rebuild
from tests.bench.lists import first_rows, persons
from tests.bench.measure import Line, durations, milliseconds, pairs

NUMBER = 10_000
SECRET = "Kaliningrader Brücke"
_numbers = itertools.count(1)
"""No two saves of a run write the same: a change that changes nothing costs nothing."""
BYTES = 1_000
"""What the journal may grow by with a change of one field."""


def lines(scratch: Path) -> Iterator[Line]:
    """Save, list and search, plain and encrypted; backup and check; growth of the journal."""
    plain, secret = persons(scratch, NUMBER), scratch / "secret.akte"
    if not secret.exists():
        backup.backup(plain, secret)
        set_passphrase(secret, SECRET)
    yield from _saving(plain)
    yield from _encrypted(plain, secret)
    yield from _whole_file(scratch, plain)
    yield _growth(plain)


def _timed(work: Callable[[], object]) -> Callable[[], float]:
    def measured() -> float:
        start = time.perf_counter()
        work()
        return time.perf_counter() - start

    return measured


def _ratio(what: str, one: Callable[[], object], other: Callable[[], object], target: float, rounds: int) -> Line:
    measured, floor, value = pairs(_timed(one), _timed(other), rounds)
    return Line(what, milliseconds(measured), milliseconds(floor), value, target)


def saver(db: Database) -> Callable[[], object]:
    """Saves a person's note as a form does: journal, derived columns, search index, on the disk."""

    def save() -> None:
        number = next(_numbers)
        records.set_values(db, "person", [number % NUMBER + 1], {"note": f"Notiz {number}"})

    return save


def _saving(path: Path) -> Iterator[Line]:
    bare = path.with_name("bare.akte")
    backup.remove(bare)
    backup.backup(path, bare)
    with contextlib.closing(open_file(path)) as db, contextlib.closing(connect(bare)) as connection:
        for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'").fetchall():
            connection.execute(f'DROP TRIGGER "{name}"')
        connection.execute("PRAGMA journal_mode=WAL")

        def update() -> None:
            number = next(_numbers)
            values = (f"Notiz {number}", number % NUMBER + 1)
            connection.execute("BEGIN IMMEDIATE")
            connection.execute("UPDATE person SET note = ?, version = version + 1 WHERE id = ?", values)
            connection.execute("COMMIT")

        yield _ratio("save one field, against a plain UPDATE", saver(db), update, 3, 300)


def _encrypted(plain: Path, secret: Path) -> Iterator[Line]:
    cipher.unlock(secret, SECRET)
    with contextlib.closing(open_file(plain)) as one, contextlib.closing(open_file(secret)) as other:
        yield _ratio("encrypted: save one field", saver(other), saver(one), 1.3, 300)
        yield _ratio("encrypted: open the list", lambda: first_rows(other), lambda: first_rows(one), 1.3, 20)
        yield _ratio("encrypted: search", lambda: search(other), lambda: search(one), 1.3, 10)


def search(db: Database) -> None:
    """Look for some names, as a person does who types them."""
    for text in ("Petrow", "Müller", "Sokolowa", "Schmidt", "Iwanow"):
        with db.read() as session:
            find(session, text, "de")


def _whole_file(scratch: Path, path: Path) -> Iterator[Line]:
    ours, theirs = scratch / "copy.akte", scratch / "copy.db"

    def copy() -> None:
        backup.remove(ours)
        backup.backup(path, ours)

    def own_copy() -> None:
        """SQLite's own way with the same promise: the copy is compact and looked through."""
        backup.remove(theirs)
        with contextlib.closing(sqlite.connect(path)) as connection:
            connection.execute("VACUUM INTO ?", (str(theirs),))
        own_check(theirs)

    def own_check(file: Path = path) -> None:
        with contextlib.closing(sqlite.connect(file)) as connection:
            connection.execute("PRAGMA integrity_check").fetchall()
            connection.execute("PRAGMA foreign_key_check").fetchall()

    yield _ratio("backup, against VACUUM INTO and its checks", copy, own_copy, 1.5, 5)
    def check_but_index() -> None:
        with contextlib.suppress(check.Cancelled):
            check.check(path, lambda stage: stage is not check.STAGES[-1])

    yield _ratio("check but for the search index, against SQLite's own", check_but_index, own_check, 1.5, 7)
    with contextlib.closing(connect(path)) as connection:

        def write_anew() -> None:
            connection.execute("BEGIN IMMEDIATE")
            rebuild(connection)
            connection.execute("ROLLBACK")

        index = _timed(lambda: check.check(path)), _timed(write_anew)
        measured, floor, value = pairs(*index, rounds=3)
    yield Line("check, against writing the search index anew", milliseconds(measured), milliseconds(floor), value, 1.5)


def _growth(path: Path) -> Line:
    before, times = _journal_bytes(path), 200
    with contextlib.closing(open_file(path)) as db:
        save = saver(db)
        durations(lambda _: save(), times)
    grown = (_journal_bytes(path) - before) / times
    return Line("journal, a change of one field", f"{grown:.0f} B", "", grown, BYTES, "B")


def _journal_bytes(path: Path) -> int:
    """Bytes of all values in the journal."""
    total = 0
    with contextlib.closing(connect(path)) as connection:
        for table in ("journal_step", "journal_row"):
            columns = [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]
            lengths = " + ".join(f"coalesce(length(CAST({column} AS BLOB)), 0)" for column in columns)
            total += connection.execute(f"SELECT coalesce(sum({lengths}), 0) FROM {table}").fetchone()[0]
    return total
