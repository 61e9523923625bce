"""The field for a date of reduced precision: a day, a month or a year, typed as people write them."""

from __future__ import annotations

import datetime
import re

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.date import Date, ImpossibleDate, parse_date
from app.domain.dates import format_short
from app.texts import N_, current_language, tr
from app.ui.kit.buttons import IconButton
from app.ui.kit.calendarpopup import CalendarPopup
from app.ui.kit.controls import Line
from app.ui.kit.field import Field
from app.ui.kit.theme import theme

_EIGHT_DIGITS = re.compile(r"(\d\d)(\d\d)(\d{4})")
_HINT = N_("DateField", "A day, a month or a year: 04.07.2017, 07.2017, July 2017, 2017. T enters today.")


class DateField(Field):
    """Value: ISO text ``2017-07-04``, ``2017-07`` or ``2017``; None when empty.

    What cannot be read is kept as typed: :meth:`value` then returns that raw text and
    :meth:`is_valid` is False. T enters today, Up and Down move by one day, Alt+Down opens the calendar.
    """

    compact = True
    shows_alert = True

    def __init__(self, parent: QWidget | None = None, *, width: int = 138) -> None:
        super().__init__(parent)
        self._width = width
        self._popup: CalendarPopup | None = None
        self.line = Line(self)
        self.line.reserve_right(26)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.line)
        self.button = IconButton(N_("DateField", "Open calendar"), "calendar", self.line, keys="Alt+Down")
        # the line opens the calendar by Alt+Down; a second tab stop per date would only slow typing down
        self.button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.button.setCursor(Qt.CursorShape.ArrowCursor)
        self.button.clicked.connect(self.open_calendar)
        self.setFocusProxy(self.line)
        self.line.textEdited.connect(self._edited)
        self.line.editingFinished.connect(self._finished)
        self.line.installEventFilter(self)
        theme.follow(self._restyle)
        self.retranslate()

    def value(self) -> str | None:
        """ISO text, None when empty, the raw text when it is no date."""
        try:
            date = self._date()
        except ImpossibleDate:
            return self.line.text()
        return str(date) if date else None

    def set_value(self, value: str | None) -> None:
        """Show the ISO text *value* in the language's figures; raw text is shown as it is."""
        try:
            shown = format_short(Date.from_iso(value), current_language()) if value else ""
        except ImpossibleDate:
            shown = value or ""
        self.line.set_text(shown)
        self._check()

    def set_read_only(self, read_only: bool) -> None:
        """Keep the date from being changed; the calendar button goes away."""
        self.line.setReadOnly(read_only)
        self.button.setVisible(not read_only)

    def focus_widget(self) -> QWidget:
        """The line."""
        return self.line

    def show_problem(self) -> None:
        """Alert sign beside the calendar button."""
        self.line.set_alert(bool(self.problem()))
        self.retranslate()

    def retranslate(self) -> None:
        """A date that can be read is written anew in the present language's figures."""
        self.describe(self.line, self.label(), tr(_HINT))
        if not self.line.hasFocus():
            self._finished()

    def open_calendar(self) -> None:
        """Show the calendar below the field, at the typed month or today."""
        if self.line.isReadOnly():
            return
        if self._popup is None:
            self._popup = CalendarPopup(self)
            self._popup.chosen.connect(self._chosen)
        date = self._date() if self.is_valid() else None
        self._popup.open_at(self.mapToGlobal(QPoint(0, self.height() + theme.px(2))), date)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and not self.line.isReadOnly():
            return self._key(event) or super().eventFilter(watched, event)
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_button()

    def _key(self, event: QKeyEvent) -> bool:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_F4) and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.open_calendar()
            return True
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            return self._step(1 if event.key() == Qt.Key.Key_Up else -1)
        # the physical key: on a Russian layout it types "е", which begins no month either
        today = event.key() == Qt.Key.Key_T or event.text() in ("t", "T", "е", "Е")
        whole = self.line.selectedText() == self.line.text()
        if today and whole and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._chosen(str(Date.of(datetime.date.today())))  # noqa: DTZ011  (the day on the wall here)
            return True
        return False

    def _step(self, days: int) -> bool:
        try:
            date = self._date()
        except ImpossibleDate:
            return False
        if date is None or date.day is None:
            return False
        try:
            moved = Date.of(date.first_day() + datetime.timedelta(days=days))
        except ImpossibleDate:
            return True
        self._chosen(str(moved))
        return True

    def _date(self) -> Date | None:
        text = self.line.text().strip()
        if match := _EIGHT_DIGITS.fullmatch(text):
            text = ".".join(match.groups())
        return parse_date(text)

    def _chosen(self, iso: str) -> None:
        self.line.setText(format_short(Date.from_iso(iso), current_language()))
        self._check()
        self.changed.emit()

    def _edited(self) -> None:
        # while typing every date is unreadable for a moment: take a sentence back, but do not begin one
        if self._own_problem is not None:
            self._check()
        self.changed.emit()

    def _finished(self) -> None:
        """Check, and write a date that can be read in the usual figures."""
        self._check()
        date = self._date() if self.is_valid() else None
        if date is not None:
            self.line.set_text(format_short(date, current_language()))

    def _check(self) -> None:
        try:
            self._date()
        except ImpossibleDate as error:
            self.set_own_problem(error.sentence)
        else:
            self.set_own_problem(None)

    def is_valid(self) -> bool:
        """Whether the typed text is a date, also before the field has said so."""
        try:
            self._date()
        except ImpossibleDate:
            return False
        return True

    def _restyle(self) -> None:
        self.setFixedWidth(theme.px(self._width))
        self._place_button()

    def _place_button(self) -> None:
        side = theme.px(26)
        self.button.setMinimumHeight(theme.px(24))
        self.button.setFixedSize(side, theme.px(24))
        self.button.move(self.width() - side - theme.px(3), (self.line.height() - theme.px(24)) // 2)
