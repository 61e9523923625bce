"""The check finds what is wrong, changes nothing, can be stopped, and mends what is safe to mend."""

from __future__ import annotations

import contextlib
from pathlib import Path

import pytest

from app.domain.errors import Damaged, FileMissing
from app.storage import backup
from app.storage.backup import FileInUse
from app.storage.check import STAGES, Cancelled, Report, check, rebuild_index
from app.storage.connection import connect
from app.storage.database import Database
from app.storage.files import create_file, open_file
from app.storage.passphrase import set_passphrase
from tests.storage import fixture
from tests.storage.office import change, digest, person, sql


@pytest.fixture
def example(akte: Path) -> Path:
    """A closed file with records of every kind."""
    fixture.example(akte)
    return akte


LAST = "(SELECT max(id) FROM journal_row WHERE tab = 'seminar')"


def files(folder: Path) -> set[str]:
    return {str(path.relative_to(folder)) for path in folder.rglob("*")}


def test_check_of_a_sound_file(example: Path) -> None:
    before = digest(example)
    report = check(example)
    assert report == Report()
    assert report.sound
    assert (digest(example), files(example.parent)) == (before, {example.name})


def test_check_while_the_file_is_open(db: Database) -> None:
    change(db, lambda session: session.add(person("Stein")))
    assert check(db.path).sound
    change(db, lambda session: session.add(person("Zweig")))


def test_check_finds_faults_of_the_search_index(example: Path) -> None:
    sql(example, "UPDATE search_text SET text = 'x' WHERE kind = 'seminar'")
    report = check(example)
    assert report.search >= len(sql(example, "SELECT 1 FROM seminar"))
    assert not report.sound


def test_check_finds_broken_references(example: Path) -> None:
    with contextlib.closing(connect(example)) as connection:
        connection.execute("PRAGMA foreign_keys=OFF")
        connection.execute("UPDATE journal_step SET state = 'open' WHERE id = 1")
        connection.execute("UPDATE member SET person_id = 999, organisation_id = 999 WHERE id = 1")
        connection.execute("UPDATE journal_step SET state = 'done' WHERE id = 1")
    assert check(example) == Report(foreign_keys=2)


def test_check_finds_damage(example: Path) -> None:
    (page,) = sql(example, "SELECT rootpage FROM sqlite_schema WHERE name = 'ix_member_person_id'")
    sql(example, "PRAGMA wal_checkpoint(TRUNCATE)")
    with example.open("r+b") as file:
        file.seek((page[0] - 1) * 4096)
        file.write(b"\x0a" + bytes(4095))
    report = check(example)
    assert report.integrity
    assert not report.sound
    with pytest.raises(Damaged):
        backup.verify(example)
    with pytest.raises(FileMissing):
        check(example.with_name("gone.akte"))


def test_a_new_file_is_sound(akte: Path) -> None:
    create_file(akte).close()
    assert check(akte).sound


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE journal_step SET label = 'not JSON' WHERE id = 1",
        "UPDATE journal_step SET state = 'open' WHERE id = 1",
        "UPDATE journal_row SET op = 'X' WHERE id = 1",
        f"UPDATE journal_row SET op = 'U', old = '{{', new = '{{}}' WHERE id = {LAST}",
        f"UPDATE journal_row SET op = 'D', old = '{{}}' WHERE id = {LAST}",
        "DELETE FROM journal_row WHERE tab = 'nothing' OR id = 0",
    ],
)
def test_check_finds_faults_of_the_journal(example: Path, statement: str) -> None:
    sql(example, statement)
    assert check(example).journal == (0 if "nothing" in statement else 1)


def test_check_names_the_damaged_page_of_an_encrypted_file(example: Path) -> None:
    set_passphrase(example, "Kaliningrader Brücke")
    assert check(example).sound
    (page,) = sql(example, "SELECT rootpage FROM sqlite_schema WHERE name = 'ix_member_person_id'")
    with example.open("r+b") as file:
        file.seek((page[0] - 1) * 4096 + 50)
        file.write(b"?")
    report = check(example)
    assert any(str(page[0]) in message for message in report.integrity)


def test_check_says_where_it_is_and_can_be_stopped(example: Path) -> None:
    seen = []
    assert check(example, lambda what: not seen.append(what)).sound  # type: ignore[func-returns-value]
    assert tuple(dict.fromkeys(seen)) == STAGES
    for stage in STAGES:
        with pytest.raises(Cancelled):
            check(example, lambda what, stage=stage: what is not stage)  # type: ignore[misc]
    assert check(example).sound


def test_the_index_is_mended(example: Path) -> None:
    sql(example, "UPDATE search_text SET text = 'x' WHERE kind = 'seminar'")
    assert check(example).mendable
    rebuild_index(example)
    assert check(example).sound
    db = open_file(example)
    with pytest.raises(FileInUse):
        rebuild_index(example)
    assert db.undo() is not None
    db.close()
