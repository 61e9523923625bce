"""The official programme: what is handed to the delegations. Internal items are left out."""

from __future__ import annotations

from typing import Any

from app.documents.frame import frame
from app.documents.material import Material
from app.documents.options import Option, Options
from app.documents.passages import Pair, is_said, passage
from app.documents.programme import person_line
from app.documents.reading import Reader
from app.documents.schedule import clock, days, local_times, titled
from app.domain.dates import NBSP
from app.domain.programme import ProgrammeItem
from app.domain.seminar import Seminar
from app.texts import N_, Message, tr

KIND = N_("Document", "Programme")

OPTIONS = (
    Option("interpreters", N_("Programme document", "Name the interpreters"), "flag", default=True),
    Option(
        "approval", N_("Programme document", "Russian version: with the approval"), "flag", default=True,
        hint=N_("Programme document", "Place for the approval at the top right, as in GOST R 7.0.97"),
    ),
    Option(
        "approver_function", N_("Programme document", "Approved by: function"), "text", "",
        hint=N_("Programme document", "In Russian; empty: a line to write on"), when=("approval", True),
    ),
    Option(
        "approver", N_("Programme document", "Approved by: initials and name"), "text", "",
        hint=N_("Programme document", "In Russian; empty: a line to write on"), when=("approval", True),
    ),
)  # fmt: skip

_LABELS: dict[str, Message] = {
    "time": N_("Programme document", "Time"),
    "item": N_("Programme document", "Programme item"),
    "where": N_("Programme document", "Place and people"),
    "empty": N_("Programme document", "The official programme has no items yet."),
    "announced": N_("Document", "As announced before the seminar."),
}


def build(reader: Reader, material: Material) -> dict[str, Any]:
    """Everything that the official programme prints, as plain values."""
    seminar: Seminar = material.record
    items = [item for item in seminar.programme if not item.internal]
    announced = bool(items) and all(item.basis == "preview" for item in items)
    nothing = reader.plain("")
    return frame(reader, seminar, KIND, material) | {
        "labels": {name: reader.say(message) for name, message in _LABELS.items()},
        "motto": reader.text(seminar, "motto"),
        "times": local_times(reader, items),
        "announced": reader.say(_LABELS["announced"]) if announced else nothing,
        "days": days(reader, seminar, items, lambda item: _item(reader, item, material.options)),
        "approval": _approval(reader, seminar, material),
    }


def _item(reader: Reader, item: ProgrammeItem, options: Options) -> dict[str, Any]:
    roles = ("host", "speaker", "represented", *(("interpreter",) if options["interpreters"] else ()))
    where = [reader.text(item, "organisation_name"), reader.text(item, "place")]
    people = [person_line(reader, item, person) for role in roles for person in item.with_role(role)]
    return {
        "id": f"programme_item:{item.id}",
        "time": clock(reader, item),
        "title": titled(reader, item),
        "description": reader.text(item, "description"),
        "details": [line for line in (*where, *people) if is_said(line)],
    }


def _approval(reader: Reader, seminar: Seminar, material: Material) -> list[Pair]:
    """Lines of the approval (ГОСТ Р 7.0.97-2016, 5.17): word, function, signature with name, date.

    Only in Russian, and only where it is wanted; columns of another language stay empty.
    """
    if "ru" not in reader.languages or not material.options["approval"]:
        return []
    function, name = str(material.options["approver_function"]), str(material.options["approver"])
    year = seminar.start.year if seminar.start else material.stand.year
    lines = (
        tr(N_("Programme document", "APPROVED"), to="ru"),
        function or "_" * 28,
        f"_______________{NBSP}{name}" if name else "_" * 28,
        tr(N_("Programme document", "“____” ______________ {year}"), to="ru", year=year),
    )
    return [[passage(line if language == "ru" else "", language) for language in reader.languages] for line in lines]
