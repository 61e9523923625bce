"""Writing a file anew with a passphrase: nothing but the records decides whether the new one is the same."""

from __future__ import annotations

import contextlib
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as sqlite

from app.domain.errors import Damaged
from app.storage.passphrase import set_passphrase
from tests.storage import fixture
from tests.storage.office import digest, dump

SECRET = "Kaliningrader Brücke"


@pytest.fixture
def example(akte: Path) -> Path:
    """A closed plain file with records of every kind and undo history."""
    fixture.example(akte)
    return akte


def test_a_damaged_file_is_not_encrypted_over(example: Path) -> None:
    with example.open("r+b") as file:
        file.seek(example.stat().st_size // 4)
        file.write(b"\xa5" * (example.stat().st_size // 2))
    before = digest(example)
    with pytest.raises(Damaged):
        set_passphrase(example, SECRET)
    assert (digest(example), list(example.parent.iterdir())) == (before, [example])


def test_statistics_with_gaps_are_in_nobodys_way(example: Path) -> None:
    """``PRAGMA optimize`` leaves rows out; a copy numbers them anew, which says nothing of the records."""
    with contextlib.closing(sqlite.connect(example)) as connection:
        connection.execute("ANALYZE")
        connection.execute("DELETE FROM sqlite_stat1 WHERE rowid = (SELECT min(rowid) FROM sqlite_stat1)")
        connection.commit()
    before = dump(example)
    set_passphrase(example, SECRET)
    assert dump(example) == before
