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
        QTimer.singleShot(0, self.ready)

    def ready(self) -> None:
        print("ready", flush=True)
        self.close()


application = QApplication(sys.argv)
window = Window()
window.resize(1440, 900)
window.show()
application.exec()
