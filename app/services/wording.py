"""Values of a record in a person's words, and what differs between two states of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy.orm import Session

from app.domain import picture
from app.domain.base import kinds, part_classes
from app.domain.date import Date, ImpossibleDate
from app.domain.dates import format_short
from app.domain.fields import Field, Kind
from app.services import finding
from app.services.columns import NO, YES
from app.services.records import Snapshot, editable_fields
from app.texts import N_, tr

PICTURE = N_("Value", "a picture of {width} × {height} dots, {size} kB")
NO_PICTURE = N_("Value", "a picture that cannot be shown")


@dataclass(frozen=True, slots=True)
class Difference:
    """One value that differs: what it is called, and both states of it; ``""`` for nothing."""

    label: str
    before: str
    after: str


def in_words(session: Session, field: Field, value: Any, language: str) -> Iterator[tuple[str, str]]:
    """What a person reads of one value: (language of the text or ``""``, text), nothing for an empty value.

    *value* is as the mapped class holds it, or as JSON carries it.
    """
    if value in (None, ""):
        return
    if field.kind is Kind.BILINGUAL:
        yield from value.items()
    elif field.kind is Kind.DATE:
        yield "", _date(value, language)
    elif field.kind is Kind.CHOICE:
        label = field.choice_label(value)
        yield "", tr(label) if label else str(value)
    elif field.kind is Kind.FLAG:
        yield "", tr(YES) if value else tr(NO)
    elif field.kind is Kind.REFERENCE:
        yield "", finding.label_of(session, field.target, value, language) or str(value)
    elif field.kind is Kind.IMAGE:
        yield "", _picture(str(value))
    else:
        yield "", str(value)


def _picture(value: str) -> str:
    found = picture.read(value)
    if found is None:
        return tr(NO_PICTURE)
    return tr(PICTURE, width=found.width, height=found.height, size=len(found.data) // 1000)


def _date(value: Date | str, language: str) -> str:
    try:
        return format_short(Date.from_iso(str(value)), language)
    except ImpossibleDate:
        return str(value)  # half typed


def differences(session: Session, before: Snapshot | None, after: Snapshot, language: str) -> list[Difference]:
    """What differs between two states of a record, parts included, in the form's order; ``None``: there was none.

    A part that is in one state only is one difference: all that it says.
    """
    return list(_between(session, before, after, language, ""))


def _between(
    session: Session, before: Snapshot | None, after: Snapshot, language: str, where: str
) -> Iterator[Difference]:
    old: Mapping[str, Any] = before.values if before else {}
    for name, field in editable_fields(after.kind).items():
        yield from _of_field(session, field, (old.get(name), after.values.get(name)), language, where)
    for name, cls in part_classes(kinds()[after.kind]).items():
        parts = before.parts.get(name, []) if before else []
        for label, first, second in _pairs(tr(cls.title_one), parts, after.parts.get(name, [])):
            if first and second:
                yield from _between(session, first, second, language, f"{where}{label}: ")
            elif (first or second) is not None:
                words = [_summary(session, each, language) if each else "" for each in (first, second)]
                yield Difference(f"{where}{label}", *words)


def _of_field(
    session: Session, field: Field, values: tuple[Any, Any], language: str, where: str
) -> Iterator[Difference]:
    first, second = (dict(in_words(session, field, value, language)) for value in values)
    for key in dict.fromkeys((*first, *second)):
        one, other = first.get(key, ""), second.get(key, "")
        if one != other and not (field.kind is Kind.FLAG and not any(values)):
            suffix = f" ({key.upper()})" if key else ""
            yield Difference(f"{where}{tr(field.label)}{suffix}", one, other)


def _pairs(
    called: str, before: list[Snapshot], after: list[Snapshot]
) -> Iterator[tuple[str, Snapshot | None, Snapshot | None]]:
    """The parts of two states that are the same one, by id, each with what it is called: its kind and place."""
    old = {part.id: part for part in before if part.id}
    kept = {part.id for part in after}
    for number, part in enumerate(after, start=1):
        yield f"{called} {number}", old.get(part.id) if part.id else None, part
    for number, part in enumerate(before, start=1):
        if part.id not in kept:
            yield f"{called} {number}", part, None


def _summary(session: Session, part: Snapshot, language: str) -> str:
    """All that a part says, in one line."""
    words: list[str] = []
    for name, field in editable_fields(part.kind).items():
        if field.kind is not Kind.FLAG or part.values.get(name):
            words += [text for _, text in in_words(session, field, part.values.get(name), language)]
    for parts in part.parts.values():
        words += [_summary(session, each, language) for each in parts]
    return " · ".join(dict.fromkeys(word for word in words if word))
