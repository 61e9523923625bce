"""Who hears whom in the main window."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from app.ui.shell.commands import Command, find_commands
from app.ui.shell.location import Location
from app.ui.shell.panes import Pane, focus_first, next_pane

if TYPE_CHECKING:
    from app.ui.shell.window import MainWindow


def connect_parts(window: MainWindow) -> None:
    """Signals of the parts."""
    window.navigator.shown.connect(window.mark)
    window.pages.page_changed.connect(window.page_changed)
    window.split.toggled.connect(window.commands.action("preview").setChecked)
    window.navigator.shown.connect(lambda _location: window.search.hide())
    window.rail.section_chosen.connect(lambda key: window.go(Location(key)))
    window.rail.recent_chosen.connect(window.go)
    window.rail.settings_chosen.connect(lambda: window.commands.run("settings"))
    window.rail.handbook_chosen.connect(lambda: window.commands.run("handbook"))
    window.top.search.opened.connect(window.search.open)
    window.top.menu.clicked.connect(lambda: window.menus.open_under(window.top.menu))
    window.status.undo.clicked.connect(lambda: window.commands.run("undo"))
    window.toast.undo.connect(lambda: window.commands.run("undo"))
    window.search.more = lambda text: find_commands(window.commands, text)
    window.search.chosen.connect(lambda data: window.commands.run(data.key) if isinstance(data, Command) else None)
    window.inputs.back.connect(lambda: window.navigator.step(-1))
    window.inputs.forward.connect(lambda: window.navigator.step(1))
    window.inputs.alt_pressed.connect(window.menus.summon)


def connect_commands(window: MainWindow) -> None:
    """What the shell does itself; the rest of the commands is connected by whoever has the records."""
    panes: list[Pane] = [
        (window.top, window.top.search.setFocus),
        (window.rail, window.rail.focus),
        (window.pages, lambda: focus_first(window.pages)),
        (window.split.preview, lambda: focus_first(window.split.preview)),
        (window.status, lambda: focus_first(window.status)),
    ]
    handlers: dict[str, Callable[[], object]] = {
        "back": lambda: window.navigator.step(-1),
        "forward": lambda: window.navigator.step(1),
        "search": window.search.open,
        "save": window.save,
        "quit": window.close,
        "larger": window.appearance.larger,
        "smaller": window.appearance.smaller,
        "normal_size": window.appearance.normal_size,
        "next_pane": lambda: next_pane(panes, 1),
        "previous_pane": lambda: next_pane(panes, -1),
        "summon_menu": window.menus.summon,
        "menu_bar": window.toggle_menu_bar,
        "full_screen": lambda: window.setWindowState(window.windowState() ^ Qt.WindowState.WindowFullScreen),
    }
    for key, handler in handlers.items():
        window.commands.connect_to(key, handler)
    for key in ("back", "forward", "save"):
        window.commands.set_enabled(key, False)
    always = bool(window.settings.state("menu_bar", False))
    window.commands.action("menu_bar").setChecked(always)
    window.menus.set_always(always)
