from __future__ import annotations

import datetime
import itertools
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.texts import LANGUAGES, N_
from app.ui.kit.labels import Ground
from app.ui.kit.linefield import LineField
from app.ui.kit.rows import Group, Row
from app.ui.kit.settings import Settings
from app.ui.kit.theme import theme
from app.ui.shell.commands import Command
from app.ui.shell.location import Location
from app.ui.shell.window import MainWindow
from tests.ui.shell.pages import ListPage, make_window

CTRL, ALT, SHIFT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[MainWindow]:
    window = make_window()
    window.set_file("Sozialseminar.akte")
    window.status.set_saved(datetime.time(14, 2))
    window.status.times.set_cities([("Berlin", "Europe/Berlin"), ("Moskau", "Europe/Moscow"), ("?", "No/Where")])
    window.go(Location("seminars"))
    window.resize(1300, 800)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    yield window
    window.close()
    window.deleteLater()


def press(window: MainWindow, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(window.focusWidget() or window, key, modifier)


# commands and menus


def test_every_command_is_in_a_menu_and_no_key_is_taken_twice(window: MainWindow) -> None:
    window.add_new("seminar", N_("Test", "Seminar"), "presentation", lambda: None)
    in_menus = {a for menu in [*window.menus.menus.values(), window.menus.new_menu] for a in menu.actions()}
    actions = {key: window.commands.action(key) for key in window.commands._actions}
    assert [key for key, action in actions.items() if action not in in_menus] == ["summon_menu"]
    keys = [(s.toString(), key) for key, action in actions.items() for s in action.shortcuts()]
    doubled = [(a, b) for a, b in itertools.combinations(keys, 2) if a[0] == b[0]]
    assert doubled == []
    assert len(keys) > 20


def test_a_command_without_a_handler_is_disabled(window: MainWindow) -> None:
    assert not window.commands.action("print").isEnabled()
    assert not window.top.print.isEnabled()
    window.commands.set_enabled("print", True)
    assert not window.commands.action("print").isEnabled()
    done: list[str] = []
    window.commands.connect_to("print", lambda: done.append("print"))
    assert window.top.print.isEnabled()
    press(window, Qt.Key.Key_P, CTRL)
    window.top.print.click()
    assert done == ["print", "print"]
    window.commands.set_enabled("print", False)
    window.commands.run("print")
    assert len(done) == 2


def test_new_menu(window: MainWindow) -> None:
    assert not window.top.new.isEnabled()
    made: list[str] = []
    window.add_new("seminar", N_("Test", "Seminar"), "presentation", lambda: made.append("seminar"), "Ctrl+Shift+N")
    window.add_new("person", N_("Test", "Person"), "user", lambda: made.append("person"))
    assert window.top.new.isEnabled()
    assert [a.text() for a in window.menus.new_menu.actions()] == ["Seminar", "Person"]
    window.menus.new_menu.actions()[1].trigger()
    press(window, Qt.Key.Key_N, CTRL | SHIFT)
    assert made == ["person", "seminar"]


def test_undo_says_what_it_undoes_everywhere(window: MainWindow) -> None:
    undone: list[int] = []
    window.commands.connect_to("undo", lambda: undone.append(1))
    window.set_undo(N_("Test", "Topics changed"), "Seminar moved")
    assert window.commands.action("undo").text() == "Undo: “Topics changed”"
    assert window.commands.action("redo").text() == "Redo: “Seminar moved”"
    assert not window.commands.action("redo").isEnabled(), "nobody can redo yet"
    assert window.status.undo.accessibleName() == "Undo: “Topics changed”"
    assert window.status.undo.isVisible()
    window.status.undo.click()
    window.toast.show_text("Topic removed", undo=True)
    window.toast.undo.emit()
    press(window, Qt.Key.Key_Z, CTRL)
    assert len(undone) == 3
    window.set_undo(None)
    assert not window.status.undo.isVisible()
    assert not window.commands.action("undo").isEnabled()
    assert window.commands.action("undo").text() == "Undo"


def test_menu_bar_by_f10_and_alt(window: MainWindow, qtbot: QtBot) -> None:
    assert window.menus.isHidden()
    press(window, Qt.Key.Key_F10)
    assert window.menus.isVisible()
    assert window.menus.activeAction() is window.menus.actions()[0]
    popup = QApplication.activePopupWidget()
    assert popup is window.menus.menus["file"]
    QTest.keyClick(popup, Qt.Key.Key_Escape)
    qtbot.waitUntil(window.menus.isHidden)
    handle = window.windowHandle()
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        modifier = ALT if kind == QEvent.Type.KeyPress else Qt.KeyboardModifier.NoModifier
        QApplication.sendEvent(handle, QKeyEvent(kind, Qt.Key.Key_Alt, modifier))
    assert window.menus.isVisible()
    window.menus.summon()
    window.commands.run("menu_bar")
    assert window.menus.isVisible()
    assert Settings().state("menu_bar") is True or window.settings.state("menu_bar") is True
    window.commands.run("menu_bar")
    assert window.menus.isHidden()


def test_alt_with_another_key_is_no_call_for_the_menu(window: MainWindow) -> None:
    handle = window.windowHandle()
    QApplication.sendEvent(handle, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Alt, ALT))
    QApplication.sendEvent(handle, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Left, ALT))
    QApplication.sendEvent(handle, QKeyEvent(QEvent.Type.KeyRelease, Qt.Key.Key_Alt, Qt.KeyboardModifier.NoModifier))
    assert window.menus.isHidden()


