"""Every Word file and every spreadsheet opens in LibreOffice and comes out as expected."""

from __future__ import annotations

import datetime
from pathlib import Path
from typing import Any

import pytest

from app.documents.catalogue import DOCUMENTS, prepare, render
from app.documents.table import Column, Sheet, write_table
from tests.documents import office
from tests.documents.specimens import specimens
from tests.documents.test_typesetting import squeezed

STAND = datetime.date(2018, 8, 23)


@pytest.fixture(autouse=True)
def tools() -> None:
    if missing := office.missing():
        pytest.skip(missing)


def _said(text: str) -> str:
    """Letters and figures alone: line ends, hyphens and marks are the office program's business."""
    return "".join(letter for letter in squeezed(text) if letter.isalnum())


@pytest.mark.parametrize("output", ["docx", "xlsx"])
def test_opens_and_says_what_it_should(output: str, session: Any, tmp_path: Path) -> None:
    files, wanted = {}, {}
    for document in DOCUMENTS:
        for form in document.forms if output in document.formats else ():
            found = specimens(document, session)[0]
            context = prepare(document.key, found, form, STAND, "1", session=session).context
            # every file has a name of its own in front of the suffix: the PDF is called by it
            name = f"{document.key}-{form.replace('+', '-')}.{output}"
            files[name] = render(document.key, context, form, output)
            wanted[name] = _expected(document, context, output)
    texts = office.texts(files, tmp_path)
    for name, expected in wanted.items():
        for text in expected:
            assert _said(text) in _said(texts[name]), name


def _expected(document: Any, context: dict[str, Any], output: str) -> list[str]:
    """A spreadsheet: headings and the first text of each row. Word: the title, or what stands in the first card."""
    if output == "xlsx":
        table = document.sheet(context)
        assert table.rows
        cells = [next(cell for cell in row if isinstance(cell, str) and cell) for row in table.rows]
        return [*(column.label for column in table.columns), *(cell.split("\n")[0][:18] for cell in cells)]
    cards = context.get("cards")
    heading = cards[0]["name"] if cards and "name" in cards[0] else context["heading"]
    return [part["text"][:60] for part in heading]


def test_dates_and_hostile_cells_in_a_spreadsheet(tmp_path: Path) -> None:
    columns = [Column("Day", "date"), Column("Text"), Column("Number", "number")]
    rows = [["2017-07-04", "=1+1", 18], ["2017-07", "@SUM(1)", -5], ["1812-01-01", "+49 30 1", 0]]
    context = {"stand": "2018-08-23", "title": "T", "author": "", "heading": [{"text": "T"}]}
    text = office.texts({"t.xlsx": write_table(Sheet(columns, rows), context)}, tmp_path)["t.xlsx"]
    for said in ("04.07.2017", "=1+1", "@SUM(1)", "+49 30 1", "2017-07", "1812-01-01", "-5"):
        assert said in text
