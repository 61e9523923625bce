"""Photographs in a document, with the words that stand for them.

Pictures travel to the template apart from the other data (``pictures`` in ``lib.typ``), so that megabytes of them are
neither searched for long texts nor kept with the data of a print.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from app.documents.frame import dated
from app.documents.options import Option
from app.documents.passages import Pair, is_said, joined
from app.documents.pictures import svg
from app.documents.reading import Reader
from app.domain import picture
from app.domain.photograph import Photograph
from app.texts import N_

OPTION = Option("photographs", N_("Document", "With photographs"), "flag", default=True)


def photographs(reader: Reader, found: Iterable[Photograph]) -> tuple[list[dict[str, Any]], dict[str, str]]:
    """(entries for the template, their pictures by the key in an entry's ``picture``). A picture that is none is left
    out. ``alternative`` is never empty.
    """
    entries, pictures = [], {}
    for number, one in enumerate(found, start=1):
        read = picture.read(one.image)
        if read is None:
            continue
        key = f"photograph {one.seminar.id or 0}.{number}"
        pictures[key] = svg(read)
        entries.append({
            "picture": key,
            "ratio": round(read.width / read.height, 4),
            "caption": reader.text(one, "caption"),
            "source": joined([_source(reader, one), dated(reader, one.taken)], " · "),
            "alternative": _alternative(reader, one, number),
        })  # fmt: skip
    return entries, pictures


def _source(reader: Reader, one: Photograph) -> Pair:
    return reader.say(N_("Document", "Photograph: {source}"), source=reader.plain(one.source))


def _alternative(reader: Reader, one: Photograph, number: int) -> Pair:
    """What is read out in the photograph's place: its text, else the caption; where neither is there, that is noted as
    a missing text and the photograph is called by its number.
    """
    text = reader.text(one, "alternative", lend=True) if one.alternative else reader.text(one, "caption", lend=True)
    if is_said(text):
        return text
    for language in reader.languages:
        reader.miss(one, "alternative", language, "")
    return reader.say(N_("Document", "Photograph {number}"), number=number)
