"""What all pages share: the open file, the day, and the ways to ask the window for something."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal

from app.domain.date import Date
from app.domain.errors import FileGone, KnownError
from app.storage.database import Database
from app.storage.journal import Step, Touched
from app.texts import current_language
from app.ui.scratch import Scratch
from app.ui.worker import Worker

T = TypeVar("T")


class Office(QObject):
    """The open file as the window sees it. Pages get it at construction and keep no other global."""

    changed = Signal(object)
    """Rows (table, id) that a committed change touched; pages refetch what they show of them."""
    open_requested = Signal(str, int, str)
    """Show a record: kind, id, tab (``""``: the first)."""
    new_requested = Signal(str, object)
    """Begin a new record: kind, values given."""
    toast_requested = Signal(str)
    """Say what was done, with the undo in place."""
    failed = Signal(str)
    """A sentence of a known error for the person."""
    gone = Signal()
    """The file is not at its place any more; what was tried has been told as failed."""
    print_requested = Signal(str, str, int)
    """Print: document key (``""``: choose), kind, id."""
    print_list_requested = Signal(list, object)
    """Print records of a list, or the list itself: ids in order, the :class:`~app.services.listing.Listing`."""
    prints_requested = Signal(str, int)
    """Show what was printed of a record: kind, id."""
    edited = Signal(object)
    """The unsaved :class:`~app.services.records.Snapshot` of the form on the screen, for the live preview."""

    _touched = Signal(object)

    def __init__(self, db: Database, today: Callable[[], datetime.date] = datetime.date.today) -> None:
        super().__init__()
        self.db = db
        self.worker = Worker(self)
        self.scribe = Worker(self)
        """Keeps what is typed; a long search or import in :attr:`worker` must not hold that up."""
        self.finder = Worker(self)
        """Looks for what is typed into a box: the answer to a key comes at once or not at all."""
        self.sifter = Worker(self)
        """Looks through the whole directory for possible duplicates, which takes long."""
        self._today = today
        self._scratch: Scratch | None = None
        self._touched.connect(self._announce)
        db.on_changed(self._touched.emit)  # also from the worker: the signal brings it to the window's thread

    @property
    def today(self) -> Date:
        """The day, for deadlines and snapshots."""
        return Date.of(self._today())

    @property
    def language(self) -> str:
        """The interface language."""
        return current_language()

    @property
    def scratch(self) -> str:
        """A folder of this user alone for files that other programs are to show; it goes with the office."""
        if self._scratch is None:
            self._scratch = Scratch()
        return str(self._scratch.path)

    def close(self) -> None:
        """Finish what runs and close the file."""
        for worker in (self.worker, self.scribe, self.finder, self.sifter):
            worker.wait()
        self.db.close()
        if self._scratch is not None:
            self._scratch.remove()

    def attempt(self, work: Callable[..., T], *args: Any, **values: Any) -> T | None:
        """Call *work*; a known error is told to the person and gives ``None``; others are bugs and pass."""
        try:
            return work(*args, **values)
        except KnownError as error:
            self.tell(error)
            return None

    def tell(self, error: KnownError) -> None:
        """Tell the person; where the file is gone that leads to saving it elsewhere."""
        self.failed.emit(error.sentence())
        if isinstance(error, FileGone):
            self.gone.emit()

    def undo(self) -> Step | None:
        """Take back the last change."""
        return self.attempt(self.db.undo)

    def redo(self) -> Step | None:
        """Bring it back."""
        return self.attempt(self.db.redo)

    def _announce(self, rows: Touched) -> None:
        self.changed.emit(rows)
