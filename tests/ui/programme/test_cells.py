"""The table by the keyboard: a title and go, Tab from cell to cell, what is refused says why and stays."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit

from app.domain.date import Date
from app.domain.text import Text
from app.ui.programme import columns as col
from tests.ui.keyboard import focused, press, write
from tests.ui.programme.conftest import Desk

Key, Modifier = Qt.Key, Qt.KeyboardModifier
FIRST, SECOND = Date(2018, 7, 1), Date(2018, 7, 2)


def test_a_title_and_go(desk: Desk) -> None:
    desk.go(None)
    write("Empfang")
    press(Key.Key_Return)
    write("Stadtrundfahrt")
    press(Key.Key_Return)
    press(Key.Key_Escape)
    assert desk.titles() == ["Empfang", "Stadtrundfahrt"]
    assert desk.toasts == ["Programme item added (Empfang)", "Programme item added (Stadtrundfahrt)"]
    assert focused() is desk.editor.table
    assert desk.texts(col.TITLE_DE) == ["", "Empfang", "Stadtrundfahrt", "New item: type its title …"]
    assert desk.texts(col.DAY)[0] == "Day not known"


def test_a_whole_row_by_tab(desk: Desk) -> None:
    desk.go(None, col.DAY)
    for typed in ("2", "9", "10.30"):
        write(typed)
        press(Key.Key_Tab)
    assert isinstance(focused(), QComboBox)
    press(Key.Key_Tab)
    write("Besuch")
    press(Key.Key_Tab)
    write("Визит")
    press(Key.Key_Tab)
    write("Rathaus")
    press(Key.Key_Tab)
    write("landesamt")
    press(Key.Key_Return)  # chooses in the list
    press(Key.Key_Tab)
    write("Petros")
    press(Key.Key_Return)
    press(Key.Key_Escape)
    item = desk.item("Besuch")
    assert (item.day, item.values["start_time"], item.values["end_time"]) == (SECOND, "09:00", "10:30")
    assert item.values["title"] == Text(de="Besuch", ru="Визит")
    assert item.values["place"] == Text(de="Rathaus")
    assert item.values["organisation_id"] == desk.made.lageso
    assert [person.name("de") for person in item.people] == ["Vladimir Petrosyan"]


def test_the_next_item_begins_on_the_same_day(desk: Desk) -> None:
    desk.go(None, col.DAY)
    write("1.7.")
    press(Key.Key_Return)
    desk.go(None)
    write("Eröffnung")
    press(Key.Key_Return)
    write("Gespräch")
    press(Key.Key_Return)
    assert [item.day for item in desk.items()] == [FIRST, FIRST]
    assert desk.texts(col.DAY)[0] == "Sunday, 1\N{NO-BREAK SPACE}July\N{NO-BREAK SPACE}2018"


def test_insert_adds_to_the_day_of_the_row(desk: Desk) -> None:
    first = desk.add("Eröffnung", day=FIRST)
    desk.add("Abschluss", day=SECOND)
    desk.go(first)
    press(Key.Key_Insert)
    write("Mittagessen")
    press(Key.Key_Return)
    assert desk.item("Mittagessen").day == FIRST


def test_people_in_a_cell_one_after_the_other(desk: Desk) -> None:
    desk.go(desk.add("Empfang"), col.PEOPLE)
    press(Key.Key_Return)
    write("Petros")
    press(Key.Key_Return)
    write("Anna Kern")
    press(Key.Key_Return, Modifier.ControlModifier)
    press(Key.Key_Escape)
    assert [(p.name("de"), p.role) for p in desk.item("Empfang").people] == [
        ("Vladimir Petrosyan", "host"), ("Anna Kern", "host"),
    ]  # fmt: skip
    assert desk.texts(col.PEOPLE)[1] == "Vladimir Petrosyan, Anna Kern"


def test_an_organisation_as_text_or_new(desk: Desk) -> None:
    item = desk.add("Besuch")
    desk.go(item, col.ORGANISATION)
    press(Key.Key_F2)
    write("Werkstatt Mitte")
    press(Key.Key_Tab)
    press(Key.Key_Escape)
    assert desk.item("Besuch").values["organisation_name"] == Text(de="Werkstatt Mitte")
    desk.go(item, col.ORGANISATION)
    press(Key.Key_F2)
    write("Museum")
    press(Key.Key_Return, Modifier.ControlModifier)
    press(Key.Key_Return)
    values = desk.item("Besuch").values
    assert values["organisation_id"] not in (None, desk.made.lageso)
    assert values["organisation_name"] == Text(de="Museum")
    desk.go(item, col.ORGANISATION)
    press(Key.Key_F2)
    press(Key.Key_Delete)
    press(Key.Key_Return)
    values = desk.item("Besuch").values
    assert (values["organisation_id"], values["organisation_name"]) == (None, Text())


def test_about(desk: Desk) -> None:
    item = desk.add("Besuch", day=FIRST)
    desk.go(item, col.FROM)
    write("ca. 14")
    press(Key.Key_Return)
    assert desk.texts(col.FROM)[1] == "about 14:00"
    press(Key.Key_F2)
    press(Key.Key_Return)
    assert desk.item("Besuch").values["about"]
    assert len(desk.toasts) == 1  # nothing was changed the second time


def test_a_choice_opens_its_list(desk: Desk) -> None:
    item = desk.add("Empfang")
    desk.go(item, col.KIND)
    write("R")
    press(Key.Key_Down)
    press(Key.Key_Return)
    assert desk.item("Empfang").values["type"] == "visit"  # behind the round table
    assert focused() is desk.editor.table


def test_a_choice_reached_by_tab_is_stepped_through(desk: Desk) -> None:
    item = desk.add("Empfang")
    desk.go(item, col.UNTIL)
    press(Key.Key_F2)
    press(Key.Key_Tab)
    press(Key.Key_Down)
    press(Key.Key_Down)
    assert desk.toasts == []
    press(Key.Key_Tab)
    assert desk.item("Empfang").values["type"] == "visit"
    assert isinstance(focused(), QLineEdit)
    press(Key.Key_Backtab)
    press(Key.Key_Up)
    press(Key.Key_Return)
    assert desk.item("Empfang").values["type"] == "round_table"


def test_internal_by_space(desk: Desk) -> None:
    item = desk.add("Empfang")
    desk.go(item, col.INTERNAL)
    write(" ")
    assert desk.texts(col.INTERNAL)[1] == "internal"
    write(" ")
    assert desk.texts(col.INTERNAL)[1] == ""


def test_the_row_follows_its_day(desk: Desk) -> None:
    desk.add("Eröffnung", day=FIRST)
    item = desk.add("Besuch")
    desk.go(item, col.DAY)
    write("30.6.")
    press(Key.Key_Return)
    assert desk.titles() == ["Besuch", "Eröffnung"]
    assert desk.editor.table.current_row().key == ("item", item)
    spoken = desk.editor.table.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "2018-06-30. Day lies before the begin of the seminar (2018-07-01)."


def test_shift_tab_goes_back_and_headings_are_skipped(desk: Desk) -> None:
    first, second = desk.add("eins", day=FIRST), desk.add("zwei", day=SECOND)
    desk.go(second, col.DAY)
    press(Key.Key_F2)
    press(Key.Key_Backtab)
    assert desk.editor.table.current_row().key == ("item", first)
    assert desk.editor.table.column() == col.BASIS
    press(Key.Key_Escape)
    press(Key.Key_Escape)
    desk.go(first)
    press(Key.Key_Down)
    assert desk.editor.table.current_row().key == ("item", second)
    press(Key.Key_Up)
    assert desk.editor.table.current_row().key == ("item", first)


def test_leaving_the_cell_saves(desk: Desk) -> None:
    item = desk.add("Empfang")
    desk.go(item)
    press(Key.Key_F2)
    write("Großer Empfang")
    desk.editor.panel.first.fields["type"].field.focus_widget().setFocus()
    assert desk.titles() == ["Großer Empfang"]
    assert not desk.editor.editing.open


def test_moving_duplicating_deleting(desk: Desk) -> None:
    desk.add("eins")
    two = desk.add("zwei")
    dated = desk.add("erster Tag", day=FIRST, start_time="09:00")
    desk.go(two)
    press(Key.Key_Up, Modifier.AltModifier)
    assert desk.titles() == ["erster Tag", "zwei", "eins"]
    press(Key.Key_D, Modifier.ControlModifier)
    assert desk.titles() == ["erster Tag", "zwei", "zwei", "eins"]
    press(Key.Key_Delete)
    assert desk.titles() == ["erster Tag", "zwei", "eins"]
    assert desk.toasts == [
        "Programme item moved (zwei)", "Programme item duplicated (zwei)", "1 programme item deleted (zwei)",
    ]  # fmt: skip
    assert desk.editor.table.current_row().item.values["title"]["de"] == "eins"
    desk.office.undo()
    assert desk.titles() == ["erster Tag", "zwei", "zwei", "eins"]
    desk.go(dated)
    press(Key.Key_Down, Modifier.AltModifier)
    assert desk.failures == ["Time decides the order; by hand only items of the same day and time can be moved."]
