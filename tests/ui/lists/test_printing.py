"""Printing from a list in the window: the print centre comes, for the records chosen and for the list itself."""

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
from app.ui.kit.settings import Settings
from app.ui.lists.page import ListPage
from app.ui.printing.centre import PrintCentre
from app.ui.printing.request import Request
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
def dialogs() -> Iterator[list[Request]]:
    """Close every dialog that comes; holds what the print centres were called for."""
    seen: list[Request] = []
    timer = QTimer(interval=20)

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, PrintCentre):
            seen.append(dialog.request)
        if isinstance(dialog, QDialog):
            dialog.reject()

    timer.timeout.connect(look)
    timer.start()
    yield seen
    timer.stop()


def test_the_print_command_means_the_current_row_and_offers_the_list(desk: Desk) -> None:
    page = list_of(desk)
    with dialogs() as seen:
        desk.window.commands.run("print")
    assert [one.ids for one in seen] == [(page.table.current_record(),)]
    assert seen[0].listing == page.listing()
    assert "list" in [one.key for one in seen[0].documents()]


def test_several_are_printed_together(desk: Desk) -> None:
    page = list_of(desk)
    QTest.keyClick(page.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    chosen = page.table.selected_records()
    with dialogs() as seen:
        page.selection.print.click()
    assert len(chosen) == 2
    assert [one.ids for one in seen] == [tuple(chosen)]


@pytest.mark.parametrize("kind", ["person", "organisation", "delegation", "series", "topic", "partnership"])
def test_every_list_can_be_printed_as_it_is(desk: Desk, kind: str) -> None:
    desk.window.go(Location(kind))
    with dialogs() as seen:
        desk.window.commands.run("print")
    assert [one.kind for one in seen] == [kind]
    assert "list" in [one.key for one in seen[0].documents()]


@pytest.mark.parametrize("section", ["calendar", "overview"])
def test_what_needs_no_record_can_be_printed_anywhere(desk: Desk, section: str) -> None:
    desk.window.go(Location(section))
    with dialogs() as seen:
        desk.window.commands.run("print")
    assert [one.ids for one in seen] == [()]
    assert all(not one.takes or one.alone for one in seen[0].documents())
