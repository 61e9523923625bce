"""Fields that save by themselves: what is typed becomes one change when the keyboard leaves the field."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from app.domain.fields import Field as Declared
from app.domain.fields import Kind
from app.ui.forms.fields import from_widget, to_widget
from app.ui.kit.controls import Box
from app.ui.kit.field import Field
from app.ui.kit.formrow import FormRow
from app.ui.kit.text import Text
from app.ui.kit.theme import theme

Save = Callable[[str, Any], bool]
"""Saves the value of a field, given its name; False where that was refused."""

_AT_ONCE = (Kind.CHOICE, Kind.FLAG, Kind.REFERENCE)


class SavingField(QObject):
    """A kit field for a declared one. *save* is called with its name and value when something else was entered.

    A choice made in a list saves at once; text, and a choice stepped to by arrow keys, when the keyboard
    leaves the field or at Enter. Escape takes typing back.
    """

    def __init__(self, declared: Declared, field: Field, save: Save) -> None:
        super().__init__(field)
        self.declared, self.field, self._save = declared, field, save
        self._stored: Any = None
        self._stepping = False
        field.changed.connect(self._changed)
        for control in [field, *field.findChildren(QWidget)]:
            control.installEventFilter(self)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focus_changed)

    def show(self, value: Any) -> None:
        """Show the stored *value*; typing that was not saved yet stays."""
        pending = self.pending()
        self._stored = value
        if not pending:
            self.field.set_value(to_widget(self.declared, value))

    def replace(self, value: Any) -> None:
        """Show the value of another record."""
        self._stored = value
        self.field.set_value(to_widget(self.declared, value))

    def pending(self) -> bool:
        """Whether something is entered that is not saved."""
        if not self._readable():
            return True
        return (from_widget(self.declared, self.field) or None) != (self._stored or None)

    def flush(self) -> None:
        """Save what is entered, if it can be a value."""
        if self.pending() and self._readable():
            value, before = from_widget(self.declared, self.field), self._stored
            self._stored = value  # saving makes the editor show everything anew, this field among it
            if not self._save(self.declared.name, value):
                self._stored = before

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and self.declared.kind is not Kind.REFERENCE:
            pressed = event.type() == QEvent.Type.KeyPress
            self._stepping = pressed and not _opens_list(event)
            if pressed and self._key(event, watched):
                return True
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent, watched: QObject) -> bool:
        if event.key() == Qt.Key.Key_Escape and self.pending():
            self.field.set_value(to_widget(self.declared, self._stored))
            return True
        one_line = not isinstance(watched, Box) or not self.declared.multiline
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and one_line and self.pending():
            self.flush()
            return True
        return False

    def _readable(self) -> bool:
        """Whether what is entered can be a value; a chosen record is one before its name stands there in full."""
        return self.field.is_valid() or (self.declared.kind is Kind.REFERENCE and self.field.value() is not None)

    def _changed(self) -> None:
        focus = QApplication.focusWidget()
        if self.declared.kind is Kind.CHOICE and self._stepping:
            return
        if self.declared.kind in _AT_ONCE or focus is None or not self.field.isAncestorOf(focus):
            self.flush()

    def _focus_changed(self, old: QWidget | None, new: QWidget | None) -> None:
        if old is not None and self.field.isAncestorOf(old) and not (new is not None and self.field.isAncestorOf(new)):
            self.flush()


def _opens_list(event: QKeyEvent) -> bool:
    """Whether a combo box opens its list at this key; what is chosen there is chosen."""
    return event.key() in (Qt.Key.Key_Space, Qt.Key.Key_F4) or bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)


class SavingSheet(QWidget):
    """Rows of saving fields below one another. *save* gets a name and a value."""

    def __init__(self, save: Save, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._save = save
        self.fields: dict[str, SavingField] = {}
        self.rows: dict[str, FormRow] = {}
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        theme.follow(self._restyle)

    def add(self, declared: Declared, field: Field, label: Text | None = None) -> SavingField:
        """Add *field* for *declared*, labelled as declared or by *label*."""
        row = FormRow(label or declared.label, field, self)
        self.column.addWidget(row)
        self.rows[declared.name] = row
        self.fields[declared.name] = SavingField(declared, field, self._save)
        return self.fields[declared.name]

    def show_values(self, values: Mapping[str, Any], *, another: bool) -> None:
        """Show *values*, of *another* record than before or of the same one as it is now."""
        for name, field in self.fields.items():
            if another:
                field.replace(values.get(name))
            else:
                field.show(values.get(name))

    def flush(self) -> None:
        """Save what is entered in every field."""
        for field in self.fields.values():
            field.flush()

    def set_read_only(self, read_only: bool) -> None:
        """Let values be read and copied, not changed."""
        for field in self.fields.values():
            field.field.set_read_only(read_only)

    def retranslate(self) -> None:
        for row in self.rows.values():
            for field in row.fields:
                field.retranslate()
            row.retranslate()

    def _restyle(self) -> None:
        self.column.setSpacing(theme.px(10))
