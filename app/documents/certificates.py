"""Certificates of attendance: only for those who are recorded as having attended."""

from __future__ import annotations

from typing import Any

from app.documents.badges import GUESTS
from app.documents.frame import dated, period, seminar_title
from app.documents.letterhead import letterhead
from app.documents.material import Material
from app.documents.options import Option
from app.documents.passages import Pair, is_said, joined
from app.documents.people import entry
from app.documents.places import cards_frame, members_of, seminar_of
from app.documents.reading import Reader
from app.domain.delegation import Member
from app.domain.fields import Choice
from app.domain.partnership import OWN, PARTNER
from app.domain.seminar import Seminar
from app.texts import N_

KIND = N_("Document", "Certificates of attendance")

OPTIONS = (
    Option(
        "signatures", N_("Document", "Signed by"), "choice", "both",
        (
            Choice("both", N_("Document", "both sides")),
            Choice(OWN, N_("Document", "the own side")),
            Choice(PARTNER, N_("Document", "the partner")),
        ),
    ),
    Option("topics", N_("Document", "With the topics"), "flag", default=True),
    Option(
        "place", N_("Document", "Place and date"), "text", "",
        hint=N_("Document", "Empty: city of the host and last day of the seminar"),
    ),
    GUESTS,
)  # fmt: skip


def build(reader: Reader, material: Material) -> dict[str, Any]:
    """Everything that the certificates print, as plain values."""
    members = members_of(material.records, guests=bool(material.options["guests"]))
    attended = [one for one in members if one.status == "attended" and not one.unnamed]
    return cards_frame(reader, KIND, material, seminar_of(material.records)) | {
        "labels": {
            "certificate": reader.say(N_("Certificate", "Certificate of attendance")),
            "attended": reader.say(N_("Certificate", "took part in")),
            "topics": reader.say(N_("Certificate", "Topics")),
        },
        "cards": [_certificate(reader, member, material) for member in attended],
        "empty": reader.say(N_("Certificate", "Nobody is recorded as having attended yet.")),
    }


def _certificate(reader: Reader, member: Member, material: Material) -> dict[str, Any]:
    seminar = member.delegation.seminar
    found = entry(reader, member, seminar)
    typed = str(material.options["place"])
    city = reader.city(seminar, seminar.host_side)
    last = [*seminar.parts_[-1:]] if len(seminar.parts_) > 1 else []
    if last:  # a seminar in two cities ends in the second one
        city = reader.text(last[0], "city")
    return {
        "name": found["name"],
        "function": joined([found["function"], found["organisation"]]),
        "event": seminar_title(reader, seminar),
        "motto": reader.text(seminar, "motto"),
        "where": joined([_cities(reader, seminar), period(reader, seminar.start, seminar.end)], ", "),
        "topics": [reader.text(topic, "wording") for topic in seminar.topics] if material.options["topics"] else [],
        "place": reader.plain(typed) if typed else joined([city, dated(reader, seminar.end)], ", "),
        "signatures": list(signatures(reader, seminar, str(material.options["signatures"]))),
    }


def _cities(reader: Reader, seminar: Seminar) -> Pair:
    if len(seminar.parts_) > 1:
        return joined([reader.text(part, "city") for part in seminar.parts_], " – ")
    return reader.city(seminar, seminar.host_side)


def signatures(reader: Reader, seminar: Seminar, wanted: str) -> list[dict[str, Pair]]:
    """A line for each side that signs: who signs by the settings, else its first head with the function; only the
    city where no head is recorded."""
    found = []
    partnership = seminar.series.partnership if seminar.series else None
    for side in (OWN, PARTNER) if wanted == "both" else (wanted,):
        own = letterhead(reader, partnership, side)
        if is_said(own["signatory"]):
            found.append({"name": own["signatory"], "function": own["signatory_function"]})
            continue
        leader = next((one for one in seminar.leaders if one.side == side), None)
        shown = entry(reader, leader, seminar) if leader else None
        found.append({
            "name": shown["name"] if shown else reader.plain(""),
            "function": shown["function"] if shown else reader.city(seminar, side),
        })  # fmt: skip
    return found
