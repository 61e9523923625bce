"""Where finished documents go: onto paper, into files - and into the history of what was printed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QEventLoop, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget

from app.documents.pages import page_count, pages
from app.domain.errors import KnownError
from app.services import prints
from app.storage.connection import translating
from app.storage.prints import FILE, PAPER
from app.texts import N_, tr
from app.ui.desk.pageview import image_of
from app.ui.desk.rendering import Finished, Job, make
from app.ui.kit.progress import Progress
from app.ui.office import Office

MAKING = N_("Print", "Documents are being made …")
PRINTING = N_("Print", "Pages are being printed …")
DPI = 300


@dataclass(slots=True)
class Outcome:
    """What came of several documents."""

    made: list[tuple[Job, Finished]] = field(default_factory=list)
    failed: list[tuple[Job, str]] = field(default_factory=list)
    """Documents that could not be made, with the sentence that says why."""
    written: list[Path] = field(default_factory=list)
    cancelled: bool = False

    def notices(self) -> list[str]:
        """What was wrong with templates of the office, each sentence once."""
        return list(dict.fromkeys(one.notice.sentence() for _job, one in self.made if one.notice is not None))


def make_each(
    office: Office, parent: QWidget, jobs: Sequence[Job], output: str,
    done: Callable[[int, Finished], None] = lambda _number, _made: None,
) -> Outcome:  # fmt: skip
    """Make every job in the worker's thread behind a progress with Cancel; *done* gets each as it is finished.

    A document that cannot be made is told at the end and keeps no other from being made.
    """
    outcome = Outcome()
    with Progress(MAKING, len(jobs), parent) as progress:
        for number, job in enumerate(jobs):
            if not progress.advance(number):
                outcome.cancelled = True
                break
            found = _in_worker(office, progress, job, output)
            if isinstance(found, KnownError):
                outcome.failed.append((job, found.sentence()))
            elif isinstance(found, Exception):
                raise found
            else:
                outcome.made.append((job, found))
                done(number, found)
    return outcome


def _in_worker(office: Office, owner: QWidget, job: Job, output: str) -> Finished | Exception:
    loop, found = QEventLoop(), list[Finished | Exception]()

    def finished(result: Finished | Exception) -> None:
        found.append(result)
        loop.quit()

    db = office.db
    office.worker.run("print-one", lambda: make(db, job, output), finished, finished, owner=owner)
    if not found:
        loop.exec()
    return found[0]


def write_each(
    office: Office, parent: QWidget, jobs: Sequence[Job], targets: Sequence[Path], output: str
) -> Outcome | None:
    """Make the jobs and write each to its target; what is written is kept in the history. ``None`` where writing
    fails, which is told."""
    written: list[Path] = []
    failed: list[KnownError] = []

    def write(number: int, made: Finished) -> None:
        target = targets[number]
        try:
            with translating(target):
                target.write_bytes(made.content)
        except KnownError as error:
            failed.append(error)
            raise
        written.append(target)
        keep(office, [(jobs[number], made)], output, FILE)

    try:
        outcome = make_each(office, parent, jobs, output, write)
    except KnownError as error:
        if error not in failed:
            raise
        office.failed.emit(error.sentence())
        return None
    outcome.written = written
    return outcome


def keep(office: Office, made: Sequence[tuple[Job, Finished]], output: str, way: str) -> None:
    """Remember what was printed, where the file can be written. A new record that is not saved has no history yet."""
    if office.db.read_only:
        return
    found = [
        prints.made(job.document, output, way, one.context, one.content, one.of, one.shows)
        for job, one in made
        if job.edited is None
    ]
    office.attempt(office.db.prints.keep, found)


def print_each(office: Office, parent: QWidget, made: Sequence[tuple[Job, Finished]], printer: QPrinter) -> bool | None:
    """Put the documents on paper as one print job and keep them in the history; ``False`` where the printer cannot
    begin, ``None`` where the person cancelled."""
    done = paint_on(printer, [one.content for _job, one in made], parent)
    if done:
        keep(office, made, "pdf", PAPER)
    return done


def paint_on(printer: QPrinter, pdfs: Sequence[bytes], parent: QWidget | None = None) -> bool | None:
    """Put the pages of *pdfs* on paper one after the other, each page at its own size; ``False`` where the printer
    cannot begin, ``None`` where the person cancelled meanwhile."""
    painter = QPainter()
    if not painter.begin(printer):
        return False
    order = [(pdf, index) for pdf in pdfs for index in range(page_count(pdf))]
    if printer.fromPage():
        order = order[printer.fromPage() - 1 : printer.toPage()]
    with Progress(PRINTING, len(order), parent) as progress:
        for number, (pdf, index) in enumerate(order):
            if not progress.advance(number):
                painter.end()
                printer.abort()
                return None
            if number:
                printer.newPage()
            page = next(pages(pdf, DPI / 72, index, index + 1))
            dots = printer.resolution() / DPI
            painter.drawImage(QRectF(0, 0, page.width * dots, page.height * dots), image_of(page))
    painter.end()
    return True


def said(sentences: Sequence[str]) -> str:
    """Sentences below each other."""
    return "\n".join(sentences)


NO_PRINTER = N_("Print", "There is no printer. Save the document as a PDF instead.")


def no_printer() -> str:
    """The sentence for a printer that cannot begin."""
    return tr(NO_PRINTER)