def test_f6_goes_round_the_areas(window: MainWindow) -> None:
    seen = []
    for _ in range(3):
        press(window, Qt.Key.Key_F6)
        focused = window.focusWidget()
        areas = {"top": window.top, "rail": window.rail, "pages": window.pages, "status": window.status}
        seen.append(next(name for name, area in areas.items() if area.isAncestorOf(focused)))
    assert seen == ["top", "rail", "pages"], "the status bar has nothing to stand on yet"
    window.set_undo("something")
    press(window, Qt.Key.Key_F6)
    assert window.status.undo.hasFocus()
    press(window, Qt.Key.Key_F6, SHIFT)
    assert window.pages.isAncestorOf(window.focusWidget())


# preview


def test_preview_by_f9_made_when_first_shown_and_remembered(window: MainWindow, qtbot: QtBot) -> None:
    made: list[QWidget] = []

    def make() -> QWidget:
        made.append(Ground("win"))
        return made[-1]

    press(window, Qt.Key.Key_F9)
    assert window.split.preview.isHidden(), "nothing to show yet"
    window.set_preview(make)
    assert made == []
    press(window, Qt.Key.Key_F9)
    assert len(made) == 1
    assert window.split.preview.width() == theme.px(440)
    assert window.top.preview.isChecked()
    window.resize(1000, 800)
    assert window.split.preview.isHidden(), "too narrow for both"
    assert not window.top.preview.isChecked()
    press(window, Qt.Key.Key_F9)
    assert window.split.preview.isVisible(), "but who asks gets it"
    window.resize(1300, 800)
    window.split.setSizes([700, 392])
    width = window.split.preview.width()
    window.close()
    again = make_window()
    again.set_preview(make)
    again.resize(1300, 800)
    again.show()
    qtbot.wait(1)
    assert again.split.preview.isVisible()
    assert abs(again.split.preview.width() - width) <= 2
    again.close()
    again.deleteLater()


# search


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


# language, colours, size


def test_language_changes_live_and_nothing_typed_is_lost(window: MainWindow, qtbot: QtBot) -> None:
    page = window.pages.currentWidget()
    assert isinstance(page, ListPage)
    field: LineField = page.field
    qtbot.keyClicks(field.line, "typed, not saved")
    heard: list[str] = []
    window.appearance.language_changed.connect(heard.append)
    for language in LANGUAGES:
        window.appearance.set_language(language)
        assert field.value() == "typed, not saved"
        assert window.settings.language == language
        submenu = window.menus.menus["view"].actions()[-3].menu()
        submenu.aboutToShow.emit()
        checked = [a.text() for a in submenu.actions() if a.isChecked()]
        assert checked == [{"de": "Deutsch", "ru": "Русский", "en": "English"}[language]]
    assert heard == list(LANGUAGES)


