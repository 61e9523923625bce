"""The window with a file on it: sections, search, undo, languages, one writer."""


from __future__ import annotations

import contextlib
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.services import records
from app.services.finding import Hit
from app.storage.files import open_file
from app.ui.desk.begin import begin
from app.ui.desk.desk import WELCOME, Desk
from app.ui.desk.handbook import HandbookWindow
from app.ui.shell.location import Location
from tests.ui.desk.conftest import Answers, office_of, seminar_id


def test_without_a_file_there_is_a_welcome_and_nothing_else(desk: Desk) -> None:
    begin(desk, None)
    assert desk.window.navigator.current == Location(WELCOME)
    for key in ("section_seminar", "new_seminar", "export", "print", "preview", "file_close"):
        assert not desk.window.commands.action(key).isEnabled(), key
    for key in ("file_new", "file_open", "settings", "handbook", "sample"):
        assert desk.window.commands.action(key).isEnabled(), key


def test_a_file_brings_its_sections_and_is_opened_again_next_time(desk: Desk, sample: Path, qtbot: QtBot) -> None:
    begin(desk, sample)
    assert desk.settings.last_file == sample
    for number, section in enumerate(("overview", "seminar", "delegation", "person", "organisation", "calendar"), 1):
        desk.window.commands.run(f"section_{section}")
        assert desk.window.navigator.current == Location(section), number
    for section in ("series", "partnership", "topic"):
        desk.window.commands.run(f"section_{section}")
        assert desk.window.navigator.current == Location(section)
    qtbot.waitUntil(lambda: desk.window.status.times.text().startswith("Berlin"))


def test_a_missing_file_says_so_and_shows_the_welcome(desk: Desk, tmp_path: Path, answers: Answers) -> None:
    begin(desk, tmp_path / "gone.akte")
    assert "gone.akte" in answers.said[0]
    assert desk.window.navigator.current == Location(WELCOME)


def test_closing_forgets_the_file_and_every_way_back(desk: Desk, sample: Path) -> None:
    begin(desk, sample)
    desk.open_record("seminar", seminar_id(desk))
    desk.window.commands.run("file_close")
    assert desk.office is None
    assert desk.settings.last_file is None
    assert not desk.window.navigator.step(-1)
    with contextlib.closing(open_file(sample)) as again:
        assert not again.read_only


def test_the_second_opening_reads_only_and_names_the_first(desk: Desk, sample: Path) -> None:
    with contextlib.closing(open_file(sample)):
        begin(desk, sample)
        assert office_of(desk).db.read_only
        assert desk.window.status.state.text() == office_of(desk).db.read_only_reason != ""
        for key in ("undo", "redo", "new_seminar", "import"):
            assert not desk.window.commands.action(key).isEnabled(), key
        desk.new_record("seminar")
        assert desk.window.navigator.current != Location("seminar", 0)


def test_search_everywhere_opens_what_is_chosen(desk: Desk, sample: Path, qtbot: QtBot) -> None:
    begin(desk, sample)
    with qtbot.waitSignal(desk.window.search.text_changed):
        desk.window.search.open("breitenb")
    panel = desk.window.search.panel
    qtbot.waitUntil(lambda: any(isinstance(row.data, Hit) for group in panel._groups for row in group.rows))
    rows = [row for group in panel._groups for row in group.rows]
    assert rows[0].label
    assert any(row.label == "Elke Breitenbach" for row in rows)
    QTest.keyClick(panel.panel.line, Qt.Key.Key_Return)
    current = desk.window.navigator.current
    assert current is not None
    assert current.record


def test_undo_and_redo_say_what_they_do_in_the_language_of_the_moment(desk: Desk, sample: Path) -> None:
    begin(desk, sample)
    records.set_values(office_of(desk).db, "person", [1], {"titles": "Dr."})
    QApplication.processEvents()
    assert "Akademische Titel geändert" in desk.window.commands.text("undo")
    desk.window.appearance.set_language("ru")
    assert "Учёные звания и степени" in desk.window.commands.text("undo")
    desk.window.commands.run("undo")
    QApplication.processEvents()
    assert "Учёные звания и степени" in desk.window.commands.text("redo")


def test_delegations_and_programme_items_open_in_their_seminar(desk: Desk, sample: Path) -> None:
    begin(desk, sample)
    seminar = seminar_id(desk)
    with office_of(desk).db.read() as session:
        connection = session.connection()
        delegation = connection.exec_driver_sql(f"SELECT id FROM delegation WHERE seminar_id={seminar}").scalar()
        item = connection.exec_driver_sql(f"SELECT id FROM programme_item WHERE seminar_id={seminar}").scalar()
    desk.open_record("delegation", int(delegation or 0))
    assert desk.window.navigator.current == Location("seminar", seminar, "delegations")
    desk.open_record("programme_item", int(item or 0))
    assert desk.window.navigator.current == Location("seminar", seminar, "programme")
    desk.open_record("delegation", 99_999)
    assert desk.window.navigator.current == Location("seminar", seminar, "programme")


def test_settings_handbook_and_about_open_in_every_language(desk: Desk, sample: Path, answers: Answers) -> None:
    begin(desk, sample)
    for number, language in enumerate(("de", "ru", "en"), start=1):
        desk.window.appearance.set_language(language)
        desk.window.commands.run("settings")
        desk.window.commands.run("about")
        assert len(answers.said) == 2 * number
        desk.window.commands.run("handbook")
        handbook = desk.window.findChild(HandbookWindow)
        assert handbook is not None
        assert ("Руководство" if language == "ru" else "Handbuch") in handbook.browser.toPlainText()
        handbook.close()
