"""Rows as a table of text, for the clipboard: spreadsheets and word processors take it as a table."""

from __future__ import annotations

import html
from collections.abc import Iterator, Sequence

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from app.exchange.table import neutral
from app.services import lists
from app.storage.database import Database
from app.texts import N_, tr
from app.ui.kit.progress import Progress

PAGE = 500
"""Rows read at a time."""
PREPARING = N_("List", "Preparing the rows …")


def rows_as_text(
    db: Database, kind: str, keys: Sequence[str], records: Sequence[int], language: str
) -> Iterator[list[list[str]]]:
    """What the list shows of *records* in the columns *keys*, page by page. Empty cells are empty, not a dash."""
    columns = [lists.columns(kind)[key] for key in keys]
    for start in range(0, len(records), PAGE):
        page = records[start : start + PAGE]
        with db.read() as session:
            found = lists.rows(session, kind, page, keys, language)
        yield [
            [column.show(value, language) for column, value in zip(columns, found[record], strict=True)]
            for record in page
            if record in found
        ]


def as_tabs(rows: Sequence[Sequence[str]]) -> str:
    """Lines of cells with tabs between them, as Excel and Calc paste them."""
    return "".join("\t".join(_quoted(neutral(cell)) for cell in row) + "\n" for row in rows)


def _quoted(text: str) -> str:
    if any(sign in text for sign in '\t\n"'):
        return '"' + text.replace('"', '""') + '"'
    return text


def as_html(rows: Sequence[Sequence[str]]) -> str:
    """An HTML table whose first row is the heading, as Word and Writer paste it."""
    lines = []
    for place, row in enumerate(rows):
        tag = "td" if place else "th"
        cells = "".join(f"<{tag}>{html.escape(neutral(cell))}</{tag}>" for cell in row)
        lines.append(f"<tr>{cells}</tr>")
    return f'<html><head><meta charset="utf-8"></head><body><table>{"".join(lines)}</table></body></html>'


def copy_rows(
    db: Database, kind: str, keys: Sequence[str], records: Sequence[int], language: str, parent: QWidget
) -> int:
    """Put *records* with a heading on the clipboard; returns their number, 0 when the person cancels."""
    rows = [[tr(lists.columns(kind)[key].label) for key in keys]]
    with Progress(PREPARING, len(records), parent) as progress:
        for page in rows_as_text(db, kind, keys, records, language):
            rows += page
            if not progress.advance(min(len(rows), len(records))):
                return 0
    data = QMimeData()
    data.setText(as_tabs(rows))
    data.setHtml(as_html(rows))
    QGuiApplication.clipboard().setMimeData(data)
    return len(rows) - 1
