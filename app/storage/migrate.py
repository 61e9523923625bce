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

from app.domain.errors import Damaged, NewerFile, NotADatabase, OlderFile
from app.domain.model import Record
from app.storage.connection import APPLICATION_ID
from app.storage.journal import trigger_statements
from app.storage.search import rebuild

FOLDER = Path(__file__).parent / "migrations"
_OWN_TABLES = {
    "journal_step": "id kind label at user host target state emptied",
    "journal_row": "id step tab record op old new owner restored",
    "search_text": "kind record text",
    "name_word": "id word",
    "name_key": "key fine word",
    "name_gap": "gap key",
    "name_posting": "family given person",
    "text_word": "id word",
    "text_entry": "word kind record",
    "setting": "key value",
    "draft": "form content at user",
    "printed": "id document form output way stand at user title context digest",
    "printed_record": "kind record printed shown",
    "printed_content": "digest bytes",
}
_PRESENT = (
    "SELECT m.name, c.name FROM sqlite_schema m JOIN pragma_table_info(m.name) c WHERE m.type = 'table'",
    "SELECT m.name, c.name, c.type, c.pk FROM sqlite_schema m JOIN pragma_table_info(m.name) c WHERE m.type = 'table'",
    'SELECT m.name, "from", "table", "to", on_delete FROM sqlite_schema m JOIN pragma_foreign_key_list(m.name)',
    "SELECT sql FROM sqlite_schema WHERE type = 'trigger'",
)
_TRIGGERS = "SELECT name FROM sqlite_schema WHERE type = 'trigger' AND name LIKE 'journal\\_%' ESCAPE '\\'"


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


def identify(connection: Any, path: Path, folder: Path = FOLDER) -> int:
    """Schema version of the file behind the driver's *connection*.

    Raises :class:`NotADatabase` for a file of another program and :class:`NewerFile`.
    """
    if connection.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
        raise NotADatabase(file=path.name)
    version = version_of(connection)
    refuse_newer(version, path, folder)
    return version


def refuse_newer(version: int, path: Path, folder: Path = FOLDER) -> None:
    """Raise :class:`NewerFile` for a schema *version* that this program does not know."""
    if version > schema_version(folder):
        raise NewerFile(file=path.name, theirs=version, ours=schema_version(folder))


def refuse_incomplete(connection: Any, path: Path) -> None:
    """Raise :class:`Damaged` where a table, a column, a reference or a trigger is not as it should be.

    SQLite itself would not call that a damage, and a change would go past the journal.
    """
    if _expected() - {row for query in _PRESENT for row in connection.execute(query)}:
        raise Damaged(file=path.name)


def _expected() -> set[tuple[Any, ...]]:
    """What :data:`_PRESENT` finds in a sound file of the present schema, and perhaps more."""
    columns = [column for table in Record.metadata.tables.values() for column in table.columns]
    expected: set[tuple[Any, ...]] = {
        (column.table.name, column.name, str(column.type), int(column.primary_key)) for column in columns
    }
    expected |= {
        (key.parent.table.name, key.parent.name, key.column.table.name, key.column.name, key.ondelete)
        for column in columns
        for key in column.foreign_keys
    }
    expected |= {(table, name) for table, names in _OWN_TABLES.items() for name in names.split()}
    return expected | {(statement,) for statement in trigger_statements()}


def refuse_other_schema(connection: Any, path: Path, folder: Path = FOLDER) -> None:
    """Raise what :func:`identify` raises, :class:`OlderFile` or :class:`Damaged` for any but the present schema."""
    if identify(connection, path, folder) < schema_version(folder):
        raise OlderFile(file=path.name)
    refuse_incomplete(connection, path)


def version_of(connection: Any) -> int:
    """``PRAGMA user_version`` of the file."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def migrate(connection: Any, path: Path, folder: Path = FOLDER) -> None:
    """Bring the file at *path*, open as the driver's *connection*, to this program's schema, step by step.

    Raises :class:`Damaged` where a step would leave a reference to nothing; the file is then as before the step.
    """
    connection.execute("PRAGMA foreign_keys=OFF")  # a rebuilt table must not empty its references
    try:
        for number, step in enumerate(steps(folder), start=1):
            if number > version_of(connection):
                _apply(connection, path, step, number, last=number == schema_version(folder))
    finally:
        connection.execute("PRAGMA foreign_keys=ON")


def _refuse_broken_references(connection: Any, path: Path) -> None:
    if connection.execute("PRAGMA foreign_key_check").fetchone():
        raise Damaged(file=path.name)


def _apply(connection: Any, path: Path, step: Path, number: int, *, last: bool) -> None:
    connection.execute("BEGIN IMMEDIATE")
    try:
        # The journal's triggers name columns that a step may drop, and would take its rows for somebody's change.
        for (name,) in connection.execute(_TRIGGERS).fetchall():
            connection.execute(f'DROP TRIGGER "{name}"')
        for statement in statements(step.read_text(encoding="utf-8")):
            connection.execute(statement)
        if last:
            for statement in trigger_statements():
                connection.execute(statement)
            rebuild(connection)
        _refuse_broken_references(connection, path)
        connection.execute(f"PRAGMA application_id={APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version={number}")
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:  # a full disk has rolled it back already
            connection.execute("ROLLBACK")
        raise
