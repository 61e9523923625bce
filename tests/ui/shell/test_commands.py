from __future__ import annotations

import itertools

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.texts import N_
from app.ui.kit.settings import Settings
from app.ui.shell.window import MainWindow
from tests.ui.shell.pages import ALT, CTRL, SHIFT, press


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
