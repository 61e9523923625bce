"""Everything for a record at once: which documents, into one folder or as one print job."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFileDialog, QWidget

from app.documents.batch import Piece, names, pieces
from app.documents.options import remembered
from app.services.finding import label_of
from app.texts import N_, NN_, tr
from app.ui.desk.dialogs import Dialog
from app.ui.desk.preview import FORMS
from app.ui.desk.rendering import Job
from app.ui.kit.announce import announce
from app.ui.kit.buttons import SecondaryButton
from app.ui.kit.formrow import FormRow
from app.ui.kit.labels import Label, ProblemLine
from app.ui.kit.segmented import Segmented
from app.ui.kit.settings import Settings
from app.ui.kit.theme import theme
from app.ui.office import Office
from app.ui.printing.delivering import NO_PRINTER, Outcome, make_each, print_each, write_each
from app.ui.printing.lists import TickList
from app.ui.printing.remembering import choices, last_folder, own_templates, remember_folder

TITLE = N_("Print", "Everything for “{record}”")
CHOSEN = N_("Print", "Documents")
LINE = N_("Print", "{document} – {record}")
FOLDER = N_("Print", "Save into a folder …")
PRINT = N_("Print", "Print as one job …")
HINT = N_("Print", "Each with the options that were chosen for it last.")
SAVED = NN_("Print", "%n document saved in “{folder}”.|%n documents saved in “{folder}”.", "", 1)
PRINTED = NN_("Print", "%n document printed.|%n documents printed.", "", 1)
CANCELLED = N_("Print", "Cancelled.")
FAILED = N_("Print", "{document}: {reason}")


class BatchDialog(Dialog):
    """A tick for every document; what fails is told, and keeps no other from being made."""

    def __init__(
        self, office: Office, settings: Settings, kind: str, record_id: int, form: str, parent: QWidget | None = None
    ) -> None:
        with office.db.read() as session:
            label = label_of(session, kind, record_id, office.language)
            found = pieces(session, kind, record_id, office.language)
        super().__init__(lambda: tr(TITLE, record=label), None, parent, width=640)
        self._office, self._settings, self.pieces = office, settings, found
        self.form = Segmented(FORMS, self)
        self.form.set_value(form)
        self.list = TickList(self)
        self.list.setAccessibleName(tr(CHOSEN))
        self.list.setMinimumHeight(theme.px(220))
        for piece in found:
            self.list.add(tr(LINE, document=tr(piece.document.title), record=piece.label), ticked=True)
        self.problem = ProblemLine(self)
        self.said = Label("", "label", "ink2", wrap=True, parent=self)
        self.folder = SecondaryButton(FOLDER, "folder-open", self)
        self.print = SecondaryButton(PRINT, "printer", self)
        for widget in (
            FormRow(N_("Print", "Language"), self.form, self), self.list, Label(HINT, "label", "ink3", parent=self),
            self.problem, self.said,
        ):  # fmt: skip
            self.body.addWidget(widget)
        self.buttons.insertWidget(1, self.folder)
        self.buttons.insertWidget(2, self.print)
        self.folder.clicked.connect(partial(self.save, None))
        self.print.clicked.connect(self.print_out)

    def ticked(self) -> list[Piece]:
        """The documents to be made."""
        return [piece for row, piece in enumerate(self.pieces) if self.list.is_ticked(row)]

    def jobs(self) -> list[Job]:
        """The documents ticked, each with the options chosen for it last."""
        form, own = self.form.value() or "de", own_templates(self._settings)
        return [
            Job(
                one.document.key, one.subjects, form, self._office.today, None,
                remembered(one.document.options, choices(self._settings, one.document.key)[1]), None, own,
            )
            for one in self.ticked()
        ]  # fmt: skip

    def save(self, folder: Path | None = None) -> Outcome | None:
        """Write every document as a PDF into *folder*, which is asked for where none is given."""
        jobs = self.jobs()
        if folder is None:
            start = last_folder(self._settings, self._office.db.path.parent)
            chosen = QFileDialog.getExistingDirectory(self, tr(FOLDER), str(start))
            folder = Path(chosen) if chosen else None
        if folder is None or not jobs:
            return None
        remember_folder(self._settings, folder)
        targets = [folder / name for name in names(self.ticked(), self.form.value() or "de", "pdf")]
        outcome = write_each(self._office, self, jobs, targets, "pdf")
        if outcome is not None:
            self._tell(outcome, tr(SAVED, len(outcome.written), folder=folder.name))
        return outcome

    def print_out(self) -> None:
        """Ask for the printer once and print everything as one job."""
        jobs = self.jobs()
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setFullPage(True)
        printer.setDocName(self.windowTitle())
        if not jobs or QPrintDialog(printer, self).exec() != QPrintDialog.DialogCode.Accepted:
            return
        outcome = make_each(self._office, self, jobs, "pdf")
        done = print_each(self._office, self, outcome.made, printer) if not outcome.cancelled else None
        self._tell(outcome, tr(PRINTED, len(outcome.made)) if done else "")
        if done is False:
            self.problem.set_text(NO_PRINTER)

    def _tell(self, outcome: Outcome, said: str) -> None:
        titles = {one.document.key: tr(one.document.title) for one in self.pieces}
        failed = [tr(FAILED, document=titles[job.document], reason=reason) for job, reason in outcome.failed]
        self.problem.set_text("\n".join([*failed, *outcome.notices()]) or None)
        self.said.set_text(f"{tr(CANCELLED)} {said}".strip() if outcome.cancelled else said)
        announce(self, self.said.text())
