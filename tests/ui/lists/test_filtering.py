"""Filters by column, by words, as chips; what is saved; what cannot be read."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.ui.kit.settings import Settings
from app.ui.lists.filterfield import FilterCombo
from app.ui.lists.namedialog import NameDialog
from app.ui.lists.page import ListPage
from app.ui.lists.savedfilters import SAVE
from tests.ui.keyboard import focused, press, write
from tests.ui.lists.conftest import Opener, column, numbers

Key = Qt.Key


def chips(page: ListPage) -> dict[str, bool]:
    return {chip.accessibleName(): chip.isChecked() for chip in page.body.bar.chips}


def press_chip(page: ListPage, name: str) -> None:
    next(chip for chip in page.body.bar.chips if chip.accessibleName() == name).click()


def type_filter(page: ListPage, key: str, text: str) -> None:
    page.body.filters.focus(key)
    write(text)


def test_typing_in_a_column(opened: Opener, qtbot: QtBot) -> None:
    page = opened()
    type_filter(page, "period", "2013-2014")
    qtbot.waitUntil(lambda: numbers(page) == ["14", "12"])
    assert page.heading.count.text() == "2 of 10 seminars in 1 series"
    assert page.table.list_model.lines.headings[0].note.startswith("2 of 6 recorded")
    type_filter(page, "guest_leader", "petrosjan")
    assert focused() is page.body.filters.fields["guest_leader"]
    press(Key.Key_Escape)
    press(Key.Key_Escape)
    assert focused() is page.table
    page.body.filters.focus("period")
    press(Key.Key_Escape)
    qtbot.waitUntil(lambda: len(numbers(page)) == 10)


def test_choosing_in_a_column(opened: Opener, qtbot: QtBot) -> None:
    page = opened()
    host = page.body.filters.fields["host"]
    assert isinstance(host, FilterCombo)
    assert [host.itemText(place) for place in range(host.count())] == [
        "all",
        "Berlin",
        "Moskau",
        "Other place",
        "— (empty)",
    ]
    host.setFocus()
    press(Key.Key_Down)
    press(Key.Key_Down)
    qtbot.waitUntil(lambda: numbers(page) == ["20", "18"])
    assert chips(page)["Moskau as host"]
    press(Key.Key_Escape)
    qtbot.waitUntil(lambda: len(numbers(page)) == 10)


def test_what_cannot_be_read_is_marked_and_not_applied(opened: Opener, qtbot: QtBot) -> None:
    page = opened()
    field = page.body.filters.fields["period"]
    type_filter(page, "period", "soon")
    qtbot.waitUntil(lambda: bool(field.property("problem")))
    assert "Examples" in field.toolTip()
    assert len(numbers(page)) == 10
    press(Key.Key_Escape)
    qtbot.waitUntil(lambda: not field.property("problem"))


def test_chips(opened: Opener) -> None:
    page = opened()
    assert chips(page) == {
        "All": True,
        "Moskau as host": False,
        "Incomplete in Russian": False,
        "Without number": False,
    }
    press_chip(page, "Without number")
    assert numbers(page) == ["", ""]
    assert page.body.filters.fields["number"].filter() == "-"
    assert [name for name, checked in chips(page).items() if checked] == ["Without number"]
    press_chip(page, "All")
    assert len(numbers(page)) == 10


def test_nothing_found_offers_the_way_back(opened: Opener, qtbot: QtBot) -> None:
    page = opened()
    page.body.bar.words.setFocus()
    write("xyz")
    qtbot.waitUntil(page.body.empty.isVisible)
    assert page.body.empty.text() == "Nothing matches these filters."
    page.body.empty.button.click()
    assert len(numbers(page)) == 10
    assert page.body.bar.words.text() == ""
    assert not page.body.empty.isVisible()


def answer(name: str | None) -> None:
    """Type a name into the dialog that is about to open, and close it; ``None`` cancels."""

    def act() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, NameDialog):  # not open yet
            QTimer.singleShot(20, act)
            return
        dialog.activateWindow()
        QApplication.processEvents()
        dialog.field.line.setFocus()
        dialog.field.line.selectAll()
        if name is None:
            dialog.reject()
            return
        write(name)
        press(Key.Key_Return)

    QTimer.singleShot(20, act)


def test_saved_filters(opened: Opener, qtbot: QtBot, tmp_path: Path) -> None:
    settings = Settings(tmp_path / "test.ini")
    page = opened(settings=settings)
    save = page.body.bar.save
    assert not save.isVisible()
    type_filter(page, "period", "2017")
    qtbot.waitUntil(save.isVisible)
    answer("Year 2017")
    save.click()
    assert chips(page)["Year 2017"]
    assert not save.isVisible()
    press_chip(page, "All")
    press_chip(page, "Year 2017")
    assert numbers(page) == ["19", "18"]

    for name in ("2017", None):
        answer(name)
        QTest.keyClick(page.body.bar.chips[-1], Key.Key_F2)
    assert chips(page)["2017"]

    again = opened(settings=Settings(settings.path))
    assert numbers(again) == ["19", "18"]
    assert chips(again)["2017"]
    QTest.keyClick(again.body.bar.chips[-1], Key.Key_Delete)
    assert "2017" not in chips(again)
    assert again.body.bar.save.isVisible()


def test_a_name_is_needed(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = NameDialog(SAVE, "", parent)
    assert dialog.accept_button is not None
    assert not dialog.accept_button.isEnabled()
    dialog.field.line.setText("a")
    dialog.field.line.textEdited.emit("a")
    assert dialog.accept_button.isEnabled()


def test_grouping(opened: Opener) -> None:
    page = opened()
    group = page.body.bar.group
    assert group.currentText() == "Grouped by Series"
    group.setFocus()
    press(Key.Key_Home)
    assert column(page, "number") == ["20", "19", "18", "14", "12", "1", "", "", "12", "20"]
    assert not page.table.list_model.lines.headings
    assert page.heading.count.text() == "10 seminars"
    press(Key.Key_End)
    assert [h.label for h in page.table.list_model.lines.headings] == ["Confirmed", "Held"]
    assert [h.note for h in page.table.list_model.lines.headings] == ["1 seminar", "9 seminars"]


@pytest.mark.parametrize("key", ["title", "period", "number", "host"])
def test_filters_are_named_for_the_screen_reader(opened: Opener, key: str) -> None:
    page = opened()
    field = page.body.filters.fields[key]
    assert field.accessibleName().startswith("Filter: ")
