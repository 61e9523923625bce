"""Looking through the directory beside the window: what has been done so far, and a way to stop."""

from __future__ import annotations

import threading

from PySide6.QtCore import QObject, Signal

from app.domain.errors import KnownError
from app.services import duplicates
from app.services.duplicates import Cancelled, Found
from app.ui.office import Office

Lines = list[tuple[duplicates.Pair, str, str]]
"""Pairs with what the two persons are called."""


class DuplicateSearch(QObject):
    """One search at a time; a new one stops the old."""

    progressed = Signal(int)
    """Done so far, in hundredths."""
    found = Signal(object, object)
    """:class:`Found` and :data:`Lines`."""
    stopped = Signal()

    _step = Signal(int)

    def __init__(self, office: Office, parent: QObject) -> None:
        super().__init__(parent)
        self._office = office
        self._stop = threading.Event()
        self._step.connect(self.progressed)
        self.running = False
        self.destroyed.connect(self._stop.set)

    def start(self) -> None:
        """Begin anew."""
        self._stop.set()
        self._stop = stop = threading.Event()
        self.destroyed.connect(stop.set)
        self.running = True
        office, step, language = self._office, self._step, self._office.language

        def work() -> tuple[Found, Lines]:
            with office.db.read() as session:
                found = duplicates.find(session, lambda done, _total: step.emit(done), stop.is_set)
                persons = {person for pair in found.pairs for person in (pair.one, pair.other)}
                labels = duplicates.labels(session, persons, language)
            return found, [(pair, labels[pair.one], labels[pair.other]) for pair in found.pairs]

        office.sifter.run(f"duplicates {id(self)}", work, self._done, self._failed, owner=self, stop=stop.set)

    def stop(self) -> None:
        """Find no more."""
        self._stop.set()

    def _done(self, answer: tuple[Found, Lines]) -> None:
        self.running = False
        self.found.emit(*answer)

    def _failed(self, error: Exception) -> None:
        self.running = False
        self.stopped.emit()
        if isinstance(error, KnownError):
            self._office.failed.emit(error.sentence())
        elif not isinstance(error, Cancelled):
            raise error
