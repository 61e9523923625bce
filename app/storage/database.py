"""The open file: the one door for every change, reading sessions that cannot write, undo and redo."""

from __future__ import annotations

import contextlib
import os
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

from sqlalchemy import Connection, Engine, event, inspect
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from app.domain.base import Record, kinds, owner_field
from app.domain.errors import FileExists, FileGone, KnownError, ReadOnly, UndoConflict
from app.storage import journal, search
from app.storage.backup import whole
from app.storage.connection import reading_engine, run, translating, writing_engine
from app.storage.drafts import Drafts
from app.storage.journal import Step, Touched
from app.storage.lock import WriterLock
from app.storage.memory import Memory
from app.storage.prints import Prints
from app.storage.revert import revert
from app.storage.trash import Trash
from app.texts import N_, Message, tr

UNDO = N_("Change", "Undo: {label}")
REDO = N_("Change", "Redo: {label}")


class Database:
    """An open file. Made by :func:`app.storage.files.open_file`, not directly."""

    def __init__(
        self,
        path: Path,
        lock: WriterLock | None,
        *,
        mode: str,
        reason: Message | None = None,
        values: dict[str, str] | None = None,
    ) -> None:
        self.path = path
        self._lock = lock
        self._reason, self._values = reason, values or {}
        self._reader = reading_engine(path, mode=mode)
        self._writer: Engine | None = writing_engine(path) if lock else None
        self._identity = path.stat()
        self._closed = False
        self._changing = threading.Lock()
        self._thread: int | None = None
        self._listeners: list[Callable[[Touched], None]] = []
        self.drafts = Drafts(self._reading, self._writing)
        self.trash = Trash(self._reading, self._writing)
        self.memory = Memory(self._reading, self._writing)
        self.prints = Prints(self._reading, self._writing)

    @property
    def read_only(self) -> bool:
        """Whether changes are refused; :attr:`read_only_reason` says why."""
        return self._writer is None

    @property
    def read_only_reason(self) -> str:
        """A sentence for the person in the interface language; ``""`` when writable."""
        return tr(self._reason, **self._values) if self._reason else ""

    def on_changed(self, listener: Callable[[Touched], None]) -> None:
        """Call *listener* after every committed step with the rows it changed, in the thread that changed them."""
        self._listeners.append(listener)

    @contextlib.contextmanager
    def read(self) -> Iterator[Session]:
        """A session that sees one state of the file and cannot write: a stray flush raises."""
        with self._reading() as connection, Session(connection, autoflush=False) as session:
            event.listen(session, "before_flush", _refuse_flush)
            yield session

    @contextlib.contextmanager
    def change(self, label: Message, /, **values: object) -> Iterator[Session]:
        """One transaction, one undo step, one journal entry called *label*.

        Everything is saved when the block ends, or nothing when it raises. A block that changes
        nothing leaves no trace. Other threads wait for their turn. What a block writes by SQL
        instead of mapped objects takes care of derived columns and versions itself.
        Raises :class:`ReadOnly`, :class:`DiskFull` and their kin.
        """
        rows: Touched = set()
        with self._writing() as connection:
            step = journal.open_step(connection, "change", label, values, None)
            session = Session(connection, autoflush=True, join_transaction_mode="rollback_only")
            event.listen(session, "before_flush", _derive)
            with contextlib.closing(session):
                yield session
                session.flush()
            if journal.anything(connection, step):
                journal.forget_redo(connection)
                rows = self._finish(connection, step, "done")
            else:
                connection.get_transaction().rollback()  # type: ignore[union-attr]
        self._tell(rows)

    def undo(self, back_to: int | None = None) -> Step | None:
        """Take back the newest change in force, or all from it to step *back_to*; returns the last one taken back."""
        return _go(self._tell, self._go_one, "undo", back_to)

    def redo(self, up_to: int | None = None) -> Step | None:
        """Bring back the oldest change undone, or all from it to step *up_to*; returns the last one brought back."""
        return _go(self._tell, self._go_one, "redo", up_to)

    def undoable(self) -> Step | None:
        """What :meth:`undo` would take back."""
        with self._reading() as connection:
            return journal.undoable(connection)

    def redoable(self) -> Step | None:
        """What :meth:`redo` would bring back."""
        with self._reading() as connection:
            return journal.redoable(connection)

    def settle(self) -> None:
        """What is in the file now is its beginning: undo goes back to here and not further."""
        with self._writing() as connection:
            journal.settle(connection)

    def recent_steps(self, limit: int) -> list[tuple[Step, Touched]]:
        """The newest steps with the rows that they changed, newest first."""
        with self._reading() as connection:
            return journal.recent(connection, limit)

    def move_to(self, target: Path) -> Path:
        """Save everything in a new file at *target* and go on there: the file at :attr:`path` is gone.

        Raises :class:`FileExists`, :class:`DiskFull`, :class:`CannotWrite`.
        """
        if target.exists():
            raise FileExists(file=target.name)
        lock = WriterLock(target)
        with self._changing, translating(target):
            with (self._writer or self._reader).connect() as connection, whole(target) as partial:
                run(connection, "PRAGMA query_only=OFF")
                run(connection, "VACUUM INTO ?", (str(partial),))
            lock.acquire()
            for engine in (self._reader, self._writer):
                if engine is not None:
                    engine.dispose()
            if self._lock is not None:
                self._lock.release()
            self.path, self._lock, self._identity = target, lock, target.stat()
            self._reader, self._writer = reading_engine(target), writing_engine(target)
        return target

    def close(self) -> None:
        """Write the WAL back into the file and give up the lock. Closing twice is harmless."""
        with self._changing:
            if self._closed:
                return
            self._closed = True
            self._reader.dispose()
            if self._writer is not None:
                with contextlib.suppress(KnownError), translating(self.path), self._writer.connect() as connection:
                    run(connection, "PRAGMA optimize")
                    run(connection, "PRAGMA wal_checkpoint(TRUNCATE)")  # on a full disk the WAL stays: nothing is lost
                self._writer.dispose()
            if self._lock is not None:
                self._lock.release()

    @contextlib.contextmanager
    def _reading(self) -> Iterator[Connection]:
        """A connection that cannot write, in a transaction of its own."""
        if self._closed:
            raise RuntimeError("the file is closed")
        with translating(self.path, system=False), self._reader.connect() as connection:
            yield connection

    @contextlib.contextmanager
    def _writing(self) -> Iterator[Connection]:
        """The one connection that can write, in a transaction that is saved when the block ends."""
        if self._writer is None:
            raise ReadOnly(reason=self.read_only_reason)
        if self._thread == threading.get_ident():
            raise RuntimeError("a change inside a change")
        with self._changing:
            if self._closed:
                raise RuntimeError("the file is closed")
            self._refuse_gone()
            self._thread = threading.get_ident()
            try:
                with (
                    translating(self.path, system=False),
                    self._writer.connect() as connection,
                    connection.begin(),
                ):
                    yield connection
            finally:
                self._thread = None

    def _refuse_gone(self) -> None:
        """Raise :class:`FileGone` where another file or none is at the path: SQLite would write on without a word."""
        try:
            there = os.path.samestat(self._identity, self.path.stat())
        except OSError:
            there = False
        if not there:
            raise FileGone(file=self.path.name)

    def _finish(self, connection: Connection, step: int, state: str) -> Touched:
        """Close the step and bring the search index up to date. Returns the rows for :meth:`_tell`."""
        journal.set_state(connection, step, state)
        search.refresh(connection, step)
        if not self._listeners:  # without a window nobody asks for the million rows of an import
            return set()
        return journal.touched(connection, step)

    def _tell(self, rows: Touched) -> None:
        if rows:
            for listener in self._listeners:
                listener(rows)

    def _go_one(self, kind: str, rows: Touched) -> Step | None:
        undoing = kind == "undo"
        target: Step | None = None
        try:
            with self._writing() as connection:
                target = journal.undoable(connection) if undoing else journal.redoable(connection)
                if target is None:
                    return None
                label = UNDO if undoing else REDO
                step = journal.open_step(connection, kind, label, {"label": target.text()}, target.id)
                revert(connection, target, target.id if undoing else journal.last_undo_of(connection, target.id))
                journal.set_state(connection, target.id, "undone" if undoing else "done")
                changed = self._finish(connection, step, "-")
        except IntegrityError as error:  # a reference to something that is gone
            raise UndoConflict(label=target.text() if target else "") from error
        rows |= changed
        return target


