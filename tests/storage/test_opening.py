"""Whatever stands in a file: it opens and works, or there is one of the known errors and the file is as it was."""

from __future__ import annotations

import faulthandler
import io
import os
import random
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as sqlite
from sqlalchemy import select, text

from app.domain.base import fields_of, kinds
from app.domain.errors import CannotWrite, Damaged, FileExists, FileGone, FileMissing, KnownError, NotADatabase
from app.storage import backup, search
from app.storage.check import check
from app.storage.database import Database
from app.storage.files import create_file, open_file
from tests.storage import fixture
from tests.storage.office import change, digest, dump, person, sql

PAGE = 4096


@pytest.fixture(autouse=True)
def no_hang() -> Iterator[None]:
    """Ends the whole run with a traceback when something here waits for ever, inside of SQLite too."""
    faulthandler.dump_traceback_later(180, exit=True)
    yield
    faulthandler.cancel_dump_traceback_later()


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The bytes of a sound, closed file with records of every kind."""
    path = tmp_path_factory.mktemp("sound") / "office.akte"
    fixture.example(path)
    return path.read_bytes()


@pytest.fixture(scope="module")
def crashed(tmp_path_factory: pytest.TempPathFactory) -> tuple[bytes, bytes]:
    """The bytes of a file and of its log as a crash left them."""
    path = tmp_path_factory.mktemp("crashed") / "office.akte"
    fixture.example(path)
    db = open_file(path)
    for name in ("First", "Second", "Third"):
        change(db, lambda session, name=name: session.add(person(name)))  # type: ignore[misc]
    found = path.read_bytes(), path.with_name("office.akte-wal").read_bytes()
    db.close()
    return found


def use(db: Database) -> None:
    """Read everything in a file, search, change, undo, redo, check; closes it."""
    try:
        with db.read() as session:
            for cls in kinds().values():
                for record in session.scalars(select(cls)):
                    assert [getattr(record, name) for name in fields_of(cls)]
            search.find(session.connection(), "anna", 10)
            search.faults(session.connection())
        for step, _ in db.recent_steps(10):
            assert step.text()
        change(db, lambda session: session.add(person("After")))
        for move in (db.undo, db.undo, db.redo, db.redo):
            move()
    finally:
        db.close()
    check(db.path)


def known_error(action: Callable[[], object]) -> KnownError | None:
    """The known error in which *action* ends; every other error passes."""
    try:
        action()
    except KnownError as error:
        return error
    return None


def survives(path: Path) -> bool:
    """Whether a file could be used; otherwise it ended in a known error, and a failed opening has not changed it."""
    before, beside = digest(path), {file.name for file in path.parent.iterdir()}
    opened: list[Database] = []
    refused = known_error(lambda: opened.append(open_file(path)))
    if refused is not None:
        assert str(refused)
        assert digest(path) == before
        assert {file.name for file in path.parent.iterdir()} == beside
        return False
    failed = known_error(lambda: use(opened[0]))
    return failed is None or not str(failed)


def zipped() -> bytes:
    """A document of a word processor."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        archive.writestr("word/document.xml", "<w:document/>" * 1000)
    return target.getvalue()


NO_FILES_OF_OURS = {
    "empty": b"",
    "text": b"Sehr geehrte Damen und Herren\n" * 500,
    "zip": zipped(),
    "jpeg": b"\xff\xd8\xff\xe0\x00\x10JFIF" + bytes(5000),
    "noise": random.Random(1).randbytes(2_000),
    "zeros": bytes(10 * PAGE),
    "half a magic": b"SQLite form",
}


@pytest.mark.parametrize("name", NO_FILES_OF_OURS)
def test_not_a_database(akte: Path, name: str) -> None:
    akte.write_bytes(NO_FILES_OF_OURS[name])
    with pytest.raises(NotADatabase) as caught:
        open_file(akte)
    assert akte.name in str(caught.value)
    assert akte.read_bytes() == NO_FILES_OF_OURS[name]
    assert list(akte.parent.iterdir()) == [akte]


@pytest.mark.parametrize("length", [16, 50, 99])
def test_only_a_header(akte: Path, sound: bytes, length: int) -> None:
    akte.write_bytes(sound[:length])
    with pytest.raises(Damaged):
        open_file(akte)


def test_a_database_of_another_program(akte: Path) -> None:
    connection = sqlite.connect(akte)
    connection.execute("CREATE TABLE person (id INTEGER PRIMARY KEY)")
    connection.close()
    before = digest(akte)
    for use_it in (open_file, check, backup.verify, lambda path: backup.backup(path, path.with_name("copy"))):
        with pytest.raises(NotADatabase):
            use_it(akte)
    assert digest(akte) == before
    assert list(akte.parent.iterdir()) == [akte]


def test_no_file(akte: Path) -> None:
    for path in (akte, akte.parent, akte / "deeper"):
        with pytest.raises(FileMissing):
            open_file(path)


def test_nothing_is_created_over_something(akte: Path) -> None:
    akte.write_text("a letter")
    for path in (akte, akte.parent):
        with pytest.raises(FileExists):
            create_file(path)
    with pytest.raises(CannotWrite):
        create_file(akte.parent / "no folder" / "office.akte")
    assert akte.read_text() == "a letter"
    assert list(akte.parent.iterdir()) == [akte]


