"""Progress of long work: appears after half a second, with a sensible label and Cancel."""

from __future__ import annotations

from typing import Self

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QProgressDialog, QWidget

from app.texts import N_, tr
from app.ui.kit.announce import announce
from app.ui.kit.buttons import Button
from app.ui.kit.labels import Label
from app.ui.kit.text import Text, say
from app.ui.kit.theme import theme

_APPEARS_AFTER_MS = 500


class Progress(QProgressDialog):
    """Work of *total* steps (0: unknown). Call :meth:`advance` from the work or from its signals.

    Used as a context manager it closes at the end, whatever happens.
    """

    def __init__(self, text: Text, total: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setLabel(Label(text, wrap=True))
        self.setCancelButton(Button(N_("Progress", "Cancel")))
        self.setRange(0, total)
        self.setAutoClose(False)
        self.setAutoReset(False)
        self.setMinimumWidth(theme.px(380))
        self.setMinimumDuration(_APPEARS_AFTER_MS)
        self.setWindowTitle(tr(N_("Progress", "Please wait")))
        self.setAccessibleName(say(text))

    def advance(self, done: int, total: int | None = None) -> bool:
        """Show *done* of *total* steps; False when the person has cancelled."""
        if total is not None:
            self.setMaximum(total)
        self.setValue(done)
        return not self.wasCanceled()

    def __enter__(self) -> Self:
        self.setValue(0)
        return self

    def __exit__(self, *_exc: object) -> None:
        self.finish()

    def finish(self) -> None:
        """Close; also says so when it has been visible."""
        if self.isVisible():
            announce(self, tr(N_("Progress", "Finished")))
        self.reset()
        self.close()
        self.deleteLater()
