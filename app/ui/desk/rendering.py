"""Making a document in the worker's thread: reading, setting, and pictures of its pages."""

from __future__ import annotations

from dataclasses import dataclass

from app import __version__
from app.documents import catalogue
from app.documents.pages import Page, pages
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
    """A document as PDF, its pages as pictures, and the translations it lacks."""

    pdf: bytes
    pages: list[Page]
    missing: list[MissingText]


def make(db: Database, job: Job, output: str = "pdf") -> bytes:
    """The finished file of *job*. Raises known errors."""
    with db.read() as session:
        record = with_edits(session, job.subject, job.edited)
        context = catalogue.build_context(job.document, record, job.form, job.today.first_day(), __version__)
    return catalogue.render(job.document, context, job.form, output)


def preview(db: Database, job: Job, scale: float) -> Made:
    """The document of *job* with its pages at *scale* (1.0 is 72 dots an inch). Raises known errors."""
    with db.read() as session:
        record = with_edits(session, job.subject, job.edited)
        context = catalogue.build_context(job.document, record, job.form, job.today.first_day(), __version__)
        missing = catalogue.missing_texts(job.document, record, job.form)
    pdf = catalogue.render(job.document, context, job.form)
    return Made(pdf, list(pages(pdf, scale)), missing)
