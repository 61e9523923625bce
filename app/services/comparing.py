"""Two persons side by side: what is the same, what differs, and what a merge would make of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from sqlalchemy.orm import Session

from app.domain.date import Date
from app.domain.dates import format_date, format_range
from app.domain.fields import Field, Kind
from app.domain.model import Appointment, Person
from app.domain.person import CONTACTS, STANDARDS
from app.domain.sameness import Verdict
from app.domain.text import CONTENT_LANGUAGES, Text
from app.services.known import compare, read_known
from app.services.merging import BOTH, GOES, SHOWN, STAYS, Collision, collisions, joined
from app.services.records import editable_fields, get
from app.services.related import seminars_of_person
from app.texts import N_, Message, tr

_SHOWN_LABELS = {
    "name_latin": N_("Duplicates", "Name as printed (Latin)"),
    "name_cyrillic": N_("Duplicates", "Name as printed (Cyrillic)"),
}
_SPELLINGS = N_("Duplicates", "Spellings")
_FUNCTIONS = N_("Duplicates", "Functions")
_CONTACTS = N_("Duplicates", "Contacts")
_SEMINARS = N_("Duplicates", "Seminars")


@dataclass(frozen=True, slots=True)
class Line:
    """One thing about both persons, in words. *choices* are empty where both are kept anyhow."""

    key: str
    label: Message
    stays: str
    goes: str
    choices: tuple[str, ...] = ()
    chosen: str = ""

    @property
    def differs(self) -> bool:
        """Whether the two say different things."""
        return self.stays != self.goes


@dataclass(frozen=True, slots=True)
class Comparison:
    """Everything that the window shows of a pair."""

    stays: int
    goes: int
    labels: tuple[str, str]
    verdict: Verdict | None
    lines: tuple[Line, ...]
    collisions: tuple[Collision, ...]


def side_by_side(session: Session, stays: int, goes: int, language: str) -> Comparison:
    """Compare two persons. Raises :class:`~app.domain.errors.NotFound`."""
    one, other = (get(session, "person", person) for person in (stays, goes))
    assert isinstance(one, Person)
    assert isinstance(other, Person)
    known = {each.id: each for each in read_known(session, {stays, goes})}
    lines = [_shown(name, one, other) for name in SHOWN if getattr(one, name) or getattr(other, name)]
    for name, declared in editable_fields("person").items():
        values = getattr(one, name), getattr(other, name)
        if any(values):
            lines.append(_line(name, declared, *values, language))
    for key, label, words in _PARTS:
        texts = words(session, one, language), words(session, other, language)
        if any(texts):
            lines.append(Line(key, label, *texts))
    return Comparison(
        stays, goes, (_called(one, language), _called(other, language)), compare(known[stays], known[goes]),
        tuple(lines), tuple(collisions(session, stays, goes)),
    )  # fmt: skip


def _called(person: Person, language: str) -> str:
    return " ".join(part for part in (person.titles, person.label(language)) if part)


def _shown(name: str, one: Person, other: Person) -> Line:
    values = getattr(one, name), getattr(other, name)
    choices = (STAYS, GOES) if all(values) and values[0] != values[1] else ()
    return Line(name, _SHOWN_LABELS[name], *values, choices, STAYS if choices else "")


def _line(name: str, declared: Field, stays: Any, goes: Any, language: str) -> Line:
    words = _words(declared, stays, language), _words(declared, goes, language)
    if stays == goes or not (stays and goes):
        return Line(name, declared.label, *words)
    addable = declared.kind in (Kind.LINE, Kind.TEXT, Kind.BILINGUAL) and name != "titles"
    choices = (STAYS, GOES, BOTH) if addable else (STAYS, GOES)
    return Line(name, declared.label, *words, choices, _sensible(declared, stays, goes, addable=addable))


def _sensible(declared: Field, stays: Any, goes: Any, *, addable: bool) -> str:
    """What is chosen until somebody chooses: nothing is lost, and of two that exclude each other the fuller one."""
    if isinstance(stays, Date):
        return GOES if len(str(goes)) > len(str(stays)) else STAYS
    if isinstance(stays, Text):
        return BOTH if joined(stays, goes, BOTH) != stays else STAYS
    if addable and declared.kind is Kind.TEXT:
        return BOTH
    return GOES if isinstance(stays, str) and stays in str(goes) and declared.kind is Kind.LINE else STAYS


def _words(declared: Field, value: Any, language: str) -> str:
    if not value:
        return ""
    if isinstance(value, Date):
        return format_date(value, language)
    if isinstance(value, Text):
        return "\n".join(f"{each.upper()}: {value[each]}" for each in CONTENT_LANGUAGES if value[each])
    label = declared.choice_label(value) if declared.kind is Kind.CHOICE else None
    return tr(label) if label else str(value)


# What is always kept of both


def _spellings(_session: Session, person: Person, _language: str) -> str:
    standards = {choice.key: choice.label for choice in STANDARDS}
    return "\n".join(
        f"{name.full()} ({tr(standards[name.standard])})" if name.standard in standards else name.full()
        for name in person.names
    )


def _functions(_session: Session, person: Person, language: str) -> str:
    return "\n".join(_function(person, each, language) for each in person.appointments)


def _function(person: Person, each: Appointment, language: str) -> str:
    organisation = each.organisation.label(language) if each.organisation else ""
    said = [each.function_for(person.gender).best(language), organisation, format_range(each.start, each.end, language)]
    return ", ".join(part for part in said if part)


def _contacts(_session: Session, person: Person, _language: str) -> str:
    types = {choice.key: choice.label for choice in CONTACTS}
    return "\n".join(f"{tr(types[each.type])}: {each.value}" if each.type in types else each.value
                     for each in person.contacts)  # fmt: skip


def _seminars(session: Session, person: Person, _language: str) -> str:
    found = seminars_of_person(session, person.id)
    return "\n".join(" · ".join(part for part in (each.label, each.note) if part) for each in found)


_PARTS: tuple[tuple[str, Message, Callable[[Session, Person, str], str]], ...] = (
    ("names", _SPELLINGS, _spellings), ("appointments", _FUNCTIONS, _functions), ("contacts", _CONTACTS, _contacts),
    ("seminars", _SEMINARS, _seminars),
)  # fmt: skip
