"""The print dialog: document, language form, what is missing, and where it goes - paper, PDF, Word."""

from __future__ import annotations

import re
from functools import partial
from pathlib import Path

from PySide6.QtCore import QRectF, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from app.documents import catalogue
from app.documents.pages import page_count, pages
from app.documents.reading import MissingText
from app.domain.dates import NBSP
from app.domain.errors import KnownError
from app.services.finding import label_of
from app.services.printing import Subject, reachable, subjects
from app.services.records import Snapshot
from app.storage.connection import translating
from app.texts import N_, NN_, tr
from app.ui.desk.pageview import PageView, image_of
from app.ui.desk.preview import FORMS
from app.ui.desk.rendering import Job, Made, make, more_pages, preview
from app.ui.kit.buttons import PrimaryButton, SecondaryButton
from app.ui.kit.choice import ChoiceField
from app.ui.kit.flow import FlowLayout
from app.ui.kit.formrow import FormRow
from app.ui.kit.labels import Ground, Label, ProblemLine
from app.ui.kit.languages import LANGUAGES
from app.ui.kit.screens import fit
from app.ui.kit.segmented import Segmented
from app.ui.kit.theme import theme
from app.ui.office import Office

TITLE = N_("Print", "Print")
MISSING = NN_("Print", "%n translation is missing|%n translations are missing", "", 1)
COMPLETE = N_("Print", "All texts are there in this language.")
MISSING_LINE = N_("Print", "{field}: “{text}” ({state})")
PAGES = NN_("Print", "%n page|%n pages", "", 1)
SAVED = N_("Print", "Saved as “{file}”.")
NO_PRINTER = N_("Print", "There is no printer. Save the document as a PDF instead.")
DPI = 300
_FILTERS = {"pdf": N_("Print", "PDF (*.pdf)"), "docx": N_("Print", "Word document (*.docx)")}


