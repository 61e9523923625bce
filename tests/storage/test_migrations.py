"""Older files come to the present schema with a backup before, or stay exactly as they were."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import text

from app.domain.errors import Damaged, NewerFile, OlderFile
from app.storage import search
from app.storage.check import check
from app.storage.files import create_file, open_file
from app.storage.journal import trigger_statements
from app.storage.migrate import FOLDER, schema_version, statements
from tests.storage import fixture
from tests.storage.office import change, digest, dump, person, sql

SHIPPED = sorted(fixture.FOLDER.glob("v*.sql"))
Steps = Callable[[str], Path]


@pytest.fixture
def steps(tmp_path: Path) -> Steps:
    """A folder with the program's migrations and one more, whose SQL is given."""

    def make(script: str) -> Path:
        folder = tmp_path / "migrations"
        shutil.copytree(FOLDER, folder)
        (folder / f"{schema_version() + 1:04d}_next.sql").write_text(script, encoding="utf-8")
        return folder

    return make


@pytest.fixture
def older(akte: Path) -> Path:
    """A closed file with records of every kind and something to undo."""
    fixture.example(akte)
    return akte


def schema(path: Path) -> list[tuple[str, ...]]:
    return sorted(sql(path, "SELECT type, name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%'"))


def test_every_shipped_version_has_its_file() -> None:
    """And the newest, which is not shipped yet."""
    assert {path.name for path in SHIPPED} == {"v1.sql", f"v{schema_version()}.sql"}


@pytest.mark.parametrize("shipped", SHIPPED, ids=lambda path: path.stem)
def test_a_file_of_every_shipped_version_opens(shipped: Path, akte: Path, tmp_path: Path) -> None:
    fixture.load(shipped, akte)
    db = open_file(akte)
    create_file(tmp_path / "new.akte").close()
    assert schema(akte) == schema(tmp_path / "new.akte")
    assert check(akte).sound
    with db.read() as session:
        assert search.faults(session.connection()) == 0
    assert len(sql(akte, "SELECT 1 FROM seminar")) == 2
    before = dump(akte)
    for step in (db.redo, db.undo, db.undo, db.undo):
        assert step() is not None
    assert not any(dump(akte).values())
    for step in (db.redo, db.redo):
        assert step() is not None
    assert dump(akte) == before
    db.close()


def test_the_present_version_is_written_down_as_it_is(older: Path) -> None:
    """When this fails before the version is shipped: ``python -m tests.storage.fixture``. After: a migration is due."""
    assert fixture.written(older) == SHIPPED[-1].read_text(encoding="utf-8")


def test_a_step_is_applied_after_a_backup(older: Path, steps: Steps) -> None:
    before = dump(older)
    script = """
    -- a comment; with a semicolon
    ALTER TABLE person ADD COLUMN nickname VARCHAR NOT NULL DEFAULT 'x;y';  -- another one
    UPDATE person SET nickname = 'changed', note = 'by the step';
    CREATE TRIGGER kept AFTER INSERT ON setting BEGIN
        DELETE FROM setting WHERE key = NEW.key; END;
    """
    db = open_file(older, migrations=steps(script))
    assert sql(older, "PRAGMA user_version") == [(schema_version() + 1,)]
    assert set(sql(older, "SELECT nickname, note FROM person")) == {("changed", "by the step")}
    (copy,) = (older.parent / "office backups").iterdir()
    assert f"v{schema_version()}" in copy.name
    assert dump(copy) == before
    assert check(copy).sound
    db.close()


def test_a_step_is_nobodys_change(older: Path, steps: Steps) -> None:
    """It stays out of the journal, whose triggers come back for what follows; what was done before can be undone."""
    before, rows = dump(older), sql(older, "SELECT * FROM journal_row")
    script = """
    UPDATE topic SET name = '{"de":"vom Schritt"}';
    ALTER TABLE person DROP COLUMN languages;
    ALTER TABLE person ADD COLUMN languages VARCHAR NOT NULL DEFAULT '';
    """
    db = open_file(older, migrations=steps(script))
    assert sql(older, "SELECT * FROM journal_row") == rows
    with db.read() as session:
        assert search.faults(session.connection()) == 0
    triggers = {row[0] for row in sql(older, "SELECT sql FROM sqlite_schema WHERE type = 'trigger'")}
    assert triggers == set(trigger_statements())
    assert db.undo() is not None
    assert db.redo() is not None
    assert dump(older)["seminar"] == before["seminar"]
    change(db, lambda session: session.add(person("Later")))
    assert db.undo() is not None
    db.close()


