"""The page of possible duplicates: found, compared, merged, kept apart, undone - by keyboard too."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy import func, select

from app.domain.date import Date
from app.domain.model import Appointment, Person, PersonName
from app.domain.text import Text
from app.services import delegations
from app.texts import N_
from app.ui.duplicates.page import DuplicatesPage
from app.ui.kit.theme import theme
from app.ui.office import Office
from app.ui.shell.appearance import apply_language
from app.ui.shell.location import Location
from tests.services.gathering import TODAY, Gathering, gathering

Opener = Callable[..., DuplicatesPage]


@pytest.fixture
def made(akte: Path) -> Iterator[Gathering]:
    made = gathering(akte)
    with made.db.change(N_("Test", "again")) as session:
        one = session.get_one(Person, made.petrosyan)
        one.birth_date, one.note = Date(1960, 5, 4), "old list"
        session.add_all([
            Person(
                titles="Dr.", birth_date=Date(1960, 4, 5), note="fax", languages="de",
                names=[PersonName(family="Petrosjan", given="Wladimir", script="latin", position=0)],
            ),
            Person(
                names=[PersonName(family="Stanko", given="Nelli", script="latin", position=0)],
                appointments=[Appointment(function=Text(de="Leiterin"))],
            ),
        ])  # fmt: skip
    yield made
    made.db.close()


@pytest.fixture
def office(qapp: QApplication, made: Gathering) -> Iterator[Office]:
    office = Office(made.db)
    yield office
    office.worker.wait()


@pytest.fixture
def opened(office: Office, qtbot: QtBot) -> Opener:
    def open_(width: int = 1200) -> DuplicatesPage:
        page = DuplicatesPage(office)
        qtbot.addWidget(page)
        page.resize(width, 800)
        with qtbot.waitExposed(page):
            page.show()
        page.activateWindow()
        page.show_location(Location("duplicates"))
        qtbot.waitUntil(lambda: not page.search.running)
        return page

    return open_


def rows(page: DuplicatesPage) -> list[str]:
    return [f"[{row.label}]" if row.heading else row.label for row in page.list.rows()]


def settled(page: DuplicatesPage, qtbot: QtBot) -> None:
    """After a change the directory is looked through again."""
    qtbot.waitUntil(lambda: not page.search.running)


def persons(made: Gathering) -> int:
    with made.db.read() as session:
        return session.scalar(select(func.count()).select_from(Person)) or 0


def test_pairs_stand_under_their_levels(opened: Opener) -> None:
    page = opened()
    assert rows(page) == ["[Same person (1)]", "Vladimir Petrosyan", "[Have a look (1)]", "Nelli Stanko"]
    assert page.count.text() == "2 pairs"
    assert page.detail.pill.accessibleName() == "Same person"
    assert page.detail.reasons.text().startswith("date of birth with day and month swapped, same name")


def test_differences_are_said_and_not_by_colour_alone(opened: Opener) -> None:
    said = list(opened().detail.table.texts())
    assert "Name as printed (Latin), differs, left: Vladimir Petrosyan" in said
    assert "Name as printed (Latin), differs, right: Wladimir Petrosjan" in said
    assert "Academic titles, differs, left: not stated" in said


def test_merge_as_chosen_and_undo(opened: Opener, made: Gathering, office: Office, qtbot: QtBot) -> None:
    page = opened()
    told: list[str] = []
    office.toast_requested.connect(told.append)
    before = persons(made)
    shown, note, born = (page.detail.table.choice(key) for key in ("name_latin", "note", "birth_date"))
    assert shown is not None
    assert note is not None
    assert born is not None
    assert (shown.value(), note.value(), born.value()) == ("stays", "both", "stays")
    shown.set_value("goes")
    page.detail.merge_button.click()
    assert persons(made) == before - 1
    with made.db.read() as session:
        person = session.get_one(Person, made.petrosyan)
        assert (person.name_latin, person.titles, person.note) == ("Wladimir Petrosjan", "Dr.", "old list; fax")
    assert told == ["Merged: Vladimir Petrosyan"]
    settled(page, qtbot)
    assert rows(page) == ["[Have a look (1)]", "Nelli Stanko"]
    office.undo()
    settled(page, qtbot)
    assert persons(made) == before
    assert rows(page)[1] == "Vladimir Petrosyan"


def test_not_the_same_is_remembered_until_undone(opened: Opener, office: Office, qtbot: QtBot) -> None:
    page = opened()
    page.detail.apart_button.click()
    settled(page, qtbot)
    assert rows(page) == ["[Have a look (1)]", "Nelli Stanko"]
    assert rows(opened()) == rows(page)
    office.undo()
    settled(page, qtbot)
    assert page.count.text() == "2 pairs"


def test_by_keyboard(opened: Opener, qtbot: QtBot, made: Gathering) -> None:
    page = opened()
    before = persons(made)
    assert page.list.hasFocus()
    qtbot.keyClick(page.list, Qt.Key.Key_Down)
    assert page.detail.comparison is not None
    assert page.detail.comparison.labels == ("Nelli Stanko", "Nelli Stanko")
    qtbot.keyClick(page.list, Qt.Key.Key_Up)
    qtbot.keyClick(page.list, Qt.Key.Key_Return)
    for _ in range(12):
        focused = QApplication.focusWidget()
        assert focused is not None
        if focused is page.detail.merge_button:
            break
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
    assert page.detail.merge_button.hasFocus()
    qtbot.keyClick(page.detail.merge_button, Qt.Key.Key_Escape)
    assert page.list.hasFocus()
    page.detail.merge_button.setFocus()
    qtbot.keyClick(page.detail.merge_button, Qt.Key.Key_Space)
    assert persons(made) == before - 1
    assert page.list.hasFocus()


def test_later_goes_to_the_next(opened: Opener) -> None:
    page = opened()
    page.detail.later_button.click()
    assert page.detail.comparison is not None
    assert page.detail.comparison.labels[0] == "Nelli Stanko"
    assert page.count.text() == "2 pairs"


def test_both_in_one_delegation_are_asked_about(opened: Opener, made: Gathering, qtbot: QtBot) -> None:
    with made.db.read() as session:
        other = session.scalars(select(Person.id).where(Person.name_latin == "Wladimir Petrosjan")).one()
    for each in (made.petrosyan, other):
        delegations.add_person(made.db, made.berlin, each, TODAY)
    page = opened()
    assert page.detail.comparison is not None
    (collision,) = page.detail.comparison.collisions
    choice = page.detail.table.entry_choice("member", collision.goes)
    assert choice.value() == "stays"
    page.detail.merge_button.click()
    with made.db.read() as session:
        members = session.connection().exec_driver_sql("SELECT person_id FROM member").scalars().all()
    assert members.count(made.petrosyan) == 1


def test_stopped_and_begun_again(opened: Opener, qtbot: QtBot) -> None:
    page = opened()
    page.look()
    page.search.stop()
    assert page.bar.isVisible()
    settled(page, qtbot)
    assert not page.bar.isVisible()
    assert page.again.isEnabled()
    page.again.click()
    settled(page, qtbot)
    assert page.count.text() == "2 pairs"


@pytest.mark.parametrize("language", ["de", "ru", "en"])
@pytest.mark.parametrize("scale", [100, 200])
def test_every_language_and_size(qapp: QApplication, opened: Opener, language: str, scale: int) -> None:
    page = opened(700)
    theme.install(qapp, "dark", scale)
    apply_language(language)
    assert page.title()
    assert page.detail.merge_button.isVisible()
    assert len(rows(page)) == 4
