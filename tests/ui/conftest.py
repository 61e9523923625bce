"""Every window test starts in English, light, at 100 %, and leaves it so."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from app.ui.kit.theme import theme
from app.ui.shell.appearance import apply_language


@pytest.fixture(autouse=True)
def plain_appearance(qapp: QApplication) -> Iterator[None]:
    apply_language("en")
    theme.install(qapp, "light", 100)
    yield
    apply_language("en")
    theme.install(qapp, "light", 100)
