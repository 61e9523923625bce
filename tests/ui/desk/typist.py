"""Opens a file in the window, types into the form of a new topic, and waits to be killed.

``python -m tests.ui.desk.typist FILE``: says ``typed`` once what was typed is on the disk.
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.storage.files import open_file
from app.ui.desk.begin import make_desk
from app.ui.kit.settings import Settings
from app.ui.shell.window import MainWindow
from tests.ui.keyboard import write


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
        QTest.qWait(50)
    write("Barrierefreiheit")
    while not desk.office.db.drafts.all():  # a second later; two, and more, where the disk is busy
        QTest.qWait(50)
    print("typed", flush=True)
    QTest.qWait(60_000)


if __name__ == "__main__":
    main()
