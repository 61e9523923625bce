"""Making a document in the worker's thread: reading, setting, and pictures of its pages."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from app import __version__
from app.documents import catalogue
from app.documents.pages import Page, page_count, pages
from app.documents.reading import MissingText
from app.domain.date import Date
from app.services.printing import Subject, with_edits
from app.services.records import Snapshot
from app.storage.database import Database


@dataclass(frozen=True, slots=True)
class Job:
    """What is to be made: a document of a subject, with the form's unsaved values where there are any."""

    document: str
    subject: Subject
    form: str
    today: Date
    edited: Snapshot | None = None


@dataclass(frozen=True, slots=True)
class Made:
    """A document as PDF, pictures of the pages looked at, and the translations it lacks."""

    pdf: bytes
    count: int
    pages: dict[int, Page]
    """Pictures by page, from 0. Those out of sight are made afterwards (:func:`more_pages`)."""
    missing: list[MissingText]


def make(db: Database, job: Job, output: str = "pdf") -> bytes:
    """The finished file of *job*. Raises known errors."""
    return catalogue.render(job.document, _prepared(db, job).context, job.form, output)


def preview(db: Database, job: Job, scale: float, looked_at: int = 0) -> Made:
    """The document of *job* with page *looked_at* (from 0) at *scale* (1.0 is 72 dots an inch). Raises known errors."""
    context, missing = _prepared(db, job)
    pdf = catalogue.render(job.document, context, job.form)
    count = page_count(pdf)
    first = min(looked_at, count - 1)
    return Made(pdf, count, more_pages(pdf, scale, range(first, first + 1)), missing)


def _prepared(db: Database, job: Job) -> catalogue.Prepared:
    with db.read() as session:
        record = with_edits(session, job.subject, job.edited)
        day = job.today.first_day()
        return catalogue.prepare(job.document, record, job.form, day, __version__, session=session)


def more_pages(pdf: bytes, scale: float, wanted: Iterable[int]) -> dict[int, Page]:
    """Pictures of the pages *wanted* of a document, by page, from 0."""
    return {index: page for index in wanted for page in pages(pdf, scale, index, index + 1)}
