"""The status bar: what is saved, what can be undone, and the time in the partner cities."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

from PySide6.QtCore import QByteArray, QDateTime, QRect, QTimer, QTimeZone
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.texts import N_, tr
from app.ui.kit.buttons import LinkButton
from app.ui.kit.keys import KeyCap
from app.ui.kit.labels import ElidedLabel, Ground, IconLabel, Label
from app.ui.kit.text import Text, say
from app.ui.kit.theme import theme

_HEIGHT = 30
_TIMES_FROM = 560  # narrower, the undo needs the room
_SEPARATOR = "·"


class CityTimes(Label):
    """Wall-clock time in each city, brought up to date every minute."""

    def __init__(self, parent: QWidget) -> None:
        self._cities: list[tuple[Text, QTimeZone]] = []
        super().__init__(self._now, "label", "ink2", parent=parent)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._tick)

    def set_cities(self, cities: Sequence[tuple[Text, str]]) -> None:
        """Show these (name, IANA time zone); a zone that the system does not know is left out."""
        zones = [(name, QTimeZone(QByteArray(zone.encode()))) for name, zone in cities]
        self._cities = [(name, zone) for name, zone in zones if zone.isValid()]
        self._tick()

    def _now(self) -> str:
        now = QDateTime.currentDateTimeUtc()
        times = (f"{say(name)} {now.toTimeZone(zone).toString('HH:mm')}" for name, zone in self._cities)
        return f"  {_SEPARATOR}  ".join(times)

    def _tick(self) -> None:
        self.retranslate()
        self._timer.start(60_000 - QDateTime.currentDateTimeUtc().time().msecsSinceStartOfDay() % 60_000)


class StatusBar(Ground):
    """Quiet words at the left, the undo as a link with its key, the cities' time at the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("rail", parent)
        self._saved: Text | None = None
        self._undo: Text | None = None
        self.icon = IconLabel("circle-check", "ok", 16, parent=self)
        self.state = ElidedLabel("", "label", "ink2", parent=self)
        self.separator = Label(_SEPARATOR, "label", "ink3", parent=self)
        self.undo = LinkButton(self._undo_text, "undo-2", self, shrinks=True)
        self.undo_key = KeyCap("Ctrl+Z", self)
        self.times = CityTimes(self)
        self._row = QHBoxLayout(self)
        for widget in (self.icon, self.state, self.separator, self.undo, self.undo_key):
            self._row.addWidget(widget)
        self._row.addStretch(1)
        self._row.addWidget(self.times)
        self.set_undo(None)
        self.icon.hide()
        theme.follow(self._restyle_bar)

    def set_saved(self, at: datetime.time) -> None:
        """Say that everything was saved at *at* (local wall-clock time)."""
        self.set_state(lambda: tr(N_("StatusBar", "Saved {time}"), time=f"{at:%H:%M}"), "circle-check", "ok")

    def set_state(self, text: Text, icon: str = "", color: str = "ink2") -> None:
        """Say something else that lasts ("opened read-only, Frau Meyer has it")."""
        self.state.set_text(text)
        self.icon.setVisible(bool(icon))
        self._show_separator()
        if icon:
            self.icon.set_icon(icon, color)

    def set_undo(self, what: Text | None) -> None:
        """Say what Undo would take back; None when there is nothing."""
        self._undo = what
        for widget in (self.undo, self.undo_key):
            widget.setVisible(what is not None)
        self._show_separator()
        self.undo.retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.times.setVisible(self.width() >= theme.px(_TIMES_FROM))

    def _show_separator(self) -> None:
        self.separator.setVisible(self._undo is not None and bool(self.state.text()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(QRect(0, 0, self.width(), 1), theme.color("line"))

    def _undo_text(self) -> str:
        return tr(N_("StatusBar", "Undo: “{what}”"), what=say(self._undo))

    def _restyle_bar(self) -> None:
        self.setFixedHeight(theme.px(_HEIGHT))
        self._row.setContentsMargins(theme.px(16), 0, theme.px(16), 0)
        self._row.setSpacing(theme.px(8))
