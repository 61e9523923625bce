"""An error of the program itself ends in a dialog, a report without records, and an orderly close."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from pytestqt.qtbot import QtBot

from app import crash
from app.storage.files import open_file
from app.texts import tr
from app.ui.desk.bugdialog import CLOSE, GO_ON, BugDialog, BugTeller
from app.ui.desk.desk import Desk
from app.ui.kit.buttons import Button
from tests.ui.keyboard import write


@pytest.fixture
def teller(desk: Desk, sample: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[BugTeller]:
    """A window that hears of errors; what ends them in this test is put back."""
    monkeypatch.setattr(sys, "excepthook", crash._report)
    desk.put(open_file(sample))
    teller = BugTeller(desk)
    yield teller
    crash.told.clear()


def fail() -> None:
    """Somewhere deep in the program."""
    name = "Petra Musterfrau"
    int(name)


def happen() -> None:
    try:
        fail()
    except ValueError as error:
        sys.excepthook(type(error), error, error.__traceback__)


def press(words: str, seen: list[str]) -> QTimer:
    """Press a button of the dialog when it comes, having read the report."""

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, BugDialog):
            timer.stop()
            seen.append(dialog.findChild(QPlainTextEdit).toPlainText())
            next(button for button in dialog.findChildren(Button) if button.text() == words).click()

    timer = QTimer(interval=20)
    timer.timeout.connect(look)
    timer.start()
    return timer


def test_the_report_is_shown_and_work_goes_on(desk: Desk, teller: BugTeller, qtbot: QtBot) -> None:
    seen: list[str] = []
    timer = press(tr(GO_ON), seen)
    happen()
    qtbot.waitUntil(lambda: bool(seen) and not timer.isActive(), timeout=5000)
    assert "test_bugs.py" in seen[0]
    assert "builtins.ValueError" in seen[0]
    assert "Petra" not in seen[0].replace('name = "Petra Musterfrau"', "")
    assert str(Path.home()) not in seen[0]
    assert desk.office is not None


def test_an_error_in_another_thread_is_shown_in_the_windows(desk: Desk, teller: BugTeller, qtbot: QtBot) -> None:
    seen: list[str] = []
    timer = press(tr(GO_ON), seen)
    thread = threading.Thread(target=happen)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: bool(seen) and not timer.isActive(), timeout=5000)


def test_closing_keeps_what_is_typed(desk: Desk, teller: BugTeller, sample: Path, qtbot: QtBot) -> None:
    desk.new_record("topic")
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    write("Barrierefreiheit")
    seen: list[str] = []
    timer = press(tr(CLOSE), seen)
    happen()
    qtbot.waitUntil(lambda: desk.office is None, timeout=5000)
    assert not timer.isActive()
    db = open_file(sample)
    assert "Barrierefreiheit" in db.drafts.all()[0].content
    db.close()


def test_the_report_is_saved_where_one_wants_it(desk: Desk, tmp_path: Path) -> None:
    dialog = BugDialog(crash.Report("places", None), desk)
    dialog.save(tmp_path / "report.txt")
    assert (tmp_path / "report.txt").read_text("utf-8") == "places"
    dialog.save(tmp_path / "nowhere" / "report.txt")
    assert dialog._problem.text()
    dialog.deleteLater()
