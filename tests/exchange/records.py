"""Records in our JSON format for the tests: the smallest complete set, and random ones."""

from __future__ import annotations

import datetime
import json
from pathlib import Path
from typing import Any

from hypothesis import strategies as st

from app.domain.fields import Field, Kind
from app.exchange.export_json import export_json
from app.exchange.selection import everything
from app.exchange.shape import Shape, shape
from app.storage.database import Database
from tests.pictures import base64_of, jpeg

PARTNERSHIP = {
    "kind": "partnership", "id": "bm", "name": {"de": "Berlin-Moskau"}, "own_city": {"de": "Berlin"},
    "partner_city": {"de": "Moskau"},
}  # fmt: skip
SERIES = {"kind": "series", "id": "soz", "partnership": "bm", "names": [{"name": {"de": "Sozialseminar"}}]}
BREITENBACH: dict[str, Any] = {
    "kind": "person", "id": "breitenbach", "names": [{"family": "Breitenbach", "given": "Elke"}],
    "appointments": [{"function": {"de": "Senatorin"}, "organisation": "ias"}],
}  # fmt: skip
SENATE = {"kind": "organisation", "id": "ias", "names": [{"name": {"de": "Senatsverwaltung IAS"}}]}
SEMINAR: dict[str, Any] = {
    "kind": "seminar", "id": "s18", "series": "soz", "number": 18, "start": "2017-07-04", "end": "2017-07-09",
    "topics": [{"wording": {"de": "Inklusion"}}],
    "leaders": [{"side": "own", "person": "breitenbach"}],
    "delegations": [
        {"side": "own", "nominal_size": 5, "members": [{"person": "breitenbach", "role": "leader"}, {}, {}, {}, {}]}
    ],
}  # fmt: skip
ALL = (SEMINAR, PARTNERSHIP, SERIES, BREITENBACH, SENATE)


def exported(db: Database, target: Path) -> list[Any]:
    """Everything in the file, as an export into *target* writes it."""
    export_json(db, target, everything())
    return list(json.loads(target.read_text("utf-8"))["records"])


_TEXT = st.text(st.characters(exclude_categories=["Cc", "Cs"]), min_size=1, max_size=20)


def _value(field: Field) -> st.SearchStrategy[Any]:
    if field.kind is Kind.BILINGUAL:
        return st.dictionaries(st.sampled_from(["de", "ru", "uk"]), _TEXT, min_size=1)
    if field.kind is Kind.CHOICE:
        return st.sampled_from([choice.key for choice in field.choices])
    if field.kind is Kind.DATE:
        days = st.dates(datetime.date(1850, 1, 1), datetime.date(2150, 12, 31)).map(str)
        return days.flatmap(lambda iso: st.sampled_from([iso, iso[:7], iso[:4]]))
    if field.kind is Kind.TIME:
        return st.times().map(lambda time: time.strftime("%H:%M"))
    if field.kind is Kind.INTEGER:
        return st.integers(0, 2**31 - 1)
    if field.kind is Kind.IMAGE:
        return st.just(base64_of(jpeg(8, 8)))
    return st.booleans() if field.kind is Kind.FLAG else _TEXT


@st.composite
def record(draw: st.DrawFn, at: Shape, references: dict[str, list[str]]) -> dict[str, Any]:
    """A random record of a kind with what stands inside it; references go to the ids in *references*."""
    values: dict[str, Any] = {}
    for name, slot in at.slots.items():
        wanted = slot.field.required or draw(st.booleans())
        if not wanted or slot.column in _ENDS:
            continue
        if slot.field.kind is Kind.REFERENCE:
            if ids := references.get(slot.field.target):
                values[name] = draw(st.sampled_from(ids))
        else:
            values[name] = draw(_value(slot.field))
    for name, child in at.children.items():
        parts = draw(st.lists(record(child, references), max_size=2))
        if parts:
            values[name] = parts
    return values


_ENDS = ("end", "valid_to", "end_time")
"""Left out: they must not lie before what they are the end of."""


@st.composite
def documents(draw: st.DrawFn) -> list[dict[str, Any]]:
    """Random records of all kinds that refer to each other, forward and back."""
    kinds = ("seminar", "person", "organisation", "partnership", "series", "topic")
    references = {kind: [f"{kind} {n}" for n in range(draw(st.integers(1, 2)))] for kind in kinds}
    return [
        {"kind": kind, "id": name, **draw(record(shape(kind), references))}
        for kind in draw(st.permutations(kinds))
        for name in references[kind]
    ]
