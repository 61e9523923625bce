"""The shape that all dialogs share: rows stay together, and what was closed is not kept."""

from __future__ import annotations

import itertools

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.ui.desk import filing
from app.ui.desk.dialogs import Dialog, message
from app.ui.desk.newfile import NewFileDialog
from app.ui.kit.formrow import FormRow
from app.ui.kit.linefield import LineField


def test_rows_stay_together_in_a_dialog_made_larger(qtbot: QtBot) -> None:
    dialog = Dialog("Question", "Answer")
    qtbot.addWidget(dialog)
    rows = [FormRow(name, LineField(dialog), dialog) for name in ("One", "Two")]
    for row in rows:
        dialog.body.addWidget(row)
    dialog.show()
    dialog.resize(700, 800)
    QApplication.processEvents()
    assert rows[1].y() - rows[0].y() < 60
    assert dialog.buttons.geometry().bottom() > 740


def _dialogs(parent: QWidget) -> list[Dialog]:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    return parent.findChildren(Dialog)


@pytest.mark.parametrize("accept", [True, False])
def test_a_closed_dialog_is_not_kept(qtbot: QtBot, accept: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()
    monkeypatch.setattr(filing, "ask_new", lambda _parent: None)  # the system's own dialog

    def close() -> None:
        (dialog,) = parent.findChildren(Dialog)
        dialog.accept() if accept else dialog.reject()

    QTimer.singleShot(0, close)
    assert filing.new_file(parent) is None
    assert _dialogs(parent) == []
    QTimer.singleShot(0, close)
    message(parent, "Title", "A sentence.")
    assert _dialogs(parent) == []


def test_the_new_file_begins_with_the_partnership(qtbot: QtBot) -> None:
    dialog = NewFileDialog()
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.resize(900, 1400)
    QApplication.processEvents()
    rows = dialog.findChildren(FormRow)
    gaps = [below.y() - above.geometry().bottom() for above, below in itertools.pairwise(rows)]
    assert max(gaps) < 80
