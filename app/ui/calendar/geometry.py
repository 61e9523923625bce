"""Where the days of a grid lie: rows of days with a left column, a header and a right column."""

from __future__ import annotations

import datetime

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.calendar.bars import Row
from app.ui.kit.theme import theme


class DayGeometry(QWidget):
    """Base of the painted views: from days to rectangles and back."""

    columns = 7

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.follow(self._restyle)

    def make_rows(self) -> list[Row]:
        """The rows for :attr:`data`."""
        raise NotImplementedError

    def margins(self) -> tuple[int, int, int]:
        """Left column, header and right column, in real pixels."""
        raise NotImplementedError

    def bar_place(self, cell: QRectF, lane: int) -> tuple[float, float]:
        """Top and height of a bar in lane *lane* of a row whose cells look like *cell*."""
        raise NotImplementedError

    def cell(self, row: int, column: int) -> QRectF:
        """Rectangle of a cell."""
        left, top, right = self.margins()
        width = (self.width() - left - right) / self.columns
        height = (self.height() - top) / max(len(self._rows), 1)
        return QRectF(left + column * width, top + row * height, width, height)

    def place_of(self, day: datetime.date) -> QRectF | None:
        """Rectangle of a day, ``None`` where it is not shown."""
        for index, row in enumerate(self._rows):
            if row.first <= day <= row.last:
                return self.cell(index, row.column + (day - row.first).days)
        return None

    def day_at(self, point: QPointF) -> datetime.date | None:
        """The day under a point."""
        for index, row in enumerate(self._rows):
            for offset in range(row.days):
                if self.cell(index, row.column + offset).contains(point):
                    return row.first + datetime.timedelta(days=offset)
        return None

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(420), theme.px(320))

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
