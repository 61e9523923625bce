"""Finding by plain words, and an index that follows every change."""

from __future__ import annotations

import pytest
from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session

from app.domain.base import kinds, owner_field
from app.domain.model import Delegation, Member, Person, PersonName, Seminar, Topic
from app.domain.text import Text
from app.storage import search
from app.storage.database import Database
from tests.storage.office import EDIT, change, organisation, person, seminar


def found(db: Database, words: str, limit: int = 100) -> list[str]:
    """Kinds and ids of what is found."""
    with db.read() as session:
        connection = session.connection()
        assert search.faults(connection) == 0
        return [f"{hit.kind} {hit.record}" for hit in search.find(connection, words, limit)]


@pytest.fixture
def office(db: Database) -> Database:
    with db.change(EDIT) as session:
        session.add(person("Müller"))
        session.add(Person(names=[PersonName(family="Соловьёв", given="Андрей", script="cyrillic", position=0)]))
        session.add(organisation("Straße 100% „Nadeschda“"))
        session.flush()
        seminar(session, "Inklusion in Berlin", members=2)
    return db


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Müller", ["person 1"]), ("muller", ["person 1"]), ("MULLER anna", ["person 1"]), ("ulle", []),
        ("anna xyz", []), ("соловьев", ["person 2"]), ("СОЛОВЬЁВ андрей", ["person 2"]), ("андреи", ["person 2"]),
        ("strasse", ["organisation 1"]), ("100%", ["organisation 1"]), ("10_%", ["organisation 1"]), ("%", []),
        ("nadeschda", ["organisation 1"]), ("", []), ("  ", []), ("'", []), ("\\", []),
        ("berlin inklusion", ["seminar 1"]), ("M 1", ["delegation 1"]), ("nothing of the sort", []),
    ],
)  # fmt: skip
def test_finding(office: Database, words: str, expected: list[str]) -> None:
    hits = found(office, words)
    assert set(expected) <= set(hits)
    assert bool(hits) == bool(expected)


def test_words_that_begin_so_come_first(db: Database) -> None:
    names = ["Sozialer Dienst", "Amt für Soziales", "Haus des Sozialamts", "Bundessozialgericht"]
    change(db, lambda session: session.add_all([organisation(name) for name in names]))
    assert found(db, "sozial") == ["organisation 1", "organisation 2", "organisation 3"]
    assert found(db, "sozial", 1) == ["organisation 1"]
    assert found(db, "soziales") == ["organisation 2"]
    assert found(db, "gericht") == ["organisation 4"]  # where no word begins so, those that hold it


def test_parts_are_found_through_their_owner() -> None:
    for kind, cls in kinds().items():
        owner = owner_field(cls)
        assert kind in search.ROOTS or (owner is not None and owner.target in search.ROOTS)


def test_the_index_follows_edits_of_parts(office: Database) -> None:
    change(office, lambda session: setattr(session.get_one(PersonName, 1), "family", "Maier"))
    assert found(office, "maier") == ["person 1"]
    assert found(office, "müller") == []
    office.undo()
    assert found(office, "müller") == ["person 1"]


def test_the_index_follows_a_part_to_its_new_owner(office: Database) -> None:
    def move(session: Session) -> None:
        session.execute(update(PersonName).where(PersonName.person_id == 1).values(person_id=2))
        session.execute(update(Person).where(Person.id == 1).values(name_latin=""))

    change(office, move)
    assert found(office, "müller") == ["person 2"]
    office.undo()
    assert found(office, "müller") == ["person 1"]


def test_the_index_forgets_what_is_deleted(office: Database) -> None:
    change(office, lambda session: session.execute(delete(Seminar)))
    assert found(office, "inklusion") == [f"person {number}" for number in (3, 4)]
    assert found(office, "M 1") == []
    change(office, lambda session: session.execute(delete(PersonName).where(PersonName.person_id == 3)))
    office.undo()
    office.undo()
    assert "delegation 1" in found(office, "M 1")


def test_the_index_in_bulk(office: Database) -> None:
    def fill(session: Session) -> None:
        session.add_all(Topic(name=Text(de=f"Thema {number}")) for number in range(3000))
        delegation = session.scalars(select(Delegation)).one()
        session.add_all(Member(delegation=delegation, name_latin=f"Gast {number}") for number in range(1500))

    change(office, fill)
    assert found(office, "thema 2999") == ["topic 3000"]
    assert found(office, "gast 1499") == ["delegation 1"]
    assert len(found(office, "thema", 5000)) == 3000
    office.undo()
    assert found(office, "thema") == []
