"""The month: weeks as rows, seminars as bars, programme items with their times, holidays with their names."""

from __future__ import annotations

import datetime

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from app.domain.dates import WEEKDAYS
from app.texts import N_, current_language, tr
from app.ui.calendar.bars import Row
from app.ui.calendar.data import ONE_DAY
from app.ui.calendar.grid import DayGrid
from app.ui.calendar.year import paint_marks
from app.ui.kit.theme import theme

MORE = N_("Calendar", "+{number} more")


class MonthGrid(DayGrid):
    """Five or six weeks, Monday first; days of the neighbouring months are dimmed."""

    columns = 7
    month = 1

    def make_rows(self) -> list[Row]:
        """One row a week of the data shown, labelled with its number (ISO 8601)."""
        rows, monday = [], self.data.first
        while monday <= self.data.last:
            rows.append(Row(monday, 7, 0, str(monday.isocalendar().week)))
            monday += 7 * ONE_DAY
        return rows

    def margins(self) -> tuple[int, int, int]:
        """Room for the week's number and the weekdays."""
        return theme.px(44), theme.px(30), 0

    def bar_place(self, cell: QRectF, lane: int) -> tuple[float, float]:
        """Bars lie under the day's number."""
        height = theme.px(22)
        return cell.top() + theme.px(24) + lane * (height + 2), height

    def paint_frame(self, painter: QPainter) -> None:
        """Weekend columns shaded, week numbers, hairlines."""
        left, _top, _ = self.margins()
        for column in (5, 6):
            cell = self.cell(0, column)
            painter.fillRect(QRectF(cell.left(), 0, cell.width(), self.height()), theme.color("shade"))
        for index, row in enumerate(self._rows):
            cell = self.cell(index, 0)
            painter.setPen(QPen(theme.color("line"), 1))
            painter.drawLine(QPointF(0, cell.top()), QPointF(self.width(), cell.top()))
            painter.setPen(theme.color("ink3"))
            painter.setFont(theme.font("caption"))
            number = QRectF(0, cell.top() + theme.px(3), left, theme.px(18))
            painter.drawText(number, Qt.AlignmentFlag.AlignCenter, row.label)

    def paint_head(self, painter: QPainter, head: QRectF) -> None:
        """The weekdays."""
        painter.setFont(theme.font("caption"))
        for column, name in enumerate(WEEKDAYS[current_language()]):
            cell = self.cell(0, column)
            place = QRectF(cell.left(), head.top(), cell.width(), head.height())
            if column >= 5:
                painter.fillRect(place, theme.color("shade"))
            painter.setPen(theme.color("ink2"))
            shown = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, int(cell.width()))
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, shown)

    def paint_day(self, painter: QPainter, day: datetime.date, cell: QRectF) -> None:
        """Number, holiday names, programme items below the bars."""
        painter.setPen(QPen(theme.color("line"), 1))
        painter.drawLine(cell.topLeft(), cell.bottomLeft())
        holidays = self.data.holidays_on(day)
        dim = day.month != self.month
        painter.setFont(theme.font("head" if holidays or day == self.today else "label"))
        painter.setPen(theme.color("acc" if day == self.today else "ink3" if dim else "ink"))
        number = QRectF(cell.left() + theme.px(6), cell.top() + theme.px(3), theme.px(24), theme.px(18))
        painter.drawText(number, Qt.AlignmentFlag.AlignVCenter, str(day.day))
        painter.setFont(theme.font("caption"))
        metrics = painter.fontMetrics()
        if holidays:
            paint_marks(painter, {h.side for h in holidays}, QPointF(number.right() + theme.px(8), number.center().y()))
            room = QRectF(number.right() + theme.px(20), number.top(), cell.right() - number.right() - theme.px(22), 99)
            painter.setPen(theme.color("ink2"))
            names = ", ".join(dict.fromkeys(h.name for h in holidays))
            shown = metrics.elidedText(names, Qt.TextElideMode.ElideRight, int(room.width()))
            painter.drawText(QPointF(room.left(), number.bottom() - theme.px(4)), shown)
        self._paint_items(painter, day, cell)

    def _paint_items(self, painter: QPainter, day: datetime.date, cell: QRectF) -> None:
        metrics = painter.fontMetrics()
        top, _ = self.bar_place(cell, len(self.data.seminars_on(day)))
        line = metrics.height() + 1
        items = self.data.items_on(day)
        fits = max(int((cell.bottom() - top - 2) // line), 0)
        shown = items if len(items) <= fits else items[: max(fits - 1, 0)]
        painter.setPen(theme.color("ink"))
        room = int(cell.width() - theme.px(12))
        for index, item in enumerate(shown):
            text = f"{item.time} {item.title}".strip()
            base = QPointF(cell.left() + theme.px(6), top + index * line + metrics.ascent())
            painter.drawText(base, metrics.elidedText(text, Qt.TextElideMode.ElideRight, room))
        if len(items) > len(shown) and fits:
            painter.setPen(theme.color("ink2"))
            base = QPointF(cell.left() + theme.px(6), top + len(shown) * line + metrics.ascent())
            painter.drawText(base, tr(MORE, number=len(items) - len(shown)))
