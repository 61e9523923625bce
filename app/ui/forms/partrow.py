"""One part in its ordered list: its fields in lines, those needed rarely behind "More"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from app.domain.base import kinds
from app.domain.fields import Field, Kind
from app.services.records import Snapshot, blank, editable_fields
from app.texts import Message, tr
from app.ui.forms.cells import Cell, CellLine
from app.ui.forms.editing import Editing
from app.ui.forms.fields import Bound, make_field
from app.ui.forms.layouts import Parts
from app.ui.forms.rowside import RowSide
from app.ui.kit.bilingual import BilingualField
from app.ui.kit.formrow import LABEL_WIDTH
from app.ui.kit.linefield import LineField
from app.ui.kit.theme import theme

_LABEL_ABOVE = 420
_NO_LIMIT = 16_777_215  # Qt's own word for it
_SHORT = (Kind.CHOICE, Kind.DATE, Kind.FLAG, Kind.INTEGER, Kind.TIME)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class PartRow(QWidget):
    """The fields of one part. What is done to it as a whole is asked of the list by signals."""

    move_requested = Signal(int)
    """By -1 or 1."""
    remove_requested = Signal()
    enter_pressed = Signal()
    rebuilt = Signal()
    """There are more or fewer controls than before."""

    def __init__(self, form: Editing, node: Snapshot, spec: Parts, parent: QWidget) -> None:
        super().__init__(parent)
        self.form, self.node = form, node
        self._spec = spec
        self._number = 0
        self._fields = editable_fields(node.kind)
        shown = {name for line in spec.lines for name in line}
        self._rest = [name for name in self._fields if name not in shown and name not in spec.elsewhere]
        self._captioned = len(shown) > 1
        self._bounds: dict[str, Bound] = {}
        self._more: QWidget | None = None
        linked = any(name not in spec.quiet for name in self._rest)
        self.side = RowSide(self, has_more=bool(self._rest), linked=linked)
        self.side.move_requested.connect(self.move_requested)
        self.side.remove_requested.connect(self.remove_requested)
        self.side.more_requested.connect(self.show_more)
        self._lay_out()
        usual = blank(node.kind).values
        if any(node.values.get(name) != usual.get(name) for name in self._rest if name not in spec.quiet):
            self.show_more(True)
        theme.follow(self._restyle)

    def _lay_out(self) -> None:
        self._column = QVBoxLayout()
        for place, line in enumerate(self._spec.lines):
            captioned = self._captioned and not (place == 0 and self._spec.bare)
            self._column.addWidget(self._line(line, self, captioned=captioned))
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.addWidget(self.side, 0, Qt.AlignmentFlag.AlignTop)
        self._box.addLayout(self._column, 1)

    def _line(self, names: Sequence[str], parent: QWidget, *, captioned: bool) -> CellLine:
        cells = []
        alone = len(names) == 1
        for name in names:
            declared = self._fields[name]
            field = make_field(self.form, declared, parent, compact=not alone or declared.kind is not Kind.CHOICE)
            field.set_label(partial(self._field_label, declared.label))
            bound = Bound(self.form, self.node, declared, field)
            field.set_read_only(self.form.read_only)
            self._bounds[name] = bound
            for control in _text_controls(field):
                control.installEventFilter(self)
            only_flags = all(self._fields[n].kind is Kind.FLAG for n in names)
            cells.append(Cell(bound, parent, captioned=captioned and not only_flags))
        return CellLine(cells, parent)

    def bounds(self) -> Iterator[Bound]:
        """The fields shown, in order."""
        yield from self._bounds.values()

    def bound(self, name: str) -> Bound:
        """The field *name*, shown now if it was behind "More"."""
        if name in self._rest:
            self.show_more(True)
        return self._bounds[name]

    def display(self, node: Snapshot) -> None:
        """Show another part, or the same one read again."""
        self.node = node
        for bound in self._bounds.values():
            bound.show(node)

    def set_place(self, number: int) -> None:
        """Say which place in the list the row has, from 1."""
        if number != self._number:
            self._number = number
            self.retranslate()

    def is_blank(self) -> bool:
        """Whether nothing has been typed into a new part."""
        return not self.node.id and self.node == blank(self.node.kind)

    def focus_first(self) -> None:
        """Put the keyboard into the first field."""
        next(self.bounds()).field.focus_widget().setFocus(Qt.FocusReason.TabFocusReason)

    def set_read_only(self, read_only: bool) -> None:
        """Let the part be read but not changed."""
        self.side.set_read_only(read_only)
        for bound in self._bounds.values():
            bound.field.set_read_only(read_only)

    def show_more(self, more: bool) -> None:
        """Show the fields that are not needed often, or put them away."""
        if more and self._more is None and self._rest:
            self._more = QWidget(self)
            column = QVBoxLayout(self._more)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(theme.px(8))
            for names in _in_lines(self._rest, self._fields):
                column.addWidget(self._line(names, self._more, captioned=True))
            self._column.addWidget(self._more)
        if self._more is not None:
            self._more.setVisible(more)
            self.side.set_more_shown(more)
        self.rebuilt.emit()

    def shows_more(self) -> bool:
        """Whether the fields that are not needed often are shown."""
        return self._more is not None and not self._more.isHidden()

    def retranslate(self) -> None:
        """The names of the fields say which part they belong to."""
        self.setAccessibleName(self._name())
        self.side.set_part(self._number, self._name())
        for bound in self._bounds.values():
            bound.field.retranslate()

    def _field_label(self, label: Message) -> str:
        return f"{self._name()}, {tr(label)}"

    def _name(self) -> str:
        return f"{tr(kinds()[self.node.kind].title_one)} {self._number}"

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress or self.form.read_only:
            return False
        # with Shift, Enter begins a line inside the text
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and event.key() in _ENTER:
            self.enter_pressed.emit()
            return True
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier and not self.form.read_only
        moves = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if alt and event.key() in moves:
            self.move_requested.emit(moves[Qt.Key(event.key())])
        elif alt and event.key() == Qt.Key.Key_Delete:
            self.remove_requested.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _restyle(self) -> None:
        self._column.setSpacing(theme.px(6))
        self._box.setSpacing(theme.px(12))
        # level with the first field, which may stand below its caption
        bare = self._spec.bare or not self._captioned
        caption = 0 if bare else QFontMetrics(theme.font("caption")).height() + theme.px(2)
        self.side.set_top(caption)
        self._place()

    def _place(self) -> None:
        above = self.width() < theme.px(_LABEL_ABOVE)
        top_to_bottom, beside = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._box.setDirection(top_to_bottom if above else beside)
        self.side.setMinimumWidth(0 if above else theme.px(LABEL_WIDTH))
        self.side.setMaximumWidth(_NO_LIMIT if above else theme.px(LABEL_WIDTH))


def _text_controls(field: QWidget) -> list[QWidget]:
    """Controls of *field* in which Enter goes on to the next row."""
    if isinstance(field, BilingualField):
        return list(field.parts.values())
    return [field.line] if isinstance(field, LineField) else []


def _in_lines(names: Sequence[str], fields: Mapping[str, Field]) -> list[list[str]]:
    """Short fields beside each other, all others in a line of their own."""
    lines: list[list[str]] = []
    for name in names:
        if lines and fields[name].kind in _SHORT and fields[lines[-1][-1]].kind in _SHORT:
            lines[-1].append(name)
        else:
            lines.append([name])
    return lines
