"""What stands at the head of a record's form: its name, what to know beside it, whether it is closed."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy.orm import Session

from app.domain.date import Date
from app.domain.model import Person, Seminar
from app.services.finding import detail
from app.services.records import Snapshot, in_words
from app.texts import current_language


@dataclass(frozen=True, slots=True)
class Heading:
    """*title* is empty for a new record that says nothing yet. *closed_on* and *closed_by* are a seminar's."""

    title: str
    detail: str
    closed_on: Date | None = None
    closed_by: str = ""


def heading(session: Session, snapshot: Snapshot) -> Heading:
    """The heading of a record with its unsaved values, in the interface language."""
    language = current_language()
    record = in_words(session, snapshot)
    if record is None:
        return Heading("", "")
    title = record.label(language)
    if isinstance(record, Person):
        other = record.name_latin if language == "ru" else record.name_cyrillic
        return Heading(title, other if other != title else "")
    if isinstance(record, Seminar):
        saved = session.get(Seminar, snapshot.id) if snapshot.id else None
        closed = (saved.closed_on, saved.closed_by) if saved else (None, "")
        return Heading(title, detail(record, language), *closed)
    return Heading(title, detail(record, language))
