"""A list of many records: few rows are read, slow questions are asked beside the window, the last one wins."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Sequence
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.services import lists
from app.storage.database import Database
from app.storage.files import create_file
from app.ui.lists.page import ListPage
from app.ui.lists.source import AT_ONCE
from app.ui.office import Office
from tests.bench.people import fill
from tests.ui.keyboard import press, write

MANY = AT_ONCE + 1_000


@pytest.fixture(scope="module")
def people(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    with contextlib.closing(create_file(tmp_path_factory.mktemp("many") / "many.akte")) as db:
        fill(db, MANY)
        yield db


@pytest.fixture
def page(qapp: QApplication, people: Database, qtbot: QtBot) -> Iterator[ListPage]:
    office = Office(people)
    page = ListPage(office, "person")
    qtbot.addWidget(page)
    page.resize(1200, 800)
    page.show()
    page.activateWindow()
    page.table.setFocus()
    yield page
    office.worker.wait()


def shown(page: ListPage) -> int:
    return len(page.table.list_model.lines)


def test_only_the_rows_on_the_screen_are_read(page: ListPage, monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[int] = []
    rows = lists.rows

    def counting(session: Any, kind: str, wanted: Sequence[int], *more: Any) -> dict[int, tuple[Any, ...]]:
        read.append(len(wanted))
        return rows(session, kind, wanted, *more)

    monkeypatch.setattr(lists, "rows", counting)
    assert shown(page) == MANY
    page.grab()
    bar = page.table.verticalScrollBar()
    for value in (bar.maximum() // 2, bar.maximum()):
        bar.setValue(value)
        page.table.viewport().repaint()
    assert len(read) <= 3
    assert all(number < 150 for number in read)


def test_select_all_reads_nothing(page: ListPage) -> None:
    press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert page.selection.text() == "6000 selected"


def test_the_last_keystroke_wins(page: ListPage, qtbot: QtBot) -> None:
    answers: list[int] = []
    page.body.answered.connect(lambda found: answers.append(len(found.ids)))
    page.body.filters.focus("name_latin")
    for letter in "breitenbach":
        write(letter)
        page.body._typed()  # as if the person had waited after every letter
    with page._office.db.read() as session:
        expected = len(lists.ids(session, lists.Query("person", {"name_latin": "breitenbach"}), "en"))
    qtbot.waitUntil(lambda: shown(page) == expected)
    qtbot.wait(50)
    assert answers[-1] == expected
    assert page.heading.count.text() == f"{expected} of 6000 persons"


def test_sorting_by_a_computed_column_keeps_the_selection(page: ListPage, qtbot: QtBot) -> None:
    press(Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    press(Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    before = set(page.table.selected_records())
    with qtbot.waitSignal(page.body.answered):
        page.body.sort_by("function", False)
    assert set(page.table.selected_records()) == before
    assert page.table.current_record() in before


def test_leaving_while_the_answer_is_under_way(qapp: QApplication, people: Database, qtbot: QtBot) -> None:
    office = Office(people)
    page = ListPage(office, "person")
    page.body.sort_by("function", False)
    page.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    office.worker.wait()
    qtbot.wait(50)
