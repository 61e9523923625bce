"""What the command line tests share: the command run in this process, and a file with the sample."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from app import texts
from app.cli import main
from app.exchange.sample import write_sample


class Answer(NamedTuple):
    """What a command said and how it ended."""

    code: int
    out: str
    err: str


Command = Callable[..., Answer]


@pytest.fixture
def command(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Iterator[Command]:
    """``command("list", file, "person", language="de_DE.UTF-8")`` runs one command."""
    before = texts.current_language()

    def run(*arguments: object, language: str = "C.UTF-8") -> Answer:
        monkeypatch.setenv("LC_ALL", language)
        monkeypatch.setenv("COLUMNS", "100")
        capsys.readouterr()
        try:
            code = main.run([str(argument) for argument in arguments])
        except SystemExit as exit_:
            code = int(exit_.code or 0)
        return Answer(code, *capsys.readouterr())

    yield run
    texts.set_language(before)


@pytest.fixture(scope="session")
def pristine(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample, made once."""
    return write_sample(tmp_path_factory.mktemp("cli") / "sample.akte")


@pytest.fixture
def sample(pristine: Path, tmp_path: Path) -> Path:
    """A copy of the sample that a test may change."""
    return Path(shutil.copy(pristine, tmp_path / "sample.akte"))
