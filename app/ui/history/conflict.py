"""Taking one step back out of order, and what to do where later changes are in the way."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.services import history
from app.services.history import Event
from app.texts import N_, NN_, tr
from app.ui.desk.dialogs import Dialog
from app.ui.kit.labels import Label
from app.ui.office import Office

TITLE = N_("History", "Cannot be taken back alone")
FIRST = N_("History", "Something that came later is in the way:")
UNDO_ALL = NN_("History", "Undo %n step up to here|Undo %n steps up to here", "", 1)
LEAVE = N_("History", "You can undo everything from here on – redo brings it back – or leave it as it is.")
ONLY = N_("History", "Take the later change back first, or leave it as it is.")
DONE = N_("History", "Taken back: {what}")


class ConflictDialog(Dialog):
    """Accepted: everything that came after is to be undone too."""

    def __init__(self, event: Event, sentences: list[str], undos: int | None, parent: QWidget | None) -> None:
        accept = None if undos is None else (lambda: tr(UNDO_ALL, undos))
        super().__init__(TITLE, accept, parent, width=560, scrolls=True)
        lines = [event.what, tr(FIRST), *sentences, tr(ONLY if undos is None else LEAVE)]
        for place, line in enumerate(lines):
            self.body.addWidget(Label(line, "name" if place == 0 else "body", wrap=True, parent=self))
        self.setAccessibleDescription(" ".join(lines))


def take_back(office: Office, event: Event, parent: QWidget) -> bool:
    """Take a step back; where that cannot be, say why and offer what can. Returns whether it was."""
    sentences = history.obstacles(office.db, event.step)
    if sentences:
        undos = history.steps_after(office.db, event.step)
        dialog = ConflictDialog(event, sentences, undos, parent)
        wanted = bool(dialog.exec())
        dialog.deleteLater()
        if not wanted:
            return False
        return office.attempt(office.db.undo, event.step) is not None

    def work() -> bool:
        history.take_back(office.db, event.step)
        return True

    if office.attempt(work):
        office.toast_requested.emit(tr(DONE, what=event.what))
        return True
    return False
