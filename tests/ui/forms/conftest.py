"""Forms over a real file, and what they said to the window."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QKeySequence, QShortcut
from pytestqt.qtbot import QtBot

from app.services.records import Snapshot, load
from app.storage.database import Database
from app.storage.files import create_file
from app.ui.forms.fields import Bound
from app.ui.forms.page import FormPage
from app.ui.office import Office
from app.ui.shell.location import Location
from tests.services.gathering import Gathering, gathering


@dataclass
class Window:
    """What the main window does for a form: shows it, saves on Ctrl+S, hears what it says."""

    office: Office
    qtbot: QtBot
    toasts: list[str] = field(default_factory=list)
    failures: list[str] = field(default_factory=list)
    opened: list[tuple[str, int, str]] = field(default_factory=list)
    begun: list[tuple[str, Any]] = field(default_factory=list)
    printed: list[tuple[str, str, int]] = field(default_factory=list)
    edited: list[Snapshot] = field(default_factory=list)

    def __post_init__(self) -> None:
        office = self.office
        office.toast_requested.connect(self.toasts.append)
        office.failed.connect(self.failures.append)
        office.open_requested.connect(lambda *what: self.opened.append(what))
        office.new_requested.connect(lambda *what: self.begun.append(what))
        office.print_requested.connect(lambda *what: self.printed.append(what))
        office.edited.connect(self.edited.append)

    def show(self, kind: str, record_id: int = 0, tab: str = "", **preset: Any) -> FormPage:
        """The form of a record on the screen."""
        page = FormPage(self.office, kind, record_id, preset=preset or None)
        self.qtbot.addWidget(page)
        QShortcut(QKeySequence("Ctrl+S"), page).activated.connect(page.save)
        page.resize(790, 900)
        page.show_location(Location(kind, record_id, tab or None))
        page.show()
        self.qtbot.waitExposed(page)
        page.activateWindow()
        self.qtbot.waitUntil(page.isActiveWindow)
        settle(page)
        return page

    def saved(self, kind: str, record_id: int) -> Snapshot:
        """A record as it is in the file."""
        with self.office.db.read() as session:
            return load(session, kind, record_id)


def settle(page: FormPage) -> None:
    """Let the form build what it left for later, and look at what was typed."""
    for tab in page.book.pages():
        tab.complete()
    page.look()


def bound(page: FormPage, name: str, path: str = "") -> Bound:
    """A field of the form that is on the screen."""
    found = {(where, each.name): each for where, each in page.book.bounds()}
    return found[path, name]


def said(page: FormPage, name: str, path: str = "") -> str:
    """What the form says is wrong with a field."""
    settle(page)
    return bound(page, name, path).field.problem()


@pytest.fixture
def office(akte: Path) -> Iterator[Office]:
    """A new, empty file."""
    db = create_file(akte)
    yield from _opened(db)


@pytest.fixture
def made(tmp_path: Path) -> Gathering:
    """A file with two seminars and some people."""
    return gathering(tmp_path / "gathering.akte")


def _opened(db: Database) -> Iterator[Office]:
    found = Office(db, lambda: datetime.date(2018, 5, 29))
    yield found
    found.worker.wait()
    db.close()


@pytest.fixture
def window(qtbot: QtBot, office: Office) -> Window:
    """A window over the empty file."""
    return Window(office, qtbot)


@pytest.fixture
def filled(qtbot: QtBot, made: Gathering) -> Iterator[Window]:
    """A window over the file with seminars."""
    for office in _opened(made.db):
        yield Window(office, qtbot)
