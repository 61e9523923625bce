"""The form of a document's options, built from what the catalogue declares of them."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.documents.errors import OptionInvalid
from app.documents.options import Option, Options, Value, remembered
from app.ui.kit.check import CheckField
from app.ui.kit.choice import ChoiceField
from app.ui.kit.datefield import DateField
from app.ui.kit.field import Field
from app.ui.kit.formrow import FormRow
from app.ui.kit.linefield import LineField
from app.ui.kit.number import NumberField
from app.ui.kit.theme import theme

_NUMBER = 84


class OptionsForm(QWidget):
    """A field for every option; those of no use beside the others' values are hidden."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._options: tuple[Option, ...] = ()
        self.fields: dict[str, Field] = {}
        self._rows: dict[str, FormRow] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.px(8))

    def show_options(self, options: tuple[Option, ...], values: Options) -> None:
        """Show *options* with *values*; what does not fit any more becomes the default."""
        for row in self._rows.values():
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._options, self.fields, self._rows = options, {}, {}
        known = remembered(options, values)
        for option in options:
            field = _field(option, self)
            field.set_value(_shown(option, known[option.key]))
            field.changed.connect(self._changed)
            row = FormRow("" if option.kind == "flag" else option.label, field, self, hint=option.hint or "")
            if option.kind == "flag":
                field.set_label("")
            self.fields[option.key], self._rows[option.key] = field, row
            self._column.addWidget(row)
        self._show_rows()
        self.setVisible(bool(options))

    def values(self) -> dict[str, Value]:
        """A value for every option; one whose text cannot be read keeps its default, and says so at its field."""
        found: dict[str, Value] = {}
        for option in self._options:
            typed = self.fields[option.key].value()
            try:
                found[option.key] = option.read("" if typed is None else typed)
                self.fields[option.key].set_problem(None)
            except OptionInvalid as error:
                found[option.key] = option.default
                self.fields[option.key].set_problem(error.sentence)
        return found

    def _changed(self) -> None:
        self._show_rows()
        self.changed.emit()

    def _show_rows(self) -> None:
        values = self.values()
        for option in self._options:
            self._rows[option.key].setVisible(option.applies(values))


def _field(option: Option, parent: QWidget) -> Field:
    if option.kind == "choice":
        return ChoiceField([(one.key, one.label) for one in option.choices], parent, optional=False)
    if option.kind == "flag":
        return CheckField(option.label, parent)
    if option.kind == "date":
        return DateField(parent)
    if option.kind == "number" and not option.decimals:
        return NumberField(parent, least=int(option.minimum), most=int(option.maximum), width=_NUMBER)
    return LineField(parent, width=_NUMBER if option.kind == "number" else None)


def _shown(option: Option, value: Value) -> Any:
    """*value* as the option's field shows it; a decimal comma is read back as well as a point."""
    if option.kind == "number" and option.decimals:
        return f"{value:g}".replace(".", ",")
    return (value or None) if option.kind == "date" else value
