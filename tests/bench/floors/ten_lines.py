"""Floor for the bundle: the same libraries, packaged by PyInstaller's own choice with a program of ten lines."""

import docxtpl  # noqa: F401
import holidays  # noqa: F401
import platformdirs  # noqa: F401
import pypdfium2  # noqa: F401
import sqlalchemy.orm  # noqa: F401
import sqlcipher3  # noqa: F401
import typst  # noqa: F401
from PySide6 import QtPrintSupport, QtSvg, QtWidgets  # noqa: F401

application = QtWidgets.QApplication()
window = QtWidgets.QMainWindow()
window.show()
