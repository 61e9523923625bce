"""The year: months as rows, weekdays under each other, so that a free week is seen at once."""

from __future__ import annotations

import calendar
import datetime

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from app.domain.dates import MONTHS, WEEKDAYS_SHORT
from app.texts import N_, current_language, tr
from app.ui.calendar.bars import Row
from app.ui.calendar.grid import DayGrid
from app.ui.kit.theme import theme

UNDATED = N_("Calendar", "no exact day")


class YearGrid(DayGrid):
    """Twelve rows of up to 37 columns, and a column for what is known by month only."""

    columns = 37
    least = (14, 38)

    def make_rows(self) -> list[Row]:
        """One row a month, shifted so that weekdays lie under each other."""
        names, year = MONTHS[current_language()], self.data.first.year
        rows = []
        for month in range(1, 13):
            column, days = calendar.monthrange(year, month)
            name = names[month - 1]
            rows.append(Row(datetime.date(year, month, 1), days, column, name[0].upper() + name[1:]))
        return rows

    def margins(self) -> tuple[int, int, int]:
        """Room for the month's name, the weekdays, and the column without exact days."""
        return theme.px(96), theme.px(30), theme.px(150) if self.width() > theme.px(900) else 0

    def bar_place(self, cell: QRectF, lane: int) -> tuple[float, float]:
        """Bars lie in the middle third of the row."""
        height = min(theme.px(22), cell.height() * 0.42)
        return cell.top() + theme.px(20) + lane * (height + 1), height

    def paint_frame(self, painter: QPainter) -> None:
        """Weekend columns shaded, month names, hairlines, undated entries."""
        left, _top, right = self.margins()
        for column in range(self.columns):
            cell = self.cell(0, column)
            if column % 7 >= 5:
                painter.fillRect(QRectF(cell.left(), 0, cell.width(), self.height()), theme.color("shade"))
        for index, row in enumerate(self._rows):
            cell = self.cell(index, 0)
            painter.setPen(QPen(theme.color("line"), 1))
            painter.drawLine(QPointF(0, cell.top()), QPointF(self.width(), cell.top()))
            painter.setPen(theme.color("ink"))
            painter.setFont(theme.font("head"))
            name = QRectF(theme.px(24), cell.top() + theme.px(2), left - theme.px(24), theme.px(18))
            painter.drawText(name, Qt.AlignmentFlag.AlignVCenter, row.label)
        if right:
            self._paint_undated(painter, right)

    def paint_head(self, painter: QPainter, head: QRectF) -> None:
        """Weekdays in short, and what the column at the right is for."""
        _left, _top, right = self.margins()
        names = WEEKDAYS_SHORT[current_language()]
        painter.setFont(theme.font("caption"))
        for column in range(self.columns):
            cell = self.cell(0, column)
            place = QRectF(cell.left(), head.top(), cell.width(), head.height())
            if column % 7 >= 5:
                painter.fillRect(place, theme.color("shade"))
            painter.setPen(theme.color("ink2"))
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, names[column % 7])
        if right:
            beside = QRectF(self.width() - right + theme.px(8), head.top(), right - theme.px(8), head.height())
            painter.drawText(beside, Qt.AlignmentFlag.AlignVCenter, tr(UNDATED))

    def _paint_undated(self, painter: QPainter, width: int) -> None:
        left = self.width() - width
        painter.setPen(QPen(theme.color("line"), 1))
        painter.drawLine(QPointF(left, 0), QPointF(left, self.height()))
        painter.setFont(theme.font("caption"))
        pad = theme.px(8)
        painter.setPen(theme.color("ink"))
        for index, row in enumerate(self._rows):
            cell = self.cell(index, 0)
            spacing = painter.fontMetrics().lineSpacing()
            lines = max(int((cell.height() - theme.px(4)) // spacing), 1)  # whole ones: none is cut across
            room = QRectF(left + pad, cell.top() + theme.px(2), width - 2 * pad, lines * spacing)
            entries = self.data.undated(row.first.year, row.first.month)
            text = "\n".join(entry.title for entry in entries)
            painter.save()
            painter.setClipRect(room)
            painter.drawText(room, int(Qt.TextFlag.TextWordWrap), text)
            painter.restore()

    def paint_day(self, painter: QPainter, day: datetime.date, cell: QRectF) -> None:
        """The number, bold on a holiday, and the holidays' marks: square own side, ring partner."""
        holidays = self.data.holidays_on(day)
        painter.setFont(theme.font("captionbold" if holidays or day == self.today else "caption"))
        painter.setPen(theme.color("acc" if day == self.today else "ink" if holidays else "ink2"))
        number = QRectF(cell.left(), cell.top() + theme.px(2), cell.width(), theme.px(16))
        painter.drawText(number, Qt.AlignmentFlag.AlignCenter, str(day.day))
        if self.data.items_on(day):
            painter.setPen(QPen(theme.color("acc"), 1.5))
            center = cell.center().x()
            painter.drawLine(QPointF(center - 4, number.bottom()), QPointF(center + 4, number.bottom()))
        y = min(cell.bottom() - theme.px(8), cell.top() + cell.height() * 0.78)
        paint_marks(painter, {holiday.side for holiday in holidays}, QPointF(cell.center().x(), y))


def paint_marks(painter: QPainter, sides: set[str], center: QPointF) -> None:
    """Holiday marks around *center*: a filled square for the own side, a ring for the partner's."""
    size = theme.px(7)
    shift = size * 0.7 if len(sides) > 1 else 0.0
    if "own" in sides:
        painter.fillRect(QRectF(center.x() - shift - size / 2, center.y() - size / 2, size, size), theme.color("ink2"))
    if "partner" in sides:
        painter.setPen(QPen(theme.color("ink2"), 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QPointF(center.x() + shift, center.y()), size / 2, size / 2)
