"""How a list grows with the number of persons: the query for its ids and first rows, and for rows anywhere in it."""

from __future__ import annotations

import contextlib
import random
import statistics
from collections.abc import Iterator
from pathlib import Path

from app.services import lists
from app.storage.connection import connect
from app.storage.database import Database
from app.storage.files import create_file
from tests.bench.measure import Line, durations, milliseconds, p95
from tests.bench.people import fill

NUMBERS = (10_000, 100_000)
SHOWN = 60
"""Rows that are fetched around what is painted."""
KEYS = [key for key, column in lists.columns("person").items() if column.listed]


def persons(scratch: Path, number: int) -> Path:
    """A file with so many persons, made once a run."""
    path = scratch / f"persons-{number}.akte"
    if not path.exists():
        with contextlib.closing(create_file(path)) as db:
            fill(db, number)
    return path


def first_rows(db: Database) -> list[int]:
    """Open the list: all ids in order, and the rows of the first screen."""
    with db.read() as session:
        found = lists.ids(session, lists.Query("person"), "de")
        lists.rows(session, "person", found[:SHOWN], KEYS, "de")
    return list(found)


def plain_first_rows(path: Path) -> list[float]:
    """The floor: the same in the driver alone, without computed columns."""
    with contextlib.closing(connect(path)) as connection:

        def fetch(_: int) -> None:
            found = [row[0] for row in connection.execute("SELECT id FROM person ORDER BY sort_latin, id")]
            marks = ",".join(map(str, found[:SHOWN]))
            connection.execute(f"SELECT id, name_latin, name_cyrillic FROM person WHERE id IN ({marks})").fetchall()

        return durations(fetch, 20)


def lines(scratch: Path) -> Iterator[Line]:
    """First rows (at most 100 ms) and rows anywhere (p95 at most 16 ms), for each number of persons."""
    chance = random.Random(18)
    for number in NUMBERS:
        path = persons(scratch, number)
        with contextlib.closing(Database(path, None, mode="rw", reason=None)) as db:
            found = first_rows(db)

            def open_list(_: int, db: Database = db) -> None:
                first_rows(db)

            def window(_: int, db: Database = db, found: list[int] = found) -> None:
                start = chance.randrange(len(found) - SHOWN)
                with db.read() as session:
                    lists.rows(session, "person", found[start : start + SHOWN], KEYS, "de")

            opening = statistics.median(durations(open_list, 20))
            anywhere = p95(durations(window, 300))
        floor = statistics.median(plain_first_rows(path))
        what = f"query, {number:,} persons"
        yield Line(f"{what}: first rows", milliseconds(opening), milliseconds(floor), opening * 1000, 100, "ms")
        yield Line(f"{what}: rows anywhere, p95", milliseconds(anywhere), "", anywhere * 1000, 16, "ms")
