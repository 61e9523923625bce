"""Fills a small disk in every way in which this program writes: ``python -m tests.storage.full_disk FOLDER``.

``FOLDER`` is a disk of a few megabytes of which nothing else is kept.
"""

from __future__ import annotations

import contextlib
import functools
import json
import sys
from collections.abc import Callable
from pathlib import Path

from app.domain.date import Date
from app.domain.errors import DiskFull, KnownError
from app.exchange.import_json import import_json
from app.storage import backup, search
from app.storage.database import Database
from app.storage.files import create_file, open_file
from app.storage.passphrase import set_passphrase
from app.storage.salvage import recover
from tests.storage.office import change, person, sql

SENTENCE = "The disk is full. Nothing was saved"


def is_full(write: Callable[[], object]) -> bool:
    """Whether *write* ended in the sentence about the full disk."""
    try:
        write()
    except DiskFull as error:
        return str(error).startswith(SENTENCE)
    return False


def add(db: Database, number: int) -> None:
    """Save a person with a long note."""
    change(db, lambda session: session.add(person(f"P{number}", note="x" * 20_000)))


def fill_up(db: Database) -> int:
    """Save persons until the disk is full; how many were saved."""
    saved = 0
    while not is_full(functools.partial(add, db, saved)):
        saved += 1
    return saved


def assert_whole(path: Path, persons: int) -> None:
    """Everything that was saved is there, and nothing else."""
    found = sql(path, "SELECT name_latin FROM person ORDER BY id")
    assert [name for (name,) in found] == [f"Anna P{number}" for number in range(persons)]
    assert sql(path, "PRAGMA integrity_check") == [("ok",)]
    assert sql(path, "PRAGMA foreign_key_check") == []


def faults(db: Database) -> int:
    """Faults of the search index."""
    with db.read() as session:
        return search.faults(session.connection())


def batch(folder: Path) -> Path:
    """A file to import that does not fit."""
    source = folder / "topics.json"
    topics = [{"kind": "topic", "id": each, "name": {"de": "x" * 5000}} for each in range(1, 60)]
    source.write_text(json.dumps({"format": "seminarakte/1", "records": topics}), encoding="utf-8")
    return source


def left_behind(path: Path) -> set[str]:
    """What lies beside the file at *path* since something failed."""
    own = {path.name, f"{path.name}-wal", f"{path.name}-shm", f".{path.name}.lock", f".{path.name}.holder"}
    return {each.name for each in path.parent.iterdir() if each.is_file()} - own - {"ballast"}


def main(folder: Path) -> None:
    """The scenario; raises where something got lost."""
    ballast = folder / "ballast"
    ballast.write_bytes(bytes(800_000))
    path = folder / "office.akte"
    db = create_file(path)
    copy = backup.backup(path, folder.parent / "copy.akte")
    source = batch(folder.parent)
    saved = fill_up(db)
    assert saved > 3, saved
    assert_whole(path, saved)
    assert is_full(lambda: backup.backup(path, folder / "copy.akte"))
    assert is_full(lambda: backup.backup_beside(path, "full"))
    assert is_full(lambda: create_file(folder / "new.akte").close())
    assert is_full(lambda: db.drafts.keep("topic:new", "x" * 200_000))
    assert is_full(lambda: db.memory.put({"list": "x" * 200_000}))
    assert is_full(lambda: import_json(db, source, Date(2017)))
    assert is_full(lambda: recover(path, folder / "recovered.akte"))
    assert is_full(lambda: db.move_to(folder / "moved.akte"))
    assert db.path == path
    is_full(db.undo)  # it needs less room than what did not fit, and may find it
    assert left_behind(path) == set()
    db.close()
    saved = len(sql(path, "SELECT 1 FROM person"))
    assert_whole(path, saved)
    before = path.read_bytes()
    for work in (lambda: set_passphrase(path, "Kaliningrader Brücke"), lambda: backup.restore(copy, path)):
        assert is_full(work)
        assert path.read_bytes() == before
    assert left_behind(path) == set()
    with contextlib.suppress(KnownError):  # shared memory needs room too
        open_file(path).close()
    ballast.unlink()
    db = open_file(path)
    assert not db.read_only
    assert faults(db) == 0
    add(db, saved)
    for _ in range(3):
        assert db.undo() is not None
    assert_whole(path, saved - 2)
    db.close()
    print("whole")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
