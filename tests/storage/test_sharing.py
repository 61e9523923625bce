"""Who may write: one at a time, whoever has the rights; the others read, and are told why."""

from __future__ import annotations

import os
import platform
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import select

from app.domain.errors import FileExists, FileGone, Locked, ReadOnly
from app.domain.model import Person
from app.storage.check import check
from app.storage.connection import connect
from app.storage.files import create_file, open_file
from app.storage.lock import WriterLock
from tests.storage import fixture
from tests.storage.office import change, digest, dump, person, sql
from tests.storage.processes import ROOT, python, window

posix = pytest.mark.skipif(os.name != "posix", reason="only on POSIX systems")


def test_the_second_opening_reads_and_names_the_first(akte: Path) -> None:
    create_file(akte).close()
    with window(akte) as (first, says):
        assert says == "writing"
        second = open_file(akte)
        assert second.read_only
        assert platform.node() in second.read_only_reason
        assert "since" in second.read_only_reason
        with pytest.raises(ReadOnly) as caught:
            change(second)
        assert platform.node() in str(caught.value)
        first.communicate("")
        assert first.returncode == 0
        third = open_file(akte)
        assert not third.read_only
        change(third, lambda session: session.add(person("Third")))
        with second.read() as session:
            assert len(session.scalars(select(Person)).all()) == 1
        second.close()
        third.close()
    assert list(akte.parent.iterdir()) == [akte]


def test_two_openings_in_one_program(akte: Path) -> None:
    first = create_file(akte)
    second = open_file(akte)
    assert (first.read_only, second.read_only) == (False, True)
    second.close()
    change(first, lambda session: session.add(person("Stein")))
    first.close()
    third = open_file(akte)
    assert not third.read_only
    third.close()


def test_after_a_crash_the_next_opening_writes(akte: Path) -> None:
    create_file(akte).close()
    with window(akte) as (first, says):
        assert says == "writing"
        first.kill()
        first.wait()
    assert (akte.parent / f".{akte.name}.lock").exists()
    db = open_file(akte)
    assert not db.read_only
    change(db, lambda session: session.add(person("Stein")))
    db.close()
    assert list(akte.parent.iterdir()) == [akte]


@posix
def test_one_file_by_two_names(akte: Path) -> None:
    create_file(akte).close()
    link = akte.parent / "link.akte"
    link.symlink_to(akte)
    first, second = open_file(link), open_file(akte)
    assert (first.read_only, second.read_only) == (False, True)
    second.close()
    first.close()


@posix
def test_a_lock_that_was_removed_is_none(akte: Path) -> None:
    """Whoever waited at the old lock file does not think that it holds the new one."""
    first, second, third = (WriterLock(akte) for _ in range(3))
    assert first.acquire()
    assert not second.acquire()
    first.release()
    first.release()
    assert second.acquire()
    assert not third.acquire()
    second.release()
    assert list(akte.parent.iterdir()) == []


NO_TIME = b'{"user": "anna", "machine": "pc", "since": "noon"}'


def test_nobody_knows_who(akte: Path) -> None:
    """The lock is held, but the note of its holder is missing or spoilt."""
    first = create_file(akte)
    note = akte.parent / f".{akte.name}.holder"
    for content in (None, b"", b"{", b"[]", b'{"user": 1}', b"\xff\xfe", NO_TIME):
        note.unlink(missing_ok=True)
        if content is not None:
            note.write_bytes(content)
        second = open_file(akte)
        assert second.read_only
        assert second.read_only_reason == "Another program has it open."
        second.close()
    first.close()


def test_on_request(akte: Path) -> None:
    fixture.example(akte)
    before, expected = digest(akte), dump(akte)
    db = open_file(akte, read_only=True)
    assert db.read_only
    assert db.undoable() is not None
    writer = open_file(akte)
    assert not writer.read_only, "whoever only reads keeps nobody from writing"
    writer.close()
    db.close()
    assert digest(akte) == before
    assert dump(akte) == expected


