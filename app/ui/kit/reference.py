"""The field that points to another record: type any part of its name, choose, open it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.texts import N_, NN_, tr
from app.ui.kit.announce import Teller
from app.ui.kit.buttons import IconButton
from app.ui.kit.controls import Line
from app.ui.kit.field import Field
from app.ui.kit.popup import ChoicePopup, found_words
from app.ui.kit.rows import Row
from app.ui.kit.text import Text, say

Found = Sequence[tuple[int, str, str]]
"""(id, label, detail), best first."""
_MATCHES = NN_("ReferenceField", "%n match|%n matches", "", 1)


class ReferenceField(Field):
    """Value: the id of a record, None when empty.

    *find* answers typed text with candidates, *label_of* names an id. With *create* the last line of
    the list offers to make a new record of what was typed (``create_requested``), as does Ctrl+Enter at once.
    """

    open_requested = Signal(int)
    create_requested = Signal(str)

    def __init__(
        self, find: Callable[[str], Found], label_of: Callable[[int], str], parent: QWidget | None = None, *,
        icon: str = "", create: Text | None = None, placeholder: Text = "",
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._find, self._label_of, self._icon, self._create = find, label_of, icon, create
        self._placeholder = placeholder
        self._value: int | None = None
        self._shown = ""
        self._popup: ChoicePopup | None = None
        self.line = Line(self)
        self._teller = Teller(self.line)
        self.clear_button = IconButton(N_("ReferenceField", "Clear"), "x", self)
        self.open_button = IconButton(N_("ReferenceField", "Open this record"), "external-link", self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.line, 1)
        row.addWidget(self.clear_button)
        row.addWidget(self.open_button)
        self.setFocusProxy(self.line)
        self.line.textEdited.connect(self._typed)
        self.line.installEventFilter(self)
        self.clear_button.clicked.connect(self._clear)
        self.open_button.clicked.connect(self._open)
        self._show_buttons()

    def value(self) -> int | None:
        """The id chosen; text that was typed but not chosen is no value."""
        return self._value

    def set_value(self, value: int | None) -> None:
        """Show the record with id *value*."""
        self._value = value
        self._show_label()
        self.set_own_problem(None)

    def set_read_only(self, read_only: bool) -> None:
        """Let the record be opened but not changed."""
        self.line.setReadOnly(read_only)
        self._show_buttons()

    def is_valid(self) -> bool:
        """Whether the text is the record's name (or nothing), also before the field has said so."""
        typed = self.line.text().strip()
        return not typed or (self._value is not None and typed == self._shown)

    def focus_widget(self) -> QWidget:
        """The line."""
        return self.line

    def show_problem(self) -> None:
        """Alert sign in the line."""
        self.line.set_alert(bool(self.problem()))
        self.retranslate()

    def retranslate(self) -> None:
        """The record is named anew: labels of records follow the language too."""
        self.line.setPlaceholderText(say(self._placeholder))
        self.describe(self.line, self.label())
        for button, text in (
            (self.clear_button, N_("ReferenceField", "{label}: clear")),
            (self.open_button, N_("ReferenceField", "{label}: open this record")),
        ):
            button.setAccessibleName(tr(text, label=self.label()))
        if self.is_valid():
            self._show_label()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._key(event) or super().eventFilter(watched, event)
        if event.type() == QEvent.Type.FocusOut:
            self._left()
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        popup, key = self._popup, event.key()
        if popup is None or not popup.isVisible():
            if key == Qt.Key.Key_Down and not self.line.isReadOnly():
                self._typed(self.line.text() if self._value is None else "")
                return True
            return False
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            popup.list.step(1 if key == Qt.Key.Key_Down else -1)
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            at_once = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            return self._create_typed(popup) if at_once else popup.list.choose_current()
        if key == Qt.Key.Key_Escape:
            popup.hide()
            return True
        return False

    def _create_typed(self, popup: ChoicePopup) -> bool:
        """Past all that was found, make a new record of what was typed; False where that is not offered."""
        typed = self.line.text().strip()
        if self._create is None or not typed:
            return False
        popup.hide()
        self.create_requested.emit(typed)
        return True

    def _typed(self, text: str) -> None:
        if self._popup is None:
            self._popup = ChoicePopup(self)
            self._popup.chosen.connect(self._chosen)
            self._popup.list.current_changed.connect(self._teller.now)
        found = self._find(text.strip())
        marks = tuple(word for word in text.split() if len(word) > 1)
        rows = [Row(key, label, detail, self._icon, marks=marks) for key, label, detail in found]
        if self._create is not None and text.strip():
            keys = "Ctrl+Return" if found else ""
            rows.append(Row(text.strip(), f"{say(self._create)}: {text.strip()}", icon="plus", keys=keys))
        self._popup.open_with(rows)
        self._teller.later(found_words(tr(_MATCHES, len(found)), self._popup.list))
        if not text and self._value is not None and self.line.text() == "":
            self._set(None)

    def _chosen(self, data: object) -> None:
        self._teller.stop()
        if isinstance(data, int):
            self._set(data)
            self._show_label()
            self.set_own_problem(None)
            self.line.selectAll()
        else:
            self.create_requested.emit(str(data))

    def _set(self, value: int | None) -> None:
        if value != self._value:
            self._value = value
            self._show_buttons()
            self.changed.emit()

    def _clear(self) -> None:
        self.line.clear()
        self._set(None)
        self.set_own_problem(None)
        self.line.setFocus()

    def _open(self) -> None:
        if self._value is not None:
            self.open_requested.emit(self._value)

    def _left(self) -> None:
        self._teller.stop()
        if self._popup is not None:
            self._popup.hide()
        typed = self.line.text().strip()
        if not typed:
            self._set(None)
            self.set_own_problem(None)
        elif not self.is_valid():
            self.set_own_problem(N_("ReferenceField", "Please choose a record from the list, or clear the field."))
        else:
            self.set_own_problem(None)

    def _show_label(self) -> None:
        self.line.set_text("" if self._value is None else self._label_of(self._value))
        self._shown = self.line.text().strip()
        self._show_buttons()

    def _show_buttons(self) -> None:
        filled = self._value is not None
        self.clear_button.setVisible(filled and not self.line.isReadOnly())
        self.open_button.setVisible(filled)
