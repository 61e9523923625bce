"""A tab whose content was written as an editor of its own and needs the record to be in the file."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.texts import N_
from app.ui.forms.editing import Editing
from app.ui.kit.buttons import LinkButton
from app.ui.kit.labels import EmptyState, Ground
from app.ui.kit.theme import theme

FIRST = N_("Form", "This can be entered as soon as the seminar is in the file.")
SAVE_FIRST = N_("Form", "Save the seminar first")


class Editor(Protocol):
    """What the editors have in common."""

    @property
    def table(self) -> QWidget:
        """Where the keyboard is at home."""

    def leave(self) -> bool:
        """Save what is being typed; False where that cannot be."""


def delegations(form: Editing) -> Editor:
    """The delegations of the form's seminar."""
    from app.ui.delegation.editor import DelegationEditor  # start-up time of the form: only when the tab is opened

    return DelegationEditor(form.office, form.id)


def programme(form: Editing) -> Editor:
    """The programme of the form's seminar."""
    from app.ui.programme.editor import ProgrammeEditor  # start-up time of the form: only when the tab is opened

    return ProgrammeEditor(form.office, form.id)


def history(form: Editing) -> Editor:
    """The history of the form's record."""
    from app.ui.history.record import RecordHistory  # start-up time of the form: only when the tab is opened

    return RecordHistory(form.office, form.kind, form.id)


FACTORIES: dict[str, Callable[[Editing], Editor]] = {
    "delegations": delegations, "programme": programme, "history": history,
}  # fmt: skip
OFFERED_UNSAVED = ("delegations", "programme")
"""Those whose tab stands there for a new record too, with the way to save it."""


class Hosted(Ground):
    """The editor *key*, or the way to it while the record is new."""

    save_requested = Signal()

    def __init__(self, form: Editing, key: str, parent: QWidget) -> None:
        super().__init__("surf", parent)
        self.form, self._key = form, key
        self.editor: Editor | None = None
        self._waiting = EmptyState(FIRST, self)
        self.save_link = LinkButton(SAVE_FIRST, "save", self)
        self.save_link.clicked.connect(self.save_requested)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        self._column.addWidget(self._waiting)
        self._column.addWidget(self.save_link)
        self._column.addStretch(1)
        theme.follow(self._space)
        self.look()

    def focus(self) -> None:
        """Put the keyboard into the editor's table, or on the way to it."""
        target = self.editor.table if self.editor is not None else self.save_link
        target.setFocus(Qt.FocusReason.TabFocusReason)

    def leave(self) -> bool:
        """Let the editor save what is being typed; False where it cannot."""
        return self.editor is None or self.editor.leave()

    def look(self) -> None:
        """Make the editor as soon as there is a record for it."""
        if self.editor is None and self.form.id:
            self.editor = FACTORIES[self._key](self.form)
            self._column.takeAt(2)
            assert isinstance(self.editor, QWidget)
            self._column.addWidget(self.editor, 1)
            self._waiting.hide()
            self.save_link.hide()
            self._space()

    def _space(self) -> None:
        side = 0 if self.editor is not None else theme.px(24)
        self._column.setContentsMargins(side, side, side, 0)
