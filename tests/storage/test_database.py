"""The one door for changes: all or nothing, one at a time, and reading sessions that cannot write."""

from __future__ import annotations

import contextlib
import threading
from pathlib import Path

import pytest
from sqlalchemy import delete, insert, select, text, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session
from sqlalchemy.orm.exc import StaleDataError

from app.domain.errors import ReadOnly
from app.domain.model import Person, PersonName
from app.domain.text import Text
from app.storage.database import Database
from app.storage.files import create_file, open_file
from app.storage.journal import Touched
from tests.storage.office import EDIT, change, dump, organisation, person, read, seminar, sql


def test_a_change_is_saved(db: Database) -> None:
    with db.change(EDIT, what="names") as session:
        session.add(person("Stein"))
    with db.read() as session:
        assert [each.name_latin for each in session.scalars(select(Person))] == ["Anna Stein"]
    assert [row[0] for row in sql(db.path, "SELECT name_latin FROM person")] == ["Anna Stein"]


@pytest.mark.parametrize("error", [ValueError, KeyboardInterrupt])
def test_an_exception_rolls_back_everything(db: Database, error: type[BaseException]) -> None:
    before = dump(db.path)

    def fail(session: Session) -> None:
        session.execute(insert(Person), [{"name_latin": "x", "name_cyrillic": "", "sort_latin": "", "note": ""}])
        session.commit()  # cannot end the change early
        raise error

    with pytest.raises(error):
        change(db, seminar, fail)
    assert dump(db.path) == before
    assert db.undoable() is None
    with db.change(EDIT) as session:
        session.add(person("Later"))
    assert db.undoable() is not None


def test_a_refused_row_rolls_back_everything(db: Database) -> None:
    with db.change(EDIT) as session:
        series = seminar(session).series_id
    before = dump(db.path)
    gone = text("DELETE FROM series WHERE id = :id").bindparams(id=series)
    with pytest.raises(IntegrityError):
        change(db, seminar, lambda session: session.execute(gone))
    assert dump(db.path) == before


def test_a_change_that_changes_nothing_leaves_no_step(db: Database) -> None:
    with db.change(EDIT) as session:
        session.add(person("Stein"))
    steps = sql(db.path, "SELECT * FROM journal_step")
    heard: list[Touched] = []
    db.on_changed(heard.append)
    with db.change(EDIT) as session:
        found = session.scalars(select(Person)).one()
        found.titles = "Dr."
        found.titles = ""
        session.flush()
        session.execute(update(Person).values(note=Person.note))
    with db.change(EDIT):
        pass
    assert sql(db.path, "SELECT * FROM journal_step") == steps
    assert heard == []


def test_changing_nothing_keeps_what_can_be_redone(db: Database) -> None:
    with db.change(EDIT) as session:
        session.add(person("Stein"))
    db.undo()
    with db.change(EDIT):
        pass
    assert db.redoable() is not None


def test_a_change_inside_a_change_is_refused(db: Database) -> None:
    with db.change(EDIT) as session:
        session.add(person("Stein"))
        with pytest.raises(RuntimeError), db.change(EDIT):
            pass
        with pytest.raises(RuntimeError):
            db.undo()
    assert db.undoable() is not None


def test_another_thread_waits_for_its_turn(db: Database) -> None:
    begun, saved = threading.Event(), []

    def other() -> None:
        begun.set()
        with db.change(EDIT) as session:
            session.add(person("Second"))
        saved.append("second")

    thread = threading.Thread(target=other)
    with db.change(EDIT) as session:
        thread.start()
        begun.wait()
        session.add(person("First"))
        saved.append("first")
    thread.join(10)
    assert saved == ["first", "second"]
    assert sql(db.path, "SELECT name_latin FROM person ORDER BY id") == [("Anna First",), ("Anna Second",)]


def test_a_savepoint_inside_a_change(db: Database) -> None:
    with db.change(EDIT) as session:
        session.add(person("Kept"))
        with pytest.raises(IntegrityError), session.begin_nested():
            session.add(PersonName(family="nobody's", person_id=99))
    assert [row[0] for row in sql(db.path, "SELECT name_latin FROM person")] == ["Anna Kept"]


def test_listeners_get_the_rows(db: Database) -> None:
    heard: list[Touched] = []
    db.on_changed(heard.append)
    with db.change(EDIT) as session:
        added = person("Stein")
        session.add(added)
        session.flush()
        key, name = added.id, added.names[0].id
        assert heard == []
    created = {("person", key), ("person_name", name)}
    assert heard == [created]
    with db.change(EDIT) as session:
        session.execute(delete(Person))
    db.undo()
    db.redo()
    assert heard == [created] * 4


def test_listeners_hear_nothing_of_what_failed(db: Database) -> None:
    heard: list[Touched] = []
    db.on_changed(heard.append)
    with pytest.raises(ZeroDivisionError):
        change(db, seminar, lambda session: 1 / 0)
    assert heard == []