def test_size_and_colours_by_key_and_menu(window: MainWindow) -> None:
    height = window.top.height()
    press(window, Qt.Key.Key_Plus, CTRL)
    assert window.top.height() > height
    press(window, Qt.Key.Key_0, CTRL)
    press(window, Qt.Key.Key_Minus, CTRL)
    assert (theme.scale, window.settings.scale) == (90, 90)
    for _ in range(12):
        press(window, Qt.Key.Key_Plus, CTRL)
    assert theme.scale == 200
    window.appearance.set_mode("dark")
    assert theme.dark
    assert window.settings.theme == "dark"


def test_cities_and_state(window: MainWindow) -> None:
    assert window.status.state.text() == "Saved 14:02"
    times = window.status.times.text()
    assert times.startswith("Berlin ")
    assert "Moskau " in times
    assert "?" not in times, "a zone that nobody knows is left out"
    window.status.set_state("Opened read-only", "lock", "warn")
    assert window.status.state.text() == "Opened read-only"


# the whole


def test_window_comes_back_where_it_was(window: MainWindow, qtbot: QtBot) -> None:
    window.setGeometry(50, 60, 640, 480)
    window.close()
    again = make_window()
    assert again.size() == window.size()
    again.deleteLater()


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_bare_frame_is_painted_first_and_then_filled(qtbot: QtBot, mode: str) -> None:
    settings = Settings()
    settings.theme = "dark" if mode == "dark" else "light"
    window = MainWindow(settings, bare=True)
    window.resize(1300, 800)
    with qtbot.waitSignal(window.painted):
        window.show()
    theme.set_mode(settings.theme)
    frame = window.grab().toImage()
    for place, token in (((20, 400), "rail"), ((700, 20), "rail"), ((700, 400), "surf"), ((700, 790), "rail")):
        assert frame.pixelColor(*place).name().upper() == getattr(theme.tokens, token)
    window.build()
    qtbot.waitUntil(window.top.isVisible)
    window.close()
    window.deleteLater()


def test_every_control_has_a_name(window: MainWindow) -> None:
    window.search.open("a")
    window.search.set_groups([Group("Persons", [Row(1, "A")]), Group("Seminars", [Row(2, "B")])])
    window.set_undo("something")
    window.toast.show_text("Removed", undo=True)
    controls = [w for w in window.findChildren(QWidget) if w.isVisible() and w.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert len(controls) > 10
    assert [w for w in controls if not w.accessibleName()] == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("scale", "size"), [(80, (700, 500)), (100, (1024, 700)), (200, (1366, 768)), (200, (900, 600))]
)
def test_fits_small_screens_at_any_size(
    window: MainWindow, qtbot: QtBot, language: str, scale: int, size: tuple[int, int]
) -> None:
    window.commands.connect_to("print", lambda: None)
    window.add_new("seminar", N_("Test", "Seminar"), "presentation", lambda: None)
    window.set_undo("N.N.-Platz der Delegation des Gastes entfernt")
    window.appearance.set_language(language)
    theme.set_scale(scale)
    window.resize(*size)
    for _ in range(4):
        qtbot.wait(1)
    assert (window.width(), window.height()) == size, "the window can be made as small as that"
    for button in window.findChildren(QPushButton):
        if button.isVisible() and window.top.isAncestorOf(button) and button is not window.top.search:
            assert button.width() >= button.sizeHint().width(), button.accessibleName()
            right = button.mapTo(window, button.rect().topRight()).x()
            assert right < window.width(), button.accessibleName()
    assert window.top.search.width() >= theme.px(40)


def test_a_command_added_later_is_found(window: MainWindow) -> None:
    done: list[int] = []
    window.commands.add(Command("badges", N_("Test", "Print badges"), "file", icon="tag"), lambda: done.append(1))
    window.menus.append("badges")
    window.search.text_changed.connect(lambda _text: window.search.set_groups([]))
    window.search.open("badg")
    press(window, Qt.Key.Key_Return)
    assert done == [1]
