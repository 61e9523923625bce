"""Undo and redo give back every value of every row, also after closing and opening the file."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import delete, insert, select, text, update
from sqlalchemy.orm import Session

from app.domain.base import fields_of, kinds
from app.domain.date import Date
from app.domain.errors import UndoConflict
from app.domain.fields import Kind
from app.domain.model import Member, Organisation, Partnership, Person, Record, Seminar, Series, Topic
from app.domain.text import Text
from app.storage import search
from app.storage.bulk import Tables
from app.storage.database import Database
from app.storage.files import create_file, open_file
from app.texts import N_, NN_
from tests.storage.office import EDIT, change, dump, one_of_each, organisation, person, seminar, sql

Action = Callable[[Session], object]


def edit_every_field(session: Session) -> None:
    """Another value, an empty one for every second field, in every record of every kind."""
    for cls in kinds().values():
        for record in session.scalars(select(cls)):
            for number, (name, field) in enumerate(fields_of(cls).items()):
                if field.kind is not Kind.REFERENCE and not field.derived:
                    setattr(record, name, _other(field.kind, number % 2 == 0))


def _other(kind: Kind, empty: bool) -> object:
    values: dict[Kind, tuple[object, object]] = {
        Kind.BILINGUAL: (Text(), Text(de="neu", ru="новое")),
        Kind.DATE: (None, Date(1999)),
        Kind.TIME: (None, "23:59"),
        Kind.INTEGER: (None, 2**31 - 1),
        Kind.FLAG: (False, False),
        Kind.CHOICE: (None, None),
    }
    return values.get(kind, ("", "other \U0001f600 \\u0000 \" ' \u2028"))[0 if empty else 1]


def delete_all_seminars(session: Session) -> None:
    for each in session.scalars(select(Seminar)):
        session.delete(each)


def merge_persons(session: Session) -> None:
    """Everything that names one person names another one, who takes its place: as a merge would do it."""
    first, second = session.scalars(select(Person).order_by(Person.id)).all()[:2]
    second.names[0].position = len(first.names)
    second.names[0].person = first
    for member in session.scalars(select(Member).where(Member.person_id == second.id)):
        member.person = first
    session.flush()
    session.delete(second)


def make_and_delete_counterparts(session: Session) -> None:
    first, second = session.scalars(select(Member).order_by(Member.id)).all()[-2:]
    first.counterpart, second.counterpart = second, first
    session.flush()
    session.delete(first)
    session.delete(second)


def insert_children_first(session: Session) -> None:
    """As an import does it, whose rows may refer to later ones."""
    tables = Tables(session)
    name = {"script": "latin", "prefix": "", "family": "X", "given": "", "patronymic": ""}
    name |= {"verified": False, "chosen": False}
    shared = {"note": "", "version": 1}
    rows = [{"id": 9000 + n, "person_id": 8000 + n, "position": 0, **name, **shared} for n in range(3)]
    tables.write("person_name", rows)
    columns = ("name_latin", "name_cyrillic", "sort_latin", "sort_cyrillic", "titles", "citizenship", "languages")
    tables.write("person", [{"id": 8000 + n, **dict.fromkeys(columns, "x"), **shared} for n in range(3)])
    tables.write("topic", [{"id": 7000 + n, "parent_id": parent, "version": 1} for n, parent in ((0, 7001), (1, None))])


def replace_by_itself(session: Session) -> None:
    """A row is deleted and written anew under its id, as a restore from the trash would do it."""
    key = session.scalars(select(Topic.id)).first()
    session.execute(text("DELETE FROM topic WHERE id = :id"), {"id": key})
    session.execute(insert(Topic), [{"id": key, "name": Text(de="wieder")}])
    session.execute(update(Topic).where(Topic.id == key).values(name=Text(ru="снова")))


def back_and_forth(session: Session) -> None:
    for note in ("a", "b", ""):
        session.execute(update(Person).values(note=note))
    session.execute(insert(Topic), [{"id": 5000, "name": Text(de="kurz")}])
    session.execute(text("DELETE FROM topic WHERE id = 5000"))


ACTIONS: dict[str, Action] = {
    "edit every field": edit_every_field,
    "delete seminars with all that hangs on them": delete_all_seminars,
    "delete persons, whose members stay": lambda session: session.execute(delete(Person)),
    "delete organisations, to which many things refer": lambda session: session.execute(delete(Organisation)),
    "delete everything": lambda session: [session.execute(delete(cls)) for cls in reversed(kinds().values())],
    "insert in bulk": lambda session: session.execute(
        insert(Topic), [{"name": Text(de=f"Thema {n}"), "parent_id": None} for n in range(1200)]
    ),
    "update in bulk": lambda session: session.execute(update(Member).values(note=Text(de="alle"), position=7)),
    "add one of each": lambda session: one_of_each(session, "second"),
    "merge persons": merge_persons,
    "make and delete counterparts": make_and_delete_counterparts,
    "insert children first": insert_children_first,
    "replace by itself": replace_by_itself,
    "back and forth": back_and_forth,
}

NEED_TWO = (merge_persons, make_and_delete_counterparts)


@pytest.fixture
def office(db: Database) -> Database:
    """A file with records of every kind, twice some of them."""
    with db.change(EDIT) as session:
        one_of_each(session)
    with db.change(EDIT) as session:
        seminar(session, "Inklusion")
    return db


def assert_sound(path: Path) -> None:
    assert sql(path, "PRAGMA integrity_check") == [("ok",)]
    assert sql(path, "PRAGMA foreign_key_check") == []


def faults(db: Database) -> int:
    with db.read() as session:
        return search.faults(session.connection())


@pytest.mark.parametrize("name", ACTIONS)
def test_undo_and_redo(office: Database, name: str) -> None:
    before = dump(office.path)
    change(office, ACTIONS[name])
    after = dump(office.path)
    assert after != before
    assert faults(office) == 0
    for _ in range(2):
        assert office.undo() is not None
        assert dump(office.path) == before
        assert faults(office) == 0
        assert office.redo() is not None
        assert dump(office.path) == after
        assert faults(office) == 0
    assert_sound(office.path)


@pytest.mark.parametrize("name", ACTIONS)
def test_undo_and_redo_after_opening_again(akte: Path, name: str) -> None:
    db = create_file(akte)
    change(db, one_of_each, seminar)
    before = dump(akte)
    change(db, ACTIONS[name])
    after = dump(akte)
    db.close()
    for expected, undo in ((before, True), (after, False), (before, True)):
        db = open_file(akte)
        assert (db.undo() if undo else db.redo()) is not None
        db.close()
        assert dump(akte) == expected
    assert_sound(akte)


def test_everything_back_to_the_empty_file_and_forth(office: Database) -> None:
    states = [dump(office.path)]
    for action in ACTIONS.values():
        last = office.undoable()
        if action not in NEED_TWO or len(sql(office.path, "SELECT 1 FROM person, member")) > 3:
            change(office, action)
        if office.undoable() != last:
            states.append(dump(office.path))
    for expected in reversed(states[:-1]):
        assert office.undo() is not None
        assert dump(office.path) == expected
    assert office.undo() is not None
    assert office.undo() is not None
    assert office.undo() is None
    assert not any(dump(office.path).values())
    while office.redo() is not None:
        pass
    assert dump(office.path) == states[-1]


def test_a_new_change_ends_redo(office: Database) -> None:
    change(office, lambda session: session.add(person("Weg")))
    office.undo()
    assert office.redoable() is not None
    change(office, lambda session: session.add(person("Neu")))
    assert office.redoable() is None
    assert office.redo() is None
    undone = office.undo()
    assert undone is not None
    assert office.redoable() == undone


def test_what_undo_would_take_back(db: Database) -> None:
    assert db.undoable() is db.redoable() is db.undo() is db.redo() is None
    counting = NN_("TestStorage", "%n person added to {what}|%n persons added to {what}", "", 1)
    with db.change(counting, n=2, what=N_("TestStorage", "the directory"), who="<Stein>") as session:
        session.add(person("Stein"))
    step = db.undoable()
    assert step is not None
    assert (step.kind, step.text()) == ("change", "2 persons added to the directory")
    assert datetime.datetime.fromisoformat(step.at).tzinfo is not None
    assert step.user
    assert db.undo() == step
    assert db.undoable() is None
    assert db.redoable() == step
    assert [kept.kind for kept, _ in db.recent_steps(9)] == ["undo", "change"]


def test_labels_are_kept_as_messages(db: Database) -> None:
    """So that they can be read in another language later."""
    with db.change(EDIT, what=N_("Seminar", "Seminar")) as session:
        session.add(person("Stein"))
    step = db.undoable()
    assert step is not None
    assert step.label == EDIT
    assert step.text() == "Change Seminar"


def tamper(path: Path, statement: str) -> None:
    """Change rows behind the journal's back: what a repair by hand would do, with the triggers away."""
    triggers = sql(path, "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'")
    for name, _ in triggers:
        sql(path, f"DROP TRIGGER {name}")
    sql(path, statement)
    for _, definition in triggers:
        sql(path, definition)


