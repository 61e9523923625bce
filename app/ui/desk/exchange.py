"""Import and export in the window: which file, what is wrong with it, what came of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QFileDialog, QPlainTextEdit, QWidget

from app.domain.errors import KnownError
from app.exchange.export_json import export_json
from app.exchange.faults import Report
from app.exchange.import_json import import_json
from app.exchange.selection import everything
from app.texts import N_, NN_, Message, tr
from app.ui.desk.dialogs import Dialog, message
from app.ui.desk.filing import PROBLEM, documents_folder
from app.ui.kit.labels import Label
from app.ui.kit.progress import Progress
from app.ui.office import Office

FILTER = N_("Exchange", "Seminarakte records (*.json)")
IMPORTED = NN_("Exchange", "%n record imported|%n records imported", "", 1)
EXPORTED = NN_("Exchange", "%n record exported|%n records exported", "", 1)
REFUSED = N_("Exchange", "Nothing was imported")
FAULTS = NN_(
    "Exchange",
    "The file has %n fault. As long as one row is wrong nothing is taken over.|"
    "The file has %n faults. As long as one row is wrong nothing is taken over.",
    "", 1,
)  # fmt: skip
READING = N_("Exchange", "Records are being read …")
WRITING = N_("Exchange", "Records are being written …")


def ask_import(office: Office, parent: QWidget) -> None:
    """Ask for a file and take its records over: all or none, as one step that can be undone."""
    start = str(documents_folder())
    chosen, _ = QFileDialog.getOpenFileName(parent, tr(N_("Exchange", "Import records")), start, tr(FILTER))
    if chosen:
        take_over(office, Path(chosen), parent)


def take_over(office: Office, source: Path, parent: QWidget) -> None:
    """Import *source* and tell what came of it."""
    report = in_worker(office, parent, READING, lambda: import_json(office.db, source, office.today))
    if not isinstance(report, Report):
        return
    if report.imported or not report.faults:
        office.toast_requested.emit(tr(IMPORTED, report.total))
    else:
        _show_faults(report, parent)


def _show_faults(report: Report, parent: QWidget) -> None:
    dialog = Dialog(REFUSED, None, parent, width=720)
    dialog.body.addWidget(Label(tr(FAULTS, len(report.faults)), "body", wrap=True, parent=dialog))
    lines = QPlainTextEdit("\n".join(fault.sentence() for fault in report.faults), dialog)
    lines.setReadOnly(True)
    lines.setAccessibleName(tr(REFUSED))
    dialog.body.addWidget(lines, 1)
    dialog.exec()


def ask_export(office: Office, parent: QWidget) -> None:
    """Ask where to and write all records."""
    start = str(office.db.path.with_suffix(".json"))
    chosen, _ = QFileDialog.getSaveFileName(parent, tr(N_("Exchange", "Export records")), start, tr(FILTER))
    if not chosen:
        return
    target = Path(chosen) if Path(chosen).suffix else Path(f"{chosen}.json")
    count = in_worker(office, parent, WRITING, lambda: export_json(office.db, target, everything()))
    if isinstance(count, int):
        message(parent, N_("Exchange", "Export"), tr(EXPORTED, count))


def in_worker(office: Office, parent: QWidget, text: Message, work: Callable[[], Any]) -> Any:
    """Do *work* in the worker's thread behind a progress dialog; a known error is told and gives ``None``."""
    loop = QEventLoop()
    outcome: list[Any] = [None]

    def done(result: Any) -> None:
        outcome[0] = result
        loop.quit()

    def failed(error: Exception) -> None:
        outcome[0] = error
        loop.quit()

    with Progress(text, 0, parent) as progress:
        progress.setCancelButton(None)  # one transaction: it ends by itself, or by a fault
        office.worker.run("exchange", work, done, failed, owner=parent)
        loop.exec()
    if isinstance(outcome[0], KnownError):
        message(parent, PROBLEM, outcome[0].sentence())
        return None
    if isinstance(outcome[0], Exception):
        raise outcome[0]
    return outcome[0]
