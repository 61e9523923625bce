"""Finding persons by another spelling than the one recorded, beside LIKE and FTS5, and what the index costs.

A search is right where its person is among the first ten, or a namesake: somebody of the same family name, and of
the same given name too where that was asked for. Nobody could say which of them is meant.
"""

from __future__ import annotations

import contextlib
import os
import random
import sqlite3
import statistics
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from app.domain.person import Person, PersonName
from app.names.folding import fold
from app.names.script import is_cyrillic
from app.storage import search
from app.storage.connection import connect
from app.storage.database import Database
from app.storage.files import create_file, open_file
from app.texts import Message
from tests.bench.crowd import fill_with_crowd
from tests.bench.gold import Gold, gold
from tests.bench.measure import Line, durations, milliseconds, p95

NUMBERS = tuple(int(number) for number in os.environ.get("BENCH_PERSONS", "10000 100000").split())
"""Sizes of the crowd; the largest one that is meant is 1000000, which takes some minutes."""
FIRST = 10
GOALS = {"full": 1.0, "full, typo": 0.98, "family name": 0.985, "family name, typo": 0.92}
EDIT = Message("Bench", "Save a person")

Asks = Callable[[str], Sequence[int]]


@dataclass
class Tally:
    """Searches of one sort: how many found their person, and how long each took."""

    right: int = 0
    seconds: list[float] = field(default_factory=list)
    missed: list[str] = field(default_factory=list)

    @property
    def share(self) -> float:
        return self.right / len(self.seconds)


def with_typo(text: str, chance: random.Random) -> str:
    """*text* with one letter left out, doubled, replaced or exchanged with the next one, not the first of a word."""
    places = [at for at in range(1, len(text) - 1) if text[at - 1 : at + 2].isalpha()]
    if not places:
        return text
    at = chance.choice(places)
    letters = "абвгдежзиклмнопрстуфхчшы" if is_cyrillic(text) else "abcdefghijklmnoprstuvwxyz"
    return chance.choice(
        [
            text[:at] + text[at + 1 :],
            text[:at] + chance.choice(letters) + text[at:],
            text[:at] + chance.choice(letters) + text[at + 1 :],
            text[:at] + text[at + 1] + text[at] + text[at + 2 :],
        ]
    )


def questions() -> Iterator[tuple[str, str, str]]:
    """What to search for: sort, text, id in the gold table. Every spelling but the one recorded."""
    chance = random.Random(10)
    for each in gold():
        for spelling in each.spellings[1:]:
            family = spelling.split()[-1]
            yield "full", spelling, each.id
            yield "full, typo", with_typo(spelling, chance), each.id
            yield "family name", family, each.id
            yield "family name, typo", with_typo(family, chance), each.id


def namesakes_of(path: Path) -> dict[tuple[str, bool], set[int]]:
    """Who has the same family name, and with true the same given name too, as each person of the gold table."""
    bearers: dict[str, list[Gold]] = {}
    for each in gold():
        bearers.setdefault(each.parts()[0], []).append(each)
    found: dict[tuple[str, bool], set[int]] = {(each.id, whole): set() for each in gold() for whole in (False, True)}
    with contextlib.closing(connect(path)) as connection:
        for number, family, given in connection.execute("SELECT person_id, family, given FROM person_name"):
            for each in bearers.get(family, ()):
                found[each.id, False].add(number)
                if given == each.parts()[1]:
                    found[each.id, True].add(number)
    return found


def ask_all(ask: Asks, wanted: dict[tuple[str, bool], set[int]], share: float = 1.0) -> dict[str, Tally]:
    """Ask the *questions*, or a *share* of them."""
    chance = random.Random(1)
    found = {sort: Tally() for sort in GOALS}
    for sort, text, person in questions():
        if chance.random() > share:
            continue
        start = time.perf_counter()
        hits = ask(text)
        tally = found[sort]
        tally.seconds.append(time.perf_counter() - start)
        if wanted[person, sort.startswith("full")].intersection(hits[:FIRST]):
            tally.right += 1
        else:
            tally.missed.append(f"{person} {text}")
    return found


def our_search(db: Database) -> Asks:
    """The program's own search."""

    def ask(text: str) -> list[int]:
        with db.read() as session:
            return [hit.record for hit in search.find(session.connection(), text, FIRST, ("person",))]

    return ask


def _words(text: str) -> list[str]:
    return fold(text).replace('"', "").split()


def like(connection: Any) -> Asks:
    """The floor: every word somewhere in the folded text."""

    def ask(text: str) -> list[int]:
        condition = " AND ".join("text LIKE ?" for _ in _words(text))
        values = [f"%{word}%" for word in _words(text)]
        rows = connection.execute(f"SELECT rowid FROM plain WHERE {condition} LIMIT {FIRST}", values)
        return [row[0] for row in rows]

    return ask


def full_text(connection: Any) -> Asks:
    """SQLite's own full-text search, by beginnings of words."""

    def ask(text: str) -> list[int]:
        words = " ".join(f'"{word}"*' for word in _words(text))
        sql = f"SELECT rowid FROM words WHERE words MATCH ? LIMIT {FIRST}"
        return [row[0] for row in connection.execute(sql, (words,))]

    return ask


