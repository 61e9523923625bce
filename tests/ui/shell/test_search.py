from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.texts import N_
from app.ui.kit.rows import Group, Row
from app.ui.kit.theme import theme
from app.ui.shell.location import Location
from app.ui.shell.window import MainWindow
from tests.ui.shell.pages import CTRL, press


def rows(window: MainWindow) -> list[str]:
    return [row.label for row in window.search.panel.panel.list.rows()]


def test_search_by_keyboard(window: MainWindow, qtbot: QtBot) -> None:
    asked: list[str] = []
    chosen: list[object] = []

    def answer(text: str) -> None:
        asked.append(text)
        person = Row(Location("persons", 3), "Vladimir Petrosyan", "Original Петросян", "user", marks=("Петросян",))
        seminar = Row(Location("seminars", 18), "18. Sozialseminar", icon="presentation")
        window.search.set_groups([Group(N_("Test", "Persons"), [person]), Group("Seminars", [seminar], 12)])

    window.search.text_changed.connect(answer)
    window.search.chosen.connect(chosen.append)
    focused = window.focusWidget()
    press(window, Qt.Key.Key_K, CTRL)
    assert window.search.is_open()
    qtbot.keyClicks(window.focusWidget(), "pet")
    assert asked == ["", "p", "pe", "pet"]
    assert rows(window) == ["Persons", "Vladimir Petrosyan", "Seminars", "18. Sozialseminar"]
    chips = [b.accessibleName() for b in window.search.panel.panel.chips.buttons()]
    assert chips == ["All", "Persons 1", "Seminars 12"]
    press(window, Qt.Key.Key_Down)
    press(window, Qt.Key.Key_Return)
    assert chosen == [Location("seminars", 18)]
    assert not window.search.is_open()
    assert window.focusWidget() is focused, "the keyboard is given back"


def test_search_finds_and_runs_commands(window: MainWindow, qtbot: QtBot) -> None:
    window.search.text_changed.connect(lambda _text: window.search.set_groups([]))
    window.top.search.opened.emit("larger te")
    assert rows(window) == ["Commands", "Larger text"]
    press(window, Qt.Key.Key_Return)
    assert theme.scale == 110
    assert window.settings.scale == 110


def test_search_says_when_there_is_nothing_and_closes_with_escape(window: MainWindow, qtbot: QtBot) -> None:
    window.search.text_changed.connect(lambda _text: window.search.set_groups([]))
    window.search.open("qqqq")
    panel = window.search.panel.panel
    assert panel._nothing.isVisible()
    assert "Nothing found" in panel._nothing.text()
    press(window, Qt.Key.Key_Tab)
    assert window.search.panel.isAncestorOf(window.focusWidget()), "the page below is covered"
    press(window, Qt.Key.Key_Escape)
    assert not window.search.is_open()
    window.search.open()
    QTest.mouseClick(window.search.panel, Qt.MouseButton.LeftButton, pos=window.search.panel.rect().topLeft())
    assert not window.search.is_open()


def test_chips_narrow_the_results(window: MainWindow, qtbot: QtBot) -> None:
    window.search.open("zzz")
    window.search.set_groups([Group("Persons", [Row(1, "A")]), Group("Seminars", [Row(2, "B"), Row(3, "C")])])
    window.search.panel.panel.chips.button(2).click()
    assert rows(window) == ["Seminars", "B", "C"]
    window.search.panel.panel.chips.button(0).click()
    assert len(rows(window)) == 5
