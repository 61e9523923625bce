"""The office's own in a document: letterhead, logo, signatory and standard texts of one side."""

from __future__ import annotations

from typing import Any

from app.documents.passages import Pair
from app.documents.pictures import svg_of
from app.documents.reading import Reader
from app.domain.partnership import OWN, Partnership

_TEXTS = (
    "head", "sender", "contact", "foot", "signatory", "signatory_function", "opening_text", "closing_text", "regards",
    "place",
)  # fmt: skip


def letterhead(reader: Reader, partnership: Partnership | None, side: str = OWN) -> dict[str, Any]:
    """What the settings say of *side*, every text a pair (several lines keep their line ends); empty pairs where
    nothing is entered.

    ``logo`` is the source of an SVG around the picture (Typst: ``image(bytes(it), format: "svg")``), ``""`` without
    one; ``logo_text`` is its alternative text and never empty where there is a logo.
    """
    found = next((one for one in partnership.letterheads if one.side == side), None) if partnership else None
    nothing = reader.plain("")
    values: dict[str, Any] = {
        name: reader.text(found, name, lend=name == "logo_text") if found else nothing for name in _TEXTS
    }
    values["logo"] = svg_of(found.logo) if found else ""
    values["logo_text"] = _logo_text(reader, partnership, found) if values["logo"] else nothing
    return values


def _logo_text(reader: Reader, partnership: Partnership | None, found: Any) -> Pair:
    """What is read out in the logo's place: its text, else the authority, else the city."""
    city = "own_city" if found.side == OWN else "partner_city"
    authority = "own_authority" if found.side == OWN else "partner_authority"
    assert partnership is not None
    for record, name in ((found, "logo_text"), (partnership, authority), (partnership, city)):
        text = reader.text(record, name, lend=True)
        if all(part["text"] for part in text):
            return text
    return reader.text(partnership, "name", lend=True)
