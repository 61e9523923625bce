"""What the marks of the calendar mean."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.texts import N_, tr
from app.ui.calendar.year import paint_marks
from app.ui.kit.theme import theme

SEMINAR = N_("Calendar", "Seminar in {city}")
HOLIDAY = N_("Calendar", "Holiday in {city}")


class Legend(QWidget):
    """Bars and holiday marks of both sides with their cities."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cities: dict[str, str] = {}
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        theme.follow(self.updateGeometry)

    def show_cities(self, cities: dict[str, str]) -> None:
        """Name both sides; without a partnership there is nothing to explain."""
        self._cities = cities
        self.setVisible(bool(cities))
        self.setAccessibleName("; ".join(text for _, _, text in self._parts()))
        self.updateGeometry()
        self.update()

    def _parts(self) -> list[tuple[str, str, str]]:
        return [
            (what, side, tr(message, city=city))
            for what, message in (("bar", SEMINAR), ("mark", HOLIDAY))
            for side, city in self._cities.items()
        ]

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        width = sum(metrics.horizontalAdvance(text) + theme.px(48) for _, _, text in self._parts())
        return QSize(width, theme.px(26))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(100), theme.px(26))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font("label"))
        x, middle = 0.0, self.height() / 2
        for what, side, text in self._parts():
            if what == "bar":
                painter.setPen(QPen(theme.color("acc"), 1.5))
                painter.setBrush(theme.color("acc" if side == "own" else "accs"))
                painter.drawRoundedRect(QRectF(x + 1, middle - theme.px(6), theme.px(24), theme.px(12)), 3, 3)
            else:
                paint_marks(painter, {side}, QPointF(x + theme.px(18), middle))
            painter.setPen(theme.color("ink2"))
            left = x + theme.px(30)
            width = painter.fontMetrics().horizontalAdvance(text)
            painter.drawText(QRectF(left, 0, width + 4, self.height()), Qt.AlignmentFlag.AlignVCenter, text)
            x = left + width + theme.px(18)
