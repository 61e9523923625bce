"""A group of fields as rows of a form; what is needed rarely stands behind "More fields" while it is empty."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.services.records import editable_fields
from app.texts import N_, Message, tr
from app.ui.forms.editing import Editing
from app.ui.forms.fields import Bound, make_field
from app.ui.forms.layouts import Layout, RowSpec
from app.ui.kit.buttons import Button
from app.ui.kit.field import Field
from app.ui.kit.formrow import LABEL_WIDTH, FormRow
from app.ui.kit.labels import SectionTitle
from app.ui.kit.text import Text
from app.ui.kit.theme import theme

_LABEL_ABOVE = 420  # as in the kit's rows
MORE, FEWER = N_("Form", "More fields"), N_("Form", "Fewer fields")
REFERENCE_WIDTH, NUMBER_WIDTH = 264, 64
"""Widths of fields in a row of several."""


class FieldsSection(QWidget):
    """Rows for the fields *names*, in that order, and the widgets *tail* behind them."""

    rebuilt = Signal()

    def __init__(
        self, form: Editing, layout: Layout, title: Message | None, names: Sequence[str], parent: QWidget,
        tail: Sequence[QWidget] = (),
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.form = form
        self._declared = editable_fields(form.kind)
        self._rows_of = {row.names()[0]: row for row in layout.rows}
        inner = {name for row in layout.rows for name in row.names()[1:]}
        self._rare = [name for name in names if name in layout.rare]
        self.rows: dict[str, FormRow] = {}
        self._bounds: dict[str, Bound] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        if title is not None:
            self._column.addWidget(SectionTitle(title, self))
        for name in names:
            if name not in layout.rare and name not in inner:
                self._column.addWidget(self._row(name))
        for widget in tail:
            self._column.addWidget(widget)
        self._more: QWidget | None = None
        self.more_link: Button | None = None
        if self._rare:
            self._add_link()
        theme.follow(self._restyle)

    def _add_link(self) -> None:
        link = Button(self._more_text, "chevron-down", self, kind="link", small=True)
        link.clicked.connect(lambda: self.show_more(not self.shows_more()))
        self._link_box = QVBoxLayout()
        self._link_box.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addLayout(self._link_box)
        self.more_link = link
        if any(self.form.edited.values.get(name) for name in self._rare):
            self.show_more(True)

    def _row(self, name: str) -> FormRow:
        spec = self._rows_of.get(name)
        if spec is not None:
            row = self._composite(spec)
        else:
            declared = self._declared[name]
            row = FormRow(declared.label, self._field(name), self, hint=declared.hint or "")
        self.rows[name] = row
        return row

    def _composite(self, spec: RowSpec) -> FormRow:
        content: list[Field | Text] = [
            self._field(part, in_row=True) if isinstance(part, str) else part for part in spec.content
        ]
        return FormRow(spec.label, content, self, beside=spec.beside)

    def _field(self, name: str, *, in_row: bool = False) -> Field:
        declared = self._declared[name]
        field = make_field(self.form, declared, self)
        if in_row and not field.compact:
            narrow(field, REFERENCE_WIDTH if declared.target else NUMBER_WIDTH)
        field.set_read_only(self.form.read_only)
        self._bounds[name] = Bound(self.form, self.form.edited, declared, field)
        return field

    def insert_after(self, name: str, widget: QWidget) -> None:
        """Put *widget* below the row of field *name*."""
        self._column.insertWidget(self._column.indexOf(self.rows[name]) + 1, widget)

    def bounds(self) -> Iterator[tuple[str, Bound]]:
        """The fields shown; their path is that of the record itself, ``""``."""
        for bound in self._bounds.values():
            yield "", bound

    def bound(self, name: str) -> Bound | None:
        """The field *name*, shown now if it was behind "More"; ``None`` where it stands elsewhere."""
        if name in self._rare and not self.shows_more():
            self.show_more(True)
        return self._bounds.get(name)

    def display(self) -> None:
        """Show the form's record."""
        for bound in self._bounds.values():
            bound.show(self.form.edited)

    def set_read_only(self, read_only: bool) -> None:
        """Let the values be read but not changed."""
        for bound in self._bounds.values():
            bound.field.set_read_only(read_only)

    def shows_more(self) -> bool:
        """Whether the rarely needed fields are shown."""
        return self._more is not None and not self._more.isHidden()

    def show_more(self, more: bool) -> None:
        """Show the rarely needed fields, or put them away."""
        if more and self._more is None:
            self._more = QWidget(self)
            column = QVBoxLayout(self._more)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(theme.px(8))
            for name in self._rare:
                column.addWidget(self._row(name))
            self._column.addWidget(self._more)
        if self._more is not None:
            self._more.setVisible(more)
        if self.more_link is not None:
            self.more_link.set_icon("chevron-up" if more else "chevron-down")
            self.more_link.retranslate()
        self.rebuilt.emit()

    def _more_text(self) -> str:
        return tr(FEWER if self.shows_more() else MORE)

    def _restyle(self) -> None:
        self._column.setSpacing(theme.px(8))
        self._indent()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._indent()

    def _indent(self) -> None:
        """The link stands below the fields, which in a narrow form stand below their labels."""
        if self.more_link is not None:
            above = self.width() < theme.px(_LABEL_ABOVE)
            self._link_box.setContentsMargins(0 if above else theme.px(LABEL_WIDTH + 12 - 4), 0, 0, 0)


class _Width(QObject):
    """Keeps a field at a width of so many design pixels; belongs to the field."""

    def __init__(self, field: Field, width: int) -> None:
        super().__init__(field)
        self._field, self._width = field, width
        theme.follow(self._fit)

    def _fit(self) -> None:
        self._field.setFixedWidth(theme.px(self._width))


def narrow(field: Field, width: int) -> None:
    """Make *field* *width* design pixels wide, for a row of several."""
    field.compact = True
    _Width(field, width)
