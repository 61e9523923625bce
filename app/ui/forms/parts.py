"""An ordered list of parts in a form: add, remove, bring back, reorder by mouse and keyboard."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.base import has_position, kinds, part_classes
from app.services.records import Snapshot, blank
from app.texts import N_, Message, tr
from app.ui.forms.editing import Editing
from app.ui.forms.fields import Bound
from app.ui.forms.layouts import Parts
from app.ui.forms.notice import Quiet
from app.ui.forms.partrow import PartRow
from app.ui.kit.announce import announce
from app.ui.kit.buttons import LinkButton
from app.ui.kit.labels import EmptyState, Label, SectionTitle
from app.ui.kit.theme import theme

ADDED = N_("Parts", "{part} {number} added.")
MOVED = N_("Parts", "{part} is now number {number} of {all}.")
REMOVED = N_("Parts", "{part} {number} removed.")


class PartList(QWidget):
    """The parts of one relation. Enter in the last row adds another, Alt+Up and Alt+Down move the row."""

    rebuilt = Signal()
    """There are more or fewer controls than before, or they stand elsewhere."""

    def __init__(self, form: Editing, spec: Parts, parent: QWidget) -> None:
        super().__init__(parent)
        self.form, self.spec, self.relation = form, spec, spec.relation
        self.part_class = part_classes(kinds()[form.kind])[spec.relation]
        self.kind = self.part_class.__tablename__
        self.rows: list[PartRow] = []
        self._drag_from: int | None = None
        self.add_button = LinkButton(spec.add, "plus", self)
        self.add_button.clicked.connect(self.begin)
        self._empty = EmptyState(spec.empty, self)
        self._gone = Quiet(N_("Parts", "Bring back"), self)
        self._removed: tuple[int, Snapshot] | None = None
        self._gone.acted.connect(self.bring_back)
        self._lay_out()
        theme.follow(self._restyle)
        self.display()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(SectionTitle(self.part_class.title_many, self))
        head.addStretch(1)
        head.addWidget(self.add_button)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addLayout(head)
        if self.spec.hint:
            self._column.addWidget(Label(self.spec.hint, "label", "ink3", wrap=True, parent=self))
        self._column.addWidget(self._empty)
        self._rows_box = QVBoxLayout()
        self._column.addLayout(self._rows_box)
        self._column.addWidget(self._gone)

    def nodes(self) -> list[Snapshot]:
        """The parts as they are being edited."""
        return self.form.edited.parts[self.relation]

    def display(self) -> None:
        """Show the parts of the form's record, keeping the rows that are there."""
        nodes = self.nodes()
        while len(self.rows) > len(nodes):
            self._drop(self.rows[-1])
        for index, node in enumerate(nodes):
            if index < len(self.rows):
                self.rows[index].display(node)
            else:
                self._row(node, index)
        self._removed = None
        self._gone.set_text(None)
        self._number()

    def bounds(self) -> Iterator[tuple[str, Bound]]:
        """The fields shown with the path of their part: ``("topics/0", field)``."""
        for index, row in enumerate(self.rows):
            for bound in row.bounds():
                yield f"{self.relation}/{index}", bound

    def begin(self) -> None:
        """The person wants another part."""
        self.add()

    def add(self) -> PartRow:
        """Add an empty part at the end and put the keyboard into it."""
        node = blank(self.kind)
        self.nodes().append(node)
        row = self._row(node, len(self.rows))
        self._number()
        row.focus_first()
        self.form.touch()
        self._announce(ADDED, len(self.rows))
        return row

    def remove(self, row: PartRow) -> None:
        """Take a part out; until something else is done it can be brought back in its place."""
        index = self.rows.index(row)
        self.nodes().pop(index)
        if not row.is_blank():
            self._removed = (index, row.node)
            part = tr(self.part_class.title_one)
            self._gone.set_text(lambda: tr(REMOVED, part=part, number=index + 1))
        neighbours = [*self.rows[index + 1 : index + 2], *reversed(self.rows[:index])]
        self._drop(row)
        self._number()
        (neighbours[0].focus_first if neighbours else self.add_button.setFocus)()
        self.form.touch()
        self._announce(REMOVED, index + 1)

    def bring_back(self) -> None:
        """Put the part that was removed last back in its place."""
        if self._removed is None:
            return
        index, node = self._removed
        self.nodes().insert(index, node)
        row = self._row(node, index)
        self._removed = None
        self._gone.set_text(None)
        self._number()
        row.focus_first()
        self.form.touch()

    def shift(self, row: PartRow, by: int) -> None:
        """Move a row by *by* places; at the ends nothing happens. The keyboard stays where it is in the row."""
        index = self.rows.index(row)
        to = index + by
        if not has_position(self.part_class) or not 0 <= to < len(self.rows):
            return
        focused = row.focusWidget()
        self.nodes().insert(to, self.nodes().pop(index))
        self.rows.insert(to, self.rows.pop(index))
        self._rows_box.removeWidget(row)
        self._rows_box.insertWidget(to, row)
        self._number()
        if focused is not None and row.isAncestorOf(focused):
            focused.setFocus()
        self.form.touch()
        self._announce(MOVED, to + 1)

    def enter(self, row: PartRow) -> None:
        """Enter was pressed in *row*: on to the next, or a new one behind the last unless that is empty."""
        index = self.rows.index(row)
        if index + 1 < len(self.rows):
            self.rows[index + 1].focus_first()
        elif not row.is_blank():
            self.add()

    def set_read_only(self, read_only: bool) -> None:
        """Let the parts be read but not changed."""
        self.add_button.setVisible(not read_only)
        self._gone.setEnabled(not read_only)
        for row in self.rows:
            row.set_read_only(read_only)

    def _row(self, node: Snapshot, index: int) -> PartRow:
        row = self._make_row(node)
        row.move_requested.connect(lambda by: self.shift(row, by))
        row.remove_requested.connect(lambda: self.remove(row))
        row.enter_pressed.connect(lambda: self.enter(row))
        row.rebuilt.connect(self.rebuilt)
        row.side.handle.dragged.connect(lambda y: self._drag(row, y))
        row.side.handle.dropped.connect(self.form.touch)
        row.set_read_only(self.form.read_only)
        self.rows.insert(index, row)
        self._rows_box.insertWidget(index, row)
        return row

    def _make_row(self, node: Snapshot) -> PartRow:
        return PartRow(self.form, node, self.spec, self)

    def _drop(self, row: PartRow) -> None:
        self.rows.remove(row)
        self._rows_box.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _drag(self, row: PartRow, y: int) -> None:
        """Let the dragged row change places with a neighbour as soon as the mouse is beyond its middle."""
        index = self.rows.index(row)
        at = self.mapFromGlobal(QPoint(0, y)).y()
        if index > 0 and at < self.rows[index - 1].geometry().center().y():
            self.shift(row, -1)
        elif index + 1 < len(self.rows) and at > self.rows[index + 1].geometry().center().y():
            self.shift(row, 1)

    def _number(self) -> None:
        for index, row in enumerate(self.rows, start=1):
            row.set_place(index)
        self._empty.setVisible(not self.rows and not self._gone.text())
        self.rebuilt.emit()

    def _announce(self, message: Message, number: int) -> None:
        part = tr(self.part_class.title_one)
        announce(self, tr(message, part=part, number=number, all=len(self.rows)))

    def _restyle(self) -> None:
        self._column.setSpacing(theme.px(8))
        self._rows_box.setSpacing(theme.px(10))
