"""Printing from a list in the window: the print dialog comes, for one record and for each of several."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from app.ui.desk.begin import make_desk
from app.ui.desk.desk import Desk
from app.ui.desk.printing import PrintDialog
from app.ui.kit.settings import Settings
from app.ui.lists.page import ListPage
from app.ui.shell.location import Location
from app.ui.shell.window import MainWindow
from tests.services.shelf import shelf


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    window = MainWindow(Settings(tmp_path / "test.ini"))
    qtbot.addWidget(window)
    desk = make_desk(qapp, window)
    desk.put(shelf(tmp_path))
    window.show()
    desk.window.go(Location("seminar"))
    yield desk
    desk.end()


def list_of(desk: Desk) -> ListPage:
    page = desk.window.pages.currentWidget()
    assert isinstance(page, ListPage)
    return page


@contextlib.contextmanager
def dialogs() -> Iterator[list[int]]:
    """Close every dialog that comes; holds the records that the print dialogs were for."""
    seen: list[int] = []
    timer = QTimer(interval=20)

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, PrintDialog):
            seen.append(dialog._record)
        if isinstance(dialog, QDialog):
            dialog.reject()

    timer.timeout.connect(look)
    timer.start()
    yield seen
    timer.stop()


def test_the_print_command_means_the_current_row(desk: Desk) -> None:
    page = list_of(desk)
    with dialogs() as seen:
        desk.window.commands.run("print")
    assert seen == [page.table.current_record()]


def test_several_one_after_the_other(desk: Desk) -> None:
    page = list_of(desk)
    QTest.keyClick(page.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    chosen = page.table.selected_records()
    with dialogs() as seen:
        page.selection.print.click()
    assert len(chosen) == 2
    assert seen == chosen


def test_persons_cannot_be_printed(desk: Desk) -> None:
    desk.window.go(Location("person"))
    with dialogs() as seen:
        desk.window.commands.run("print")
    assert seen == []
    assert desk.window.toast.isVisible()
