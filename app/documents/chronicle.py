"""The chronicle: all seminars of a series or of a partnership as a brochure, with statistics."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from app.documents.facts import Fact, delegation_name, fact, head_count, seminar_facts
from app.documents.frame import page_frame, period, seminar_title, title_line
from app.documents.material import Material
from app.documents.options import Option
from app.documents.passages import Pair, followed, is_said
from app.documents.people import entry
from app.documents.photographs import OPTION, photographs
from app.documents.reading import Reader
from app.documents.statistics import statistics
from app.documents.table import Column, Sheet
from app.domain.delegation import OFFICIAL
from app.domain.partnership import Series
from app.domain.seminar import Seminar
from app.services.chronicle import Chronicle
from app.texts import N_, NN_

KIND = N_("Document", "Chronicle")

OPTIONS = (
    Option("blocks", N_("Document", "With a section for each seminar"), "flag", default=True),
    Option("statistics", N_("Document", "With statistics"), "flag", default=True),
    Option("people", N_("Document", "With persons who came again"), "flag", default=True),
    replace(OPTION, label=N_("Document", "With a photograph of each seminar"), when=("blocks", True)),
)

_LABELS = {
    "overview": N_("Document", "All seminars at a glance"),
    "number": N_("Document", "No."),
    "seminar": N_("Document", "Seminar"),
    "when": N_("Document", "Period"),
    "where": N_("Document", "Host"),
    "heads": N_("Document", "Heads"),
    "people": N_("Document", "Participants"),
    "seminars": N_("Document", "The seminars"),
    "statistics": N_("Document", "Statistics"),
    "motto": N_("Document", "Motto"),
    "empty": N_("Document", "No seminars have been entered yet."),
}


def build(reader: Reader, material: Material) -> dict[str, Any]:
    """Everything that the chronicle prints, as plain values."""
    record = material.record
    told: Chronicle = material.gathered
    partnership = record.partnership if isinstance(record, Series) else record
    name = reader.text(record, "name", lend=True)
    context = page_frame(reader, KIND, material, name, line=_span(reader, told), partnership=partnership)
    people = bool(material.options["people"])
    pictures: dict[str, str] = {}
    wanted = pictures if material.options["photographs"] else None
    return context | {
        "labels": {key: reader.say(message) for key, message in _LABELS.items()},
        "cover": [one for one in _cover(reader, told) if one["lines"]],
        "overview": [_overview(reader, seminar) for seminar in told.seminars],
        "blocks": [_block(reader, one, wanted) for one in told.seminars] if material.options["blocks"] else [],
        "pictures": pictures,
        "statistics": statistics(reader, told, people=people) if material.options["statistics"] else [],
    }


def _span(reader: Reader, told: Chronicle) -> Pair:
    """The first and the last year that is known."""
    days = [seminar.start for seminar in told.held() if seminar.start]
    if not days:
        return reader.plain("")
    first, last = days[0].year, days[-1].year
    return reader.plain(str(first) if first == last else f"{first}–{last}")


def _cover(reader: Reader, told: Chronicle) -> Iterator[Fact]:
    yield fact(
        reader.say(N_("Document", "Recorded")),
        reader.say(NN_("Document", "%n seminar|%n seminars", "", 1), len(told.seminars)),
    )
    for series in told.series:
        label = reader.say(N_("Document", "Series"))
        names = [
            followed(reader.text(one, "name"), period(reader, one.valid_from, one.valid_to), ", ")
            for one in series.names
        ]
        gaps = told.gaps[series.id]
        missing = reader.say(N_("Document", "not recorded: {numbers}"), numbers=gaps) if gaps else reader.plain("")
        yield fact(label, *names, quiet=missing)


def _overview(reader: Reader, seminar: Seminar) -> dict[str, Any]:
    city = reader.city(seminar, seminar.host_side)
    return {
        "name": seminar_title(reader, seminar),
        "number": reader.plain(str(seminar.number or "")),
        "when": period(reader, seminar.start, seminar.end),
        "where": city if is_said(city) else reader.text(seminar, "venue"),
        "motto": reader.text(seminar, "motto"),
        "heads": [entry(reader, leader, seminar)["name"] for leader in seminar.leaders],
        "people": _sizes(reader, seminar),
    }


def _sizes(reader: Reader, seminar: Seminar) -> list[Pair]:
    """ "Berlin: 16 persons" for every official delegation."""
    found = []
    for delegation in seminar.delegations:
        count = head_count(reader, delegation) if delegation.type == OFFICIAL else None
        if count is not None:
            city = reader.city(seminar, delegation.side)
            name = city if is_said(city) else delegation_name(reader, delegation)
            found.append(reader.say(N_("Document", "{delegation}: {count}"), delegation=name, count=count))
    return found


def _block(reader: Reader, seminar: Seminar, pictures: dict[str, str] | None) -> dict[str, Any]:
    """One seminar: what the fact box of a summary tells, its topics and results, and its first photograph, whose
    picture goes to *pictures* (``None``: without).
    """
    shown, found = photographs(reader, seminar.photographs[:1] if pictures is not None else ())
    if pictures is not None:
        pictures |= found
    results = [reader.text(one, "wording") for one in seminar.outcomes if one.type != "next_topic"]
    facts = [
        *seminar_facts(reader, seminar),
        fact(reader.say(N_("Document", "Topics")), *(reader.text(topic, "wording") for topic in seminar.topics)),
        fact(reader.say(N_("Document", "Results")), *results),
        fact(
            reader.say(N_("Document", "Special features")),
            *(reader.text(special, "wording") for special in seminar.specials),
        ),
    ]
    return {
        "title": seminar_title(reader, seminar),
        "line": title_line(reader, seminar),
        "motto": reader.text(seminar, "motto"),
        "facts": [one for one in facts if one["lines"]],
        "photographs": shown,
    }


def sheet(context: dict[str, Any]) -> Sheet:
    """The overview as a table for a spreadsheet, each language in columns of its own."""
    labels, columns = context["labels"], [Column(context["labels"]["number"][0]["text"], "number")]
    keys = ("name", "when", "where", "motto", "heads", "people")
    named = {**labels, "name": labels["seminar"], "motto": labels["motto"]}
    for key in keys:
        columns += [Column(part["text"]) for part in named[key]]
    rows = []
    for one in context["overview"]:
        number = one["number"][0]["text"]
        row: list[str | int] = [int(number) if number.isdigit() else number]
        for key in keys:
            pairs = one[key] if key in ("heads", "people") else [one[key]]
            row += [
                "\n".join(pair[index]["text"] for pair in pairs if pair[index]["text"])
                for index in range(len(context["languages"]))
            ]
        rows.append(row)
    return Sheet(columns, rows)

