"""What was printed before: to keep a print, to compare with it, to list the prints of a record."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from sqlalchemy.orm import Session

from app.domain.base import Record
from app.storage import prints
from app.storage.prints import Made, Named

MOST_EARLIER = 200
"""Prints that are looked through for cards that were printed already."""


class Earlier(NamedTuple):
    """A print of the same document: the local day, and the data."""

    day: datetime.date
    context: dict[str, Any]


def named(records: Sequence[Any]) -> tuple[Named, ...]:
    """The saved records among *records* as (kind, id)."""
    return tuple((one.__tablename__, one.id) for one in records if isinstance(one, Record) and one.id)


def earlier(session: Session, document: str, form: str, records: Sequence[Any], *, of_any: bool) -> list[Earlier]:
    """Earlier prints of *document* in a language form, newest first: the last one of exactly these *records*, or with
    *of_any* all there are, whatever they were made of.
    """
    connection = session.connection()
    of = None if of_any else named(records)
    if of == ():
        return []
    found = []
    for print_id in prints.earlier(connection, document, form, of, MOST_EARLIER if of_any else 1):
        context = prints.context(connection, print_id)
        if context is not None:
            at = datetime.datetime.fromisoformat(prints.day_of(connection, print_id)).astimezone()
            found.append(Earlier(at.date(), context))
    return found


def made(
    document: str, output: str, way: str, context: Mapping[str, Any], content: bytes, of: Sequence[Named],
    shows: Sequence[Named],
) -> Made:  # fmt: skip
    """A finished document as it is kept. Logo and photographs are left out of the data: they stand
    in the file, which is kept too.
    """
    kept = dict(context)
    if "pictures" in kept:
        kept["pictures"] = {}
    if isinstance(kept.get("head"), dict):
        kept["head"] = {**kept["head"], "logo": ""}
    others = tuple(one for one in dict.fromkeys(shows) if one not in of)
    return Made(document, str(context["form"]), output, way, kept, content, tuple(dict.fromkeys(of)), others)
