"""The classic menu bar (Alt or F10) and the same menus behind the menu button."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from app.texts import LANGUAGES, N_, current_language, tr
from app.ui.kit.text import Text, menu_text, say
from app.ui.kit.theme import theme
from app.ui.kit.tokens import MAX_SCALE, MIN_SCALE
from app.ui.shell.commands import Commands

MENUS = {
    "file": N_("Menus", "File"),
    "edit": N_("Menus", "Edit"),
    "view": N_("Menus", "View"),
    "go": N_("Menus", "Go to"),
    "help": N_("Menus", "Help"),
}
_NEW_LINE_BEFORE = {"save", "import", "print", "settings", "file_close", "search", "larger", "full_screen", "about"}
LANGUAGE_NAMES = {"de": "Deutsch", "ru": "Русский", "en": "English"}
"""Each language in itself, so that one finds it whatever is shown."""
_MODES = {
    "system": N_("Menus", "As the system"),
    "light": N_("Menus", "Light"),
    "dark": N_("Menus", "Dark"),
}
SCALES = (80, 90, 100, 110, 125, 150, 175, 200)


class SubMenu(QMenu):
    """A menu whose entries are one choice among several; *choose* gets the key."""

    def __init__(
        self, title: Text, choices: Callable[[], Sequence[tuple[str, Text]]], current: Callable[[], str],
        choose: Callable[[str], object], parent: QWidget,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._title, self._choices, self._current, self._choose = title, choices, current, choose
        self._group = QActionGroup(self)
        self.aboutToShow.connect(self._fill)
        self._fill()

    def retranslate(self) -> None:
        """Title and entries anew."""
        self.setTitle(menu_text(say(self._title)))

    def _fill(self) -> None:
        self.clear()
        for key, text in self._choices():
            action = QAction(menu_text(say(text)), self._group)
            action.setCheckable(True)
            action.setChecked(key == self._current())
            action.triggered.connect(lambda _checked, key=key: self._choose(key))
            self.addAction(action)
        self.setEnabled(not self.isEmpty())
        self.retranslate()


class MenuBar(QMenuBar):
    """All commands by menu. Hidden unless asked for; then Alt or F10 brings it, and it goes when done."""

    def __init__(self, commands: Commands, parent: QWidget) -> None:
        super().__init__(parent)
        self._commands = commands
        self._always = False
        self.setNativeMenuBar(False)
        self.menus: dict[str, QMenu] = {}
        self.button_menu = QMenu(self)
        for key in MENUS:
            menu = QMenu(self)
            menu.aboutToShow.connect(commands.paint_icons)
            menu.aboutToHide.connect(self._menu_closed)
            self.menus[key] = menu
            self.addMenu(menu)
            self.button_menu.addMenu(menu)
        self.new_menu = QMenu(self)
        self.new_menu.aboutToShow.connect(commands.paint_icons)
        self._fill()
        self.hide()

    def open_under(self, button: QWidget) -> None:
        """The same menus as one, below *button*."""
        self.button_menu.popup(
            button.mapToGlobal(QPoint(button.width() - self.button_menu.sizeHint().width(), button.height()))
        )

    def add_choice(self, menu: str, submenu: SubMenu) -> None:
        """Append a submenu of choices."""
        self.menus[menu].addMenu(submenu)

    def append(self, name: str) -> None:
        """Put a command that was added later at the end of its menu."""
        menu = self._commands.command(name).menu
        (self.new_menu if menu == "new" else self.menus[menu]).addAction(self._commands.action(name))
        self.new_menu.setEnabled(not self.new_menu.isEmpty())

    def _fill(self) -> None:
        self.menus["file"].addMenu(self.new_menu)
        self.new_menu.setEnabled(False)
        for key, menu in self.menus.items():
            for name in self._commands.in_menu(key):
                if name in _NEW_LINE_BEFORE:
                    menu.addSeparator()
                menu.addAction(self._commands.action(name))
        self.retranslate()

    def retranslate(self) -> None:
        """Titles of the menus; the entries are the commands' business."""
        for key, menu in self.menus.items():
            menu.setTitle("&" + tr(MENUS[key]))
        self.new_menu.setTitle(tr(N_("Menus", "New")))
        self.setAccessibleName(tr(N_("Menus", "Menu bar")))

    def set_always(self, always: bool) -> None:
        """Show the bar permanently, or only on Alt and F10."""
        self._always = always
        self.setVisible(always)

    def summon(self) -> None:
        """Show the bar and go into it; once more: leave it."""
        if self.isVisible() and self.activeAction() is not None:
            self.setActiveAction(None)  # type: ignore[arg-type]
            self.setVisible(self._always)
            return
        self.show()
        layout = self.window().layout()
        if layout is not None:
            layout.activate()  # the menu opens at once, and below the bar
        self.setFocus()
        self.setActiveAction(self.actions()[0])

    def _menu_closed(self) -> None:
        # moving from menu to menu closes one first: look again when that is over
        QTimer.singleShot(0, self, self._maybe_hide)

    def _maybe_hide(self) -> None:
        if not self._always and not any(menu.isVisible() for menu in self.menus.values()):
            self.hide()


def appearance_menus(
    bar: MenuBar, parent: QWidget, set_language: Callable[[str], object], set_mode: Callable[[str], object],
    set_scale: Callable[[int], object],
) -> list[SubMenu]:  # fmt: skip
    """Language, theme and text size, as submenus of the View menu."""
    languages = [(key, LANGUAGE_NAMES[key]) for key in LANGUAGES]
    menus = [
        SubMenu(N_("Menus", "Language"), lambda: languages, current_language, set_language, parent),
        SubMenu(N_("Menus", "Colours"), lambda: list(_MODES.items()), lambda: theme.mode, set_mode, parent),
        SubMenu(
            N_("Menus", "Text size"), lambda: [(str(p), f"{p} %") for p in SCALES], lambda: str(theme.scale),
            lambda key: set_scale(int(key)), parent,
        ),
    ]  # fmt: skip
    for menu in menus:
        bar.add_choice("view", menu)
    return menus


def next_scale(up: bool) -> int:
    """The next text size of the list in the given direction."""
    beyond = [p for p in SCALES if p > theme.scale] if up else [p for p in reversed(SCALES) if p < theme.scale]
    return beyond[0] if beyond else (MAX_SCALE if up else MIN_SCALE)


def file_choices(paths: Sequence[Path]) -> list[tuple[str, Text]]:
    """Recent files for a submenu: the name, and the folder where two have the same name."""
    names = [path.name for path in paths]
    return [(str(path), path.name if names.count(path.name) == 1 else str(path)) for path in paths]
