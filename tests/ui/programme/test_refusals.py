"""What cannot be saved says why and stays; what happens meanwhile takes no typing away."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from app.domain.date import Date
from app.services import records
from app.ui.programme import columns as col
from tests.services.gathering import TODAY
from tests.ui.keyboard import focused, press, write
from tests.ui.programme.conftest import Desk

Key, Modifier = Qt.Key, Qt.KeyboardModifier
FIRST = Date(2018, 7, 1)


def test_the_end_before_the_begin_is_refused(desk: Desk) -> None:
    item = desk.add("Besuch", day=FIRST, start_time="10:00")
    desk.go(item, col.UNTIL)
    write("9")
    press(Key.Key_Return)
    bubble = desk.editor.editing.bubble
    assert bubble.isVisible()
    assert bubble.line.text() == "Until lies before the begin (10:00)."
    assert focused().accessibleDescription() == "Until lies before the begin (10:00)."
    assert not desk.editor.leave()
    press(Key.Key_Tab)
    assert isinstance(focused(), QLineEdit)
    assert desk.item("Besuch").values["end_time"] is None
    press(Key.Key_A, Modifier.ControlModifier)
    write("11")
    press(Key.Key_Return)
    assert not bubble.isVisible()
    assert desk.item("Besuch").values["end_time"] == "11:00"
    assert desk.editor.leave()


@pytest.mark.parametrize(
    ("column", "typed", "sentence"),
    [
        (col.DAY, "bald", "“bald” is not a date."), (col.FROM, "abends", "“abends” is no time of day."),
        (col.TITLE_DE, " ", "Title is needed."),
    ],
)  # fmt: skip
def test_what_cannot_be_read_stays_until_escape(desk: Desk, column: str, typed: str, sentence: str) -> None:
    item = desk.add("Besuch")
    desk.go(item, column)
    press(Key.Key_F2)
    write(typed)
    press(Key.Key_Return)
    assert desk.editor.editing.bubble.line.text().startswith(sentence)
    press(Key.Key_Escape)
    assert not desk.editor.editing.open
    assert desk.titles() == ["Besuch"]
    assert desk.toasts == []


def test_a_closed_seminar_is_for_reading(desk: Desk) -> None:
    item = desk.add("Empfang")
    records.close(desk.made.db, desk.made.seminar, TODAY, "Anna")
    assert desk.texts(col.TITLE_DE) == ["", "Empfang"]
    desk.go(item)
    for key in (Key.Key_F2, Key.Key_Insert, Key.Key_Delete):
        press(key)
    write("x")
    press(Key.Key_D, Modifier.ControlModifier)
    assert desk.titles() == ["Empfang"]
    assert not desk.editor.editing.open


def test_typing_survives_what_happens_meanwhile(desk: Desk) -> None:
    item = desk.add("Empfang")
    desk.go(item)
    press(Key.Key_F2)
    write("Großer Empfang")
    desk.add("früher", day=FIRST)
    assert isinstance(focused(), QLineEdit)
    press(Key.Key_Return)
    assert desk.titles() == ["früher", "Großer Empfang"]


def test_the_row_goes_while_it_is_edited(desk: Desk) -> None:
    item = desk.add("Empfang")
    desk.go(item)
    press(Key.Key_F2)
    write("Großer")
    desk.office.undo()
    assert not desk.editor.editing.open
    assert desk.titles() == []
