"""Passphrases, backups and repair on the command line."""

from __future__ import annotations

import getpass
import io
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.storage import cipher
from tests.cli.conftest import Command
from tests.storage.office import sql

SECRET, OTHER = "Kaliningrader Brücke", "Другой длинный пароль"


@pytest.fixture(autouse=True)
def no_keys(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.delenv("SEMINARAKTE_PASSPHRASE", raising=False)
    monkeypatch.delenv("SEMINARAKTE_NEW_PASSPHRASE", raising=False)
    yield
    cipher._keys.clear()


@pytest.fixture
def terminal(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Somebody at a terminal who types these passphrases, one after the other."""
    typed: list[str] = []

    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    monkeypatch.setattr("sys.stdin", Terminal())
    monkeypatch.setattr(getpass, "getpass", lambda _: typed.pop(0))
    return typed


def test_set_change_remove(command: Command, sample: Path, terminal: list[str]) -> None:
    command("backup", sample)
    terminal += [SECRET, SECRET]
    answer = command("passphrase", sample, "--set")
    assert (answer.code, answer.err) == (0, "")
    assert "is protected by the passphrase now" in answer.out
    assert "Fair: it would hold" in answer.out
    assert "1 backup of it was changed, too." in answer.out
    cipher._keys.clear()
    terminal += [OTHER, "wrong", SECRET]
    answer = command("find", sample, "Breitenbach")
    assert answer.code == 0
    assert "Elke Breitenbach" in answer.out
    assert answer.err.count("That is not the passphrase") == 2
    cipher._keys.clear()
    terminal += [OTHER] * 3
    assert command("find", sample, "Breitenbach").code == 1
    cipher._keys.clear()
    terminal += [SECRET, OTHER, OTHER]
    assert command("passphrase", sample, "--change").code == 0
    cipher._keys.clear()
    terminal += [OTHER]
    assert command("passphrase", sample, "--remove").code == 0
    assert "Elke Breitenbach" in command("find", sample, "Breitenbach").out
    assert terminal == []


def test_from_the_environment(command: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "new.akte"
    monkeypatch.setenv("SEMINARAKTE_NEW_PASSPHRASE", SECRET)
    assert command("new", file, "--sample", "--passphrase").code == 0
    assert cipher.is_encrypted(file)
    cipher._keys.clear()
    answer = command("check", file)
    assert (answer.code, answer.out) == (1, "")
    assert "SEMINARAKTE_PASSPHRASE" in answer.err
    monkeypatch.setenv("SEMINARAKTE_PASSPHRASE", "wrong")
    assert "That is not the passphrase of “new.akte”" in command("check", file).err
    monkeypatch.setenv("SEMINARAKTE_PASSPHRASE", SECRET)
    assert command("check", file).out.startswith("The file is sound.")
    assert command("backup", file, "-o", tmp_path / "copy.akte").code == 0
    cipher._keys.clear()
    assert command("restore", tmp_path / "copy.akte", file).code == 0
    assert cipher.is_encrypted(file)
    assert SECRET not in command("passphrase", "--help").out


def test_what_does_not_fit_is_said(command: Command, sample: Path, terminal: list[str]) -> None:
    for way in ("--change", "--remove"):
        assert "has no passphrase" in command("passphrase", sample, way).err
    terminal += [SECRET, OTHER]
    assert "differ" in command("passphrase", sample, "--set").err
    terminal += ["kurz", "kurz"]
    assert "at least 8 characters" in command("passphrase", sample, "--set").err
    assert not cipher.is_encrypted(sample)
    assert command("passphrase", sample).code == 2
    assert command("passphrase", sample, "--set", "--remove").code == 2
    terminal += [SECRET, SECRET]
    command("passphrase", sample, "--set")
    assert "has a passphrase already" in command("passphrase", sample, "--set").err


def test_the_list_of_backups(command: Command, sample: Path) -> None:
    assert command("backup", sample, "--list").out == ""
    command("backup", sample)
    (line,) = command("backup", sample, "--list").out.splitlines()
    assert " manual " in line
    assert line.endswith(".akte")


def test_the_index_is_repaired(command: Command, sample: Path) -> None:
    sql(sample, "DELETE FROM search_text WHERE kind = 'person'")
    assert command("check", sample).code == 1
    answer = command("check", sample, "--repair")
    assert answer.code == 0
    assert "The search index was written anew." in answer.out
    assert command("check", sample).code == 0
