"""Any list as the window shows it: its columns, filter, order and groups, numbered anew in print."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any

from app.documents.errors import TooManyRows
from app.documents.facts import fact
from app.documents.frame import page_frame
from app.documents.material import Material
from app.documents.options import Option
from app.documents.passages import Pair, bracketed, joined, passage, script_language
from app.documents.reading import Reader
from app.documents.table import Column, Sheet
from app.domain.base import kinds
from app.domain.fields import Choice
from app.services.columns import Match
from app.services.listing import Listing, Row, Section, Table
from app.texts import N_

KIND = N_("Document", "List")

OPTIONS = (
    Option("numbers", N_("Document", "Number the rows"), "flag", default=True),
    Option(
        "paper", N_("Document", "Paper"), "choice", "fitting",
        (
            Choice("fitting", N_("Document", "as the columns need it")),
            Choice("portrait", N_("Document", "A4 upright")),
            Choice("landscape", N_("Document", "A4 across")),
        ),
    ),
)  # fmt: skip

MOST = 20_000
"""Rows that a document takes; more are for the table formats that are written row by row."""
_UPRIGHT = {"de": 165.0, "ru": 180.0, "de+ru": 170.0}
"""Width of the text on A4 in millimetres, by language form."""
_ACROSS = 297.0 - 210.0
"""How much wider it is across."""
_LETTER, _GAP, _NUMBER = 1.72, 4.0, 9.0
"""Millimetres of a letter in the size of lists, between two columns, of the column of numbers."""
_LONGEST_WORD, _LONGEST_LINE = 22, 46
_WORDS = re.compile(r"[\s\u00a0\u200b]+|(?<=[-–/])")


def build(reader: Reader, material: Material) -> dict[str, Any]:
    """Everything that the list prints, as plain values. Raises :class:`TooManyRows`."""
    listing: Listing = material.record
    table: Table = material.gathered(reader.languages)
    if len(table.rows) > MOST:
        raise TooManyRows(rows=len(table.rows), most=MOST)
    labels = [reader.say(column.label) for column in table.columns]
    rows = [_row(reader, row, listing.keys) for row in table.rows]
    wanted = str(material.options["paper"])
    widths = _widths(labels, rows)
    numbered = bool(material.options["numbers"])
    across, room = _paper(widths, wanted, _UPRIGHT["+".join(reader.languages)] - (_NUMBER if numbered else 0.0))
    title = reader.say(kinds()[listing.query.kind].title_many)
    return page_frame(reader, KIND, material, title) | {
        "landscape": across,
        "numbered": numbered,
        "facts": [one for one in _facts(reader, listing, table) if one["lines"]],
        "labels": {
            "number": reader.say(N_("Document", "No.")),
            "empty": reader.say(N_("Document", "No record matches.")),
        },
        "columns": [
            {"label": label, "width": width, "kind": _KINDS.get(column.match, "text"), "prose": column.prose}
            for label, width, column in zip(labels, _shared(widths, room), table.columns, strict=True)
        ],
        "sections": [_section(reader, section) for section in table.sections],
        "rows": rows,
    }


_KINDS = {Match.NUMBER: "number", Match.DATE: "date"}


def _facts(reader: Reader, listing: Listing, table: Table) -> Iterator[dict[str, Any]]:
    """What the list leaves out, how it is ordered, how many records it has."""
    filters = [
        reader.say(N_("Document", "{column}: {value}"), column=reader.say(label), value=_plain(reader, words))
        for label, words in table.filters
    ]
    if words := listing.query.words.strip():
        filters.append(reader.say(N_("Document", "containing “{words}”"), words=words))
    yield dict(fact(reader.say(N_("Document", "Selection")), joined(filters, "; ") if filters else reader.plain("")))
    order = [
        reader.say(N_("Document", "{column} (descending)"), column=reader.say(label)) if down else reader.say(label)
        for label, down in table.sort
    ]
    yield dict(fact(reader.say(N_("Document", "Order")), joined(order) if order else reader.plain("")))
    number = reader.plain(str(len(table.rows)))
    if len(table.rows) != table.total:
        number = reader.say(N_("Document", "{shown} of {all}"), shown=len(table.rows), all=table.total)
    yield dict(fact(reader.say(N_("Document", "Entries")), number))


def _plain(reader: Reader, texts: Sequence[str]) -> Pair:
    return [passage(text, script_language(text, lang)) for text, lang in zip(texts, reader.languages, strict=True)]


def _row(reader: Reader, row: Row, keys: Sequence[str]) -> dict[str, Any]:
    cells = [
        [
            passage(cell.text, cell.tag or script_language(cell.text, language), cell.tag.upper())
            for cell, language in zip(shown, reader.languages, strict=True)
        ]
        for shown in row.cells
    ]
    named = (cell for cell, key in zip(cells, keys, strict=True) if key != "number" and cell[0]["text"])
    values = {str(place): value for place, value in row.values.items()}
    return {"name": next(named, reader.plain("")), "cells": cells, "values": values}


def _section(reader: Reader, section: Section) -> dict[str, Any]:
    heading = _plain(reader, section.heading)
    if not any(section.heading):
        heading = reader.say(N_("Document", "not stated"))
    note = reader.say(N_("Document", "not recorded: {numbers}"), numbers=section.gaps) if section.gaps else None
    return {
        "heading": heading,
        "count": bracketed(reader.plain(str(section.size))),
        "note": note or reader.plain(""),
        "rows": section.size,
    }


def _widths(labels: Sequence[Pair], rows: Sequence[dict[str, Any]]) -> list[tuple[float, float]]:
    """(least, best) width of each column in millimetres: of its longest word, of nine in ten of its texts."""
    found = []
    for place, label in enumerate(labels):
        texts = [part["text"] for row in rows for part in row["cells"][place]]
        heads = [part["text"] for part in label]
        word = max((len(word) for text in dict.fromkeys((*heads, *texts)) for word in _WORDS.split(text)), default=1)
        lengths = sorted(max(map(len, text.split("\n"))) for text in texts) or [1]
        usual = max(lengths[len(lengths) * 9 // 10 if len(lengths) > 9 else -1], word)
        found.append((
            min(word, _LONGEST_WORD) * _LETTER + _GAP, min(max(usual, 3), _LONGEST_LINE) * _LETTER + _GAP,
        ))  # fmt: skip
    return found


def _paper(widths: Sequence[tuple[float, float]], wanted: str, room: float) -> tuple[bool, float]:
    """Whether the page lies across, and the room that its columns have; upright it is *room*.

    Texts may take two lines before it lies across.
    """
    least, best = sum(one for one, _ in widths), sum(one for _, one in widths)
    across = wanted == "landscape" or (wanted == "fitting" and (least > room or best > 1.6 * room))
    return across, (room + _ACROSS if across else room)


def _shared(widths: Sequence[tuple[float, float]], room: float) -> list[float]:
    """The *room* divided among the columns: each its least width, the rest where texts are long."""
    least, best = sum(one for one, _ in widths), sum(one for _, one in widths)
    if least >= room:
        shares = [one * room / least for one, _ in widths]
    elif best >= room:
        part = (room - least) / (best - least)
        shares = [one + part * (other - one) for one, other in widths]
    else:
        shares = [one * room / best for _, one in widths] if best else []
    return [round(share, 2) for share in shares]


def sheet(context: dict[str, Any]) -> Sheet:
    """The list as a table for a spreadsheet, every language in columns of its own where they differ."""
    columns, sources = [], []
    for place, column in enumerate(context["columns"]):
        cells = [row["cells"][place] for row in context["rows"]]
        differ = any(len({part["text"] for part in cell}) > 1 for cell in cells)
        for index, language in enumerate(context["languages"] if differ else context["languages"][:1]):
            label = column["label"][index]["text"]
            columns.append(Column(f"{label} ({language.upper()})" if differ else label, column["kind"]))
            sources.append((place, index))
    rows = [
        [row["values"].get(str(place), row["cells"][place][index]["text"]) for place, index in sources]
        for row in context["rows"]
    ]
    return Sheet(columns, rows)
