"""Typing into a cell: an editor over it, saved at Enter, Tab or when left; what is refused says why and stays."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import Any

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from app.domain.errors import BadInput, KnownError
from app.ui.editing.table import combination
from app.ui.kit.announce import announce
from app.ui.kit.controls import HEIGHT, Line
from app.ui.kit.labels import ProblemLine
from app.ui.kit.theme import theme
from app.ui.programme import columns as col
from app.ui.programme.celleditors import BY_TAB, CellEditor
from app.ui.programme.model import EntryRow
from app.ui.programme.table import ProgrammeTable

Save = Callable[[Any, dict[str, Any]], Hashable]
_NOT_LEFT = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)
_LEAST_WIDTH = 220  # a name is not typed through a keyhole, whatever the column has


class ProblemBubble(QWidget):
    """The sentence about what is wrong, under the cell."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.line = ProblemLine(self)
        row = QHBoxLayout(self)
        row.addWidget(self.line)
        theme.follow(self._restyle)
        self.hide()

    def say(self, sentence: str, below: QWidget) -> None:
        """Show *sentence* under *below*."""
        self.line.set_text(sentence)
        width = theme.px(340)
        room = self.parentWidget()
        assert room is not None
        left = max(min(below.x(), room.width() - width - 4), 0)
        height = self.heightForWidth(width)
        top = below.geometry().bottom() + 3
        if top + height > room.height():
            top = below.y() - height - 3
        self.setGeometry(left, top, width, height)
        self.show()
        self.raise_()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme.color("err"))
        painter.setBrush(theme.color("errs"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme.px(4), theme.px(4))

    def _restyle(self) -> None:
        layout = self.layout()
        if layout is not None:
            layout.setContentsMargins(theme.px(10), theme.px(6), theme.px(10), theme.px(6))


class CellEditing(QObject):
    """One cell of *table* at a time. *save* gets the row and its new values, and answers where the row is now."""

    ended = Signal()

    def __init__(self, table: ProgrammeTable, save: Save) -> None:
        super().__init__(table)
        self._table, self._save = table, save
        self._editor: CellEditor | None = None
        self._row: Hashable = None
        self._column = ""
        self._busy = False
        self.bubble = ProblemBubble(table.viewport())
        table.moved.connect(self._place)

    @property
    def open(self) -> bool:
        """Whether a cell is being edited."""
        return self._editor is not None

    def begin(self, editor: CellEditor, row: Hashable, column: str, typed: str) -> None:
        """Open *editor* over a cell, with what was *typed* on it already."""
        self._editor, self._row, self._column = editor, row, column
        editor.done.connect(self._done)
        for control in [editor.widget, *editor.widget.findChildren(QWidget)]:
            control.installEventFilter(self)
        self._place()
        editor.widget.show()
        editor.control.setFocus(Qt.FocusReason.OtherFocusReason)
        editor.start(typed)

    def finish(self) -> bool:
        """Save and close; False where the value is refused, and the editor stays with a sentence."""
        if self._editor is None or self._busy:
            return True
        self._busy = True
        try:
            changes = self._editor.values()
            row = next((each for each in self._table.rows.rows if each.key == self._row), None)
            if row is not None and changes:
                self._row = self._save(row, changes)
        except KnownError as error:
            self._refuse(str(error.values["problems"]) if isinstance(error, BadInput) else error.sentence())
            return False
        finally:
            self._busy = False
        self._close()
        return True

    def cancel(self) -> None:
        """Close without saving."""
        self._close()

    def _refuse(self, sentence: str) -> None:
        editor = self._editor
        if editor is None:
            return
        if isinstance(editor.control, Line):
            editor.control.set_alert(True)
        editor.control.setAccessibleDescription(sentence)
        self.bubble.say(sentence, editor.widget)
        announce(editor.control, sentence, urgent=True)
        editor.control.setFocus(Qt.FocusReason.OtherFocusReason)

    def _close(self) -> None:
        editor, self._editor = self._editor, None
        self.bubble.hide()
        if editor is None:
            return
        had_focus = editor.widget.isAncestorOf(_focus()) or editor.widget is _focus()
        editor.end()
        if had_focus:
            self._table.setFocus(Qt.FocusReason.OtherFocusReason)
        self._table.go_to(self._row, self._table.rows.column_of(self._column))
        self.ended.emit()

    def _done(self, step: int) -> None:
        """The editor itself says that its value is chosen; *step* leads on to the next cell."""
        self._go_on(step)

    def _go_on(self, by: int) -> None:
        """Save, and go on to the next cell; from a new item that Enter has made to the next new one."""
        row, column = self._row, self._column
        if not self.finish():
            return
        if by:
            following = self._table.next_cell(self._row, column, by)
        else:
            following = (row, col.TITLE_DE) if row == EntryRow.key != self._row else None
        if following is not None:
            self._table.go_to(following[0], self._table.rows.column_of(following[1]))
            self._table.edit_requested.emit(BY_TAB)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._editor is None:
            return False
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._key(event)
        if isinstance(event, QFocusEvent) and event.lostFocus() and event.reason() not in _NOT_LEFT and not self._busy:
            inside = self._editor.widget
            if _focus() is not None and not inside.isAncestorOf(_focus()) and not self._editor.popup_open():
                self.finish()
        return False

    def _key(self, event: QKeyEvent) -> bool:
        pressed, key = combination(event)
        assert self._editor is not None
        if key == Qt.Key.Key_Tab and not pressed:
            self._go_on(1)
        elif key == Qt.Key.Key_Backtab:
            self._go_on(-1)
        elif self._editor.list_open():
            return False
        elif key == Qt.Key.Key_Escape:
            self.cancel()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not pressed:
            self._go_on(0)
        else:
            return False
        return True

    def _place(self) -> None:
        """Lie over the cell, at least wide enough to type in."""
        editor = self._editor
        if editor is None:
            return
        number = self._table.rows.find(self._row)
        if number < 0:
            self._close()
            return
        rect = self._table.visualRect(self._table.rows.index(number, self._table.rows.column_of(self._column)))
        width = max(rect.width(), theme.px(_LEAST_WIDTH) if editor.needs_room else 0)
        left = max(min(rect.left(), self._table.viewport().width() - width), 0)
        height = theme.px(HEIGHT)
        editor.widget.setGeometry(left, rect.center().y() - height // 2 + 1, width, height)


def _focus() -> Any:
    return QApplication.focusWidget()
