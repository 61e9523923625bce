"""The office's own in a document: letterhead, logo, signatory and standard texts of one side."""

from __future__ import annotations

import base64
import binascii
import struct
from typing import Any

from app.documents.passages import Pair
from app.documents.reading import Reader
from app.domain.partnership import OWN, Partnership

PNG = b"\x89PNG\r\n\x1a\n"
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


def svg_of(logo: str | None) -> str:
    """An SVG that shows a PNG given as Base64; ``""`` where it is none.

    Pictures travel to the template as text, and Typst decodes no Base64 of its own.
    """
    try:
        head = base64.b64decode((logo or "")[:64], validate=True)
    except binascii.Error:
        return ""
    if len(head) < 24 or not head.startswith(PNG):
        return ""
    width, height = struct.unpack(">II", head[16:24])  # PNG specification, 11.2.1: the header comes first
    if not (0 < width <= 10_000 and 0 < height <= 10_000):
        return ""
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="{width}" '
        f'height="{height}"><image width="{width}" height="{height}" xlink:href="data:image/png;base64,{logo}"/></svg>'
    )
