"""From a record, saved or still in its form, to the mapped object that a document is made of."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.base import Record, kinds, owner_field
from app.domain.delegation import KINDS_OF_DELEGATION
from app.domain.model import Delegation, Partnership, Seminar, Series
from app.services import records
from app.services.records import Snapshot
from app.texts import tr


@dataclass(frozen=True, slots=True)
class Subject:
    """A record that a document can be made of."""

    kind: str
    id: int


def subjects(session: Session, kind: str, record_id: int, wanted: Sequence[str]) -> list[Subject]:
    """Records of the kinds *wanted* that belong to a record, in the order of *wanted*: itself, a seminar's
    delegations and series, a delegation's members and seminar, the seminars of a series.

    A seminar's official delegations come first, the guests' side before the host's.
    """
    return [subject for one in wanted for subject in _of_kind(session, kind, record_id, one)]


def reachable(kind: str) -> tuple[str, ...]:
    """Kinds of record that :func:`subjects` may find for a record of *kind*."""
    return (kind, *_BESIDE.get(kind, ()))


def subject_label(session: Session, subject: Subject, language: str) -> str:
    """How a subject is called among others: a delegation by its kind and city, since a side may have several."""
    record = session.get(kinds()[subject.kind], subject.id)
    if not isinstance(record, Delegation):
        return record.label(language) if record is not None else ""
    kind = next((tr(one.label, to=language) for one in KINDS_OF_DELEGATION if one.key == record.type), "")
    return f"{kind} · {record.label(language)}"


def below(kind: str) -> tuple[str, ...]:
    """The kind itself and the kinds of what belongs to a record of it."""
    return (kind, *_BELOW.get(kind, ()))


_BESIDE = {"seminar": ("delegation", "series"), "delegation": ("seminar",)}
_BELOW = {
    "seminar": ("delegation",), "delegation": ("member",), "series": ("seminar",), "partnership": ("series",),
}  # fmt: skip


def _of_kind(session: Session, kind: str, record_id: int, wanted: str) -> list[Subject]:
    if kind == wanted:
        return [Subject(kind, record_id)]
    if wanted not in (*_BESIDE.get(kind, ()), *_BELOW.get(kind, ())):
        return []
    record = session.get(kinds()[kind], record_id)
    if isinstance(record, Delegation):
        present = sorted((one for one in record.members if one.present), key=lambda one: one.position)
        return [Subject(wanted, one.id) for one in present] if wanted == "member" else [
            Subject("seminar", record.seminar_id)
        ]  # fmt: skip
    if isinstance(record, Series | Partnership):
        return _in_series(session, record, wanted)
    if not isinstance(record, Seminar):
        return []
    if wanted == "series":
        return [Subject("series", record.series_id)]
    found = session.scalars(select(Delegation).where(Delegation.seminar_id == record_id)).all()
    ordered = sorted(found, key=lambda d: (d.type != "official", d.side == record.host_side, d.position))
    return [Subject("delegation", delegation.id) for delegation in ordered]


def _in_series(session: Session, record: Series | Partnership, wanted: str) -> list[Subject]:
    """The seminars of a series, the latest first; the series of a partnership."""
    if isinstance(record, Partnership):
        return [Subject(wanted, one.id) for one in record.series]
    found = select(Seminar.id).where(Seminar.series_id == record.id)
    return [Subject(wanted, one) for one in session.scalars(found.order_by(Seminar.start.desc(), Seminar.id.desc()))]


_TABS = {"delegation": "delegations", "programme_item": "programme", "outcome": "results", "action": "results"}


def home_of(session: Session, kind: str, record_id: int) -> tuple[str, int, str]:
    """Where a part is edited: (kind, id, tab) of the record whose form holds it; tab ``""`` is the first."""
    record: Record | None = session.get(kinds()[kind], record_id)
    tab = ""
    while record is not None and (owner := owner_field(type(record))):
        tab = _TABS.get(record.__tablename__, tab)
        record = session.get(kinds()[owner.target], getattr(record, owner.name))
    return (record.__tablename__, record.id, tab) if record is not None else (kind, record_id, tab)


def with_edits(session: Session, subject: Subject, edited: Snapshot | None) -> Record:
    """The mapped object of *subject* with the unsaved values of its form.

    The session must never be flushed. A new record is transient, but follows its references.
    """
    if edited is None or (edited.kind, edited.id) != (subject.kind, subject.id):
        return records.get(session, subject.kind, subject.id)
    if not subject.id:
        fresh = kinds()[subject.kind]()
        session.enable_relationship_loading(fresh)
        records.apply(session, fresh, edited)
        return fresh
    record = records.get(session, subject.kind, subject.id)
    records.apply(session, record, edited, records.snapshot_of(record))
    return record
