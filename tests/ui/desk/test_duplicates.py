"""The ways to the page: the menu, the search's commands, the list of persons; and back again."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from app.storage.files import open_file
from app.ui.desk.desk import Desk
from app.ui.duplicates.page import DuplicatesPage
from app.ui.lists.page import ListPage
from app.ui.shell.location import Location


def shown(desk: Desk, qtbot: QtBot) -> DuplicatesPage:
    page = desk.window.pages.currentWidget()
    assert isinstance(page, DuplicatesPage)
    qtbot.waitUntil(lambda: not page.search.running)
    return page


def test_by_command_and_from_the_list(desk: Desk, sample: Path, qtbot: QtBot) -> None:
    desk.put(open_file(sample))
    commands = desk.window.commands
    assert "section_duplicates" in commands.available()
    assert commands.text("section_duplicates") == "Mögliche Dubletten"
    commands.run("section_duplicates")
    page = shown(desk, qtbot)
    assert "Dr. Olga Mikhaylova" in [row.label for row in page.list.rows()]
    desk.window.go(Location("person"))
    persons = desk.window.pages.currentWidget()
    assert isinstance(persons, ListPage)
    assert persons.heading.duplicates is not None
    persons.heading.duplicates.click()
    assert shown(desk, qtbot) is page
    page.detail.table.opened.emit(1)
    assert desk.window.navigator.current == Location("person", 1)


def test_leaving_stops_the_search(desk: Desk, sample: Path, qtbot: QtBot) -> None:
    desk.put(open_file(sample))
    desk.window.go(Location("duplicates"))
    desk.window.go(Location("person"))
    desk.window.go(Location("duplicates"))
    assert shown(desk, qtbot).list.hasFocus()


def test_a_file_is_closed_in_the_middle(desk: Desk, sample: Path) -> None:
    desk.put(open_file(sample))
    desk.window.go(Location("duplicates"))
    assert desk.clear()
