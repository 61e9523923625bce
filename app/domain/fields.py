"""A field is declared once, on its mapped class; form row, list column, filter, search and export derive from it.

``title: Mapped[Text] = bilingual(N_("Seminar", "Title"), searchable=True)``
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from dataclasses import field as dataclass_field
from enum import StrEnum
from typing import Any

from sqlalchemy import Boolean, ForeignKey, Integer, String, TypeDecorator
from sqlalchemy.engine import Dialect
from sqlalchemy.orm import MappedColumn, mapped_column

from app.domain.date import Date, ImpossibleDate
from app.domain.errors import Unreadable
from app.domain.text import Text, clean
from app.texts import Message

LINE_LENGTH = 500
"""Longest one-line value in characters; the form says so instead of cutting."""
TEXT_LENGTH = 100_000
"""Longest text of several lines in characters."""
IMAGE_LENGTH = 100_000
"""Longest image in characters of Base64: 75 kB. Every document that shows it carries it."""
PHOTOGRAPH_LENGTH = 700_000
"""Longest photograph in characters of Base64: 525 kB, enough for 2,000 dots or 17 cm in print."""


class Kind(StrEnum):
    """What a field holds, which decides its editor, its column and its place in an export."""

    LINE = "line"
    TEXT = "text"
    BILINGUAL = "bilingual"
    DATE = "date"
    TIME = "time"
    INTEGER = "integer"
    FLAG = "flag"
    CHOICE = "choice"
    REFERENCE = "reference"
    IMAGE = "image"


@dataclass(frozen=True, slots=True)
class Choice:
    """One value of a choice field: the stored key and what a person reads."""

    key: str
    label: Message


@dataclass(frozen=True, slots=True)
class Field:
    """What the rest of the program knows of one column."""

    label: Message
    kind: Kind
    group: Message | None = None
    hint: Message | None = None
    choices: tuple[Choice, ...] = ()
    target: str = ""
    owner: bool = False
    required: bool = False
    searchable: bool = False
    sensitive: bool = False
    derived: bool = False
    """Set by the program: no form shows it for typing."""
    recorded: bool = False
    """Derived, but from an event and not from other fields: an export has to carry it."""
    multiline: bool = False
    translated: bool = True
    photograph: bool = False
    """Of an image: a JPEG of a camera's picture, not a small PNG."""
    listed: bool = False
    max_length: int = 0
    name: str = dataclass_field(default="", compare=False)

    def choice_label(self, key: str | None) -> Message | None:
        """The message of a stored choice key; ``None`` where the key is unknown or empty."""
        return next((choice.label for choice in self.choices if choice.key == key), None)


class LineColumn(TypeDecorator[str]):
    """A string as :func:`~app.domain.text.clean` leaves it, whichever way it comes in."""

    impl = String
    cache_ok = True

    def process_bind_param(self, value: Any, dialect: Dialect) -> str | None:
        """Python to SQL."""
        return None if value is None else clean(value)


class TextColumn(TypeDecorator[Text]):
    """A :class:`Text` as canonical JSON; the empty text is NULL in SQL and ``Text()`` in Python."""

    impl = String
    cache_ok = True

    def process_bind_param(self, value: Any, dialect: Dialect) -> str | None:
        """Python to SQL."""
        return value.to_json() if value else None

    def process_result_value(self, value: Any, dialect: Dialect) -> Text:
        """SQL to Python."""
        try:
            return Text.from_json(value)
        except (ValueError, TypeError) as error:
            raise Unreadable(value=str(value)[:60]) from error


class DateColumn(TypeDecorator[Date]):
    """A :class:`Date` as ISO text, so that SQL sorts it."""

    impl = String
    cache_ok = True

    def process_bind_param(self, value: Any, dialect: Dialect) -> str | None:
        """Python to SQL."""
        return None if value is None else str(value)

    def process_result_value(self, value: Any, dialect: Dialect) -> Date | None:
        """SQL to Python."""
        try:
            return Date.from_iso(value) if value else None
        except (ImpossibleDate, TypeError) as error:
            raise Unreadable(value=str(value)[:60]) from error


