"""The start of a Word template: head, foot and styles of the shipped ones, a body built from a few parts.

A template is an ordinary Word file that is edited in Word afterwards; this saves laying out three by hand::

    from tests.documents.word_templates import begin, line, save, table

    body = begin("de", title=True)
    line(body, "Einleitung", "{{ labels.intro }}")
    table(body, "{{ labels.name }}", [("{{ labels.name }}", 60), ("{{ labels.function }}", 105)],
          "m in members", ["{{ m.name }}", "{{ m.function }}"])
    save(body, "my-document", "de")
"""

from __future__ import annotations

import copy
from collections.abc import Sequence
from typing import Any

from docx import Document
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm

from app.documents.typesetting import template_folder

_HEAD = 5
"""Paragraphs of the head: authority, partnership, kind, title, line below."""


def begin(form: str, *, title: bool = True) -> Any:
    """A file with head and foot of the delegation list in *form*; without *title* its body is empty."""
    file = Document(str(template_folder() / f"delegation-list-{form.replace('+', '-')}.docx"))
    body = file.element.body
    for index, element in enumerate(list(body)):
        if element.tag != qn("w:sectPr") and not (title and index < _head_of(body)):
            body.remove(element)
    return file


def _head_of(body: Any) -> int:
    """How many elements of the body stand before the facts."""
    for index, element in enumerate(body):
        if "for fact in facts" in "".join(element.itertext()):
            return index
    return _HEAD


def line(file: Any, style: str, text: str, character: str = "") -> Any:
    """A paragraph of a style of the template ("Einleitung", "Heading 1", "Fakt" ...)."""
    paragraph = file.add_paragraph(style=style)
    run = paragraph.add_run(text)
    if character:
        run.style = character
    return paragraph


def table(
    file: Any, caption: str, header: Sequence[tuple[str, int]], loop: str, cells: Sequence[str]
) -> None:  # fmt: skip
    """A table like the delegation list's: *header* is (text, width in mm), *loop* "m in members", *cells* one row."""
    made = file.add_table(rows=4, cols=len(header))
    pattern = Document(str(template_folder() / "delegation-list-de.docx")).tables[0]
    made._tbl.replace(made._tbl.tblPr, copy.deepcopy(pattern._tbl.tblPr))
    made._tbl.tblPr.find(qn("w:tblCaption")).set(qn("w:val"), caption)
    empty = [""] * (len(cells) - 1)
    rows = [[text for text, _width in header], [f"{{%tr for {loop} %}}", *empty], cells, ["{%tr endfor %}", *empty]]
    for index, texts in enumerate(rows):
        row = made.rows[index]
        properties = row._tr.get_or_add_trPr()
        properties.append(OxmlElement("w:cantSplit"))
        if index == 0:
            properties.append(OxmlElement("w:tblHeader"))
        for cell, text, (_text, width) in zip(row.cells, texts, header, strict=True):
            cell.width = Mm(width)
            paragraph = cell.paragraphs[0]
            paragraph.style = "Tabellenkopf" if index == 0 else "Tabelle"
            paragraph.add_run(text)
            if index == 0:
                cell._tc.get_or_add_tcPr().append(
                    copy.deepcopy(pattern.rows[0].cells[0]._tc.tcPr.find(qn("w:tcBorders")))
                )
    for column, (_text, width) in zip(made.columns, header, strict=True):
        column.width = Mm(width)


def save(file: Any, key: str, form: str) -> None:
    """Keep the template of document *key* in *form*."""
    file.save(str(template_folder() / f"{key}-{form.replace('+', '-')}.docx"))
