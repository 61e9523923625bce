"""Making one person of two: one step, which one undo takes back whole.

Everything that refers to the person who goes refers to the one who stays afterwards; which columns that are is read
from the mapped classes. What was printed at a seminar stays as it was, also where the seminar is closed: only the
reference changes.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.appearance import Appearance
from app.domain.base import Record, fields_of, has_position, kinds, owner_field
from app.domain.delegation import Member
from app.domain.fields import Field, Kind
from app.domain.person import CYRILLIC, LATIN, Distinction, Person, PersonName
from app.domain.text import Text
from app.services.records import editable_fields, get, seminar_of
from app.storage.database import Database
from app.texts import N_, current_language

STAYS, GOES, BOTH = "stays", "goes", "both"
"""Whose value, spelling or entry is kept: that of the person who stays, of the one who goes, or both."""
SHOWN = {"name_latin": LATIN, "name_cyrillic": CYRILLIC}
"""Choices that are no fields: which spelling of a script is printed afterwards."""

MERGED = N_("Change", "{other} merged into {one}")


@dataclass(frozen=True, slots=True)
class Collision:
    """Both persons have an entry in one list: what is to become of them?"""

    kind: str
    where: str
    """The list in words: a delegation, a programme item, a seminar."""
    stays: int
    goes: int
    """Ids of the entries of the person who stays and of the one who goes."""
    closed: bool
    """The seminar is closed: both entries stay as they were."""


@dataclass(frozen=True, slots=True)
class Decisions:
    """What was chosen: for fields and :data:`SHOWN` by name, for collisions by (kind, id of the entry that goes)."""

    fields: Mapping[str, str] = field(default_factory=dict)
    entries: Mapping[tuple[str, int], str] = field(default_factory=dict)


def collisions(session: Session, stays: int, goes: int) -> list[Collision]:
    """The lists in which both persons stand."""
    language = current_language()
    found = []
    for cls in kinds().values():
        owner = owner_field(cls)
        if not issubclass(cls, Appearance) or owner is None:
            continue
        of_one, of_other = (_entries(session, cls, owner, person) for person in (stays, goes))
        for place in of_one.keys() & of_other.keys():
            for entry in of_other[place]:
                seminar = seminar_of(entry)
                where = get(session, owner.target, getattr(entry, owner.name)).label(language)
                closed = seminar is not None and seminar.closed_on is not None
                found.append(Collision(cls.__tablename__, where, of_one[place][0].id, entry.id, closed))
    return sorted(found, key=lambda each: (each.kind != "member", each.where, each.goes))


def _entries(session: Session, cls: Any, owner: Field, person: int) -> dict[tuple[Any, ...], list[Any]]:
    """Somebody's entries by the place that only one person can have: in a delegation, else also in one role."""
    found: dict[tuple[Any, ...], list[Any]] = {}
    for entry in session.scalars(select(cls).where(cls.person_id == person).order_by(cls.id)):
        role = None if cls is Member else (getattr(entry, "role", None), getattr(entry, "side", None))
        found.setdefault((getattr(entry, owner.name), role), []).append(entry)
    return found


def merge(db: Database, stays: int, goes: int, decisions: Decisions) -> None:
    """Make one person of two. What is not decided keeps the value of the one who stays, else takes the other's.

    Raises :class:`~app.domain.errors.NotFound` and the storage's errors; nothing is changed then.
    """
    if stays == goes:
        raise ValueError("a person cannot be merged into itself")
    with db.read() as session:
        labels = [get(session, "person", person).label(current_language()) for person in (stays, goes)]
    with db.change(MERGED, one=labels[0], other=labels[1]) as session:
        one, other = _person(session, stays), _person(session, goes)
        chosen = {name: _shown_after(one, other, script, decisions) for name, script in SHOWN.items()}
        entries = [each for each in collisions(session, stays, goes) if not each.closed]
        _join_values(one, other, decisions)
        _forget_distinctions(session, stays, goes)
        replaced = _join_parts(session, one, other)
        _point(session, "person", goes, stays)
        session.flush()
        _join_distinctions(session, stays)
        for each in entries:
            _join_entries(session, each, decisions.entries.get((each.kind, each.goes), BOTH))
        for name in chosen.values():
            if name is not None:
                _print(one, replaced.get(name, name))
        session.flush()
        session.expire(other)
        session.delete(other)


def _person(session: Session, person: int) -> Person:
    found = get(session, "person", person)
    assert isinstance(found, Person)
    return found


def joined(stays: Any, goes: Any, decision: str) -> Any:
    """The value after *decision* (``""``: not decided): texts of two languages complete each other, lines add up."""
    if decision == GOES:
        return goes
    if decision == BOTH and isinstance(stays, Text):
        return Text({**dict(goes or {}), **dict(stays)})
    if decision == BOTH and isinstance(stays, str) and goes and goes not in stays:
        return f"{stays}\n{goes}" if "\n" in stays + goes or len(stays + goes) > _ONE_LINE else f"{stays}; {goes}"
    return stays if stays or decision == STAYS else goes


_ONE_LINE = 120


