"""What a file held at one moment, to be compared with what the journal says of it later."""

from __future__ import annotations

import contextlib
from pathlib import Path

from app.domain.base import kinds, owner_field
from app.storage.connection import connect
from app.storage.history import Key, Row, owned_kinds

Rows = dict[Key, Row]


def rows_of(path: Path) -> Rows:
    """Every row of every record table by table and id, without its version."""
    found: Rows = {}
    with contextlib.closing(connect(path)) as connection:
        for kind, cls in kinds().items():
            names = [column.name for column in cls.__table__.columns if column.name != "version"]
            listed = ", ".join(f'"{name}"' for name in names)
            for row in connection.execute(f"SELECT {listed} FROM {kind}"):
                values = dict(zip(names, row, strict=True))
                found[kind, values["id"]] = values
    return found


def tree_of(rows: Rows, kind: str, record: int) -> Rows:
    """A record of *rows* with everything that hangs on it; empty where it is not there."""
    if (kind, record) not in rows:
        return {}
    found = {(kind, record): rows[kind, record]}
    for part, owner in owned_kinds(kind).items():
        for (other, number), row in rows.items():
            if other == part and row[owner] == record:
                found |= tree_of(rows, part, number)
    return found


def without_versions(rows: Rows) -> Rows:
    """*rows* as :func:`rows_of` has them."""
    return {key: {name: value for name, value in row.items() if name != "version"} for key, row in rows.items()}


def roots(rows: Rows) -> list[Key]:
    """The records that stand on their own."""
    return sorted(key for key in rows if owner_field(kinds()[key[0]]) is None)
