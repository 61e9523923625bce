"""Floor: an empty window, until it is painted. With the argument ``orm`` SQLAlchemy's ORM is imported first."""

import sys

if "orm" in sys.argv:
    import sqlalchemy.orm  # noqa: F401

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow


class Window(QMainWindow):
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        print("ready", flush=True)
        QTimer.singleShot(0, QApplication.quit)


application = QApplication(sys.argv)
window = Window()
window.resize(1280, 800)
window.show()
application.exec()
