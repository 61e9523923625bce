"""Going from page to page and back, with the pages' consent."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from app.ui.shell.location import History, Location
from app.ui.shell.pages import Pages


class Navigator(QObject):
    """Every change of place passes through here."""

    shown = Signal(object)
    """The Location that is shown now; also emitted when a move was refused, so that marks can be set right."""

    def __init__(self, pages: Pages, parent: QObject) -> None:
        super().__init__(parent)
        self._pages = pages
        self.history = History()
        pages.page_changed.connect(self._page_changed)

    @property
    def current(self) -> Location | None:
        """Where one is; None before the first page."""
        return self.history.current

    def go(self, location: Location) -> bool:
        """Show *location*; False when there is no such page or the present one does not want to be left."""
        if not self._pages.knows(location) or not self._may_go(location):
            self.shown.emit(self.current)
            return False
        self.history.visit(location)
        self._show(location)
        return True

    def go_section(self, section: str) -> bool:
        """Show the list (or only) page of *section*."""
        return self.go(Location(section))

    def step(self, by: int) -> bool:
        """Go *by* steps through the history; False as in :meth:`go`."""
        target = self.history.peek(by)
        if target is None or not self._may_go(target):
            return False
        self.history.move(by)
        self._show(target)
        return True

    def up(self) -> bool:
        """From a record to the list of its section; False when not on a record."""
        current = self.current
        return current is not None and current.record is not None and self.go(Location(current.section))

    def forget_all(self) -> None:
        """Another file: no way leads back into the one before."""
        self.history = History()

    def record_gone(self, section: str, record: int) -> None:
        """A record no longer exists: its page goes, and so do the ways back to it."""
        here = self.current
        self._pages.drop(section, record)
        self.history.forget(section, record)
        if here is not None and (here.section, here.record) == (section, record):
            target = self.current or Location(section)
            self.history.visit(target)
            self._show(target)

    def _may_go(self, target: Location) -> bool:
        current = self.current
        return current is None or current.same_page(target) or self._pages.may_leave()

    def _show(self, location: Location) -> None:
        self._pages.show_at(location)
        self.shown.emit(location)
        self._pages.focus_page()

    def _page_changed(self, what: str) -> None:
        moved = self._pages.moved_to
        if what != "location" or moved is None:
            return
        if self.current is not None and self.current.record == 0 and moved.record:
            self.history.replace(moved)  # a new record was saved: no way back to the empty form
        else:
            self.history.visit(moved)
        self.shown.emit(moved)
