"""The desk: the window with an open file on it. Everything that both need to know of each other meets here."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from app.storage.database import Database
from app.texts import N_, tr
from app.ui.desk.around import Around
from app.ui.desk.filememory import FileMemory, memory_of
from app.ui.desk.searching import Searching
from app.ui.desk.sections import NEW, RAIL, location_of, page_specs
from app.ui.kit.settings import Memory, Settings
from app.ui.office import Office
from app.ui.shell.commands import Command
from app.ui.shell.location import Location
from app.ui.shell.page import PageSpec
from app.ui.shell.window import MainWindow

if TYPE_CHECKING:
    from app.ui.desk.firststart import WelcomePage
    from app.ui.desk.locking import IdleLock

WELCOME = "welcome"


def _nothing(_path: Path) -> None:
    """Until the commands are connected nobody opens files."""


class Desk(QObject):
    """Puts a file on the window and takes it off again; routes what pages ask for."""

    opened = Signal()
    """A file lies on the window now."""
    closed = Signal()
    """The file has been taken off."""

    def __init__(self, window: MainWindow, settings: Settings, today: Callable[[], datetime.date]) -> None:
        super().__init__(window)
        self.window, self.settings = window, settings
        self.memory: Memory = settings
        """Where the views of the open file remember things."""
        self.office: Office | None = None
        self.welcome: WelcomePage | None = None
        self.demo = False
        self.idle_lock: IdleLock | None = None
        self.around = Around(window)
        self._today = today
        self.path_wanted: Callable[[Path], None] = _nothing
        self._presets: dict[str, dict[str, Any]] = {}
        shown, quiet = page_specs(self)
        for spec in shown:
            window.add_page(spec)
        for spec in quiet:
            window.pages.register(spec)
            key = f"section_{spec.key}"
            window.commands.add(Command(key, spec.label, "go", "", spec.icon), partial(window.go, Location(spec.key)))
            window.menus.append(key)
        window.pages.register(PageSpec(WELCOME, N_("Sections", "Welcome"), "house", self._welcome_page))
        for kind, label, icon, keys in NEW:
            window.add_new(kind, label, icon, partial(self.new_record, kind), keys)
        window.navigator.shown.connect(self._shown)

    # A file comes and goes

    def put(self, db: Database, *, demo: bool = False) -> None:
        """Put an open file on the window."""
        self.window.navigator.forget_all()
        self.office = office = Office(db, self._today)
        self.memory = memory_of(db, self.settings, office)
        self.demo = demo
        office.open_requested.connect(self.open_record)
        office.new_requested.connect(self.new_record)
        office.toast_requested.connect(lambda text: self.window.toast.show_text(text, undo=True))
        office.failed.connect(self.window.toast.show_text)
        navigator = self.window.navigator
        self.searching = Searching(office, self.window.search, self.around.places, lambda: navigator.current)
        commands = self.window.commands
        commands.connect_to("undo", office.undo, enabled=False)
        commands.connect_to("redo", office.redo, enabled=False)
        self._set_enabled(True)
        self.window.set_file(db.path.name)
        if not demo:
            self.settings.last_file = db.path
        self.opened.emit()
        section = str(self.settings.state("section", "overview"))
        self.window.go(Location(section if section in {key for key, _, _ in RAIL} else "overview"))
        self.around.begin(office)

    def clear(self) -> bool:
        """Take the file off the window; ``False`` where a page does not want to be left."""
        if not self.window.pages.may_leave():
            return False
        self.end()
        self.around.clear()
        self.window.set_file("")
        self._set_enabled(False)
        return True

    def end(self) -> None:
        """Close the file, pages first: a timer of theirs must not look into it any more. Nobody is asked."""
        office, self.office = self.office, None
        if office is None:
            return
        self.around.end()
        self.closed.emit()
        if isinstance(self.memory, FileMemory):
            self.memory.flush()
        self.memory = self.settings
        self.window.pages.drop_all()
        self.window.navigator.forget_all()
        self.searching.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        office.close()
        office.deleteLater()

    def show_welcome(self) -> None:
        """What stands there without a file."""
        self._set_enabled(False)
        self.window.go(Location(WELCOME))

    def _set_enabled(self, there: bool) -> None:
        self.window.rail.setVisible(there)
        commands = self.window.commands
        for kind, _, _, _ in NEW:
            commands.set_enabled(f"new_{kind}", there and not self._opened().db.read_only)
        for key in (
            "search", "file_backups", "file_check", "export", "import", "print", "file_close", "preview",
            "undo_several", "letterheads", "printed",
        ):  # fmt: skip
            commands.set_enabled(key, there)
        for spec in self.window.pages.specs():
            if spec.key != WELCOME:
                commands.set_enabled(f"section_{spec.key}", there)
        commands.set_enabled("file_passphrase", there and not self._opened().db.read_only)
        if there and self._opened().db.read_only:
            commands.set_enabled("import", False)

    # Pages

    def overview_page(self) -> QWidget:
        """The overview."""
        from app.ui.overview.page import OverviewPage  # start-up time: only when shown

        page = OverviewPage(self._opened())
        page.calendar_requested.connect(lambda: self.window.go(Location("calendar")))
        page.start.import_requested.connect(partial(self._run_soon, "import"))
        page.start.sample_requested.connect(partial(self._run_soon, "sample"))
        return page

    def calendar_page(self) -> QWidget:
        """The calendar."""
        from app.ui.calendar.page import CalendarPage  # start-up time: only when shown

        return CalendarPage(self._opened())

    def list_page(self, kind: str) -> QWidget:
        """The list of a kind."""
        from app.ui.lists.page import ListPage  # start-up time: only when shown

        return ListPage(self._opened(), kind, self.memory)

    def form_page(self, kind: str, record_id: int) -> QWidget:
        """The form of a record; 0 is a new one, with the values that were asked for."""
        from app.ui.forms.page import FormPage  # start-up time: only when shown

        page = FormPage(self._opened(), kind, record_id, preset=self._presets.pop(kind, None))
        page.gone.connect(lambda: self.window.navigator.record_gone(kind, page.form.id))
        return page

    def _welcome_page(self) -> QWidget:
        from app.ui.desk.firststart import WelcomePage  # start-up: not with a file

        self.welcome = WelcomePage(self.settings.recent_files)
        self.welcome.new_wanted.connect(partial(self._run_soon, "file_new"))
        self.welcome.open_wanted.connect(partial(self._run_soon, "file_open"))
        self.welcome.sample_wanted.connect(partial(self._run_soon, "sample"))
        self.welcome.path_wanted.connect(self.path_wanted)
        self.welcome.language_wanted.connect(self.window.appearance.set_language)
        return self.welcome

    def _run_soon(self, key: str) -> None:
        """Run a command that may throw the asking page away, once that page has finished asking."""
        QTimer.singleShot(0, self, partial(self.window.commands.run, key))

    def open_record(self, kind: str, record_id: int, tab: str = "") -> None:
        """Show a record, wherever its kind is shown."""
        location = location_of(self._opened(), kind, record_id, tab)
        if location is not None:
            self.window.go(location)

    def new_record(self, kind: str, values: dict[str, Any] | None = None) -> None:
        """Begin a new record of *kind* with *values*."""
        if self._opened().db.read_only:
            self.window.toast.show_text(self._opened().db.read_only_reason)
            return
        current = self.window.navigator.current
        if current is not None and (current.section, current.record) == (kind, 0):
            if not self.window.pages.may_leave():
                return
            self.window.go(Location(kind))
        self._presets[kind] = dict(values or {})
        self.window.pages.drop(kind, 0)
        self.window.go(Location(kind, 0))

    # What happens around

    def _shown(self, location: Location | None) -> None:
        if location is None or self.office is None:
            return
        if location.section in {key for key, _, _ in RAIL}:
            self.settings.set_state("section", location.section)
        if location.record:
            self.around.opened(location)

    def _opened(self) -> Office:
        if self.office is None:
            raise RuntimeError(tr(N_("Desk", "No file is open.")))
        return self.office
