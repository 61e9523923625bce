"""The main window: frame, navigation and hooks. It knows nothing of records; pages bring them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from app.texts import N_, Message, tr
from app.ui.kit.settings import Settings
from app.ui.kit.text import Text, say
from app.ui.kit.theme import theme
from app.ui.kit.toast import Toast
from app.ui.shell.appearance import Appearance
from app.ui.shell.commands import Command, Commands
from app.ui.shell.inputs import WindowInputs
from app.ui.shell.location import Location
from app.ui.shell.menus import MenuBar
from app.ui.shell.navigation import Navigator
from app.ui.shell.page import Page, PageSpec, Saves
from app.ui.shell.pages import Pages
from app.ui.shell.preview import SplitView
from app.ui.shell.rail import Rail
from app.ui.shell.searchpanel import SearchPanel
from app.ui.shell.statusbar import StatusBar
from app.ui.shell.topbar import TopBar
from app.ui.shell.wiring import connect_commands, connect_parts

PROGRAM = "Seminarakte"
_FOLD_RAIL = 1000


class MainWindow(QMainWindow):
    """Register pages, connect commands (``window.commands.connect_to``), then :meth:`go` somewhere.

    Parts to talk to: ``commands``, ``navigator``, ``rail`` (counts, recent), ``status`` (saved, cities),
    ``search`` (groups in, chosen out), ``pages``, ``toast`` (its ``undo`` runs the Undo command),
    ``appearance`` (language, colours, text size).
    """

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.settings = settings
        self._file = ""
        self.commands = Commands(self)
        self.top = TopBar(self.commands, self)
        self.rail = Rail(self)
        self.pages = Pages(self)
        self.split = SplitView(self.pages, settings, self)
        self.status = StatusBar(self)
        self._lay_out()
        self.navigator = Navigator(self.pages, self)
        self.menus = MenuBar(self.commands, self)
        self.setMenuBar(self.menus)
        self.appearance = Appearance(self, settings, self.menus)
        self.search = SearchPanel(self)
        self.toast = Toast(self.pages)
        self.inputs = WindowInputs(self)
        connect_parts(self)
        connect_commands(self)
        self.set_undo(None)
        self.resize(theme.px(1440), theme.px(900))
        self.restoreGeometry(settings.bytes("window"))
        theme.follow(self._fit)

    def add_page(self, spec: PageSpec) -> None:
        """Add a section; the n-th has Ctrl+n."""
        self.pages.register(spec)
        number = len(self.pages.specs())
        self.rail.add_section(spec, number)
        command = Command(f"section_{spec.key}", spec.label, "go", f"Ctrl+{number}", spec.icon)
        self.commands.add(command, lambda: self.go(Location(spec.key)))
        self.menus.append(command.key)

    def add_new(self, kind: str, label: Message, icon: str, handler: Callable[[], object], keys: str = "") -> None:
        """Offer a new record of *kind* in the New menu."""
        self.commands.add(Command(f"new_{kind}", label, "new", keys, icon), handler)
        self.menus.append(f"new_{kind}")
        self.top.set_new_menu(self.menus.new_menu)

    def set_preview(self, factory: Callable[[], QWidget]) -> None:
        """What F9 shows at the right; made at the first show."""
        self.split.preview.set_factory(factory)
        self.commands.connect_to("preview", self.split.toggle)
        self._fit()

    def go(self, location: Location) -> bool:
        """Show *location*; False when there is no such page or the present one does not want to be left."""
        return self.navigator.go(location)

    def set_file(self, name: str) -> None:
        """Name of the open file, empty for none."""
        self._file = name
        self.top.set_file(name)
        self._set_title()

    def set_undo(self, undo: Text | None, redo: Text | None = None) -> None:
        """What Undo and Redo would do: label of the change, None when there is nothing."""
        undo_text, redo_text = N_("Commands", "Undo: “{what}”"), N_("Commands", "Redo: “{what}”")
        commands = self.commands
        commands.set_text("undo", N_("Commands", "Undo") if undo is None else lambda: tr(undo_text, what=say(undo)))
        commands.set_text("redo", N_("Commands", "Redo") if redo is None else lambda: tr(redo_text, what=say(redo)))
        commands.set_enabled("undo", undo is not None)
        commands.set_enabled("redo", redo is not None)
        self.status.set_undo(undo)

    def retranslate(self) -> None:
        """The window's own texts; its parts have theirs."""
        self.commands.retranslate()
        self._set_title()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        handle = self.windowHandle()
        if handle is not None:
            handle.installEventFilter(self.inputs)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Escape or not self.navigator.up():
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.pages.may_leave():
            event.ignore()
            return
        self.settings.set_bytes("window", self.saveGeometry())
        self.split.remember()
        self.settings.sync()
        super().closeEvent(event)

    def _lay_out(self) -> None:
        middle = QHBoxLayout()
        middle.addWidget(self.rail)
        middle.addWidget(self.split, 1)
        centre = QWidget(self)
        column = QVBoxLayout(centre)
        column.addWidget(self.top)
        column.addLayout(middle, 1)
        column.addWidget(self.status)
        for layout in (middle, column):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        self.setCentralWidget(centre)

    def mark(self, location: Location | None) -> None:
        """Make everything around the page say that one is at *location*."""
        if location is not None:
            self.rail.set_current(location.section)
        self.commands.set_enabled("back", self.navigator.history.can_back)
        self.commands.set_enabled("forward", self.navigator.history.can_forward)
        self.page_changed("title")
        self.page_changed("save_state")

    def page_changed(self, what: str) -> None:
        """The shown page has another ``title`` or ``save_state``."""
        if what == "title":
            self._set_title()
        elif what == "save_state":
            page = self.pages.currentWidget()
            self.commands.set_enabled("save", isinstance(page, Saves) and page.can_save)

    def _set_title(self) -> None:
        page = self.pages.currentWidget()
        title = page.title() if isinstance(page, Page) else ""
        self.setWindowTitle(" – ".join(part for part in (title, self._file, PROGRAM) if part))

    def save(self) -> None:
        """Save the shown page, if it can be saved."""
        page = self.pages.currentWidget()
        if isinstance(page, Saves):
            page.save()
            self.page_changed("save_state")

    def toggle_menu_bar(self) -> None:
        """Show the menu bar for good, or only on Alt and F10."""
        always = self.commands.action("menu_bar").isChecked()
        self.settings.set_state("menu_bar", always)
        self.menus.set_always(always)

    def _fit(self) -> None:
        self.rail.set_narrow(self.width() < theme.px(_FOLD_RAIL))
        self.split.fit(self.width())
