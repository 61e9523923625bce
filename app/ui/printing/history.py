"""What was printed of a record: when, what, in which language - to be opened, printed again the same, compared."""

from __future__ import annotations

import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QHeaderView,
    QPlainTextEdit,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)  # fmt: skip

from app.documents import changes
from app.documents.batch import file_name
from app.documents.catalogue import DOCUMENTS, Document
from app.domain.dates import format_timestamp
from app.services.finding import label_of
from app.storage.connection import translating
from app.storage.prints import PAPER, Print
from app.texts import N_, NN_, tr
from app.ui.desk.dialogs import Dialog
from app.ui.desk.preview import FORMS
from app.ui.kit.buttons import SecondaryButton
from app.ui.kit.flow import FlowLayout
from app.ui.kit.labels import EmptyState, Label, ProblemLine
from app.ui.kit.settings import Settings
from app.ui.kit.theme import theme
from app.ui.office import Office
from app.ui.printing.delivering import NO_PRINTER, paint_on
from app.ui.printing.remembering import last_folder

TITLE = N_("Prints", "Printed: {record}")
ALL = N_("Prints", "Printed documents")
NOTHING = N_("Prints", "Nothing has been printed of this yet.")
COLUMNS = (
    N_("Prints", "When"), N_("Prints", "Document"), N_("Prints", "Language"), N_("Prints", "As"), N_("Prints", "Who"),
)  # fmt: skip
ON_PAPER = N_("Prints", "paper")
ERASED = N_("Prints", "Its content was erased.")
OPEN, AGAIN = N_("Prints", "Open"), N_("Prints", "Print again …")
SAVE, COMPARE = N_("Prints", "Save as …"), N_("Prints", "Compare with the one before")
CHANGES = NN_("Prints", "%n change since the print before|%n changes since the print before", "", 1)
SAME = N_("Prints", "Nothing has changed since the print before.")
NONE_BEFORE = N_("Prints", "It was not printed before this.")
NOT_COMPARABLE = N_("Prints", "The files differ.")
CHANGE = N_("Prints", "{change}: {entry}")
SAVED = N_("Prints", "Saved as “{file}”.")
_FORMS = dict(FORMS)


