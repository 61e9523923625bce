"""Reading a record into plain values, and saving what a form made of them.

A :class:`Snapshot` is detached: a form holds two of them, the one it read and the one it edits,
and "changed?" is their comparison. Saving compares row versions, so that a stale form never
overwrites somebody else's newer change.
"""

from __future__ import annotations

import copy
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from app.domain.base import Record, fields_of, has_position, kinds, owner_field, part_classes
from app.domain.date import Date
from app.domain.errors import BadInput, Closed, NotFound, StaleVersion, StillInUse
from app.domain.fields import Field, Kind
from app.domain.model import Seminar, SeminarTopic, Topic
from app.domain.rules import ERROR, Problem, named, problems
from app.domain.text import Text, clean
from app.storage.backup import protect
from app.storage.database import Database
from app.texts import N_, NN_, Message, current_language, tr

ADDED = N_("Change", "{kind} added ({label})")
MANY = 100
"""So many records are backed up before they are changed or deleted together."""
CHANGED = N_("Change", "{what} changed ({label})")
DELETED = N_("Change", "{kind} deleted ({label})")
DELETED_MANY = NN_("Change", "%n record deleted|%n records deleted", "", 1)


@dataclass
class Snapshot:
    """The values of one record and of the parts in its form. ``id`` and ``version`` are 0 for a new one."""

    kind: str
    id: int = 0
    version: int = 0
    values: dict[str, Any] = field(default_factory=dict)
    parts: dict[str, list[Snapshot]] = field(default_factory=dict)

    def copy(self) -> Snapshot:
        """An independent copy for editing."""
        return copy.deepcopy(self)


def editable_fields(kind: str) -> dict[str, Field]:
    """Fields that a person types: neither derived ones nor the owner."""
    declared = fields_of(kinds()[kind])
    return {name: each for name, each in declared.items() if not each.derived and not each.owner}


def blank(kind: str, **values: Any) -> Snapshot:
    """A new record with its defaults and the *values* given."""
    cls = kinds()[kind]
    snapshot = Snapshot(kind)
    for name, declared in editable_fields(kind).items():
        default = cls.__table__.c[name].default
        if declared.kind is Kind.BILINGUAL:
            snapshot.values[name] = Text()
        else:
            snapshot.values[name] = getattr(default, "arg", None) if default is not None else None
    snapshot.values.update(values)
    snapshot.parts = {name: [] for name in part_classes(cls)}
    return snapshot


def load(session: Session, kind: str, record_id: int) -> Snapshot:
    """Read a record with its parts. Raises :class:`NotFound`."""
    return snapshot_of(get(session, kind, record_id))


def get(session: Session, kind: str, record_id: int) -> Record:
    """The mapped object. Raises :class:`NotFound`."""
    record = session.get(kinds()[kind], record_id)
    if record is None:
        raise NotFound(kind=tr(kinds()[kind].title_one), record=record_id)
    return record


def snapshot_of(record: Record) -> Snapshot:
    """The values of a mapped object; what a new one has not set yet gets its default."""
    kind = record.__tablename__
    values = {name: getattr(record, name) for name in editable_fields(kind)}
    if record.id is None:
        values = blank(kind).values | {name: value for name, value in values.items() if value is not None}
    parts = {name: [snapshot_of(part) for part in getattr(record, name)] for name in part_classes(type(record))}
    return Snapshot(kind, record.id or 0, record.version or 0, values, parts)


def check(snapshot: Snapshot) -> list[tuple[str, Problem]]:
    """Problems of a snapshot and its parts, each with the path of its record: ``""``, ``"topics/0"``."""
    found = [("", problem) for problem in problems(kinds()[snapshot.kind], snapshot.values)]
    for name, parts in snapshot.parts.items():
        if name == "names" and not parts:  # a person, organisation or series is found by nothing else
            empty = check(blank(part_classes(kinds()[snapshot.kind])[name].__tablename__))
            found.extend(("names/0", problem) for _, problem in empty)
        for index, part in enumerate(parts):
            found.extend((f"{name}/{index}/{path}".rstrip("/"), problem) for path, problem in check(part))
    return found


