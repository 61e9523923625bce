"""One screen for all tests of a file, one person with the program for each test."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.exchange.sample import write_sample
from tests.e2e.person import Person
from tests.e2e.screen import Screen, missing_tools

Start = Callable[..., Person]


@pytest.fixture(scope="module")
def screen(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Screen]:
    """An X server with a keyboard, a window manager and a screen reader."""
    if sys.platform != "linux":
        pytest.skip("only on Linux: there is no X server")
    if lacking := missing_tools(shutil.which):
        pytest.skip(f"missing: {' '.join(lacking)}; on Debian: apt-get install {' '.join(lacking)}")
    found = Screen(tmp_path_factory.mktemp("screen"))
    yield found
    found.close()


@pytest.fixture
def start(screen: Screen, tmp_path: Path) -> Iterator[Start]:
    """``start("de", path)`` opens the program; at the end all are ended, and none has reported a crash."""
    persons: list[Person] = []

    def begin(language: str, *arguments: str | Path) -> Person:
        person = Person(screen, tmp_path / "home", language, *map(str, arguments))
        persons.append(person)
        return person

    yield begin
    if persons:
        persons[-1].shot(tmp_path / "last.png")
    for person in persons:
        person.kill()
    for person in persons:
        assert "Traceback" not in person.errors()


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample records; copy them before changing anything."""
    return write_sample(tmp_path_factory.mktemp("sample") / "Sozialseminar.akte")
