from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.ui.kit.popup import ChoicePopup, spans
from app.ui.kit.reference import ReferenceField
from app.ui.kit.rows import Row

NAMES = {1: "Petrosyan, Vladimir", 2: "Breitenbach, Elke", 3: "Peters, Anna"}


def find(text: str) -> list[tuple[int, str, str]]:
    return [(key, name, "Minister") for key, name in NAMES.items() if text.casefold() in name.casefold()]


@pytest.fixture
def field(qtbot: QtBot) -> ReferenceField:
    page = QWidget()
    qtbot.addWidget(page)
    made = ReferenceField(find, NAMES.__getitem__, icon="user", create="New person")
    other = QWidget()
    other.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    other.setObjectName("other")
    column = QVBoxLayout(page)
    column.addWidget(made)
    column.addWidget(other, 1)
    page.resize(600, 500)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    made.line.setFocus()
    made.page = page  # qtbot keeps no strong reference
    return made


def leave(field: ReferenceField) -> None:
    other = field.window().findChild(QWidget, "other")
    assert other is not None
    other.setFocus()


def rows(field: ReferenceField) -> list[str]:
    assert field._popup is not None
    return [row.label for row in field._popup.list.rows()] if field._popup.isVisible() else []


def test_ctrl_enter_creates_past_all_that_was_found(field: ReferenceField, qtbot: QtBot) -> None:
    qtbot.keyClicks(field.line, "pet")
    with qtbot.waitSignal(field.create_requested) as made:
        qtbot.keyClick(field.line, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert made.args == ["pet"]
    assert rows(field) == []


def test_type_choose_and_clear(field: ReferenceField, qtbot: QtBot) -> None:
    qtbot.keyClicks(field.line, "pet")
    assert rows(field) == ["Petrosyan, Vladimir", "Peters, Anna", "New person: pet"]
    qtbot.keyClick(field.line, Qt.Key.Key_Down)
    with qtbot.waitSignal(field.changed):
        qtbot.keyClick(field.line, Qt.Key.Key_Return)
    assert field.value() == 3
    assert field.line.text() == "Peters, Anna"
    assert rows(field) == []
    with qtbot.waitSignal(field.changed):
        field.clear_button.click()
    assert field.value() is None
    assert field.line.text() == ""


def test_down_shows_everything(field: ReferenceField, qtbot: QtBot) -> None:
    field.set_value(2)
    qtbot.keyClick(field.line, Qt.Key.Key_Down)
    assert rows(field) == list(NAMES.values())
    qtbot.keyClick(field.line, Qt.Key.Key_Escape)
    assert rows(field) == []
    assert field.value() == 2


def test_typed_but_not_chosen_is_said_on_leaving(field: ReferenceField, qtbot: QtBot) -> None:
    field.set_value(1)
    qtbot.keyClicks(field.line, "x")
    assert not field.is_valid(), "saving now would lose what is typed"
    leave(field)
    assert field.problem() == "Please choose a record from the list, or clear the field."
    assert field.line.text() == "xPetrosyan, Vladimir"
    field.line.clear()
    field.line.setFocus()
    leave(field)
    assert field.value() is None
    assert field.problem() == ""


def test_create_and_open(field: ReferenceField, qtbot: QtBot) -> None:
    qtbot.keyClicks(field.line, "Nobody")
    with qtbot.waitSignal(field.create_requested) as created:
        qtbot.keyClick(field.line, Qt.Key.Key_Return)
    assert created.args == ["Nobody"]
    assert field.value() is None
    field.set_value(2)
    with qtbot.waitSignal(field.open_requested) as opened:
        field.open_button.click()
    assert opened.args == [2]


def test_a_click_in_the_list_chooses_and_keeps_the_keyboard(field: ReferenceField, qtbot: QtBot) -> None:
    qtbot.keyClicks(field.line, "breit")
    assert field._popup is not None
    view = field._popup.list
    place = view.visualRect(view.model().index(0, 0)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert field.value() == 2
    assert field.line.hasFocus()


@pytest.mark.parametrize(
    ("text", "marks", "pieces"),
    [
        ("Pass Petrosian", ("petrosian",), [("Pass ", False), ("Petrosian", True)]),
        ("aXbXc", ("x",), [("a", False), ("X", True), ("b", False), ("X", True), ("c", False)]),
        ("Straße", ("strasse",), [("Straße", True)]),
        ("Anna Hanna", ("an",), [("An", True), ("na Hanna", False)]),
        ("Müller, Соловьёв", ("muller", "соловье"), [("Müller", True), (", ", False), ("Соловьё", True), ("в", False)]),
        ("Große Straße", ("straße",), [("Große ", False), ("Straße", True)]),
        ("Петросян", ("Петро", "тро"), [("Петро", True), ("сян", False)]),
        ("nothing", ("", "zzz"), [("nothing", False)]),
        ("", ("a",), []),
    ],
)
def test_spans(text: str, marks: tuple[str, ...], pieces: list[tuple[str, bool]]) -> None:
    assert spans(text, marks) == pieces


def test_popup_goes_up_where_there_is_no_room_below(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(500, 400)
    anchor = QWidget(page)
    anchor.setGeometry(10, 360, 200, 30)
    page.show()
    popup = ChoicePopup(anchor)
    popup.open_with([Row(n, f"Row {n}", "detail") for n in range(20)])
    assert popup.geometry().bottom() < 360
    assert popup.geometry().top() >= 0
    anchor.move(QPoint(10, 10))
    popup.open_with([Row(n, f"Row {n}") for n in range(3)])
    assert popup.geometry().top() > 40
    assert page.rect().contains(popup.geometry())
    popup.open_with([])
    assert not popup.isVisible()


def test_headings_are_passed_over(qtbot: QtBot) -> None:
    popup = ChoicePopup(anchor := QWidget())
    qtbot.addWidget(anchor)
    persons, seminars = (Row(None, title, heading=True) for title in ("Persons", "Seminars"))
    popup.list.set_rows([persons, Row(1, "a"), seminars, Row(2, "b")])
    current = popup.list.current()
    assert current is not None
    assert current.data == 1
    popup.list.step(1)
    assert popup.list.current() == Row(2, "b")
    popup.list.step(1)
    assert popup.list.current() == Row(1, "a")
