"""The history of a record, and its former states put back: one field, the whole record, the state of a day, a step."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass, replace

from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from app.domain.base import fields_of, kinds
from app.domain.date import Date
from app.domain.dates import format_timestamp
from app.domain.errors import NotFound, StillInUse, UndoConflict
from app.services.former import Change, called, changes, typed
from app.services.records import get, refuse_closed
from app.storage import journal, takeback
from app.storage.database import Database
from app.storage.history import Key, Node, Past, Row, put_back, step_at
from app.storage.journal import Step
from app.texts import N_, current_language, tr

NOW = 2**62
"""The present state, as a step."""
RESTORED = N_("Change", "Restored as on {moment} ({label})")
FIELD_RESTORED = N_("Change", "{what} restored ({label})")
TAKEN_BACK = N_("Change", "Taken back: {label}")
EMPTIED = N_("History", "{what} – emptied from the trash on {moment}")
_CHANGED_AGAIN = N_("History", "{what} of “{record}” was changed again on {moment} by {who} (“{step}”).")
_TOUCHED_AGAIN = N_("History", "“{record}” was changed, deleted or used since, on {moment} by {who} (“{step}”).")
_UNKNOWN = N_("History", "“{record}” is no longer as it was then.")
_CLOSING = ("closed_on", "closed_by", "reopened_because")


@dataclass(frozen=True, slots=True)
class Event:
    """A step of the journal in words."""

    step: int
    what: str
    at: datetime.datetime
    who: str
    kind: str
    """``change``, ``undo``, ``redo`` or ``emptied``."""
    state: str
    emptied: bool = False


def event(step: Step) -> Event:
    """A step in the interface language, its moment in the local zone."""
    what = step.text()
    if step.emptied:
        moment = format_timestamp(_local(step.emptied), current_language())
        what = tr(EMPTIED, what=what, moment=moment)
    return Event(step.id, what, _local(step.at), step.user, step.kind, step.state, bool(step.emptied))


def _local(moment: str) -> datetime.datetime:
    return datetime.datetime.fromisoformat(moment).astimezone()


def past_of(session: Session, kind: str, record: int, died: int | None = None) -> Past:
    """All states of a record; of one that is gone with the step that deleted it."""
    return Past(session.connection(), kind, record, died)


def events(session: Session, past: Past, first: int = 0, limit: int = 100) -> list[Event]:
    """Steps that changed the record, newest first, at most *limit* from the *first* on."""
    found = (journal.step(session.connection(), number) for number in past.steps[first : first + limit])
    return [event(step) for step in found if step is not None]


def changes_of(session: Session, past: Past, step: int, language: str) -> list[Change]:
    """What *step* changed in the record; nothing where that was emptied from the trash."""
    return [] if past.emptied(step) else changes(session, past.before(step), past.at(step), language)


def changes_since(session: Session, past: Past, step: int, language: str) -> list[Change]:
    """What is different today from what *step* left: before is then, after is now."""
    return changes(session, past.at(step), past.at(NOW), language)


def step_of_day(session: Session, day: Date) -> int:
    """The last step up to the evening of *day* (of the month or year, where it is no day); 0 for none."""
    end = datetime.datetime.combine(day.last_day() + datetime.timedelta(days=1), datetime.time()).astimezone()
    return step_at(session.connection(), end.astimezone(datetime.UTC).isoformat(timespec="seconds"))


# Putting back


def restore_record(db: Database, kind: str, record: int, step: int) -> None:
    """Make a record what it was after *step*: one change. Its being closed stays as it is.

    Raises :class:`NotFound` where it was not there, :class:`~app.domain.errors.Closed`, :class:`StillInUse` and
    :class:`~app.domain.errors.ReferenceGone`.
    """
    with db.read() as session:
        past = past_of(session, kind, record)
        wanted, present = past.at(step), past.at(NOW)
        label = get(session, kind, record).label(current_language())
        at = step_moment(session, step)
    if wanted is None or present is None:
        raise NotFound(kind=tr(kinds()[kind].title_one), record=record)
    kept = {name: present.row[name] for name in _CLOSING if name in present.row}
    wanted = replace(wanted, row={**wanted.row, **kept})
    _put_back(db, (kind, record), label, at, wanted.rows(), present.rows(), step)


def step_moment(session: Session, step: int) -> str:
    """When *step* was made, in words."""
    found = journal.step(session.connection(), step)
    return format_timestamp(_local(found.at), current_language()) if found else ""


def restore_value(db: Database, kind: str, record: int, change: Change, step: int) -> None:
    """Put one value, or one part, of a record back as *step* left it. Raises as :func:`restore_record`."""
    with db.read() as session:
        past = past_of(session, kind, record)
        then, now = past.at(step), past.at(NOW)
        label = get(session, kind, record).label(current_language())
        at = step_moment(session, step)
    was, present = _part(then, change), _part(now, change)
    if not change.field:
        rows = was.rows() if was else {}
        _put_back(db, (kind, record), label, at, rows, present.rows() if present else {}, step)
        return
    if was is None or present is None:
        raise NotFound(kind=tr(kinds()[change.kind].title_one), record=change.record)
    what = fields_of(kinds()[change.kind])[change.field].label
    value = typed(change.kind, change.field, was.row.get(change.field))
    with _in_use(label), db.change(FIELD_RESTORED, what=what, label=label[:80]) as session:
        refuse_closed(get(session, kind, record))
        setattr(get(session, change.kind, change.record), change.field, value)


def _part(node: Node | None, change: Change) -> Node | None:
    nodes = node.walk() if node else iter(())
    return next((each for each in nodes if (each.kind, each.id) == (change.kind, change.record)), None)


def _put_back(
    db: Database, root: Key, label: str, at: str, wanted: Mapping[Key, Row], present: Mapping[Key, Row], step: int
) -> None:
    with _in_use(label), db.change(RESTORED, label=label[:80], moment=at) as session:
        refuse_closed(get(session, *root))
        put_back(session.connection(), wanted, present, step)
        session.expire_all()
        get(session, *root).derive()  # what the program computes otherwise by now


class _in_use:  # noqa: N801 - reads as a word
    """Tells a reference that must not be emptied as :class:`StillInUse`."""

    def __init__(self, label: str) -> None:
        self._label = label

    def __enter__(self) -> None:
        """Nothing yet."""

    def __exit__(self, _type: object, error: object, _trace: object) -> None:
        """Known errors pass."""
        if isinstance(error, IntegrityError):
            raise StillInUse(label=self._label) from error


# Taking one step back


def obstacles(db: Database, step: int) -> list[str]:
    """What is in the way of taking a step back, in sentences; empty where nothing is known to be."""
    language = current_language()
    with db.read() as session:
        found = journal.step(session.connection(), step)
        if found is None:
            return []
        return list(dict.fromkeys(_sentence(session, each, language)
                                  for each in takeback.obstacles(session.connection(), found)))  # fmt: skip


def _sentence(session: Session, obstacle: takeback.Obstacle, language: str) -> str:
    cls = kinds()[obstacle.kind]
    record = session.get(cls, obstacle.record)
    name = record.label(language) if record else ""
    if not name or name == f"{obstacle.kind} {obstacle.record}":  # a part without a name of its own
        name = tr(cls.title_one)
    if obstacle.later is None:
        return tr(_UNKNOWN, record=name)
    later = event(obstacle.later)
    declared = fields_of(cls)
    words = [tr(declared[column].label) for column in obstacle.columns if column in declared]
    values = {"record": name, "moment": format_timestamp(later.at, language), "who": later.who, "step": later.what}
    return tr(_CHANGED_AGAIN, what=", ".join(words), **values) if words else tr(_TOUCHED_AGAIN, **values)


def steps_after(db: Database, step: int) -> int | None:
    """How many undos it takes until *step* is undone; ``None`` where it is no change in force."""
    with db.read() as session:
        found = journal.step(session.connection(), step)
        if found is None or found.kind != "change" or found.state != "done":
            return None
        sql = "SELECT count(*) FROM journal_step WHERE state = 'done' AND kind = 'change' AND id >= ?"
        return int(session.connection().exec_driver_sql(sql, (step,)).scalar_one())


def take_back(db: Database, step: int) -> None:
    """Undo one step out of order, as a change of its own.

    Raises :class:`~app.domain.errors.UndoConflict` where :func:`obstacles` are in the way, and
    :class:`~app.domain.errors.Emptied`.
    """
    with db.read() as session:
        found = journal.step(session.connection(), step)
    if found is None:
        raise UndoConflict(label="")
    try:
        with db.change(TAKEN_BACK, label=found.text()) as session:
            takeback.take_back(session.connection(), found)
    except IntegrityError as error:
        raise UndoConflict(label=found.text()) from error


def title_of(session: Session, past: Past, language: str) -> str:
    """What the record is called, or was before it was deleted."""
    node = past.at(NOW) if past.died is None else past.before(past.died)
    return called(session, node, language) if node else ""
