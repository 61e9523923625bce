"""Every command of the window in one table: menus, buttons, shortcuts and the search draw from it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from app.names.folding import fold
from app.texts import N_, tr
from app.ui.kit.icons import icon
from app.ui.kit.rows import Group, Row
from app.ui.kit.text import Text, menu_text, say
from app.ui.kit.theme import theme
from app.ui.shell.page import PageSpec

Handler = Callable[[], object]


@dataclass(frozen=True, slots=True)
class Command:
    """*keys* as in ``Ctrl+Shift+N``, several separated by blanks; *menu* is a key of ``menus.MENUS``."""

    key: str
    text: Text
    menu: str
    keys: str = ""
    icon: str = ""
    checkable: bool = False


STANDARD = (
    Command("file_new", N_("Commands", "New file …"), "file", "", "file-plus"),
    Command("file_open", N_("Commands", "Open file …"), "file", "Ctrl+O", "folder-open"),
    Command("save", N_("Commands", "Save"), "file", "Ctrl+S", "save"),
    Command("file_backups", N_("Commands", "Backup copies …"), "file", "", "hard-drive"),
    Command("file_passphrase", N_("Commands", "Passphrase …"), "file", "", "lock"),
    Command("file_check", N_("Commands", "Check the file …"), "file", "", "list-checks"),
    Command("import", N_("Commands", "Import …"), "file", "", "download"),
    Command("export", N_("Commands", "Export …"), "file", "Ctrl+Shift+E", "upload"),
    Command("print", N_("Commands", "Print …"), "file", "Ctrl+P", "printer"),
    Command("settings", N_("Commands", "Settings"), "file", "Ctrl+,", "settings"),
    Command("file_close", N_("Commands", "Close file"), "file", "", "x"),
    Command("quit", N_("Commands", "Quit"), "file", "Ctrl+Q", "log-out"),
    Command("undo", N_("Commands", "Undo"), "edit", "Ctrl+Z", "undo-2"),
    Command("redo", N_("Commands", "Redo"), "edit", "Ctrl+Y Ctrl+Shift+Z", "redo-2"),
    Command("search", N_("Commands", "Search everything"), "edit", "Ctrl+K", "search"),
    Command("preview", N_("Commands", "Preview"), "view", "F9", "panel-right", checkable=True),
    Command("next_pane", N_("Commands", "Next area of the window"), "view", "F6", ""),
    Command("previous_pane", N_("Commands", "Previous area of the window"), "view", "Shift+F6", ""),
    Command("larger", N_("Commands", "Larger text"), "view", "Ctrl++ Ctrl+=", "zoom-in"),
    Command("smaller", N_("Commands", "Smaller text"), "view", "Ctrl+-", "zoom-out"),
    Command("normal_size", N_("Commands", "Normal text size"), "view", "Ctrl+0", ""),
    Command("full_screen", N_("Commands", "Full screen"), "view", "F11", "", checkable=True),
    Command("menu_bar", N_("Commands", "Always show the menu bar"), "view", "", "", checkable=True),
    Command("summon_menu", N_("Commands", "Go to the menu"), "", "F10"),
    Command("back", N_("Commands", "Back"), "go", "Alt+Left", "arrow-left"),
    Command("forward", N_("Commands", "Forward"), "go", "Alt+Right", "arrow-right"),
    Command("handbook", N_("Commands", "Handbook"), "help", "F1", "circle-question-mark"),
    Command("about", N_("Commands", "About Seminarakte"), "help", "", "info"),
)
"""Commands that every window has; one without a handler is disabled, never hidden from its menu."""


class Commands(QObject):
    """The actions by key. They live in *window*, so their shortcuts work while the menu bar is hidden."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._commands: dict[str, Command] = {}
        self._actions: dict[str, QAction] = {}
        self._texts: dict[str, Text] = {}
        self._handlers: dict[str, Handler] = {}
        for command in STANDARD:
            self.add(command)
        theme.changed.connect(self._repaint_icons)

    def add(self, command: Command, handler: Handler | None = None) -> QAction:
        """Add *command*; without a handler it is disabled until :meth:`connect_to`."""
        action = QAction(self._window)
        action.setCheckable(command.checkable)
        action.setShortcuts([QKeySequence(keys) for keys in command.keys.split()])
        action.setEnabled(False)
        action.triggered.connect(lambda: self._do(command.key))
        self._window.addAction(action)
        self._commands[command.key] = command
        self._actions[command.key] = action
        self._texts[command.key] = command.text
        self._show(command.key)
        if handler is not None:
            self.connect_to(command.key, handler)
        return action

    def connect_to(self, key: str, handler: Handler, *, enabled: bool = True) -> None:
        """Let *handler* do what command *key* says (instead of an earlier one)."""
        self._handlers[key] = handler
        self._actions[key].setEnabled(enabled)

    def run(self, key: str) -> None:
        """Do it, as the shortcut would; nothing while the command is disabled."""
        self._actions[key].trigger()

    def action(self, key: str) -> QAction:
        """The action, for menus and buttons."""
        return self._actions[key]

    def command(self, key: str) -> Command:
        """What was registered under *key*."""
        return self._commands[key]

    def set_enabled(self, key: str, enabled: bool) -> None:
        """Allow or forbid a command; without a handler it stays forbidden."""
        self._actions[key].setEnabled(enabled and key in self._handlers)

    def set_text(self, key: str, text: Text) -> None:
        """Say more precisely what the command would do now ("Undo: topics changed")."""
        self._texts[key] = text
        self._show(key)

    def text(self, key: str) -> str:
        """The command in words, in the interface language."""
        return say(self._texts[key])

    def add_section(self, spec: PageSpec, number: int) -> str:
        """Add the command that goes to section *spec*, with Ctrl+*number*; returns its key."""
        command = Command(f"section_{spec.key}", spec.label, "go", f"Ctrl+{number}", spec.icon)
        self.add(command)
        return command.key

    def add_new(self, kind: str, label: Text, icon: str, handler: Handler, keys: str = "") -> str:
        """Add the command that makes a new record of *kind*; returns its key."""
        command = Command(f"new_{kind}", label, "new", keys, icon)
        self.add(command, handler)
        return command.key

    def say_undo(self, undo: Text | None, redo: Text | None) -> None:
        """Say what Undo and Redo would do, and forbid what has nothing to do."""
        undo_text, redo_text = N_("Commands", "Undo: “{what}”"), N_("Commands", "Redo: “{what}”")
        self.set_text("undo", N_("Commands", "Undo") if undo is None else lambda: tr(undo_text, what=say(undo)))
        self.set_text("redo", N_("Commands", "Redo") if redo is None else lambda: tr(redo_text, what=say(redo)))
        self.set_enabled("undo", undo is not None)
        self.set_enabled("redo", redo is not None)

    def in_menu(self, menu: str) -> list[str]:
        """Keys of the commands of *menu*, in order."""
        return [key for key, command in self._commands.items() if command.menu == menu]

    def available(self) -> list[str]:
        """Keys of everything that can be done now, for the search."""
        return [key for key, action in self._actions.items() if action.isEnabled() and self._commands[key].menu]

    def retranslate(self) -> None:
        """Name every action anew."""
        for key in self._actions:
            self._show(key)

    def _do(self, key: str) -> None:
        if key in self._handlers:
            self._handlers[key]()

    def _show(self, key: str) -> None:
        self._actions[key].setText(menu_text(self.text(key)))
        self._repaint_icon(key)

    def _repaint_icon(self, key: str) -> None:
        name = self._commands[key].icon
        # icons are rendered when a menu first opens, not at start
        if name and self._actions[key].property("painted"):
            self._actions[key].setIcon(icon(name))

    def paint_icons(self) -> None:
        """Render the icons; called when a menu is about to show."""
        for key, action in self._actions.items():
            if not action.property("painted"):
                action.setProperty("painted", True)
                self._repaint_icon(key)

    def _repaint_icons(self) -> None:
        for key in self._actions:
            self._repaint_icon(key)


def find_commands(commands: Commands, text: str) -> Group:
    """Commands that can be done now and whose words contain every word of *text*, for the search."""
    words = fold(text).split()
    rows = []
    for key in commands.available() if words else []:
        name = commands.text(key)
        if all(word in fold(name) for word in words):
            command = commands.command(key)
            keys = command.keys.split()[0] if command.keys else ""
            rows.append(Row(command, name, icon=command.icon or "chevron-right", keys=keys, marks=tuple(words)))
    return Group(N_("Search", "Commands"), rows)
