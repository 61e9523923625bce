"""Writes records in our own JSON format: the whole is one JSON document, and each record one line of it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from app.domain.appearance import SNAPSHOT_FIELDS, Appearance
from app.domain.date import Date
from app.domain.fields import Kind
from app.domain.text import Text
from app.exchange.jsonstream import FORMAT
from app.exchange.outfile import writing
from app.exchange.selection import Selection
from app.exchange.shape import LEFT_TO_THE_PROGRAM, Shape, shape
from app.storage.bulk import Row, Tables
from app.storage.database import Database


def export_json(db: Database, target: Path, selection: Selection) -> int:
    """Write the records of *selection* to the new file *target*; returns their number.

    The same records give the same bytes. Memory does not grow with their number. *target* appears only when it is
    complete. Raises :class:`SameFile` and the storage's errors.
    """
    count = 0
    with writing(target, db.path) as file, db.read() as session:
        tables = Tables(session)
        file.write(f'{{"format": {json.dumps(FORMAT)}, "records": [')
        for kind, ids in selection.items():
            for line in _lines(tables, shape(kind), ids):
                file.write(",\n" if count else "\n")
                file.write(line)
                count += 1
        file.write("\n]}\n")
    return count


def record_as_json(tables: Tables, kind: str, record_id: int) -> dict[str, Any]:
    """One record with everything inside it, as an export writes it, and with its id and its owner's."""
    at = shape(kind)
    rows = next(tables.pages(kind, [record_id]))
    owner = {at.owner.removesuffix("_id"): rows[0][at.owner]} if at.owner else {}
    return {"kind": kind, "id": record_id, **owner, **next(_objects(tables, at, rows))}


def _lines(tables: Tables, at: Shape, ids: Any) -> Iterator[str]:
    for page in tables.pages(at.kind, ids):
        for values in _objects(tables, at, page):
            yield json.dumps({"kind": at.kind, **values}, ensure_ascii=False)


def _objects(tables: Tables, at: Shape, rows: list[Row]) -> Iterator[dict[str, Any]]:
    """The records of one page as JSON values, each with what stands inside it."""
    owners = [row["id"] for row in rows]
    inside = {
        name: (child, tables.parts(child.kind, child.owner, owners)) for name, child in at.children.items() if owners
    }
    nested: dict[str, Iterator[dict[str, Any]]] = {
        name: _objects(tables, child, [part for owner in owners for part in found.get(owner, ())])
        for name, (child, found) in inside.items()
    }
    for row in rows:
        values = _values(at, row)
        for name, (_, found) in inside.items():
            parts = [next(nested[name]) for _ in found.get(row["id"], ())]
            if parts:
                values[name] = parts
        yield values


def _values(at: Shape, row: Row) -> dict[str, Any]:
    values = {"id": row["id"]} if at.referred else {}
    said = LEFT_TO_THE_PROGRAM.get(at.kind)
    values |= {
        name: _plain(slot.field.kind, row[slot.column])
        for name, slot in at.slots.items()
        if row[slot.column] != slot.default or name == said
    }
    if issubclass(at.cls, Appearance) and "person" in values and not any(row[name] for name in SNAPSHOT_FIELDS):
        values["name_latin"] = ""  # said explicitly, or reading it back would take a snapshot of the directory
    return values


def _plain(kind: Kind, value: Any) -> Any:
    if isinstance(value, Text):
        return dict(value)
    return str(value) if isinstance(value, Date) else value
