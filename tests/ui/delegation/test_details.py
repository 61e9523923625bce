"""The details beside the table: every field one change, drift with its ways on, links, narrow windows."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

from app.domain.model import Person
from app.domain.text import Text
from app.services import delegations
from app.texts import N_
from app.ui.kit.bilingual import BilingualField
from app.ui.kit.choice import ChoiceField
from app.ui.kit.reference import ReferenceField
from app.ui.kit.text import retranslate_tree
from app.ui.kit.theme import theme
from app.ui.shell.appearance import apply_language
from tests.services.gathering import TODAY
from tests.ui.delegation.conftest import Desk
from tests.ui.keyboard import focused, press, write

Key, Modifier = Qt.Key, Qt.KeyboardModifier


def field_of(desk: Desk, name: str) -> object:
    members = desk.editor.members
    sheet = members.place_sheet if name in members.place_sheet.fields else members.day_sheet
    return sheet.fields[name].field


def function(desk: Desk, language: str) -> object:
    found = field_of(desk, "function")
    assert isinstance(found, BilingualField)
    return found.parts[language]


def test_f2_goes_to_the_details(desk: Desk) -> None:
    press(Key.Key_Down)
    press(Key.Key_F2)
    role = field_of(desk, "role")
    assert isinstance(role, ChoiceField)
    assert focused() is role.combo
    press(Key.Key_Down)
    press(Key.Key_Down)
    assert desk.toasts == []  # stepping through the choices is no change yet
    press(Key.Key_Return)
    assert [place.role for place in desk.places()] == ["leader", "guest", "member"]
    assert desk.toasts == ["Role changed (Franz Allert)"]
    press(Key.Key_Escape)
    assert focused() is desk.editor.table


def test_typing_saves_when_the_keyboard_leaves(desk: Desk) -> None:
    press(Key.Key_Down)
    desk.editor.members.edit_office()
    assert focused() is function(desk, "de")
    focused().selectAll()  # type: ignore[attr-defined]
    write("Chef")
    press(Key.Key_Tab)
    assert desk.places()[1].function["de"] == "Präsident"  # still the same field, in the other language
    write("шеф")
    press(Key.Key_Tab)
    assert desk.places()[1].function == Text(de="Chef", ru="шеф")
    assert desk.toasts == ["Function changed (Franz Allert)"]
    assert desk.places()[1].drift == {}
    desk.office.undo()
    assert function(desk, "de").text() == "Präsident"  # type: ignore[attr-defined]


def test_escape_takes_typing_back(desk: Desk) -> None:
    desk.editor.members.edit_office()
    write("X")
    press(Key.Key_Escape)
    assert function(desk, "de").text() == "Staatssekretär für Arbeit und Soziales"  # type: ignore[attr-defined]
    press(Key.Key_Escape)
    assert focused() is desk.editor.table
    assert desk.toasts == []


def test_enter_saves_too(desk: Desk) -> None:
    desk.editor.members.edit_office()
    write("Ex-")
    press(Key.Key_Return)
    assert desk.places()[0].function["de"] == "Ex-Staatssekretär für Arbeit und Soziales"
    assert focused() is function(desk, "de")


def test_leaving_the_page_saves(desk: Desk) -> None:
    desk.editor.members.edit_office()
    write("Ex-")
    assert desk.editor.leave()
    assert desk.places()[0].function["de"].startswith("Ex-")


def test_drift(desk: Desk) -> None:
    with desk.made.db.change(N_("Test", "elsewhere")) as session:
        person = session.get(Person, desk.made.fischer)
        assert person is not None
        person.appointments[0].function = Text(de="Senator")
    assert "differs from the directory: there Senator" in desk.texts()[1]
    card = desk.editor.members.drift
    assert card.isVisible()
    card.change_button.click()
    assert focused() is function(desk, "de")
    card.keep_button.click()
    assert not card.isVisible()
    desk.office.undo()
    card.take_button.click()
    assert desk.places()[0].function == Text(de="Senator")
    assert desk.toasts[-1] == "Alexander Fischer: taken over from the directory"


def test_an_office_for_the_directory(desk: Desk) -> None:
    delegations.add_person(desk.made.db, desk.made.berlin, desk.made.stanko, TODAY)
    for _ in range(3):
        press(Key.Key_Down)
    button = desk.editor.members.record_button
    assert button.isHidden()
    desk.editor.members.edit_office()
    write("Vorbereitung")
    press(Key.Key_Return)
    assert not button.isHidden()
    button.click()
    assert button.isHidden()
    with desk.office.db.read() as session:
        person = session.get(Person, desk.made.stanko)
        assert person is not None
        assert person.appointments[0].function == Text(de="Vorbereitung")


def test_an_organisation_by_typing_part_of_it(desk: Desk) -> None:
    chosen = field_of(desk, "organisation_id")
    assert isinstance(chosen, ReferenceField)
    chosen.line.setFocus()
    write("landesamt")
    press(Key.Key_Return)
    assert desk.places()[0].organisation["ru"] == "Земельное ведомство"


def test_a_counterpart_of_the_other_side(desk: Desk) -> None:
    hosts = delegations.add_delegation(desk.made.db, desk.made.seminar, "partner")
    member = delegations.add_person(desk.made.db, hosts, desk.made.petrosyan, TODAY)
    chosen = field_of(desk, "counterpart_id")
    assert isinstance(chosen, ReferenceField)
    chosen.line.setFocus()
    write("петрос")
    press(Key.Key_Return)
    assert chosen.line.text() == "Vladimir Petrosyan"
    assert desk.toasts == ["Counterpart changed (Alexander Fischer)"]
    chosen.open_button.click()
    assert desk.editor.members.member_id == member


def test_setting_a_place_free(desk: Desk) -> None:
    desk.editor.members.unname_button.click()
    assert desk.names() == ["N. N.", "Franz Allert", "N. N."]
    assert desk.editor.members.unname_button.isHidden()
    assert desk.editor.members.open_button.isHidden()


def test_links(desk: Desk) -> None:
    old = delegations.add_delegation(desk.made.db, desk.made.earlier, "own")
    delegations.add_person(desk.made.db, old, desk.made.fischer, TODAY)
    desk.editor.members.open_button.click()
    buttons = [each for each in desk.editor.members.elsewhere._entries if hasattr(each, "click")]
    assert [button.accessibleName() for button in buttons] == ["18. Sozialseminar, Moskau 2017"]
    buttons[0].click()
    assert desk.opened == [("person", desk.made.fischer, ""), ("seminar", desk.made.earlier, "")]


def test_what_is_said_of_a_list(desk: Desk) -> None:
    press(Key.Key_End, Modifier.ControlModifier)
    press(Key.Key_Up)
    press(Key.Key_Return)
    assert desk.editor.lists.title.text() == "Moskau · host"
    write("7")
    press(Key.Key_Return)
    assert desk.groups()[1].nominal_size == 7
    assert desk.editor.lists.beside.text() == "nobody yet · 7 announced"
    press(Key.Key_Escape)
    press(Key.Key_Up)
    press(Key.Key_Up)
    assert desk.editor.members.isVisible()


def test_one_instead_of_the_other_when_narrow(desk: Desk) -> None:
    desk.editor.resize(560, 700)
    QApplication.processEvents()
    assert desk.editor.table.isVisible()
    assert not desk.editor.members.isVisible()
    assert desk.editor.table.columns_narrow()
    press(Key.Key_F2)
    assert desk.editor.members.isVisible()
    assert not desk.editor.table.isVisible()
    press(Key.Key_Escape)
    assert desk.editor.table.isVisible()
    assert focused() is desk.editor.table


def test_closing_and_calling_the_details(desk: Desk) -> None:
    desk.editor.members.close_button.click()
    assert not desk.editor.members.isVisible()
    press(Key.Key_Return)
    assert desk.editor.members.isVisible()


@pytest.mark.parametrize("language", ["de", "ru"])
def test_another_language(desk: Desk, language: str) -> None:
    desk.line("own").enter()
    write("Kern")
    apply_language(language)
    retranslate_tree(desk.editor)
    first = desk.texts()[1]
    assert ("Александр Фишер / Alexander Fischer" in first) is (language == "ru")
    assert desk.line("own").line.text() == "Kern"
    title = desk.editor.members.title.text()
    assert title == {"de": "Alexander Fischer", "ru": "Александр Фишер"}[language]


@pytest.mark.parametrize(("mode", "scale"), [("dark", 100), ("light", 200), ("dark", 80)])
def test_other_looks(desk: Desk, mode: str, scale: int) -> None:
    theme.set_mode("dark" if mode == "dark" else "light")
    theme.set_scale(scale)
    QApplication.processEvents()
    assert not desk.editor.grab().isNull()
    table = desk.editor.table
    assert table.rowHeight(0) == theme.px(32)
    assert sum(table.columnWidth(c) for c in range(5) if not table.isColumnHidden(c)) <= table.viewport().width() + 1


def test_a_screen_reader_finds_a_table(desk: Desk) -> None:
    table = QAccessible.queryAccessibleInterface(desk.editor.table)
    assert table.text(QAccessible.Text.Name) == "Delegations of the seminar"
    said = [table.child(number).text(QAccessible.Text.Name) for number in range(table.childCount())]
    assert said[1:6] == ["No.", "Person", "Function and organisation, as on the day", "Role", "Reply"]
    assert said[7] == "Berlin · guest, 3 places, of which 1 N. N."
    assert said[12:15] == ["Alexander Fischer", "1", "Alexander Fischer, Александр Фишер"]
    line = QAccessible.queryAccessibleInterface(desk.line("partner").line)
    assert line.text(QAccessible.Text.Name) == "Add somebody to: Moskau · host"


def test_tab_goes_through_in_reading_order(desk: Desk) -> None:
    desk.editor.table.setFocus()
    met = []
    for _ in range(9):
        press(Key.Key_Tab)
        met.append(focused().accessibleName())
    assert met == [
        "Add somebody to: Berlin · guest", "Add somebody to: Moskau · host", "Close details", "Role", "Reply",
        "Counterpart", "Role as printed, German", "Role as printed, Russian", "Replace by …",
    ]  # fmt: skip
