"""Lists as tables: CSV for spreadsheets, plain values for other programs.

The file is UTF-8 with a byte order mark, separated by semicolons, with CRLF. German and Russian Excel separate by
semicolons, because the comma is their decimal sign, and take a file without the mark for Windows-1252 or -1251.
"""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, TextIO

from app.domain.base import fields_of, kinds
from app.domain.fields import Kind
from app.domain.text import CONTENT_LANGUAGES
from app.exchange.outfile import writing
from app.services import lists
from app.services.lists import Query
from app.storage.bulk import chunks
from app.storage.database import Database
from app.texts import tr

_FORMULA = ("=", "+", "-", "@", "＝", "＋", "－", "＠", "\t", "\r")


def export_csv(db: Database, target: Path, kind: str, language: str) -> int:
    """Write all columns of all records of *kind*; returns their number. Raises :class:`SameFile`, storage's errors."""
    with writing(target, db.path, encoding="utf-8-sig", newline="") as file:
        return write_csv(db, file, Query(kind), list(lists.columns(kind)), language)


def write_csv(db: Database, file: TextIO, query: Query, keys: Sequence[str], language: str) -> int:
    """Write a list with the columns *keys* in *language*, bilingual ones as a column for each language."""
    writer = csv.writer(file, delimiter=";", lineterminator="\r\n")
    bilingual = [_field_kind(query.kind, key) is Kind.BILINGUAL for key in keys]
    heading = ["id"]
    for key, both in zip(keys, bilingual, strict=True):
        label = tr(lists.columns(query.kind)[key].label)
        heading += [f"{label} ({content.upper()})" for content in CONTENT_LANGUAGES] if both else [label]
    writer.writerow(neutral(text) for text in heading)
    count = 0
    for record_id, row in raw_rows(db, query, keys, language):
        cells: list[Any] = [record_id]
        for key, value, both in zip(keys, row, bilingual, strict=True):
            cells += [value.get(content, "") for content in CONTENT_LANGUAGES] if both else [_cell(query, key, value)]
        writer.writerow(neutral(cell) for cell in cells)
        count += 1
    return count


def raw_rows(db: Database, query: Query, keys: Sequence[str], language: str) -> Iterator[tuple[int, list[Any]]]:
    """The rows of a list for a program: bilingual texts by language, dates in ISO, choices by key, yes and no as such.

    What is computed comes as it is shown. Memory holds the ids and some hundred rows.
    """
    columns = lists.columns(query.kind)
    kinds_of = [_field_kind(query.kind, key) for key in keys]
    with db.read() as session:
        for chunk in chunks(lists.ids(session, query, language)):
            found = lists.rows(session, query.kind, chunk, keys, language)
            for record_id in chunk:
                values = found.get(record_id)
                if values is not None:
                    shown = zip(keys, kinds_of, values, strict=True)
                    yield (
                        record_id,
                        [
                            columns[key].show(value, language) if kind is None else _raw(kind, value)
                            for key, kind, value in shown
                        ],
                    )


def neutral(cell: Any) -> Any:
    """A cell that no spreadsheet takes for a formula: an apostrophe goes before what begins like one (OWASP)."""
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(_FORMULA) else cell


def _field_kind(kind: str, key: str) -> Kind | None:
    """What a column's field holds; ``None`` for a column that is computed."""
    field = fields_of(kinds()[kind]).get(key)
    return field.kind if field else None


def _raw(kind: Kind, value: Any) -> Any:
    if kind is Kind.BILINGUAL:
        return json.loads(value) if value else {}
    if kind is Kind.FLAG:
        return bool(value)
    return "" if value is None and kind is not Kind.INTEGER else value


def _cell(query: Query, key: str, value: Any) -> Any:
    """A choice or a flag in words; everything else as it is."""
    field = fields_of(kinds()[query.kind]).get(key)
    if field is not None and field.kind in (Kind.CHOICE, Kind.FLAG):
        return lists.columns(query.kind)[key].show(value, "")
    return value
