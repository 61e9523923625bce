"""From a declared field to a widget of the kit, and between the two kinds of values."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.domain.date import Date
from app.domain.dates import ordinal
from app.domain.fields import Choice, Kind
from app.domain.fields import Field as Declared
from app.domain.partnership import OWN, PARTNER
from app.domain.rules import MAX_INTEGER
from app.domain.text import Text, clean
from app.services.records import Snapshot
from app.ui.forms.editing import Editing
from app.ui.forms.references import reference_field
from app.ui.kit import text as kit_text
from app.ui.kit.bilingual import BilingualField
from app.ui.kit.check import CheckField
from app.ui.kit.choice import ChoiceField
from app.ui.kit.datefield import DateField
from app.ui.kit.field import Field
from app.ui.kit.imagefield import ImageField
from app.ui.kit.linefield import LineField, TextField
from app.ui.kit.number import NumberField
from app.ui.kit.segmented import Segmented

CHOICE_WIDTH, COMPACT_CHOICE_WIDTH = 240, 168
TIME_WIDTH = 72
_SHORT_CHOICE = 24  # letters that fit into a compact choice in any language
_SIDES = {OWN, PARTNER}
_ORDINALS = {"number_own": "de", "number_partner": "ru"}
"""Fields for an ordinal as printed -> language of the side that prints it."""


class Untranslated(BilingualField):
    """A pair that need not be filled in both languages: nothing is marked as missing."""

    def missing(self) -> list[str]:
        return []


def make_field(form: Editing, declared: Declared, parent: QWidget, *, compact: bool = False) -> Field:
    """The widget for *declared*. *compact* asks for the form that stands in a row of several."""
    makers = {
        Kind.LINE: _line, Kind.TEXT: _text, Kind.BILINGUAL: _bilingual, Kind.DATE: _date, Kind.TIME: _time,
        Kind.INTEGER: _integer, Kind.FLAG: _flag, Kind.CHOICE: _choice, Kind.REFERENCE: _reference,
        Kind.IMAGE: _image,
    }  # fmt: skip
    field = makers[declared.kind](form, declared, parent, compact)
    field.set_label(declared.label)
    return field


def _line(form: Editing, declared: Declared, parent: QWidget, _compact: bool) -> Field:
    language = _ORDINALS.get(declared.name)
    placeholder = partial(_by_rule, form, language) if language else ""
    return LineField(parent, limit=declared.max_length, placeholder=placeholder)


def _by_rule(form: Editing, language: str) -> str:
    """What is printed where nothing is entered."""
    number = form.edited.values.get("number")
    return "" if number is None else ordinal(number, language)


def _text(_form: Editing, declared: Declared, parent: QWidget, _compact: bool) -> Field:
    return TextField(parent, limit=declared.max_length)


def _bilingual(_form: Editing, declared: Declared, parent: QWidget, _compact: bool) -> Field:
    made = BilingualField if declared.translated else Untranslated
    return made(parent, kind="text" if declared.multiline else "wrap", limit=declared.max_length)


def _date(_form: Editing, _declared: Declared, parent: QWidget, _compact: bool) -> Field:
    return DateField(parent)


def _time(_form: Editing, _declared: Declared, parent: QWidget, _compact: bool) -> Field:
    return LineField(parent, width=TIME_WIDTH)


def _integer(_form: Editing, _declared: Declared, parent: QWidget, _compact: bool) -> Field:
    return NumberField(parent, most=MAX_INTEGER)


def _flag(_form: Editing, declared: Declared, parent: QWidget, compact: bool) -> Field:
    return CheckField(declared.label, parent) if compact else CheckField(parent=parent)


def _choice(form: Editing, declared: Declared, parent: QWidget, compact: bool) -> Field:
    choices = [(choice.key, _choice_text(form, choice)) for choice in declared.choices]
    of_sides = {choice.key for choice in declared.choices} >= _SIDES
    if of_sides and not compact:
        field: Field = Segmented(choices, parent)
    else:
        long = any(len(choice.label.source) > _SHORT_CHOICE for choice in declared.choices)
        width = COMPACT_CHOICE_WIDTH if compact and not long else CHOICE_WIDTH
        field = ChoiceField(choices, parent, optional=not declared.required, width=width)
    if of_sides:
        form.sides_changed.connect(field.retranslate)
    return field


def _choice_text(form: Editing, choice: Choice) -> kit_text.Text:
    """A side is called by its city."""
    return (lambda: form.side(choice.key, choice.label)) if choice.key in _SIDES else choice.label


def _reference(form: Editing, declared: Declared, parent: QWidget, _compact: bool) -> Field:
    return reference_field(form.office, declared.target, parent, form.creators)


def _image(_form: Editing, declared: Declared, parent: QWidget, _compact: bool) -> Field:
    return ImageField(
        parent, limit=declared.max_length, photograph=declared.photograph, needed=declared.required
    )


def to_widget(declared: Declared, value: Any) -> Any:
    """A record's value as the kit's field shows it."""
    if declared.kind is Kind.BILINGUAL:
        return dict(value or {})
    return str(value) if declared.kind is Kind.DATE and value is not None else value


def from_widget(declared: Declared, field: Field) -> Any:
    """What the kit's field holds as a record's value. Only for a field that is valid, or merely too long."""
    value = field.value()
    if declared.kind is Kind.BILINGUAL:
        return Text(value)
    if declared.kind is Kind.DATE:
        return Date.from_iso(value) if value else None
    if declared.kind is Kind.TIME:
        return value or None
    return clean(value) if isinstance(value, str) and declared.kind in (Kind.LINE, Kind.TEXT) else value


class Bound(QObject):
    """A widget and the value of the snapshot that it edits. Belongs to the widget."""

    def __init__(self, form: Editing, node: Snapshot, declared: Declared, field: Field) -> None:
        super().__init__(field)
        self.form, self.node, self.declared, self.field = form, node, declared, field
        self.touched = False
        self.said = ""
        field.changed.connect(self._changed)
        self.show(node)

    @property
    def name(self) -> str:
        """Name of the field."""
        return self.declared.name

    def show(self, node: Snapshot) -> None:
        """Show the value of *node* (the same record read again, or another part)."""
        if node is not self.node:
            self.touched = False
        before, self.node = self.node.values.get(self.name), node
        value = node.values.get(self.name)
        if not self.field.is_valid() and self.form.keep_typing and value == before:
            return
        shown = to_widget(self.declared, value)
        if shown != self.field.value() or not self.field.is_valid():
            self.field.set_value(shown)

    def set_value(self, value: Any) -> None:
        """Set the value as if the person had typed it."""
        self.node.values[self.name] = value
        self.show(self.node)
        self.form.touch()

    def _changed(self) -> None:
        self.touched = True
        if self._readable():
            self.node.values[self.name] = from_widget(self.declared, self.field)
        # what cannot be a value (a date half typed) leaves the last one standing, and keeps the form from being saved
        self.form.touch()

    def _readable(self) -> bool:
        return self.field.is_valid() or self.declared.kind in (Kind.LINE, Kind.TEXT, Kind.BILINGUAL, Kind.TIME)
