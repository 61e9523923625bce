"""A document as a table for a spreadsheet: XLSX with real dates and numbers, and nothing that is taken for a formula.

The same table gives the same bytes.
"""

from __future__ import annotations

import datetime
import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from app.documents.passages import printable

_WIDEST, _NARROWEST = 60, 6
"""Widths of columns in letters."""
_SAMPLE = 2_000
"""Rows that the widths of the columns are measured by."""
_LONGEST = 32_767
"""Characters that a cell of a spreadsheet takes."""
_FIRST_YEAR = 1900
"""Spreadsheets know no earlier dates; those stay texts."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its heading, and what its cells hold (a date as its ISO text)."""

    label: str
    kind: Literal["text", "number", "date"] = "text"


@dataclass(frozen=True, slots=True)
class Sheet:
    """One table. A cell of another kind than its column's is a text."""

    columns: Sequence[Column]
    rows: Sequence[Sequence[str | int]]


def people_sheet(context: Mapping[str, Any], people: Sequence[Mapping[str, Any]], labels: Mapping[str, Any]) -> Sheet:
    """Entries of :mod:`app.documents.people` as a table: number, name, function, organisation, remarks.

    In a document of one language the name in the other script has a column of its own.
    """
    languages = context["languages"]
    keys = ["name", *(["other_script"] if len(languages) == 1 else []), "function", "organisation"]
    columns = [Column(labels["number"][0]["text"], "number")]
    sources: list[tuple[str, int]] = []
    for key in keys:
        told = labels["name"] if key == "other_script" else labels.get(f"{key}_alone", labels[key])
        for index, language in enumerate(languages):
            other = {"de": "RU", "ru": "DE"}[language] if key == "other_script" else language.upper()
            columns.append(Column(f"{told[index]['text']} ({other})"))
            sources.append((key, index))
    columns.append(Column(labels["remarks"][0]["text"]))
    rows: list[list[str | int]] = []
    for one in people:
        number = str(one["number"])
        notes = "\n".join(note[0]["text"] for note in one["notes"])
        cells = [one[key][index]["text"] for key, index in sources]
        rows.append([int(number) if number.isdigit() else number, *cells, notes])
    return Sheet(columns, rows)


def write_table(sheet: Sheet, context: Mapping[str, Any]) -> bytes:
    """The XLSX file of *sheet*: heading frozen and with filters, columns as wide as their texts."""
    import xlsxwriter  # start-up: needed for spreadsheets alone

    file = io.BytesIO()
    stand = datetime.datetime.fromisoformat(context["stand"])
    with xlsxwriter.Workbook(file, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}) as book:
        book.set_properties({"title": context["title"], "author": context["author"], "created": stand})
        head = book.add_format({"bold": True, "bottom": 2, "valign": "top", "text_wrap": True})
        text = book.add_format({"valign": "top", "text_wrap": True})
        day = book.add_format({"valign": "top", "align": "left", "num_format": "dd.mm.yyyy"})
        page = book.add_worksheet(_name(context["heading"][0]["text"]))
        for place, column in enumerate(sheet.columns):
            page.write_string(0, place, printable(column.label), head)
            page.set_column(place, place, _width(sheet, place))
        for line, row in enumerate(sheet.rows, start=1):
            for place, (column, value) in enumerate(zip(sheet.columns, row, strict=True)):
                if isinstance(value, int):
                    page.write_number(line, place, value, text)
                elif column.kind == "date" and (date := _date(value)):
                    page.write_datetime(line, place, date, day)
                elif value:
                    page.write_string(line, place, printable(value)[:_LONGEST], text)
        page.freeze_panes(1, 0)
        if sheet.columns:
            page.autofilter(0, 0, len(sheet.rows), len(sheet.columns) - 1)
        page.set_landscape()
        page.set_paper(9)  # A4
        page.fit_to_pages(1, 0)
        page.repeat_rows(0)
    return file.getvalue()


def _name(heading: str) -> str:
    """A name that a sheet may have: up to 31 characters, none of ``[]:*?/\\``, no apostrophe at its ends."""
    name = "".join(" " if letter in "[]:*?/\\" else letter for letter in printable(heading).replace("\n", " "))
    return " ".join(name.split())[:31].strip("' ") or "1"


def _width(sheet: Sheet, place: int) -> int:
    lines = [sheet.columns[place].label, *(str(row[place]) for row in sheet.rows[:_SAMPLE])]
    return min(max(_NARROWEST, *(len(line) + 2 for text in lines for line in text.split("\n"))), _WIDEST)


def _date(value: str) -> datetime.datetime | None:
    try:
        day = datetime.datetime.fromisoformat(value)
    except ValueError:
        return None
    return day if day.year >= _FIRST_YEAR else None
