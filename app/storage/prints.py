"""What was printed, in the file itself: the data, and the finished file, so that a reprint has the same bytes.

Neither the records nor the templates of today can change it, which is why the file itself is kept and not only what
it was made of: another version of the typesetter would break lines elsewhere. Files that are the same are kept once.
"""

from __future__ import annotations

import datetime
import hashlib
import json
import zlib
from collections.abc import Callable, Iterable, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection

from app.storage.lock import user_name

PAPER, FILE, VIEWER = "paper", "file", "viewer"
"""Where a print went: a printer, a file of the person's own, another program to be looked at."""

Named = tuple[str, int]
"""A record: (kind, id)."""
_Open = Callable[[], AbstractContextManager[Connection]]
_LEVEL = 9
_COLUMNS = "p.id, p.document, p.form, p.output, p.way, p.stand, p.at, p.user, p.title, p.digest"


@dataclass(frozen=True, slots=True)
class Print:
    """One document that was printed or saved."""

    id: int
    document: str
    form: str
    output: str
    """``pdf``, ``docx``, ``xlsx``."""
    way: str
    stand: str
    """The day whose state was printed (ISO 8601)."""
    at: str
    """When it was printed (ISO 8601, UTC)."""
    user: str
    title: str
    digest: str | None
    """SHA-256 of the finished file; ``None`` once its content was erased."""


@dataclass(frozen=True, slots=True)
class Made:
    """A finished document to be kept: *of* are the records that it was made of, *shows* others that stand in it."""

    document: str
    form: str
    output: str
    way: str
    context: Mapping[str, Any]
    content: bytes
    of: tuple[Named, ...]
    shows: tuple[Named, ...] = ()


class Prints:
    """The prints of an open file. Each call is a transaction of its own."""

    def __init__(self, reading: _Open, writing: _Open) -> None:
        self._reading, self._writing = reading, writing

    def keep(self, made: Iterable[Made]) -> list[int]:
        """Keep what was made, in one transaction. Returns the ids. Raises what a change raises."""
        now = datetime.datetime.now(datetime.UTC).isoformat(timespec="seconds")
        with self._writing() as connection:
            return [_keep(connection, one, now) for one in made]

    def of_record(self, kind: str, record: int) -> list[Print]:
        """Prints made of a record, newest first."""
        return self._select("JOIN printed_record r ON r.printed = p.id WHERE r.kind = ? AND r.record = ?", kind, record)

    def recent(self, limit: int = 500) -> list[Print]:
        """The newest prints of the file, newest first."""
        return self._select("", limit=limit)

    def context(self, print_id: int) -> dict[str, Any] | None:
        """The data that a print was made from; ``None`` where they were erased."""
        with self._reading() as connection:
            return context(connection, print_id)

    def content(self, print_id: int) -> bytes | None:
        """The finished file, byte for byte; ``None`` where it was erased."""
        sql = "SELECT c.bytes FROM printed p JOIN printed_content c ON c.digest = p.digest WHERE p.id = ?"
        with self._reading() as connection:
            row = connection.exec_driver_sql(sql, (print_id,)).first()
        return zlib.decompress(row[0]) if row else None

    def erase(self, kind: str, record: int) -> int:
        """Forget the content of every print that was made of a record or shows it; that it was printed stays known,
        but not its title. Returns how many there were.
        """
        found = "SELECT printed FROM printed_record WHERE kind = ? AND record = ?"
        with self._writing() as connection:
            sql = f"UPDATE printed SET context = NULL, digest = NULL, title = '' WHERE id IN ({found})"
            number = int(connection.exec_driver_sql(sql, (kind, record)).rowcount)
            connection.exec_driver_sql(
                "DELETE FROM printed_content WHERE digest NOT IN (SELECT digest FROM printed WHERE digest IS NOT NULL)"
            )
        return number

    def _select(self, condition: str, *values: object, limit: int = -1) -> list[Print]:
        sql = f"SELECT {_COLUMNS} FROM printed p {condition} ORDER BY p.id DESC LIMIT ?"
        with self._reading() as connection:
            return [Print(*row) for row in connection.exec_driver_sql(sql, (*values, limit))]


def context(connection: Connection, print_id: int) -> dict[str, Any] | None:
    """The data of a print; ``None`` where they were erased."""
    row = connection.exec_driver_sql("SELECT context FROM printed WHERE id = ?", (print_id,)).first()
    return dict(json.loads(zlib.decompress(row[0]))) if row and row[0] else None


def earlier(connection: Connection, document: str, form: str, of: Iterable[Named] | None, limit: int) -> list[int]:
    """Ids of the newest prints of *document* in a language form whose data are kept: of exactly the records *of*, or
    of any."""
    sql = "SELECT id FROM printed WHERE document = ? AND form = ? AND context IS NOT NULL ORDER BY id DESC"
    found: list[int] = []
    wanted = None if of is None else set(of)
    for (print_id,) in connection.exec_driver_sql(sql, (document, form)):
        if wanted is not None:
            made_of = "SELECT kind, record FROM printed_record WHERE printed = ? AND NOT shown"
            if {tuple(row) for row in connection.exec_driver_sql(made_of, (print_id,))} != wanted:
                continue
        found.append(print_id)
        if len(found) == limit:
            break
    return found


def day_of(connection: Connection, print_id: int) -> str:
    """The day on which something was printed, ISO 8601."""
    return str(connection.exec_driver_sql("SELECT at FROM printed WHERE id = ?", (print_id,)).scalar_one())


def _keep(connection: Connection, made: Made, now: str) -> int:
    digest = hashlib.sha256(made.content).hexdigest()
    connection.exec_driver_sql(
        "INSERT OR IGNORE INTO printed_content (digest, bytes) VALUES (?, ?)",
        (digest, zlib.compress(made.content, _LEVEL)),
    )
    data = json.dumps(made.context, ensure_ascii=False, sort_keys=True).encode()
    cursor: Any = connection.exec_driver_sql(
        "INSERT INTO printed (document, form, output, way, stand, at, user, title, context, digest) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            made.document, made.form, made.output, made.way, str(made.context["stand"]), now, user_name(),
            str(made.context.get("title", "")), zlib.compress(data, _LEVEL), digest,
        ),
    )  # fmt: skip
    for shown, records in ((0, made.of), (1, made.shows)):
        for kind, record in records:
            connection.exec_driver_sql(
                "INSERT OR IGNORE INTO printed_record (kind, record, printed, shown) VALUES (?, ?, ?, ?)",
                (kind, record, cursor.lastrowid, shown),
            )
    return int(cursor.lastrowid)
