"""The program with a window: a bare frame at once, then everything else.

The module imports next to nothing: what fills the frame is imported after its first paint.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from app import __version__
from app.ui.kit.settings import Settings
from app.ui.shell.window import MainWindow

if TYPE_CHECKING:
    from app.ui.desk.desk import Desk


def run(path: Path | None, demo: bool = False) -> int:
    """Open the window on *path*, on a throw-away copy of the sample (*demo*), or on the file open last.

    Returns the exit code once the window is closed.
    """
    app = application()
    with tempfile.TemporaryDirectory(prefix="seminarakte-demo-") as folder:
        window = MainWindow(Settings(), bare=True)
        sample = Path(folder) if demo else None
        window.painted.connect(lambda: QTimer.singleShot(0, lambda: _fill(window, path, sample)))
        window.show()
        code = app.exec()
        window.closed_for_good.emit()
    return code


def application() -> QApplication:
    """The one application object."""
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
    app.setApplicationName("seminarakte")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("seminarakte")
    return app


def _fill(window: MainWindow, path: Path | None, demo_folder: Path | None) -> None:
    from app.ui.desk.begin import begin, make_desk  # start-up time: the frame is on the screen before

    desk = make_desk(application(), window)
    window.closed_for_good.connect(desk.end)
    begin(desk, path, demo_folder)
    QTimer.singleShot(0, desk, lambda: _tell_of_bugs(desk))


def _tell_of_bugs(desk: Desk) -> None:
    from app.ui.desk.bugdialog import BugTeller  # start-up: after the page that the file opens with

    BugTeller(desk)
