"""What is done with the selection: copied, changed, deleted, printed; and what is new."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.storage.database import Database
from app.storage.files import create_file, open_file
from app.ui.lists.copying import as_html, as_tabs
from app.ui.lists.page import ListPage
from app.ui.office import Office
from tests.ui.keyboard import press
from tests.ui.lists.conftest import Opener, column, numbers

Key, Modifier = Qt.Key, Qt.KeyboardModifier


def select_two(page: ListPage) -> list[int]:
    """Select the seminars 19 and 18 with the keyboard."""
    press(Key.Key_Down)
    press(Key.Key_Down, Modifier.ShiftModifier)
    return page.table.selected_records()


def entries(page: ListPage) -> list[str]:
    menu = page.commands.context_menu()
    return [action.text().partition("\t")[0] for action in menu.actions() if action.text()]


def test_the_bar_comes_with_the_selection(opened: Opener) -> None:
    page = opened()
    assert not page.selection.isVisible()
    select_two(page)
    assert page.selection.isVisible()
    assert page.selection.text() == "2 selected"
    page.selection.close_button.click()
    assert not page.selection.isVisible()


def test_copy_as_a_table(opened: Opener) -> None:
    page = opened()
    select_two(page)
    press(Key.Key_C, Modifier.ControlModifier)
    data = QGuiApplication.clipboard().mimeData()
    lines = data.text().splitlines()
    assert lines[0].split("\t")[:3] == ["Number", "Title", "Period"]
    assert [line.split("\t")[:2] for line in lines[1:]] == [["19", "19. Sozialseminar"], ["18", "18. Sozialseminar"]]
    assert "<th>Number</th>" in data.html()
    assert "<td>18. Sozialseminar</td>" in data.html()


def test_copy_without_selection_takes_the_current_row(opened: Opener) -> None:
    opened()
    press(Key.Key_C, Modifier.ControlModifier)
    assert len(QGuiApplication.clipboard().text().splitlines()) == 2


def test_copied_cells_are_text_to_a_spreadsheet() -> None:
    rows = [["=1+1", "a\tb"], ['say "x"\nnow', ""]]
    assert as_tabs(rows) == '\'=1+1\t"a\tb"\n"say ""x""\nnow"\t\n'
    assert "<th>&#x27;=1+1</th>" in as_html(rows)
    assert "<td>&lt;b&gt;</td>" in as_html([["h"], ["<b>"]])


def test_delete_and_undo(opened: Opener, office: Office, qtbot: QtBot) -> None:
    page = opened()
    select_two(page)
    with qtbot.waitSignal(office.toast_requested) as said:
        press(Key.Key_Delete)
    assert said.args == ["2 seminars deleted"]
    assert "19" not in numbers(page)
    assert not page.selection.isVisible()
    office.undo()
    assert numbers(page)[:3] == ["20", "19", "18"]


def test_what_others_depend_on_cannot_be_deleted(opened: Opener, office: Office, qtbot: QtBot) -> None:
    page = opened("series")
    with qtbot.waitSignal(office.failed) as said:
        press(Key.Key_Delete)
    assert "cannot be deleted" in said.args[0]
    assert page.table.list_model.rowCount() == 3


def test_change_the_status_of_several(opened: Opener, office: Office, qtbot: QtBot) -> None:
    page = opened()
    select_two(page)
    page.selection.menu.aboutToShow.emit()
    cancelled = next(action for action in page.selection.menu.actions() if action.text() == "Cancelled")
    with qtbot.waitSignal(office.toast_requested) as said:
        cancelled.trigger()
    assert said.args == ["2 records changed"]
    assert column(page, "status").count("Cancelled") == 2
    assert page.table.selected_count() == 2
    office.undo()
    assert "Cancelled" not in column(page, "status")


def test_print_one_and_several(opened: Opener, office: Office, qtbot: QtBot) -> None:
    page = opened()
    with qtbot.waitSignal(office.print_list_requested) as asked:
        page.commands.print()
    assert asked.args == [[page.table.current_record()], page.listing()]
    chosen = select_two(page)
    with qtbot.waitSignal(office.print_list_requested) as asked:
        page.selection.print.click()
    assert asked.args == [chosen, page.listing()]


def test_new_by_key_and_button(opened: Opener, office: Office, qtbot: QtBot) -> None:
    page = opened()
    for way in (lambda: press(Key.Key_N, Modifier.ControlModifier), page.heading.new.click):
        with qtbot.waitSignal(office.new_requested) as asked:
            way()
        assert asked.args == ["seminar", {}]


def test_context_menu_by_mouse_and_key(opened: Opener) -> None:
    page = opened()
    places: list[QPoint] = []
    page.table.menu_requested.connect(places.append)
    page.table.menu_requested.disconnect(page._show_menu)
    for reason in (QContextMenuEvent.Reason.Mouse, QContextMenuEvent.Reason.Keyboard):
        QApplication.sendEvent(page.table.viewport(), QContextMenuEvent(reason, QPoint(5, 5), QPoint(5, 5)))
    press(Key.Key_F10, Modifier.ShiftModifier)
    current = page.table.visualRect(page.table.currentIndex()).center()
    assert places[1:] == [page.table.viewport().mapToGlobal(current)] * 2
    assert entries(page) == ["Open", "Print …", "Change status", "Copy for Excel", "Select all", "Delete"]


def test_persons_are_printed_but_have_no_status(opened: Opener) -> None:
    page = opened("person")
    assert entries(page) == ["Open", "Print …", "Copy for Excel", "Select all", "Delete"]
    press(Key.Key_Down)
    assert page.selection.print.isVisible()
    assert not page.selection.change.isVisible()


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[Database]:
    with contextlib.closing(create_file(tmp_path / "empty.akte")) as db:
        yield db


def test_an_empty_list_says_how_to_fill_it(qtbot: QtBot, empty: Database) -> None:
    office = Office(empty)
    page = ListPage(office, "seminar")
    qtbot.addWidget(page)
    page.show()
    assert page.body.empty.text() == "There are no seminars yet."
    with qtbot.waitSignal(office.new_requested) as asked:
        page.body.empty.button.click()
    assert asked.args == ["seminar", {}]
    page.commands.delete()
    page.commands.copy()
    page.commands.open()
    page.grab()


def test_a_file_for_reading_only(qtbot: QtBot, db: Database) -> None:
    """The second opening reads; what would change something is off."""
    with contextlib.closing(open_file(db.path)) as other:
        page = ListPage(Office(other), "seminar")
        qtbot.addWidget(page)
        page.show()
        assert len(numbers(page)) == 10
        assert not page.heading.new.isEnabled()
        page.table.selectAll()
        assert not page.selection.delete.isEnabled()
        assert not page.selection.change.isEnabled()
        assert page.selection.copy.isEnabled()
        assert "Change status" not in entries(page)
