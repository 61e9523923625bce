"""Name badges on sheets by measure: the family name on its own line, N.N. with a line to write on."""

from __future__ import annotations

from typing import Any

from app.documents.material import Material
from app.documents.options import Option
from app.documents.places import card, cards_frame, members_of, seminar_of
from app.documents.reading import Reader
from app.documents.sheets import BADGES, OWN_MEASURES, chosen_sheet, sheet_option
from app.domain.fields import Choice
from app.texts import N_

KIND = N_("Document", "Name badges")

GUESTS = Option("guests", N_("Document", "Also for the guests of the opening"), "flag", default=False)
START = Option(
    "start", N_("Sheet", "Begin at place"), "number", 1, minimum=1, maximum=300,
    hint=N_("Sheet", "Where the first places of the sheet are used already"),
)  # fmt: skip
OPTIONS = (
    sheet_option(N_("Document", "Format"), BADGES),
    Option(
        "faces", N_("Document", "Printed on"), "choice", "one",
        (
            Choice("one", N_("Document", "one side")),
            Choice("both", N_("Document", "both sides (turn over the long edge)")),
        ),
    ),
    Option("function", N_("Document", "With function and organisation"), "flag", default=True),
    GUESTS,
    Option("lines", N_("Document", "With lines where to cut"), "flag", default=True),
    START,
    *OWN_MEASURES,
)  # fmt: skip


def build(reader: Reader, material: Material) -> dict[str, Any]:
    """Everything that the badges print, as plain values."""
    members = members_of(material.records, guests=bool(material.options["guests"]))
    return cards_frame(reader, KIND, material, seminar_of(material.records)) | {
        "measure": chosen_sheet(material.options, BADGES).measure(),
        "cards": [card(reader, member) for member in members],
        "empty": reader.say(N_("Document", "No members have been entered yet.")),
    }
