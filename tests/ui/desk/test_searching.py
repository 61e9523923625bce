"""Search everywhere over the sample: why something was found, what an empty box shows, documents to print."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from sqlalchemy.orm import Session

from app.domain.model import Person, PersonName
from app.services.finding import Hit
from app.ui.desk.begin import begin
from app.ui.desk.desk import Desk
from app.ui.desk.searching import Printing
from app.ui.editing.found import Completed
from app.ui.kit.rows import Row
from tests.storage.office import change
from tests.ui.desk.conftest import office_of, seminar_id


def search(desk: Desk, qtbot: QtBot, text: str) -> list[Row]:
    """The rows, headings among them, once they answer *text*."""
    desk.window.search.open()
    panel = desk.window.search.panel
    panel.panel.line.setText(text)
    qtbot.waitUntil(lambda: not panel._waiting)
    return panel.panel.list.rows()


def test_why_a_person_was_found(desk: Desk, sample: Path, qtbot: QtBot) -> None:
    begin(desk, sample)

    def fill(session: Session) -> None:
        names = [
            ("Wiktor", "Lagunow", "latin", "original"), ("Виктор", "Лагунов", "cyrillic", "russian"),
            ("Viktor", "Lagunov", "latin", "passport"),
        ]  # fmt: skip
        session.add(Person(names=[
            PersonName(given=given, family=family, script=script, standard=standard, position=at)
            for at, (given, family, script, standard) in enumerate(names)
        ]))  # fmt: skip

    change(office_of(desk).db, fill)
    rows = search(desk, qtbot, "kfueyjd")  # лагунов on a keyboard set to English
    assert [(row.label, row.detail, row.beside, row.marks) for row in rows[1:]] == [
        ("Wiktor Lagunow", "Russisch: Виктор Лагунов", "Pass: Viktor Lagunov", ("лагунов",))
    ]
    (row,) = search(desk, qtbot, "lagunnov")[1:]  # a letter too many
    assert row.marks == ("Lagunow",)


def test_an_empty_box_shows_what_was_opened_and_edited_last(desk: Desk, sample: Path, qtbot: QtBot) -> None:
    begin(desk, sample)
    desk.open_record("seminar", seminar_id(desk))
    rows = search(desk, qtbot, "")
    assert rows[0].heading
    assert rows[0].label == "Zuletzt geöffnet"
    assert rows[1].label == "18. Sozialseminar"
    assert isinstance(rows[1].data, Hit)


def test_documents_are_commands(desk: Desk, sample: Path, qtbot: QtBot) -> None:
    begin(desk, sample)
    number = seminar_id(desk)
    desk.open_record("seminar", number)
    for text in ("drucken namens", "print badges"):
        (row,) = [row for row in search(desk, qtbot, text) if isinstance(row.data, Printing)]
        assert (row.label, row.right) == ("Drucken: Namensschilder", "18. Sozialseminar")
        assert (row.data.document, row.data.kind, row.data.record) == ("badges", "seminar", number)
    rows = search(desk, qtbot, "drucken")
    assert (rows[0].label, rows[0].heading) == ("Befehle", True), "before names that are hardly like it"
    search(desk, qtbot, "print badges")
    asked: list[tuple[str, str, int]] = []
    office = office_of(desk)
    office.print_requested.disconnect()
    office.print_requested.connect(lambda *what: asked.append(what))
    QTest.keyClick(desk.window.search.panel.panel.line, Qt.Key.Key_Return)
    assert asked == [("badges", "seminar", number)]


def test_a_frequent_family_name_is_completed(desk: Desk, sample: Path, qtbot: QtBot) -> None:
    begin(desk, sample)

    def fill(session: Session) -> None:
        for number in range(12):
            given = "Иван" if number == 7 else "Олег"
            names = [PersonName(given=given, family="Кузнецов", script="cyrillic", position=0)]
            session.add(Person(names=names))

    change(office_of(desk).db, fill)
    (row,) = [row for row in search(desk, qtbot, "кузне") if isinstance(row.data, Completed)]
    assert (row.label, row.right) == ("Кузнецов", "12 Personen")
    panel = desk.window.search.panel
    panel._choose(row.data)
    qtbot.waitUntil(lambda: panel.isVisible() and not panel._waiting)
    assert panel.text() == "Кузнецов "
    QTest.keyClicks(panel.panel.line, "b")
    panel.panel.line.setText("Кузнецов и")
    qtbot.waitUntil(lambda: not panel._waiting)
    assert panel.panel.list.rows()[1].label == "Иван Кузнецов"
    assert not [each for each in panel.panel.list.rows() if isinstance(each.data, Completed)]


def test_enter_waits_for_the_answer(desk: Desk, sample: Path, qtbot: QtBot) -> None:
    begin(desk, sample)
    search(desk, qtbot, "petrosyan")
    line = desk.window.search.panel.panel.line
    line.setText("Брайтенбах")
    QTest.keyClick(line, Qt.Key.Key_Return)  # the list still answers older letters
    assert desk.window.search.is_open()
    qtbot.waitUntil(lambda: not desk.window.search.is_open())
    page = desk.window.pages.currentWidget()
    assert page is not None
    assert "Breitenbach" in desk.window.windowTitle()
