"""Letters of invitation: after DIN 5008 in German, with the margins of ГОСТ Р 7.0.97-2016 in Russian."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator, Mapping
from typing import Any

from app.documents.certificates import signatures
from app.documents.facts import delegation_name
from app.documents.frame import dated, page_frame, period, seminar_title
from app.documents.labels import addressed_to
from app.documents.letterhead import letterhead
from app.documents.material import Material
from app.documents.options import Option
from app.documents.passages import Pair, is_said, joined, passage
from app.documents.places import members_of, seminar_of
from app.documents.reading import Reader
from app.documents.salutation import salutation
from app.domain.date import Date, parse_date
from app.domain.delegation import LEADER, Member
from app.domain.fields import Choice
from app.domain.partnership import OWN
from app.domain.person import Person
from app.domain.seminar import Seminar
from app.texts import N_

KIND = N_("Document", "Letter of invitation")

_PLACEHOLDERS = N_("Letter", "Empty: the usual wording. {seminar}, {dates}, {place}, {delegation} are filled in")
OPTIONS = (
    Option(
        "whom", N_("Letter", "To"), "choice", "all",
        (Choice("all", N_("Letter", "everybody named")), Choice("leader", N_("Letter", "the head only"))),
    ),
    Option(
        "din", N_("Letter", "Form (DIN 5008)"), "choice", "b",
        (Choice("a", N_("Letter", "A: low letterhead")), Choice("b", N_("Letter", "B: high letterhead"))),
        hint=N_("Letter", "For the German version; a Russian letter follows GOST R 7.0.97"),
    ),
    Option("marks", N_("Letter", "With marks where to fold and to punch"), "flag", default=True),
    Option("date", N_("Letter", "Date"), "date", "", hint=N_("Letter", "Empty: today")),
    Option("text_de", N_("Letter", "Text in German"), "text", "", hint=_PLACEHOLDERS),
    Option("text_ru", N_("Letter", "Text in Russian"), "text", "", hint=_PLACEHOLDERS),
    Option("enclosures", N_("Letter", "Enclosures"), "text", ""),
)  # fmt: skip

_WORDING = N_(
    "Letter",
    "we cordially invite you to the following seminar:\n\n{seminar}\n{place}, {dates}\n\n"
    "The invitation is meant for: {delegation}.",
)
_CLOSING = N_(
    "Letter", "You will receive the programme and advice on the journey separately. Please let us know if you come."
)
_REGARDS = N_("Letter", "Yours sincerely")
_BLANK = "_" * 24
_PLACEHOLDER = re.compile(r"\{(seminar|dates|place|delegation)\}")
_ADDRESS = {"address": "office"}


def build(reader: Reader, material: Material) -> dict[str, Any]:
    """Everything that the letters print, as plain values. Chosen persons are invited to the seminar chosen too."""
    seminar = next((one for one in material.records if isinstance(one, Seminar)), None) or seminar_of(material.records)
    partnership = seminar.series.partnership if seminar and seminar.series else None
    own = letterhead(reader, partnership)
    day = _day(material)
    frame = page_frame(reader, KIND, material, _title(reader, seminar), partnership=partnership)
    signed = signatures(reader, seminar, OWN)[0] if seminar else {}
    return frame | {
        "own": own | {"head": own["head"] if is_said(own["head"]) else frame["head"]["authority"]},
        "subject": _subject(reader, seminar),
        "info": _info(reader, seminar, own, day),
        "letters": [_letter(reader, one, seminar, own, material) for one in _invited(material)],
        "regards": own["regards"] if is_said(own["regards"]) else reader.say(_REGARDS),
        "signed": {part: signed.get(part, reader.plain("")) for part in ("name", "function")},
        "enclosures": _enclosures(reader, str(material.options["enclosures"])),
        "empty": reader.say(N_("Letter", "There is nobody to be invited.")),
    }


def _day(material: Material) -> Date:
    return parse_date(str(material.options["date"])) or Date.of(material.stand)


def _invited(material: Material) -> Iterator[Person | Member]:
    """The persons chosen; else the members of what was chosen, each person once, nobody for N.N."""
    persons = [one for one in material.records if isinstance(one, Person)]
    if persons:
        yield from persons
        return
    seen = set()
    for member in members_of(material.records, guests=False):
        if member.unnamed or (material.options["whom"] == "leader" and member.role != LEADER):
            continue
        if member.person is None or id(member.person) not in seen:
            seen.add(id(member.person))
            yield member


def _title(reader: Reader, seminar: Seminar | None) -> Pair:
    return seminar_title(reader, seminar) if seminar else reader.plain("")


def _subject(reader: Reader, seminar: Seminar | None) -> Pair:
    """A label rather than a sentence: names of seminars are not put into another case."""
    word = reader.say(N_("Letter", "Invitation"))
    return joined([word, seminar_title(reader, seminar)], ": ") if seminar else word


def _info(reader: Reader, seminar: Seminar | None, own: Mapping[str, Pair], day: Date) -> list[dict[str, Pair]]:
    """The block beside the address: file number, whom to ask, date."""
    number = reader.plain(seminar.file_number if seminar else "")
    lines = [
        {"label": reader.say(N_("Letter", "File number")), "text": number},
        {"label": reader.say(N_("Letter", "Contact")), "text": own["contact"]},
        {"label": reader.say(N_("Letter", "Date")), "text": joined([own["place"], dated(reader, day)], ", ")},
    ]
    return [one for one in lines if is_said(one["text"])]


def _enclosures(reader: Reader, typed: str) -> Pair:
    return reader.say(N_("Letter", "Enclosures: {list}"), list=reader.plain(typed))


def _letter(
    reader: Reader, record: Person | Member, seminar: Seminar | None, own: Mapping[str, Pair], material: Material
) -> dict[str, Any]:
    day = Date.of(material.stand if seminar is None else _known_day(seminar, material.stand))
    address = addressed_to(reader, record, _ADDRESS, day)
    return {
        "name": address["name"],
        "address": address["lines"],
        "salutation": salutation(reader, record),
        "paragraphs": _paragraphs(reader, record, seminar, own, material),
    }


def _known_day(seminar: Seminar, stand: datetime.date) -> datetime.date:
    """Letters go out before a seminar: addresses are those of the day of printing, of a past one those of then."""
    first = seminar.start.first_day() if seminar.start else stand
    return min(first, stand)


def _paragraphs(
    reader: Reader, record: Person | Member, seminar: Seminar | None, own: Mapping[str, Pair], material: Material
) -> list[Pair]:
    """Paragraphs in every column, padded so that they stand beside each other."""
    usual = reader.say(_WORDING)
    closing = own["closing_text"] if is_said(own["closing_text"]) else reader.say(_CLOSING)
    values = _values(reader, record, seminar)
    columns = []
    for index, language in enumerate(reader.languages):
        opening = own["opening_text"][index]["text"]
        typed = str(material.options.get(f"text_{language}", "")).replace("\\n", "\n") or usual[index]["text"]
        core = typed[:1].upper() + typed[1:] if opening else typed
        parts = [part for text in (opening, core, closing[index]["text"]) for part in re.split(r"\n\s*\n", text)]
        filled = (_filled(part.strip(), {name: pair[index]["text"] for name, pair in values.items()}) for part in parts)
        columns.append([passage(part, language) for part in filled if part])
    longest = max(len(column) for column in columns)
    padded = [column + [passage("", "de")] * (longest - len(column)) for column in columns]
    return [list(row) for row in zip(*padded, strict=True)]


def _values(reader: Reader, record: Person | Member, seminar: Seminar | None) -> dict[str, Pair]:
    nothing = reader.plain("")
    if seminar is None:
        return dict.fromkeys(("seminar", "dates", "place", "delegation"), nothing)
    city = reader.city(seminar, seminar.host_side)
    member = record if isinstance(record, Member) else None
    return {
        "seminar": joined([seminar_title(reader, seminar), reader.text(seminar, "motto")]),
        "dates": period(reader, seminar.start, seminar.end),
        "place": city if is_said(city) else reader.text(seminar, "venue"),
        "delegation": delegation_name(reader, member.delegation) if member else nothing,
    }


def _filled(paragraph: str, values: Mapping[str, str]) -> str:
    """*paragraph* with its placeholders filled in, a blank to write on where something is not known.

    A paragraph about the delegation is left out where nobody is invited as its member.
    """
    if "{delegation}" in paragraph and not values["delegation"]:
        return ""
    return _PLACEHOLDER.sub(lambda match: values[match[1]] or _BLANK, paragraph)
