"""The calendar that opens under a date field; it can also answer with a month or a year alone."""

from __future__ import annotations

import datetime

from PySide6.QtCore import QDate, QEvent, QLocale, QObject, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette, QPen, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QFrame, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from app.domain.date import MAX_YEAR, MIN_YEAR, Date
from app.domain.dates import format_date
from app.texts import N_, current_language, tr
from app.ui.kit.buttons import LinkButton
from app.ui.kit.icons import icon
from app.ui.kit.screens import available
from app.ui.kit.theme import theme


class CalendarPopup(QFrame):
    """Arrow keys move by day and week, Page Up/Down by month, Enter takes the day, Escape closes.

    Two links take only the month or only the year shown: reduced precision is a choice, not a lack.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.calendar = QCalendarWidget(self)
        self.calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.ISOWeekNumbers)
        self.calendar.setDateRange(QDate(MIN_YEAR, 1, 1), QDate(MAX_YEAR, 12, 31))
        self.calendar.activated.connect(self._take_day)
        self.calendar.clicked.connect(self._take_day)
        self.calendar.currentPageChanged.connect(self._page_changed)
        self._today = LinkButton(N_("DateField", "Today"), parent=self)
        self._month = LinkButton(self._month_text, parent=self)
        self._year = LinkButton(self._year_text, parent=self)
        self._today.clicked.connect(self._take_today)
        self._month.clicked.connect(self._take_month)
        self._year.clicked.connect(self._take_year)
        row = QHBoxLayout()
        for button in (self._today, self._month, self._year):
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.addWidget(self.calendar)
        column.addLayout(row)
        for child in self.calendar.findChildren(QWidget):
            child.installEventFilter(self)
        theme.follow(self._restyle)
        self.retranslate()

    def open_at(self, place: QPoint, date: Date | None) -> None:
        """Open with the top left corner at *place* (global), showing *date* or today."""
        day = date.first_day() if date else datetime.date.today()  # noqa: DTZ011  (the day on the wall here)
        self.calendar.setSelectedDate(QDate(day.year, day.month, day.day))
        self.calendar.setCurrentPage(day.year, day.month)
        self._page_changed()
        self.adjustSize()
        screen = available(self)
        x = min(place.x(), screen.right() - self.width())
        self.move(max(x, screen.left()), min(place.y(), max(screen.bottom() - self.height(), screen.top())))
        self.show()
        self.calendar.setFocus()

    def retranslate(self) -> None:
        """Month and day names follow the interface language; the week begins on Monday in all of them."""
        languages = {"de": QLocale.Language.German, "ru": QLocale.Language.Russian}
        self.calendar.setLocale(QLocale(languages.get(current_language(), QLocale.Language.English)))
        self.calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        self.setAccessibleName(tr(N_("DateField", "Calendar")))
        self.calendar.setAccessibleName(tr(N_("DateField", "Calendar")))
        self._page_changed()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape:
            self.close()
            return True
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(QPen(theme.color("bord"), 1))
        painter.setBrush(theme.color("surf"))
        painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))

    def _month_text(self) -> str:
        shown = Date(self.calendar.yearShown(), self.calendar.monthShown())
        return tr(N_("DateField", "Only {month}"), month=format_date(shown, current_language()))

    def _year_text(self) -> str:
        return tr(N_("DateField", "Only {year}"), year=self.calendar.yearShown())

    def _page_changed(self) -> None:
        self._month.retranslate()
        self._year.retranslate()

    def _take(self, date: Date) -> None:
        self.close()
        self.chosen.emit(str(date))

    def _take_day(self, day: QDate) -> None:
        self._take(Date(day.year(), day.month(), day.day()))

    def _take_today(self) -> None:
        self._take(Date.of(datetime.date.today()))  # noqa: DTZ011  (the day on the wall here)

    def _take_month(self) -> None:
        self._take(Date(self.calendar.yearShown(), self.calendar.monthShown()))

    def _take_year(self) -> None:
        self._take(Date(self.calendar.yearShown()))

    def _restyle(self) -> None:
        column = self.layout()
        if column is not None:
            pad = theme.px(8)
            column.setContentsMargins(pad, pad, pad, pad)
        for name, sign in (("qt_calendar_prevmonth", "chevron-left"), ("qt_calendar_nextmonth", "chevron-right")):
            button = self.calendar.findChild(QToolButton, name)
            if button is not None:
                button.setIcon(icon(sign))
                button.setIconSize(QSize(theme.px(18), theme.px(18)))
        weekend = QTextCharFormat()
        weekend.setForeground(self.palette().brush(QPalette.ColorRole.PlaceholderText))
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self.calendar.setWeekdayTextFormat(day, weekend)
