"""Table cards, folded: the second face stands upside down, so that it is read from the other side of the table."""

from __future__ import annotations

from typing import Any

from app.documents.badges import GUESTS
from app.documents.material import Material
from app.documents.options import Option
from app.documents.places import card, cards_frame, members_of, seminar_of
from app.documents.reading import Reader
from app.domain.fields import Choice
from app.texts import N_

KIND = N_("Document", "Table cards")

OPTIONS = (
    Option(
        "size", N_("Document", "Size of the cards"), "choice", "half",
        (
            Choice("half", N_("Document", "21 × 7.4 cm when folded, two on A4")),
            Choice("full", N_("Document", "21 × 14.8 cm when folded, one on A4")),
        ),
    ),
    Option("function", N_("Document", "With function and organisation"), "flag", default=True),
    GUESTS,
)  # fmt: skip


def build(reader: Reader, material: Material) -> dict[str, Any]:
    """Everything that the table cards print, as plain values."""
    members = members_of(material.records, guests=bool(material.options["guests"]))
    return cards_frame(reader, KIND, material, seminar_of(material.records)) | {
        "cards": [card(reader, member) for member in members],
        "empty": reader.say(N_("Document", "No members have been entered yet.")),
    }