def _join_values(one: Person, other: Person, decisions: Decisions) -> None:
    for name in editable_fields("person"):
        value = joined(getattr(one, name), getattr(other, name), decisions.fields.get(name, ""))
        if value != getattr(one, name):
            setattr(one, name, value)


# Spellings, appointments, contacts and whatever else belongs to a person


def _join_parts(session: Session, one: Person, other: Person) -> dict[Any, Any]:
    """Give *one* the parts of *other*, without doubles. Returns what stands for each double."""
    replaced: dict[Any, Any] = {}
    for cls in kinds().values():
        owner = owner_field(cls)
        if owner is None or owner.target != "person" or cls is Distinction:
            continue
        own = _parts(session, cls, owner, one.id)
        for part in _parts(session, cls, owner, other.id):
            double = next((each for each in own if _is_double(each, part)), None)
            if double is not None:
                _complete(double, part)
                _point(session, cls.__tablename__, part.id, double.id)
                session.delete(part)
                replaced[part] = double
                continue
            setattr(part, owner.name.removesuffix("_id"), one)
            if hasattr(part, "position"):
                part.position = len(own)
            own.append(part)
    return replaced


def _parts(session: Session, cls: type[Record], owner: Field, person: int) -> list[Any]:
    order = ("position", "id") if has_position(cls) else ("id",)
    columns = [getattr(cls, name) for name in order]
    return list(session.scalars(select(cls).where(getattr(cls, owner.name) == person).order_by(*columns)))


def _is_double(one: Record, other: Record) -> bool:
    """Whether *other* says nothing that *one* does not: flags and notes apart. Of spellings each is kept."""
    exact = isinstance(one, PersonName)
    pairs = list(_values(one, other))
    return all(a == b or (not exact and not b) for a, b in pairs) and any(b for _, b in pairs)


def _values(one: Record, other: Record) -> Iterator[tuple[Any, Any]]:
    for name, declared in _fields(one).items():
        if not declared.owner and not declared.derived and declared.kind is not Kind.FLAG and name != "note":
            yield getattr(one, name) or None, getattr(other, name) or None


def _fields(record: Record) -> Mapping[str, Field]:
    return fields_of(type(record))


def _complete(one: Any, double: Any) -> None:
    """Keep what the double says besides: that it was checked, and where it was seen."""
    for name, declared in _fields(one).items():
        if declared.kind is Kind.FLAG and name not in ("chosen", "acting") and getattr(double, name):
            setattr(one, name, True)
        if name == "note":
            one.note = joined(one.note, double.note, BOTH)


def _shown_after(one: Person, other: Person, script: str, decisions: Decisions) -> PersonName | None:
    """The spelling of a script that is printed after the merge."""
    name = next(name for name, each in SHOWN.items() if each == script)
    first, second = one.printed(script), other.printed(script)
    return (second or first) if decisions.fields.get(name) == GOES else (first or second)


def _print(person: Person, wanted: PersonName) -> None:
    """Have *wanted* printed among the spellings of its script."""
    others = [name for name in person.names if name.script == wanted.script and name is not wanted]
    if others:
        wanted.chosen = True
        for name in others:
            name.chosen = False


# What refers to a person


def references(target: str) -> Iterator[tuple[type[Record], str]]:
    """Every column that refers to records of kind *target* without being owned by them."""
    for cls in kinds().values():
        for name, declared in fields_of(cls).items():
            if declared.kind is Kind.REFERENCE and declared.target == target and not declared.owner:
                yield cls, name


def _point(session: Session, target: str, old: int, new: int) -> None:
    """Let everything that refers to record *old* of kind *target* refer to *new*."""
    for cls, name in references(target):
        for record in session.scalars(select(cls).where(getattr(cls, name) == old)):
            setattr(record, name, None if record.__tablename__ == target and record.id == new else new)


def _join_entries(session: Session, collision: Collision, decision: str) -> None:
    """Take one of two entries out of a list; who referred to it refers to the one that is left."""
    if decision == BOTH:
        return
    left, gone = (collision.stays, collision.goes) if decision == STAYS else (collision.goes, collision.stays)
    _point(session, collision.kind, gone, left)
    session.flush()
    record = get(session, collision.kind, gone)
    session.expire(record)
    session.delete(record)
    session.flush()


# Decisions "not the same"


def _forget_distinctions(session: Session, stays: int, goes: int) -> None:
    both = {stays, goes}
    for each in session.scalars(select(Distinction).where(Distinction.person_id.in_(both))):
        if {each.person_id, each.other_id} == both:
            session.delete(each)
    session.flush()
    for each in session.scalars(select(Distinction).where(Distinction.person_id == goes)):
        each.person = _person(session, stays)
    session.flush()


def _join_distinctions(session: Session, stays: int) -> None:
    """Each other person once."""
    condition = (Distinction.person_id == stays) | (Distinction.other_id == stays)
    seen: set[frozenset[int]] = set()
    for each in session.scalars(select(Distinction).where(condition).order_by(Distinction.id)).all():
        pair = frozenset((each.person_id, each.other_id))
        if pair in seen or len(pair) == 1:
            session.delete(each)
        seen.add(pair)
    session.flush()
