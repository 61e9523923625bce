"""One part in its ordered list: number and handle in the label column, its fields beside them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.base import kinds
from app.domain.fields import Kind
from app.services.records import Snapshot, blank, editable_fields
from app.texts import N_, Message, tr
from app.ui.forms.cells import Cell, CellLine
from app.ui.forms.chain import SHOWN_LAST
from app.ui.forms.drag import DragHandle
from app.ui.forms.editing import Editing
from app.ui.forms.fields import Bound, make_field
from app.ui.forms.layouts import Parts
from app.ui.forms.menu import Entry, open_menu
from app.ui.kit.bilingual import BilingualField
from app.ui.kit.buttons import Button, IconButton
from app.ui.kit.formrow import LABEL_WIDTH
from app.ui.kit.labels import Label
from app.ui.kit.linefield import LineField
from app.ui.kit.theme import theme

_LABEL_ABOVE = 420
_SHORT = (Kind.CHOICE, Kind.DATE, Kind.FLAG, Kind.INTEGER, Kind.TIME)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)

NAME = N_("Parts", "{part}")
MOVE_UP, MOVE_DOWN = N_("Parts", "Move up"), N_("Parts", "Move down")
REMOVE = N_("Parts", "Remove")
MORE, LESS = N_("Parts", "More"), N_("Parts", "Less")


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
        self._rest = [name for name in self._fields if name not in shown]
        self._captioned = len(shown) > 1
        self._bounds: dict[str, Bound] = {}
        self._more: QWidget | None = None
        self._more_shown = False
        self.more_link: Button | None = None
        self.handle = DragHandle(self)
        self.place = Label("", "body", "ink2", parent=self)
        self.menu_button = IconButton(lambda: self._named(N_("Parts", "{part}: menu")), "ellipsis", self)
        self.menu_button.clicked.connect(self._open_menu)
        self._lay_out()
        usual = blank(node.kind).values
        if any(node.values.get(name) != usual.get(name) for name in self._rest if name not in spec.quiet):
            self.show_more(True)
        theme.follow(self._restyle)

    def _lay_out(self) -> None:
        self._side = QWidget(self)
        self._side.setProperty(SHOWN_LAST, True)
        side = QVBoxLayout(self._side)
        self._head = QHBoxLayout()
        for widget in (self.handle, self.place):
            self._head.addWidget(widget, 0, Qt.AlignmentFlag.AlignTop)
        self._head.addStretch(1)
        self._head.addWidget(self.menu_button, 0, Qt.AlignmentFlag.AlignTop)
        side.addLayout(self._head)
        side.setSpacing(0)
        if any(name not in self._spec.quiet for name in self._rest):
            self.more_link = Button(self._more_text, "chevron-down", self._side, kind="link", small=True)
            self.more_link.clicked.connect(lambda: self.show_more(not self.shows_more()))
            side.addWidget(self.more_link, 0, Qt.AlignmentFlag.AlignLeft)
        self._column = QVBoxLayout()
        for place, line in enumerate(self._spec.lines):
            captioned = self._captioned and not (place == 0 and self._spec.bare)
            self._column.addWidget(self._line(line, self, captioned=captioned))
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.addWidget(self._side, 0, Qt.AlignmentFlag.AlignTop)
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
            self._listen(field)
            only_flags = all(self._fields[n].kind is Kind.FLAG for n in names)
            cells.append(Cell(bound, parent, captioned=captioned and not only_flags))
        return CellLine(cells, parent)

    def _listen(self, field: QWidget) -> None:
        if isinstance(field, BilingualField):
            for part in field.parts.values():
                part.installEventFilter(self)
        elif isinstance(field, LineField):
            field.line.installEventFilter(self)

    def bounds(self) -> Iterator[Bound]:
        """The fields shown, in order."""
        yield from self._bounds.values()

    def bound(self, name: str) -> Bound:
        """The field *name*, shown now if it was behind "More"."""
        if name not in self._bounds:
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
            self.place.set_text(f"{number}.")
            self.retranslate()

    def is_blank(self) -> bool:
        """Whether nothing has been typed into a new part."""
        return not self.node.id and self.node == blank(self.node.kind)

    def focus_first(self) -> None:
        """Put the keyboard into the first field."""
        next(self.bounds()).field.focus_widget().setFocus(Qt.FocusReason.TabFocusReason)

    def set_read_only(self, read_only: bool) -> None:
        """Let the part be read but not changed."""
        self.handle.setVisible(not read_only)
        self.menu_button.setVisible(not read_only or bool(self._rest))
        for bound in self._bounds.values():
            bound.field.set_read_only(read_only)

    def show_more(self, more: bool) -> None:
        """Show the fields that are not needed often, or put them away."""
        if more and self._more is None and self._rest:
            self._more = QWidget(self)
            column = QVBoxLayout(self._more)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(theme.px(8))
            for names in self._rest_lines():
                column.addWidget(self._line(names, self._more, captioned=True))
            self._column.addWidget(self._more)
        if self._more is not None:
            self._more.setVisible(more)
            self._more_shown = more
        if self.more_link is not None:
            self.more_link.set_icon("chevron-up" if more else "chevron-down")
            self.more_link.retranslate()
        self.rebuilt.emit()

    def _rest_lines(self) -> list[list[str]]:
        """What is not needed often: short fields beside each other, all others in a line of their own."""
        lines: list[list[str]] = []
        for name in self._rest:
            short = self._fields[name].kind in _SHORT
            if short and lines and self._fields[lines[-1][-1]].kind in _SHORT:
                lines[-1].append(name)
            else:
                lines.append([name])
        return lines

    def shows_more(self) -> bool:
        """Whether the fields that are not needed often are shown."""
        return self._more_shown

    def _more_text(self) -> str:
        return tr(LESS if self._more_shown else MORE)

    def retranslate(self) -> None:
        """The names of the fields say which part they belong to."""
        self.setAccessibleName(self._named(NAME))
        for bound in self._bounds.values():
            bound.field.retranslate()
        self.menu_button.retranslate()

    def _field_label(self, label: Message) -> str:
        return f"{self._named(NAME)}, {tr(label)}"

    def _named(self, message: Message) -> str:
        part = f"{tr(kinds()[self.node.kind].title_one)} {self._number}"
        return tr(message, part=part)

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
        self._head.setSpacing(theme.px(4))
        self._column.setSpacing(theme.px(6))
        self._box.setSpacing(theme.px(12))
        top = (theme.px(30) - self.place.fontMetrics().height()) // 2
        self.place.setContentsMargins(0, top, 0, 0)
        # level with the first field, which may stand below its caption
        bare = self._spec.bare or not self._captioned
        caption = 0 if bare else QFontMetrics(theme.font("caption")).height() + theme.px(2)
        side = self._side.layout()
        if side is not None:
            side.setContentsMargins(0, caption, 0, 0)
        self._place()

    def _place(self) -> None:
        above = self.width() < theme.px(_LABEL_ABOVE)
        top_to_bottom, beside = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._box.setDirection(top_to_bottom if above else beside)
        self._side.setFixedWidth(self.width() if above else theme.px(LABEL_WIDTH))

    def _open_menu(self) -> None:
        entries: list[Entry] = []
        if self._rest:
            entries.append((self._more_text, "", lambda: self.show_more(not self.shows_more())))
        if not self.form.read_only:
            entries += [
                (MOVE_UP, "Alt+Up", lambda: self.move_requested.emit(-1)),
                (MOVE_DOWN, "Alt+Down", lambda: self.move_requested.emit(1)),
                (REMOVE, "Alt+Del", self.remove_requested.emit),
            ]
        open_menu(self.menu_button, entries)
