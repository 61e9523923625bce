"""The record in a form: as it was read, as it is being edited, and the way from one to the other."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QObject, Signal

from app.services import proposing
from app.services.editing import Meeting, copy_part, meet, pruned
from app.services.records import Snapshot, load, save
from app.texts import Message, tr
from app.ui.office import Office

Creator = Callable[[Any, str], None]
"""Makes a new record of what was typed in a reference field: (field, text)."""


class Editing(QObject):
    """Two snapshots and what happens between them. Widgets write into :attr:`edited` and call :meth:`touch`."""

    changed = Signal()
    """The person changed a value or the parts."""
    replaced = Signal()
    """Another record, or another state of it: everything is to be shown anew."""
    sides_changed = Signal()
    """The cities of the two sides are other ones, or are called otherwise."""

    def __init__(
        self, office: Office, kind: str, record_id: int, preset: Snapshot | Mapping[str, Any] | None, parent: QObject
    ) -> None:
        super().__init__(parent)
        self.office, self.kind = office, kind
        self.read_only = False
        self.strict = bool(record_id)  # a new form does not complain of what nobody has come to yet
        self.keep_typing = False
        self.gone = False  # the record was deleted, and the form waits to be closed
        self.creators: dict[str, Creator] = {}
        self._cities: dict[str, Any] = {}
        with office.db.read() as session:
            if record_id:
                self.original = load(session, kind, record_id)
            else:
                self.original = proposing.begin(session, kind, preset)
        self.edited = self.original.copy()
        self.read_cities()

    @property
    def id(self) -> int:
        """The record's id, 0 while it is new."""
        return self.edited.id

    @property
    def dirty(self) -> bool:
        """Whether something differs from what was read; empty new parts do not count."""
        return pruned(self.edited) != pruned(self.original)

    def to_save(self) -> Snapshot:
        """The values as they would be saved."""
        return pruned(self.edited)

    def touch(self) -> None:
        """Say that :attr:`edited` was changed by the person."""
        if self.edited.values.get("series_id") != self._series_id:
            self.read_cities()
        self.changed.emit()

    def save(self) -> int:
        """Save and read again. Raises what :func:`app.services.records.save` raises; nothing is lost then."""
        record_id = save(self.office.db, self.to_save(), self.original if self.id else None)
        self.strict = True
        self._take(self._load(record_id))
        return record_id

    def read_again(self) -> bool:
        """Show the record as it is now; whether it differed. Raises :class:`NotFound`."""
        current = self._load(self.id)
        if current == self.original and current == self.edited:
            return False
        self._take(current)
        return True

    def is_stale(self) -> bool:
        """Whether the record was changed since it was read. Raises :class:`NotFound`."""
        return bool(self.id) and self._load(self.id) != self.original

    def meet(self) -> Meeting:
        """Bring the unsaved entries together with the record as it is now. Raises :class:`NotFound`."""
        theirs = self._load(self.id)
        meeting = meet(self.original, self.to_save(), theirs)
        self.original, self.edited = theirs, meeting.snapshot
        self.keep_typing = True
        self.replaced.emit()
        self.keep_typing = False
        self.changed.emit()
        return meeting

    def resume(self, original: Snapshot, edited: Snapshot) -> Meeting | None:
        """Go on with what was typed in an earlier form, which had read *original*.

        Returns what has changed since in the file, if anything. Raises :class:`NotFound`.
        """
        self.original, self.edited = original, edited
        if self.is_stale():
            return self.meet()
        self.replaced.emit()
        self.changed.emit()
        return None

    def detach(self) -> None:
        """The record is gone: keep the entries as those of a new one."""
        self.edited = copy_part(self.edited)
        with self.office.db.read() as session:
            self.original = proposing.begin(session, self.kind)
        self.replaced.emit()

    def discard(self) -> None:
        """Forget what was typed."""
        self._take(self.original)

    def read_cities(self) -> None:
        """Look up what the two sides are called (again)."""
        self._series_id = self.edited.values.get("series_id")
        with self.office.db.read() as session:
            cities = proposing.cities(session, self.edited)
        if cities != self._cities:
            self._cities = cities
            self.sides_changed.emit()

    def side(self, key: str, otherwise: Message) -> str:
        """The city of side *key* in the interface language; *otherwise* for neither and while it is open."""
        city = self._cities.get(key)
        return city.best(self.office.language) if city else tr(otherwise)

    def _load(self, record_id: int) -> Snapshot:
        with self.office.db.read() as session:
            return load(session, self.kind, record_id)

    def _take(self, current: Snapshot) -> None:
        self.original, self.edited = current, current.copy()
        self.read_cities()
        self.replaced.emit()
