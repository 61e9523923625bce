"""Telling a screen reader what has changed on the screen."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QTableView, QWidget

from app.texts import N_

EMPTY = N_("Table", "empty")
"""What a screen reader says of a cell in which nothing stands."""
_RESTED_MS = 400
"""So long after the last key somebody has stopped typing; a screen reader is still saying the letter before that."""


def announce(widget: QWidget, text: str, urgent: bool = False) -> None:
    """Have a screen reader say *text*; *urgent* interrupts what it is saying. Silent when none is running."""
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # start-up: their enums take 2 ms

    if text and QAccessible.isActive():
        event = QAccessibleAnnouncementEvent(widget, text)
        politeness = QAccessible.AnnouncementPoliteness
        event.setPoliteness(politeness.Assertive if urgent else politeness.Polite)
        QAccessible.updateAccessibility(event)


def announce_cell(table: QTableView) -> None:
    """Have a screen reader say the current cell of *table*, which has just got the keyboard.

    Qt tells it of the cell when that changes, but of the table alone when the keyboard comes to it.
    """
    from PySide6.QtGui import QAccessible, QAccessibleEvent  # start-up: their enums take 2 ms

    index = table.currentIndex()
    if table.hasFocus() and index.isValid() and QAccessible.isActive():
        event = QAccessibleEvent(table, QAccessible.Event.Focus)
        event.setChild(accessible_child(table))
        QAccessible.updateAccessibility(event)


def accessible_child(table: QTableView) -> int:
    """Place of the current cell among the accessible children of *table*: row by row, with both headers."""
    index = table.currentIndex()
    return (index.row() + 1) * (table.model().columnCount() + 1) + index.column() + 1


class Teller:
    """Announces for *widget* what came of typing: once that rests, and only the last of it."""

    def __init__(self, widget: QWidget) -> None:
        self._widget, self._text = widget, ""
        self._timer = QTimer(widget, singleShot=True, interval=_RESTED_MS)
        self._timer.timeout.connect(lambda: announce(self._widget, self._text))

    def later(self, text: str) -> None:
        """Announce *text* unless something else follows at once."""
        self._text = text
        self._timer.start()

    def now(self, text: str) -> None:
        """Announce *text* instead of what is waiting."""
        self.stop()
        announce(self._widget, text)

    def stop(self) -> None:
        """Nothing is to be said any more."""
        self._timer.stop()

    def waiting(self) -> str:
        """What will be announced; ``""`` for nothing."""
        return self._text if self._timer.isActive() else ""
