"""The journal over everything, page by page and newest first; and the lists of what can be undone and redone."""

from __future__ import annotations

import datetime
from dataclasses import dataclass, field

from sqlalchemy.orm import Session

from app.domain.base import kinds, owner_field
from app.domain.date import Date
from app.names.folding import fold
from app.services import finding
from app.services.history import Event, event
from app.storage import journal
from app.storage.database import Database
from app.storage.history import owned_kinds
from app.storage.journal import Step
from app.texts import current_language

_AT_A_TIME = 500
MOST_LOOKED_THROUGH = 20_000
"""Steps that one call of :func:`page` looks through for words; the next call goes on behind them."""
_MOST_RECORDS = 3


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which steps are wanted; empty values want all. *kind* is that of a record, its parts are meant with it."""

    who: str = ""
    since: Date | None = None
    until: Date | None = None
    kind: str = ""
    words: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """A step, and the first records that it touched: (kind, id, label); the label of one that is gone is empty."""

    event: Event
    records: tuple[tuple[str, int, str], ...]


@dataclass(frozen=True, slots=True)
class Page:
    """Lines found, and from which step on to look further: 0 where there is nothing before."""

    lines: list[Line] = field(default_factory=list)
    before: int = 0


def people(session: Session) -> list[str]:
    """Everybody who ever changed something."""
    sql = (
        "WITH RECURSIVE who(name) AS (SELECT min(user) FROM journal_step UNION ALL "
        "SELECT (SELECT min(user) FROM journal_step WHERE user > name) FROM who WHERE name IS NOT NULL) "
        "SELECT name FROM who WHERE name IS NOT NULL"
    )
    return [row[0] for row in session.connection().exec_driver_sql(sql)]


def page(session: Session, wanted: Wanted, before: int = 2**62, limit: int = 100) -> Page:
    """The next *limit* steps before step *before*, newest first; fewer where words are rare."""
    condition, values = _condition(session, wanted)
    words = fold(wanted.words).split()
    found: list[Line] = []
    looked = 0
    while len(found) < limit and looked < MOST_LOOKED_THROUGH:
        some = journal.steps(session.connection(), condition, (*values, before), _AT_A_TIME if words else limit)
        looked += len(some)
        for step in some:
            told = event(step)
            before = step.id
            if not words or all(word in fold(told.what) for word in words):
                found.append(Line(told, records_of(session, step.id)))
                if len(found) == limit:
                    return Page(found, before)
        if len(some) < (_AT_A_TIME if words else limit):
            return Page(found, 0)
    return Page(found, before)


def _condition(session: Session, wanted: Wanted) -> tuple[str, tuple[object, ...]]:
    parts, values = [], []  # type: list[str], list[object]
    if wanted.who:
        parts.append("user = ?")
        values.append(wanted.who)
    since, until = _moment(wanted.since, 0), _moment(wanted.until, 1)
    if since or until:
        period = (since or "", until or "9999")
        sql = "SELECT min(id), max(id) FROM journal_step WHERE at >= ? AND at < ?"
        first, last = session.connection().exec_driver_sql(sql, period).one()
        parts.append("id BETWEEN ? AND ? AND at >= ? AND at < ?")
        values += [first or 0, last or 0, *period]
    if wanted.kind:
        tables = _with_parts(wanted.kind)
        marks = ", ".join("?" * len(tables))
        parts.append(f"EXISTS (SELECT 1 FROM journal_row r WHERE r.step = journal_step.id AND r.tab IN ({marks}))")
        values += tables
    parts.append("state <> 'open' AND id < ? ORDER BY id DESC")
    return " AND ".join(parts), tuple(values)


def _moment(day: Date | None, after: int) -> str:
    if day is None:
        return ""
    date = day.last_day() + datetime.timedelta(days=1) if after else day.first_day()
    midnight = datetime.datetime.combine(date, datetime.time()).astimezone()
    return midnight.astimezone(datetime.UTC).isoformat(timespec="seconds")


def _with_parts(kind: str) -> list[str]:
    """A kind and its parts, but not what has a list of its own."""
    found = [kind]
    for part in owned_kinds(kind):
        if part not in ("delegation", "programme_item"):
            found += _with_parts(part)
    return found


def records_of(session: Session, step: int) -> tuple[tuple[str, int, str], ...]:
    """The first records that a step touched; of a part the record to which it belongs."""
    sql = "SELECT DISTINCT tab, record, owner FROM journal_row WHERE step = ? LIMIT 12"
    found: dict[tuple[str, int], None] = {}
    for tab, record, owner in session.connection().exec_driver_sql(sql, (step,)).all():
        root = _root(session, tab, record, owner)
        if root is not None:
            found[root] = None
    language, order = current_language(), list(kinds())
    first = sorted(found, key=lambda each: order.index(each[0]))[:_MOST_RECORDS]
    return tuple((kind, record, finding.label_of(session, kind, record, language)) for kind, record in first)


def _root(session: Session, kind: str, record: int, left: int | None) -> tuple[str, int] | None:
    while kind in kinds():
        owner = owner_field(kinds()[kind])
        if owner is None or kind in ("delegation", "programme_item"):
            return kind, record
        sql = f"SELECT {owner.name} FROM {kind} WHERE id = ?"
        above = session.connection().exec_driver_sql(sql, (record,)).scalar()
        above, left = (left if above is None else above), None
        if above is None:
            return None
        kind, record = owner.target, above
    return None


def undo_list(db: Database, before: int = 2**62, limit: int = 200) -> list[Event]:
    """Changes in force, newest first: what one undo after the other takes back."""
    return [event(step) for step in _listed(db, "state = 'done' AND kind = 'change' AND id < ? ORDER BY id DESC",
                                            before, limit)]  # fmt: skip


def redo_list(db: Database, limit: int = 200) -> list[Event]:
    """Changes undone, in the order in which redo brings them back."""
    condition = "state = 'undone' AND kind = 'change' AND id > ? ORDER BY id"
    return [event(step) for step in _listed(db, condition, 0, limit)]


def _listed(db: Database, condition: str, place: int, limit: int) -> list[Step]:
    with db.read() as session:
        return journal.steps(session.connection(), condition, (place,), limit)
