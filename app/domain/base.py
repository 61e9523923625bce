"""What every record has: an id, a version, its fields, its owner and its parts."""

from __future__ import annotations

import dataclasses
import functools
from collections.abc import Iterable, Mapping
from inspect import get_annotations
from typing import Any, ClassVar, TypeVar

from sqlalchemy import ColumnDefault, Integer, inspect
from sqlalchemy.orm import DeclarativeBase, Mapped, MappedColumn, declared_attr, mapped_column

from app.domain.fields import Field
from app.domain.text import Text
from app.texts import Message


class Record(DeclarativeBase):
    """Base of all mapped classes. ``kind`` is the table's name and the word used on the command line."""

    title_one: ClassVar[Message]
    """What one record of the kind is called: "Seminar"."""
    title_many: ClassVar[Message]
    """What a list of them is called: "Seminars"."""
    parts: ClassVar[tuple[str, ...]] = ()
    """Relationships to owned records that are edited in this record's own form."""

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    version: Mapped[int] = mapped_column(Integer, nullable=False, default=1)

    def __init_subclass__(cls, **options: Any) -> None:
        for base in cls.__mro__:
            _spare_evaluating(base)
        super().__init_subclass__(**options)

    @declared_attr.directive
    def __mapper_args__(cls) -> dict[str, Any]:  # noqa: N805
        return {"version_id_col": cls.__table__.c.version} if hasattr(cls, "__table__") else {}

    def __init__(self, **values: Any) -> None:
        for name, default in _defaults(type(self)).items():
            values.setdefault(name, default)
        self.registry.constructor(self, **values)

    def label(self, language: str) -> str:
        """A short name of the record in *language* (falls back to the other language)."""
        return f"{self.__tablename__} {self.id}"

    def derive(self) -> None:
        """Recompute stored columns that follow from others; called before every flush that touches the record."""


def _spare_evaluating(cls: type) -> None:
    """Start-up: SQLAlchemy evaluates every annotation for the column's type, a tenth of what all classes take.

    Our columns say their type and whether they may be empty by themselves (:mod:`app.domain.fields`).
    """
    annotations = vars(cls).get("__annotations__", {})
    for name in annotations:
        if isinstance(vars(cls).get(name), MappedColumn):
            annotations[name] = Mapped[Any]


Part = TypeVar("Part", bound=Record)


@functools.cache
def _defaults(cls: type[Record]) -> Mapping[str, Any]:
    """What a new record has in columns that nobody filled: from the beginning, not only once it is saved."""
    columns = [attribute.columns[0] for attribute in inspect(cls).column_attrs]
    return {
        column.key: column.default.arg(None) if column.default.is_callable else column.default.arg
        for column in columns
        if isinstance(column.default, ColumnDefault) and column is not cls.__mapper__.version_id_col
    }


def set_up() -> None:
    """Prepare all mapped classes, which the first query for one of them does otherwise (about 60 ms)."""
    Record.registry.configure()


@functools.cache
def kinds() -> Mapping[str, type[Record]]:
    """All kinds of records by name, owners before their parts."""
    tables = {mapper.local_table: mapper.class_ for mapper in Record.registry.mappers}
    return {table.name: tables[table] for table in Record.metadata.sorted_tables}


@functools.cache
def fields_of(cls: type[Record]) -> Mapping[str, Field]:
    """The declared fields of a class in the order in which they stand there."""
    found: dict[str, Field] = {}
    for name, column in inspect(cls).columns.items():  # unlike column_attrs this does not configure all mappers
        field = column.info.get("field")
        if field is not None:
            found[name] = dataclasses.replace(field, name=name)
    order = {name: index for index, name in enumerate(_declaration_order(cls))}
    return dict(sorted(found.items(), key=lambda item: order.get(item[0], len(order))))


def _declaration_order(cls: type[Record]) -> list[str]:
    names: dict[str, None] = {}
    for base in cls.__mro__:
        for name in get_annotations(base):
            names.setdefault(name)
    return list(names)


@functools.cache
def owner_field(cls: type[Record]) -> Field | None:
    """The field that names the record's owner, or ``None`` for a record that stands on its own."""
    return next((field for field in fields_of(cls).values() if field.owner), None)


def in_order(parts: Iterable[Part]) -> list[Part]:
    """Parts as the file will give them back: by position, which is 0 for a new one that was given none."""
    return sorted(parts, key=lambda part: getattr(part, "position", None) or 0)


@functools.cache
def part_classes(cls: type[Record]) -> Mapping[str, type[Record]]:
    """Owned classes by relationship name, for :attr:`Record.parts`."""
    relationships = inspect(cls).relationships
    return {name: relationships[name].mapper.class_ for name in cls.parts}


@functools.cache
def has_position(cls: type[Record]) -> bool:
    """Whether the records are kept in a hand-set order within their owner."""
    return "position" in inspect(cls).columns


def missing_languages(record: Record, languages: tuple[str, ...]) -> list[tuple[Field, str]]:
    """Bilingual fields of *record* that say something, but not in every one of *languages*."""
    found: list[tuple[Field, str]] = []
    for name, field in fields_of(type(record)).items():
        value = getattr(record, name)
        if isinstance(value, Text) and field.translated:
            found.extend((field, language) for language in value.missing(languages))
    return found
