"""The table of the delegation editor, driven by the keyboard: move, remove, edit, replace, fold, add."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from app.domain.delegation import MEMBER_STATUSES, ROLES
from app.domain.fields import Choice
from app.texts import N_, tr
from app.ui.delegation.model import NUMBER, OFFICE, PERSON, REPLY, ROLE, DelegationModel, EntryRow, GroupKey, GroupRow
from app.ui.editing.personline import PersonLine
from app.ui.editing.table import Alt, Combination, Ctrl, GroupedTable, NoModifier, combination
from app.ui.kit.theme import theme

_NUMBER_WIDTH = 68
_ICON_AND_EDGES = 16 + 6 + 22
_MOST = 180
_LEAST_TEXT = 420  # for person and function together; below it the column of roles goes
_NAME = N_("Delegations", "Delegations of the seminar")
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_ACTIONS: Mapping[Combination, str] = {
    (Alt, Qt.Key.Key_Up): "up",
    (Alt, Qt.Key.Key_Down): "down",
    (NoModifier, Qt.Key.Key_Delete): "remove",
    (NoModifier, Qt.Key.Key_F2): "edit",
    (NoModifier, Qt.Key.Key_Return): "edit",
    (NoModifier, Qt.Key.Key_Enter): "edit",
    (Ctrl, Qt.Key.Key_R): "replace",
    (Ctrl, Qt.Key.Key_N): "unnamed",
    (NoModifier, Qt.Key.Key_Insert): "add",
}
_MENU = (
    (N_("Delegations", "Edit details"), "edit", "F2"),
    (N_("Delegations", "Replace, or name N. N. …"), "replace", "Ctrl+R"),
    (N_("Delegations", "Keep a place N. N."), "unnamed", "Ctrl+N"),
    (N_("Delegations", "Move up"), "up", "Alt+Up"),
    (N_("Delegations", "Move down"), "down", "Alt+Down"),
    (N_("Delegations", "Remove"), "remove", "Del"),
)


def fitting(choices: Iterable[Choice]) -> int:
    """Width of a column that holds any of *choices* with its icon, in the present language."""
    metrics = QFontMetrics(theme.font())
    longest = max(metrics.horizontalAdvance(tr(choice.label)) for choice in choices)
    return min(longest + theme.px(_ICON_AND_EDGES), theme.px(_MOST))


class DelegationTable(GroupedTable):
    """Signals what a person wants; the rows stay the editor's. *make_line* makes the line of a group."""

    fold_requested = Signal(object, bool)
    """A group, and whether it is to be folded."""

    actions_of_keys = _ACTIONS
    menu_entries = _MENU
    own_keys = frozenset({(Ctrl, Qt.Key.Key_R), (Ctrl, Qt.Key.Key_N), (Alt, Qt.Key.Key_Up), (Alt, Qt.Key.Key_Down)})

    def __init__(
        self, rows: DelegationModel, make_line: Callable[[GroupKey], PersonLine], parent: QWidget | None = None
    ) -> None:
        self._make_line = make_line
        self._lines: dict[GroupKey, PersonLine] = {}
        super().__init__(rows, parent)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(True)
        self.setDragDropOverwriteMode(False)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.retranslate()

    def retranslate(self) -> None:
        self.setAccessibleName(tr(_NAME))
        self.lay_out_columns(self.viewport().width())

    def arrange(self) -> None:
        """Spans and heights, and a line to type into in every group that has an entry row."""
        super().arrange()
        for number, row in enumerate(self.rows.rows):
            index = self.rows.index(number, 0)
            if isinstance(row, EntryRow) and self.indexWidget(index) is None:
                line = self._make_line(row.of)
                line.row.setContentsMargins(theme.px(40), 0, theme.px(12), 0)
                line.stepped.connect(lambda by, key=row.of: self._step_from(key, by))
                line.escaped.connect(self._leave_line)
                self._lines[row.of] = line
                self.setIndexWidget(index, line)

    def lines(self) -> list[PersonLine]:
        """The lines to type into, from top to bottom."""
        return [self._lines[row.of] for row in self.rows.rows if isinstance(row, EntryRow)]

    def movable(self) -> bool:
        """Whether rows can be moved: in protocol order, where something may be changed."""
        return isinstance(self.rows, DelegationModel) and self.rows.movable

    def line(self, key: GroupKey) -> PersonLine | None:
        """The line to type into of a group, None while it is folded or nothing may be changed."""
        number = self.rows.find(EntryRow(key).key)
        return self._lines.get(key) if number >= 0 else None

    def keep_line_in_sight(self, key: GroupKey) -> None:
        """Scroll to the line of a group if it has the keyboard: rows that come push it down."""
        line = self.line(key)
        if line is not None and line.line.hasFocus():
            self.scrollTo(self.rows.index(self.rows.find(EntryRow(key).key), 0))

    def enter_line(self, key: GroupKey) -> None:
        """Put the keyboard into the line of a group."""
        if self.line(key) is not None:
            self._enter(self.rows.find(EntryRow(key).key), 1)

    def lay_out_columns(self, width: int) -> None:
        fixed = {NUMBER: theme.px(_NUMBER_WIDTH), REPLY: fitting(MEMBER_STATUSES), ROLE: fitting(ROLES)}
        narrow = width - sum(fixed.values()) < theme.px(_LEAST_TEXT)
        if narrow != self.columns_narrow():
            self.setColumnHidden(self.rows.column_of(ROLE), narrow)
            assert isinstance(self.rows, DelegationModel)
            self.rows.narrow = narrow
        if narrow:
            del fixed[ROLE]
        rest = max(width - sum(fixed.values()), theme.px(240))
        fixed[PERSON] = rest * 2 // 5
        fixed[OFFICE] = rest - fixed[PERSON]
        for number, heading in enumerate(self.rows.headings):
            if heading.key in fixed:
                self.setColumnWidth(number, fixed[heading.key])

    def columns_narrow(self) -> bool:
        """Whether the column of roles is left out for want of room."""
        return self.isColumnHidden(self.rows.column_of(ROLE))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.current_row()
        pressed = combination(event)
        if isinstance(row, GroupRow) and event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.fold_requested.emit(row.of, event.key() == Qt.Key.Key_Left)
        elif pressed in self.actions_of_keys:
            self.wanted.emit(self.actions_of_keys[pressed])
        elif pressed[0] == NoModifier and pressed[1] in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._step(-1 if pressed[1] == Qt.Key.Key_Up else 1)
        elif event.text().isprintable() and event.text().strip() and pressed[0] in (NoModifier, _SHIFT) and row:
            self._type_into(row.of, event.text())
        else:
            super().keyPressEvent(event)
            self._enter(self.currentIndex().row(), 1) if isinstance(self.current_row(), EntryRow) else None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        row = self.rows.row_at(index)
        if isinstance(row, GroupRow) and event.position().x() < theme.px(48):
            self.fold_requested.emit(row.of, not row.folded)
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        self.wanted.emit("edit")

    def _step(self, by: int) -> None:
        """To the next row; into its line where that is one to type into."""
        self._enter(self.currentIndex().row() + by, by)

    def _enter(self, number: int, by: int) -> None:
        row = self.rows.rows[number] if 0 <= number < len(self.rows.rows) else None
        if isinstance(row, EntryRow):
            self.scrollTo(self.rows.index(number, 0))
            self._lines[row.of].enter(Qt.FocusReason.TabFocusReason if by > 0 else Qt.FocusReason.BacktabFocusReason)
        elif row is not None:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            self.go_to(row.key)

    def _step_from(self, key: GroupKey, by: int) -> None:
        self._enter(self.rows.find(EntryRow(key).key) + by, by)

    def _leave_line(self) -> None:
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _type_into(self, key: GroupKey, text: str) -> None:
        """Typing a letter on a row means a name for its group."""
        line = self.line(key)
        if line is not None:
            line.enter()
            line.line.insert(text)
            line.line.textEdited.emit(line.line.text())
