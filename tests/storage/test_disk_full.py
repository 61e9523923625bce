"""A full disk while saving: a sentence, nothing half saved, and saving works again when there is space."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import text

from app.domain.errors import DiskFull
from app.storage.database import Database
from tests.storage.full_disk import SENTENCE, add, assert_whole, faults, fill_up
from tests.storage.office import change, dump
from tests.storage.processes import ROOT


def test_sqlite_says_that_the_disk_is_full(db: Database) -> None:
    """By its own limit on pages: the same error as on a full disk, on every system."""
    change(db, lambda session: session.execute(text("PRAGMA max_page_count = 200")))
    saved = fill_up(db)
    assert saved > 3
    assert_whole(db.path, saved)
    before = dump(db.path)
    with pytest.raises(DiskFull) as caught:
        change(db, lambda session: session.execute(text("UPDATE person SET note = note || note || note")))
    assert str(caught.value).startswith(SENTENCE)
    assert dump(db.path) == before
    change(db, lambda session: session.execute(text("PRAGMA max_page_count = 100000")))
    add(db, saved)
    assert_whole(db.path, saved + 1)
    assert faults(db) == 0
    for _ in range(saved + 1):
        assert db.undo() is not None
    assert_whole(db.path, 0)


MOUNT = "mount -t tmpfs -o size=3m none "
"""Puts a small disk in the place of a folder, for the processes that come after it in the same name space."""


def test_a_small_disk(tmp_path: Path) -> None:
    """A real one, which no other process sees."""
    folder = tmp_path / "disk"
    folder.mkdir()
    unshare = shutil.which("unshare")
    ways = [[unshare, "-m"], [unshare, "-Urm"]] if unshare else []
    way = next((way for way in ways if _works([*way, "sh", "-c", f"{MOUNT} '{folder}'"])), None)
    if way is None:
        pytest.skip("only on systems that let a test mount a small disk")
    script = f"{MOUNT} '{folder}' && exec '{sys.executable}' -m tests.storage.full_disk '{folder}'"
    done = subprocess.run(
        [*way, "sh", "-c", script], cwd=ROOT, capture_output=True, text=True, timeout=120, check=False
    )
    assert (done.stdout, done.stderr) == ("whole\n", "")


def _works(command: list[str]) -> bool:
    return subprocess.run(command, capture_output=True, check=False).returncode == 0
