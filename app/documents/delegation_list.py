"""The delegation list: the head first, both scripts, function and organisation as they were."""

from __future__ import annotations

from typing import Any

from app.documents.facts import delegation_name, fact, head_count
from app.documents.frame import frame, seminar_title, shortened, title_line
from app.documents.material import Material
from app.documents.reading import Reader
from app.documents.summary import delegation_part
from app.documents.table import Sheet, people_sheet
from app.domain.delegation import Delegation
from app.texts import N_, Message

KIND = N_("Document", "Delegation list")

_LABELS: dict[str, Message] = {
    "number": N_("Document", "No."),
    "name": N_("Document", "Name"),
    "function": N_("Document", "Function and organisation"),
    "function_alone": N_("Document", "Function"),
    "organisation": N_("Document", "Organisation"),
    "remarks": N_("Document", "Remarks"),
    "absent": N_("Document", "Did not take part:"),
    "empty": N_("Document", "No members have been entered yet."),
}


def build(reader: Reader, material: Material) -> dict[str, Any]:
    """Everything that the list of a delegation prints, as plain values."""
    delegation: Delegation = material.record
    seminar = delegation.seminar
    part = delegation_part(reader, delegation, gather=False)
    facts = [
        fact(reader.say(N_("Document", "Place and time")), title_line(reader, seminar)),
        fact(reader.say(N_("Document", "Size")), head_count(reader, delegation) or reader.plain("")),
        fact(reader.say(N_("Document", "Bodies represented")), part["bodies"]),
        fact(reader.say(N_("Document", "Note")), reader.text(delegation, "note")),
    ]
    name = delegation_name(reader, delegation)
    context = frame(reader, seminar, KIND, material)
    return context | {
        "title": shortened(f"{name[0]['text']} – {context['title']}", 250),
        "labels": {label: reader.say(message) for label, message in _LABELS.items()},
        "heading": name,
        "line": seminar_title(reader, seminar),
        "facts": [one for one in facts if one["lines"]],
        "members": part["members"],
        "absent": part["absent"],
    }


def sheet(context: dict[str, Any]) -> Sheet:
    """The list as a table for a spreadsheet."""
    return people_sheet(context, context["members"], context["labels"])
