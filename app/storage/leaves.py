"""Rows of a file whose schema is lost: each page is shown to SQLite as if it were a table of its own.

A row does not say which table it is of. Its values do: how many there are, and what each column can hold; pages that
fit more than one table are left out. An encrypted file stays so all the time.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as sqlite
from sqlalchemy.dialects.sqlite.base import SQLiteDialect

from app.storage import cipher
from app.storage.connection import connect

Row = tuple[int, list[Any]]
"""A row's number and its values, as many as are stored."""
READ_ERRORS = (sqlite.DatabaseError, UnicodeDecodeError, OverflowError)
_DIALECT = SQLiteDialect()
_NONE = "\x01"
"""Stands in the place of columns that a row does not have."""
_COLUMNS = 70
_MOST = 600
"""Rows of one page at most: each needs seven bytes."""


def records_of(
    source: Path, key: cipher.Key | None, tables: Mapping[str, Any], columns: Mapping[str, list[str]],
    going: Callable[[], bool],
) -> Iterator[tuple[str, list[Any]]]:  # fmt: skip
    """(table, values) of each row of *source* that can be told to be of one of *tables*, once each."""
    fits = {name: partial(_fits, table, columns[name]) for name, table in tables.items()}
    seen: set[tuple[str, int]] = set()
    for rows in pages_of(source, key, going):
        name = table_of(rows, fits)
        if name is None:
            continue
        for number, values in rows:
            if (name, number) not in seen and number > 0 and len(values) <= len(columns[name]):
                seen.add((name, number))
                values[columns[name].index("id")] = number
                yield name, values


def pages_of(source: Path, key: cipher.Key | None, going: Callable[[], bool]) -> Iterator[list[Row]]:
    """The rows of each page of *source* that holds any, until *going* says ``False``."""
    carrier = source.with_name(f"{source.name}-carrier")
    try:
        number = _lay_out(source, carrier, key)
        with contextlib.closing(connect(carrier)) as connection:
            connection.text_factory = lambda raw: raw.decode("utf-8", "replace")
            for pragma in ("journal_mode=OFF", "synchronous=OFF", "cell_size_check=OFF"):
                connection.execute(f"PRAGMA {pragma}")
            for page in range(2, number + 1):
                if not going():
                    return
                if rows := _read(connection, page):
                    yield rows
    finally:
        carrier.unlink(missing_ok=True)


def _lay_out(source: Path, carrier: Path, key: cipher.Key | None) -> int:
    """Give the pages of *source* another first page, with a schema of one table; how many pages there are."""
    number = source.stat().st_size // cipher.PAGE
    carrier.write_bytes(b"")
    with contextlib.closing(connect(carrier, key=key)) as connection:
        columns = ", ".join(f"c{each} DEFAULT '{_NONE}'" for each in range(_COLUMNS))
        connection.execute(f"CREATE TABLE leaf ({columns})")
        connection.execute("CREATE TABLE room (bytes)")
        connection.execute("INSERT INTO room VALUES (zeroblob(?))", (number * cipher.PAGE,))
    with source.open("rb") as pages, carrier.open("r+b") as file:
        pages.seek(cipher.PAGE)
        file.seek(cipher.PAGE)
        while part := pages.read(cipher.PAGE * 64):
            file.write(part)
    return number


def _read(connection: Any, page: int) -> list[Row]:
    rows: list[Row] = []
    with contextlib.suppress(*READ_ERRORS):
        connection.execute("PRAGMA writable_schema=ON")
        connection.execute("UPDATE sqlite_schema SET rootpage = ? WHERE name = 'leaf'", (page,))
        connection.execute("PRAGMA writable_schema=RESET")
        for number, *values in connection.execute(f"SELECT rowid, * FROM leaf LIMIT {_MOST}"):
            rows.append((number, values[: values.index(_NONE)] if _NONE in values else values))
    return rows


def table_of(rows: list[Row], fits: Mapping[str, Callable[[list[Any]], bool]]) -> str | None:
    """The one table that most of *rows* fit, by the test of each."""
    good = {table: sum(fit(values) for _, values in rows) for table, fit in fits.items()}
    best = [table for table, number in good.items() if number * 10 >= len(rows) * 9]
    return best[0] if len(best) == 1 else None


def _fits(table: Any, names: list[str], values: list[Any]) -> bool:
    """Whether a row could be one of *table*: as many values, and each what its column holds."""
    if len(values) != len(names):
        return False
    for name, value in zip(names, values, strict=True):
        if name == "id":  # the row's number stands for it
            fit = value is None
        elif value is None:
            fit = table.columns[name].nullable
        else:
            fit = sound(table.columns[name], value) is not None
        if not fit:
            return False
    return True


def sound(column: Any, value: Any) -> Any:
    """*value* where the column can hold it, else ``None``."""
    if value is None:
        return None
    expected = column.type.python_type
    if expected in (int, bool):
        return value if isinstance(value, int) else None
    if not isinstance(value, str) or "\x00" in value or "\ufffd" in value:
        return None
    processor = column.type.result_processor(_DIALECT, None)
    try:
        if processor is not None:
            processor(value)
    except Exception:  # noqa: BLE001 - whatever a column type says of a spoilt value
        return None
    return value
