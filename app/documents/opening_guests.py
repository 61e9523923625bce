"""Guests of the opening as a list for the door: by family name in the document's script, with a box to tick."""

from __future__ import annotations

from typing import Any

from app.documents.frame import frame
from app.documents.material import Material
from app.documents.options import Option
from app.documents.passages import Pair, pair_of, passage
from app.documents.people import Entry, entry, on_the_day, tied
from app.documents.places import split_name
from app.documents.programme import openings
from app.documents.reading import Reader
from app.documents.table import Column, Sheet
from app.domain.dates import NBSP
from app.domain.delegation import Delegation, Member
from app.domain.fields import Choice
from app.domain.seminar import Seminar
from app.domain.text import Text
from app.names.folding import sort_key
from app.names.particles import is_particle
from app.texts import N_, NN_

KIND = N_("Document", "Guests of the opening")

OPTIONS = (
    Option(
        "order", N_("Guests", "Sorted by"), "choice", "family",
        (Choice("family", N_("Guests", "family name")), Choice("organisation", N_("Guests", "organisation"))),
    ),
    Option("confirmed", N_("Guests", "Only who has confirmed"), "flag", default=False),
)  # fmt: skip
_CONFIRMED = ("confirmed", "attended")


def build(reader: Reader, material: Material) -> dict[str, Any]:
    """Everything that the door list prints, as plain values; of a seminar the guests of both sides."""
    record = material.record
    seminar: Seminar = record.seminar if isinstance(record, Delegation) else record
    guests = [one for one in seminar.delegations if one.type == "guests"]
    groups = [record] if isinstance(record, Delegation) else guests
    members = [one for group in groups for one in group.members if one.present]
    if material.options["confirmed"]:
        members = [one for one in members if one.status in _CONFIRMED]
    by_family = material.options["order"] == "family"
    found = sorted((_Guest(reader, member) for member in members), key=lambda one: one.key(by_family=by_family))
    name, body = reader.say(N_("Guests", "Name")), reader.say(N_("Document", "Function and organisation"))
    opening = openings(reader, seminar)
    return frame(reader, seminar, KIND, material) | {
        "labels": {
            "number": reader.say(N_("Document", "No.")),
            "present": reader.say(N_("Guests", "Here")),
            "first": name if by_family else body,
            "second": body if by_family else name,
            "empty": reader.say(N_("Guests", "No guests have been entered yet.")),
        },
        "opening": opening["lines"] if opening else [],
        "count": reader.say(NN_("Guests", "%n guest|%n guests", "", 1), len(found)) if found else reader.plain(""),
        "guests": [one.row(number, by_family=by_family) for number, one in enumerate(found, start=1)],
    }


class _Guest:
    """A guest with what the list is sorted by."""

    def __init__(self, reader: Reader, member: Member) -> None:
        self._reader = reader
        self._member = member
        self._found: Entry = entry(reader, member, member.delegation.seminar)

    def key(self, *, by_family: bool) -> tuple[Any, ...]:
        """N.N. last; else by family name, or by organisation and then by family name."""
        language = self._reader.languages[0]
        family, given = self._parts(language)[:2]
        name = sort_key(f"{family}  {given}")
        body = sort_key(self._found["organisation"][0]["text"] or self._found["organisation"][-1]["text"])
        return (self._member.unnamed, name) if by_family else (self._member.unnamed, not body, body, name)

    def _parts(self, language: str) -> tuple[str, str, str]:
        """(family name, given names, "von") in the script of *language*."""
        shown = on_the_day(self._member, self._member.delegation.seminar)
        given, family = split_name(shown, shown.name(language), self._member)
        words = family.split(" ")
        at = 0
        while at < len(words) - 1 and is_particle(words[at]):
            at += 1
        return " ".join(words[at:]), given, " ".join(words[:at])

    def _name(self) -> Pair:
        """Family name first: "Leyen, Dr. Ursula von der"; in Russian without a comma, titles behind."""
        if self._member.unnamed:
            return self._found["name"]
        shown = on_the_day(self._member, self._member.delegation.seminar)
        honorific = pair_of(shown.honorific or Text(), self._reader.languages)
        line = []
        for column, language in enumerate(self._reader.languages):
            family, given, particle = self._parts(language)
            titles = [honorific[column]["text"].replace(" ", NBSP), (shown.titles or "").replace(" ", NBSP)]
            before = " ".join(part for part in (*titles, tied(given), particle) if part)
            after = ", ".join(part for part in (f"{tied(given)} {particle}".strip(), *titles) if part)
            text = f"{family} {after}".strip() if language == "ru" else ", ".join(p for p in (family, before) if p)
            line.append(passage(text, self._found["name"][column]["lang"]))
        return line

    def row(self, number: int, *, by_family: bool) -> dict[str, Any]:
        """What the list prints; ``first`` stands in the column that it is sorted by."""
        name = [self._name(), self._found["other_script"]]
        body = [self._found["function"], self._found["organisation"]]
        return {
            "id": self._found["id"], "number": str(number), "name": name[0],
            "first": name if by_family else body[::-1], "second": body if by_family else name,
        }  # fmt: skip


def sheet(context: dict[str, Any]) -> Sheet:
    """The door list as a table for a spreadsheet: both sorted columns line by line, a column to tick."""
    labels, languages = context["labels"], range(len(context["languages"]))
    columns = [Column(labels["number"][0]["text"], "number")]
    columns += [Column(labels[key][index]["text"]) for key in ("first", "second") for index in languages]
    rows: list[list[str | int]] = []
    for guest in context["guests"]:
        row: list[str | int] = [int(guest["number"])]
        for key in ("first", "second"):
            row += ["\n".join(pair[index]["text"] for pair in guest[key] if pair[index]["text"]) for index in languages]
        rows.append([*row, ""])
    return Sheet([*columns, Column(labels["present"][0]["text"])], rows)
