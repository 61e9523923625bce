"""Opens a file in the window, types into the form of a new topic, and waits to be killed.

``python -m tests.ui.desk.typist FILE``: says ``typed`` once what was typed is on the disk.
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from app.storage.files import open_file
from app.ui.desk.begin import make_desk
from app.ui.kit.settings import Settings
from app.ui.shell.window import MainWindow
from tests.ui.keyboard import write


def wait(milliseconds: int) -> None:
    """Let the window work; unlike ``QTest.qWait`` this leaves Python to the other threads meanwhile."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def main() -> None:
    """Type, say so, and wait."""
    app = QApplication([])
    window = MainWindow(Settings(), bare=True)
    window.show()
    desk = make_desk(app, window)
    desk.put(open_file(Path(sys.argv[1])))
    window.activateWindow()
    desk.new_record("topic")
    page = desk.window.pages.currentWidget()
    while (at := app.focusWidget()) is None or not page.isAncestorOf(at):
        wait(50)
    write("Barrierefreiheit")
    while not desk.office.db.drafts.all():  # a second later; two, and more, where the disk is busy
        wait(50)
    print("typed", flush=True)
    wait(60_000)


if __name__ == "__main__":
    main()