class PrintDialog(QDialog):
    """Shows what will come out before it does; missing translations can be jumped to."""

    jump = Signal(object)
    """Go to a missing text (a :class:`MissingText`); the dialog closes."""

    def __init__(
        self, office: Office, document: str, kind: str, record_id: int, form: str = "de",
        edited: Snapshot | None = None, parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._office, self._kind, self._record, self._edited = office, kind, record_id, edited
        self._made: Made | None = None
        offered = [(one.key, one.title) for one in catalogue.documents_for(reachable(kind))]
        self._document = ChoiceField(offered, self, optional=False)
        self._document.set_value(document or (offered[0][0] if offered else None))
        self._subject = ChoiceField([], self, optional=False)
        self._form = Segmented(FORMS, self)
        self._form.set_value(form)
        self._missing_title = Label("", "head", parent=self)
        self._missing = QListWidget(self)
        self._problem = ProblemLine(self)
        self._pages = Label("", "label", "ink2", parent=self)
        self.view = PageView(self)
        self._print = PrimaryButton(N_("Print", "Print …"), "printer", self)
        self._pdf = SecondaryButton(N_("Print", "Save as PDF …"), "file-text", self)
        self._word = SecondaryButton(N_("Print", "Save for Word …"), "file", self)
        self._open = SecondaryButton(N_("Print", "Open in the PDF viewer"), "external-link", self)
        self._build()
        self._connect()
        self._document_changed()
        self.setWindowTitle(tr(TITLE))
        fit(self, theme.px(1040), theme.px(720))

    def _build(self) -> None:
        self._left = left = QVBoxLayout()
        for label, field in (
            (N_("Print", "Document"), self._document),
            (N_("Print", "Record"), self._subject),
            (N_("Print", "Language"), self._form),
        ):
            left.addWidget(FormRow(label, field, self))
        left.addWidget(self._problem)
        left.addWidget(self._missing_title)
        left.addWidget(self._missing, 1)
        left.addStretch(1)
        left.addWidget(self._pages)
        buttons = FlowLayout(gap=8)
        for button in (self._print, self._pdf, self._word, self._open):
            buttons.addWidget(button)
        left.addLayout(buttons)
        holder = QWidget(self)
        holder.setLayout(left)
        holder.setFixedWidth(theme.px(420))
        left.setContentsMargins(theme.px(20), theme.px(16), theme.px(20), theme.px(16))
        left.setSpacing(theme.px(10))
        paper = Ground("win", self)
        place = QVBoxLayout(paper)
        place.setContentsMargins(0, 0, 0, 0)
        place.addWidget(self.view)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(holder)
        row.addWidget(paper, 1)
        self._missing.setAccessibleName(tr(N_("Print", "Missing translations")))
        self._missing.setWordWrap(True)

    def _connect(self) -> None:
        self._document.changed.connect(self._document_changed)
        self._subject.changed.connect(self._render)
        self._form.changed.connect(self._render)
        self.view.sharper.connect(self._render)
        self._missing.itemActivated.connect(self._jump)
        self._print.clicked.connect(self.print_out)
        self._pdf.clicked.connect(lambda: self.save("pdf"))
        self._word.clicked.connect(lambda: self.save("docx"))
        self._open.clicked.connect(self.open_in_viewer)

    def _document_changed(self) -> None:
        with self._office.db.read() as session:
            found = subjects(session, self._kind, self._record, self._takes())
            labels = [(_key(s), label_of(session, s.kind, s.id, self._office.language)) for s in found]
        self._subject.set_choices(labels)
        if labels:
            self._subject.set_value(labels[0][0])
        self._render()

    def _takes(self) -> tuple[str, ...]:
        """Kinds of record that the chosen document can be made of."""
        key = self._document.value()
        return catalogue.document(key).takes if key else ()

    def _job(self) -> Job | None:
        with self._office.db.read() as session:
            found = subjects(session, self._kind, self._record, self._takes())
        chosen = next((s for s in found if _key(s) == self._subject.value()), None)
        if chosen is None:
            return None
        return Job(self._document.value() or "", chosen, self._form.value() or "de", self._office.today, self._edited)

    def _render(self) -> None:
        job = self._job()
        for button in (self._print, self._pdf, self._word, self._open):
            button.setEnabled(job is not None)
        if job is not None:
            self._word.setEnabled("docx" in catalogue.document(job.document).formats)
        else:
            self._problem.set_text(N_("Print", "There is no record for this document yet."))
            self.view.show_pages({}, 0)
            return
        scale, db = max(self.view.scale(), 0.8), self._office.db
        done = partial(self._show, scale)
        self._office.worker.run("print", lambda: preview(db, job, scale), done, self._fail, owner=self)

    def _show(self, scale: float, made: Made) -> None:
        self._made = made
        self._problem.set_text(None)
        self.view.show_pages(made.pages, made.count)
        if rest := [index for index in range(made.count) if index not in made.pages]:
            done = partial(self.view.show_pages, count=made.count)
            work = partial(more_pages, made.pdf, scale, rest)
            self._office.worker.run("print-rest", work, done, self._fail, owner=self)
        self._pages.set_text(tr(PAGES, made.count))
        self._missing_title.set_text(tr(MISSING, len(made.missing)) if made.missing else COMPLETE)
        self._missing.clear()
        for text in made.missing:
            shown = text.shown if len(text.shown) <= 80 else text.shown[:79] + "…"
            state = tr(LANGUAGES[text.language].missing)
            item = QListWidgetItem(tr(MISSING_LINE, field=tr(text.label), text=shown.replace(NBSP, " "), state=state))
            item.setData(Qt.ItemDataRole.UserRole, text)
            self._missing.addItem(item)
        self._missing.setVisible(bool(made.missing))
        # the room goes to the list, or below the fields while there is none
        self._left.setStretch(self._left.indexOf(self._missing) + 1, 0 if made.missing else 1)

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, KnownError):
            raise error
        self._problem.set_text(error.sentence())
        for button in (self._print, self._pdf, self._open):
            button.setEnabled(False)

    def _jump(self, item: QListWidgetItem) -> None:
        text = item.data(Qt.ItemDataRole.UserRole)
        if isinstance(text, MissingText | tuple):
            self.accept()
            self.jump.emit(text)

    def _file_name(self, output: str) -> str:
        title = tr(catalogue.document(self._document.value() or "").title)
        label = self._subject.combo.currentText()
        form = (self._form.value() or "de").upper().replace("+", "-")
        name = re.sub(r'[\\/:*?"<>|\x00-\x1f]+', " ", f"{title} {label} {form}")
        return " ".join(name.split())[:120] + f".{output}"

    def save(self, output: str, target: Path | None = None) -> Path | None:
        """Save as *output* (``pdf``, ``docx``); asks where, unless *target* says so. Returns the file written."""
        job = self._job()
        if target is None:
            start = str(self._office.db.path.parent / self._file_name(output))
            chosen, _ = QFileDialog.getSaveFileName(self, tr(TITLE), start, tr(_FILTERS[output]))
            target = Path(chosen) if chosen else None
        if target is None or job is None:
            return None
        if target.suffix.lower() != f".{output}":
            target = target.with_name(f"{target.name}.{output}")
        data = self._office.attempt(make, self._office.db, job, output)
        if data is None or self._office.attempt(_write, target, data) is None:
            return None
        self._pages.set_text(tr(SAVED, file=target.name))
        return target

    def open_in_viewer(self) -> None:
        """Show the PDF in the system's viewer, where a screen reader finds its tags."""
        folder = Path(self._office.scratch)
        target = self.save("pdf", folder / self._file_name("pdf"))
        if target is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(target)))

    def print_out(self) -> None:
        """Ask for the printer and print the pages at 300 dots an inch."""
        if self._made is None:
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setFullPage(True)
        printer.setDocName(self._file_name("pdf"))
        if QPrintDialog(printer, self).exec() != QDialog.DialogCode.Accepted:
            return
        if paint_on(printer, self._made.pdf):
            self.accept()
        else:
            self._problem.set_text(NO_PRINTER)


def paint_on(printer: QPrinter, pdf: bytes) -> bool:
    """Put the pages of *pdf* on paper, each page at its own size; ``False`` where the printer cannot begin."""
    painter = QPainter()
    if not painter.begin(printer):
        return False
    chosen = range(page_count(pdf))
    if printer.fromPage():
        chosen = range(printer.fromPage() - 1, min(printer.toPage(), len(chosen)))
    for order, index in enumerate(chosen):
        if order:
            printer.newPage()
        page = next(pages(pdf, DPI / 72, index, index + 1))
        dots = printer.resolution() / DPI
        painter.drawImage(QRectF(0, 0, page.width * dots, page.height * dots), image_of(page))
    painter.end()
    return True


def _key(subject: Subject) -> str:
    return f"{subject.kind}:{subject.id}"


def _write(target: Path, data: bytes) -> bool:
    with translating(target):
        target.write_bytes(data)
    return True
