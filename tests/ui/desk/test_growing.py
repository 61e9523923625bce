"""Opening a file whose search index follows older rules: it is written anew, and somebody may cancel that."""

from __future__ import annotations

import contextlib
import sqlite3
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.storage import search
from app.storage.connection import connect
from app.ui.desk import filing
from app.ui.desk.waiting import Growing
from app.ui.kit.progress import Progress


def outdated(path: Path) -> bool:
    with contextlib.closing(connect(path)) as connection:
        return search.outdated(connection)


@pytest.fixture
def old(sample: Path) -> Path:
    """The sample as an older program left it."""
    with contextlib.closing(sqlite3.connect(sample)) as connection, connection:
        connection.execute("UPDATE setting SET value = '0' WHERE key = 'search_rules'")
    assert outdated(sample)
    return sample


def test_the_index_is_written_anew(old: Path, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    db = filing.open_shown(window, old)
    assert db is not None
    db.close()
    assert not outdated(old)


def test_cancelling_leaves_the_file_as_it_was(old: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    shown: list[tuple[int, int]] = []

    def cancelled(progress: Progress, done: int, _total: int | None = None) -> bool:
        shown.append((done, progress.maximum()))
        return False

    monkeypatch.setattr(Progress, "advance", cancelled)
    assert filing.open_shown(window, old) is None
    assert len(shown) == 1
    assert 0 < shown[0][0] < shown[0][1]
    assert outdated(old)
    monkeypatch.undo()
    db = filing.open_shown(window, old)
    assert db is not None, "it can be opened again"
    db.close()


def test_quick_work_shows_nothing(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    with Growing(window, "Work") as grown:
        grown(1, 2)
        assert not [each for each in window.findChildren(Progress) if each.isVisible()]
