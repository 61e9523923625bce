"""The tab "Programme" of a seminar: what happens when, typed into a table."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.date import Date
from app.domain.errors import NotFound
from app.services import agenda, calendar
from app.services.agenda import Programme
from app.storage.journal import Touched
from app.texts import N_, tr
from app.ui.editing.beside import TableAndInspector
from app.ui.forms.chain import controls, link
from app.ui.kit.announce import announce
from app.ui.kit.buttons import SecondaryButton
from app.ui.kit.labels import Ground, HLine, Label
from app.ui.kit.theme import theme
from app.ui.office import Office
from app.ui.programme import columns as col
from app.ui.programme.actions import ProgrammeActions
from app.ui.programme.cellediting import CellEditing
from app.ui.programme.celleditors import BY_TAB, editor_for
from app.ui.programme.model import EntryRow, ItemRow, ProgrammeModel, rows_of
from app.ui.programme.panel import ItemPanel
from app.ui.programme.table import ProgrammeTable

_SHOWN_OF = frozenset({
    "seminar", "series", "partnership", "part", "programme_item", "item_person", "person", "person_name", "appointment",
    "organisation", "organisation_name",
})  # fmt: skip
_HINT = N_("Programme", "Enter edits · Tab goes on · Ctrl+D duplicates")
_CLOSED = N_("Programme", "The seminar is closed: everything can be read, nothing changed.")
_HOLIDAY = N_("Programme", "Holiday in {city}: {name}")


class ProgrammeEditor(QWidget):
    """All items of a seminar by day, with the details of the selected one beside them."""

    def __init__(self, office: Office, seminar_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office, self._seminar = office, seminar_id
        self._programme = Programme(seminar_id, closed=True, start=None, items=())
        self._gone = False
        self._reading = False
        self.model = ProgrammeModel(lambda: office.language, self)
        self.table = ProgrammeTable(self.model, self)
        self.panel = ItemPanel(office, self)
        self.acting = ProgrammeActions(office, self.table, lambda: self._programme, self._say)
        self.editing = CellEditing(self.table, self._save)
        self._build()
        self.table.selectionModel().currentChanged.connect(self._show_details)
        self.table.edit_requested.connect(self.edit_cell)
        self.table.wanted.connect(self._act)
        self.editing.ended.connect(self._show_details)
        office.changed.connect(self._changed)
        theme.follow(self._restyle)
        self.reload()
        self._select_first()

    def _build(self) -> None:
        self._hint = Label(_HINT, "label", "ink3", parent=self)
        self._closed = Label(_CLOSED, "label", "ink2", wrap=True, parent=self)
        self._buttons = [
            SecondaryButton(text, icon, self)
            for text, icon in (
                (N_("Programme", "New item"), "plus"), (N_("Programme", "Duplicate"), "copy"),
                (N_("Programme", "Delete"), "trash-2"),
            )
        ]  # fmt: skip
        for button, wanted in zip(self._buttons, ("add", "duplicate", "remove"), strict=True):
            button.clicked.connect(partial(self._act, wanted))
        self._top = Ground("surf", self)
        self._bar = QHBoxLayout(self._top)
        for button in self._buttons:
            self._bar.addWidget(button)
        self._bar.addStretch(1)
        self._bar.addWidget(self._hint)
        self.panes = TableAndInspector(self.table, self)
        self.panes.details_button.clicked.connect(partial(self._act, "details"))
        self._bar.addWidget(self.panes.details_button)
        self.panes.add(self.panel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        above: tuple[QWidget, ...] = (self._top, self._closed, HLine(self))
        for part in above:
            column.addWidget(part)
        column.addWidget(self.panes, 1)

    def retranslate(self) -> None:
        """Everything in the present language."""
        self._hint.set_text(_HINT)
        self.reload()

    def reload(self) -> None:
        """Read the programme again and show it; the current cell, typing and the entry row stay."""
        try:
            with self._office.db.read() as session:
                self._programme = agenda.programme(session, self._seminar)
                holidays = self._holidays(calendar.sides(session))
            self._gone = False
        except NotFound:  # the seminar was deleted, or its creation undone: its page is about to go too
            self._programme = Programme(self._seminar, closed=True, start=None, items=())
            self._gone, holidays = True, {}
        writable = self._writable()
        self._closed.setVisible(self._programme.closed and not self._gone)
        for button in self._buttons:
            button.setVisible(writable)
        self._hint.setVisible(writable and self.width() > theme.px(760))
        self._reading = True  # rows go and come one by one now: what is current meanwhile means nothing
        entry = self.acting.entry if writable else None
        self.table.show_rows(rows_of(self._programme, lambda day: holidays.get(str(day), ""), entry))
        self._reading = False
        if self.table.current_row() is None:
            self._select_first()
        self._show_details()

    def leave(self) -> bool:
        """Save what is being typed; False where a cell says that it cannot be saved so."""
        self.panel.flush()
        return self.editing.finish()

    def edit_cell(self, typed: str = "") -> None:
        """Open the editor of the current cell, with what was *typed* on it."""
        row, column = self.table.current_row(), self.table.column()
        if not isinstance(row, ItemRow | EntryRow) or not self._writable() or not self.editing.finish():
            return
        row, column = self.table.current_row(), self.table.column()
        if column == col.INTERNAL:
            if typed != BY_TAB:
                self._save(row, {"internal": not row.values["internal"]})
            return
        near = row.values["day"] or self._programme.start
        add_person = partial(self.acting.add_person, row) if isinstance(row, ItemRow) else None
        editor = editor_for(self._office, self.table.viewport(), column, row.values, near, add_person)
        if editor is not None:
            self.editing.begin(editor, row.key, column, typed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._hint.setVisible(self._writable() and self.width() > theme.px(760))
        self._top.setMinimumWidth(theme.px(300))
        for button in (*self._buttons, self.panes.details_button):
            button.set_compact(self.width() < theme.px(560))

    def hideEvent(self, event: QHideEvent) -> None:
        self.leave()
        super().hideEvent(event)

    def _holidays(self, sides: Any) -> dict[str, str]:
        """What is said beside the days on which one of the cities has a public holiday."""
        days = {item.day for item in self._programme.items if item.day and item.day.day}
        cities = {side: city for side, (city, _) in sides.items()}
        codes = {side: code for side, (_, code) in sides.items() if code}
        found: dict[str, list[str]] = {}
        for year in {day.year for day in days}:
            for each in calendar.holidays_of(codes, year):
                told = tr(_HOLIDAY, city=cities[each.side], name=each.name)
                found.setdefault(str(Date.of(each.day)), []).append(told)
        return {day: " · ".join(told) for day, told in found.items()}

    def _writable(self) -> bool:
        return not self._gone and not self._programme.closed and not self._office.db.read_only

    def _changed(self, rows: Touched) -> None:
        if any(table in _SHOWN_OF for table, _ in rows):
            self.reload()

    def _save(self, row: Any, values: dict[str, Any]) -> Any:
        key = self.acting.save(row, values)
        if isinstance(row, EntryRow):
            self.reload()
        return key

    def _select_first(self) -> None:
        rows = [row for row in self.model.rows if isinstance(row, ItemRow | EntryRow)]
        if rows:
            self.table.go_to(rows[0].key, self.model.column_of(col.TITLE_DE), scroll=False)

    def _show_details(self) -> None:
        if self._reading:
            return
        row = self.table.current_row()
        if isinstance(row, ItemRow):
            self.panel.show_item(self._programme, row.item)
        else:
            self.panel.show_nothing()
        link([*controls(self._top), self.table, *self.panel.controls()])

    def _act(self, what: str) -> None:
        if what == "details":
            self.panes.call_inspector()
            self.panel.edit()
            return
        if not self._writable() or not self.editing.finish():
            return
        if what == "add":
            self.acting.begin_on(self.table.current_row())
            self.reload()
            self.table.go_to(EntryRow.key, self.model.column_of(col.TITLE_DE))
            self.edit_cell()
        elif what in ("up", "down"):
            self.acting.move(-1 if what == "up" else 1)
        elif what == "duplicate":
            self.acting.duplicate()
        else:
            self.acting.remove()

    def _say(self, text: str) -> None:
        announce(self.table, text)
        self._office.failed.emit(text)

    def _restyle(self) -> None:
        self._bar.setContentsMargins(theme.px(24), theme.px(8), theme.px(12), theme.px(8))
        self._bar.setSpacing(theme.px(10))
        self._closed.setContentsMargins(theme.px(24), 0, theme.px(12), theme.px(8))