@pytest.mark.parametrize(
    ("action", "statement"),
    [
        (lambda session: session.execute(update(Person).values(note="x")), "UPDATE person SET note = 'by hand'"),
        (lambda session: session.execute(update(Person).values(note="x")), "DELETE FROM person WHERE id = 1"),
        (
            lambda session: session.execute(text("DELETE FROM topic")),
            "INSERT INTO topic (id, version) VALUES (1, 1)",
        ),
        (
            lambda session: session.execute(text("DELETE FROM member")),
            "DELETE FROM delegation",
        ),
    ],
)
def test_a_later_change_from_outside_is_not_undone(office: Database, action: Action, statement: str) -> None:
    """Nothing is changed then, and the step can still be undone once the way is free."""
    change(office, action)
    tamper(office.path, statement)
    before, steps = dump(office.path), sql(office.path, "SELECT * FROM journal_step")
    with pytest.raises(UndoConflict) as caught:
        office.undo()
    assert "Change" in str(caught.value)
    assert dump(office.path) == before
    assert sql(office.path, "SELECT * FROM journal_step") == steps
    assert office.undoable() is not None


def test_redo_meets_a_change_from_outside(office: Database) -> None:
    change(office, lambda session: session.execute(update(Person).values(note="x")))
    office.undo()
    tamper(office.path, "UPDATE person SET note = 'by hand'")
    with pytest.raises(UndoConflict):
        office.redo()
    assert office.redoable() is not None


def test_undo_in_the_order_of_references(db: Database) -> None:
    """A partnership holds back its deletion while it has a series, also when both came in one step."""
    change(db, seminar, lambda session: session.add(organisation("Amt")))
    series: Record | None
    with db.read() as session:
        series = session.scalars(select(Series)).first()
        assert series is not None
        assert session.scalars(select(Partnership)).first() is not None
    assert db.undo() is not None
    assert not any(dump(db.path).values())
