"""Copies are whole and verified before they are there; restoring touches nothing before it can succeed."""

from __future__ import annotations

import datetime
import os
import shutil
from pathlib import Path

import pytest

from app.domain.errors import CannotWrite, Damaged, FileExists, FileMissing, KnownError, NewerFile, NotADatabase
from app.storage import backup, copies
from app.storage.backup import FileInUse
from app.storage.check import check
from app.storage.database import Database
from app.storage.files import open_file
from tests.storage import fixture
from tests.storage.office import EDIT, change, digest, dump, person, sql
from tests.storage.processes import window


@pytest.fixture
def example(akte: Path) -> Path:
    """A closed file with records of every kind."""
    fixture.example(akte)
    return akte


@pytest.fixture
def copy(example: Path) -> Path:
    """A backup of the example, which has changed since."""
    target = backup.backup(example, example.with_name("copy.akte"))
    db = open_file(example)
    change(db, lambda session: session.add(person("Since")))
    db.close()
    return target


def files(folder: Path) -> set[str]:
    return {str(path.relative_to(folder)) for path in folder.rglob("*")}


def test_a_copy_holds_everything(example: Path) -> None:
    before = digest(example)
    target = example.with_name("copy.akte")
    assert backup.backup(example, target) == target
    assert dump(target, versions=True) == dump(example, versions=True)
    assert sql(target, "SELECT * FROM journal_row") == sql(example, "SELECT * FROM journal_row")
    assert check(target).sound
    assert digest(example) == before
    assert files(example.parent) == {example.name, target.name}
    db = open_file(target)
    assert not db.read_only
    assert db.undo() is not None
    db.close()


def test_a_copy_holds_what_is_still_in_the_log(db: Database) -> None:
    change(db, lambda session: session.add(person("In the log")))
    with db.read() as session:
        session.connection()
        copy = backup.backup_beside(db.path, "backup")
    assert sql(copy, "SELECT name_latin FROM person") == [("Anna In the log",)]


def test_a_copy_while_a_change_is_running(db: Database) -> None:
    """It shows the state before."""
    change(db, lambda session: session.add(person("Before")))
    with db.change(EDIT) as session:
        session.add(person("Running"))
        session.flush()
        copy = backup.backup_beside(db.path, "backup")
    assert sql(copy, "SELECT name_latin FROM person") == [("Anna Before",)]
    assert len(sql(db.path, "SELECT 1 FROM person")) == 2


def test_nothing_is_overwritten(example: Path) -> None:
    for target in (example, example.with_name("letter.akte"), example.parent):
        if not target.exists():
            target.write_text("a letter")
        before = digest(target) if target.is_file() else ""
        with pytest.raises(FileExists):
            backup.backup(example, target)
        assert target.is_dir() or digest(target) == before


def test_names_say_when_and_why(example: Path) -> None:
    copies = [backup.backup_beside(example, "v1") for _ in range(3)]
    assert len(set(copies)) == 3
    assert {copy.parent for copy in copies} == {example.parent / "office backups"}
    assert all(copy.name.startswith("office 2") and " v1" in copy.name for copy in copies)
    assert all(copy.suffix == ".akte" for copy in copies)


def test_a_copy_that_cannot_be_made_leaves_nothing(example: Path) -> None:
    with pytest.raises(FileMissing):
        backup.backup(example.with_name("gone.akte"), example.with_name("copy.akte"))
    with pytest.raises(CannotWrite):
        backup.backup(example, example.parent / "no folder" / "copy.akte")
    damage(example)
    with pytest.raises(KnownError):
        backup.backup(example, example.with_name("copy.akte"))
    (example.parent / "office backups").write_text("a letter")
    with pytest.raises(CannotWrite):
        backup.backup_beside(example, "backup")
    assert files(example.parent) == {example.name, "office backups"}


