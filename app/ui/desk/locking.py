"""The lock after idle: everything is covered until the passphrase is given; what was typed stays where it is."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from app.storage import cipher
from app.texts import N_, tr
from app.ui.desk.dialogs import Dialog
from app.ui.desk.safety import lock_after
from app.ui.desk.unlocking import PASSPHRASE, PROTECTED, WRONG
from app.ui.kit.announce import announce
from app.ui.kit.formrow import FormRow
from app.ui.kit.labels import Ground, Label
from app.ui.kit.secretfield import SecretField

if TYPE_CHECKING:
    from app.ui.desk.desk import Desk

TITLE = N_("Passphrase", "Locked")
_LOOK_MS = 5000
_SIGNS = {QEvent.Type.KeyPress, QEvent.Type.MouseMove, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel}


class IdleLock(QObject):
    """Watches for keys and the mouse while a protected file is open and a time is set."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._last = time.monotonic()
        self._locked = False
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self.look)
        desk.opened.connect(self.adjust)
        desk.closed.connect(self._stop)

    def adjust(self) -> None:
        """Watch, or not, by the settings and the open file."""
        office = self._desk.office
        self._stop()
        if office is not None and lock_after(self._desk.settings) and cipher.is_unlocked(office.db.path):
            self._last = time.monotonic()
            QApplication.instance().installEventFilter(self)  # type: ignore[union-attr]
            self._timer.start()

    def _stop(self) -> None:
        self._timer.stop()
        QApplication.instance().removeEventFilter(self)  # type: ignore[union-attr]

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in _SIGNS:
            self._last = time.monotonic()
        return False

    def look(self) -> None:
        """Lock when nothing has been done for long enough."""
        minutes = lock_after(self._desk.settings)
        if minutes and not self._locked and time.monotonic() - self._last >= minutes * 60:
            self.lock()

    def lock(self) -> None:
        """Cover every window, and wait for the passphrase."""
        office = self._desk.office
        if office is None or self._locked:
            return
        self._locked = True
        windows = [window for window in QApplication.topLevelWidgets() if window.isVisible()]
        curtains = [Curtain(window) for window in windows]
        dialog = LockDialog(self._desk, QApplication.activeModalWidget() or self._desk.window)
        dialog.exec()
        dialog.deleteLater()
        for curtain in curtains:
            curtain.lift()
        self._locked = False
        self._last = time.monotonic()


class Curtain(Ground):
    """Covers a window, whatever size it gets."""

    def __init__(self, window: QWidget) -> None:
        super().__init__("win", window)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        window.installEventFilter(self)
        self._window, self._title = window, ""
        window.windowTitleChanged.connect(self._hide_title)
        self._hide_title(window.windowTitle())
        self._fit()
        self.show()
        self.raise_()

    def lift(self) -> None:
        """Show the window again, under the title that it has by now."""
        self._window.windowTitleChanged.disconnect(self._hide_title)
        self._window.removeEventFilter(self)
        self._window.setWindowTitle(self._title)
        self.hide()
        self.deleteLater()

    def _hide_title(self, title: str) -> None:
        if title != tr(TITLE):
            self._title = title
            self._window.setWindowTitle(tr(TITLE))

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._fit()
        return False

    def _fit(self) -> None:
        window = self.parentWidget()
        if window is not None:
            self.setGeometry(window.rect())
            self.raise_()


class LockDialog(Dialog):
    """Only the passphrase ends it."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(TITLE, N_("Passphrase", "Go on"), parent, width=460)
        assert desk.office is not None
        self._path = desk.office.db.path
        self.body.addWidget(Label(tr(PROTECTED, file=self._path.name), "body", wrap=True, parent=self))
        self.field = SecretField(self)
        self.body.addWidget(FormRow(PASSPHRASE, self.field, self))
        self.field.changed.connect(lambda: self.field.set_problem(None))
        self._buttons[0].hide()

    def accept(self) -> None:
        """Only with the right passphrase."""
        if cipher.fits(self._path, self.field.value()):
            self.field.set_value("")
            super().accept()
            return
        self.field.set_problem(WRONG)
        announce(self, self.field.problem())
        self.field.line.selectAll()
        self.field.line.setFocus()

    def reject(self) -> None:
        """Escape and the title bar's cross do nothing."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
