from __future__ import annotations

import gc
import weakref
from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import QObject

from app.ui.kit.garbage import GarbageTimer


class Knot:
    def __init__(self) -> None:
        self.knot = self


@pytest.fixture(autouse=True)
def collector() -> Iterator[None]:
    yield
    gc.unfreeze()


def test_nothing_is_collected_by_itself_but_everything_by_the_timer() -> None:
    parent = QObject()
    timer = GarbageTimer(parent)
    assert not gc.isenabled()
    timer.collect()
    knot = weakref.ref(Knot())
    ballast = [[] for _ in range(30_000)]
    assert knot() is not None, "no run in the middle of anything"
    timer.collect()
    assert knot() is None
    assert len(ballast) == 30_000


def test_it_stays_off_while_qt_destroys_the_window() -> None:
    parent = QObject()
    GarbageTimer(parent)
    shiboken6.delete(parent)
    assert not gc.isenabled()


def test_little_is_left_for_later() -> None:
    timer = GarbageTimer(QObject())
    timer.collect()
    knot = weakref.ref(Knot())
    timer.collect()
    assert knot() is not None
