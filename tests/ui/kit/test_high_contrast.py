"""With the system's high contrast nothing of ours may make a text unreadable."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.ui.kit.buttons import Button
from app.ui.kit.theme import theme
from app.ui.kit.tokens import contrast


@pytest.fixture(autouse=True)
def as_before() -> Iterator[None]:
    yield
    theme.follow_contrast(None)


@pytest.mark.parametrize("kind", ["primary", "secondary", "link", "quiet", "chip", "toast"])
def test_texts_of_buttons_stand_out(qapp: QApplication, qtbot: QtBot, kind: str) -> None:
    theme.follow_contrast(True)
    button = Button("Open", kind=kind)
    qtbot.addWidget(button)
    button.show()
    assert qapp.styleSheet() == ""
    ground = button.palette().color(QPalette.ColorRole.Button)
    assert contrast(QColor(theme.color(button.color())).name(), ground.name()) >= 7
    theme.follow_contrast(None)
    assert qapp.styleSheet() != ""
