"""XLSX: real dates and numbers, no formulas, frozen heading, same bytes."""

from __future__ import annotations

import datetime
import io
import re
import zipfile
from typing import Any

import pytest

from app.documents.catalogue import DOCUMENTS, prepare, render
from app.documents.table import Column, Sheet, write_table
from tests.documents.specimens import listing

STAND = datetime.date(2018, 8, 23)
CONTEXT = {
    "stand": "2018-08-23", "title": "A [title]: *all*?", "author": "",
    "heading": [{"text": "'A [title]: /all?\n" * 3}],
}  # fmt: skip
SHEET = Sheet(
    [Column("Name"), Column("Number", "number"), Column("Day", "date")],
    [
        ["=1+1", 18, "2017-07-04"],
        ["@SUM(A1)", "16 N. N.", "2017-07"],
        ['=HYPERLINK("http://example.org")', 0, "1812-01-01"],
        ["https://example.org", "", ""],
        ["x\x07\u202ey\n" + "W" * 40_000, -5, "<b>&amp;</b>"],
    ],
)


def parts(data: bytes) -> dict[str, str]:
    package = zipfile.ZipFile(io.BytesIO(data))
    return {name: package.read(name).decode("utf-8") for name in package.namelist()}


def page(data: bytes) -> str:
    return parts(data)["xl/worksheets/sheet1.xml"]


def test_nothing_is_a_formula_or_a_link() -> None:
    data = write_table(SHEET, CONTEXT)
    assert "<f>" not in page(data)
    assert "hyperlink" not in page(data)
    strings = parts(data)["xl/sharedStrings.xml"]
    assert "=1+1" in strings
    assert "\u202e" not in strings
    assert "W" * 32_000 in strings


def test_dates_and_numbers_are_real_and_the_heading_is_frozen() -> None:
    xml = page(write_table(SHEET, CONTEXT))
    assert re.search(r'<c r="B2" s="\d+"><v>18</v>', xml)
    assert re.search(r'<c r="C2" s="\d+"><v>42920</v>', xml)  # 4 July 2017
    assert re.search(r'<c r="C3" s="\d+" t="s">', xml)  # a month is no day
    assert re.search(r'<c r="C4" s="\d+" t="s">', xml)  # spreadsheets begin in 1900
    assert 'state="frozen"' in xml
    assert "<autoFilter" in xml


def test_same_bytes() -> None:
    assert write_table(SHEET, CONTEXT) == write_table(SHEET, CONTEXT)


def test_an_empty_table_opens_too() -> None:
    assert "sheetData" in page(write_table(Sheet([], []), CONTEXT))
    assert "sheetData" in page(write_table(Sheet([Column("Name")], []), CONTEXT))


def test_two_languages_stand_in_columns_of_their_own_where_they_differ(session: Any) -> None:
    made = prepare("list", listing("seminar", "number", "status"), "de+ru", STAND, session=session).context
    strings = parts(render("list", made, output="xlsx"))["xl/sharedStrings.xml"]
    assert "Status (DE)" in strings
    assert "Статус (RU)" in strings
    assert "Nummer (DE)" not in strings
    assert "Проведён" in strings


@pytest.mark.parametrize("document", [one for one in DOCUMENTS if "xlsx" in one.formats], ids=lambda one: one.key)
def test_whoever_offers_tables_has_one(document: Any) -> None:
    assert document.sheet is not None