def test_a_reading_session_cannot_flush(db: Database) -> None:
    with db.change(EDIT) as session:
        session.add(person("Stein"))
    with db.read() as session:
        session.scalars(select(Person)).one().note = "stray"
        with pytest.raises(RuntimeError, match="cannot write"):
            session.flush()
    with pytest.raises(RuntimeError, match="cannot write"):
        read(db, lambda session: session.add(organisation("stray")), Session.commit)
    assert sql(db.path, "SELECT note FROM person") == [("",)]


@pytest.mark.parametrize(
    "statement", ["UPDATE person SET note = 'x'", "DELETE FROM person", "INSERT INTO setting VALUES ('a', 'b')"]
)
def test_a_reading_session_cannot_write_sql(db: Database, statement: str) -> None:
    with db.change(EDIT) as session:
        session.add(person("Stein"))
    before = dump(db.path)
    with pytest.raises(ReadOnly):
        read(db, lambda session: session.execute(text(statement)), Session.commit)
    assert dump(db.path) == before


def test_a_reading_session_sees_one_state(db: Database) -> None:
    with db.change(EDIT) as session:
        session.add(person("First"))
    with db.read() as reader:
        assert len(reader.scalars(select(Person)).all()) == 1
        with db.change(EDIT) as session:
            session.add(person("Second"))
        reader.expire_all()
        assert len(reader.scalars(select(Person)).all()) == 1
    with db.read() as reader:
        assert len(reader.scalars(select(Person)).all()) == 2


def test_any_number_of_readers(db: Database) -> None:
    with contextlib.ExitStack() as stack:
        readers = [stack.enter_context(db.read()) for _ in range(12)]
        assert {session.execute(text("SELECT 1")).scalar() for session in readers} == {1}


def test_nobody_writes_past_the_door(db: Database) -> None:
    """The file itself refuses rows that belong to no step, whichever program brings them."""
    with db.change(EDIT) as session:
        session.add(person("Stein"))
    before = dump(db.path)
    for statement in ("UPDATE person SET note = 'x'", "DELETE FROM person", "INSERT INTO topic (version) VALUES (1)"):
        with pytest.raises(Exception, match=r"journal_row\.step"):
            sql(db.path, statement)
    assert dump(db.path) == before


def test_two_forms_cannot_both_save(db: Database) -> None:
    with db.change(EDIT) as session:
        session.add(person("Stein"))
    with db.read() as session:
        stale = session.scalars(select(Person)).one()
    for note in ("newer", "newest"):
        with db.change(EDIT) as session:
            session.scalars(select(Person)).one().note = note
    with pytest.raises(StaleDataError):
        change(db, lambda session: session.add(stale), lambda _: setattr(stale, "note", "stale"))
    assert sql(db.path, "SELECT note FROM person") == [("newest",)]


def test_undo_and_redo_raise_the_versions_of_rows(db: Database) -> None:
    """A form that was filled before cannot overwrite what they brought back."""
    with db.change(EDIT) as session:
        session.add(person("Stein"))
    with db.change(EDIT) as session:
        session.scalars(select(Person)).one().note = "x"
    seen = [sql(db.path, "SELECT version FROM person")[0][0]]
    for step in (db.undo, db.redo, db.undo):
        assert step() is not None
        seen.append(sql(db.path, "SELECT version FROM person")[0][0])
    assert seen == [2, 3, 4, 5]


def test_a_form_older_than_an_undone_deletion_cannot_save(db: Database) -> None:
    with db.change(EDIT) as session:
        session.add(person("Stein"))
    with db.read() as session:
        stale = session.scalars(select(Person)).one()
    with db.change(EDIT) as session:
        session.delete(session.scalars(select(Person)).one())
    db.undo()

    with pytest.raises(StaleDataError):
        change(db, lambda session: session.add(stale), lambda _: setattr(stale, "note", "stale"))


def test_control_characters_do_not_reach_the_file(db: Database) -> None:
    with db.change(EDIT) as session:
        session.add(person("Ste\x00in\ud800", note="a\x07b", honorific=Text(de="\x1bS.\x00 E.")))
    assert sql(db.path, "SELECT name_latin, note, honorific FROM person") == [("Anna Stein", "ab", '{"de":"S. E."}')]


def test_a_problem_of_the_callers_file_is_not_blamed_on_this_one(db: Database, tmp_path: Path) -> None:
    for door in (db.read(), db.change(EDIT)):
        with pytest.raises(FileNotFoundError), door:
            (tmp_path / "import.json").read_bytes()


def test_a_closed_file_takes_no_change(akte: Path) -> None:
    database = create_file(akte)
    database.close()
    database.close()
    for door in (change, read):
        with pytest.raises(RuntimeError, match="closed"):
            door(database)
    reopened = open_file(akte)
    assert not reopened.read_only
    reopened.close()


def test_a_read_only_file_takes_no_change(akte: Path) -> None:
    create_file(akte).close()
    database = open_file(akte, read_only=True)
    with pytest.raises(ReadOnly) as caught, database.change(EDIT):
        pass
    assert database.read_only_reason in str(caught.value)
    with pytest.raises(ReadOnly):
        database.undo()
    database.close()
