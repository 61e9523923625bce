"""The widgets of the print centre: choices on the left, the pages on the right, what can be done below the choices."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)  # fmt: skip

from app.documents.catalogue import Document
from app.documents.reading import MissingText
from app.domain.dates import NBSP
from app.services.printing import Subject
from app.texts import N_, NN_, tr
from app.ui.desk.pageview import PageView
from app.ui.desk.preview import FORMS
from app.ui.kit.buttons import Button, LinkButton, PrimaryButton, SecondaryButton
from app.ui.kit.flow import FlowLayout
from app.ui.kit.formrow import FormRow
from app.ui.kit.labels import Ground, HLine, Label, ProblemLine
from app.ui.kit.languages import LANGUAGES
from app.ui.kit.segmented import Segmented
from app.ui.kit.theme import theme
from app.ui.printing.lists import DocumentList, RecordList
from app.ui.printing.optionsform import OptionsForm

MISSING = NN_("Print", "%n translation is missing|%n translations are missing", "", 1)
COMPLETE = N_("Print", "All texts are there in this language.")
MISSING_LINE = N_("Print", "{field}: “{text}” ({state})")
FILTERS = {
    "pdf": N_("Print", "PDF (*.pdf)"),
    "docx": N_("Print", "Word document (*.docx)"),
    "xlsx": N_("Print", "Excel table (*.xlsx)"),
}
_WIDTH, _DOCUMENTS, _MISSING_ROWS, _SHOWN = 430, 232, 150, 80


class Pane(QObject):
    """Fills *dialog*. Everything that a person can change has a signal; nothing here knows the file."""

    missing_chosen = Signal(object)

    def __init__(self, dialog: QDialog) -> None:
        super().__init__(dialog)
        self.documents, self.records = DocumentList(dialog), RecordList(dialog)
        self.form, self.options = Segmented(FORMS, dialog), OptionsForm(dialog)
        self.form.set_label(N_("Print", "Language"))
        self.paper = Label("", "body", "ink2", wrap=True, parent=dialog)
        self.missing = QListWidget(dialog)
        self.missing_title = Label("", "head", parent=dialog)
        self.problem = ProblemLine(dialog)
        self.pages = Label("", "label", "ink2", wrap=True, parent=dialog)
        self.view = PageView(dialog)
        self.print = PrimaryButton(N_("Print", "Print …"), "printer", dialog)
        self.saving: dict[str, Button] = {
            "pdf": SecondaryButton(N_("Print", "Save as PDF …"), "file-text", dialog),
            "docx": SecondaryButton(N_("Print", "Save for Word …"), "file", dialog),
            "xlsx": SecondaryButton(N_("Print", "Save for Excel …"), "table", dialog),
        }
        self.open = SecondaryButton(N_("Print", "Open in the PDF viewer"), "external-link", dialog)
        self.everything = LinkButton(N_("Print", "Everything for this record …"), "layers", dialog)
        self.history = LinkButton(N_("Print", "Printed before …"), "history", dialog)
        self.templates = LinkButton(N_("Print", "Templates …"), "palette", dialog)
        self._dialog = dialog
        self._build()
        self.missing.itemActivated.connect(
            lambda item: self.missing_chosen.emit(item.data(Qt.ItemDataRole.UserRole))
        )

    def _build(self) -> None:
        dialog = self._dialog
        scrolled = self._choices(dialog)
        self._left = QVBoxLayout()
        self._left.setContentsMargins(theme.px(20), theme.px(16), theme.px(8), theme.px(16))
        self._left.setSpacing(theme.px(8))
        self._left.addWidget(self.documents, 2)
        self._left.addWidget(scrolled, 3)
        self._left.addWidget(HLine(dialog))
        self._left.addWidget(self.problem)
        self._left.addWidget(self.pages)
        for row in ((self.print, *self.saving.values(), self.open), (self.everything, self.history, self.templates)):
            buttons = FlowLayout(gap=8)
            for button in row:
                buttons.addWidget(button)
            holder = QWidget(dialog)
            holder.setLayout(buttons)
            self._left.addWidget(holder)
        left = Ground("surf", dialog)
        left.setLayout(self._left)
        left.setFixedWidth(theme.px(_WIDTH))
        paper = Ground("win", dialog)
        place = QVBoxLayout(paper)
        place.setContentsMargins(0, 0, 0, 0)
        place.addWidget(self.view)
        whole = QHBoxLayout(dialog)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(left)
        whole.addWidget(paper, 1)

    def _choices(self, dialog: QDialog) -> QScrollArea:
        ground = Ground("surf", dialog)
        column = QVBoxLayout(ground)
        column.setContentsMargins(0, 0, theme.px(12), 0)
        column.setSpacing(theme.px(8))
        self._records_title = Label(N_("Print", "Records"), "head", parent=dialog)
        column.addWidget(self._records_title)
        column.addWidget(self.records)
        column.addWidget(FormRow(N_("Print", "Language"), self.form, dialog))
        column.addWidget(self.options)
        column.addWidget(self.paper)
        column.addWidget(self.missing_title)
        column.addWidget(self.missing)
        column.addStretch(1)
        self.documents.setAccessibleName(tr(N_("Print", "Documents")))
        self.documents.setMinimumHeight(theme.px(_DOCUMENTS) // 2)
        self.records.setAccessibleName(tr(N_("Print", "Records")))
        self.missing.setAccessibleName(tr(N_("Print", "Missing translations")))
        self.missing.setWordWrap(True)
        self.missing.setFixedHeight(theme.px(_MISSING_ROWS))
        area = QScrollArea(dialog)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(ground)
        return area

    def show_document(self, document: Document | None) -> None:
        """Offer what *document* can be saved as."""
        for output, button in self.saving.items():
            button.setVisible(document is not None and output in document.formats)

    def show_records(self, offered: Sequence[tuple[Subject, str]], ticked: set[Subject]) -> None:
        """Offer records to be ticked; a single one needs no list."""
        self.records.show_subjects(offered, ticked)
        for widget in (self.records, self._records_title):
            widget.setVisible(len(offered) > 1)

    def show_form(self, document: Document, form: str) -> None:
        """Choose the language form, and say which paper the document needs."""
        self.form.set_value(form if form in document.forms else document.forms[0])
        decided = any(option.key in ("sheet", "paper", "size") for option in document.options)
        self.paper.set_text("" if decided else lambda: tr(N_("Print", "Paper: {paper}"), paper=document.paper))
        self.paper.setVisible(not decided)

    def form_value(self) -> str:
        """The language form chosen."""
        return self.form.value() or "de"

    def set_ready(self, ready: bool) -> None:
        """Allow or forbid what makes the document."""
        for button in (self.print, *self.saving.values(), self.open):
            button.setEnabled(ready)

    def show_missing(self, missing: Sequence[MissingText]) -> None:
        """List the translations that the document lacks."""
        self.missing_title.set_text(tr(MISSING, len(missing)) if missing else COMPLETE)
        self.missing.clear()
        for text in missing:
            shown = text.shown if len(text.shown) <= _SHOWN else text.shown[: _SHOWN - 1] + "…"
            state = tr(LANGUAGES[text.language].missing)
            line = tr(MISSING_LINE, field=tr(text.label), text=shown.replace(NBSP, " "), state=state)
            item = QListWidgetItem(line, self.missing)
            item.setData(Qt.ItemDataRole.UserRole, text)
        self.missing.setVisible(bool(missing))
