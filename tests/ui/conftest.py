"""Every window test starts in English, light, at 100 %, and leaves it so."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from app.ui.kit.theme import theme
from app.ui.shell.appearance import apply_language


@pytest.fixture(autouse=True)
def plain_appearance(qapp: QApplication) -> Iterator[None]:
    gc.disable()  # as in the program, see app.ui.kit.garbage
    apply_language("en")
    theme.install(qapp, "light", 100)
    yield
    # there is no event loop between tests that would do what deleteLater() asked for
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect(1)
    apply_language("en")
    theme.install(qapp, "light", 100)


@pytest.fixture(scope="session", autouse=True)
def empty_clipboard(qapp: QApplication) -> Iterator[None]:
    """Without a screen Qt keeps the clipboard until after Python has ended, and what PySide put there crashes it."""
    yield
    qapp.clipboard().clear()
