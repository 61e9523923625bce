"""The leaders of a seminar: as on the day, compared with the directory, changed in place."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.date import Date
from app.domain.text import Text
from app.services import delegations, records
from app.services.delegations import Offered
from app.services.records import blank
from app.ui.forms.leadercard import LeaderCard
from app.ui.forms.leaders import LeadersEditor
from app.ui.forms.page import FormPage
from tests.services.gathering import Gathering
from tests.ui.forms.conftest import Window, settle
from tests.ui.keyboard import focused, press, write

ENTER = Qt.Key.Key_Return


@pytest.fixture
def page(filled: Window, made: Gathering) -> FormPage:
    return filled.show("seminar", made.seminar)


def leaders(page: FormPage) -> LeadersEditor:
    return next(each for each in page.book.pages()[0].editors if isinstance(each, LeadersEditor))


def card(page: FormPage, side: str) -> LeaderCard:
    return next(each for each in leaders(page).cards if each.side == side)


def caption(found: LeaderCard) -> str:
    return found._caption.text()


def test_the_host_comes_first(page: FormPage) -> None:
    assert [caption(each) for each in leaders(page).cards] == ["Host · Moskau", "Guest · Berlin"]
    page.form.edited.values["host_side"] = "own"
    page.form.touch()
    assert [caption(each) for each in leaders(page).cards] == ["Host · Berlin", "Guest · Moskau"]
    page.form.edited.values["host_side"] = "none"
    page.form.touch()
    assert [caption(each) for each in leaders(page).cards] == ["Head · Berlin", "Head · Moskau"]


def test_a_leader_is_taken_with_the_function_of_the_day(page: FormPage, filled: Window, made: Gathering) -> None:
    card(page, "partner").ask.focus_widget().setFocus()
    write("петросян")
    press(ENTER)
    assert focused().accessibleName() == "Function, German"
    assert page.save()
    leader = filled.saved("seminar", made.seminar).parts["leaders"][1].values
    assert leader["side"] == "partner"
    assert leader["person_id"] == made.petrosyan
    assert leader["function"] == Text(de="Minister der Moskauer Regierung")
    assert leader["frozen_on"] == Date(2018, 5, 29)


def test_what_differs_from_the_directory(page: FormPage, filled: Window, made: Gathering) -> None:
    own = card(page, "own")
    assert own.directory.isVisible()
    assert own.directory._text.text().startswith("In the directory today:")
    own.directory.links["take"].click()
    assert not own.directory.isVisible()
    assert page.save()
    saved = filled.saved("seminar", made.seminar).parts["leaders"][0].values
    assert saved["function"]["ru"] == "статс-секретарь"


def test_a_difference_can_be_kept(page: FormPage, filled: Window, made: Gathering) -> None:
    card(page, "own").directory.links["keep"].click()
    assert not card(page, "own").directory.isVisible()
    assert page.save()
    assert filled.saved("seminar", made.seminar).parts["leaders"][0].values["kept"] is True


def test_a_new_function_can_be_entered_in_the_directory_too(page: FormPage, filled: Window, made: Gathering) -> None:
    partner = card(page, "partner")
    partner.ask.focus_widget().setFocus()
    write("Sergej Neumann")
    press(ENTER)
    write("Abteilungsleiter")
    settle(page)
    partner.directory.links["enter"].click()
    person = partner.node.values["person_id"] if partner.node else 0
    appointments = filled.saved("person", person).parts["appointments"]
    assert [each.values["function"] for each in appointments] == [Text(de="Abteilungsleiter")]
    assert not partner.directory.isVisible()
    assert page.can_save  # the leader itself is saved with the form


def test_the_directory_changes_later_and_the_seminar_does_not(page: FormPage, filled: Window, made: Gathering) -> None:
    card(page, "own").directory.links["take"].click()
    page.save()
    original = filled.saved("person", made.fischer)
    edited = original.copy()
    edited.parts["appointments"][0].values["end"] = Date(2018, 12)
    edited.parts["appointments"].append(blank("appointment", function=Text(de="Senator")))
    records.save(made.db, edited, original)
    settle(page)
    own = card(page, "own")
    assert own.node is not None
    assert own.node.values["function"]["de"] == "Staatssekretär für Arbeit und Soziales"
    again = card(filled.show("seminar", made.seminar), "own")
    assert again.directory._text.text() == "In the directory today: Senator"


def test_changing_and_being_done(page: FormPage, qtbot: QtBot) -> None:
    own = card(page, "own")
    own.change_link.setFocus()
    press(ENTER)
    assert own.is_editing()
    assert focused().accessibleName() == "Person"
    own.change_link.setFocus()
    assert own.change_link.text() == "Done"
    press(ENTER)
    assert not own.is_editing()
    assert focused() is own.change_link


def test_removing_asks_for_another(page: FormPage) -> None:
    own = card(page, "own")
    own.menu_button.click()
    menu = QApplication.activePopupWidget()
    assert menu is not None
    assert [action.text() for action in menu.actions()] == ["Another leader of this side", "Remove"]
    menu.close()
    own.remove_requested.emit()
    assert leaders(page).nodes() == []
    assert focused() is card(page, "own").ask.focus_widget()


def test_a_second_leader_of_a_side(page: FormPage, filled: Window, made: Gathering) -> None:
    card(page, "own").add_requested.emit()
    assert focused().accessibleName() == "Leader, Guest · Berlin"
    write("Allert")
    press(ENTER)
    assert page.save()
    saved = filled.saved("seminar", made.seminar).parts["leaders"]
    assert [each.values["name_latin"] for each in saved] == ["Alexander Fischer", "Franz Allert"]


def test_read_only_cards_only_show(page: FormPage, made: Gathering) -> None:
    card(page, "own").edit()
    page.form.discard()
    records.close(made.db, made.seminar, Date(2018, 8, 1), "x")
    settle(page)
    assert not card(page, "own").is_editing()
    assert not card(page, "own").change_link.isVisible()
    assert not card(page, "partner").ask.isVisible()


def test_a_leader_is_taken_with_the_office_from_the_delegation(
    page: FormPage, filled: Window, made: Gathering
) -> None:
    db, hosts = filled.office.db, Offered(made.seminar, "partner")
    member = delegations.add_person(db, hosts, made.stanko, filled.office.today)
    delegations.update(db, member, {"function": Text(de="Dolmetscherin")})
    card(page, "partner").ask.focus_widget().setFocus()
    write("stanko")
    press(ENTER)
    assert page.save()
    taken = filled.saved("seminar", made.seminar).parts["leaders"][1].values
    assert taken["function"] == Text(de="Dolmetscherin")


def test_the_note_keeps_off_its_icon(page: FormPage) -> None:
    note = card(page, "own").directory
    QApplication.processEvents()
    assert note.isVisible()
    assert note._text.x() - note._icon.geometry().right() >= 4
