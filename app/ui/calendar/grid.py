"""The grid that year and month share: days in rows, a day cursor, seminar bars that can be dragged."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QToolTip, QWidget

from app.domain.date import Date
from app.domain.dates import format_range
from app.services.calendar import Entry
from app.texts import N_, current_language, tr
from app.ui.calendar.bars import Bar, lay_out, paint_bar, paint_free
from app.ui.calendar.data import ONE_DAY, CalendarData, describe, period
from app.ui.calendar.geometry import DayGeometry
from app.ui.kit.announce import announce
from app.ui.kit.theme import theme


@dataclass
class _Drag:
    entry: Entry
    grabbed: datetime.date
    what: str
    start: datetime.date
    end: datetime.date


class DayGrid(DayGeometry):
    """Base of the painted views. Arrows move the day cursor; Enter opens what is on the day, N begins a seminar."""

    cursor_moved = Signal(object)
    opened = Signal(str, int)
    new_wanted = Signal(object)
    moved = Signal(int, object, object)
    """A bar was dragged: seminar id, new first day, new last day."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.data = CalendarData(datetime.date.min, datetime.date.min)
        self.cursor_day = datetime.date(2000, 1, 1)
        self.today = datetime.date.min
        self.free: datetime.date | None = None
        self._drag: _Drag | None = None
        self.can_edit = True
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)

    def paint_day(self, painter: QPainter, day: datetime.date, cell: QRectF) -> None:
        """Everything in a day's cell but the bars."""
        raise NotImplementedError

    def paint_frame(self, painter: QPainter) -> None:
        """Row labels and what stands beside the days."""
        raise NotImplementedError

    def paint_head(self, painter: QPainter, head: QRectF) -> None:
        """The weekdays above the columns, and what else stands in that line."""
        raise NotImplementedError

    def show_data(self, data: CalendarData, cursor: datetime.date, today: datetime.date) -> None:
        """Show *data* with the cursor on a day."""
        self.data, self.cursor_day, self.today = data, cursor, today
        self._rows = self.make_rows()
        self.setAccessibleDescription(describe(data, cursor))
        self.updateGeometry()
        self.update()

    def set_cursor(self, day: datetime.date) -> None:
        """Move the cursor and say what is there; the page reads other data when the day lies outside."""
        self.cursor_day = day
        self.update()
        self.cursor_moved.emit(day)
        self.setAccessibleDescription(describe(self.data, day))
        announce(self, describe(self.data, day))

    def retranslate(self) -> None:
        self._rows = self.make_rows()
        self.update()

    def bars(self) -> list[Bar]:
        """Stretches of all dated seminars, as they are or as a drag makes them."""
        return lay_out(self._rows, self._shown_seminars(), self.cell, self.bar_place)

    def _shown_seminars(self) -> list[Entry]:
        exact = [entry for entry in self.data.seminars if entry.exact]
        drag = self._drag
        if drag is None:
            return exact
        return [_moved(entry, drag) if entry.id == drag.entry.id else entry for entry in exact]

    # Painting

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), theme.color("surf"))
        self.paint_frame(painter)
        for index, row in enumerate(self._rows):
            for offset in range(row.days):
                day = row.first + datetime.timedelta(days=offset)
                self.paint_day(painter, day, self.cell(index, row.column + offset))
        for bar in self.bars():
            paint_bar(painter, bar)
        if self.free is not None:
            self._paint_free(painter, self.free)
        self._paint_cursor(painter)
        head = QRectF(0, self.head_top(), self.width(), self.margins()[1])
        painter.fillRect(head, theme.color("surf"))
        self.paint_head(painter, head)

    def _paint_free(self, painter: QPainter, monday: datetime.date) -> None:
        """The week, in two pieces where a month ends in it."""
        cells = [cell for offset in range(5) if (cell := self.place_of(monday + offset * ONE_DAY)) is not None]
        for top in dict.fromkeys(cell.top() for cell in cells):
            row = [cell for cell in cells if cell.top() == top]
            paint_free(painter, row[0], row[-1], *self.bar_place(row[0], 0))

    def _paint_cursor(self, painter: QPainter) -> None:
        place = self.place_of(self.cursor_day)
        if place is None:
            return
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.color("acc" if self.hasFocus() else "bord"), 2 if self.hasFocus() else 1))
        painter.drawRoundedRect(place.adjusted(1, 1, -1, -1), theme.px(4), theme.px(4))

    # Keyboard and mouse

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -7, Qt.Key.Key_Down: 7}
        key = Qt.Key(event.key())
        if key in steps and not event.modifiers():
            self.set_cursor(self.cursor_day + steps[key] * ONE_DAY)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.cursor_day)
        elif key == Qt.Key.Key_N and not event.modifiers():
            self.new_wanted.emit(self.cursor_day)
        elif key == Qt.Key.Key_Escape and self._drag:
            self._drag = None
            self.update()
        else:
            super().keyPressEvent(event)

    def _open(self, day: datetime.date) -> None:
        for entry in (*self.data.seminars_on(day), *self.data.items_on(day)):
            self.opened.emit("seminar", entry.seminar_id)
            return
        self.new_wanted.emit(day)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        announce(self, describe(self.data, self.cursor_day))
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        day = self.day_at(event.position())
        if day is None or event.button() != Qt.MouseButton.LeftButton:
            return
        bar = self._bar_at(event.position())
        self.set_cursor(day)
        if bar is not None and self.can_edit:
            entry = bar.entry
            what = bar.grip(event.position().x())
            self._drag = _Drag(entry, day, what, entry.start.first_day(), entry.end.last_day())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        bar = self._bar_at(event.position())
        if self._drag is None:
            grip = bar.grip(event.position().x()) if bar else ""
            shapes = {"start": Qt.CursorShape.SizeHorCursor, "end": Qt.CursorShape.SizeHorCursor}
            self.setCursor(shapes.get(grip, Qt.CursorShape.ArrowCursor))
            self.setToolTip(period(bar.entry) if bar else "")
            return
        day = self.day_at(event.position())
        if day is None:
            return
        drag, shift = self._drag, day - self._drag.grabbed
        first, last = drag.entry.start.first_day(), drag.entry.end.last_day()
        drag.start = first + shift if drag.what != "end" else first
        drag.end = last + shift if drag.what != "start" else last
        drag.start, drag.end = min(drag.start, last) if drag.what == "start" else drag.start, max(drag.end, drag.start)
        days = format_range(Date.of(drag.start), Date.of(drag.end), current_language())
        QToolTip.showText(event.globalPosition().toPoint(), tr(N_("Calendar", "New: {days}"), days=days), self)
        self.update()

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        drag, self._drag = self._drag, None
        self.update()
        if drag and (drag.start, drag.end) != (drag.entry.start.first_day(), drag.entry.end.last_day()):
            self.moved.emit(drag.entry.id, drag.start, drag.end)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        day = self.day_at(event.position())
        if day is not None:
            self._open(day)

    def _bar_at(self, point: QPointF) -> Bar | None:
        return next((bar for bar in self.bars() if bar.rect.contains(point)), None)


def _moved(entry: Entry, drag: _Drag) -> Entry:
    return Entry(
        entry.kind, entry.id, entry.seminar_id, entry.title, entry.city, entry.host, entry.status,
        Date.of(drag.start), Date.of(drag.end), entry.time,
    )  # fmt: skip
