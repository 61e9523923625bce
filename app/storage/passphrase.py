"""Setting, changing and removing the passphrase: the whole file is written anew beside the old one, then changes place.

SQLCipher could encrypt in place only from one key to another, page by page, and would leave half a file when killed.
Here the old file stays as it is until the new one is complete, compared and on the disk; then one renaming, which the
file system does wholly or not at all.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import zip_longest
from pathlib import Path
from typing import Any

from app.domain.errors import BadInput, Damaged, FileMissing, KnownError
from app.storage import backup, cipher, copies
from app.storage.cipher import Key
from app.storage.connection import APPLICATION_ID, connect, translating
from app.storage.lock import WriterLock
from app.storage.migrate import identify
from app.texts import N_

LEAST = 8
"""Characters of a passphrase at least; what it should have is said by :func:`app.services.strength.strength`."""

_TABLES = (
    "SELECT name FROM {0}.sqlite_schema WHERE type = 'table' AND rootpage > 0 AND name NOT LIKE 'sqlite\\_stat%' "
    "ESCAPE '\\' ORDER BY name"
)
"""All tables but SQLite's own statistics, whose rows a copy numbers anew."""


class TooShort(BadInput):
    """A passphrase that somebody could try out."""

    message = N_("Error", "The passphrase needs at least {least} characters. Nothing was changed.")


@dataclass(frozen=True, slots=True)
class Outcome:
    """How many copies of the file have the new passphrase too, and which ones could not be given it."""

    copies: int
    left: tuple[str, ...]


def set_passphrase(path: Path, passphrase: str) -> Outcome:
    """Give the file at *path*, which is closed and unlocked, another *passphrase*; ``""`` removes it.

    Its backups follow, so that nothing stays readable that should not be, and no copy needs a passphrase that nobody
    remembers. Undo reaches back as before. Raises :class:`TooShort`, :class:`FileMissing`, :class:`PassphraseNeeded`,
    :class:`FileInUse`, :class:`Damaged`, :class:`DiskFull` - with the file as it was.
    """
    if passphrase and len(cipher.spelled(passphrase)) < LEAST:
        raise TooShort(least=LEAST)
    if not path.is_file():
        raise FileMissing(file=path.name)
    key = Key.derive(passphrase) if passphrase else None
    lock = WriterLock(path)
    with translating(path):
        cipher.key_of(path)
        if not lock.acquire():
            raise backup.FileInUse(file=path.name)
    try:
        rewrite(path, key)
        return adapt_copies(path)
    finally:
        lock.release()


def rewrite(path: Path, key: Key | None) -> None:
    """Write the file at *path*, which nobody else writes, anew with *key*, or plain without one."""
    fresh = path.with_name(f".{path.name}.rewriting")
    try:
        with translating(path):
            backup.remove(fresh)
            with contextlib.closing(connect(path)) as connection:
                identify(connection, path)
                backup.refuse_damaged(connection, path)
                connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
                _export(connection, path, fresh, key)
        if key is not None:
            cipher.remember(key)
        backup.verify(fresh)
        backup.put_in_place(fresh, path)
    finally:
        with contextlib.suppress(OSError):
            backup.remove(fresh)


def adapt_copies(path: Path) -> Outcome:
    """Give every backup the key that the file at *path* has; those that cannot be opened stay as they are.

    After a crash in the middle of :func:`set_passphrase` the next opening does the rest.
    """
    key, done, left = cipher.key_of(path), 0, []
    for copy in copies.copies_of(path):
        try:
            with translating(copy.path):
                if cipher.key_of(copy.path) == key:
                    continue
            rewrite(copy.path, key)
            done += 1
        except KnownError:
            left.append(copy.path.name)
    return Outcome(done, tuple(left))


def _export(connection: Any, path: Path, fresh: Path, key: Key | None) -> None:
    connection.execute("PRAGMA foreign_keys=OFF")  # tables come in the order of their names
    connection.execute("ATTACH ? AS fresh KEY ?", (str(fresh), key.literal if key else ""))
    connection.execute("SELECT sqlcipher_export('fresh')").fetchall()
    (version,) = connection.execute("PRAGMA main.user_version").fetchone()
    connection.execute(f"PRAGMA fresh.user_version={version}")
    connection.execute(f"PRAGMA fresh.application_id={APPLICATION_ID}")
    if not _same(connection):
        raise Damaged(file=path.name)
    connection.execute("DETACH fresh")
    backup.sync(fresh)


def _same(connection: Any) -> bool:
    """Whether both schemas hold the same, down to the rows' own numbers."""
    schemas = (connection.execute(f"SELECT type, name, sql FROM {name}.sqlite_schema ORDER BY 1, 2")
               for name in ("main", "fresh"))  # fmt: skip
    if len({tuple(rows) for rows in schemas}) != 1:
        return False
    tables = [name for (name,) in connection.execute(_TABLES.format("main")).fetchall()]
    return all(
        one == other
        for table in tables
        for one, other in zip_longest(_rows(connection, "main", table), _rows(connection, "fresh", table))
    )


def _rows(connection: Any, schema: str, table: str) -> Iterator[Any]:
    """The rows of a table in the order of its key, which without being asked for is any."""
    (rowid,) = connection.execute(
        "SELECT NOT wr FROM pragma_table_list WHERE schema = ? AND name = ?", (schema, table)
    ).fetchone()
    sql = "SELECT name FROM pragma_table_info(?, ?) WHERE pk > 0 ORDER BY pk"
    keys = ["rowid"] if rowid else [f'"{name}"' for (name,) in connection.execute(sql, (table, schema))]
    columns = "rowid, *" if rowid else "*"
    yield from connection.execute(f'SELECT {columns} FROM {schema}."{table}" ORDER BY {", ".join(keys)}')