def test_a_rebuilt_table_keeps_what_refers_to_it(older: Path, steps: Steps) -> None:
    members = sql(older, "SELECT id, person_id FROM member")
    (definition,) = sql(older, "SELECT sql FROM sqlite_schema WHERE name = 'person'")
    script = f"""
    {definition[0].replace("TABLE person", "TABLE person_new", 1)};
    INSERT INTO person_new SELECT * FROM person;
    DROP TABLE person;
    ALTER TABLE person_new RENAME TO person;
    """
    open_file(older, migrations=steps(script)).close()
    assert sql(older, "SELECT id, person_id FROM member") == members
    assert any(person_id for _, person_id in members)


@pytest.mark.parametrize(
    ("script", "error"),
    [
        ("UPDATE person SET note = 'half'; \n CREATE TABLE person (id INTEGER);", Exception),
        ("UPDATE person SET note = 'half'; \n SELEKT 1;", Exception),
        ("UPDATE person SET note = 'half'; \n DELETE FROM person;", Damaged),
        ("UPDATE person SET note = 'half'; \n CREATE TABLE", ValueError),
    ],
)
def test_a_failing_step_leaves_the_file_as_it_was(
    older: Path, steps: Steps, script: str, error: type[Exception]
) -> None:
    before, shape = dump(older, versions=True), schema(older)
    with pytest.raises(error):
        open_file(older, migrations=steps(script))
    assert dump(older, versions=True) == before
    assert schema(older) == shape
    db = open_file(older)
    assert not db.read_only
    assert db.undo() is not None
    db.close()


def test_a_damaged_file_is_not_migrated(older: Path, steps: Steps) -> None:
    sql(older, "PRAGMA wal_checkpoint(TRUNCATE)")
    (page,) = sql(older, "SELECT rootpage FROM sqlite_schema WHERE name = 'ix_member_person_id'")
    with older.open("r+b") as file:
        file.seek((page[0] - 1) * 4096)
        file.write(b"\x0a" + bytes(4095))  # an index that lost its entries: only an integrity check sees it
    before = digest(older)
    with pytest.raises(Damaged):
        open_file(older, migrations=steps("UPDATE person SET note = 'x';"))
    assert digest(older) == before
    assert not (older.parent / "office backups").exists()


def test_an_older_file_that_cannot_be_written_is_not_opened(older: Path, steps: Steps) -> None:
    before = digest(older)
    with pytest.raises(OlderFile) as caught:
        open_file(older, read_only=True, migrations=steps("SELECT 1;"))
    assert older.name in str(caught.value)
    assert digest(older) == before


@pytest.mark.parametrize("read_only", [False, True])
def test_a_newer_file_is_refused_and_untouched(older: Path, read_only: bool) -> None:
    sql(older, f"PRAGMA user_version={schema_version() + 1}")
    files, before = sorted(older.parent.iterdir()), digest(older)
    with pytest.raises(NewerFile) as caught:
        open_file(older, read_only=read_only)
    assert str(schema_version() + 1) in str(caught.value)
    assert (digest(older), sorted(older.parent.iterdir())) == (before, files)


def test_a_newer_version_in_the_log_is_seen(akte: Path, tmp_path: Path) -> None:
    """A newer program died before its migration had reached the file itself."""
    db = create_file(akte)
    crashed = tmp_path / "crashed.akte"
    with db.read() as session:
        session.execute(text("SELECT * FROM setting"))  # keeps the log from being written back
        sql(akte, f"PRAGMA user_version={schema_version() + 1}")
        shutil.copy(akte, crashed)
        shutil.copy(f"{akte}-wal", f"{crashed}-wal")
    db.close()
    with pytest.raises(NewerFile):
        open_file(crashed)


@pytest.mark.parametrize("change_made", ["DROP TABLE topic", "ALTER TABLE person DROP COLUMN note"])
def test_a_missing_table_or_column_is_damage(older: Path, change_made: str) -> None:
    for (name,) in sql(older, "SELECT name FROM sqlite_schema WHERE type = 'trigger'"):
        sql(older, f"DROP TRIGGER {name}")
    sql(older, "DROP INDEX ix_topic_parent_id")
    sql(older, change_made)
    with pytest.raises(Damaged):
        open_file(older)


def test_statements_of_a_script() -> None:
    script = "-- first\nCREATE TABLE a (\n  b TEXT DEFAULT ';' -- a comment\n);\n\nSELECT 1;\n-- last\n"
    assert list(statements(script)) == ["CREATE TABLE a (\n  b TEXT DEFAULT ';' -- a comment\n)", "SELECT 1"]
    assert list(statements("")) == []


def test_records_of_every_kind_survive(older: Path, steps: Steps) -> None:
    before = dump(older)
    open_file(older, migrations=steps("CREATE TABLE later (id INTEGER PRIMARY KEY);")).close()
    assert dump(older) == before
    assert [kind for kind in before if not before[kind]] == []
