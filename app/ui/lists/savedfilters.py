"""Filters that a person has given a name: keep, rename, remove."""

from __future__ import annotations

import dataclasses

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.texts import N_, Message
from app.ui.lists.state import ListState, SavedFilter

SAVE = N_("List", "Save this filter")
RENAME = N_("List", "Rename the filter")


class SavedFilters(QObject):
    """Changes ``state.saved``; ``changed`` says that the chips are to be made anew."""

    changed = Signal()

    def __init__(self, state: ListState, parent: QWidget) -> None:
        super().__init__(parent)
        self._state, self._parent = state, parent

    def save(self) -> None:
        """Ask for a name and keep what is filtered by now; the same name again replaces the filter."""
        name = self._ask(SAVE, "")
        if name:
            state = self._state
            kept = [each for each in state.saved if each.name != name]
            state.saved = [*kept, SavedFilter(name, dict(state.filters), state.words.strip())]
            self._done()

    def rename(self, which: SavedFilter) -> None:
        """Ask for another name."""
        name = self._ask(RENAME, which.name)
        if name:
            renamed = dataclasses.replace(which, name=name)
            self._state.saved = [renamed if each == which else each for each in self._state.saved]
            self._done()

    def remove(self, which: SavedFilter) -> None:
        """Forget it; what the list shows stays."""
        self._state.saved = [each for each in self._state.saved if each != which]
        self._done()

    def _ask(self, title: Message, name: str) -> str:
        from app.ui.lists.namedialog import NameDialog  # start-up: a dialog is not needed to show a list

        dialog = NameDialog(title, name, self._parent)
        accepted = dialog.exec() == NameDialog.DialogCode.Accepted
        dialog.deleteLater()
        return dialog.name() if accepted else ""

    def _done(self) -> None:
        self._state.save()
        self.changed.emit()
