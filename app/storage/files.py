"""Creating and opening files: what is checked before anything is read, and who may write."""

from __future__ import annotations

import contextlib
import datetime
from collections.abc import Callable
from pathlib import Path

from app.domain.dates import format_timestamp
from app.domain.errors import Damaged, FileExists, FileMissing, NotADatabase
from app.storage import backup, cipher, search
from app.storage.connection import APPLICATION_ID, connect, reading_mode, translating, writable
from app.storage.database import Database
from app.storage.lock import Holder, WriterLock
from app.storage.migrate import (
    FOLDER,
    identify,
    migrate,
    refuse_incomplete,
    refuse_newer,
    refuse_other_schema,
    schema_version,
)
from app.texts import N_, Message, current_language

_HEADER = 100

SOMEBODY_ELSE = N_("Error", "{user} has had it open on {machine} since {since}.")
SOMEBODY = N_("Error", "Another program has it open.")
NOT_WRITABLE = N_("Error", "The file or its folder is write-protected.")
ON_REQUEST = N_("Error", "It was opened for reading only.")


def create_file(path: Path, passphrase: str = "", *, key: cipher.Key | None = None) -> Database:
    """Make a new, empty file, encrypted where there is a *passphrase* or a *key*, and open it for writing.

    Raises :class:`FileExists`, :class:`CannotWrite`.
    """
    key = cipher.Key.derive(passphrase) if passphrase else key
    with translating(path):
        try:
            path.open("xb").close()
        except FileExistsError as error:
            raise FileExists(file=path.name) from error
        try:
            with contextlib.closing(connect(path, key=key)) as connection:
                connection.execute("PRAGMA journal_mode=WAL")
                migrate(connection, path)
            if key is not None:
                cipher.remember(key)
        except BaseException:
            _remove(path)
            raise
    return open_file(path)


def open_file(
    path: Path,
    *,
    read_only: bool = False,
    migrations: Path = FOLDER,
    progress: Callable[[int, int], None] = lambda _done, _total: None,
) -> Database:
    """Open a file: for writing where nobody else has it, else for reading, with a reason.

    An older file is brought to the present schema, after a backup. A search index written by other rules is written
    anew; *progress* is told how much of it is done, and of how much. An encrypted one has been unlocked
    before (:func:`app.storage.cipher.unlock`). Raises :class:`FileMissing`, :class:`NotADatabase`,
    :class:`PassphraseNeeded`, :class:`Damaged`, :class:`NewerFile`, and for an older file that cannot be
    written :class:`OlderFile`.
    """
    _check_header(path, migrations)
    if read_only:
        return _reading(path, migrations, ON_REQUEST)
    if not writable(path):
        return _reading(path, migrations, NOT_WRITABLE)
    lock = WriterLock(path)
    try:
        free = lock.acquire()
    except OSError:
        return _reading(path, migrations, NOT_WRITABLE)
    if not free:
        return _reading(path, migrations, *_who(lock.holder()))
    try:
        backup.remove_leftovers(path)
        with translating(path), contextlib.closing(connect(path)) as connection:
            version = identify(connection, path, migrations)
            if version < schema_version(migrations):
                backup.refuse_damaged(connection, path)
                backup.backup_beside(path, f"v{version}")
                migrate(connection, path, migrations)
            refuse_incomplete(connection, path)
            if search.outdated(connection):
                search.renew(connection, progress)
            if connection.execute("PRAGMA journal_mode").fetchone()[0] != "wal":
                connection.execute("PRAGMA journal_mode=WAL")
        return Database(path, lock, mode="rw")
    except BaseException:
        lock.release()
        raise


def _reading(path: Path, migrations: Path, reason: Message, values: dict[str, str] | None = None) -> Database:
    mode = reading_mode(path)
    with translating(path), contextlib.closing(connect(path, mode=mode)) as connection:
        refuse_other_schema(connection, path, migrations)
    return Database(path, None, mode=mode, reason=reason, values=values)


def _who(holder: Holder | None) -> tuple[Message, dict[str, str]]:
    if holder is None:
        return SOMEBODY, {}
    since = format_timestamp(datetime.datetime.fromisoformat(holder.since), current_language())
    return SOMEBODY_ELSE, {"user": holder.user, "machine": holder.machine, "since": since}


def _check_header(path: Path, migrations: Path) -> None:
    """Refuse what needs no SQLite to be refused: it would already write beside the file, or into it.

    The places in the header are those of https://www.sqlite.org/fileformat.html.
    """
    if not path.is_file():
        raise FileMissing(file=path.name)
    with translating(path), path.open("rb") as file:
        head = file.read(_HEADER)
    if not head.startswith(cipher.MAGIC):
        with translating(path):
            if not any(head) and _holds_pages(path):
                raise Damaged(file=path.name)
            _check_encrypted(path)
        return
    if len(head) < _HEADER or _is_cut_off(head, path):
        raise Damaged(file=path.name)
    if int.from_bytes(head[68:72], "big") == APPLICATION_ID:
        refuse_newer(int.from_bytes(head[60:64], "big"), path, migrations)


def _holds_pages(path: Path) -> bool:
    """Whether behind a beginning of noughts there is still what belongs to our files: the schema's first lines."""
    with path.open("rb") as file:
        return b"CREATE TABLE" in file.read(64 * cipher.PAGE)


def _check_encrypted(path: Path) -> None:
    if cipher.key_of(path) is None:
        raise NotADatabase(file=path.name)
    if path.with_name(f"{path.name}-wal").exists():
        return  # a log may bring what is missing
    if path.stat().st_size % cipher.PAGE or not cipher.first_page_is_whole(path):
        raise Damaged(file=path.name)


def _is_cut_off(head: bytes, path: Path) -> bool:
    """Whether the end is missing, of which SQLite takes the last page's for noughts. A log may still bring it."""
    if path.with_name(f"{path.name}-wal").exists() or head[24:28] != head[92:96]:
        return False
    return path.stat().st_size < int.from_bytes(head[16:18], "big") * int.from_bytes(head[28:32], "big")


def _remove(path: Path) -> None:
    for suffix in ("", "-wal", "-shm"):
        with contextlib.suppress(OSError):
            path.with_name(path.name + suffix).unlink(missing_ok=True)
