"""Two persons side by side, with what a merge would keep of each."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.services.comparing import Comparison, Line
from app.services.merging import BOTH, GOES, STAYS, Collision, Decisions
from app.texts import N_, tr
from app.ui.kit.buttons import LinkButton
from app.ui.kit.labels import IconLabel, Label
from app.ui.kit.segmented import Segmented
from app.ui.kit.theme import theme

_CHOICES = {
    STAYS: N_("Duplicates", "left"), GOES: N_("Duplicates", "right"), BOTH: N_("Duplicates", "both"),
}  # fmt: skip
_KEEP = N_("Duplicates", "keep")
_DIFFERS = N_("Duplicates", "differs")
_NOT_STATED = N_("Duplicates", "not stated")
_LEFT = N_("Duplicates", "left: {value}")
_RIGHT = N_("Duplicates", "right: {value}")
_COLLISIONS = N_("Duplicates", "Both stand in the same list. Which entries are to stay?")
_CLOSED = N_("Duplicates", "{where}: the seminar is closed, both entries stay as they are.")
_OPEN = N_("Duplicates", "Open {name}")


class ComparisonTable(QWidget):
    """A row for each thing that is known of one of them; where both say something different, one chooses."""

    opened = Signal(int)
    """A person is to be opened."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._comparison: Comparison | None = None
        self._fields: dict[str, Segmented] = {}
        self._entries: dict[tuple[str, int], Segmented] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._body: QWidget | None = None
        self._grid: QGridLayout | None = None
        theme.follow(self._restyle)

    def show_comparison(self, comparison: Comparison | None, *, writable: bool) -> None:
        """Show *comparison*; what was chosen for another one is forgotten."""
        chosen = self.decisions() if self._same(comparison) else Decisions()
        self._comparison = comparison
        if self._body is not None:
            self._column.removeWidget(self._body)
            self._body.hide()
            self._body.deleteLater()
            self._body = None
        self._fields, self._entries = {}, {}
        if comparison is None:
            return
        self._body = QWidget(self)
        self._grid = QGridLayout(self._body)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._head(comparison)
        row = 2
        for line in comparison.lines:
            row = self._line(line, row, chosen, writable=writable)
        self._collisions(comparison, row, chosen, writable=writable)
        self._grid.setColumnStretch(2, 1)
        self._grid.setColumnStretch(3, 1)
        self._column.addWidget(self._body)
        self._restyle()

    def decisions(self) -> Decisions:
        """What was chosen."""
        return Decisions(
            {name: field.value() or STAYS for name, field in self._fields.items()},
            {key: field.value() or BOTH for key, field in self._entries.items()},
        )

    def choice(self, key: str) -> Segmented | None:
        """The switch of a line; ``None`` where both are kept or nothing is to be chosen."""
        return self._fields.get(key)

    def entry_choice(self, kind: str, entry: int) -> Segmented:
        """The switch for an entry that both have."""
        return self._entries[kind, entry]

    def texts(self) -> Iterator[str]:
        """What a screen reader says of each cell."""
        for label in self.findChildren(Label):
            yield label.accessibleName() or label.text()

    def _same(self, comparison: Comparison | None) -> bool:
        before = self._comparison
        return bool(before and comparison and (before.stays, before.goes) == (comparison.stays, comparison.goes))

    def _head(self, comparison: Comparison) -> None:
        assert self._grid is not None
        for column, name, person in zip((2, 3), comparison.labels, (comparison.stays, comparison.goes), strict=True):
            label = Label(name, "section", wrap=True, parent=self._body)
            link = LinkButton(N_("Duplicates", "Open"), "corner-down-left", self._body)
            link.setAccessibleName(tr(_OPEN, name=name))
            link.clicked.connect(lambda _checked=False, person=person: self.opened.emit(person))
            self._grid.addWidget(label, 0, column, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(link, 1, column, Qt.AlignmentFlag.AlignLeft)

    def _line(self, line: Line, row: int, chosen: Decisions, *, writable: bool) -> int:
        assert self._grid is not None
        caption = Label(line.label, "label", "ink2", wrap=True, parent=self._body)
        self._grid.addWidget(caption, row, 0, Qt.AlignmentFlag.AlignTop)
        if line.differs:
            sign = IconLabel("equal-not", "warn", 16, _DIFFERS, self._body)
            sign.setToolTip(tr(_DIFFERS))
            self._grid.addWidget(sign, row, 1, Qt.AlignmentFlag.AlignTop)
        for column, value, words in ((2, line.stays, _LEFT), (3, line.goes, _RIGHT)):
            role = "name" if line.choices else "body"
            cell = Label(value or "—", role, "ink" if value else "ink3", wrap=True, parent=self._body)
            said = tr(words, value=value or tr(_NOT_STATED))
            cell.setAccessibleName(f"{tr(line.label)}{', ' + tr(_DIFFERS) if line.differs else ''}, {said}")
            self._grid.addWidget(cell, row, column, Qt.AlignmentFlag.AlignTop)
        if line.choices and writable:
            field = Segmented([(key, _CHOICES[key]) for key in line.choices], self._body, height=26)
            field.set_label(lambda: f"{tr(line.label)}, {tr(_KEEP)}")
            field.set_value(chosen.fields.get(line.key, line.chosen))
            self._fields[line.key] = field
            row += 1
            self._put_choice(field, row)
        return row + 1

    def _collisions(self, comparison: Comparison, row: int, chosen: Decisions, *, writable: bool) -> None:
        if not comparison.collisions:
            return
        assert self._grid is not None
        heading = Label(_COLLISIONS, "name", wrap=True, parent=self._body)
        self._grid.addWidget(heading, row, 0, 1, 4)
        for each in comparison.collisions:
            row += 1
            row = self._collision(each, row, chosen, writable=writable)

    def _collision(self, each: Collision, row: int, chosen: Decisions, *, writable: bool) -> int:
        assert self._grid is not None
        where = tr(_CLOSED, where=each.where) if each.closed else each.where
        self._grid.addWidget(Label(where, "body", wrap=True, parent=self._body), row, 0, 1, 4)
        if not each.closed and writable:
            field = Segmented([(key, _CHOICES[key]) for key in (BOTH, STAYS, GOES)], self._body, height=26)
            field.set_label(lambda: f"{each.where}, {tr(_KEEP)}")
            field.set_value(chosen.entries.get((each.kind, each.goes), STAYS if each.kind == "member" else BOTH))
            self._entries[each.kind, each.goes] = field
            row += 1
            self._put_choice(field, row)
        return row

    def _put_choice(self, field: Segmented, row: int) -> None:
        assert self._grid is not None
        holder = QWidget(self._body)
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.px(8))
        line.addWidget(Label(_KEEP, "label", "ink3", parent=holder))
        line.addWidget(field)
        line.addStretch(1)
        self._grid.addWidget(holder, row, 2, 1, 2)

    def _restyle(self) -> None:
        if self._grid is not None and self._body is not None:
            self._grid.setHorizontalSpacing(theme.px(10))
            self._grid.setVerticalSpacing(theme.px(7))
            self._grid.setColumnMinimumWidth(1, theme.px(18))
            self._grid.setColumnMinimumWidth(0, theme.px(90))
