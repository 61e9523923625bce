"""Fills the main window: makes its parts, lays them out, and says who hears whom."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.kit.garbage import GarbageTimer
from app.ui.kit.theme import load_later_fonts, theme
from app.ui.kit.toast import Toast
from app.ui.shell.appearance import Appearance
from app.ui.shell.commands import Commands
from app.ui.shell.inputs import WindowInputs
from app.ui.shell.location import Location
from app.ui.shell.menus import MenuBar
from app.ui.shell.navigation import Navigator
from app.ui.shell.pages import Pages
from app.ui.shell.panes import Pane, focus_first, next_pane
from app.ui.shell.preview import SplitView
from app.ui.shell.rail import Rail
from app.ui.shell.search import Search
from app.ui.shell.statusbar import StatusBar
from app.ui.shell.topbar import TopBar

if TYPE_CHECKING:
    from app.ui.shell.window import MainWindow

_LATER_MS = 1_500


def build(window: MainWindow) -> None:
    """Give *window* its parts; called once."""
    window.commands = Commands(window)
    window.top = TopBar(window.commands, window)
    window.rail = Rail(window)
    window.pages = Pages(window)
    window.split = SplitView(window.pages, window.settings, window)
    window.status = StatusBar(window)
    _lay_out(window)
    window.navigator = Navigator(window.pages, window)
    window.menus = MenuBar(window.commands, window)
    window.setMenuBar(window.menus)
    window.appearance = Appearance(window, window.settings, window.menus)
    window.search = Search(window, window.commands)
    window.toast = Toast(window.pages)
    window.inputs = WindowInputs(window)
    _connect_parts(window)
    _connect_commands(window)
    window.set_undo(None)
    theme.changed.connect(window.restyle)
    GarbageTimer(window)
    QTimer.singleShot(_LATER_MS, window, load_later_fonts)


def _lay_out(window: MainWindow) -> None:
    middle = QHBoxLayout()
    middle.addWidget(window.rail)
    middle.addWidget(window.split, 1)
    centre = QWidget(window)
    column = QVBoxLayout(centre)
    column.addWidget(window.top)
    column.addLayout(middle, 1)
    column.addWidget(window.status)
    for layout in (middle, column):
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
    window.setCentralWidget(centre)


def _connect_parts(window: MainWindow) -> None:
    window.navigator.shown.connect(lambda location: _mark(window, location))
    window.pages.page_changed.connect(lambda what: _page_changed(window, what))
    window.split.toggled.connect(window.commands.action("preview").setChecked)
    window.rail.section_chosen.connect(window.navigator.go_section)
    window.rail.recent_chosen.connect(window.navigator.go)
    window.rail.settings_chosen.connect(lambda: window.commands.run("settings"))
    window.rail.handbook_chosen.connect(lambda: window.commands.run("handbook"))
    window.top.search.opened.connect(window.search.open)
    window.top.menu.clicked.connect(lambda: window.menus.open_under(window.top.menu))
    window.status.undo.clicked.connect(lambda: window.commands.run("undo"))
    window.toast.undo.connect(lambda: window.commands.run("undo"))
    window.inputs.back.connect(lambda: window.navigator.step(-1))
    window.inputs.forward.connect(lambda: window.navigator.step(1))
    window.inputs.alt_pressed.connect(window.menus.summon)


def _connect_commands(window: MainWindow) -> None:
    # the rest of the commands is connected by whoever has the records
    panes: list[Pane] = [
        (window.top, window.top.search.setFocus),
        (window.rail, window.rail.focus),
        (window.pages, window.pages.focus_page),
        (window.split.preview, window.split.preview.focus_content),
        (window.status, lambda: focus_first(window.status)),
    ]
    handlers: dict[str, Callable[[], object]] = {
        "back": lambda: window.navigator.step(-1),
        "forward": lambda: window.navigator.step(1),
        "search": window.search.open,
        "save": window.pages.save,
        "quit": window.close,
        "larger": window.appearance.larger,
        "smaller": window.appearance.smaller,
        "normal_size": window.appearance.normal_size,
        "next_pane": lambda: next_pane(panes, 1),
        "previous_pane": lambda: next_pane(panes, -1),
        "summon_menu": window.menus.summon,
        "menu_bar": lambda: _toggle_menu_bar(window),
        "full_screen": lambda: window.setWindowState(window.windowState() ^ Qt.WindowState.WindowFullScreen),
    }
    for key, handler in handlers.items():
        window.commands.connect_to(key, handler)
    for key in ("back", "forward", "save"):
        window.commands.set_enabled(key, False)
    always = bool(window.settings.state("menu_bar", False))
    window.commands.action("menu_bar").setChecked(always)
    window.menus.set_always(always)


def _mark(window: MainWindow, location: Location | None) -> None:
    """Make everything around the page say where one is."""
    window.search.close_panel()
    if location is not None:
        window.rail.set_current(location.section)
    window.commands.set_enabled("back", window.navigator.history.can_back)
    window.commands.set_enabled("forward", window.navigator.history.can_forward)
    _page_changed(window, "title")
    _page_changed(window, "save_state")


def _page_changed(window: MainWindow, what: str) -> None:
    if what == "title":
        window.show_title()
    elif what == "save_state":
        window.commands.set_enabled("save", window.pages.can_save())


def _toggle_menu_bar(window: MainWindow) -> None:
    always = window.commands.action("menu_bar").isChecked()
    window.settings.set_state("menu_bar", always)
    window.menus.set_always(always)
