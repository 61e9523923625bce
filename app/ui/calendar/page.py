"""The calendar page: year to find a free week, month and agenda to see what is when."""

from __future__ import annotations

import calendar
import datetime

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.domain.date import Date
from app.domain.dates import MONTHS
from app.services.calendar import move_seminar
from app.texts import N_, current_language, tr
from app.ui.calendar.agenda import AgendaView
from app.ui.calendar.data import ONE_DAY, CalendarData, describe, read
from app.ui.calendar.geometry import GridArea
from app.ui.calendar.grid import DayGrid
from app.ui.calendar.legend import Legend
from app.ui.calendar.month import MonthGrid
from app.ui.calendar.year import YearGrid
from app.ui.kit.announce import announce
from app.ui.kit.buttons import Button, SecondaryButton
from app.ui.kit.flow import FlowLayout
from app.ui.kit.labels import ElidedLabel, Ground, HLine, Label
from app.ui.kit.segmented import Segmented
from app.ui.kit.theme import theme
from app.ui.office import Office

VIEWS = (
    ("year", N_("Calendar", "Year")),
    ("month", N_("Calendar", "Month")),
    ("agenda", N_("Calendar", "Agenda")),
)
NO_FREE_WEEK = N_("Calendar", "There is no free week in {year} after this one.")
MOVED = N_("Calendar", "Seminar moved")


