"""A list on the screen, over the small file of :mod:`tests.services.shelf`."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.storage.database import Database
from app.ui.kit.settings import Settings
from app.ui.lists.page import ListPage
from app.ui.office import Office
from tests.services.shelf import shelf

Opener = Callable[..., ListPage]


@pytest.fixture
def db(tmp_path: Path) -> Iterator[Database]:
    with contextlib.closing(shelf(tmp_path)) as opened:
        yield opened


@pytest.fixture
def office(qapp: QApplication, db: Database) -> Iterator[Office]:
    office = Office(db)
    yield office
    office.worker.wait()


@pytest.fixture
def opened(office: Office, qtbot: QtBot) -> Opener:
    """Open the list of a kind; the table has the keyboard."""

    def open_(
        kind: str = "seminar", settings: Settings | None = None, width: int = 1200, height: int = 800
    ) -> ListPage:
        page = ListPage(office, kind, settings)
        qtbot.addWidget(page)
        page.resize(width, height)
        with qtbot.waitExposed(page):
            page.show()
        page.activateWindow()
        page.table.setFocus()
        return page

    return open_


def column(page: ListPage, key: str) -> list[str]:
    """What stands in a column, from top to bottom; headings of groups in brackets."""
    model = page.table.list_model
    place = model.keys.index(key)
    found = []
    for line in range(model.rowCount()):
        heading = model.lines.heading(line)
        text = f"[{heading.label}]" if heading else str(model.index(line, place).data())
        found.append(text.replace("\u00a0", " "))
    return found


def numbers(page: ListPage) -> list[str]:
    """The numbers of the seminars shown."""
    return [text for text in column(page, "number") if not text.startswith("[")]
