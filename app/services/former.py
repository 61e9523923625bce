"""Former states of a record in words: what it was called, what one state says that another does not."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from sqlalchemy.dialects.sqlite.base import SQLiteDialect
from sqlalchemy.orm import Session

from app.domain.base import Record, fields_of, has_position, kinds
from app.domain.errors import Unreadable
from app.domain.fields import Field, Kind
from app.services.wording import in_words
from app.storage.history import Node
from app.texts import N_, tr

ORDER = N_("History", "{parts}: order")
_DIALECT = SQLiteDialect()
_OWNERS = ("series", "seminar", "delegation", "item")


@dataclass(frozen=True, slots=True)
class Change:
    """One value that differs between two states: what it is called, both in words, ``""`` for nothing.

    *kind*, *record* and *field* say where it stands; *field* is ``""`` for a part that is in one state only, and for
    the order of parts.
    """

    label: str
    before: str
    after: str
    kind: str
    record: int
    field: str = ""

    @property
    def restorable(self) -> bool:
        """Whether it can be put back by itself."""
        return self.record > 0


def typed(kind: str, name: str, raw: Any) -> Any:
    """A value of the journal as the mapped class holds it; what cannot be read, as it stands there."""
    column = kinds()[kind].__table__.columns[name]
    processor = column.type.result_processor(_DIALECT, None)
    try:
        return processor(raw) if processor is not None else raw
    except (Unreadable, ValueError, TypeError):
        return str(raw)


def called(session: Session, node: Node, language: str) -> str:
    """What a record of the past was called; ``""`` where that cannot be said any more."""
    cls: Any = kinds()[node.kind]
    columns = cls.__table__.columns
    record: Record = cls(**{name: typed(node.kind, name, raw) for name, raw in node.row.items() if name in columns
                            and name not in ("id", "version")})  # fmt: skip
    for name in _OWNERS:
        target = fields_of(cls).get(f"{name}_id")
        if target is not None and node.row.get(target.name) and hasattr(cls, name):
            with session.no_autoflush:
                setattr(record, name, session.get(kinds()[target.target], node.row[target.name]))
    with contextlib.suppress(AttributeError):  # its owner is gone too
        return record.label(language)
    return ""


def changes(session: Session, before: Node | None, after: Node | None, language: str) -> list[Change]:
    """What differs between two states of a record, parts included, in the order in which fields are declared."""
    return list(_changes(session, before, after, language, ""))


def _changes(
    session: Session, before: Node | None, after: Node | None, language: str, where: str
) -> Iterator[Change]:
    node = after or before
    if node is None:
        return
    for name, declared in _shown(node.kind).items():
        values = [typed(node.kind, name, each.row.get(name)) if each else None for each in (before, after)]
        yield from _of_field(session, declared, node, values, language, where)
    tables = dict.fromkeys([*(before.parts if before else ()), *(after.parts if after else ())])
    for kind in (each for each in kinds() if each in tables):
        old, new = (each.parts.get(kind, []) if each else [] for each in (before, after))
        yield from _of_parts(session, kind, old, new, language, where)


def _shown(kind: str) -> dict[str, Field]:
    """Fields that say something: not the owner, and of what the program sets only what records an event."""
    declared = fields_of(kinds()[kind]).items()
    return {name: each for name, each in declared if not each.owner and (not each.derived or each.recorded)}


def _of_field(
    session: Session, declared: Field, node: Node, values: list[Any], language: str, where: str
) -> Iterator[Change]:
    if declared.kind is Kind.FLAG and not any(values):
        return
    first, second = (dict(in_words(session, declared, value, language)) for value in values)
    for key in dict.fromkeys((*first, *second)):
        one, other = first.get(key, ""), second.get(key, "")
        if one != other:
            suffix = f" ({key.upper()})" if key else ""
            yield Change(f"{where}{tr(declared.label)}{suffix}", one, other, node.kind, node.id, declared.name)


def _of_parts(
    session: Session, kind: str, old: list[Node], new: list[Node], language: str, where: str
) -> Iterator[Change]:
    cls = kinds()[kind]
    title = tr(cls.title_one)
    before, kept = {part.id: part for part in old}, {part.id for part in new}
    for number, part in enumerate(new, start=1):
        label = f"{where}{title} {number}"
        if part.id in before:
            yield from _changes(session, before[part.id], part, language, f"{label}: ")
        else:
            yield Change(label, "", summary(session, part, language), kind, part.id)
    for number, part in enumerate(old, start=1):
        if part.id not in kept:
            yield Change(f"{where}{title} {number}", summary(session, part, language), "", kind, part.id)
    stayed = [part.id for part in old if part.id in kept]
    now = [part.id for part in new if part.id in before]
    if has_position(cls) and stayed != now:
        places = {part_id: str(number) for number, part_id in enumerate(stayed, start=1)}
        first, second = (", ".join(places[each] for each in order) for order in (stayed, now))
        yield Change(f"{where}{tr(ORDER, parts=tr(cls.title_many))}", first, second, kind, 0)


def summary(session: Session, node: Node, language: str) -> str:
    """All that a part says, in one line."""
    words: list[str] = []
    for name, declared in _shown(node.kind).items():
        value = typed(node.kind, name, node.row.get(name))
        if declared.kind is not Kind.FLAG or value:
            words += [text for _, text in in_words(session, declared, value, language)]
    for parts in node.parts.values():
        words += [summary(session, each, language) for each in parts]
    return " · ".join(dict.fromkeys(word for word in words if word))
