"""A window with three sections, shown and active."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from app.ui.shell.location import Location
from app.ui.shell.window import MainWindow
from tests.ui.shell.pages import make_window


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[MainWindow]:
    window = make_window()
    window.set_file("Sozialseminar.akte")
    window.status.set_saved(datetime.time(14, 2))
    window.status.times.set_cities([("Berlin", "Europe/Berlin"), ("Moskau", "Europe/Moscow"), ("?", "No/Where")])
    window.go(Location("seminars"))
    window.resize(1300, 800)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    yield window
    window.close()
    window.deleteLater()
