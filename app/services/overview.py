"""What the overview shows: the next seminar, what is incomplete, what was edited last, how the series stands."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.domain.appearance import drift
from app.domain.base import Record, kinds, owner_field
from app.domain.date import Date
from app.domain.model import Seminar, Series
from app.services.calendar import OFF
from app.services.completeness import missing_texts, programme_warnings
from app.storage.database import Database
from app.storage.journal import Touched
from app.texts import NN_, Message, current_language, tr

NOT_YET = ("idea", "planned", "confirmed", "running")


@dataclass(frozen=True, slots=True)
class NextSeminar:
    """The seminar in the first card: the next one, or the last where none is ahead (*days* is negative then)."""

    id: int
    title: str
    city: str
    start: Date | None
    end: Date | None
    status: str
    days: int | None
    named: int
    unnamed: int
    leader: str
    dated: tuple[tuple[Date, str], ...]
    """Programme items with a day: (day, title)."""


@dataclass(frozen=True, slots=True)
class Gap:
    """Something incomplete about a seminar, with the tab where it is mended."""

    sort: str
    text: str
    seminar_id: int
    seminar: str
    tab: str


@dataclass(frozen=True, slots=True)
class Recent:
    """A record that was edited: its label, what was done, when (UTC)."""

    kind: str
    id: int
    label: str
    what: str
    at: datetime.datetime


@dataclass(frozen=True, slots=True)
class SeriesState:
    """How a series stands: the number proposed next, the last host, which numbers are recorded."""

    id: int
    name: str
    next_number: int
    last_city: str
    last_host: str
    first_year: int | None
    last_year: int | None
    recorded: int
    highest: int
    gaps: str


def next_seminar(session: Session, today: Date) -> NextSeminar | None:
    """The running or next seminar that is not off; where none is ahead, the one held last."""
    active = select(Seminar).where(Seminar.start.is_not(None), Seminar.status.not_in(OFF))
    ahead = session.scalars(
        active.where(func.coalesce(Seminar.end, Seminar.start) >= str(today)).order_by(Seminar.start)
    ).first()
    found = ahead or session.scalars(active.order_by(Seminar.start.desc())).first()
    return _card(found, today) if found else None


def _card(seminar: Seminar, today: Date) -> NextSeminar:
    language = current_language()
    counts = [d.counts() for d in seminar.delegations if d.type == "official"]
    guest = next((leader for leader in seminar.leaders if leader.side != seminar.host_side), None)
    days = (seminar.start.first_day() - today.first_day()).days if seminar.start and seminar.start.day else None
    dated = [(item.day, item.label(language)) for item in seminar.programme if item.day and item.day.day]
    return NextSeminar(
        seminar.id, seminar.label(language), seminar.host_city().best(language), seminar.start, seminar.end,
        seminar.status or "", days, sum(c[0] for c in counts), sum(c[1] for c in counts),
        guest.name(language) if guest else "", tuple(dated),
    )  # fmt: skip


MISSING = NN_("Overview", "%n text missing in {language}|%n texts missing in {language}", "", 1)
DRIFT = NN_("Overview", "%n person differs from the directory|%n persons differ from the directory", "", 1)
UNNAMED = NN_("Overview", "%n place not named yet|%n places not named yet", "", 1)
OUTSIDE = NN_("Overview", "%n programme item outside the period|%n programme items outside the period", "", 1)


def gaps(session: Session, today: Date, language_names: dict[str, Message], limit: int = 4) -> list[Gap]:
    """What is incomplete, newest seminars first: at most *limit* lines of each sort. Places are named until *today*."""
    found: list[Gap] = []
    newest_first = (Seminar.start.desc().nulls_first(), Seminar.id.desc())
    seminars = session.scalars(select(Seminar).order_by(*newest_first).limit(50))
    for seminar in seminars:
        found.extend(_gaps_of(session, seminar, today, language_names))
    kept: list[Gap] = []
    for gap in found:
        if sum(other.sort == gap.sort for other in kept) < limit:
            kept.append(gap)
    return kept


def _gaps_of(
    session: Session, seminar: Seminar, today: Date, language_names: dict[str, Message]
) -> Iterable[Gap]:
    label = seminar.label(current_language())
    missing = missing_texts(session, "seminar", seminar.id)
    for language, name in language_names.items():
        number = sum(text.language == language for text in missing)
        if number:
            yield Gap("missing", tr(MISSING, number, language=tr(name)), seminar.id, label, "")
    outside = len(programme_warnings(session, seminar.id))
    if outside:
        yield Gap("outside", tr(OUTSIDE, outside), seminar.id, label, "programme")
    end = seminar.end or seminar.start
    if seminar.status in NOT_YET and (end is None or end.last_day() >= today.first_day()):
        members = [member for delegation in seminar.delegations for member in delegation.members if member.present]
        unnamed = sum(member.unnamed for member in members)
        drifting = sum(bool(drift(member)) for member in members)
        if unnamed:
            yield Gap("unnamed", tr(UNNAMED, unnamed), seminar.id, label, "delegations")
        if drifting:
            yield Gap("drift", tr(DRIFT, drifting), seminar.id, label, "delegations")


def recent(db: Database, limit: int = 6) -> list[Recent]:
    """Records edited last, each once, newest first. Steps whose record is gone are left out."""
    found: dict[tuple[str, int], Recent] = {}
    steps = db.recent_steps(60)
    with db.read() as session:
        for step, rows in steps:
            root = _root(session, rows)
            if root is None or (root.__tablename__, root.id) in found:
                continue
            at = datetime.datetime.fromisoformat(step.at)
            found[root.__tablename__, root.id] = Recent(
                root.__tablename__, root.id, root.label(current_language()), step.text(), at
            )
            if len(found) == limit:
                break
    return list(found.values())


_ROOT_ORDER = ("seminar", "person", "organisation", "series", "partnership", "topic")


def _root(session: Session, rows: Touched) -> Record | None:
    """The record that a step was about: the most important one among the owners of what it changed."""
    best: Record | None = None
    for table, record_id in sorted(rows)[:50]:
        record = session.get(kinds()[table], record_id) if table in kinds() else None
        while record is not None and (owner := owner_field(type(record))):
            record = session.get(kinds()[owner.target], getattr(record, owner.name))
        if record is None or record.__tablename__ not in _ROOT_ORDER:
            continue
        if best is None or _ROOT_ORDER.index(record.__tablename__) < _ROOT_ORDER.index(best.__tablename__):
            best = record
    return best


def series_states(session: Session) -> list[SeriesState]:
    """All series, the one with the latest seminar first."""
    states = []
    for series in session.scalars(select(Series)):
        seminars = list(session.scalars(select(Seminar).where(Seminar.series_id == series.id).order_by(Seminar.start)))
        states.append((max((str(s.start or "") for s in seminars), default=""), _state(series, seminars)))
    return [state for _, state in sorted(states, key=lambda pair: pair[0], reverse=True)]


def _state(series: Series, seminars: list[Seminar]) -> SeriesState:
    language = current_language()
    numbers = {seminar.number for seminar in seminars if seminar.number is not None}
    first = series.counter_start or 1
    dated = [seminar for seminar in seminars if seminar.start]
    last = dated[-1] if dated else None
    return SeriesState(
        series.id, series.label(language), max(numbers, default=first - 1) + 1,
        last.host_city().best(language) if last else "", (last.host_side or "") if last else "",
        dated[0].start.year if dated and dated[0].start else None, last.start.year if last and last.start else None,
        len(seminars), max(numbers, default=0), number_gaps(numbers, first),
    )  # fmt: skip


def number_gaps(numbers: set[int], first: int = 1) -> str:
    """Numbers missing between *first* and the highest, as ranges: ``"2–11, 13, 15–17"``."""
    ranges: list[str] = []
    missing = [n for n in range(first, max(numbers, default=first)) if n not in numbers]
    start: int | None = None
    for index, number in enumerate(missing):
        if start is None:
            start = number
        if index + 1 == len(missing) or missing[index + 1] != number + 1:
            ranges.append(str(start) if start == number else f"{start}–{number}")
            start = None
    return ", ".join(ranges)

