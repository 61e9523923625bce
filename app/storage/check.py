"""Looking for damage: SQLite's own checks, references, the journal, the search index. What is safe is repaired."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.domain.base import kinds
from app.domain.errors import FileMissing, KnownError
from app.storage import cipher, search
from app.storage.backup import FileInUse, integrity
from app.storage.connection import connect, reading_engine, reading_mode, translating
from app.storage.lock import WriterLock
from app.storage.migrate import refuse_other_schema
from app.texts import N_, Message

STAGES = (
    N_("Check", "Pages and indexes"),
    N_("Check", "References between records"),
    N_("Check", "Journal"),
    N_("Check", "Search index"),
)
_OPS = 20_000
"""Steps of SQLite's machine between two questions whether to go on: some milliseconds."""

_STEPS = "SELECT count(*) FROM journal_step WHERE state = 'open' OR NOT json_valid(label)"
_ROWS = (
    "SELECT count(*) FROM journal_row WHERE op NOT IN ('I', 'U', 'D') "
    "OR op <> 'I' AND NOT json_valid(old) OR op = 'U' AND NOT json_valid(new)"
)
_LAST = (  # a record is there or not, as the last line about it says
    "SELECT count(*) FROM (SELECT record, op, max(id) FROM journal_row WHERE tab = '{0}' GROUP BY record) j "
    "LEFT JOIN {0} t ON t.id = j.record WHERE (j.op = 'D') = (t.id IS NOT NULL)"
)


class Cancelled(KnownError):
    """The person did not want to wait for the end."""

    message = N_("Error", "The check was cancelled.")


@dataclass(frozen=True, slots=True)
class Report:
    """What a check found: messages of SQLite, and numbers of references, journal entries and search texts at fault."""

    integrity: tuple[str, ...] = ()
    foreign_keys: int = 0
    journal: int = 0
    search: int = 0

    @property
    def sound(self) -> bool:
        """Whether nothing is wrong."""
        return self == Report()

    @property
    def mendable(self) -> bool:
        """Whether writing the search index anew would make the file sound."""
        return self.search > 0 and self == Report(search=self.search)


def check(path: Path, stage: Callable[[Message], bool] = lambda _: True) -> Report:
    """Look for damage in the file at *path*, which is not changed.

    *stage* is told which of :data:`STAGES` goes on, again and again; where it answers ``False``, :class:`Cancelled`
    is raised. Raises what :func:`app.storage.backup.verify` raises, and :class:`OlderFile`, where the file cannot be
    checked.
    """
    if not path.is_file():
        raise FileMissing(file=path.name)
    mode = reading_mode(path)
    with translating(path), contextlib.closing(connect(path, mode=mode)) as connection:
        refuse_other_schema(connection, path)
        connection.execute("PRAGMA query_only=ON")
        with _asking(connection, STAGES[0], stage):
            messages = (*_bad_pages(connection, path), *integrity(connection))
        if messages:  # what the damaged pages held cannot be looked at
            return Report(messages)
        with _asking(connection, STAGES[1], stage):
            broken = len(connection.execute("PRAGMA foreign_key_check").fetchall())
        with _asking(connection, STAGES[2], stage):
            wrong = sum(connection.execute(query).fetchone()[0] for query in _journal())
    engine = reading_engine(path, mode=mode)
    try:
        with (
            translating(path),
            engine.connect() as reader,
            _asking(reader.connection.driver_connection, STAGES[3], stage),
        ):
            faults = search.faults(reader)
    finally:
        engine.dispose()
    return Report((), broken, wrong, faults)


def rebuild_index(path: Path) -> bool:
    """Write the search index of the file at *path* anew; true when done. Raises :class:`FileInUse`."""
    lock = WriterLock(path)
    with translating(path):
        if not lock.acquire():
            raise FileInUse(file=path.name)
    try:
        with translating(path), contextlib.closing(connect(path)) as connection:
            refuse_other_schema(connection, path)
            connection.execute("BEGIN IMMEDIATE")
            search.rebuild(connection)
            connection.execute("COMMIT")
    finally:
        lock.release()
    return True


def _journal() -> Iterator[str]:
    yield from (_STEPS, _ROWS)
    for kind in kinds():
        yield _LAST.format(kind)


def _bad_pages(connection: Any, path: Path) -> tuple[str, ...]:
    """Pages of an encrypted file that were not written with its key; SQLite itself names only where they lead."""
    if not cipher.is_unlocked(path):
        return ()
    return tuple(row[0] for row in connection.execute("PRAGMA cipher_integrity_check").fetchmany(20))


@contextlib.contextmanager
def _asking(connection: Any, what: Message, stage: Callable[[Message], bool]) -> Iterator[None]:
    """Ask *stage* whether to go on while the block's statements run."""
    stopped: list[bool] = []

    def ask() -> bool:
        if not stage(what):
            stopped.append(True)
        return bool(stopped)

    if ask():
        raise Cancelled
    connection.set_progress_handler(ask, _OPS)
    try:
        yield
    except Exception as error:
        if stopped:
            raise Cancelled from error
        raise
    finally:
        connection.set_progress_handler(None, _OPS)
