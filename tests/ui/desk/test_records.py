"""Records in the window: a new one gets its place, a deleted one gives it up."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.services import records
from app.storage.files import open_file
from app.ui.desk.desk import Desk
from app.ui.forms.page import FormPage
from app.ui.shell.location import Location
from tests.ui.desk.conftest import office_of, seminar_id
from tests.ui.keyboard import focused, write


def shown(desk: Desk) -> FormPage:
    page = desk.window.pages.currentWidget()
    assert isinstance(page, FormPage)
    return page


def begin(desk: Desk, sample: Path) -> None:
    desk.put(open_file(sample))
    desk.window.activateWindow()
    QApplication.processEvents()


def test_a_new_record_is_saved_and_stays_open_once(desk: Desk, sample: Path, qtbot: QtBot) -> None:
    begin(desk, sample)
    desk.new_record("topic")
    page = shown(desk)
    write("Barrierefreiheit")
    qtbot.keyClick(focused(), Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert page.form.id
    assert desk.window.navigator.current == Location("topic", page.form.id, "basics")
    desk.open_record("topic", page.form.id)
    assert shown(desk) is page
    desk.window.go(Location("overview"))
    desk.window.navigator.step(-1)
    assert shown(desk) is page  # Back leads to the record, not to an empty form
    desk.new_record("topic")
    assert shown(desk) is not page


def test_a_deleted_record_gives_way_to_where_one_came_from(desk: Desk, sample: Path) -> None:
    begin(desk, sample)
    desk.window.go(Location("seminar"))
    number = seminar_id(desk)
    desk.open_record("seminar", number)
    page = shown(desk)
    records.delete(office_of(desk).db, "seminar", [number])
    QApplication.processEvents()
    assert desk.window.pages.currentWidget() is not page
    assert desk.window.navigator.current == Location("seminar")
    assert page not in desk.window.pages.open_pages()
    office_of(desk).undo()
    desk.open_record("seminar", number)
    assert shown(desk).title() == "18. Sozialseminar"


def test_a_tab_is_a_place_to_come_back_to(desk: Desk, sample: Path) -> None:
    begin(desk, sample)
    number = seminar_id(desk)
    desk.open_record("seminar", number, "results")
    assert shown(desk).book.key == "results"
    shown(desk).book.open("sources")
    assert desk.window.navigator.current == Location("seminar", number, "sources")
    desk.window.navigator.step(-1)
    assert shown(desk).book.key == "results"