def test_another_program_in_the_middle_of_a_change(akte: Path) -> None:
    """Something that knows nothing of our lock: one waits a while, and then it is a known error."""
    db = create_file(akte)
    other = connect(akte)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(Locked):
        change(db, lambda session: session.add(person("Stein")))
    other.execute("ROLLBACK")
    other.close()
    change(db, lambda session: session.add(person("Stein")))
    db.close()


_READ = """
import sys
from pathlib import Path
from app.domain.errors import KnownError, ReadOnly
from app.storage import backup
from app.storage.check import check
from app.storage.files import open_file
from tests.storage.office import change, person
path = Path(sys.argv[1])
db = open_file(path)
assert db.read_only
print(db.read_only_reason)
with db.read() as session:
    print(session.connection().exec_driver_sql("SELECT count(*) FROM person").scalar())
try:
    change(db)
except ReadOnly:
    print("refused")
db.close()
assert check(path).sound
try:
    backup.restore(path, path)
except KnownError as error:
    print(type(error).__name__)
"""


@pytest.fixture
def example(akte: Path) -> Iterator[Path]:
    """A closed file in a folder of its own, whose permissions a test may take away."""
    path = akte.parent / "share" / akte.name
    path.parent.mkdir()
    fixture.example(path)
    yield path
    path.parent.chmod(0o755)


def read_limited(path: Path) -> list[str]:
    """Open a file as somebody without special rights; what they see."""
    done = subprocess.run(
        python("-c", _READ, str(path), limited=True), cwd=ROOT, capture_output=True, text=True, timeout=60, check=False
    )
    assert done.stderr == ""
    return done.stdout.splitlines()


PERSONS = "6"
PROTECTED = ["The file or its folder is write-protected.", PERSONS, "refused"]


@posix
def test_a_write_protected_file(example: Path) -> None:
    example.chmod(0o444)
    before = digest(example)
    assert read_limited(example) == [*PROTECTED, "ReadOnly"]
    assert digest(example) == before


@posix
def test_a_write_protected_folder(example: Path) -> None:
    example.parent.chmod(0o555)
    before = digest(example)
    assert read_limited(example) == [*PROTECTED, "CannotWrite"]
    assert digest(example) == before
    assert list(example.parent.iterdir()) == [example]


@posix
def test_a_write_protected_folder_whose_file_somebody_else_writes(example: Path) -> None:
    """The log and its shared memory are there already: what is in them is seen."""
    db = open_file(example)
    change(db, lambda session: session.add(person("In the log")))
    example.parent.chmod(0o555)
    assert read_limited(example) == [PROTECTED[0], "7", "refused", "FileInUse"]
    example.parent.chmod(0o755)
    db.close()
    assert check(example).sound
    assert len(sql(example, "SELECT 1 FROM person")) == 7


@posix
def test_a_file_that_cannot_be_read(example: Path) -> None:
    example.chmod(0o000)
    code = "import sys; from pathlib import Path; from app.storage.files import open_file; open_file(Path(sys.argv[1]))"
    done = subprocess.run(
        python("-c", code, str(example), limited=True), cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert "CannotWrite" in done.stderr.splitlines()[-1]
    example.chmod(0o644)


@posix
def test_a_file_that_went_away_while_open_goes_on_elsewhere(akte: Path) -> None:
    """Everything saved is in the copy, and what is saved from then on goes there."""
    db = create_file(akte)
    change(db, lambda session: session.add(person("Before")))
    akte.unlink()
    akte.with_name(f"{akte.name}-wal").unlink()
    with pytest.raises(FileGone):
        change(db, lambda session: session.add(person("Lost")))
    target = akte.with_name("rescued.akte")
    target.write_text("a letter")
    with pytest.raises(FileExists):
        db.move_to(target)
    target.unlink()
    assert db.move_to(target) == db.path == target
    change(db, lambda session: session.add(person("After")))
    second = open_file(target)
    assert second.read_only
    second.close()
    assert db.undo() is not None
    assert db.redo() is not None
    db.close()
    assert sql(target, "SELECT name_latin FROM person ORDER BY id") == [("Anna Before",), ("Anna After",)]
    assert check(target).sound
