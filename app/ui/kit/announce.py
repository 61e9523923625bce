"""Telling a screen reader what has changed on the screen."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, text: str, urgent: bool = False) -> None:
    """Have a screen reader say *text*; *urgent* interrupts what it is saying. Silent when none is running."""
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # start-up: their enums take 2 ms

    if text and QAccessible.isActive():
        event = QAccessibleAnnouncementEvent(widget, text)
        politeness = QAccessible.AnnouncementPoliteness
        event.setPoliteness(politeness.Assertive if urgent else politeness.Polite)
        QAccessible.updateAccessibility(event)