def _column(type_: Any, field: Field, *, nullable: bool = True, **more: Any) -> MappedColumn[Any]:
    return mapped_column(type_, nullable=nullable, info={"field": field}, **more)


def line(label: Message, **more: Any) -> MappedColumn[Any]:
    """One line of text that is the same in every language (a number, a web address, a name as printed)."""
    return _column(LineColumn, Field(label, Kind.LINE, max_length=LINE_LENGTH, **more), nullable=False, default="")


def text(label: Message, **more: Any) -> MappedColumn[Any]:
    """Several lines of text that is not translated (a note)."""
    field = Field(label, Kind.TEXT, max_length=TEXT_LENGTH, multiline=True, **more)
    return _column(LineColumn, field, nullable=False, default="")


def image(label: Message, **more: Any) -> MappedColumn[Any]:
    """A small picture (a logo) as the Base64 of a PNG, so that export, undo and copies carry it like any text.

    It has been drawn anew by the program before, so that nothing but the picture is left in it.
    """
    return _column(LineColumn, Field(label, Kind.IMAGE, max_length=IMAGE_LENGTH, **more), nullable=False, default="")


def photograph(label: Message, **more: Any) -> MappedColumn[Any]:
    """A photograph as the Base64 of a JPEG, drawn anew as a small picture is. Read from the file only when asked for:
    what goes through seminars by the thousand never needs it.
    """
    field = Field(label, Kind.IMAGE, max_length=PHOTOGRAPH_LENGTH, photograph=True, **more)
    return _column(LineColumn, field, nullable=False, default="", deferred=True)


def bilingual(label: Message, *, multiline: bool = False, **more: Any) -> MappedColumn[Any]:
    """A :class:`Text`, one value per content language."""
    length = TEXT_LENGTH if multiline else LINE_LENGTH
    field = Field(label, Kind.BILINGUAL, multiline=multiline, max_length=length, **more)
    return _column(TextColumn, field, default=Text)


def date(label: Message, **more: Any) -> MappedColumn[Any]:
    """A :class:`Date` of any precision."""
    return _column(DateColumn, Field(label, Kind.DATE, **more))


def time(label: Message, **more: Any) -> MappedColumn[Any]:
    """A wall-clock time ``HH:MM`` of the place."""
    return _column(String, Field(label, Kind.TIME, max_length=5, **more))


def integer(label: Message, **more: Any) -> MappedColumn[Any]:
    """A whole number, or nothing."""
    return _column(Integer, Field(label, Kind.INTEGER, **more))


def flag(label: Message, **more: Any) -> MappedColumn[Any]:
    """Yes or no, by default no."""
    return _column(Boolean, Field(label, Kind.FLAG, **more), nullable=False, default=False)


def choice(label: Message, choices: Sequence[Choice], *, default: str | None = None, **more: Any) -> MappedColumn[Any]:
    """One of a few values, stored by its key."""
    return _column(String, Field(label, Kind.CHOICE, choices=tuple(choices), **more), default=default)


def reference(
    label: Message, target: str, *, restrict: bool = False, follow: bool = False, **more: Any
) -> MappedColumn[Any]:
    """Another record of kind *target*. Deleting that record empties the field, or is refused with *restrict*;
    with *follow* the record that refers to it goes with it.
    """
    key = ForeignKey(f"{target}.id", ondelete="RESTRICT" if restrict else "CASCADE" if follow else "SET NULL")
    field = Field(label, Kind.REFERENCE, target=target, **more)
    return _column(key, field, nullable=not restrict and not follow, index=True)


def owned_by(target: str, label: Message, *, nullable: bool = False) -> MappedColumn[Any]:
    """The record that this one is a part of: it is saved in its form and deleted with it."""
    field = Field(label, Kind.REFERENCE, target=target, owner=True)
    return _column(ForeignKey(f"{target}.id", ondelete="CASCADE"), field, nullable=nullable, index=True)


def position() -> MappedColumn[Any]:
    """Place in the owner's hand-set order, from 0; not a field that a person types."""
    return mapped_column(Integer, nullable=False, default=0)
