"""The desk: the window with an open file on it. Everything that both need to know of each other meets here."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from app.domain.base import kinds
from app.services import lists
from app.services.finding import label_of
from app.storage.database import Database
from app.texts import N_, tr
from app.ui.desk.cities import city_times
from app.ui.desk.firststart import WelcomePage
from app.ui.desk.searching import ICONS, Searching
from app.ui.desk.sections import NEW, RAIL, location_of, page_specs
from app.ui.kit.settings import Settings
from app.ui.office import Office
from app.ui.shell.commands import Command
from app.ui.shell.location import Location
from app.ui.shell.page import PageSpec
from app.ui.shell.window import MainWindow

WELCOME = "welcome"


def _nothing(_path: Path) -> None:
    """Until the commands are connected nobody opens files."""


_MOST_RECENT = 6


class Desk(QObject):
    """Puts a file on the window and takes it off again; routes what pages ask for."""

    opened = Signal()
    """A file lies on the window now."""
    closed = Signal()
    """The file has been taken off."""

    def __init__(self, window: MainWindow, settings: Settings, today: Callable[[], datetime.date]) -> None:
        super().__init__(window)
        self.window, self.settings = window, settings
        self.office: Office | None = None
        self.welcome: WelcomePage | None = None
        self._today = today
        self.path_wanted: Callable[[Path], None] = _nothing
        self._presets: dict[str, dict[str, Any]] = {}
        self._recent: list[Location] = []
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
        window.appearance.language_changed.connect(lambda _: self._retranslated())
        self._counting = QTimer(self, singleShot=True, interval=150)
        self._counting.timeout.connect(self._count)

    # A file comes and goes

    def put(self, db: Database, *, demo: bool = False) -> None:
        """Put an open file on the window."""
        self.window.navigator.forget_all()
        self.office = office = Office(db, self._today)
        office.changed.connect(self._changed)
        office.open_requested.connect(self.open_record)
        office.new_requested.connect(self.new_record)
        office.toast_requested.connect(lambda text: self.window.toast.show_text(text, undo=True))
        office.failed.connect(self.window.toast.show_text)
        self.searching = Searching(office, self.window.search)
        commands = self.window.commands
        commands.connect_to("undo", office.undo)
        commands.connect_to("redo", office.redo)
        self._set_enabled(True)
        self.window.set_file(db.path.name)
        if not demo:
            self.settings.last_file = db.path
        if db.read_only:
            self.window.status.set_state(db.read_only_reason, "lock", "warn")
        self.window.status.times.set_cities(city_times(db))
        self._show_undo()
        self._counting.start()
        self.opened.emit()
        section = str(self.settings.state("section", "overview"))
        self.window.go(Location(section if section in {key for key, _, _ in RAIL} else "overview"))

    def clear(self) -> bool:
        """Take the file off the window; ``False`` where a page does not want to be left."""
        if not self.window.pages.may_leave():
            return False
        office, self.office = self.office, None
        if office is not None:
            self.closed.emit()
            self.window.pages.drop_all()
            self.window.navigator.forget_all()
            self.searching.deleteLater()
            office.close()
            office.deleteLater()
        self._recent = []
        self.window.rail.set_recent([])
        self.window.set_file("")
        self.window.set_undo(None)
        self.window.status.set_state("")
        self.window.status.times.set_cities([])
        self._set_enabled(False)
        return True

    def end(self) -> None:
        """The program ends: close the file."""
        if self.office is not None:
            self.office.close()
            self.office = None

    def show_welcome(self) -> None:
        """What stands there without a file."""
        self._set_enabled(False)
        self.window.go(Location(WELCOME))

    def _set_enabled(self, there: bool) -> None:
        self.window.rail.setVisible(there)
        commands = self.window.commands
        for kind, _, _, _ in NEW:
            commands.set_enabled(f"new_{kind}", there and not self._opened().db.read_only)
        for key in ("search", "file_backup", "file_restore", "export", "import", "print", "file_close", "preview"):
            commands.set_enabled(key, there)
        for spec in self.window.pages.specs():
            if spec.key != WELCOME:
                commands.set_enabled(f"section_{spec.key}", there)
        if there and self._opened().db.read_only:
            commands.set_enabled("import", False)

    # Pages

    def overview_page(self) -> QWidget:
        """The overview."""
        from app.ui.overview.page import OverviewPage  # start-up time: only when shown

        page = OverviewPage(self._opened())
        page.calendar_requested.connect(lambda: self.window.go(Location("calendar")))
        page.start.import_requested.connect(lambda: self.window.commands.run("import"))
        page.start.sample_requested.connect(lambda: self.window.commands.run("sample"))
        return page

    def calendar_page(self) -> QWidget:
        """The calendar."""
        from app.ui.calendar.page import CalendarPage  # start-up time: only when shown

        return CalendarPage(self._opened())

    def list_page(self, kind: str) -> QWidget:
        """The list of a kind."""
        from app.ui.lists.page import ListPage  # start-up time: only when shown

        return ListPage(self._opened(), kind, self.settings)

    def form_page(self, kind: str, record_id: int) -> QWidget:
        """The form of a record; 0 is a new one, with the values that were asked for."""
        from app.ui.forms.page import FormPage  # start-up time: only when shown

        return FormPage(self._opened(), kind, record_id, preset=self._presets.pop(kind, None))

    def _welcome_page(self) -> QWidget:
        self.welcome = WelcomePage(self.settings.recent_files)
        commands = self.window.commands
        self.welcome.new_wanted.connect(lambda: commands.run("file_new"))
        self.welcome.open_wanted.connect(lambda: commands.run("file_open"))
        self.welcome.sample_wanted.connect(lambda: commands.run("sample"))
        self.welcome.path_wanted.connect(self.path_wanted)
        self.welcome.language_wanted.connect(self.window.appearance.set_language)
        return self.welcome

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
            self._recent = [location, *(r for r in self._recent if not r.same_page(location))][:_MOST_RECENT]
            self._show_recent()

    def _changed(self, _rows: object) -> None:
        self.window.status.set_saved(datetime.datetime.now().astimezone().time())
        self._show_undo()
        self._counting.start()

    def _show_undo(self) -> None:
        db = self._opened().db
        undo, redo = db.undoable(), db.redoable()
        self.window.set_undo(undo.text if undo else None, redo.text if redo else None)
        if db.read_only:
            for key in ("undo", "redo"):
                self.window.commands.set_enabled(key, False)

    def _count(self) -> None:
        if self.office is None:
            return
        with self.office.db.read() as session:
            for key, _, _ in RAIL:
                if key in kinds():
                    self.window.rail.set_count(key, lists.count(session, key))
        self._show_recent()

    def _show_recent(self) -> None:
        if self.office is None:
            return
        lines = []
        with self.office.db.read() as session:
            for location in self._recent:
                label = label_of(session, location.section, location.record, self.office.language)
                if label:
                    lines.append((location, label, ICONS.get(location.section, "file")))
        self.window.rail.set_recent(lines)

    def _retranslated(self) -> None:
        if self.office is not None:
            self.window.status.times.set_cities(city_times(self.office.db))
            self._show_undo()
            self._show_recent()

    def _opened(self) -> Office:
        if self.office is None:
            raise RuntimeError(tr(N_("Desk", "No file is open.")))
        return self.office
