"""How a kind of record looks in our JSON format, read from the mapped classes.

Everything with an owner stands inside its owner: names in the person, members in the delegation, delegations in the
seminar. A field is called as in the class, a reference without its ``_id`` where that name is free: a new field needs
nothing here.
"""

from __future__ import annotations

import functools
import inspect
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import sqlalchemy

from app.domain.base import owner_field
from app.domain.fields import Field, Kind
from app.domain.model import Record, fields_of, kinds
from app.domain.text import Text


@dataclass(frozen=True, slots=True)
class Slot:
    """One field: its column, what it is, and the value that need not be written."""

    column: str
    field: Field
    default: Any


@dataclass(frozen=True)
class Shape:
    """One kind of record: its fields and the records that stand inside it, by their names in JSON."""

    kind: str
    cls: type[Record]
    owner: str
    """Column that names the owner; ``""`` for a record that stands on its own."""
    owner_kind: str
    slots: Mapping[str, Slot]
    children: Mapping[str, Shape]
    blank: Mapping[str, Any]
    """All columns but ``id`` with the values of an empty record."""
    referred: bool
    """Whether other records can refer to it, so that an export has to write its id."""

    def key(self, column: str) -> str:
        """The name in JSON of the field in *column*."""
        return next(key for key, slot in self.slots.items() if slot.column == column)


@functools.cache
def roots() -> Mapping[str, Shape]:
    """The kinds that stand on their own, those that others refer to first."""
    return {kind: shape(kind) for kind, cls in kinds().items() if owner_field(cls) is None}


@functools.cache
def shape(kind: str) -> Shape:
    """The shape of one kind."""
    cls = kinds()[kind]
    owner = owner_field(cls)
    return Shape(
        kind, cls, owner.name if owner else "", owner.target if owner else "", _slots(cls), _children(cls),
        _blank(cls), owner is None or kind in _targets(),
    )  # fmt: skip


@functools.cache
def root_of(kind: str) -> str:
    """The kind in whose records those of *kind* stand: a member stands in a seminar."""
    owner = owner_field(kinds()[kind])
    return root_of(owner.target) if owner else kind


def _targets() -> set[str]:
    fields = (field for cls in kinds().values() for field in fields_of(cls).values())
    return {field.target for field in fields if field.target and not field.owner}


def _slots(cls: type[Record]) -> dict[str, Slot]:
    fields = fields_of(cls)
    found = {}
    for name, field in fields.items():
        if field.owner or (field.derived and not field.recorded):
            continue
        short = name.removesuffix("_id")
        key = short if field.kind is Kind.REFERENCE and short not in fields else name
        found[key] = Slot(name, field, _default(cls, name))
    return found


def _children(cls: type[Record]) -> dict[str, Shape]:
    found = {}
    for name, relationship in sqlalchemy.inspect(cls).relationships.items():
        child: type[Record] = relationship.mapper.class_
        owner = owner_field(child)
        if owner is not None and relationship.uselist and relationship.remote_side == {child.__table__.c[owner.name]}:
            found[name.removesuffix("_")] = shape(str(child.__tablename__))
    return found


def _blank(cls: type[Record]) -> dict[str, Any]:
    return {column.name: _default(cls, column.name) for column in cls.__table__.columns if column.name != "id"}


def _default(cls: type[Record], name: str) -> Any:
    field = fields_of(cls).get(name)
    if field is not None and field.kind is Kind.BILINGUAL:
        return Text()
    default = cls.__table__.columns[name].default
    return getattr(default, "arg", None)


LEFT_TO_THE_PROGRAM = {"seminar_topic": "topic", "person_name": "script"}
"""Fields that reading fills in where the file says nothing of them, as a form does; so writing always names them."""


@functools.cache
def plain_class(cls: type[Record]) -> type[Any]:
    """A class with the methods of *cls*, without the mapper's bookkeeping, which costs seven times the time.

    Its objects take any attributes: ``derive()`` works on them as it does on mapped objects.
    """
    methods = {
        name: value
        for base in reversed(cls.__mro__)
        for name, value in vars(base).items()
        if not name.startswith("__") and (inspect.isfunction(value) or isinstance(value, property))
    }
    return type(cls.__name__, (), methods)


def derives(cls: type[Record]) -> bool:
    """Whether columns of *cls* follow from others."""
    return cls.derive is not Record.derive