def test_truncated(tmp_path: Path, sound: bytes) -> None:
    """At every page's border, and inside of pages."""
    sizes = [*range(PAGE, len(sound), PAGE * 3), *random.Random(2).sample(range(100, len(sound)), 25), len(sound) - 1]
    for size in sizes:
        path = tmp_path / f"{size}" / "office.akte"
        path.parent.mkdir()
        path.write_bytes(sound[:size])
        assert not survives(path), size


@pytest.mark.parametrize("part", range(4))
def test_bits_flipped(tmp_path: Path, sound: bytes, part: int) -> None:
    """In the header and anywhere else."""
    dice = random.Random(part)
    for position in [*range(part, 100, 8), *dice.sample(range(100, len(sound)), 38)]:
        damaged = bytearray(sound)
        damaged[position] ^= 1 << dice.randrange(8)
        path = tmp_path / f"{position}" / "office.akte"
        path.parent.mkdir()
        path.write_bytes(damaged)
        survives(path)


@pytest.mark.parametrize(
    ("sound_part", "damaged_part"),
    [
        (b'"de":"Sozialseminar"', b'"de":"\xceozialseminar"'),
        (b'"de":"Sozialseminar"', b'"de":[Sozialseminar"'),
        (b"2017-07-04", b"2017-O7-04"),
        (b"json_group_object(k, o)", b"json_group_array (k, o)"),
        (b"REFERENCES person (id) ON DELETE SET NULL", b"REFERENCES parson (id) ON DELETE SET NULL"),
        (b"REFERENCES person (id) ON DELETE SET NULL", b"REFERENCES person (id) ON DELETE CASCADE "),
        (b"sort_latin VARCHAR", b"sort_latim VARCHAR"),
        (b"user TEXT NOT NULL", b"usar TEXT NOT NULL"),
        (b"id INTEGER NOT NULL", b"id INTEGAR NOT NULL"),
        (b'{"c": "TestStorage"', b'{"c"; "TestStorage"'),
    ],
)
def test_damage_that_sqlite_does_not_see(akte: Path, sound: bytes, sound_part: bytes, damaged_part: bytes) -> None:
    assert sound_part in sound
    assert len(sound_part) == len(damaged_part)
    akte.write_bytes(sound.replace(sound_part, damaged_part))
    assert isinstance(known_error(lambda: use(open_file(akte))), Damaged)


def test_pages_lost(tmp_path: Path, sound: bytes) -> None:
    """Filled with noughts, as a file system leaves them after a crash, or with another page."""
    dice = random.Random(4)
    pages = len(sound) // PAGE
    for page in dice.sample(range(pages), 25):
        for filling in (bytes(PAGE), sound[(other := dice.randrange(pages)) * PAGE : (other + 1) * PAGE]):
            path = tmp_path / f"{page} {filling[:4].hex()} {dice.random()}" / "office.akte"
            path.parent.mkdir()
            path.write_bytes(sound[: page * PAGE] + filling + sound[(page + 1) * PAGE :])
            survives(path)


@pytest.mark.parametrize("log", ["-wal", "-journal", "-shm"])
@pytest.mark.parametrize("length", [0, 20, 32, 5000, 50_000])
def test_rubbish_beside_the_file(akte: Path, sound: bytes, log: str, length: int) -> None:
    """The file itself is sound, so it opens with everything in it."""
    akte.write_bytes(sound)
    expected = dump(akte)
    akte.with_name(akte.name + log).write_bytes(random.Random(5).randbytes(length))
    db = open_file(akte)
    assert dump(akte) == expected
    db.close()
    assert survives(akte)


def test_a_damaged_log_gives_back_what_came_before_the_damage(tmp_path: Path, crashed: tuple[bytes, bytes]) -> None:
    """SQLite reads a log up to the first frame whose checksum is wrong: whole changes, in their order."""
    dice = random.Random(6)
    names = ["Anna First", "Anna Second", "Anna Third"]
    file, log = crashed
    seen = set()
    for number in range(40):
        path = tmp_path / f"{number}" / "office.akte"
        path.parent.mkdir()
        path.write_bytes(file)
        damaged = bytearray(log)
        damaged[dice.randrange(len(log))] ^= 1 << dice.randrange(8)
        path.with_name("office.akte-wal").write_bytes(damaged if number % 2 else log[: dice.randrange(len(log))])
        db = open_file(path)
        with db.read() as session:
            found = [row[0] for row in session.execute(text("SELECT name_latin FROM person ORDER BY id"))][-3:]
            assert search.faults(session.connection()) == 0
        kept = [name for name in found if name in names]
        assert kept == names[: len(kept)]
        seen.add(len(kept))
        db.close()
        assert check(path).sound
    assert len(seen) > 2


@pytest.mark.skipif(os.name != "posix", reason="only on systems that move open files")
@pytest.mark.parametrize("replaced", [False, True])
def test_a_file_that_goes_away_while_it_is_open(akte: Path, sound: bytes, replaced: bool) -> None:
    """Nothing is saved where nobody would find it."""
    akte.write_bytes(sound)
    db = open_file(akte)
    change(db, lambda session: session.add(person("Before")))
    elsewhere = akte.with_name("elsewhere.akte")
    akte.rename(elsewhere)
    if replaced:
        akte.write_bytes(sound)
    for save in (lambda: change(db, lambda session: session.add(person("Lost"))), db.undo):
        with pytest.raises(FileGone):
            save()
    elsewhere.rename(akte)
    change(db, lambda session: session.add(person("After")))
    db.close()
    names = [name for (name,) in sql(akte, "SELECT name_latin FROM person ORDER BY id")]
    assert names[-2:] == ["Anna Before", "Anna After"]
