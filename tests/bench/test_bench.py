"""The benchmarks' own tools: the made-up persons, and the arithmetic."""

from __future__ import annotations

import itertools
from pathlib import Path

import pytest
from sqlalchemy import select

from app.domain.person import Person
from app.storage.files import create_file
from tests.bench.measure import Line, p95, pairs, table
from tests.bench.people import fill, names


def test_names_are_the_same_each_time_and_various() -> None:
    assert list(names(200)) == list(names(200))
    assert len({(name.family, name.given, name.patronymic) for name in names(200)}) > 190


def test_fill_makes_whole_persons(akte: Path) -> None:
    """Inserted past the mapped classes, but as those would have written them, search index included."""
    db = create_file(akte)
    fill(db, 300)
    with db.read() as session:
        persons = session.scalars(select(Person)).all()
        written = [(p.name_latin, p.name_cyrillic, p.sort_latin, p.sort_cyrillic) for p in persons]
        for person in persons:
            person.derive()
        derived = [(p.name_latin, p.name_cyrillic, p.sort_latin, p.sort_cyrillic) for p in persons]
        connection = session.connection()
        counts = [
            connection.exec_driver_sql(f"SELECT count(*) FROM {kind}").scalar_one()
            for kind in ("person_name", "appointment", "search_text")
        ]
    db.close()
    assert written == derived
    assert counts == [600, 100, 500]


def test_p95_and_pairs() -> None:
    assert p95(range(1, 101)) == 95
    assert p95([7.0]) == 7.0
    one, other = itertools.count(2, 2), itertools.count(1)
    assert pairs(lambda: float(next(one)), lambda: float(next(other)), rounds=3) == (6.0, 3.0, 2.0)


@pytest.mark.parametrize(("value", "verdict"), [(1.25, "ok"), (1.26, "MISSED")])
def test_table_says_what_is_missed(value: float, verdict: str) -> None:
    assert table([Line("start", "1 ms", "1 ms", value, 1.25)]).endswith(verdict)