class HistoryDialog(Dialog):
    """Newest first. A print is the file that came out then, byte for byte, whatever became of the records."""

    def __init__(
        self, office: Office, settings: Settings, kind: str = "", record_id: int = 0, parent: QWidget | None = None
    ) -> None:
        with office.db.read() as session:
            label = label_of(session, kind, record_id, office.language) if kind else ""
        super().__init__((lambda: tr(TITLE, record=label)) if kind else ALL, None, parent, width=860)
        self._office, self._settings = office, settings
        self.prints = office.db.prints.of_record(kind, record_id) if kind else office.db.prints.recent()
        self.table = QTableWidget(len(self.prints), len(COLUMNS), self)
        self.problem = ProblemLine(self)
        self.said = Label("", "label", "ink2", wrap=True, parent=self)
        self.show_button = SecondaryButton(OPEN, "external-link", self)
        self.again = SecondaryButton(AGAIN, "printer", self)
        self.save_as, self.compare = SecondaryButton(SAVE, "save", self), SecondaryButton(COMPARE, "equal-not", self)
        self._fill()
        empty = EmptyState(NOTHING, self)
        empty.setVisible(not self.prints)
        self.table.setVisible(bool(self.prints))
        for widget in (empty, self.table, self.problem, self.said):
            self.body.addWidget(widget)
        self._acts = FlowLayout(gap=8)  # two rows where large letters leave no room for one
        for button in (self.show_button, self.again, self.save_as, self.compare):
            self._acts.addWidget(button)
            button.setVisible(bool(self.prints))
        self.body.addLayout(self._acts)
        self.show_button.clicked.connect(self.open_in_viewer)
        self.again.clicked.connect(self.print_again)
        self.save_as.clicked.connect(partial(self.save, None))
        self.compare.clicked.connect(self.show_changes)
        self.table.itemSelectionChanged.connect(self._chosen_changed)
        self.table.itemActivated.connect(lambda _item: self.open_in_viewer())
        if self.prints:
            self.table.selectRow(0)
        self._chosen_changed()

    def _fill(self) -> None:
        table = self.table
        table.setHorizontalHeaderLabels([tr(text) for text in COLUMNS])
        table.setAccessibleName(self.windowTitle())
        table.verticalHeader().hide()
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.setMinimumHeight(theme.px(220))
        table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for row, one in enumerate(self.prints):
            for column, text in enumerate(self._cells(one)):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                table.setItem(row, column, item)
        table.resizeColumnsToContents()
        table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)

    def _cells(self, one: Print) -> list[str]:
        at = format_timestamp(datetime.datetime.fromisoformat(one.at), self._office.language)
        document = _document(one)
        title = one.title or tr(ERASED)
        name = f"{tr(document.title)}: {title}" if document and tr(document.title) not in title else title
        form = str(_FORMS.get(one.form, one.form))
        return [at, name, form, tr(ON_PAPER) if one.way == PAPER else one.output.upper(), one.user]

    def chosen(self) -> Print | None:
        """The print that the buttons mean."""
        row = self.table.currentRow()
        return self.prints[row] if 0 <= row < len(self.prints) else None

    def _chosen_changed(self) -> None:
        one = self.chosen()
        there = one is not None and one.digest is not None
        for button in (self.show_button, self.save_as, self.compare):
            button.setEnabled(there)
        self.again.setEnabled(there and one is not None and one.output == "pdf")
        self.problem.set_text(None)
        self.said.set_text("")

    def _name(self, one: Print) -> str:
        document = _document(one)
        return file_name(tr(document.title) if document else one.document, one.title, one.form, one.output)

    def save(self, target: Path | None = None) -> Path | None:
        """Save the file as it was; asks where, unless *target* says so."""
        one = self.chosen()
        content = self._office.db.prints.content(one.id) if one else None
        if one is None or content is None:
            return None
        if target is None:
            start = last_folder(self._settings, self._office.db.path.parent) / self._name(one)
            chosen, _ = QFileDialog.getSaveFileName(self, tr(SAVE), str(start))
            target = Path(chosen) if chosen else None
        if target is None or self._office.attempt(_write, target, content) is None:
            return None
        self.said.set_text(tr(SAVED, file=target.name))
        return target

    def open_in_viewer(self) -> None:
        """Show the file in the system's program for it."""
        one = self.chosen()
        if one is not None and one.digest is not None:
            target = self.save(Path(self._office.scratch) / self._name(one))
            self.said.set_text("")
            if target is not None:
                QDesktopServices.openUrl(QUrl.fromLocalFile(str(target)))

    def print_again(self) -> None:
        """Print the file as it was. This is no new print: nothing is added to the list."""
        one = self.chosen()
        content = self._office.db.prints.content(one.id) if one else None
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setFullPage(True)
        if content is None or QPrintDialog(printer, self).exec() != QPrintDialog.DialogCode.Accepted:
            return
        if paint_on(printer, [content], self) is False:
            self.problem.set_text(NO_PRINTER)

    def show_changes(self) -> None:
        """Say what changed since the print of the same document before this one."""
        one = self.chosen()
        if one is None:
            return
        lines = self.changes(one)
        title = tr(CHANGES, len(lines)) if lines else tr(SAME)
        if lines is None:
            self.said.set_text(NONE_BEFORE)
        elif not lines:
            self.said.set_text(SAME)
        else:
            dialog = Dialog(title, None, self, width=720)
            box = QPlainTextEdit("\n".join(lines), dialog)
            box.setReadOnly(True)
            box.setAccessibleName(title)
            dialog.body.addWidget(box, 1)
            dialog.exec()
            dialog.deleteLater()

    def changes(self, one: Print) -> list[str] | None:
        """Lines about what changed since the print of the same document and language before *one*; ``None`` where
        there was none."""
        prints, document = self._office.db.prints, _document(one)
        same = (each for each in self.prints if (each.document, each.form) == (one.document, one.form))
        before = next((each for each in same if each.id < one.id and each.digest), None)
        old, new = (prints.context(before.id) if before else None), prints.context(one.id)
        if before is None or old is None or new is None:
            return None
        if document is None or not document.marks:
            return [] if before.digest == one.digest else [tr(NOT_COMPARABLE)]
        found = changes.lines(old, new, document.marks)
        return [tr(CHANGE, change=tr(changes.WORDS[change]), entry=entry) for change, entry in found]


def _document(one: Print) -> Document | None:
    """The document in the catalogue; ``None`` for one that a newer version no longer has."""
    return next((each for each in DOCUMENTS if each.key == one.document), None)


def _write(target: Path, content: bytes) -> bool:
    with translating(target):
        target.write_bytes(content)
    return True


