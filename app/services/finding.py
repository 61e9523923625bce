"""Finding records: search over everything, and the choice of a record in a reference field.

All searching goes through :mod:`app.storage.search`; this module adds what a person sees.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from sqlalchemy import select
from sqlalchemy.orm import Session, selectinload

from app.domain.base import Record, kinds
from app.domain.dates import format_range
from app.domain.delegation import Delegation
from app.domain.organisation import Organisation
from app.domain.person import STANDARDS, Appointment, Person
from app.domain.programme import ProgrammeItem
from app.domain.seminar import Seminar
from app.names.folding import fold
from app.services import lists
from app.storage import search
from app.storage.stopping import Stop
from app.storage.surnames import Surname
from app.storage.surnames import surnames as complete
from app.texts import tr


@dataclass(frozen=True, slots=True)
class Hit:
    """One record found: its label, a second line, and the text that matched (``""`` where the label shows it).

    *score*: how surely it is meant, 0 to 1. *marks*: the words of label and text that matched. Of a person *origin*
    says in words what kind of spelling matched, and *passport* is the spelling of the passport where it is another
    one than the label.
    """

    kind: str
    id: int
    label: str
    detail: str
    matched: str
    score: float = 1.0
    marks: tuple[str, ...] = ()
    origin: str = ""
    passport: str = ""


def find(
    session: Session, text: str, language: str, limit: int = 20, kinds_wanted: Sequence[str] = search.ROOTS,
    stop: Stop | None = None,
) -> list[Hit]:  # fmt: skip
    """Records that *text* means, at most *limit* of each kind, grouped by kind, the likeliest first.

    See :func:`app.storage.search.find`. With *stop* another thread can end it.
    """
    check = stop.check if stop else lambda: None
    hits = []
    every = search.find(session.connection(), text, limit, kinds_wanted, check)
    persons = [found.record for found in every if found.kind == "person"]
    _at_once = session.scalars(select(Person).where(Person.id.in_(persons)).options(*_SHOWN_OF_PERSONS)).all()
    for found in every:
        check()
        record = session.get(kinds()[found.kind], found.record)
        if record is not None:
            hits.append(_found(record, found, language, text))
    return hits


_SHOWN_OF_PERSONS = (
    selectinload(Person.names), selectinload(Person.appointments).joinedload(Appointment.organisation)
)  # fmt: skip
"""Read with three queries instead of three for each person."""


def _found(record: Record, found: search.Found, language: str, text: str) -> Hit:
    made = replace(hit(record, language, text), score=found.score, marks=found.marks)
    shown = fold(found.matched) == fold(made.label)
    made = replace(made, matched=("" if shown else found.matched) or made.matched)
    if not isinstance(record, Person):
        return made
    spelled = next((name for name in record.names if fold(name.full()) == fold(made.matched)), None)
    origin = next((tr(each.label, to=language) for each in STANDARDS if spelled and each.key == spelled.standard), "")
    passport = next((name.full() for name in record.names if name.standard == "passport"), "")
    return replace(made, origin=origin, passport="" if fold(passport) == fold(made.label) else passport)


def surnames(session: Session, text: str, least: int, limit: int = 3) -> list[Surname]:
    """How the family name that is being typed may go on, where more than *least* persons bear it."""
    driver = session.connection().connection.driver_connection
    found = complete(driver, text, least + 1, limit)
    return [each for each in found if fold(each.name) != fold(text.strip())]


def hit(record: Record, language: str, text: str = "") -> Hit:
    """A record as a search result for *text*."""
    label = record.label(language)
    return Hit(record.__tablename__, record.id, label, detail(record, language), _matched(record, label, text))


def detail(record: Record, language: str) -> str:
    """The line under a record's label that tells it from its namesakes."""
    if isinstance(record, Person):
        appointment = record.appointment_on(None)
        if appointment is None:
            return ""
        organisation = appointment.organisation.label(language) if appointment.organisation else ""
        function = appointment.function_for(record.gender).best(language)
        return ", ".join(part for part in (function, organisation) if part)
    if isinstance(record, Seminar):
        return " · ".join(p for p in (record.host_city().best(language), _period(record, language)) if p)
    if isinstance(record, Delegation):
        return _period(record.seminar, language)
    if isinstance(record, ProgrammeItem):
        return record.seminar.label(language)
    if isinstance(record, Organisation):
        return " · ".join(p for p in (record.short_name.best(language), record.city.best(language)) if p)
    return ""


def _period(seminar: Seminar, language: str) -> str:
    return format_range(seminar.start, seminar.end, language)


def _matched(record: Record, label: str, text: str) -> str:
    """The spelling or text that contains the words, where the label itself does not."""
    words = fold(text).split()
    if not words or all(word in fold(label) for word in words):
        return ""
    candidates: list[str] = []
    if isinstance(record, Person):
        candidates = [name.full() for name in record.names]
    elif isinstance(record, Organisation):
        candidates = [value for name in record.names for value in name.name.values()]
    elif isinstance(record, Delegation):
        candidates = [member.name(lang) for member in record.members for lang in ("de", "ru")]
    elif isinstance(record, Seminar):
        candidates = [value for topic in record.topics for value in topic.wording.values()]
    scored = [(sum(word in fold(candidate) for word in words), candidate) for candidate in candidates]
    best = max(scored, key=lambda pair: pair[0], default=(0, ""))
    return best[1] if best[0] and best[1] != label else ""


def choose(
    session: Session, kind: str, text: str, language: str, limit: int = 12, stop: Stop | None = None
) -> list[Hit]:
    """Records of *kind* for a reference field: those that match *text*, or the first ones of the list for ``""``."""
    if text.strip() and kind in search.ROOTS:
        return [each for each in find(session, text, language, limit, (kind,), stop) if each.score >= search.LEAST]
    query = lists.Query(kind)
    records = (session.get(kinds()[kind], record_id) for record_id in lists.ids(session, query, language))
    wanted = fold(text)
    hits: list[Hit] = []
    for record in records:
        if len(hits) >= limit:
            break
        if record is not None and wanted in fold(record.label(language)):
            hits.append(hit(record, language))
    return hits


def label_of(session: Session, kind: str, record_id: int | None, language: str) -> str:
    """The label of a record, ``""`` where there is none."""
    record = session.get(kinds()[kind], record_id) if record_id else None
    return record.label(language) if record else ""
