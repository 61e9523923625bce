"""Encrypted files: only the passphrase opens them, nothing of them lies about, and changing it loses nothing."""

from __future__ import annotations

import contextlib
import logging
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as sqlite

from app.domain.errors import Damaged, FileExists, FileMissing, NotADatabase, PassphraseNeeded, WrongPassphrase
from app.storage import backup, check, cipher, copies
from app.storage.backup import FileInUse
from app.storage.files import create_file, open_file
from app.storage.passphrase import Outcome, TooShort, adapt_copies, set_passphrase
from tests.storage import fixture
from tests.storage.office import change, digest, dump, person, sql
from tests.storage.processes import ROOT, window

SECRET = "Kaliningrader Brücke"
OTHER = "Другой длинный пароль"
KNOWN = "Zwetajewa-Unverwechselbar"


@pytest.fixture(autouse=True)
def no_keys() -> Iterator[None]:
    """Each test begins with nothing unlocked."""
    yield
    cipher._keys.clear()


@pytest.fixture
def example(akte: Path) -> Path:
    """A closed plain file with records of every kind, undo history, and a name that can be searched for."""
    fixture.example(akte)
    db = open_file(akte)
    change(db, lambda session: session.add(person(KNOWN)))
    db.close()
    return akte


@pytest.fixture
def secret(example: Path) -> Path:
    """The same, encrypted and unlocked."""
    set_passphrase(example, SECRET)
    open_file(example).close()
    return example


def everything(folder: Path) -> bytes:
    """All bytes below a folder."""
    return b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())


def readable(folder: Path) -> list[str]:
    """Files below *folder* in which the known name can be read, in any way in which a text is stored."""
    ways = [KNOWN.encode(), KNOWN.encode("utf-16-le"), KNOWN.lower().encode(), b"zwetajewa"]
    return [str(path) for path in folder.rglob("*")
            if path.is_file() and any(way in path.read_bytes() for way in ways)]  # fmt: skip


def test_setting_changing_and_removing_keeps_everything(example: Path) -> None:
    before, journal = dump(example, versions=True), sql(example, "SELECT * FROM journal_row")
    for passphrase in (SECRET, OTHER, "", SECRET):
        set_passphrase(example, passphrase)
        assert cipher.is_encrypted(example) == bool(passphrase)
        assert dump(example, versions=True) == before
        assert sql(example, "SELECT * FROM journal_row") == journal
        assert check.check(example).sound
        assert list(example.parent.iterdir()) == [example]
    db = open_file(example)
    assert not db.read_only
    assert db.undo() is not None
    assert db.redo() is not None
    db.close()


def test_only_the_passphrase_opens(secret: Path) -> None:
    before = digest(secret)
    cipher.forget(secret)
    for _ in range(2):
        for read_only in (False, True):
            with pytest.raises(PassphraseNeeded):
                open_file(secret, read_only=read_only)
        for wrong in ("", "kaliningrader Brücke", SECRET + " ", OTHER, "x" * 10_000, "\x00", "'\"--"):
            with pytest.raises(WrongPassphrase):
                cipher.unlock(secret, wrong)
    assert (digest(secret), list(secret.parent.iterdir())) == (before, [secret])
    cipher.unlock(secret, SECRET.replace("ü", "u\u0308"))  # as a Mac's file dialog would spell it
    open_file(secret).close()
    assert cipher.fits(secret, SECRET)
    assert not cipher.fits(secret, OTHER)


def test_any_tool_of_sqlcipher_opens_it(secret: Path) -> None:
    """The derivation is the format's own: the office is not at the mercy of this program."""
    with contextlib.closing(sqlite.connect(secret)) as connection:
        connection.execute(f"PRAGMA key = '{SECRET}'")
        found = connection.execute("SELECT count(*) FROM person").fetchone()[0]
    assert found == len(sql(secret, "SELECT 1 FROM person"))


def test_an_old_passphrase_opens_nothing_any_more(secret: Path) -> None:
    copy = backup.backup_beside(secret, "daily")
    set_passphrase(secret, OTHER)
    cipher._keys.clear()
    for path in (secret, copy):
        with pytest.raises(WrongPassphrase):
            cipher.unlock(path, SECRET)
        cipher.unlock(path, OTHER)
        assert check.check(path).sound


def test_a_new_file_is_encrypted_from_the_first_byte(akte: Path) -> None:
    db = create_file(akte, SECRET)
    change(db, lambda session: session.add(person(KNOWN)))
    backup.backup_beside(akte, "daily")
    assert readable(akte.parent) == []
    assert akte.with_name(f"{akte.name}-wal").stat().st_size > 0
    db.close()
    assert readable(akte.parent) == []
    with pytest.raises(FileExists):
        create_file(akte, SECRET)


def test_nothing_can_be_read_anywhere(example: Path, own_settings: Path, monkeypatch: pytest.MonkeyPatch,
                                      tmp_path_factory: pytest.TempPathFactory) -> None:  # fmt: skip
    """File, log, shared memory, backups, temporary files, settings: while open and after closing."""
    temporary = tmp_path_factory.mktemp("temporary")
    monkeypatch.setenv("SQLITE_TMPDIR", str(temporary))
    monkeypatch.setenv("TMPDIR", str(temporary))
    backup.backup_beside(example, "daily")
    assert len(readable(example.parent)) == 2
    outcome = set_passphrase(example, SECRET)
    assert (outcome.copies, outcome.left) == (1, ())
    db = open_file(example)
    change(db, lambda session: session.add(person(f"{KNOWN} 2")))
    with db.read() as session:
        session.connection().exec_driver_sql("SELECT DISTINCT text FROM search_text ORDER BY text DESC").all()
        backup.backup_beside(example, "manual")
        for folder in (example.parent, temporary, own_settings):
            assert readable(folder) == []
    db.undo()
    db.close()
    backup.restore(copies.copies_of(example)[0].path, example)
    for folder in (example.parent, temporary, own_settings):
        assert readable(folder) == []


