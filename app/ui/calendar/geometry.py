"""Where the days of a grid lie: rows of days with a left column, a header and a right column."""

from __future__ import annotations

import datetime

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

from app.ui.calendar.bars import Row
from app.ui.kit.theme import theme


class DayGeometry(QWidget):
    """Base of the painted views: from days to rectangles and back."""

    columns = 7
    least = (60, 76)
    """Width and height in design pixels below which a day's cell cannot be read; the grid is scrolled then."""

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
        left, top, _right = self.margins()
        width, height = self.least
        return QSize(left + self.columns * theme.px(width), top + max(len(self._rows), 1) * theme.px(height))

    def head_top(self) -> int:
        """Where the heads of the columns stand: at the top of what is seen, however far it is scrolled."""
        return max(-self.y(), 0)

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()


class GridArea(QScrollArea):
    """Scrolls a grid where the screen is too small for it, and shows the day that the cursor goes to."""

    def __init__(self, grid: DayGeometry, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.grid = grid
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(grid)
        self.verticalScrollBar().valueChanged.connect(grid.update)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()  # the page's: Page Up is the year before

    def show_day(self, day: datetime.date) -> None:
        """Scroll to *day*, so that the heads of the columns do not cover it."""
        place = self.grid.place_of(day)
        if place is not None:
            _left, head, _right = self.grid.margins()
            center = place.center().toPoint()
            x, y = int(place.width()) // 2 + theme.px(24), int(place.height()) // 2 + head
            self.ensureVisible(center.x(), center.y(), x, y)
