"""The schema of the file and how an older file gets there.

Migrations are numbered SQL files, applied in order, each in a transaction of its own with the
new ``user_version``. A shipped one is never edited. A new file is made by the same steps, so
there is one way to get to a schema, and a test holds it against the mapped classes.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as sqlite

from app.storage.connection import APPLICATION_ID
from app.storage.journal import trigger_statements

FOLDER = Path(__file__).parent / "migrations"


def steps(folder: Path = FOLDER) -> Sequence[Path]:
    """The migrations in order: ``0001_initial.sql`` leads to schema version 1."""
    return sorted(folder.glob("[0-9][0-9][0-9][0-9]_*.sql"))


def schema_version(folder: Path = FOLDER) -> int:
    """The schema version that this program writes."""
    return len(steps(folder))


def statements(script: str) -> Iterator[str]:
    """The single statements of an SQL script (``executescript`` would end the transaction)."""
    pending = ""
    for line in script.splitlines(keepends=True):
        if not pending and line.lstrip().startswith("--"):
            continue
        pending += line
        if sqlite.complete_statement(pending):
            yield pending.strip().rstrip(";")
            pending = ""
    if pending.strip():
        raise ValueError(f"incomplete statement: {pending[:80]!r}")


def version_of(connection: Any) -> int:
    """``PRAGMA user_version`` of the file."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def migrate(connection: Any, folder: Path = FOLDER) -> None:
    """Bring the file behind the driver's *connection* to this program's schema, step by step."""
    for number, path in enumerate(steps(folder), start=1):
        if number <= version_of(connection):
            continue
        connection.execute("PRAGMA foreign_keys=OFF")  # a rebuilt table must not empty its references
        connection.execute("BEGIN IMMEDIATE")
        try:
            for statement in statements(path.read_text(encoding="utf-8")):
                connection.execute(statement)
            for statement in trigger_statements() if number == schema_version(folder) else ():
                connection.execute(statement)
            connection.execute(f"PRAGMA application_id={APPLICATION_ID}")
            connection.execute(f"PRAGMA user_version={number}")
            connection.execute("COMMIT")
        except BaseException:
            connection.execute("ROLLBACK")
            raise
        finally:
            connection.execute("PRAGMA foreign_keys=ON")
