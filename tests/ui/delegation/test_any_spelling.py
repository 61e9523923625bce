"""In the line that adds a person one Enter takes the right one, however the name is typed; also in a large file."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from sqlalchemy.orm import Session

from app.domain.person import CYRILLIC, Person, PersonName
from app.ui.editing import findline
from tests.storage.office import change
from tests.ui.delegation.conftest import Desk
from tests.ui.delegation.test_adding import enter_hosts
from tests.ui.keyboard import press, write

TYPED = [
    ("oth,frjd", "Анна Щербакова"), ("Petrosjan", "Vladimir Petrosyan"), ("Петросян", "Vladimir Petrosyan"),
    ("breitenb", "Elke Breitenbach"), ("Брайтенбах", "Elke Breitenbach"), ("икушеути", "Elke Breitenbach"),
]  # fmt: skip


def known(session: Session) -> None:
    """Two more persons, each in one script."""
    session.add(Person(names=[PersonName(family="Breitenbach", given="Elke", position=0)]))
    session.add(Person(names=[PersonName(family="Щербакова", given="Анна", script=CYRILLIC, position=0)]))


@pytest.mark.parametrize(("text", "person"), TYPED)
def test_one_enter(desk: Desk, text: str, person: str) -> None:
    change(desk.office.db, known)
    enter_hosts(desk)
    write(text)
    press(Qt.Key.Key_Return)
    assert desk.names(1) == [person]


def test_enter_waits_for_the_answer_of_the_worker(desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(findline, "AT_ONCE", 0)
    change(desk.office.db, known)
    enter_hosts(desk)
    write("Брайтенбах")
    press(Qt.Key.Key_Return)  # nothing has been found yet
    qtbot.waitUntil(lambda: desk.names(1) == ["Elke Breitenbach"])
    assert desk.line("partner").line.text() == ""
    write("petros")
    qtbot.waitUntil(desk.line("partner").list_open)
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: desk.names(1) == ["Elke Breitenbach", "Vladimir Petrosyan"])
