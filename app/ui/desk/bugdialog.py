"""An error of the program itself: said in a dialog, with the report to keep, and an orderly end."""

from __future__ import annotations

import datetime
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QPlainTextEdit

from app import crash
from app.crash import Report
from app.domain.errors import KnownError
from app.storage.connection import translating
from app.texts import N_, tr
from app.ui.desk.desk import Desk
from app.ui.desk.dialogs import Dialog
from app.ui.desk.filing import documents_folder
from app.ui.forms.page import FormPage
from app.ui.kit.buttons import SecondaryButton
from app.ui.kit.labels import Label, ProblemLine
from app.ui.kit.theme import theme

TITLE = N_("Crash", "The program made an error")
DETAIL = N_(
    "Crash",
    "What was saved is safe, and what you were typing is kept and will be offered to you again. It is best to close "
    "the program now and to start it anew.",
)
LAST_TIME = N_("Crash", "The program ended unexpectedly the last time")
LAST_DETAIL = N_("Crash", "What was saved then is safe, and what was being typed is offered to you.")
PLEASE = N_(
    "Crash",
    "The report below names places in the program, no records and no persons. Please send it to those who look after "
    "the program.",
)
CLOSE = N_("Crash", "Close the program")
GO_ON = N_("Crash", "Go on working")
SAVE = N_("Crash", "Save the report …")
_FILE = N_("Crash", "Seminarakte error report {day}.txt")
_FILTER = N_("Crash", "Text (*.txt)")


class BugDialog(Dialog):
    """Shows *report*; accepted means that the program is to be closed. *ended*: it is about the last run."""

    def __init__(self, report: Report, desk: Desk, *, ended: bool = False) -> None:
        super().__init__(LAST_TIME if ended else TITLE, None if ended else CLOSE, desk.window, width=680)
        self._report = report
        for words in (LAST_DETAIL if ended else DETAIL, PLEASE):
            self.body.addWidget(Label(words, "body", wrap=True, parent=self))
        text = QPlainTextEdit(report.text, self)
        text.setReadOnly(True)
        text.setTabChangesFocus(True)
        text.setMinimumHeight(theme.px(200))
        text.setAccessibleName(tr(N_("Crash", "Report")))
        self.body.addWidget(text, 1)
        self._problem = ProblemLine(self)
        self.body.addWidget(self._problem)
        save = SecondaryButton(SAVE, "save", self)
        save.clicked.connect(self._ask_save)
        self.buttons.insertWidget(0, save)
        if not ended:
            self._buttons[0].set_text(GO_ON)

    def _ask_save(self) -> None:
        name = tr(_FILE, day=datetime.datetime.now().astimezone().date().isoformat())
        chosen, _ = QFileDialog.getSaveFileName(self, tr(SAVE), str(documents_folder() / name), tr(_FILTER))
        if chosen:
            self.save(Path(chosen))

    def save(self, target: Path) -> None:
        """Write the report to *target*; what is in the way is said in the dialog."""
        try:
            with translating(target):
                target.write_text(self._report.text, encoding="utf-8")
            self._problem.set_text(None)
        except KnownError as error:
            self._problem.set_text(error.sentence())


class BugTeller(QObject):
    """Shows the reports of :mod:`app.crash` in the window: one at a time, and never in the middle of painting."""

    _came = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._shown = False
        self._came.connect(self._show, Qt.ConnectionType.QueuedConnection)
        self._tell = self._came.emit
        crash.told.append(self._tell)
        desk.window.closed_for_good.connect(self._end)
        QTimer.singleShot(1000, self, self._look_back)

    def _end(self) -> None:
        crash.told.remove(self._tell)

    def _look_back(self) -> None:
        last = crash.watch_native()
        if last is not None:
            self._ask(last, ended=True)

    def _show(self, report: Report) -> None:
        if self._ask(report, ended=False):
            for page in self._desk.window.pages.open_pages():
                if isinstance(page, FormPage):
                    page.drafting.look()
            self._desk.end()  # pages are not asked: what they would save is what the error may have spoilt
            self._desk.window.close()

    def _ask(self, report: Report, *, ended: bool) -> bool:
        if self._shown:
            return False
        self._shown = True
        dialog = BugDialog(report, self._desk, ended=ended)
        answer = bool(dialog.exec())
        dialog.deleteLater()
        self._shown = False
        return answer