class CalendarPage(Ground):
    """One day cursor for all views; the page reads the stretch that the view shows."""

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__("surf", parent)
        self._office = office
        self._day = office.today.first_day()
        self._data = CalendarData(self._day, self._day)
        self._free_week: datetime.date | None = None
        self._heading = Label("", "title", parent=self)
        self._view = Segmented(VIEWS, self)
        self._view.set_label(N_("Calendar", "View"))
        self._view.set_value("year")
        self._free = SecondaryButton(
            N_("Calendar", "Find a free week"), "search", self,
            hint=N_("Calendar", "The next week without a seminar and without a public holiday in both cities"),
        )  # fmt: skip
        self._grids: dict[str, DayGrid] = {"year": YearGrid(self), "month": MonthGrid(self)}
        self._areas = {view: GridArea(grid, self) for view, grid in self._grids.items()}
        self._agenda = AgendaView(self)
        self._stack = QStackedWidget(self)
        self._status = ElidedLabel("", "label", "ink2", parent=self)
        self._legend = Legend(self)
        self._build()
        self._connect()
        self._timer = QTimer(self, singleShot=True, interval=50)
        self._timer.timeout.connect(self.reload)
        office.changed.connect(lambda _: self._timer.start())
        self.reload()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._head = QHBoxLayout()
        previous = Button(N_("Calendar", "Back"), "chevron-left", self, kind="icon", keys="PgUp")
        previous.clicked.connect(lambda: self.step(-1))
        following = Button(N_("Calendar", "Forward"), "chevron-right", self, kind="icon", keys="PgDown")
        following.clicked.connect(lambda: self.step(1))
        today = SecondaryButton(N_("Calendar", "Today"), parent=self)
        today.clicked.connect(lambda: self.go(self._office.today.first_day()))
        for widget in (self._heading, previous, following, today):
            self._head.addWidget(widget)
        self._head.addStretch(1)
        self._head.addWidget(self._view)
        self._head.addWidget(self._free)
        column.addLayout(self._head)
        column.addWidget(HLine(self))
        for view in (*self._areas.values(), self._agenda):
            self._stack.addWidget(view)
        column.addWidget(self._stack, 1)
        column.addWidget(HLine(self))
        self._foot = FlowLayout(gap=24)
        self._foot.addWidget(self._legend)
        self._foot.addWidget(self._status)
        column.addLayout(self._foot)
        theme.follow(self._space)

    def _connect(self) -> None:
        self._view.changed.connect(self._view_changed)
        self._free.clicked.connect(self.find_free_week)
        for grid in self._grids.values():
            grid.cursor_moved.connect(self._cursor_moved)
            grid.opened.connect(lambda kind, record: self._office.open_requested.emit(kind, record, ""))
            grid.new_wanted.connect(self._new)
            grid.moved.connect(self._move)
            grid.can_edit = not self._office.db.read_only
        self._agenda.opened.connect(lambda kind, record: self._office.open_requested.emit(kind, record, ""))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._free.set_compact(self.width() < theme.px(760))

    def _space(self) -> None:
        self._head.setContentsMargins(theme.px(24), theme.px(10), theme.px(24), theme.px(10))
        self._head.setSpacing(theme.px(10))
        self._foot.setContentsMargins(theme.px(24), theme.px(6), theme.px(24), theme.px(6))

    def title(self) -> str:
        """For the window's title bar."""
        section = tr(N_("Calendar", "Calendar"))
        return f"{section} {self._heading.text()}"

    def retranslate(self) -> None:
        self.reload()

    @property
    def view(self) -> str:
        """``"year"``, ``"month"`` or ``"agenda"``."""
        return self._view.value() or "year"

    def set_view(self, view: str) -> None:
        """Show another view, with the same day."""
        self._view.set_value(view)
        self._view_changed()

    def go(self, day: datetime.date) -> None:
        """Put the cursor on *day* and show its year or month."""
        self._day = min(max(day, datetime.date(1800, 1, 1)), datetime.date(2200, 12, 31))
        if not self._data.first <= self._day <= self._data.last or self.view == "month":
            self.reload()
        else:
            self._show()

    def step(self, by: int) -> None:
        """A year (month in the month view) forward or back, on the same day of the month where it exists."""
        months = self._day.year * 12 + self._day.month - 1 + by * (1 if self.view == "month" else 12)
        year, month = divmod(months, 12)
        if 1800 <= year <= 2200:
            last = calendar.monthrange(year, month + 1)[1]
            self.go(datetime.date(year, month + 1, min(self._day.day, last)))

    def find_free_week(self) -> None:
        """Go to the next free week after the cursor and frame it."""
        data = read(self._office, datetime.date(self._day.year, 1, 1), datetime.date(self._day.year + 1, 12, 31))
        week_end = self._day + (7 - self._day.weekday()) * ONE_DAY
        monday = next((monday for monday in data.free_weeks() if monday >= week_end), None)
        if monday is None:
            announce(self, tr(NO_FREE_WEEK, year=self._day.year), urgent=True)
            return
        self._free_week = monday
        self.go(monday)

    def reload(self) -> None:
        """Read the stretch that the view shows."""
        first, last = self._stretch()
        self._data = read(self._office, first, last)
        self._show()

    def _stretch(self) -> tuple[datetime.date, datetime.date]:
        if self.view == "month":
            first = self._day.replace(day=1)
            last = first.replace(day=calendar.monthrange(first.year, first.month)[1])
            return first - first.weekday() * ONE_DAY, last + (6 - last.weekday()) * ONE_DAY
        return datetime.date(self._day.year, 1, 1), datetime.date(self._day.year, 12, 31)

    def _show(self) -> None:
        year = self._day.year
        month = MONTHS[current_language()][self._day.month - 1]
        self._heading.set_text(f"{month[0].upper()}{month[1:]} {year}" if self.view == "month" else str(year))
        grid = self._grids.get(self.view)
        if isinstance(grid, MonthGrid):
            grid.month = self._day.month
        if grid is None:
            self._agenda.show_data(self._data, self._day)
            self._stack.setCurrentWidget(self._agenda)
        else:
            grid.free = self._free_week
            grid.show_data(self._data, self._day, self._office.today.first_day())
            grid.setAccessibleName(self.title())
            self._stack.setCurrentWidget(self._areas[self.view])
            self._areas[self.view].show_day(self._day)
        self._legend.show_cities(self._data.cities)
        self._status.set_text(describe(self._data, self._day))

    def _view_changed(self) -> None:
        self.reload()

    def _cursor_moved(self, day: datetime.date) -> None:
        outside = self.view == "month" and day.month != self._day.month
        self._day = day
        if outside or not self._data.first <= day <= self._data.last:
            self.reload()
        elif area := self._areas.get(self.view):
            area.show_day(day)
        self._status.set_text(describe(self._data, day))

    def _new(self, day: datetime.date) -> None:
        if not self._office.db.read_only:
            self._office.new_requested.emit("seminar", {"start": Date.of(day)})

    def _move(self, seminar_id: int, start: datetime.date, end: datetime.date) -> None:
        before = self._office.db.undoable()
        self._office.attempt(move_seminar, self._office.db, seminar_id, start, end)
        if self._office.db.undoable() != before:
            self._office.toast_requested.emit(tr(MOVED))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_PageUp.value: -1, Qt.Key.Key_PageDown.value: 1}
        if event.key() in steps:
            self.step(steps[event.key()])
        else:
            super().keyPressEvent(event)
