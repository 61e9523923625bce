"""The blank data sheet: the fields of a seminar on paper, in the order of its form, with lines to write on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from app.documents.frame import page_frame, seminar_title, title_line
from app.documents.material import Material
from app.documents.options import Option
from app.documents.passages import Pair, passage, plain
from app.documents.reading import Reader
from app.domain.base import Record, fields_of
from app.domain.delegation import KINDS_OF_DELEGATION, OFFICIAL, Member
from app.domain.fields import Field, Kind
from app.domain.programme import ProgrammeItem
from app.domain.results import Action, Outcome
from app.domain.seminar import Leader, Seminar, SeminarTopic, Special
from app.domain.text import CONTENT_LANGUAGES
from app.texts import N_, Message

KIND = N_("Document", "Data sheet for a seminar")

OPTIONS = (
    Option("people", N_("Document", "Lines for each delegation"), "number", 10, minimum=0, maximum=60),
    Option("items", N_("Document", "Lines for the programme"), "number", 14, minimum=0, maximum=80),
)

_OFFICE = (
    "printed_names", "own_organiser_id", "partner_organiser_id", "postponed_to_id", "predecessor_id", "evidence",
    "uncertain", "note", "summary", "outlook",
)  # fmt: skip
"""Fields that are filled in at the office, from other records, or that have a place of their own below."""
_TABLES: tuple[tuple[type[Record], tuple[str, ...], int], ...] = (
    (Leader, ("side", "name_latin", "name_cyrillic", "function"), 2),
    (SeminarTopic, ("wording",), 5),
    (Special, ("wording",), 2),
)
_AFTER: tuple[tuple[type[Record], tuple[str, ...], int], ...] = (
    (Outcome, ("wording", "type"), 4),
    (Action, ("wording", "side", "due"), 4),
)
_MEMBER = ("name_latin", "name_cyrillic", "titles", "function", "organisation_name")
_ITEM = ("day", "start_time", "end_time", "type", "title", "place")


def build(reader: Reader, material: Material) -> dict[str, Any]:
    """Everything that the sheet prints, as plain values; a seminar only gives its heading."""
    seminar: Seminar | None = material.records[0] if material.records else None
    title = seminar_title(reader, seminar) if seminar else reader.plain("")
    line = title_line(reader, seminar) if seminar else None
    partnership = seminar.series.partnership if seminar and seminar.series else None
    people, items = int(material.options["people"]), int(material.options["items"])
    context = page_frame(reader, KIND, material, title, line=line, partnership=partnership)
    return context | {
        "kind": context["kind"] if seminar else reader.say(N_("Document", "To be filled in by hand")),
        "hint": reader.say(N_("Document", "Please write in block letters. Names: Latin as in the passport.")),
        "groups": _groups(reader),
        "tables": [_table(reader, cls, keys, number) for cls, keys, number in _TABLES],
        "delegations": [_members(reader, people) for _ in range(2)] if people else [],
        "programme": [_table(reader, ProgrammeItem, _ITEM, items)] if items else [],
        "after": [_table(reader, cls, keys, number) for cls, keys, number in _AFTER],
    }


def _groups(reader: Reader) -> list[dict[str, Any]]:
    """The seminar's own fields under the headings of its form."""
    found: dict[Message | None, list[dict[str, Any]]] = {}
    for name, field in fields_of(Seminar).items():
        if not field.derived and name not in _OFFICE:
            found.setdefault(field.group, []).append(_field(reader, field))
    return [{"heading": reader.say(group), "fields": fields} for group, fields in found.items() if group]


_SPACES = {Kind.DATE: "date", Kind.TIME: "time", Kind.INTEGER: "number", Kind.CHOICE: "choice", Kind.FLAG: "choice"}


def _field(reader: Reader, field: Field) -> dict[str, Any]:
    return {
        "label": reader.say(field.label),
        "kind": _SPACES.get(field.kind, "line"),
        "languages": [one.upper() for one in CONTENT_LANGUAGES] if field.kind is Kind.BILINGUAL else [],
        "tall": field.multiline,
        "choices": [reader.say(choice.label) for choice in field.choices],
    }


def _table(reader: Reader, cls: type[Record], keys: Sequence[str], number: int) -> dict[str, Any]:
    """Empty rows for owned records; *number* of them."""
    fields = fields_of(cls)
    return {
        "heading": reader.say(cls.title_many),
        "columns": [
            {"label": reader.say(fields[key].label), "narrow": fields[key].kind in _NARROW, "key": key} for key in keys
        ],
        "rows": number,
        "notes": _notes(reader, fields, keys),
    }


_NARROW = (Kind.DATE, Kind.TIME, Kind.CHOICE, Kind.INTEGER)


def _notes(reader: Reader, fields: Mapping[str, Field], keys: Sequence[str]) -> list[Pair]:
    """What can be entered in columns of choices: "Kind: Opening, Talk, ..."."""
    notes = []
    for key in keys:
        if fields[key].choices:
            labels = [reader.say(choice.label) for choice in fields[key].choices]
            values = [
                passage(", ".join(label[place]["text"] for label in labels), language)
                for place, language in enumerate(reader.languages)
            ]
            label = reader.say(fields[key].label)
            notes.append(reader.say(N_("Document", "{column}: {value}"), column=label, value=values))
    return notes


def _members(reader: Reader, number: int) -> dict[str, Any]:
    found = _table(reader, Member, _MEMBER, number)
    kind = next(choice.label for choice in KINDS_OF_DELEGATION if choice.key == OFFICIAL)
    dots = plain(" ………………………………", reader.languages)
    heading = [
        {**part, "text": part["text"] + dot["text"]} for part, dot in zip(reader.say(kind), dots, strict=True)
    ]
    return found | {"heading": heading}