def save(db: Database, edited: Snapshot, original: Snapshot | None = None) -> int:
    """Save what differs between *edited* and *original* (``None``: a new record). Returns the record's id.

    One change, one undo step. Raises :class:`BadInput`, :class:`StaleVersion`, :class:`NotFound`,
    :class:`Closed` and the storage's errors; nothing is saved then.
    """
    errors = [(path, problem) for path, problem in check(edited) if problem.severity == ERROR]
    if errors:
        words = (f"{named(edited.kind, path, problem.field)} {problem.text()}" for path, problem in errors[:5])
        raise BadInput(problems=" ".join(words))
    cls = kinds()[edited.kind]
    with db.read() as session:
        record = in_words(session, edited)
        message, values = _label(edited, original, record.label(current_language()) if record else "")
    with db.change(message, **values) as session:
        if original is None or not edited.id:
            record = cls()
            session.add(record)
        else:
            record = get(session, edited.kind, edited.id)
            refuse_closed(record)
        apply(session, record, edited, original)
        link_topics(session, record)
        session.flush()
        return record.id


def apply(session: Session, record: Record, edited: Snapshot, original: Snapshot | None = None) -> None:
    """Put the values of *edited* that differ from *original* on a mapped object and on its parts.

    Also serves the live preview, which applies unsaved values in a session that is never flushed.
    Raises :class:`StaleVersion` where the object is newer than *original*.
    """
    if original is not None and original.id and record.version != original.version and edited != original:
        raise StaleVersion
    for name, value in edited.values.items():
        if original is None or original.values.get(name) != value:
            setattr(record, name, clean(value) if isinstance(value, str) else value)
    for name, part_class in part_classes(type(record)).items():
        before = original.parts.get(name, []) if original else []
        if edited.parts.get(name, []) != before:
            _apply_parts(session, record, name, part_class, edited.parts[name], before)


def _apply_parts(
    session: Session,
    record: Record,
    name: str,
    cls: type[Record],
    edited: Sequence[Snapshot],
    before: Sequence[Snapshot],
) -> None:
    present = {part.id: part for part in getattr(record, name)}
    originals = {part.id: part for part in before}
    if {part.id for part in before} - present.keys():
        raise StaleVersion
    kept: list[Record] = []
    for index, snapshot in enumerate(edited):
        part: Any = present.get(snapshot.id) or cls()
        apply(session, part, snapshot, originals.get(snapshot.id))
        if has_position(cls) and part.position != index:
            part.position = index
        kept.append(part)
    kept.extend(part for part_id, part in present.items() if part_id not in originals and part not in kept)
    if kept != list(getattr(record, name)):
        setattr(record, name, kept)


def link_topics(session: Session, record: Record) -> None:
    """Give each topic of a seminar a shared topic of the same wording, so that seminars can be grouped by it."""
    if not isinstance(record, Seminar):
        return
    for topic in record.topics:
        if topic.topic_id is None and topic.topic is None and topic.wording:
            topic.topic = _topic(session, topic)


def _topic(session: Session, wanted: SeminarTopic) -> Topic:
    found = session.scalars(select(Topic).where(Topic.name == wanted.wording)).first()
    if found is None:
        found = Topic(name=wanted.wording)
        session.add(found)
        session.flush()
    return found


def delete(db: Database, kind: str, ids: Sequence[int]) -> None:
    """Delete records with everything that hangs on them: one change, one undo step.

    Raises :class:`StillInUse` where other records depend on one of them, :class:`Closed`.
    """
    cls = kinds()[kind]
    language = current_language()
    if len(ids) >= MANY:
        protect(db.path, "delete")
    with db.read() as session:
        labels = [get(session, kind, record_id).label(language) for record_id in ids]
    if len(ids) == 1:
        change: tuple[Message, dict[str, object]] = (DELETED, {"kind": cls.title_one, "label": labels[0]})
    else:
        change = (DELETED_MANY, {"n": len(ids)})
    try:
        with db.change(change[0], **change[1]) as session:
            for record_id in ids:
                record = get(session, kind, record_id)
                refuse_closed(record)
                session.delete(record)
    except IntegrityError as error:
        raise StillInUse(label=", ".join(labels[:3])) from error


