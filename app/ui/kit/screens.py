"""The room on the screen that a widget is on."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

_FRAME = 80
"""What the title bar of a window and its edges need at most."""


def fit(window: QWidget, width: int, height: int) -> None:
    """Make *window* so large, but not larger than the screen: large text on a small screen is common."""
    room = available(window)
    window.resize(min(width, room.width() - _FRAME), min(height, room.height() - _FRAME))


def available(widget: QWidget) -> QRect:
    """Geometry of the screen under *widget* without panels and docks, in device-independent pixels.

    Not ``widget.screen()``: PySide6 6.11 takes that screen for the widget's child and deletes it with
    a dialog, after which the next window crashes.
    """
    screen = QGuiApplication.screenAt(widget.mapToGlobal(widget.rect().center())) or QGuiApplication.primaryScreen()
    return screen.availableGeometry()
