"""While somebody is entered the form says who is there already; it never stands in the way."""

from __future__ import annotations

from PySide6.QtCore import Qt

from app.services import creating, delegations, duplicates
from app.ui.forms.page import FormPage
from tests.services.gathering import Gathering
from tests.ui.forms.conftest import Window
from tests.ui.keyboard import press, write

TAB = Qt.Key.Key_Tab
THERE = "There is already Vladimir Petrosyan, Minister der Moskauer Regierung (same name)."


def typed(window: Window, family: str, given: str) -> FormPage:
    page = window.show("person")
    write(family)
    press(TAB)
    write(given)
    return page


def told(window: Window, page: FormPage) -> str:
    window.qtbot.waitUntil(lambda: page.notice.key == "known")
    return page.notice.text()


def quiet(window: Window, page: FormPage) -> None:
    """So long that a notice would have come."""
    window.qtbot.wait(500)
    assert page.notice.text() == ""


def test_another_spelling_in_another_script(filled: Window, made: Gathering) -> None:
    page = typed(filled, "Петросян", "Владимир")
    assert told(filled, page) == THERE
    page.notice.links()[0].click()
    assert filled.opened == [("person", made.petrosyan, "")]
    assert page.can_save


def test_somebody_new_is_nobodys_double(filled: Window) -> None:
    quiet(filled, typed(filled, "Unbekannt", "Ulla"))


def test_somebody_else_is_remembered_with_the_new_person(filled: Window, made: Gathering) -> None:
    page = typed(filled, "Petrosjan", "Wladimir")
    told(filled, page)
    page.notice.links()[1].click()
    quiet(filled, page)
    assert page.save()
    with filled.office.db.read() as session:
        assert duplicates.distinct_pairs(session) == {(made.petrosyan, page.form.id)}


def test_it_goes_when_the_name_is_another(filled: Window) -> None:
    page = typed(filled, "Petrosjan", "Wladimir")
    told(filled, page)
    write("s")
    for letter in "x" * 6:
        write(letter)
    filled.qtbot.waitUntil(lambda: page.notice.text() == "")


def test_in_passing_in_a_delegation(filled: Window, made: Gathering) -> None:
    page = filled.show("seminar", made.seminar, "delegations")
    delegations.add_person(filled.office.db, made.berlin, "Петросян Владимир", filled.office.today)
    said = told(filled, page)
    assert said.startswith("Владимир Петросян was entered. There is already Vladimir Petrosyan")
    page.notice.links()[1].click()
    with filled.office.db.read() as session:
        (pair,) = duplicates.distinct_pairs(session)
    assert pair[0] == made.petrosyan
    assert page.notice.text() == ""


def test_in_passing_as_a_leader(filled: Window, made: Gathering) -> None:
    page = filled.show("seminar", made.seminar)
    creating.create(filled.office.db, "person", "Franz Allert")
    assert "There is already Franz Allert, Präsident" in told(filled, page)
