"""Ordered lists in a form: adding, moving, removing, bringing back, by keyboard and by mouse."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.text import Text
from app.ui.forms.page import FormPage
from app.ui.forms.partrow import PartRow
from app.ui.forms.parts import PartList
from tests.services.gathering import Gathering
from tests.ui.forms.conftest import Window, settle
from tests.ui.keyboard import focused, press, write

ENTER, UP, DOWN, DELETE = Qt.Key.Key_Return, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Delete
ALT, SHIFT = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def page(filled: Window, made: Gathering) -> FormPage:
    return filled.show("seminar", made.seminar)


@pytest.fixture
def topics(page: FormPage) -> PartList:
    """Three topics, typed one after the other."""
    found = page.book.pages()[0].part_list("topics")
    found.add_button.setFocus()
    press(ENTER)
    for word in ("eins", "zwei", "drei"):
        write(word)
        if word != "drei":
            press(ENTER)
    settle(page)
    return found


def words(topics: PartList) -> list[str]:
    """The topics in their order, which rows and values agree on."""
    found = [node.values["wording"]["de"] for node in topics.nodes()]
    assert found == [row.node.values["wording"]["de"] for row in topics.rows]
    assert [row.side.place.text() for row in topics.rows] == [f"{place}." for place in range(1, len(found) + 1)]
    return found


def typed_in(topics: PartList, place: int) -> None:
    """Put the keyboard into the topic at *place*."""
    topics.rows[place].focus_first()


def test_enter_adds_and_goes_on(topics: PartList) -> None:
    assert words(topics) == ["eins", "zwei", "drei"]
    typed_in(topics, 0)
    press(ENTER)
    assert topics.rows[1].isAncestorOf(focused())
    typed_in(topics, 2)
    press(ENTER)
    assert len(topics.rows) == 4
    press(ENTER)  # an empty row asks for no further one
    assert len(topics.rows) == 4


def test_shift_enter_begins_a_line(topics: PartList) -> None:
    typed_in(topics, 2)
    press(Qt.Key.Key_End)
    press(ENTER, SHIFT)
    write("noch")
    assert topics.nodes()[2].values["wording"] == Text(de="drei\nnoch")


def test_moving_by_keyboard_keeps_the_place_in_the_text(topics: PartList, page: FormPage) -> None:
    typed_in(topics, 2)
    before = focused()
    press(UP, ALT)
    assert words(topics) == ["eins", "drei", "zwei"]
    assert focused() is before
    press(UP, ALT)
    press(UP, ALT)  # beyond the end nothing happens
    assert words(topics) == ["drei", "eins", "zwei"]
    press(DOWN, ALT)
    assert words(topics) == ["eins", "drei", "zwei"]
    QApplication.processEvents()
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Tab)
    assert topics.rows[2].isAncestorOf(focused())  # Tab follows the new order
    assert page.save()


def test_removing_and_bringing_back(topics: PartList, page: FormPage) -> None:
    typed_in(topics, 1)
    press(DELETE, ALT)
    assert words(topics) == ["eins", "drei"]
    assert topics.rows[1].isAncestorOf(focused())
    assert topics._gone.text() == "Topic of the seminar 2 removed."
    topics._gone.acted.emit()
    assert words(topics) == ["eins", "zwei", "drei"]
    assert topics.rows[1].isAncestorOf(focused())
    assert topics._gone.text() == ""
    assert page.save()


def test_removing_the_last_one(topics: PartList, filled: Window, page: FormPage) -> None:
    page.save()
    for _ in range(3):
        typed_in(topics, 0)
        press(DELETE, ALT)
    assert topics.rows == []
    assert focused() is topics.add_button
    assert page.save()
    assert filled.saved("seminar", page.form.id).parts["topics"] == []
    filled.office.undo()
    assert words(topics) == ["eins", "zwei", "drei"]


def test_dragging(topics: PartList, qtbot: QtBot) -> None:
    page = topics.window()
    QApplication.processEvents()
    handle = topics.rows[0].side.handle
    centre = handle.rect().center()
    qtbot.mousePress(handle, Qt.MouseButton.LeftButton, pos=centre)
    target = topics.rows[2].mapTo(topics, topics.rows[2].rect().center()).y() + 4
    for height in range(topics.rows[0].geometry().center().y(), target + 1, 4):
        handle.dragged.emit(topics.mapToGlobal(QPoint(0, height)).y())
        QApplication.processEvents()
    qtbot.mouseRelease(handle, Qt.MouseButton.LeftButton)
    assert words(topics) == ["zwei", "drei", "eins"]
    del page


def test_order_is_saved(topics: PartList, page: FormPage, filled: Window) -> None:
    page.save()
    typed_in(topics, 0)
    press(DOWN, ALT)
    assert page.can_save
    page.save()
    saved = filled.saved("seminar", page.form.id).parts["topics"]
    assert [part.values["wording"]["de"] for part in saved] == ["zwei", "eins", "drei"]
    assert all(part.values["topic_id"] for part in saved)  # each shared with later seminars


def test_the_menu_of_a_row(topics: PartList, qtbot: QtBot) -> None:
    row = topics.rows[0]
    assert row.side.menu_button.accessibleName() == "Topic of the seminar 1: menu"
    row.side.menu_button.setFocus()
    press(ENTER)
    menu = QApplication.activePopupWidget()
    assert menu is not None
    entries = [action.text().partition("\t")[0] for action in menu.actions()]
    assert entries == ["More", "Move up", "Move down", "Remove"]
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    assert row.shows_more()
    assert row.bound("topic_id").field.isVisible()


def test_filled_fields_that_are_rare_are_shown(page: FormPage, filled: Window) -> None:
    venues = page.book.pages()[0].part_list("venues")
    row = venues.add()
    write("altes Rathaus")
    row.bound("city").field.parts["de"].setFocus()  # type: ignore[attr-defined]
    write("Moskau")
    page.save()
    again = filled.show("seminar", page.form.id).book.pages()[0].part_list("venues")
    assert again.rows[0].shows_more()
    assert isinstance(again.rows[0], PartRow)
