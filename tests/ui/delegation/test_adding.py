"""Typing names: found in any spelling, entered where unknown, N.N. kept; the line stays ready for the next."""

from __future__ import annotations

from PySide6.QtCore import Qt

from app.services import delegations
from app.ui.editing.personline import unnamed_in
from tests.ui.delegation.conftest import Desk
from tests.ui.keyboard import focused, press, write

Key, Modifier = Qt.Key, Qt.KeyboardModifier


def enter_hosts(desk: Desk) -> None:
    """By arrow keys from the table into the line of the hosts, who have nobody yet."""
    press(Key.Key_End, Modifier.ControlModifier)
    assert focused() is desk.line("partner").line


def popup_rows(desk: Desk) -> list[str]:
    popup = desk.line("partner")._popup
    assert popup is not None
    return [f"{row.label} | {row.detail} | {row.right}".replace("\n", " / ") for row in popup.list.rows()]


def test_by_the_name_in_cyrillic(desk: Desk) -> None:
    enter_hosts(desk)
    write("аршак")
    assert popup_rows(desk) == [
        "Vladimir Petrosyan | found by Владимир Аршакович Петросян (Original) / Minister der Moskauer Regierung | ",
        "Enter “аршак” as a new person |  | ",
        "Keep 1 place N. N. |  | ",
    ]
    press(Key.Key_Return)
    assert desk.names(1) == ["Vladimir Petrosyan"]
    assert desk.places(1)[0].function["de"] == "Minister der Moskauer Regierung"
    assert desk.toasts == ["Vladimir Petrosyan added to the delegation"]
    assert focused() is desk.line("partner").line
    assert desk.line("partner").line.text() == ""
    write("4 N.N.")
    press(Key.Key_Return)
    write("Kat")
    press(Key.Key_Return, Modifier.ControlModifier)
    assert desk.names(1) == ["Vladimir Petrosyan", *["N. N."] * 4, "Kat"]
    assert focused() is desk.line("partner").line
    assert desk.editor.members.title.text() == "Kat"


def test_the_last_keystroke_wins(desk: Desk) -> None:
    enter_hosts(desk)
    write("Fis")
    write("q")
    assert popup_rows(desk)[0].startswith("Enter “Fisq”")
    press(Key.Key_Backspace)
    assert popup_rows(desk)[0].startswith("Alexander Fischer")


def test_arrows_choose_an_entry(desk: Desk) -> None:
    enter_hosts(desk)
    write("Petro")
    press(Key.Key_Down)
    press(Key.Key_Down)
    press(Key.Key_Return)
    assert desk.names(1) == ["N. N."]


def test_a_place_by_its_key(desk: Desk) -> None:
    enter_hosts(desk)
    press(Key.Key_N, Modifier.ControlModifier)
    assert desk.names(1) == ["N. N."]
    assert desk.toasts == ["1 place N. N. added"]
    desk.editor.table.setFocus()
    press(Key.Key_N, Modifier.ControlModifier)
    assert desk.names(1) == ["N. N.", "N. N."]


def test_unnamed_is_recognised() -> None:
    asked = {"N.N.": 1, "nn": 1, "4 N. N.": 4, "12": 12, "2 н.н.": 2, "Nn": 1, "": 0, "Nina": 0, "4 Nina": 0, "100": 0}
    assert {text: unnamed_in(text) for text in asked} == asked


def test_somebody_who_is_there_already(desk: Desk) -> None:
    press(Key.Key_Down)
    press(Key.Key_Down)
    press(Key.Key_Down)
    assert focused() is desk.line("own").line
    write("fisch")
    popup = desk.line("own")._popup
    assert popup is not None
    assert popup.list.rows()[0].right == "already in: Berlin · guest"
    press(Key.Key_Return)
    assert desk.names() == ["Alexander Fischer", "Franz Allert", "N. N."]
    assert desk.editor.members.title.text() == "Alexander Fischer"
    assert desk.toasts == []


def test_in_another_list_one_may_stand_too(desk: Desk) -> None:
    enter_hosts(desk)
    write("fisch")
    press(Key.Key_Return)
    assert desk.names(1) == ["Alexander Fischer"]


def test_typing_on_a_row_means_a_name(desk: Desk) -> None:
    write("Stan")
    assert focused() is desk.line("own").line
    press(Key.Key_Return)
    assert desk.names()[-1] == "Nelli Stanko"


def test_escape_clears_then_leaves(desk: Desk) -> None:
    enter_hosts(desk)
    write("Petro")
    press(Key.Key_Escape)
    assert not desk.line("partner").list_open()
    assert desk.line("partner").line.text() == "Petro"
    press(Key.Key_Escape)
    assert desk.line("partner").line.text() == ""
    press(Key.Key_Escape)
    assert focused() is desk.editor.table


def test_arrows_leave_the_line(desk: Desk) -> None:
    enter_hosts(desk)
    press(Key.Key_Up)
    assert focused() is desk.editor.table
    assert desk.texts()[desk.editor.table.currentIndex().row()] == "Moskau · host"
    press(Key.Key_Up)
    assert focused() is desk.line("own").line
    press(Key.Key_Down)
    press(Key.Key_Down)
    assert focused() is desk.line("partner").line


def test_typing_survives_what_happens_meanwhile(desk: Desk) -> None:
    enter_hosts(desk)
    write("Petro")
    delegations.add_unnamed(desk.made.db, desk.made.berlin)
    assert focused() is desk.line("partner").line
    assert desk.line("partner").line.text() == "Petro"
    press(Key.Key_Return)
    assert desk.names(1) == ["Vladimir Petrosyan"]


def test_another_list(desk: Desk) -> None:
    editor = desk.editor
    editor.add_button.fill()
    titles = [action.text() for action in editor.add_button.list_menu.actions()]
    assert titles[:4] == ["Berlin · Experts", "Moskau · Experts", "Berlin · Interpreters", "Moskau · Interpreters"]
    editor.add_button.list_menu.actions()[2].trigger()
    assert focused() is desk.line("own", "interpreters").line
    assert len(desk.groups()) == 2  # nothing is saved before somebody is in it
    write("Stanko")
    press(Key.Key_Return)
    assert [(group.type, group.places[0].role) for group in desk.groups()[2:]] == [("interpreters", "interpreter")]
    editor.add_button.fill()
    assert "Berlin · Interpreters" not in [action.text() for action in editor.add_button.list_menu.actions()]


def test_the_line_stays_in_sight(desk: Desk) -> None:
    enter_hosts(desk)
    for number in range(12):
        write(f"Anna Kern{number}")
        press(Key.Key_Return, Modifier.ControlModifier)
    line = desk.line("partner")
    assert len(desk.names(1)) == 12
    assert not line.visibleRegion().isEmpty()
    assert line.visibleRegion().boundingRect() == line.rect()
