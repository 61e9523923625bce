"""A new file has the schema of the mapped classes, and every connection the settings that nothing gets lost by."""

from __future__ import annotations

import contextlib
from pathlib import Path
from typing import Any

import pytest
import sqlcipher3.dbapi2 as sqlite
from sqlalchemy import text

from app.domain.base import kinds
from app.storage.connection import APPLICATION_ID, connect
from app.storage.database import Database
from app.storage.files import create_file
from app.storage.journal import trigger_statements
from app.storage.migrate import schema_version, statements
from tests.storage.office import EDIT, sql
from tests.storage.schema import mapped_schema

INDEX = ("search_text", "name_word", "name_key", "name_gap", "name_posting", "text_word", "text_entry")
PRAGMAS = ("table_info", "foreign_key_list", "index_list")


def shape(execute: Any, table: str) -> dict[str, list[tuple[Any, ...]]]:
    """Columns, foreign keys and indexes of a table with their columns."""
    found = {pragma: sorted(map(tuple, execute(f"PRAGMA {pragma}({table})"))) for pragma in PRAGMAS}
    found["indexed"] = [
        tuple(map(tuple, execute(f"PRAGMA index_info({name})"))) for _, name, *_ in sorted(found["index_list"])
    ]
    return found


def test_a_new_file_has_the_schema_of_the_mapped_classes(db: Database) -> None:
    with contextlib.closing(sqlite.connect(":memory:")) as mapped, contextlib.closing(sqlite.connect(db.path)) as made:
        for statement in statements(mapped_schema()):
            mapped.execute(statement)
        for table in kinds():
            assert shape(made.execute, table) == shape(mapped.execute, table), table


def test_a_new_file_holds_nothing_else(db: Database) -> None:
    tables = {row[0] for row in sql(db.path, "SELECT name FROM sqlite_schema WHERE type = 'table'")}
    own = {"journal_step", "journal_row", "setting", "draft", "sqlite_sequence"}
    own |= {"printed", "printed_record", "printed_content"}
    assert tables == {*kinds(), *own, *INDEX}
    triggers = {row[0] for row in sql(db.path, "SELECT sql FROM sqlite_schema WHERE type = 'trigger'")}
    assert triggers == set(trigger_statements())


def test_a_new_file_says_what_it_is(db: Database) -> None:
    assert sql(db.path, "PRAGMA application_id") == [(APPLICATION_ID,)]
    assert sql(db.path, "PRAGMA user_version") == [(schema_version(),)]
    assert APPLICATION_ID.to_bytes(4, "big") == b"SAKT"


@pytest.mark.parametrize(
    ("pragma", "value"),
    [("journal_mode", "wal"), ("foreign_keys", 1), ("synchronous", 2), ("trusted_schema", 0), ("cell_size_check", 1)],
)
def test_settings_hold_for_every_connection(db: Database, pragma: str, value: object) -> None:
    """Also for those that the pool makes later: ``synchronous=FULL`` and foreign keys are no property of the file."""
    statement = text(f"PRAGMA {pragma}")
    with contextlib.ExitStack() as stack:
        readers = [stack.enter_context(db.read()) for _ in range(4)]
        assert [session.execute(statement).scalar() for session in readers] == [value] * 4
    for _ in range(2):
        with db.change(EDIT) as session:
            assert session.execute(statement).scalar() == value
    with contextlib.closing(connect(db.path)) as bare:
        assert bare.execute(f"PRAGMA {pragma}").fetchone()[0] == value


def test_readers_are_told_to_write_nothing(db: Database) -> None:
    with db.read() as session:
        assert session.execute(text("PRAGMA query_only")).scalar() == 1


def test_a_path_with_every_sign(tmp_path: Path) -> None:
    name = "Büro & Ко #1 100% ?mode=ro 'x' é.akte"
    create_file(tmp_path / name).close()
    assert (tmp_path / name).stat().st_size > 0
