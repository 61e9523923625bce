from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.ui.shell.location import Location
from app.ui.shell.window import MainWindow
from tests.ui.shell.pages import ALT, CTRL, ListPage, RecordPage, make_window, press


@pytest.fixture
def made() -> list[str]:
    return []


@pytest.fixture
def window(qtbot: QtBot, made: list[str]) -> Iterator[MainWindow]:
    window = make_window(made)
    window.resize(1300, 800)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    yield window
    for page in window.pages.open_pages():
        if isinstance(page, RecordPage):
            page.agrees = True
    window.close()
    window.deleteLater()


def test_pages_are_made_at_first_show_and_records_are_open_once(window: MainWindow, made: list[str]) -> None:
    assert made == []
    window.go(Location("seminars"))
    window.go(Location("seminars", 18))
    window.go(Location("seminars"))
    window.go(Location("seminars", 18, "programme"))
    assert made == ["seminars", "seminars 18"]
    page = window.pages.currentWidget()
    assert isinstance(page, RecordPage)
    assert page.shown == [Location("seminars", 18), Location("seminars", 18, "programme")]


def test_sections_by_key(window: MainWindow, qtbot: QtBot) -> None:
    press(window, Qt.Key.Key_2, CTRL)
    assert window.navigator.current == Location("seminars")
    press(window, Qt.Key.Key_1, CTRL)
    assert window.navigator.current == Location("overview")
    assert window.windowTitle() == "Overview – Seminarakte"


def test_back_and_forward_by_key_button_and_mouse(window: MainWindow, qtbot: QtBot) -> None:
    window.go(Location("seminars"))
    assert not window.top.back.isEnabled()
    window.go(Location("seminars", 18))
    press(window, Qt.Key.Key_Left, ALT)
    assert window.navigator.current == Location("seminars")
    press(window, Qt.Key.Key_Right, ALT)
    assert window.navigator.current == Location("seminars", 18)
    assert not window.top.forward.isEnabled()
    window.top.back.click()
    assert window.navigator.current == Location("seminars")
    assert window.top.forward.isEnabled()
    handle = window.windowHandle()
    QTest.mousePress(handle, Qt.MouseButton.ForwardButton, pos=QPoint(600, 400))
    assert window.navigator.current == Location("seminars", 18)
    QTest.mousePress(handle, Qt.MouseButton.BackButton, pos=QPoint(600, 400))
    assert window.navigator.current == Location("seminars")


def test_escape_returns_to_the_list(window: MainWindow) -> None:
    window.go(Location("seminars", 18))
    press(window, Qt.Key.Key_Escape)
    assert window.navigator.current == Location("seminars")
    press(window, Qt.Key.Key_Escape)
    assert window.navigator.current == Location("seminars")


def test_unknown_places_are_refused(window: MainWindow) -> None:
    window.go(Location("seminars"))
    assert not window.go(Location("nowhere"))
    assert not window.go(Location("overview", 5)), "the overview has no records"
    assert window.navigator.current == Location("seminars")


def test_a_page_may_refuse_to_be_left(window: MainWindow, qtbot: QtBot) -> None:
    window.go(Location("seminars", 18))
    page = window.pages.currentWidget()
    assert isinstance(page, RecordPage)
    qtbot.keyClicks(page.field.line, "changed")
    page.agrees = False
    assert not window.go(Location("persons"))
    window.rail.section_chosen.emit("persons")
    assert window.navigator.current == Location("seminars", 18)
    marked = [key for key, button in window.rail._sections.items() if button.isChecked()]
    assert marked == ["seminars"], "the rail marks where one is, not where one wanted to go"
    assert window.go(Location("seminars", 18, "programme")), "another tab is no leaving"
    assert not window.navigator.step(-1) or window.navigator.current == Location("seminars", 18)
    window.close()
    assert window.isVisible()


def test_saving_by_key(window: MainWindow, qtbot: QtBot) -> None:
    window.go(Location("seminars"))
    assert not window.commands.action("save").isEnabled()
    window.go(Location("seminars", 18))
    page = window.pages.currentWidget()
    assert isinstance(page, RecordPage)
    assert page.field.line.hasFocus(), "typing can begin at once"
    qtbot.keyClicks(page.field.line, "new title")
    assert window.commands.action("save").isEnabled()
    press(window, Qt.Key.Key_S, CTRL)
    assert page.saved == "new title"
    assert not window.commands.action("save").isEnabled()


def test_the_keyboard_comes_back_where_it_was(window: MainWindow) -> None:
    window.go(Location("seminars"))
    list_page = window.pages.currentWidget()
    assert isinstance(list_page, ListPage)
    assert list_page.field.line.hasFocus()
    window.go(Location("persons"))
    assert not list_page.field.line.hasFocus()
    window.navigator.step(-1)
    assert list_page.field.line.hasFocus()


def test_a_tab_chosen_on_the_page_is_a_step(window: MainWindow) -> None:
    window.go(Location("seminars", 18))
    page = window.pages.currentWidget()
    assert isinstance(page, RecordPage)
    page.location_changed.emit(Location("seminars", 18, "programme"))
    assert window.navigator.current == Location("seminars", 18, "programme")
    window.navigator.step(-1)
    assert page.shown[-1] == Location("seminars", 18)


def test_a_record_that_is_gone(window: MainWindow) -> None:
    window.go(Location("seminars"))
    window.go(Location("seminars", 18))
    window.navigator.record_gone("seminars", 18)
    assert window.navigator.current == Location("seminars")
    assert len(window.pages.open_pages()) == 1


def test_many_open_records_are_bounded_but_unsaved_ones_stay(window: MainWindow, qtbot: QtBot) -> None:
    window.go(Location("seminars", 0))
    first = window.pages.currentWidget()
    assert isinstance(first, RecordPage)
    qtbot.keyClicks(first.field.line, "unsaved")
    for number in range(1, 40):
        window.go(Location("seminars", number))
    pages = window.pages.open_pages()
    assert len(pages) < 20
    assert first in pages


# the rail


def test_rail_is_one_tab_stop_with_arrows_inside(window: MainWindow, qtbot: QtBot) -> None:
    window.go(Location("seminars"))
    window.rail.set_recent([(Location("persons", 3), "Petrosyan, Vladimir", "user")])
    window.rail.focus()
    stops = [b for b in window.rail._buttons() if b.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert [b.accessibleName() for b in stops] == ["Seminars"]
    press(window, Qt.Key.Key_Down)
    assert window.focusWidget().accessibleName() == "Persons"
    assert window.navigator.current == Location("seminars"), "arrows only move, they do not go"
    press(window, Qt.Key.Key_Down)
    assert window.focusWidget().accessibleName() == "Petrosyan, Vladimir"
    press(window, Qt.Key.Key_Return)
    assert window.navigator.current == Location("persons", 3)


def test_rail_names_counts_and_folds(window: MainWindow, qtbot: QtBot) -> None:
    window.rail.set_count("seminars", 10)
    button = window.rail._sections["seminars"]
    assert button.accessibleName() == "Seminars, 10"
    assert button.toolTip() == "Seminars (Ctrl+2)"
    wide = window.rail.width()
    window.resize(900, 800)
    assert window.rail.width() < wide
    assert button.accessibleName() == "Seminars, 10"
    window.rail.set_count("seminars", None)
    assert button.accessibleName() == "Seminars"
