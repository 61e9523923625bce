"""The program itself, on a file: prints "ready" when its window has been painted, then ends.

Usage: ``start.py window|list FILE``; with ``list`` it waits for a list of persons, painted with its rows.
It looks on from ``paintEvent``, as the floor does: a filter that sees every event would cost what is to be measured.
"""

import sys

from app.start import main  # first, as the program does: it keeps Python's own way to import

# isort: split
from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication

WHAT, FILE = sys.argv[1], sys.argv[2]
LEAST_ROWS = 1_000
LONGEST = 30
"""Seconds after which it ends without being ready."""


def ready() -> None:
    print("ready", flush=True)
    for window in QApplication.topLevelWidgets():
        window.close()


def watch_list() -> None:
    """The bare frame has been painted; from now on look at what lists paint."""
    from app.ui.lists.rowsview import RowsView

    paint = RowsView.paintEvent

    def painted(view: RowsView, event: QPaintEvent) -> None:
        paint(view, event)
        model = view.model()
        if model.rowCount() >= LEAST_ROWS and model.index(0, 0).data():
            QTimer.singleShot(0, ready)

    RowsView.paintEvent = painted  # type: ignore[method-assign]


def watched_exec(application: QApplication) -> int:
    from app.ui.shell.window import MainWindow

    window = next(each for each in application.topLevelWidgets() if isinstance(each, MainWindow))
    window.painted.connect(ready if WHAT == "window" else watch_list)
    QTimer.singleShot(LONGEST * 1000, application.quit)
    return run_events()


run_events = QApplication.exec
QApplication.exec = watched_exec  # type: ignore[assignment]

main([FILE])
