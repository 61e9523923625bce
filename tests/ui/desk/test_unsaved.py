"""The program is killed while somebody types; the next start offers what was typed."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.text import Text
from app.services import drafts
from app.services.records import load
from app.storage.files import open_file
from app.texts import N_, tr
from app.ui.desk.desk import Desk
from app.ui.desk.unsaved import offer_unsaved
from app.ui.forms.unsaved import ACCEPT, DISCARD, UnsavedDialog
from app.ui.kit.buttons import Button
from tests.ui.desk.conftest import office_of
from tests.ui.desk.test_records import shown
from tests.ui.forms.test_state import answer


@pytest.fixture
def torn(sample: Path) -> Path:
    """The sample after a kill in the middle of typing."""
    command = [sys.executable, "-m", "tests.ui.desk.typist", str(sample)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "typed\n"
        process.kill()
    return sample


def test_what_was_typed_comes_back(desk: Desk, torn: Path, qtbot: QtBot) -> None:
    seen: list[str] = []

    def go_on() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, UnsavedDialog):
            timer.stop()
            seen.extend(dialog.list.item(row).text() for row in range(dialog.list.count()))
            next(button for button in dialog.findChildren(Button) if button.text() == tr(ACCEPT)).click()

    timer = QTimer(desk, interval=20)
    timer.timeout.connect(go_on)
    timer.start()
    desk.put(open_file(torn))
    qtbot.waitUntil(lambda: bool(seen), timeout=5000)
    assert len(seen) == 1
    assert "Barrierefreiheit" in seen[0]
    page = shown(desk)
    assert (page.kind, page.title(), page.can_save) == ("topic", "Barrierefreiheit", True)
    assert not offer_unsaved(desk)  # an open form has it
    assert page.save()
    assert office_of(desk).db.drafts.all() == []


def test_what_was_typed_is_let_go(desk: Desk, torn: Path) -> None:
    desk.put(open_file(torn))
    answer(tr(DISCARD))
    assert offer_unsaved(desk)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert not offer_unsaved(desk)


def test_the_form_of_a_record_deleted_meanwhile_becomes_a_new_one(desk: Desk, sample: Path) -> None:
    db = open_file(sample)
    with db.read() as session:
        original = load(session, "topic", 1)
    edited = original.copy()
    edited.values["name"] = Text(de="Getippt")
    drafts.keep(db, "topic:1", original, edited)
    with db.change(N_("Test", "Delete")) as session:
        session.connection().exec_driver_sql("DELETE FROM topic WHERE id = 1")
    desk.put(db)
    answer(tr(ACCEPT))
    assert offer_unsaved(desk)
    page = shown(desk)
    assert (page.kind, page.form.id, page.title()) == ("topic", 0, "Getippt")
    page.form.discard()
