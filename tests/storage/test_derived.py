"""Columns that follow from others are right after every way to change those others."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from app.domain.model import Organisation, OrganisationName, Person, PersonName, Series
from app.domain.text import Text
from app.storage.database import Database
from tests.storage.office import EDIT, organisation, person, seminar, sql

SHOWN = "SELECT name_latin, name_cyrillic, sort_latin, sort_cyrillic FROM person"
STEIN = [("Anna Stein", "", "stein  anna", "stein  anna")]


@pytest.fixture
def stein(db: Database) -> Database:
    """A file with one person of one spelling."""
    with db.change(EDIT) as session:
        session.add(person("Stein"))
    return db


def test_a_new_person(stein: Database) -> None:
    assert sql(stein.path, SHOWN) == STEIN


def test_a_changed_spelling(stein: Database) -> None:
    """The person is not even loaded: the name alone is changed."""
    with stein.change(EDIT) as session:
        session.scalars(select(PersonName)).one().family = "Müller"
    assert sql(stein.path, SHOWN) == [("Anna Müller", "", "muller  anna", "muller  anna")]
    stein.undo()
    assert sql(stein.path, SHOWN) == STEIN
    stein.redo()
    assert sql(stein.path, SHOWN) == [("Anna Müller", "", "muller  anna", "muller  anna")]


def test_an_added_spelling(stein: Database) -> None:
    with stein.change(EDIT) as session:
        key = session.scalars(select(Person.id)).one()
        session.add(PersonName(person_id=key, script="cyrillic", family="Штейн", given="Анна", position=1))
    assert sql(stein.path, SHOWN) == [("Anna Stein", "Анна Штейн", "stein  anna", "штейн  анна")]
    stein.undo()
    assert sql(stein.path, SHOWN) == STEIN


@pytest.mark.parametrize("how", ["remove", "delete", "delete after loading"])
def test_a_deleted_spelling(stein: Database, how: str) -> None:
    with stein.change(EDIT) as session:
        found = session.scalars(select(Person)).one()
        found.names.append(PersonName(script="latin", family="Zweig", given="A.", position=1))
    with stein.change(EDIT) as session:
        if how == "delete":
            session.delete(session.scalars(select(PersonName).where(PersonName.family == "Stein")).one())
        else:
            found = session.scalars(select(Person)).one()
            if how == "remove":
                found.names.pop(0)
            else:
                session.delete(found.names[0])
    assert sql(stein.path, SHOWN) == [("A. Zweig", "", "zweig  a", "zweig  a")]
    stein.undo()
    assert sql(stein.path, SHOWN) == STEIN
    assert len(sql(stein.path, "SELECT 1 FROM person_name")) == 2


def test_a_new_order(stein: Database) -> None:
    with stein.change(EDIT) as session:
        found = session.scalars(select(Person)).one()
        found.names.append(PersonName(script="latin", family="Zweig", given="A.", position=1))
    with stein.change(EDIT) as session:
        first, second = session.scalars(select(Person)).one().names
        first.position, second.position = 1, 0
    assert sql(stein.path, SHOWN) == [("A. Zweig", "", "zweig  a", "zweig  a")]


def test_organisations_and_series(db: Database) -> None:
    with db.change(EDIT) as session:
        session.add(organisation("Ämter"))
        seminar(session)
    assert sql(db.path, "SELECT name, sort_name FROM organisation") == [('{"de":"Ämter"}', "amter")]
    with db.change(EDIT) as session:
        body, series = session.scalars(select(Organisation)).one(), session.scalars(select(Series)).one()
        body.names.append(OrganisationName(name=Text(ru="Ё"), position=1))
        series.names[0].name = Text(de="Seminar")
    assert sql(db.path, "SELECT name, sort_name FROM organisation") == [('{"ru":"Ё"}', "е")]
    assert sql(db.path, "SELECT name FROM series") == [('{"de":"Seminar"}',)]
    db.undo()
    assert sql(db.path, "SELECT name, sort_name FROM organisation") == [('{"de":"Ämter"}', "amter")]


def test_deleting_a_person_with_loaded_names(stein: Database) -> None:
    with stein.change(EDIT) as session:
        found = session.scalars(select(Person)).one()
        assert len(found.names) == 1
        session.delete(found)
    assert sql(stein.path, "SELECT 1 FROM person UNION ALL SELECT 1 FROM person_name") == []
