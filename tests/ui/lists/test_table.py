"""The table by keyboard and mouse: rows, groups, selection, what stays when the file changes."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.domain.model import Seminar
from app.services import records
from app.ui.lists.page import ListPage
from app.ui.office import Office
from tests.services.shelf import LABEL
from tests.ui.keyboard import focused, press, write
from tests.ui.lists.conftest import Opener, column, numbers

Key, Modifier = Qt.Key, Qt.KeyboardModifier


def current(page: ListPage) -> str:
    """The number of the current seminar, or the heading."""
    line = page.table.currentIndex().row()
    return column(page, "number")[line]


def selected(page: ListPage) -> list[str]:
    model = page.table.list_model
    place = model.keys.index("number")
    return [str(model.index(model.lines.line_of(each), place).data()) for each in page.table.selected_records()]


def middle(page: ListPage, line: int) -> QPoint:
    """The middle of a line, for the mouse."""
    return page.table.visualRect(page.table.list_model.index(line, 1)).center()


def test_the_first_record_has_the_keyboard(opened: Opener) -> None:
    page = opened()
    assert focused() is page.table
    assert current(page) == "20"
    assert selected(page) == []


def test_enter_opens(opened: Opener, office: Office, qtbot: QtBot) -> None:
    page = opened()
    with qtbot.waitSignal(office.open_requested) as asked:
        press(Key.Key_Return)
    assert asked.args == ["seminar", page.table.current_record(), ""]


def test_double_click_opens(opened: Opener, office: Office, qtbot: QtBot) -> None:
    page = opened()
    with qtbot.waitSignal(office.open_requested) as asked:
        QTest.mouseDClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=middle(page, 3))
    assert asked.args[1] == page.table.list_model.lines.record(3)


def test_ranges_and_all(opened: Opener) -> None:
    page = opened()
    press(Key.Key_Down)
    press(Key.Key_Down, Modifier.ShiftModifier)
    assert selected(page) == ["19", "18"]
    press(Key.Key_A, Modifier.ControlModifier)
    assert len(page.table.selected_records()) == page.table.selected_count() == 10
    press(Key.Key_Escape)
    assert page.table.selected_count() == 0


def test_single_rows_by_ctrl_click(opened: Opener) -> None:
    page = opened()
    for line in (1, 3):
        viewport = page.table.viewport()
        QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, Modifier.ControlModifier, middle(page, line))
    assert selected(page) == ["20", "18"]


def test_groups_close_and_open_by_keyboard(opened: Opener) -> None:
    page = opened()
    press(Key.Key_Up)
    assert current(page).startswith("[Sozialseminar")
    press(Key.Key_Left)
    assert len(numbers(page)) == 4
    assert current(page).startswith("[Sozialseminar")
    press(Key.Key_Left)
    assert len(numbers(page)) == 4
    press(Key.Key_Right)
    assert len(numbers(page)) == 10
    press(Key.Key_Space)
    press(Key.Key_Return)
    assert len(numbers(page)) == 10


def test_groups_close_by_mouse_and_stay_closed(opened: Opener, office: Office) -> None:
    page = opened()
    QTest.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=middle(page, 0))
    assert len(numbers(page)) == 4
    with office.db.change(LABEL) as session:
        session.get_one(Seminar, 1).note = "changed"
    assert len(numbers(page)) == 4
    assert page.table.selected_count() == 0


def test_headings_say_what_is_missing(opened: Opener) -> None:
    page = opened()
    headings = page.table.list_model.lines.headings
    assert [heading.note for heading in headings] == [
        "6 recorded · not recorded: 2–11, 13, 15–17", "3 recorded · 2 without number", "1 recorded",
    ]  # fmt: skip
    assert page.heading.count.text() == "10 seminars in 3 series"


def test_a_change_elsewhere_keeps_selection_current_row_and_scroll(opened: Opener, office: Office) -> None:
    page = opened(height=330)
    for _ in range(5):
        press(Key.Key_Down)
    press(Key.Key_Down, Modifier.ShiftModifier)
    before = selected(page), current(page), page.table.verticalScrollBar().value()
    assert before[2] > 0
    with office.db.change(LABEL) as session:
        session.add(Seminar(series_id=1, number=21, start=None, host_side="own"))
    assert len(numbers(page)) == 11
    assert (selected(page), current(page)) == before[:2]
    assert page.table.verticalScrollBar().value() in range(before[2] - 2, before[2] + 40)


def test_after_deleting_the_next_row_is_the_current_one(opened: Opener, office: Office) -> None:
    page = opened()
    line = page.table.currentIndex().row()
    records.delete(office.db, "seminar", [page.table.current_record()])
    assert page.table.currentIndex().row() == line
    assert current(page) == "19"


def test_letters_go_to_the_quick_filter(opened: Opener, qtbot: QtBot) -> None:
    page = opened()
    write("teilhabe")
    assert focused() is page.body.bar.words
    qtbot.waitUntil(lambda: numbers(page) == ["14"])
    press(Key.Key_Down)
    assert focused() is page.table


def test_a_hidden_list_waits_until_it_is_seen(opened: Opener, office: Office) -> None:
    page = opened()
    page.hide()
    records.set_values(office.db, "seminar", [1], {"status": "cancelled"})
    assert "Cancelled" not in column(page, "status")
    page.show()
    assert "Cancelled" in column(page, "status")


def test_a_screen_reader_hears_cells_headings_and_sort_order(opened: Opener) -> None:
    page = opened()
    model = page.table.list_model
    read = Qt.ItemDataRole.AccessibleTextRole
    assert model.index(0, 0).data(read) == (
        "Group Sozialseminar · since 2018 Arbeits- und Sozialseminar, open, 6 recorded · not recorded: 2–11, 13, 15–17"
    )
    period = model.keys.index("period")
    assert model.headerData(period, Qt.Orientation.Horizontal, read) == "Period, sorted in descending order"
    interface = QAccessible.queryAccessibleInterface(page.table)
    assert interface.text(QAccessible.Text.Name) == "Seminars"
    cells = [interface.child(place).text(QAccessible.Text.Name) for place in range(interface.childCount())]
    headings = [model.headerData(section, Qt.Orientation.Horizontal, read) for section in range(8)]
    assert {"20. Arbeits- und Sozialseminar", model.index(0, 0).data(read), *headings} <= set(cells)


@pytest.mark.parametrize("kind", ["delegation", "person", "organisation", "series", "topic", "partnership", "member"])
def test_every_kind_has_a_list(opened: Opener, kind: str) -> None:
    page = opened(kind)
    assert page.table.list_model.rowCount() > 0
    assert page.title()
    page.grab()
