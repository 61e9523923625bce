"""Going several steps back or forward at once: the list of what can be undone and redone, by name."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from app.domain.dates import format_timestamp
from app.services import steps
from app.services.history import Event
from app.texts import N_, NN_, tr
from app.ui.desk.dialogs import Dialog
from app.ui.history.table import Line, LinesTable
from app.ui.kit.labels import Label
from app.ui.kit.screens import available
from app.ui.kit.theme import theme
from app.ui.office import Office

TITLE = N_("UndoList", "Undo several steps")
HINT = N_(
    "UndoList",
    "Choose how far to go back: the chosen step and everything above it is undone. Redo brings it back, as long as "
    "nothing else is changed.",
)
UNDO = NN_("UndoList", "Undo %n step|Undo %n steps", "", 1)
REDO = NN_("UndoList", "Redo %n step|Redo %n steps", "", 1)
NOW = N_("UndoList", "— present state —")
UNDONE = N_("UndoList", "{what} (undone)")
HEADINGS = (N_("UndoList", "Step"), N_("UndoList", "When"))
NOTHING = N_("UndoList", "Nothing can be undone or redone.")
_PAGE = 200


class UndoListDialog(Dialog):
    """What is undone stands above the present state, the next to be redone nearest to it; below, what can be undone."""

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(TITLE, lambda: tr(UNDO, 1), parent, width=760)
        self._office = office
        redo = list(reversed(steps.redo_list(office.db, _PAGE)))
        self._redoable = len(redo)
        self.body.addWidget(Label(HINT, "body", "ink2", wrap=True, parent=self))
        self.table = LinesTable(TITLE, HEADINGS, (0,), self)
        self.table.setMinimumHeight(theme.px(170))
        self.body.addWidget(self.table, 1)
        self.table.current_changed.connect(self._follow)
        self.table.opened.connect(lambda _: self.accept())
        self.table.more_wanted.connect(lambda: QTimer.singleShot(0, self, self._read_more))
        language = office.language
        lines = [Line(each, (tr(UNDONE, what=each.what), format_timestamp(each.at, language))) for each in redo]
        self.table.append([*lines, Line(None, (tr(NOW), ""))])
        self._read_more()
        first = self._redoable + 1
        there = self.table.lines.rowCount()
        self.table.setCurrentIndex(self.table.lines.index(min(first, there - 1), 0))
        self._follow(self.table.current())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        layout = self.layout()
        if layout is not None:  # as high as the hint needs in the width it got, if the screen has that
            wanted = min(layout.totalHeightForWidth(self.width()), available(self).height() - theme.px(24))
            self.resize(self.width(), max(self.height(), wanted))

    def _read_more(self) -> None:
        last = self.table.lines.lines[-1].data
        before = last.step if isinstance(last, Event) and last.state == "done" else 2**62
        found = steps.undo_list(self._office.db, before, _PAGE)
        language = self._office.language
        lines = [Line(each, (each.what, format_timestamp(each.at, language))) for each in found]
        self.table.append(lines, unread=len(found) == _PAGE)

    def _follow(self, _event: Any) -> None:
        away = self.table.currentIndex().row() - self._redoable
        button = self.accept_button
        assert button is not None
        button.setEnabled(away != 0 and not self._office.db.read_only)
        button.set_text((lambda: tr(UNDO, away)) if away > 0 else (lambda: tr(REDO, -away)) if away else NOTHING)

    def accept(self) -> None:
        """Go there."""
        event = self.table.current()
        button = self.accept_button
        if not isinstance(event, Event) or button is None or not button.isEnabled():
            return
        super().accept()
        if event.state == "undone":
            self._office.attempt(self._office.db.redo, event.step)
        else:
            self._office.attempt(self._office.db.undo, event.step)
