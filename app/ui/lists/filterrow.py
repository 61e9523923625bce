"""The filter row: one field under the name of each column, kept in place while columns move, grow and scroll."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.domain.errors import KnownError
from app.services.columns import Column, Match
from app.services.filters import condition
from app.ui.kit.theme import theme
from app.ui.lists.filterfield import HEIGHT, FilterCombo, FilterField, FilterLine
from app.ui.lists.header import LABELS, ListHeader

Choices = Callable[[str], Sequence[tuple[str, str]]]
_LEAST = 30
"""A field narrower than this (design pixels) would show nothing and is hidden."""


class FilterRow(QObject):
    """The fields live in *header*; *choices* gives what a column of choices offers."""

    changed = Signal()
    left = Signal()
    """The keyboard goes on to the table."""

    def __init__(self, header: ListHeader, choices: Choices) -> None:
        super().__init__(header)
        self._header, self._choices = header, choices
        self._kind = ""
        self.fields: dict[str, FilterField] = {}
        header.geometriesChanged.connect(self.place)
        header.down.connect(self.focus)
        theme.follow(self.place)

    def set_columns(self, kind: str, columns: Sequence[Column], filters: Mapping[str, str]) -> None:
        """One field for each column; those that stay keep the keyboard and what is typed."""
        self._kind = kind
        kept = {column.key for column in columns}
        for key in [key for key in self.fields if key not in kept]:
            self.fields.pop(key).deleteLater()
        fresh = [column for column in columns if column.key not in self.fields]
        self.fields |= {column.key: self._field(column) for column in fresh}
        self.fields = {column.key: self.fields[column.key] for column in columns}
        for column in fresh:
            self.fields[column.key].set_filter(filters.get(column.key, ""))
        self.place()

    def _field(self, column: Column) -> FilterField:
        field: FilterField
        if column.match is Match.CHOICE:
            field = FilterCombo(column, self._choices(column.key), self._header)
        else:
            field = FilterLine(column, self._header)
        field.edited.connect(self.changed)
        field.left.connect(self.left)
        field.entered.connect(lambda key=column.key: self._reveal(key))
        field.show()
        return field

    def filters(self, language: str) -> dict[str, str]:
        """The filters that say something, by column. What cannot be read is marked at its field and left out."""
        found: dict[str, str] = {}
        for column in self._header.columns:
            field = self.fields[column.key]
            problem = ""
            try:
                said = condition(column, self._kind, field.filter(), language) is not None
            except KnownError as error:
                said, problem = False, error.sentence()
            field.set_problem(problem)
            if said:
                found[column.key] = field.filter()
        return found

    def set_filters(self, filters: Mapping[str, str]) -> None:
        """Show other filters."""
        for key, field in self.fields.items():
            field.set_filter(filters.get(key, ""))
            field.set_problem("")

    def focus(self, key: str) -> None:
        """Give the keyboard to the filter of a column."""
        if key in self.fields:
            self.fields[key].setFocus()

    def chain(self) -> list[QWidget]:
        """The fields in the order in which Tab visits them."""
        return list(self.fields.values())

    def retranslate(self) -> None:
        """Offer the choices in the present language; the fields name themselves."""
        for key, field in self.fields.items():
            if isinstance(field, FilterCombo):
                field.set_choices(self._choices(key))

    def place(self) -> None:
        """Stand under the names, wherever these are now."""
        top = theme.px(LABELS) + (theme.px(68 - LABELS) - theme.px(HEIGHT)) // 2 - theme.px(2)
        for section, field in enumerate(self.fields.values()):
            if section >= self._header.count():
                break
            inner = self._header.content(section)
            field.setGeometry(inner.left(), top, max(inner.width(), 1), theme.px(HEIGHT))
            field.setVisible(inner.width() >= theme.px(_LEAST))

    def _reveal(self, key: str) -> None:
        section = list(self.fields).index(key) if key in self.fields else -1
        if section >= 0:
            self._header.reveal(section)
