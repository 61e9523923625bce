"""The open file: the one door for every change, reading sessions that cannot write, undo and redo."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, event
from sqlalchemy.orm import Session

from app.domain.base import Record, owner_field
from app.domain.errors import ReadOnly
from app.storage import journal, search
from app.storage.connection import reading_engine, translating, writing_engine
from app.storage.journal import Step, Touched
from app.storage.lock import WriterLock
from app.texts import N_, Message, tr

UNDO = N_("Change", "Undo: {label}")
REDO = N_("Change", "Redo: {label}")


class Database:
    """An open file. Made by :func:`app.storage.files.open_file`, not directly."""

    def __init__(self, path: Path, lock: WriterLock | None, *, mode: str, reason: Message | None, **why: str) -> None:
        self.path = path
        self._lock = lock
        self._reason = tr(reason, **why) if reason else ""
        self._reader = reading_engine(path, mode=mode)
        self._writer: Engine | None = writing_engine(path) if lock else None
        self._changing = threading.Lock()
        self._listeners: list[Callable[[Touched], None]] = []

    @property
    def read_only(self) -> bool:
        """Whether changes are refused; :attr:`read_only_reason` says why."""
        return self._writer is None

    @property
    def read_only_reason(self) -> str:
        """A sentence for the person, in the language that was current at opening; ``""`` when writable."""
        return self._reason

    def on_changed(self, listener: Callable[[Touched], None]) -> None:
        """Call *listener* after every committed step with the rows it changed, in the thread that changed them."""
        self._listeners.append(listener)

    @contextlib.contextmanager
    def read(self) -> Iterator[Session]:
        """A session that sees one state of the file and cannot write: a stray flush raises."""
        with translating(self.path), Session(self._reader, autoflush=False) as session:
            event.listen(session, "before_flush", _refuse_flush)
            yield session

    @contextlib.contextmanager
    def change(self, label: Message, /, **values: object) -> Iterator[Session]:
        """One transaction, one undo step, one journal entry called *label*.

        Everything is saved when the block ends, or nothing when it raises. A block that changes
        nothing leaves no trace. Raises :class:`ReadOnly`, :class:`DiskFull` and their kin.
        """
        with self._step("change", label, values, None) as connection:
            session = Session(connection, autoflush=True, join_transaction_mode="rollback_only")
            event.listen(session, "before_flush", _derive)
            with contextlib.closing(session):
                yield session
                session.flush()

    def undo(self) -> Step | None:
        """Take back the newest change in force; returns it, or ``None`` where there is none."""
        return self._go("undo")

    def redo(self) -> Step | None:
        """Bring back the oldest change undone; returns it, or ``None`` where there is none."""
        return self._go("redo")

    def undoable(self) -> Step | None:
        """What :meth:`undo` would take back."""
        return self._peek(journal.undoable)

    def redoable(self) -> Step | None:
        """What :meth:`redo` would bring back."""
        return self._peek(journal.redoable)

    def recent_steps(self, limit: int) -> list[tuple[Step, Touched]]:
        """The newest steps with the rows that they changed, newest first."""
        with translating(self.path), self._reader.connect() as connection:
            return journal.recent(connection, limit)

    def close(self) -> None:
        """Write the WAL back into the file and give up the lock. Closing twice is harmless."""
        self._reader.dispose()
        if self._writer is not None:
            with contextlib.suppress(Exception), self._writer.connect() as connection:  # a full disk loses nothing
                driver: Any = connection.connection.driver_connection
                driver.execute("PRAGMA optimize")
                driver.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            self._writer.dispose()
        if self._lock is not None:
            self._lock.release()

    @contextlib.contextmanager
    def _step(
        self, kind: str, label: Message, values: dict[str, object], target: int | None
    ) -> Iterator[Connection]:
        """The open transaction of one step; commits, keeps the index up to date and tells the listeners."""
        if self._writer is None:
            raise ReadOnly(reason=self._reason)
        if not self._changing.acquire(blocking=False):
            raise RuntimeError("a change inside a change")
        rows: Touched = set()
        try:
            with translating(self.path), self._writer.connect() as connection, connection.begin() as transaction:
                step = journal.open_step(connection, kind, label, values, target)
                yield connection
                if not journal.anything(connection, step):
                    transaction.rollback()
                else:
                    if kind == "change":
                        journal.forget_redo(connection)
                    search.refresh(connection, step)
                    if self._listeners:  # without a window nobody asks for the million rows of an import
                        rows = journal.touched(connection, step)
        finally:
            self._changing.release()
        if rows:
            for listener in self._listeners:
                listener(rows)

    def _go(self, kind: str) -> Step | None:
        target = self.undoable() if kind == "undo" else self.redoable()
        if target is None:
            return None
        label = UNDO if kind == "undo" else REDO
        with self._step(kind, label, {"label": target.text()}, target.id) as connection:
            rows_of = target.id if kind == "undo" else journal.last_undo_of(connection, target.id)
            journal.revert(connection, target, rows_of)
            journal.set_state(connection, target.id, "undone" if kind == "undo" else "done")
        return target

    def _peek(self, look: Callable[[Connection], Step | None]) -> Step | None:
        with translating(self.path), self._reader.connect() as connection:
            return look(connection)


def _refuse_flush(session: Session, *_: object) -> None:
    if session.new or session.dirty or session.deleted:
        raise RuntimeError("a reading session cannot write; use Database.change")


def _derive(session: Session, *_: object) -> None:
    """Recompute derived columns of what is about to be written, and of the owners of changed parts."""
    touched: dict[int, Record] = {}
    for record in (*session.new, *session.dirty, *session.deleted):
        at: Record | None = record
        while at is not None:
            touched[id(at)] = at
            at = _owner_of(at)
    with session.no_autoflush:
        for record in touched.values():
            if record not in session.deleted:
                record.derive()


def _owner_of(record: Record) -> Record | None:
    field = owner_field(type(record))
    if field is None:
        return None
    owner = getattr(record, field.name.removesuffix("_id"), None)
    return owner if isinstance(owner, Record) else None
