"""What stands around the page and follows the file: undo, counts, records opened lately, saved, the cities' time."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer

from app.domain.base import kinds, set_up
from app.services import lists
from app.services.finding import label_of
from app.ui.desk.cities import city_times
from app.ui.desk.searching import ICONS
from app.ui.desk.sections import RAIL
from app.ui.office import Office
from app.ui.shell.location import Location
from app.ui.shell.window import MainWindow

_MOST_RECENT = 6
_SOON_MS = 150


class Around(QObject):
    """Looks into the file after the page has been painted, and a moment after every change."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._office: Office | None = None
        self._recent: list[Location] = []
        self._soon = QTimer(self, singleShot=True, interval=_SOON_MS)
        self._soon.timeout.connect(self._look)
        self._first = False
        window.appearance.language_changed.connect(lambda _: self._retranslated())

    def begin(self, office: Office) -> None:
        """Follow a file that has just been opened; its page comes first."""
        self._office, self._first = office, True
        office.changed.connect(self._changed)
        if office.db.read_only:
            self._window.status.set_state(office.db.read_only_reason, "lock", "warn")
        self._soon.start()

    def end(self) -> None:
        """The file is being closed: nothing looks into it any more."""
        self._soon.stop()
        self._office = None

    def clear(self) -> None:
        """Say nothing of a file."""
        self._recent = []
        window = self._window
        window.rail.set_recent([])
        window.set_undo(None)
        window.status.set_state("")
        window.status.times.set_cities([])

    def opened(self, location: Location) -> None:
        """A record has been shown."""
        self._recent = [location, *(r for r in self._recent if not r.same_page(location))][:_MOST_RECENT]
        self._show_recent()

    def places(self) -> Sequence[Location]:
        """The records shown last, the newest first."""
        return tuple(self._recent)

    def _look(self) -> None:
        if self._office is None:
            return
        if self._first:
            self._first = False
            self._show_undo(self._office)
            self._window.status.times.set_cities(city_times(self._office.db))
            set_up()  # now, and not when the first form opens
        with self._office.db.read() as session:
            for key, _, _ in RAIL:
                if key in kinds():
                    self._window.rail.set_count(key, lists.count(session, key))
        self._show_recent()

    def _changed(self, _rows: object) -> None:
        self._window.status.set_saved(datetime.datetime.now().astimezone().time())
        if self._office is not None:
            self._show_undo(self._office)
            self._soon.start()

    def _show_undo(self, office: Office) -> None:
        undo, redo = office.db.undoable(), office.db.redoable()
        self._window.set_undo(undo.text if undo else None, redo.text if redo else None)
        if office.db.read_only:
            for key in ("undo", "redo"):
                self._window.commands.set_enabled(key, False)

    def _show_recent(self) -> None:
        if self._office is None or not self._recent:
            return
        lines = []
        with self._office.db.read() as session:
            for location in self._recent:
                label = label_of(session, location.section, location.record, self._office.language)
                if label:
                    lines.append((location, label, ICONS.get(location.section, "file")))
        self._window.rail.set_recent(lines)

    def _retranslated(self) -> None:
        if self._office is not None:
            self._window.status.times.set_cities(city_times(self._office.db))
            self._show_undo(self._office)
            self._show_recent()
