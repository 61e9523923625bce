"""A table with its inspector: side by side where there is room, else one in the other's place."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from app.texts import N_
from app.ui.editing.inspector import WIDTH, Inspector
from app.ui.kit.buttons import SecondaryButton
from app.ui.kit.labels import Ground
from app.ui.kit.theme import theme

_BESIDE_FROM = 880  # a table of about 500 and the inspector
_LEAST = 300


class TableAndInspector(QWidget):
    """*table* at the left; one of several inspectors at the right, or instead of it when narrow.

    :attr:`details_button` is for the editor's bar; it shows while there are no details to be seen.
    """

    folded = Signal(bool)
    """Whether the inspector is away now."""

    def __init__(self, table: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table = table
        self._wanted = True
        self._called = False
        self._edge = Ground("line", self)
        self._edge.setFixedWidth(1)
        self.stack = QStackedWidget(self)
        self.details_button = SecondaryButton(N_("Inspector", "Details"), "panel-right", parent)
        self.details_button.hide()
        self.folded.connect(self.details_button.setVisible)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(table, 1)
        row.addWidget(self._edge)
        row.addWidget(self.stack)
        theme.follow(self._place)

    def add(self, inspector: Inspector) -> None:
        """One of the inspectors; closing it gives the table the room and the keyboard."""
        self.stack.addWidget(inspector)
        inspector.closed.connect(self.close_inspector)
        inspector.left.connect(self._leave_inspector)

    def show_inspector(self, inspector: QWidget) -> None:
        """Show this one where inspectors show."""
        self.stack.setCurrentWidget(inspector)

    def call_inspector(self) -> None:
        """The person wants the details: show them, also where there is room for one of both only."""
        self._wanted = self._called = True
        self._place()

    def close_inspector(self) -> None:
        """Back to the table; beside it the inspector stays away until it is called."""
        if self.side_by_side():
            self._wanted = False
        self._called = False
        self._place()
        self.table.setFocus()

    def _leave_inspector(self) -> None:
        if self.side_by_side():
            self.table.setFocus()
        else:
            self.close_inspector()

    def side_by_side(self) -> bool:
        """Whether there is room for both."""
        return self.width() >= theme.px(_BESIDE_FROM)

    def inspector_shown(self) -> bool:
        """Whether the details can be seen."""
        return self._wanted if self.side_by_side() else self._called

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        self.setMinimumWidth(theme.px(_LEAST))  # else the window could not be made so narrow that only one shows
        beside, shown = self.side_by_side(), self.inspector_shown()
        self.table.setVisible(beside or not shown)
        self.stack.setVisible(shown)
        self._edge.setVisible(beside and shown)
        if beside:
            self.stack.setFixedWidth(theme.px(WIDTH))
        else:
            self.stack.setMinimumWidth(0)
            self.stack.setMaximumWidth(16_777_215)  # Qt's largest size: no limit
        self.folded.emit(not shown)
