"""A window with everything connected, the sample, and somebody who closes dialogs."""


from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog, QPlainTextEdit
from pytestqt.qtbot import QtBot

from app.exchange.sample import write_sample
from app.storage import cipher, copies
from app.storage.passphrase import set_passphrase
from app.ui.desk import keyrings
from app.ui.desk.begin import make_desk
from app.ui.desk.desk import Desk
from app.ui.desk.dialogs import Dialog
from app.ui.kit.settings import Settings
from app.ui.office import Office
from app.ui.shell.window import MainWindow

SECRET = "Kaliningrader Brücke"


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


@pytest.fixture(autouse=True)
def nothing_unlocked() -> Iterator[None]:
    yield
    cipher._keys.clear()
    copies.choose_folder(None)
    keyrings.use(False)


@pytest.fixture
def secret(sample: Path) -> Path:
    """The sample with a passphrase, as after closing the program."""
    set_passphrase(sample, SECRET)
    cipher._keys.clear()
    return sample


def meanwhile(act: Callable[[], object]) -> None:
    """Do *act* once a modal dialog is up."""

    def look() -> None:
        if QApplication.activeModalWidget() is None:
            QTimer.singleShot(20, look)
            return
        try:
            act()
        except BaseException:  # the test must not wait for ever; the failure is reported by pytest-qt
            while isinstance(dialog := QApplication.activeModalWidget(), QDialog):
                dialog.done(0)
            raise

    QTimer.singleShot(20, look)


def modal(kind: type) -> object:
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, kind), dialog
    return dialog


def settled(desk: Desk, qtbot: QtBot) -> None:
    """The daily copy has been made."""
    path = office_of(desk).db.path
    qtbot.waitUntil(lambda: bool(copies.copies_of(path)))
