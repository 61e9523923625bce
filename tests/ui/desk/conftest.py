"""A window with everything connected, the sample, and somebody who closes dialogs."""


from __future__ import annotations

import datetime
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from pytestqt.qtbot import QtBot

from app.exchange.sample import write_sample
from app.ui.desk.begin import make_desk
from app.ui.desk.desk import Desk
from app.ui.desk.dialogs import Dialog
from app.ui.kit.settings import Settings
from app.ui.office import Office
from app.ui.shell.window import MainWindow


def office_of(desk: Desk) -> Office:
    assert desk.office is not None
    return desk.office


def seminar_id(desk: Desk, number: int = 18) -> int:
    with office_of(desk).db.read() as session:
        return int(session.connection().exec_driver_sql(f"SELECT id FROM seminar WHERE number = {number}").scalar_one())


@pytest.fixture
def desk(qapp: QApplication, qtbot: QtBot) -> Iterator[Desk]:
    settings = Settings()
    settings.language = "de"
    window = MainWindow(settings, bare=True)
    qtbot.addWidget(window)
    window.resize(1440, 900)
    window.show()
    desk = make_desk(qapp, window, lambda: datetime.date(2018, 5, 29))
    yield desk
    desk.end()


@pytest.fixture
def sample(tmp_path: Path) -> Path:
    return write_sample(tmp_path / "sample.akte")


@pytest.fixture
def answers(qapp: QApplication) -> Iterator[Answers]:
    """Closes every dialog that comes up, by ``reject`` or what ``act`` says, and keeps what they said."""
    answers = Answers()
    timer = QTimer(qapp)
    timer.timeout.connect(answers.look)
    timer.start(20)
    yield answers
    timer.stop()
    timer.deleteLater()


class Answers:
    def __init__(self) -> None:
        self.said: list[str] = []
        self.act = "reject"

    def look(self) -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, Dialog):
            boxes = [box.toPlainText() for box in dialog.findChildren(QPlainTextEdit)]
            self.said.append(" ".join([dialog.windowTitle(), dialog.accessibleDescription(), *boxes]))
            getattr(dialog, self.act)()


