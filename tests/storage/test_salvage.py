"""What can be read of a damaged file comes into a new one, sound and with its history; the damaged one stays."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from app.domain.base import kinds
from app.domain.errors import Damaged, FileExists, FileMissing
from app.exchange.sample import write_sample
from app.storage.backup import remove
from app.storage.check import Cancelled, check
from app.storage.files import open_file
from app.storage.passphrase import set_passphrase
from app.storage.salvage import Outcome, recover
from tests.storage.office import digest, dump, sql

PAGE = 4096


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample, whole."""
    return write_sample(tmp_path_factory.mktemp("salvage") / "office.akte")


@pytest.fixture
def damaged(sound: Path, akte: Path) -> Path:
    """A copy to be damaged."""
    akte.write_bytes(sound.read_bytes())
    return akte


def recovered(path: Path) -> Outcome:
    """Recover into a new file and look that it is sound and the old one untouched."""
    before, target = digest(path), path.with_name("new.akte")
    remove(target)
    outcome = recover(path, target)
    assert digest(path) == before
    assert {item.name for item in path.parent.iterdir()} == {path.name, target.name}
    assert check(target).sound
    assert sum(len(sql(target, f"SELECT 1 FROM {kind}")) for kind in kinds()) == outcome.total
    db = open_file(target)
    assert db.undo() is None
    db.close()
    return outcome


def spoil(path: Path, page: int, content: bytes = b"\xa5" * PAGE) -> None:
    """Overwrite a page (from 1)."""
    with path.open("r+b") as file:
        file.seek((page - 1) * PAGE)
        file.write(content)


def leaf(path: Path, table: str) -> int:
    """A page of *table* that holds rows; its root where the table has one page."""
    content = path.read_bytes()
    (page,) = sql(path, "SELECT rootpage FROM sqlite_schema WHERE name = ?", table)[0]
    data = content[(page - 1) * PAGE : page * PAGE]
    return page if data[0] == 13 else int.from_bytes(data[8:12], "big")


def test_of_a_sound_file_everything_is_there(damaged: Path) -> None:
    outcome = recovered(damaged)
    assert not outcome.lost
    assert outcome.emptied == 0
    assert dump(damaged.with_name("new.akte")) == dump(damaged)
    steps = sql(damaged, "SELECT label FROM journal_step")
    assert set(steps) <= set(sql(damaged.with_name("new.akte"), "SELECT label FROM journal_step"))


def test_behind_a_damaged_page_goes_on(damaged: Path) -> None:
    whole = len(sql(damaged, "SELECT 1 FROM programme_item"))
    spoil(damaged, leaf(damaged, "programme_item"))
    outcome = recovered(damaged)
    assert 0 < outcome.recovered["programme_item"] < whole
    assert outcome.recovered["person"] == len(sql(damaged, "SELECT 1 FROM person"))


def test_what_hangs_on_lost_records_is_emptied_or_goes(damaged: Path) -> None:
    spoil(damaged, leaf(damaged, "person"))
    outcome = recovered(damaged)
    assert outcome.emptied + sum(outcome.lost.values()) > 0


def test_spoilt_values_are_emptied_and_the_rest_of_the_record_stays(damaged: Path) -> None:
    content = damaged.read_bytes()
    (note,) = sql(damaged, "SELECT family FROM person_name WHERE length(family) > 7 LIMIT 1")[0]
    place = content.rindex(note.encode())
    damaged.write_bytes(content[:place] + b"\xff\xfe" + content[place + 2 :])
    recovered(damaged)


def test_a_beginning_of_noughts_is_written_anew(damaged: Path, sound: Path) -> None:
    damaged.write_bytes(bytes(100) + damaged.read_bytes()[100:])
    with pytest.raises(Damaged):
        raise_damaged(damaged)
    recovered(damaged)
    assert dump(damaged.with_name("new.akte")) == dump(sound)


def raise_damaged(path: Path) -> None:
    """Such a file cannot be opened."""
    from app.domain.errors import NotADatabase

    try:
        open_file(path)
    except NotADatabase as error:
        raise Damaged from error


@pytest.mark.parametrize("secret", ["", "Kaliningrader Brücke"], ids=["plain", "encrypted"])
def test_without_a_schema_rows_are_known_by_what_they_hold(damaged: Path, secret: str) -> None:
    """Half of the file is missing, and with it the names of the tables."""
    if secret:
        set_passphrase(damaged, secret)
    whole = {tuple(row) for row in sql(damaged, "SELECT id, family, given FROM person_name")}
    damaged.write_bytes(damaged.read_bytes()[: damaged.stat().st_size // 2])
    outcome = recovered(damaged)
    assert outcome.total > 50
    found = {tuple(row) for row in sql(damaged.with_name("new.akte"), "SELECT id, family, given FROM person_name")}
    assert found <= whole


def test_an_encrypted_file(damaged: Path) -> None:
    set_passphrase(damaged, "Kaliningrader Brücke")
    spoil(damaged, leaf_of_encrypted(damaged))
    outcome = recovered(damaged)
    assert outcome.total > 100
    assert not damaged.with_name("new.akte").read_bytes().startswith(b"SQLite")


def leaf_of_encrypted(path: Path) -> int:
    """The last page but some: rows, not the schema."""
    (page,) = sql(path, "SELECT rootpage FROM sqlite_schema WHERE name = 'programme_item'")[0]
    return int(page)


def test_what_holds_nothing_is_said(damaged: Path, sound: Path) -> None:
    target = damaged.with_name("new.akte")
    damaged.write_bytes(random.Random(1).randbytes(50) * 2000)
    with pytest.raises(Damaged):
        recover(damaged, target)
    with pytest.raises(FileExists):
        recover(sound, damaged)
    with pytest.raises(FileMissing):
        recover(damaged.with_name("gone.akte"), target)
    assert list(damaged.parent.iterdir()) == [damaged]


def test_it_can_be_stopped(damaged: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.storage.salvage.ASKED_AFTER", 10)
    with pytest.raises(Cancelled):
        recover(damaged, damaged.with_name("new.akte"), lambda: False)
    assert list(damaged.parent.iterdir()) == [damaged]