def test_the_key_stays_in_memory(secret: Path, caplog: pytest.LogCaptureFixture) -> None:
    key = cipher.key_of(secret)
    assert key is not None
    with caplog.at_level(logging.DEBUG):
        open_file(secret).close()
    said = caplog.text + repr(key) + str(key)
    assert key.raw.hex() not in said
    assert repr(key.raw) not in said
    assert key.raw not in everything(secret.parent)


def test_what_is_refused_leaves_the_file_alone(secret: Path) -> None:
    before = digest(secret)
    with pytest.raises(TooShort):
        set_passphrase(secret, "geheim")
    with window_of(secret), pytest.raises(FileInUse):
        set_passphrase(secret, OTHER)
    with pytest.raises(FileMissing):
        set_passphrase(secret.with_name("gone.akte"), OTHER)
    cipher.forget(secret)
    with pytest.raises(PassphraseNeeded):
        set_passphrase(secret, OTHER)
    assert (digest(secret), list(secret.parent.iterdir())) == (before, [secret])


@contextlib.contextmanager
def window_of(path: Path) -> Iterator[None]:
    """Somebody else has the file open; for the lock it does not matter whether it is this process."""
    db = open_file(path)
    yield
    db.close()


def test_a_plain_file_that_is_open_elsewhere(example: Path) -> None:
    with window(example) as (_, says):
        assert says == "writing"
        with pytest.raises(FileInUse):
            set_passphrase(example, SECRET)
    assert not cipher.is_encrypted(example)


@pytest.mark.parametrize("page", [1, 2, 10])
def test_a_damaged_page_is_told_from_a_wrong_passphrase(secret: Path, page: int) -> None:
    with secret.open("r+b") as file:
        file.seek((page - 1) * cipher.PAGE + 1000)
        file.write(b"damaged")
    cipher.forget(secret)
    with pytest.raises(WrongPassphrase):
        cipher.unlock(secret, OTHER)
    cipher.unlock(secret, SECRET)
    with pytest.raises(Damaged):
        backup.verify(secret)
    if page == 1:
        with pytest.raises(Damaged):
            open_file(secret)


def test_a_cut_off_file(secret: Path) -> None:
    content = secret.read_bytes()
    for size in (len(content) - 1, len(content) - cipher.PAGE - 5, 3 * cipher.PAGE + 100):
        secret.write_bytes(content[:size])
        with pytest.raises(Damaged):
            open_file(secret)
    cipher.forget(secret)
    secret.write_bytes(content[:100])
    with pytest.raises(NotADatabase):
        open_file(secret)


def test_noise_and_other_programs_files(akte: Path) -> None:
    for content in (b"PK\x03\x04" + bytes(range(256)) * 40, b"", b"\x00" * 8192, b"text " * 2000):
        akte.write_bytes(content)
        assert not cipher.is_encrypted(akte)
    with pytest.raises(FileMissing):
        cipher.is_encrypted(akte.with_name("gone.akte"))


def test_copies_of_another_passphrase_are_left_alone_and_named(secret: Path) -> None:
    copy = backup.backup_beside(secret, "daily")
    strange = copy.with_name(copy.name.replace("daily", "manual"))
    set_passphrase(secret, OTHER)
    create_file(strange, "ganz etwas anderes").close()
    cipher.forget(strange)
    outcome = set_passphrase(secret, SECRET)
    assert (outcome.copies, outcome.left) == (1, (strange.name,))


_CHANGE = """
import sys
from pathlib import Path
from app.storage import cipher, passphrase
path = Path(sys.argv[1])
cipher.unlock(path, sys.argv[2])
print("go", flush=True)
passphrase.set_passphrase(path, sys.argv[3])
"""


@pytest.mark.parametrize(("old", "new"), [("", SECRET), (SECRET, OTHER), (SECRET, "")])
def test_killed_while_changing_it(example: Path, old: str, new: str) -> None:
    """Whenever it happens, the old or the new passphrase opens the file, with everything in it."""
    set_passphrase(example, old)
    before = dump(example)
    outcomes = set()
    for wait in (0.0, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.4, 0.6):
        with subprocess.Popen(
            [sys.executable, "-c", _CHANGE, str(example), old, new], cwd=ROOT, stdout=subprocess.PIPE
        ) as process:
            assert process.stdout is not None
            process.stdout.readline()
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(wait)
            process.kill()
        cipher._keys.clear()
        opened = False
        for passphrase in (old, new):
            with contextlib.suppress(WrongPassphrase, PassphraseNeeded):
                cipher.unlock(example, passphrase)
                open_file(example).close()
                opened = True
        assert opened
        assert dump(example) == before
        outcomes.add(cipher.is_encrypted(example))
        left = {path.name for path in example.parent.iterdir()} - {example.name}
        assert not left, left
        set_passphrase(example, old)
    assert outcomes


def test_a_crash_leaves_no_plain_copies(secret: Path) -> None:
    """Between the file and its copies: the next opening encrypts them."""
    copy = backup.backup_beside(secret, "daily")
    set_passphrase(secret, "")
    plain = copy.read_bytes()
    set_passphrase(secret, SECRET)
    copy.write_bytes(plain)
    assert readable(copy.parent) == [str(copy)]
    assert adapt_copies(secret) == Outcome(1, ())
    assert readable(copy.parent) == []
    assert check.check(copy).sound
