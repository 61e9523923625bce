"""The trash in words: what was deleted, by whom, what went along; bringing it back; emptying it."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from app.domain.base import kinds, owner_field
from app.domain.date import Date
from app.domain.errors import NotFound, UndoConflict
from app.services.former import called
from app.services.history import event, take_back
from app.services.merging import MERGED
from app.services.records import get, refuse_closed
from app.storage import journal, trash
from app.storage.database import Database
from app.storage.trash import Deleted
from app.texts import N_, NN_, current_language, tr

RESTORED = N_("Change", "{kind} restored from the trash ({label})")
RESTORED_MANY = NN_("Change", "%n record restored from the trash|%n records restored from the trash", "", 1)
NAMELESS = N_("Trash", "without a name")
IN_FORMS = ("delegation", "programme_item")
"""Kinds with an owner whose records are deleted one by one, outside of their owner's form."""


@dataclass(frozen=True, slots=True)
class Item:
    """One record in the trash."""

    row: int
    kind: str
    record: int
    step: int
    label: str
    what: str
    """The step that deleted it."""
    at: datetime.datetime
    who: str
    parts: int
    """How many records went along."""
    merged: bool = False
    """It went when another record took it up: bringing it back takes the whole step back."""


def listed_kinds() -> list[str]:
    """Kinds whose records are listed by themselves; all others come back with their owner."""
    return [kind for kind, cls in kinds().items() if owner_field(cls) is None or kind in IN_FORMS]


def items(session: Session, kind: str = "", limit: int = 100, before: int = 2**62) -> list[Item]:
    """What is in the trash, of one kind or of all, newest first: at most *limit*, those before the line *before*."""
    connection = session.connection()
    wanted = [kind] if kind else listed_kinds()
    found = [each for name in wanted for each in trash.deleted(connection, name, limit, before)]
    found.sort(key=lambda each: each.row, reverse=True)
    return [_item(session, each) for each in found[:limit]]


def _item(session: Session, deleted: Deleted) -> Item:
    step = journal.step(session.connection(), deleted.step)
    node = trash.content(session.connection(), deleted)
    assert step is not None
    assert node is not None
    told = event(step)
    label = called(session, node, current_language()) or tr(NAMELESS)
    parts = sum(1 for _ in node.walk()) - 1
    merged = step.label.source == MERGED.source
    return Item(
        deleted.row, deleted.kind, deleted.record, step.id, label, told.what, told.at, told.who, parts, merged
    )


def restore(db: Database, rows: Sequence[int]) -> list[tuple[str, int]]:
    """Bring records back, with what went along and the references to them: one change. Returns (kind, id) of each.

    Raises :class:`~app.domain.errors.ReferenceGone`, :class:`~app.domain.errors.Closed`, :class:`NotFound`.
    """
    with db.read() as session:
        found = [trash.find(session.connection(), row) for row in rows]
        there = [_item(session, each) for each in found if each is not None]
    if not there:
        raise NotFound(kind=tr(N_("Trash", "Trash")), record="")
    merged = [each for each in there if each.merged]
    for each in merged:
        take_back(db, each.step)
    others = [each for each in there if not each.merged]
    back = [(each.kind, each.record) for each in merged]
    return back + (_bring_back(db, others) if others else [])


def _bring_back(db: Database, there: Sequence[Item]) -> list[tuple[str, int]]:
    first = there[0]
    label = {"kind": kinds()[first.kind].title_one, "label": first.label[:80]}
    change, values = (RESTORED, label) if len(there) == 1 else (RESTORED_MANY, {"n": len(there)})
    back = []
    try:
        with db.change(change, **values) as session:
            for each in sorted(there, key=lambda item: list(kinds()).index(item.kind)):  # owners first
                number = trash.restore(session, Deleted(each.row, each.kind, each.record, each.step))
                back.append((each.kind, number))
                record = get(session, each.kind, number)
                if each.kind in IN_FORMS:
                    refuse_closed(record)
                record.derive()
                session.flush()
    except IntegrityError as error:
        raise UndoConflict(label=first.label) from error
    return back


def older_than(db: Database, day: Date) -> int:
    """How many records were deleted up to the end of *day* and are still in the trash."""
    return db.trash.older_than(_end_of(day), listed_kinds())


def empty(db: Database, day: Date) -> int:
    """Remove for good what was deleted up to the end of *day*. Cannot be undone. Returns the number of records."""
    return db.trash.empty(_end_of(day), listed_kinds())


def _end_of(day: Date) -> str:
    end = datetime.datetime.combine(day.last_day() + datetime.timedelta(days=1), datetime.time()).astimezone()
    return end.astimezone(datetime.UTC).isoformat(timespec="seconds")

