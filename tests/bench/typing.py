"""Typing a name where very many are known: from the key to the painted answer, and whom one Enter takes."""

from __future__ import annotations

import contextlib
import os
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from app.domain.model import Member, Person, PersonName
from app.services import roster
from app.storage.database import Database
from app.storage.files import create_file
from app.ui.application import application
from app.ui.delegation.editor import DelegationEditor
from app.ui.desk.desk import Desk
from app.ui.editing.personline import PersonLine
from app.ui.kit.popup import RowList
from app.ui.shell.location import Location
from tests.bench.crowd import LABEL, fill_with_crowd
from tests.bench.measure import Line, milliseconds, p95
from tests.bench.searching import NUMBERS
from tests.bench.windows import close_desk, open_desk, pause, wait_until
from tests.storage.office import seminar
from tests.ui.typed import type_text

KNOWN = (("Breitenbach", "Elke", "latin"), ("Щербакова", "Анна", "cyrillic"), ("Петросян", "Владимир", "cyrillic"))
"""Persons who were at a seminar, among all their namesakes who never were."""
ENTERED = {
    "oth,frjdf": "Анна Щербакова", "Petrosjan": "Владимир Петросян", "Петросян": "Владимир Петросян",
    "breitenb": "Elke Breitenbach", "Брайтенбах": "Elke Breitenbach",
}  # fmt: skip
"""What is typed, and who is meant. Щербаков ("oth,frjd") is the name of many others here."""
TYPED = (*ENTERED, "Tschaikowskij", "Müller", "Petro Iwanow", "Scherbokowa", "Anna Schmitd", "Berlin")
LONGEST = 100
"""Milliseconds within which a key must be answered (p95)."""


def fill(path: Path, number: int) -> int:
    """A crowd with a seminar that :data:`KNOWN` attended; returns the id of another one that nobody is in yet."""
    with contextlib.closing(create_file(path)) as db:
        fill_with_crowd(db, number)
        return add_seminars(db)


def add_seminars(db: Database) -> int:
    """The seminars of :func:`fill`."""
    with db.change(LABEL) as session:
        past = seminar(session, members=0)
        for at, (family, given, script) in enumerate(KNOWN):
            person = Person(names=[PersonName(family=family, given=given, script=script, position=0)])
            past.delegations[0].members.append(Member(person=person, position=at))
        coming = seminar(session, "Das nächste Seminar", members=0)
        return int(coming.id)


def type_into(line: QLineEdit, rows: RowList, answered: Callable[[], bool], text: str) -> Iterator[float]:
    """Type *text*; seconds from each key to the painted answer to it."""
    for letter in text:
        start = time.perf_counter()
        type_text(line, letter)
        wait_until(answered)
        rows.viewport().repaint()
        yield time.perf_counter() - start


def everywhere(desk: Desk) -> list[float]:
    """Seconds for each key typed into the one box."""
    found: list[float] = []
    panel = desk.window.search.panel
    for text in TYPED:
        desk.window.search.open()
        panel.panel.line.clear()
        wait_until(lambda: not panel._waiting)
        found += type_into(panel.panel.line, panel.panel.list, lambda: not panel._waiting, text)
        panel.close_panel()
    return found


def in_the_list(desk: Desk, coming: int) -> tuple[list[float], int]:
    """Seconds for each key typed into the delegation's line, and how many names one Enter took rightly."""
    assert desk.office is not None
    desk.window.go(Location("seminar", coming, "delegations"))
    pause(0.5)
    editor = desk.window.findChild(DelegationEditor)
    assert isinstance(editor, DelegationEditor)
    seconds: list[float] = []
    right = 0
    for text, wanted in ENTERED.items():
        line = editor.table.line(("own", "official", 0))
        assert isinstance(line, PersonLine)
        line.enter()
        type_text(line.line, text[0])  # makes the list
        wait_until(lambda line=line: line._popup is not None and line._wanted == line._shown)
        assert line._popup is not None
        seconds += type_into(line.line, line._popup.list, lambda line=line: line._wanted == line._shown, text[1:])
        QTest.keyClick(line.line, Qt.Key.Key_Return)
        pause(0.3)
        with desk.office.db.read() as session:
            places = roster.roster(session, coming).groups[0].places
            right += bool(places) and places[-1].name("ru") == wanted
        desk.office.undo()
        pause(0.2)
    return seconds, right


def lines(scratch: Path) -> Iterator[Line]:
    """At each size: a key in either box is answered within 100 ms (p95), and one Enter takes the right person."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application()
    for number in NUMBERS:
        path = scratch / f"typing-{number}.akte"
        coming = fill(path, number)
        yield from measured(path, scratch, coming, f"{number:,} persons")


def measured(path: Path, scratch: Path, coming: int, what: str) -> Iterator[Line]:
    """Both boxes of the file at *path*."""
    desk = open_desk(path, scratch)
    boxes = {"search everywhere": everywhere(desk)}
    boxes["list of participants"], right = in_the_list(desk, coming)
    close_desk(desk)
    for box, seconds in boxes.items():
        slow = p95(seconds) * 1000
        yield Line(f"{what}: {box}, key to painted answer, p95", milliseconds(p95(seconds)), "", slow, LONGEST, "ms")
    wrong = len(ENTERED) - right
    yield Line(f"{what}: not taken by one Enter, of {len(ENTERED)}", str(wrong), "", wrong, 0, "")
