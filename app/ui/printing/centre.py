"""The print centre: which document, of which records, in which language, how - seen before it goes anywhere."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from app.documents import catalogue
from app.documents.batch import file_name
from app.documents.catalogue import Document
from app.documents.reading import MissingText
from app.domain.errors import KnownError
from app.services.printing import Subject, subject_label
from app.texts import N_, NN_, tr
from app.ui.desk.preview import form_for
from app.ui.desk.rendering import Job, Made, more_pages, preview
from app.ui.kit.announce import announce
from app.ui.kit.screens import fit
from app.ui.kit.settings import Settings
from app.ui.kit.theme import theme
from app.ui.office import Office
from app.ui.printing.beyond import print_everything, show_history, show_templates
from app.ui.printing.delivering import NO_PRINTER, Outcome, make_each, print_each, write_each
from app.ui.printing.pane import FILTERS, Pane
from app.ui.printing.remembering import (
    choices,
    last_document,
    last_folder,
    own_templates,
    remember,
    remember_folder,
)  # fmt: skip
from app.ui.printing.request import LIST, Request, chosen_first

TITLE = N_("Print", "Print")
PAGES = NN_("Print", "%n page|%n pages", "", 1)
FIRST_OF = NN_("Print", "%n document; the first one is shown|%n documents; the first one is shown", "", 1)
SAVED = N_("Print", "Saved as “{file}”.")
SAVED_ALL = NN_("Print", "%n document saved in “{folder}”.|%n documents saved in “{folder}”.", "", 1)
PRINTED = NN_("Print", "%n document printed.|%n documents printed.", "", 1)
NO_RECORD = N_("Print", "Tick at least one record for this document.")
NOTHING_THERE = N_("Print", "There is no record for this document yet.")
CANCELLED = N_("Print", "Cancelled.")


class PrintCentre(QDialog):
    """What it makes is what it shows. Choices are remembered for each document once something was made."""

    jump = Signal(object)
    """Go to a missing text (a :class:`MissingText`); the dialog closes."""

    def __init__(self, office: Office, settings: Settings, request: Request, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.office, self.settings, self.request = office, settings, request
        self._made: Made | None = None
        self._language = request.form or form_for(office.language)
        self._offered: list[Subject] = []
        self._making = self._again = False
        self.timer = QTimer(self, singleShot=True, interval=150)
        self.pane = Pane(self)
        self.view = self.pane.view
        self.pane.documents.show_documents(request.documents())
        self._connect()
        self.setWindowTitle(tr(TITLE))
        fit(self, theme.px(1180), theme.px(780))
        known = [one.key for one in request.documents()]
        wanted = (request.document, last_document(settings, request.kind), *known)
        self.choose(next((key for key in wanted if key in known), ""))

    def _connect(self) -> None:
        pane = self.pane
        pane.documents.chosen.connect(self._document_changed)
        for signal in (pane.records.changed, pane.form.changed, pane.options.changed):
            signal.connect(self.timer.start)
        self.timer.timeout.connect(self._render)
        self.view.sharper.connect(self.timer.start)
        pane.missing_chosen.connect(self._jump)
        pane.print.clicked.connect(self.print_out)
        for output, button in pane.saving.items():
            button.clicked.connect(partial(self.save, output))
        pane.open.clicked.connect(self.open_in_viewer)
        pane.everything.clicked.connect(partial(print_everything, self))
        pane.history.clicked.connect(partial(show_history, self))
        pane.templates.clicked.connect(partial(show_templates, self))
        pane.everything.setVisible(len(self.request.ids) == 1)
        pane.history.setVisible(len(self.request.ids) == 1)

    # What is chosen

    def choose(self, key: str) -> None:
        """Choose a document as if it had been clicked."""
        self.pane.documents.choose(key)
        self._document_changed(key)

    def document(self) -> Document | None:
        """The document chosen."""
        key = self.pane.documents.key()
        return catalogue.document(key) if key else None

    def _document_changed(self, key: str) -> None:
        document = catalogue.document(key) if key else None
        self.pane.show_document(document)
        if document is None:
            return
        with self.office.db.read() as session:
            self._offered = self.request.subjects(session, document)
            language = self.office.language
            labels = [(one, subject_label(session, one, language)) for one in self._offered]
        self.pane.show_records(labels, chosen_first(document, self.request, self._offered))
        form, options = choices(self.settings, key)
        form = form if not self.request.form else self.request.form
        self.pane.show_form(document, form if form in document.forms else self._language)
        self.pane.options.show_options(document.options, options)
        self.timer.start()

    def jobs(self) -> list[Job]:
        """What would be made now: one document of all ticked records where it takes several, else one of each."""
        document = self.document()
        if document is None:
            return []
        of = self.pane.records.ticked()
        groups: list[tuple[Subject, ...]] = [tuple(of)] if document.several and of else [(one,) for one in of]
        listing = None
        if not groups and LIST in document.takes:
            listing = self.request.listing
        if not groups and (listing is not None or not document.takes or document.alone):
            groups = [()]
        form, options = self.pane.form_value(), self.pane.options.values()
        own = own_templates(self.settings)
        return [Job(document.key, group, form, self.office.today, None, options, listing, own) for group in groups]

    # What is shown

    def _render(self) -> None:
        self._again = self._making
        if self._again:
            return
        jobs = self.jobs()
        self.pane.set_ready(bool(jobs))
        if not jobs:
            self.pane.problem.set_text(NO_RECORD if self._offered else NOTHING_THERE)
            self.view.show_pages({}, 0)
            self.pane.show_missing([])
            self.pane.pages.set_text("")
            self._made = None
            return
        self._making = True
        scale, db, job = max(self.view.scale(), 0.8), self.office.db, jobs[0]
        done = partial(self._show, scale, len(jobs))
        self.office.worker.run("print", lambda: preview(db, job, scale), done, self._fail, owner=self)

    def _ready(self) -> None:
        self._making = False
        if self._again:
            self.timer.start()

    def _show(self, scale: float, number: int, made: Made) -> None:
        self._ready()
        self._made = made
        self.pane.problem.set_text(made.notice.sentence if made.notice is not None else None)
        self.view.show_pages(made.pages, made.count)
        if rest := [index for index in range(made.count) if index not in made.pages]:
            done = partial(self.view.show_pages, count=made.count)
            work = partial(more_pages, made.pdf, scale, rest)
            self.office.worker.run("print-rest", work, done, self._fail, owner=self)
        parts = [tr(PAGES, made.count), *([tr(FIRST_OF, number)] if number > 1 else [])]
        self.pane.pages.set_text(" · ".join(parts))
        self.pane.show_missing(made.missing)

    def _fail(self, error: Exception) -> None:
        self._ready()
        if not isinstance(error, KnownError):
            raise error
        self.pane.problem.set_text(error.sentence())
        self.pane.set_ready(False)

    def _jump(self, text: MissingText) -> None:
        self.accept()
        self.jump.emit(text)

    # What is made

    def _name(self, job: Job, output: str) -> str:
        with self.office.db.read() as session:
            of = job.subjects[:1]
            label = subject_label(session, of[0], self.office.language) if of else ""
        return file_name(tr(catalogue.document(job.document).title), label, job.form, output)

    def save(self, output: str, target: Path | None = None) -> Path | None:
        """Save as *output* (``pdf``, ``docx``, ``xlsx``): one document under a name, several into a folder. Asks
        where, unless *target* says so. Returns the file or folder."""
        jobs = self.jobs()
        if not jobs:
            return None
        target = target or self._ask_where(jobs, output)
        if target is None:
            return None
        if len(jobs) == 1:
            target = target if target.suffix.lower() == f".{output}" else target.with_name(f"{target.name}.{output}")
            targets = [target]
        else:
            targets = [target / self._name(job, output) for job in jobs]
        outcome = write_each(self.office, self, jobs, targets, output)
        if outcome is None:
            return None
        self._remember(jobs[0])
        remember_folder(self.settings, targets[0].parent)
        files = len(outcome.written)
        said = tr(SAVED, file=target.name) if len(jobs) == 1 else tr(SAVED_ALL, files, folder=target.name)
        self._tell(outcome, said if files else "")
        return target if files else None

    def _ask_where(self, jobs: list[Job], output: str) -> Path | None:
        folder = last_folder(self.settings, self.office.db.path.parent)
        if len(jobs) > 1:
            chosen = QFileDialog.getExistingDirectory(self, tr(TITLE), str(folder))
        else:
            start = str(folder / self._name(jobs[0], output))
            chosen, _ = QFileDialog.getSaveFileName(self, tr(TITLE), start, tr(FILTERS[output]))
        return Path(chosen) if chosen else None

    def _remember(self, job: Job) -> None:
        remember(self.settings, self.request.kind, job.document, job.form, job.options)

    def _tell(self, outcome: Outcome, said: str) -> None:
        """Say what was done; what could not be done is a problem."""
        words = [tr(CANCELLED)] if outcome.cancelled else []
        self.pane.pages.set_text(" ".join([*words, said]).strip())
        problems = [*(sentence for _job, sentence in outcome.failed), *outcome.notices()]
        self.pane.problem.set_text("\n".join(problems) or None)
        announce(self, self.pane.pages.text())

    def open_in_viewer(self) -> None:
        """Show the PDF in the system's viewer, where a screen reader finds its tags."""
        jobs = self.jobs()[:1]
        for job in jobs:
            outcome = make_each(self.office, self, [job], "pdf")
            for _job, made in outcome.made:
                target = Path(self.office.scratch) / self._name(job, "pdf")
                target.write_bytes(made.content)
                QDesktopServices.openUrl(QUrl.fromLocalFile(str(target)))
            self._tell(outcome, self.pane.pages.text())

    def print_out(self) -> None:
        """Ask for the printer and print all documents as one job, at 300 dots an inch."""
        jobs = self.jobs()
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setFullPage(True)
        if not jobs:
            return
        printer.setDocName(self._name(jobs[0], "pdf"))
        if QPrintDialog(printer, self).exec() != QDialog.DialogCode.Accepted:
            return
        outcome = make_each(self.office, self, jobs, "pdf")
        done = print_each(self.office, self, outcome.made, printer) if outcome.made else None
        self._remember(jobs[0])
        self._tell(outcome, tr(PRINTED, len(outcome.made)) if done else "")
        if done is False:
            self.pane.problem.set_text(NO_PRINTER)
        elif done and not outcome.failed and not outcome.notices():
            self.accept()