def damage(path: Path) -> None:
    """Make a file's pages of records unreadable."""
    size = path.stat().st_size
    with path.open("r+b") as file:
        file.seek(size // 4)
        file.write(b"\xa5" * (size // 2))


def test_restoring(example: Path, copy: Path) -> None:
    old, new = dump(copy), dump(example)
    kept = backup.restore(copy, example)
    assert kept is not None
    assert dump(example) == old
    assert dump(kept) == new
    assert "before restore" in kept.name
    assert check(example).sound
    assert dump(copy) == old
    again = backup.restore(kept, example)
    assert again is not None
    assert dump(example) == new
    assert files(example.parent) == {
        example.name, copy.name, "office backups", f"office backups/{kept.name}", f"office backups/{again.name}",
    }  # fmt: skip
    db = open_file(example)
    assert not db.read_only
    change(db, lambda session: session.add(person("After")))
    db.close()


def test_restoring_where_there_is_no_file(example: Path, copy: Path) -> None:
    expected = dump(copy)
    example.unlink()
    assert backup.restore(copy, example) is None
    assert dump(example) == expected


def test_restoring_over_a_crashed_file_keeps_what_is_in_its_log(example: Path, copy: Path, tmp_path: Path) -> None:
    with window(example) as (other, _):
        other.kill()
        other.wait()
    db = open_file(example)
    with db.read() as session:
        session.connection()
        change(db, lambda session: session.add(person("In the log")))
        crashed = tmp_path / "crashed" / "office.akte"
        crashed.parent.mkdir()
        for log in ("", "-wal"):
            shutil.copy(f"{example}{log}", f"{crashed}{log}")
    db.close()
    kept = backup.restore(copy, crashed)
    assert kept is not None
    assert ("Anna In the log",) in sql(kept, "SELECT name_latin FROM person")
    assert ("Anna In the log",) not in sql(crashed, "SELECT name_latin FROM person")
    assert dump(crashed) == dump(copy)


@pytest.mark.parametrize("how", ["damaged", "cut off", "no database", "empty"])
def test_restoring_over_a_damaged_file(example: Path, copy: Path, how: str) -> None:
    """That is what backups are for. The damaged file is kept byte by byte, its log too."""
    if how == "damaged":
        damage(example)
    elif how == "cut off":
        example.write_bytes(example.read_bytes()[:20_000])
    else:
        example.write_text("a letter" if how == "no database" else "")
    content, log = example.read_bytes(), example.with_name("office.akte-wal")
    log.write_bytes(b"what was in it")
    kept = backup.restore(copy, example)
    assert kept is not None
    assert dump(example) == dump(copy)
    assert kept.read_bytes() == content
    assert not log.exists()
    open_file(example).close()


@pytest.mark.parametrize("how", ["damaged", "no database", "newer", "missing"])
def test_a_copy_that_is_not_sound_is_refused_before_anything_is_touched(example: Path, copy: Path, how: str) -> None:
    expected: type[KnownError] = Damaged
    if how == "damaged":
        damage(copy)
    elif how == "no database":
        copy.write_text("a letter")
        expected = NotADatabase
    elif how == "newer":
        sql(copy, "PRAGMA user_version=99")
        expected = NewerFile
    else:
        copy.unlink()
        expected = FileMissing
    before, listed = digest(example), files(example.parent)
    with pytest.raises(expected):
        backup.restore(copy, example)
    assert (digest(example), files(example.parent)) == (before, listed)


def test_an_open_file_is_not_restored_over(example: Path, copy: Path) -> None:
    before = dump(example)
    with window(example) as (_, says):
        assert says == "writing"
        with pytest.raises(FileInUse):
            backup.restore(copy, example)
    assert dump(example) == before
    assert files(example.parent) == {example.name, copy.name}


def at(*when: int) -> datetime.datetime:
    """A moment of the local clock."""
    return datetime.datetime(*when).astimezone()  # type: ignore[arg-type]


def named(moment: datetime.datetime, reason: str = "daily") -> copies.Copy:
    """A copy by its name alone."""
    return copies.Copy(Path(f"office {moment:%Y-%m-%d %H-%M-%S} {reason}.akte"), moment, reason)


def test_the_last_of_days_weeks_and_months_stay() -> None:
    now = at(2026, 11, 22, 18)
    made = [named(now - datetime.timedelta(days=days, hours=1)) for days in range(800)]
    gone = {id(copy) for copy in copies.superfluous(made, now)}
    kept = [copy.at.date() for copy in made if id(copy) not in gone]
    assert kept[:10] == [copy.at.date() for copy in made[:10]]
    assert len({(day.year, day.month) for day in kept}) == 12
    assert 10 <= len(kept) <= 10 + 4 + 12


def test_copies_of_a_persons_own_and_of_the_future_are_never_removed() -> None:
    now = at(2026, 11, 22, 18)
    own = [named(now - datetime.timedelta(days=days), "manual") for days in range(1, 400)]
    future = [named(now + datetime.timedelta(days=days)) for days in range(1, 400)]
    past = [named(now - datetime.timedelta(days=days)) for days in range(1, 400)]
    gone = copies.superfluous([*own, *future, *past], now)
    assert gone
    assert not {id(copy) for copy in gone} & {id(copy) for copy in [*own, *future]}


def test_due_is_what_changed_since_yesterday(example: Path) -> None:
    now = datetime.datetime.now().astimezone()
    day = datetime.timedelta(days=1)
    os.utime(example, (now.timestamp() - 5,) * 2)
    assert copies.is_due(example, now)
    first = backup.backup_if_due(example)
    assert first is not None
    assert backup.backup_if_due(example) is None
    assert not copies.is_due(example, now + 3 * day), "nothing has changed"
    os.utime(example, (now.timestamp() + 100, now.timestamp() + 100))
    assert not copies.is_due(example, now + day / 2)
    assert copies.is_due(example, now + 2 * day)
    assert copies.is_due(example, now - 30 * day), "the clock was set back: one more copy does no harm"


def test_before_a_change_of_many_there_is_a_copy_of_what_was(example: Path) -> None:
    os.utime(example, (datetime.datetime.now().timestamp() - 5,) * 2)  # noqa: DTZ005
    assert backup.protect(example, "edit") is not None
    assert backup.protect(example, "edit") is None, "it has everything"
    os.utime(example, (datetime.datetime.now().timestamp() + 5,) * 2)  # noqa: DTZ005
    assert backup.protect(example, "delete") is not None
    assert {copy.reason for copy in copies.copies_of(example)} == {"edit", "delete"}


def test_old_copies_make_room(example: Path) -> None:
    folder = copies.folder_of(example)
    folder.mkdir()
    now = datetime.datetime.now().astimezone()
    for days in range(1, 40):
        moment = now - datetime.timedelta(days=days)
        (folder / f"office {moment:%Y-%m-%d %H-%M-%S} daily.akte").write_text("")
    (folder / "letter.akte").write_text("")
    backup.backup_beside(example, "daily")
    assert 10 <= len(copies.copies_of(example)) <= 26
    assert (folder / "letter.akte").exists()


def test_another_folder(example: Path, tmp_path: Path) -> None:
    backup.backup_beside(example, "daily")
    other = tmp_path / "elsewhere"
    copies.choose_folder(other)
    try:
        with pytest.raises(CannotWrite):
            backup.backup_beside(example, "manual")
        other.mkdir()
        made = backup.backup_beside(example, "manual")
        assert made.parent.parent == other
        assert {copy.reason for copy in copies.copies_of(example)} == {"daily", "manual"}
    finally:
        copies.choose_folder(None)
