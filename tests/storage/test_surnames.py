"""Family names that many bear, while one is being typed."""

from __future__ import annotations

import pytest
from sqlalchemy.orm import Session

from app.domain.model import Person, PersonName
from app.names.script import is_cyrillic
from app.storage.database import Database
from app.storage.surnames import surnames
from tests.storage.office import change


@pytest.fixture
def many(db: Database) -> Database:
    """Five times Петров, two of them Petrow too, thrice Петренко, once Müller-Petrosjan."""
    families = [("Петров", "Petrow")] * 2 + [("Петров",)] * 3 + [("Петренко",)] * 3 + [("Müller-Petrosjan",)]

    def fill(session: Session) -> None:
        for number, spellings in enumerate(families):
            names = [
                PersonName(
                    family=family, given="Anna" if number % 2 else "Олег", position=at,
                    script="cyrillic" if is_cyrillic(family) else "latin",
                )
                for at, family in enumerate(spellings)
            ]  # fmt: skip
            session.add(Person(names=names))

    change(db, fill)
    return db


@pytest.mark.parametrize(
    ("typed", "least", "expected"),
    [
        ("петр", 1, [("Петров", 5), ("Петренко", 3)]), ("Петр", 4, [("Петров", 5)]), ("петр", 6, []),
        ("petr", 1, [("Petrow", 2), ("Petrosjan", 1)]),
        ("Петров", 1, [("Петров", 5)]), ("Petrov", 1, [("Petrow", 5)]), ("Petrow", 6, []),
        ("петров о", 1, []), ("О. Петров", 1, []), ("", 1, []), ("xyz", 1, []), ("олег", 1, []),
    ],
)  # fmt: skip
def test_family_names(many: Database, typed: str, least: int, expected: list[tuple[str, int]]) -> None:
    with many.read() as session:
        found = surnames(session.connection().connection.driver_connection, typed, least, 3)
    assert [(each.name, each.persons) for each in found] == expected
