"""The pages: made at first show, a record open once, left only when they agree."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.ui.shell.location import Location
from app.ui.shell.page import Leaves, Located, Page, PageSpec, Saves
from app.ui.shell.panes import focus_first

_MOST_RECORDS = 12  # open at once; the one longest unseen goes, if it agrees


class Pages(QStackedWidget):
    """A stack of pages by (section, record)."""

    page_changed = Signal(str)
    """Title, tab or save state of the shown page changed: ``title``, ``location`` or ``save_state``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._specs: dict[str, PageSpec] = {}
        self._pages: dict[tuple[str, int | None], QWidget] = {}
        self.moved_to: Location | None = None

    def minimumSizeHint(self) -> QSize:
        """None: a page that wants more room must not make the window larger than the screen."""
        return QSize(0, 0)

    def register(self, spec: PageSpec) -> None:
        """Make section *spec* known; nothing is built yet."""
        self._specs[spec.key] = spec

    def specs(self) -> list[PageSpec]:
        """The sections in the order of registration."""
        return list(self._specs.values())

    def knows(self, location: Location) -> bool:
        """Whether there is a page for *location*."""
        spec = self._specs.get(location.section)
        return spec is not None and (location.record is None or spec.record_factory is not None)

    def title(self) -> str:
        """What the shown page calls itself; empty before the first."""
        page = self.currentWidget()
        return page.title() if isinstance(page, Page) else ""

    def can_save(self) -> bool:
        """Whether the shown page has something to save."""
        page = self.currentWidget()
        return isinstance(page, Saves) and page.can_save

    def save(self) -> bool:
        """Save the shown page; False when it could not, or has nothing to save."""
        page = self.currentWidget()
        saved = isinstance(page, Saves) and page.save()
        self.page_changed.emit("save_state")
        return saved

    def may_leave(self) -> bool:
        """Ask the shown page whether one may go; it asks the person if something is unsaved."""
        page = self.currentWidget()
        return not isinstance(page, Leaves) or page.leave()

    def show_at(self, location: Location) -> None:
        """Bring the page of *location* to the front, made if need be. KeyError for an unknown section."""
        page = self.page(location)
        self._pages[location.section, location.record] = self._pages.pop((location.section, location.record))
        if isinstance(page, Located):
            page.show_location(location)
        self.setCurrentWidget(page)
        self._drop_surplus()

    def focus_page(self) -> None:
        """Put the keyboard where it was on the shown page, else on the page's first control."""
        page = self.currentWidget()
        if page is None:
            return
        last = page.focusWidget()
        if last is not None and last.isVisibleTo(page):
            last.setFocus()
        else:
            focus_first(page)

    def page(self, location: Location) -> QWidget:
        """The page of *location*, made if need be."""
        key = (location.section, location.record)
        if key not in self._pages:
            spec = self._specs[location.section]
            if location.record is not None and spec.record_factory is not None:
                page = spec.record_factory(location.record)
            else:
                page = spec.factory()
            self._pages[key] = page
            self.addWidget(page)
            self._listen(page)
        return self._pages[key]

    def open_pages(self) -> list[QWidget]:
        """Every page made so far."""
        return list(self._pages.values())

    def drop(self, section: str, record: int | None = None) -> None:
        """Throw a page away (its record is gone, or the file was closed); it is made anew when wanted."""
        page = self._pages.pop((section, record), None)
        if page is not None:
            self.removeWidget(page)
            page.deleteLater()

    def drop_all(self) -> None:
        """Throw all pages away."""
        for section, record in list(self._pages):
            self.drop(section, record)

    def _listen(self, page: QWidget) -> None:
        for name in ("title", "save_state"):
            signal = getattr(page, f"{name}_changed", None)
            if signal is not None:
                signal.connect(lambda *_args, what=name, page=page: self._heard(page, what))
        located = getattr(page, "location_changed", None)
        if located is not None:
            located.connect(lambda location, page=page: self._moved(page, location))

    def _heard(self, page: QWidget, what: str) -> None:
        if page is self.currentWidget():
            self.page_changed.emit(what)

    def _moved(self, page: QWidget, location: Location) -> None:
        key = next((key for key, each in self._pages.items() if each is page), None)
        if key is not None and key[1] != location.record:  # a new record got its id
            self._pages[location.section, location.record] = self._pages.pop(key)
        if page is self.currentWidget():
            self.moved_to = location
            self.page_changed.emit("location")

    def _drop_surplus(self) -> None:
        records = [key for key in self._pages if key[1] is not None]
        for key in records[: max(len(records) - _MOST_RECORDS, 0)]:
            page = self._pages[key]
            if page is not self.currentWidget() and not (isinstance(page, Saves) and page.can_save):
                self.drop(*key)
