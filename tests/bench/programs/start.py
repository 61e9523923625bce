"""The program itself, on a file: prints "ready" when its window has been painted, then ends.

Usage: ``start.py window|list FILE``; with ``list`` it waits for a list of persons, painted with its rows.
"""

import sys

from app.start import main  # first, as the program does: it keeps Python's own way to import

# isort: split
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QAbstractItemView, QApplication, QMainWindow

WHAT, FILE = sys.argv[1], sys.argv[2]
LEAST_ROWS = 1_000
LONGEST = 30
"""Seconds after which it ends without being ready."""


class Watch(QObject):
    """Looks at every paint event until the one that is waited for."""

    def __init__(self, application: QApplication) -> None:
        super().__init__()
        self.application = application
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and self.is_wanted(watched):
            self.application.removeEventFilter(self)
            QTimer.singleShot(0, self.ready)
        return False

    def is_wanted(self, watched: QObject) -> bool:
        if WHAT == "window":
            return isinstance(watched, QMainWindow)
        view = watched.parent()
        model = view.model() if isinstance(view, QAbstractItemView) else None
        return model is not None and model.rowCount() >= LEAST_ROWS and bool(model.index(0, 0).data())

    def ready(self) -> None:
        print("ready", flush=True)
        for window in QApplication.topLevelWidgets():
            window.close()


def watched_exec(application: QApplication) -> int:
    watch = Watch(application)
    QTimer.singleShot(LONGEST * 1000, application.quit)
    code = run_events()
    del watch
    return code


run_events = QApplication.exec
QApplication.exec = watched_exec  # type: ignore[assignment]

main([FILE])
