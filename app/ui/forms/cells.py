"""A field with its caption above and its problem below, several in a line that breaks where there is no room."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from app.domain.fields import Kind
from app.ui.forms.fields import Bound
from app.ui.kit.labels import Label, ProblemLine
from app.ui.kit.theme import theme

_WIDE_FIELD = 120  # a field that stretches needs at least so much to be of use in a line


class Cell(QWidget):
    """One field; *captioned* puts its name above it, else it has only a name for the screen reader."""

    def __init__(self, bound: Bound, parent: QWidget, *, captioned: bool) -> None:
        super().__init__(parent)
        self.bound = bound
        self._problem: ProblemLine | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        if captioned:
            # a statement has its words beside the box: the empty caption keeps it level with its neighbours
            names_itself = bound.declared.kind is Kind.FLAG
            caption = Label("" if names_itself else bound.declared.label, "caption", "ink2", parent=self)
            caption.setBuddy(bound.field.focus_widget())
            caption.retranslate()
            self._column.addWidget(caption)
        self._column.addWidget(bound.field)
        bound.field.problem_changed.connect(self._show_problem)
        theme.follow(self._restyle)
        self._show_problem()

    def needs(self) -> int:
        """The least width at which the cell is of use."""
        least = self.minimumSizeHint().width()
        return least if self.bound.field.compact else max(least, theme.px(_WIDE_FIELD))

    def _restyle(self) -> None:
        self._column.setSpacing(theme.px(2))

    def _show_problem(self) -> None:
        sentence = self.bound.field.problem()
        if self._problem is None:
            if not sentence:
                return
            self._problem = ProblemLine(self)
            self._problem.show_icon(not self.bound.field.shows_alert)
            self._column.addWidget(self._problem)
        self._problem.set_text(sentence or None)


class CellLine(QWidget):
    """Cells side by side; one above the other where they would be too narrow."""

    def __init__(self, cells: Sequence[Cell], parent: QWidget) -> None:
        super().__init__(parent)
        self.cells = cells
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        for cell in cells:
            cell.setParent(self)
            self._box.addWidget(cell, 0 if cell.bound.field.compact else 1, Qt.AlignmentFlag.AlignTop)
        if all(cell.bound.field.compact for cell in cells):
            self._box.addStretch(1)
        theme.follow(self._restyle)

    def _restyle(self) -> None:
        self._box.setSpacing(theme.px(8))
        self._turn()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn()

    def _turn(self) -> None:
        needed = sum(cell.needs() for cell in self.cells) + theme.px(8) * (len(self.cells) - 1)
        side_by_side = self.width() >= needed
        wanted = QBoxLayout.Direction.LeftToRight if side_by_side else QBoxLayout.Direction.TopToBottom
        if self._box.direction() != wanted:
            self._box.setDirection(wanted)

    def minimumSizeHint(self) -> QSize:
        narrowest = max((cell.minimumSizeHint().width() for cell in self.cells), default=0)
        return QSize(narrowest, super().minimumSizeHint().height())
