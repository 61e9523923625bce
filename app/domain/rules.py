"""What a form says about its values: errors that keep it from being saved, and warnings that do not."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from dataclasses import field as dataclass_field
from typing import Any

from app.domain.base import Record, fields_of, kinds, part_classes
from app.domain.date import Date
from app.domain.dates import format_short
from app.domain.fields import Field, Kind
from app.domain.text import Text
from app.texts import N_, Message, current_language, tr

ERROR, WARNING = "error", "warning"
_TIME = re.compile(r"([01][0-9]|2[0-3]):[0-5][0-9]")
_PERIODS = (("start", "end"), ("valid_from", "valid_to"))
MAX_INTEGER = 2**31 - 1


@dataclass(frozen=True, slots=True)
class Problem:
    """Something about one field, in words; *field* is its name, ``""`` for the record as a whole."""

    field: str
    severity: str
    message: Message
    values: Mapping[str, Any] = dataclass_field(default_factory=dict)

    def text(self) -> str:
        """The sentence in the interface language; dates in its form."""
        language = current_language()
        shown = {k: format_short(v, language) if isinstance(v, Date) else v for k, v in self.values.items()}
        return tr(self.message, **shown)


REQUIRED = N_("Problem", "is needed.")
TOO_LONG = N_("Problem", "is too long: {length} characters, at most {limit} fit.")
BEFORE_START = N_("Problem", "lies before the begin ({start}).")
NO_TIME = N_("Problem", "is no time. Example: 09:30")
NOT_NEGATIVE = N_("Problem", "cannot be negative or larger than {limit}.")
UNKNOWN_CHOICE = N_("Problem", "has an unknown value.")
AFTER_END = N_("Problem", "lies after the end of the seminar ({end}).")
BEFORE_BEGIN = N_("Problem", "lies before the begin of the seminar ({start}).")


def problems(cls: type[Record], values: Mapping[str, Any]) -> list[Problem]:
    """Problems that the values of one record of *cls* have in themselves."""
    found: list[Problem] = []
    for name, declared in fields_of(cls).items():
        if not declared.derived and not declared.owner:
            found.extend(_field_problems(name, declared, values.get(name)))
    for first, last in _PERIODS:
        start, end = values.get(first), values.get(last)
        if isinstance(start, Date) and isinstance(end, Date) and end.last_day() < start.first_day():
            found.append(Problem(last, ERROR, BEFORE_START, {"start": start}))
    start_time, end_time = values.get("start_time"), values.get("end_time")
    if start_time and end_time and str(end_time) < str(start_time):
        found.append(Problem("end_time", ERROR, BEFORE_START, {"start": start_time}))
    return found


def _field_problems(name: str, declared: Field, value: Any) -> list[Problem]:
    if value in (None, "") or (isinstance(value, Text) and not value):
        return [Problem(name, ERROR, REQUIRED)] if declared.required else []
    if declared.max_length:
        texts = value.values() if isinstance(value, Text) else [str(value)]
        longest = max((len(text) for text in texts), default=0)
        if longest > declared.max_length:
            return [Problem(name, ERROR, TOO_LONG, {"length": longest, "limit": declared.max_length})]
    if declared.kind is Kind.TIME and not _TIME.fullmatch(str(value)):
        return [Problem(name, ERROR, NO_TIME)]
    if declared.kind is Kind.INTEGER and not 0 <= int(value) <= MAX_INTEGER:
        return [Problem(name, ERROR, NOT_NEGATIVE, {"limit": MAX_INTEGER})]
    if declared.kind is Kind.CHOICE and declared.choice_label(value) is None:
        return [Problem(name, ERROR, UNKNOWN_CHOICE)]
    return []


def named(kind: str, path: str, name: str) -> str:
    """What a person calls the field *name* of the part at *path* of a record of *kind*: "Topic 2, Wording".

    A path names relation and place in it, from 0: ``"topics/1"``; ``""`` is the record itself.
    """
    words: list[str] = []
    steps = path.split("/") if path else []
    for relation, index in zip(steps[::2], steps[1::2], strict=True):
        cls = part_classes(kinds()[kind])[relation]
        kind = cls.__tablename__
        words.append(f"{tr(cls.title_one)} {int(index) + 1}")
    return ", ".join([*words, tr(fields_of(kinds()[kind])[name].label)])


def within_seminar(day: Date | None, start: Date | None, end: Date | None, name: str = "day") -> list[Problem]:
    """Warnings for a *day* outside the seminar's period. Callers leave follow-ups out, which do lie after it."""
    if day is None:
        return []
    if end is not None and day.first_day() > end.last_day():
        return [Problem(name, WARNING, AFTER_END, {"end": end})]
    if start is not None and day.last_day() < start.first_day():
        return [Problem(name, WARNING, BEFORE_BEGIN, {"start": start})]
    return []
