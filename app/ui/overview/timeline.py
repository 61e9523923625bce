"""The line under the next seminar: today, what is dated, and the seminar itself."""

from __future__ import annotations

import datetime

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.domain.date import Date
from app.domain.dates import format_date, format_range
from app.services.overview import NextSeminar
from app.texts import N_, current_language, tr
from app.ui.kit.theme import theme

TODAY = N_("Overview", "today")
SAYS = N_("Overview", "Timeline: today is {today}, the seminar is {period}.")


class Timeline(QWidget):
    """Today at the left, the seminar as a bar at the right, dated programme items as rings between."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._seminar: NextSeminar | None = None
        self._today = datetime.date.min
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.follow(self.updateGeometry)

    def show_seminar(self, seminar: NextSeminar, today: Date) -> None:
        """Draw the time from *today* to the end of *seminar*; hidden where its day is unknown or past."""
        self._seminar, self._today = seminar, today.first_day()
        self.setVisible(seminar.start is not None and seminar.days is not None and seminar.days >= 0)
        language = current_language()
        period = format_range(seminar.start, seminar.end, language)
        self.setAccessibleName(tr(SAYS, today=format_date(today, language), period=period))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(400), theme.px(56))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(200), theme.px(56))

    def paintEvent(self, _event: QPaintEvent) -> None:
        seminar = self._seminar
        if seminar is None or seminar.start is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        y = theme.px(16)
        painter.setPen(QPen(theme.color("line"), theme.px(3)))
        painter.drawLine(QPointF(theme.px(6), y), QPointF(self.width() - theme.px(6), y))
        taken = self._draw_bar(painter, seminar, y)
        painter.setFont(theme.font("caption"))
        self._mark(painter, self._today, y, tr(TODAY), [], filled=True)
        for day, _ in seminar.dated:
            first = day.first_day()
            if self._today < first < seminar.start.first_day():
                short = format_date(Date.of(first), current_language()).rsplit("\u00a0", 1)[0]
                taken.append(self._mark(painter, first, y, short, taken, filled=False))

    def _x(self, day: datetime.date) -> float:
        """Horizontal place of *day*: today at the left edge, the last day at the right."""
        seminar = self._seminar
        assert seminar is not None
        assert seminar.start is not None
        last = (seminar.end or seminar.start).last_day()
        span = max((last - self._today).days + 1, 1)
        left, right = theme.px(6), self.width() - theme.px(6)
        return left + (right - left) * (day - self._today).days / span

    def _draw_bar(self, painter: QPainter, seminar: NextSeminar, y: int) -> list[QRectF]:
        assert seminar.start is not None
        text = format_range(seminar.start, seminar.end, current_language()).rsplit("\u00a0", 1)[0]
        painter.setFont(theme.font("captionbold"))
        width = QFontMetrics(painter.font()).horizontalAdvance(text) + theme.px(20)
        end = self._x((seminar.end or seminar.start).last_day() + datetime.timedelta(days=1))
        start = min(self._x(seminar.start.first_day()), end - width)
        bar = QRectF(max(start, 0.0), y - theme.px(11), end - max(start, 0.0), theme.px(22))
        painter.setPen(QPen(theme.color("acc"), 1.5))
        painter.setBrush(theme.color("accs"))
        painter.drawRoundedRect(bar, theme.px(4), theme.px(4))
        painter.setPen(theme.color("acc"))
        painter.drawText(bar, Qt.AlignmentFlag.AlignCenter, text)
        return [bar]

    def _mark(
        self, painter: QPainter, day: datetime.date, y: int, text: str, taken: list[QRectF], *, filled: bool
    ) -> QRectF:
        x = self._x(day)
        painter.setPen(QPen(theme.color("ink" if filled else "ink2"), 1.5))
        painter.setBrush(theme.color("ink" if filled else "surf"))
        painter.drawEllipse(QPointF(x, y), theme.px(4.5), theme.px(4.5))
        width = painter.fontMetrics().horizontalAdvance(text)
        left = min(max(x - width / 2, 0), self.width() - width)
        place = QRectF(left, y + theme.px(12), width, theme.px(20))
        if not any(other.adjusted(-4, 0, 4, theme.px(40)).intersects(place) for other in taken):
            painter.setPen(theme.color("ink2"))
            painter.drawText(place, Qt.AlignmentFlag.AlignLeft, text)
        return place