def make_floors(path: Path) -> Any:
    """The same names for LIKE and for FTS5, in a file of their own."""
    path.touch()
    floors = connect(path.with_suffix(".floors"), mode="rwc")
    floors.execute("PRAGMA journal_mode=OFF")
    floors.execute("CREATE TABLE plain (text TEXT)")
    floors.execute("CREATE VIRTUAL TABLE words USING fts5(text, tokenize='unicode61')")
    with contextlib.closing(connect(path)) as source:
        rows = source.execute("SELECT record, text FROM search_text WHERE kind = 'person'").fetchall()
    floors.execute("BEGIN")
    floors.executemany("INSERT INTO plain (rowid, text) VALUES (?, ?)", rows)
    floors.executemany("INSERT INTO words (rowid, text) VALUES (?, ?)", rows)
    floors.execute("COMMIT")
    return floors


def save_cost(db: Database) -> float:
    """Seconds that the index takes of saving a new person: the median of a hundred."""
    spent: list[float] = []
    refresh = search.refresh

    def timed(*arguments: Any) -> None:
        start = time.perf_counter()
        refresh(*arguments)
        spent.append(time.perf_counter() - start)

    def save(number: int) -> None:
        with db.change(EDIT) as session:
            family = f"Neumann-{'abcdefghij'[number % 10]}sen"
            session.add(Person(names=[PersonName(family=family, given="Anna", script="latin", position=0)]))

    search.refresh = timed
    try:
        durations(save, 100)
    finally:
        search.refresh = refresh
    return statistics.median(spent)


def rebuilding(path: Path) -> float:
    """Seconds to write the whole index anew."""
    with contextlib.closing(connect(path)) as connection:
        connection.execute("BEGIN IMMEDIATE")
        start = time.perf_counter()
        search.rebuild(connection)
        connection.execute("COMMIT")
        return time.perf_counter() - start


_INDEX = ("name_word", "name_key", "name_gap", "name_posting", "ix_name_posting_given", "sqlite_autoindex_name_word_1")


def index_size(path: Path) -> int:
    """Bytes of the tables of the index of names."""
    with contextlib.closing(sqlite3.connect(path)) as connection:  # ours has no dbstat
        marks = ",".join("?" * len(_INDEX))
        sql = f"SELECT sum(pgsize) FROM dbstat WHERE name IN ({marks})"
        return int(connection.execute(sql, _INDEX).fetchone()[0])


def namesakes(db: Database, persons: dict[int, str]) -> float:
    """R-precision: of as many hits as there are persons of exactly the name asked for, the share that bear it."""
    chance = random.Random(5)
    shares = []
    with db.read() as session:
        connection = session.connection()
        for _ in range(200):
            person = chance.randrange(1, max(persons))
            row = connection.exec_driver_sql(
                "SELECT family, given FROM person_name WHERE person_id = ? ORDER BY position LIMIT 1", (person,)
            ).one()
            sql = "SELECT DISTINCT person_id FROM person_name WHERE family = ? AND given = ?"
            bearers = {each[0] for each in connection.exec_driver_sql(sql, tuple(row))}
            hits = search.find(connection, f"{row[1]} {row[0]}", len(bearers), ("person",))
            shares.append(len(bearers & {hit.record for hit in hits}) / len(bearers))
    return statistics.mean(shares)


def lines(scratch: Path) -> Iterator[Line]:
    """Each sort of search at each size against its goal, with LIKE and FTS5 as floors; what the index costs."""
    for number in NUMBERS:
        path = scratch / f"crowd-{number}.akte"
        with contextlib.closing(create_file(path)) as db:
            persons = fill_with_crowd(db, number)
        yield from _measured(path, number, persons)


def _measured(path: Path, number: int, persons: dict[int, str]) -> Iterator[Line]:
    what = f"{number:,} persons"
    seconds = rebuilding(path)
    yield Line(f"{what}: index built", f"{seconds:.1f} s", "", seconds, number / 20_000 + 2, "s")
    size = index_size(path)
    yield Line(f"{what}: index of names", f"{size / 2**20:.1f} MiB", "", size / number, 400, "bytes a person")
    wanted = namesakes_of(path)
    with contextlib.closing(open_file(path)) as db:
        ours = ask_all(our_search(db), wanted)
        precision = namesakes(db, persons)
        saving = save_cost(db)
    yield Line(f"{what}: index of a person saved", milliseconds(saving), "", saving * 1000, 0.5, "ms")
    with contextlib.closing(make_floors(path)) as floors:
        plain, words = (ask_all(way(floors), wanted, min(1.0, 5_000 / number)) for way in (like, full_text))
    for sort, goal in GOALS.items():
        floor = f"LIKE {plain[sort].share:.2f}, FTS5 {words[sort].share:.2f}"
        yield Line(f"{what}: missed, {sort}", f"{ours[sort].share:.3f}", floor, 1 - ours[sort].share, 1 - goal, "")
    every = [second for tally in ours.values() for second in tally.seconds]
    for name, value, target in (("p50", statistics.median, 3), ("p95", p95, 30)):
        floor = ", ".join(
            f"{floor} {milliseconds(value([s for tally in tallies.values() for s in tally.seconds]))}"
            for floor, tallies in (("LIKE", plain), ("FTS5", words))
        )
        yield Line(f"{what}: search, {name}", milliseconds(value(every)), floor, value(every) * 1000, target, "ms")
    yield Line(f"{what}: namesakes not first", f"{precision:.3f}", "", 1 - precision, 0.03, "")
