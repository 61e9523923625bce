"""The tab "History" of a record: its steps above, what the current one changed below, and the ways back."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QSplitter, QVBoxLayout, QWidget

from app.domain.date import Date
from app.domain.dates import format_timestamp
from app.domain.errors import KnownError
from app.services import history
from app.services.former import Change
from app.services.history import Event
from app.storage.history import Past
from app.texts import N_, tr
from app.ui.history.conflict import take_back
from app.ui.history.difference import ChangesTable
from app.ui.history.table import Line, LinesTable
from app.ui.kit.announce import announce
from app.ui.kit.buttons import SecondaryButton
from app.ui.kit.datefield import DateField
from app.ui.kit.flow import FlowLayout
from app.ui.kit.labels import EmptyState, Ground, Label
from app.ui.kit.theme import theme
from app.ui.office import Office

BEFORE, AFTER = N_("History", "Before"), N_("History", "After")
THEN, TODAY = N_("History", "Then"), N_("History", "Today")
STEPS = N_("History", "Steps that changed this record")
CHANGES = N_("History", "What was changed")
VALUE = N_("History", "Put this entry back")
BEFORE_IT = N_("History", "Record as before this step")
AFTER_IT = N_("History", "Record as after this step")
STEP = N_("History", "Take this step back")
DAY = N_("History", "As on the evening of")
SHOW = N_("History", "Compare with today")
RESTORE_DAY = N_("History", "Restore this state")
NO_CHANGE = N_("History", "Nothing that is shown was changed here.")
NOT_THERE = N_("History", "The record was not there yet.")
SAME = N_("History", "On that day everything was as it is today.")
EMPTIED = N_("History", "What was changed then has been removed from the trash for good.")
NO_DAY = N_("History", "Enter a day first.")
RESTORED = N_("History", "Restored.")
WHEN, WHO, WHAT = N_("History", "When"), N_("History", "Who"), N_("History", "What")
_PAGE = 100


class RecordHistory(Ground):
    """The history of record *record* of *kind*; of one that is gone with *died*, then only to be read."""

    def __init__(
        self, office: Office, kind: str, record: int, died: int | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__("surf", parent)
        self._office, self._kind, self._record, self._died = office, kind, record, died
        self._past: Past | None = None
        self._day_step: int | None = None
        self._stale = True
        self.table = LinesTable(STEPS, (WHEN, WHO, WHAT), (2,), self)
        self.changes = ChangesTable(CHANGES, (BEFORE, AFTER), self)
        self.note = EmptyState("", self)
        self.day = DateField(self)
        self.day.set_label(DAY)
        self.show_day = SecondaryButton(SHOW, "calendar", self, small=True)
        self.buttons = {
            key: SecondaryButton(text, icon, self, small=True)
            for key, text, icon in (
                ("value", VALUE, "undo-2"), ("before", BEFORE_IT, "history"), ("after", AFTER_IT, "history"),
                ("step", STEP, "undo-2"), ("day", RESTORE_DAY, "history"),
            )
        }  # fmt: skip
        self._build()
        self._connect()

    def _build(self) -> None:
        self._top = QHBoxLayout()
        self._top.addWidget(Label(DAY, "label", "ink2", parent=self))
        self._top.addWidget(self.day)
        self._top.addWidget(self.show_day)
        self._top.addStretch(1)
        above, below = QWidget(self), QWidget(self)
        self._above, self._below = QVBoxLayout(above), QVBoxLayout(below)
        self._above.addWidget(self.table)
        self._below.addWidget(self.note)
        self._below.addWidget(self.changes, 1)
        self._line = FlowLayout(gap=8)
        for button in self.buttons.values():
            self._line.addWidget(button)
        self._below.addStretch(0)  # takes the room while there is nothing to list
        self._split = QSplitter(Qt.Orientation.Vertical, self)
        self._split.setChildrenCollapsible(False)
        self._split.addWidget(above)
        self._split.addWidget(below)
        self._split.setSizes([theme.px(240), theme.px(360)])
        ground = Ground("surf", self)
        inner = QVBoxLayout(ground)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addLayout(self._top)
        inner.addWidget(self._split, 1)
        inner.addLayout(self._line)
        self._area = QScrollArea(self)  # where the window is low, the whole scrolls
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QScrollArea.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(ground)
        self._ground = ground
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._area)
        theme.follow(self._space)

    def _connect(self) -> None:
        self.table.current_changed.connect(self._show_step)
        self.table.more_wanted.connect(lambda: QTimer.singleShot(0, self, self._read_more))
        self.table.opened.connect(lambda _: self.changes.setFocus())
        self.changes.chosen.connect(lambda _: self._enable())
        self.changes.activated_change.connect(lambda _: self.restore_value())
        self.show_day.clicked.connect(self.compare_day)
        acts: dict[str, Callable[[], object]] = {
            "value": self.restore_value, "step": self.take_back, "day": self.restore_day,
            "before": lambda: self.restore_record(0), "after": lambda: self.restore_record(1),
        }  # fmt: skip
        for key, act in acts.items():
            self.buttons[key].clicked.connect(act)
        self._office.changed.connect(self._changed)

    # What the form asks

    def leave(self) -> bool:
        """Nothing is typed here."""
        return True

    def retranslate(self) -> None:
        """Steps and values are told in the interface language."""
        self.reload()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.reload()

    def _changed(self, _rows: object) -> None:
        self._stale = True
        if self.isVisible():
            self.reload()

    # Reading

    def reload(self) -> None:
        """Read the journal again; the step that was current stays so."""
        self._stale = False
        current: Event | None = self.table.current()
        try:
            with self._office.db.read() as session:
                self._past = history.past_of(session, self._kind, self._record, self._died)
        except KnownError as error:
            self._past = None
            self.note.set_text(error.sentence())
        self.table.clear()
        self._read_more()
        if current is not None:
            self.table.go_to(lambda event: event.step == current.step)

    def _read_more(self) -> None:
        if self._past is None:
            return
        first = self.table.lines.rowCount()
        with self._office.db.read() as session:
            found = history.events(session, self._past, first, _PAGE)
        language = self._office.language
        lines = [Line(each, (format_timestamp(each.at, language), each.who, each.what)) for each in found]
        self.table.append(lines, unread=len(found) == _PAGE)

    def _show_step(self, event: Event | None) -> None:
        self._day_step = None
        found: list[Change] = []
        past = self._past
        emptied = event is not None and past is not None and past.emptied(event.step)
        if event is not None and past is not None:
            with self._office.db.read() as session:
                found = history.changes_of(session, past, event.step, self._office.language)
        self.changes.show_changes(found, (BEFORE, AFTER))
        self._say("" if found or event is None else EMPTIED if emptied else NO_CHANGE)
        self._enable()

    def _say(self, text: Any) -> None:
        self.note.set_text(text)
        self.note.setVisible(bool(text))
        self.changes.setVisible(not text)

    def _enable(self) -> None:
        event, past, change = self.table.current(), self._past, self.changes.current()
        day = self._day_step is not None
        for key, button in self.buttons.items():
            button.setVisible(key == "value" or (key == "day") == day)
            button.setEnabled(False)
        if self._office.db.read_only or self._died is not None or past is None or event is None:
            return
        self.buttons["value"].setEnabled(change is not None and change.restorable)
        self.buttons["day"].setEnabled(bool(self.changes.changes))
        if not past.emptied(event.step):
            self.buttons["before"].setEnabled(past.before(event.step) is not None)
            self.buttons["after"].setEnabled(past.at(event.step) is not None and event.step != past.steps[0])
            self.buttons["step"].setEnabled(event.state != "undone")

    # Acting

    def compare_day(self) -> None:
        """Show what the record said on the evening of the day, beside today."""
        value = self.day.value()
        if not value or not self.day.is_valid():
            self._office.failed.emit(tr(NO_DAY))
            self.day.setFocus()
            return
        with self._office.db.read() as session:
            step = history.step_of_day(session, Date.from_iso(value))
            past = self._past
            there = past is not None and past.at(step) is not None
            found = history.changes_since(session, past, step, self._office.language) if past and there else []
        self._day_step = step
        self.changes.show_changes(found, (THEN, TODAY))
        self._say("" if found else SAME if there else NOT_THERE)
        self._enable()
        announce(self, self.note.text())

    def restore_value(self) -> None:
        """Put the entry of the current row back: as it was before the step, or on the day."""
        change, event = self.changes.current(), self.table.current()
        if change is None or event is None or not self.buttons["value"].isEnabled():
            return
        step = self._day_step if self._day_step is not None else event.step - 1
        self._restore(history.restore_value, change, step)

    def restore_record(self, after: int) -> None:
        """Make the whole record what it was before the current step, or after it."""
        event = self.table.current()
        if event is not None:
            self._restore(history.restore_record, event.step - 1 + after)

    def restore_day(self) -> None:
        """Make the whole record what it was on the evening of the day."""
        if self._day_step is not None:
            self._restore(history.restore_record, self._day_step)

    def take_back(self) -> None:
        """Undo the current step alone, as a change of its own."""
        event = self.table.current()
        if event is not None:
            take_back(self._office, event, self)

    def _restore(self, work: Callable[..., None], *values: object) -> None:
        def attempt() -> bool:
            work(self._office.db, self._kind, self._record, *values)
            return True

        if self._office.attempt(attempt):
            self._office.toast_requested.emit(tr(RESTORED))

    def _space(self) -> None:
        edge = theme.px(24)
        self._top.setContentsMargins(edge, theme.px(12), edge, theme.px(4))
        self._top.setSpacing(theme.px(8))
        side = edge - theme.px(8)  # the cells' own margin
        self._above.setContentsMargins(side, 0, side, theme.px(8))
        self._below.setContentsMargins(side, theme.px(8), side, theme.px(8))
        self._line.setContentsMargins(edge, theme.px(4), edge, theme.px(12))
        self.note.setContentsMargins(theme.px(8), theme.px(8), theme.px(8), theme.px(8))
        self.table.setMinimumHeight(theme.px(104))
        self.changes.setMinimumHeight(theme.px(104))
        self._ground.setMinimumHeight(theme.px(400))