def set_values(db: Database, kind: str, ids: Sequence[int], values: Mapping[str, Any]) -> None:
    """Set the same *values* on several records: one change, one undo step."""
    declared = fields_of(kinds()[kind])
    what = declared[next(iter(values))].label
    if len(ids) >= MANY:
        protect(db.path, "edit")
    with db.read() as session:
        label = ", ".join(get(session, kind, record_id).label(current_language()) for record_id in ids[:3])
    with db.change(CHANGED, what=what, label=label + (" …" if len(ids) > 3 else "")) as session:
        for record_id in ids:
            record = get(session, kind, record_id)
            refuse_closed(record)
            for name, value in values.items():
                setattr(record, name, value)


def close(db: Database, seminar_id: int, today: Date, user: str) -> None:
    """Close a seminar: from now on its record is read-only, and printing it gives the same content."""
    with db.read() as session:
        label = get(session, "seminar", seminar_id).label(current_language())
    with db.change(N_("Change", "Seminar closed ({label})"), label=label) as session:
        seminar = get(session, "seminar", seminar_id)
        assert isinstance(seminar, Seminar)
        seminar.closed_on, seminar.closed_by, seminar.reopened_because = today, user, ""


def reopen(db: Database, seminar_id: int, reason: str) -> None:
    """Make a closed seminar editable again, for a *reason* that is kept."""
    with db.read() as session:
        label = get(session, "seminar", seminar_id).label(current_language())
    with db.change(N_("Change", "Seminar reopened ({label})"), label=label) as session:
        seminar = get(session, "seminar", seminar_id)
        assert isinstance(seminar, Seminar)
        seminar.closed_on, seminar.reopened_because = None, clean(reason)


def seminar_of(record: Record) -> Seminar | None:
    """The seminar that a record is or hangs on."""
    at: Any = record
    while at is not None and not isinstance(at, Seminar):
        at = getattr(at, "seminar", None) or getattr(at, "delegation", None) or getattr(at, "item", None)
    return at


def refuse_closed(record: Record) -> None:
    """Raise :class:`Closed` where *record* belongs to a closed seminar."""
    seminar = seminar_of(record)
    if seminar is not None and seminar.closed_on is not None:
        raise Closed


def _label(edited: Snapshot, original: Snapshot | None, label: str) -> tuple[Message, dict[str, object]]:
    cls = kinds()[edited.kind]
    label = label[:80]
    if original is None or not edited.id:
        return ADDED, {"kind": cls.title_one, "label": label}
    declared = editable_fields(edited.kind)
    changed: list[Message] = [declared[n].label for n, v in edited.values.items() if original.values.get(n) != v]
    parts = part_classes(cls)
    changed += [parts[n].title_many for n, part in edited.parts.items() if original.parts.get(n) != part]
    return CHANGED, {"what": changed[0] if len(changed) == 1 else cls.title_one, "label": label}


def in_words(session: Session, snapshot: Snapshot) -> Record | None:
    """An object with the unsaved values, to be asked for its label; it belongs to no session.

    ``None`` for a new part of another record, which has no label of its own yet.
    """
    cls: Any = kinds()[snapshot.kind]
    if owner_field(cls) is not None:
        return get(session, snapshot.kind, snapshot.id) if snapshot.id else None
    record: Record = cls(**snapshot.values)
    if "names" in snapshot.parts:
        part_class = part_classes(cls)["names"]
        record.__setattr__("names", [part_class(**part.values) for part in snapshot.parts["names"]])
    record.derive()
    if isinstance(record, Seminar) and record.series_id:
        record.series = get(session, "series", record.series_id)  # type: ignore[assignment]
    return record
