"""Making a document in the worker's thread: reading, setting, and pictures of its pages."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple

from app import __version__
from app.documents import catalogue
from app.documents.pages import Page, page_count, pages
from app.documents.reading import MissingText
from app.documents.templates import render
from app.domain.date import Date
from app.domain.errors import KnownError
from app.services.listing import Listing
from app.services.printing import Subject, with_edits
from app.services.records import Snapshot
from app.storage.database import Database
from app.storage.prints import Named


@dataclass(frozen=True, slots=True)
class Job:
    """What is to be made: a document of subjects, or of a *listing*; with the form's unsaved values where there are
    any."""

    document: str
    subjects: tuple[Subject, ...]
    form: str
    today: Date
    edited: Snapshot | None = None
    options: Mapping[str, Any] = field(default_factory=dict)
    listing: Listing | None = None
    own: Path | None = None
    """Folder of the office's own templates."""


@dataclass(frozen=True, slots=True)
class Made:
    """A document as PDF, pictures of the pages looked at, and the translations it lacks."""

    pdf: bytes
    count: int
    pages: dict[int, Page]
    """Pictures by page, from 0. Those out of sight are made afterwards (:func:`more_pages`)."""
    missing: list[MissingText]
    notice: KnownError | None
    """What is wrong with the office's own template; the document was set with the shipped one."""
    context: dict[str, Any]


class Finished(NamedTuple):
    """A finished file with what the history keeps of it."""

    content: bytes
    context: dict[str, Any]
    of: tuple[Named, ...]
    shows: tuple[Named, ...]
    notice: KnownError | None


def make(db: Database, job: Job, output: str = "pdf") -> Finished:
    """The finished file of *job*. Raises known errors."""
    found = _prepared(db, job)
    made = render(job.document, found.context, output, job.own)
    of = tuple((one.kind, one.id) for one in job.subjects if one.id)
    return Finished(made.content, found.context, of, found.shows, made.notice)


def preview(db: Database, job: Job, scale: float, looked_at: int = 0) -> Made:
    """The document of *job* with page *looked_at* (from 0) at *scale* (1.0 is 72 dots an inch). Raises known errors."""
    found = _prepared(db, job)
    made = render(job.document, found.context, own=job.own)
    count = page_count(made.content)
    first = min(looked_at, count - 1)
    shown = more_pages(made.content, scale, range(first, first + 1))
    return Made(made.content, count, shown, found.missing, made.notice, found.context)


def _prepared(db: Database, job: Job) -> catalogue.Prepared:
    with db.read() as session:
        records: list[Any] = [with_edits(session, one, job.edited) for one in job.subjects]
        if job.listing is not None:
            records.append(job.listing)
        day = job.today.first_day()
        return catalogue.prepare(job.document, records, job.form, day, __version__, job.options, session)


def more_pages(pdf: bytes, scale: float, wanted: Iterable[int]) -> dict[int, Page]:
    """Pictures of the pages *wanted* of a document, by page, from 0."""
    return {index: page for index in wanted for page in pages(pdf, scale, index, index + 1)}