def _go(
    tell: Callable[[Touched], None], go_one: Callable[[str, Touched], Step | None], kind: str, until: int | None
) -> Step | None:
    """One step or several, each a transaction of its own; listeners are told once."""
    reached: Step | None = None
    rows: Touched = set()
    try:
        while (step := go_one(kind, rows)) is not None:
            reached = step
            if until is None or (step.id <= until if kind == "undo" else step.id >= until):
                break
    finally:
        tell(rows)
    return reached


def _refuse_flush(session: Session, *_: object) -> None:
    if session.new or session.dirty or session.deleted:
        raise RuntimeError("a reading session cannot write; use Database.change")


def _derive(session: Session, *_: object) -> None:
    """Recompute derived columns of what is about to be written, and of the owners of changed parts."""
    touched: dict[int, Record] = {}
    with session.no_autoflush:
        for record in session.new:
            _join_owner(session, record)
        for record in (*session.new, *session.dirty, *session.deleted):
            at: Record | None = record
            while at is not None:
                touched[id(at)] = at
                at = getattr(at, _owner_name(at), None)
        for record in session.deleted:
            _leave_owner(session, record)
        for record in touched.values():
            if record not in session.deleted:
                record.derive()


def _owner_name(record: Record) -> str:
    """Name of the relationship to the owner; ``""`` for a record that stands on its own."""
    field = owner_field(type(record))
    return field.name.removesuffix("_id") if field else ""


def _join_owner(session: Session, part: Record) -> None:
    """Put a new part that knows its owner only by id into the owner's list, where :meth:`Record.derive` sees it."""
    field = owner_field(type(part))
    if field is not None and getattr(part, _owner_name(part)) is None:
        setattr(part, _owner_name(part), session.get(kinds()[field.target], getattr(part, field.name)))


def _leave_owner(session: Session, part: Record) -> None:
    """Take a part that is being deleted out of its owner's list, where the mapper would leave it."""
    name = _owner_name(part)
    owner = getattr(part, name, None)
    if owner is not None and owner not in session.deleted:
        parts = getattr(owner, str(inspect(type(part)).relationships[name].back_populates))
        if part in parts:
            parts.remove(part)
