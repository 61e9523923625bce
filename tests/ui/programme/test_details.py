"""The details of an item: every field one change, people with their roles, links, other looks."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

from app.domain.date import Date
from app.domain.model import Part, Seminar
from app.domain.text import Text
from app.services import programme, records
from app.texts import N_
from app.ui.kit.bilingual import BilingualField
from app.ui.kit.check import CheckField
from app.ui.kit.reference import ReferenceField
from app.ui.kit.text import retranslate_tree
from app.ui.kit.theme import theme
from app.ui.programme import columns as col
from app.ui.shell.appearance import apply_language
from tests.services.gathering import TODAY
from tests.ui.keyboard import focused, press, write
from tests.ui.programme.conftest import Desk

Key, Modifier = Qt.Key, Qt.KeyboardModifier
FIRST = Date(2018, 7, 1)


def field_of(desk: Desk, name: str) -> object:
    panel = desk.editor.panel
    return (panel.first if name in panel.first.fields else panel.last).fields[name].field


def test_to_the_details_and_back(desk: Desk) -> None:
    desk.go(desk.add("Empfang", day=FIRST, start_time="10:00", about=True))
    press(Key.Key_F4)
    assert desk.editor.panel.title.text() == "Empfang"
    assert desk.editor.panel.beside.text().replace("\N{NO-BREAK SPACE}", " ") == "Sunday, 1 July 2018, about 10:00"
    description = field_of(desk, "description")
    assert isinstance(description, BilingualField)
    description.parts["de"].setFocus()
    write("Im alten Rathaus")
    press(Key.Key_Tab)
    press(Key.Key_Tab)
    assert desk.item("Empfang").values["description"] == Text(de="Im alten Rathaus")
    press(Key.Key_Escape)
    assert focused() is desk.editor.table


def test_both_languages_of_the_place(desk: Desk) -> None:
    desk.go(desk.add("Empfang", place=Text(de="Rathaus")))
    place = field_of(desk, "place")
    assert isinstance(place, BilingualField)
    place.parts["ru"].setFocus()
    write("ратуша")
    assert desk.editor.leave()
    assert desk.item("Empfang").values["place"] == Text(de="Rathaus", ru="ратуша")


def test_flags_and_minutes(desk: Desk) -> None:
    desk.go(desk.add("Empfang", day=FIRST, start_time="10:00"))
    for name in ("about", "internal"):
        box = field_of(desk, name)
        assert isinstance(box, CheckField)
        box.box.click()
    values = desk.item("Empfang").values
    assert (values["about"], values["internal"]) == (True, True)
    assert desk.toasts == ["Programme item changed (Empfang)"] * 2


def test_an_organisation_brings_its_name_and_takes_it_along(desk: Desk) -> None:
    desk.go(desk.add("Besuch"))
    chosen = field_of(desk, "organisation_id")
    assert isinstance(chosen, ReferenceField)
    chosen.line.setFocus()
    write("landesamt")
    press(Key.Key_Return)
    assert desk.item("Besuch").values["organisation_name"]["ru"] == "Земельное ведомство"
    chosen.clear_button.click()
    assert desk.item("Besuch").values["organisation_name"] == Text()


def test_parts_of_a_seminar_in_two_cities(desk: Desk) -> None:
    desk.go(desk.add("Besuch"))
    assert desk.editor.panel.first.rows["part_id"].isHidden()
    with desk.made.db.change(N_("Test", "parts")) as session:
        seminar = session.get(Seminar, desk.made.seminar)
        assert seminar is not None
        seminar.parts_ = [Part(city=Text(de="Moskau", ru="Москва")), Part(city=Text(de="Kasan"), position=1)]
    assert not desk.editor.panel.first.rows["part_id"].isHidden()
    chosen = field_of(desk, "part_id")
    assert isinstance(chosen, ReferenceField)
    chosen.line.setFocus()
    write("kas")
    press(Key.Key_Return)
    assert desk.item("Besuch").values["part_id"] is not None
    assert chosen.line.text() == "Kasan"


def test_people(desk: Desk) -> None:
    desk.go(desk.add("Empfang"))
    people = desk.editor.panel.people
    desk.editor.panel.edit_people()
    QApplication.processEvents()  # the line moves into sight; a list opened before would close with the move
    write("Petros")
    press(Key.Key_Return)
    write("Fisch")
    press(Key.Key_Return)
    assert focused() is people.line.line
    assert [row.person.name("de") for row in people.rows] == ["Vladimir Petrosyan", "Alexander Fischer"]
    first = people.rows[0]
    first.role.combo.setFocus()
    press(Key.Key_Down)
    press(Key.Key_Return)
    assert desk.item("Empfang").people[0].role == "speaker"
    first.more_button.click()
    assert first.sheet is not None
    write("Ex-")
    press(Key.Key_Return)
    assert desk.item("Empfang").people[0].function["de"] == "Ex-Minister der Moskauer Regierung"
    assert people.rows[0] is first
    first.more_button.click()
    assert first.sheet is None
    first.remove_button.click()
    assert [row.person.name("de") for row in people.rows] == ["Alexander Fischer"]
    desk.office.undo()
    assert [row.person.name("de") for row in people.rows] == ["Vladimir Petrosyan", "Alexander Fischer"]


def test_another_item_has_other_people(desk: Desk) -> None:
    one, two = desk.add("eins"), desk.add("zwei")
    programme.add_person(desk.made.db, one, desk.made.allert, TODAY)
    desk.go(one)
    assert len(desk.editor.panel.people.rows) == 1
    desk.go(two)
    assert desk.editor.panel.people.rows == []
    desk.go(None)
    assert desk.editor.panel.nothing.isVisible()
    assert desk.editor.panel.item_id == 0


def test_what_is_odd_is_said(desk: Desk) -> None:
    desk.go(desk.add("Abschluss", day=Date(2018, 7, 9)))
    assert desk.editor.panel.warning.text() == "Day lies after the end of the seminar (2018-07-04)."
    desk.go(desk.add("Nachtreffen", day=Date(2018, 9), type="follow_up"))
    assert desk.editor.panel.warning.isHidden()


def test_holidays_of_both_cities(desk: Desk) -> None:
    period = {"start": Date(2018, 6, 11), "end": Date(2018, 6, 13)}
    records.set_values(desk.made.db, "seminar", [desk.made.seminar], period)
    desk.add("Besuch", day=Date(2018, 6, 12))
    spoken = desk.editor.model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.endswith("Holiday in Moskau: Russia Day")


def test_columns_by_the_room_there_is(desk: Desk) -> None:
    desk.add("Besuch einer Werkstatt", day=FIRST)
    table = desk.editor.table
    shown = {h.key for n, h in enumerate(desk.editor.model.headings) if not table.isColumnHidden(n)}
    assert shown == {heading.key for heading in col.HEADINGS}
    desk.go(1, col.BASIS)
    wide = table.rowHeight(1)
    desk.editor.resize(900, 700)
    QApplication.processEvents()
    assert table.column() == col.TITLE_DE
    assert table.rowHeight(1) > wide
    desk.editor.resize(520, 700)
    QApplication.processEvents()
    assert not desk.editor.panel.isVisible()
    press(Key.Key_F4)
    assert desk.editor.panel.isVisible()
    assert not table.isVisible()


@pytest.mark.parametrize("language", ["de", "ru"])
def test_another_language_keeps_what_is_typed(desk: Desk, language: str) -> None:
    desk.go(desk.add("Empfang", place=Text(de="Rathaus")))
    press(Key.Key_F2)
    write("Großer")
    apply_language(language)
    retranslate_tree(desk.editor)
    assert focused().text() == "Großer"  # type: ignore[attr-defined]
    press(Key.Key_Return)
    assert desk.titles() == ["Großer"]


@pytest.mark.parametrize(("mode", "scale"), [("dark", 100), ("light", 200), ("dark", 80)])
def test_other_looks(desk: Desk, mode: str, scale: int) -> None:
    desk.add("Empfang", day=FIRST)
    theme.set_mode("dark" if mode == "dark" else "light")
    theme.set_scale(scale)
    QApplication.processEvents()
    assert not desk.editor.grab().isNull()
    table = desk.editor.table
    shown = [column for column in range(len(col.HEADINGS)) if not table.isColumnHidden(column)]
    assert sum(table.columnWidth(column) for column in shown) <= table.viewport().width() + 1


def test_a_screen_reader_finds_a_table(desk: Desk) -> None:
    desk.go(desk.add("Empfang", day=FIRST))
    table = QAccessible.queryAccessibleInterface(desk.editor.table)
    assert table.text(QAccessible.Text.Name) == "Programme of the seminar"
    said = [table.child(number).text(QAccessible.Text.Name) for number in range(table.childCount())]
    assert said[1:7] == ["Day", "From", "Until", "Kind", "Title, German", "Title, Russian"]
    assert "Empfang" in said
    press(Key.Key_F2)
    editor = QAccessible.queryAccessibleInterface(focused())
    assert editor.text(QAccessible.Text.Name) == "Title, German"


def test_the_seminar_goes(desk: Desk) -> None:
    desk.add("Empfang")
    records.delete(desk.made.db, "seminar", [desk.made.seminar])
    assert desk.texts() == []
    desk.office.undo()
    assert desk.titles() == ["Empfang"]


def test_tab_leaves_the_table_for_the_details(desk: Desk) -> None:
    item = desk.add("Empfang")
    programme.add_person(desk.made.db, item, desk.made.allert, TODAY)
    desk.go(item)
    met = []
    for _ in range(60):
        press(Key.Key_Tab)
        if focused() is desk.editor.table:
            break
        met.append(focused().accessibleName())
    assert met[:3] == ["Close details", "Kind", "Internal, not in the official programme: yes"]
    people = met.index("Role of Franz Allert")
    assert met[people : people + 4] == [
        "Role of Franz Allert", "More about Franz Allert", "Remove Franz Allert", "Add somebody to this item",
    ]  # fmt: skip
    assert met[people + 4] == "Minutes, German"
