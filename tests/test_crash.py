"""The log and the reports of errors that nobody handles."""

from __future__ import annotations

import logging
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from app import crash


@pytest.fixture(autouse=True)
def as_before() -> Iterator[None]:
    """What :func:`watch` puts into the process goes with the test."""
    root = logging.getLogger()
    handlers, level, hooks = list(root.handlers), root.level, (sys.excepthook, threading.excepthook)
    yield
    for handler in [handler for handler in root.handlers if handler not in handlers]:
        root.removeHandler(handler)
        handler.close()
    root.setLevel(level)
    sys.excepthook, threading.excepthook = hooks


def test_the_log_file_begins_with_its_first_line(own_settings: Path) -> None:
    crash.watch()
    crash.watch()
    file = own_settings / "log" / "seminarakte.log"
    assert not file.exists()
    logging.getLogger("office").info("begun")
    logging.getLogger("office").debug("not worth keeping")
    assert [line.split(" ", 2)[2] for line in file.read_text("utf-8").splitlines()] == ["INFO office: begun"]


def test_without_a_place_for_the_log_the_program_goes_on(own_settings: Path) -> None:
    (own_settings / "log").write_text("in the way")
    crash.watch()
    logging.getLogger("office").info("begun")


def test_a_report_names_the_place_and_nothing_personal(own_settings: Path, capsys: pytest.CaptureFixture[str]) -> None:
    crash.watch()
    name = "Petra Musterfrau"
    try:
        int(name)
    except ValueError as error:
        sys.excepthook(type(error), error, error.__traceback__)
    (report,) = (own_settings / "log").glob("crash *.txt")
    text = report.read_text("utf-8")
    assert "builtins.ValueError" in text
    assert "test_a_report_names_the_place" in text
    assert "Petra" not in text
    assert str(report) in capsys.readouterr().err


def test_a_crash_of_qt_itself_is_told_at_the_next_start(own_settings: Path) -> None:
    code = "from app import crash; import faulthandler; assert crash.watch_native() is None; faulthandler._sigsegv()"
    ended = subprocess.run([sys.executable, "-c", code], check=False, capture_output=True)
    assert ended.returncode < 0
    code = "from app import crash; print(crash.watch_native().text)"
    told = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True).stdout
    assert "Segmentation fault" in told
    assert str(Path.home()) not in told
    (report,) = (own_settings / "log").glob("crash *.txt")
    assert report.read_text("utf-8").strip() == told.strip()
    code = "from app import crash; print(crash.watch_native())"
    assert subprocess.run([sys.executable, "-c", code], check=True, capture_output=True).stdout == b"None\n"
