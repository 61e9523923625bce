"""Bad input: each a sentence at the field, nothing lost, and only errors keep the record from being saved."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from app.domain.date import Date
from app.domain.text import Text
from app.ui.forms import page as page_module
from app.ui.forms.page import FormPage
from app.ui.kit.controls import Box
from tests.services.gathering import Gathering
from tests.ui.forms.conftest import Window, bound, said, settle
from tests.ui.keyboard import focused, write


def type_date(page: FormPage, name: str, text: str) -> QLineEdit:
    """Type a date and leave the field."""
    line = bound(page, name).field.focus_widget()
    assert isinstance(line, QLineEdit)
    line.setFocus()
    line.selectAll()
    write(text)
    line.editingFinished.emit()
    settle(page)
    return line


def paste(page: FormPage, text: str, name: str = "title") -> Box:
    """Paste into the German part of a pair."""
    box = bound(page, name).field.parts["de"]  # type: ignore[attr-defined]
    assert isinstance(box, Box)
    box.setFocus()
    box.selectAll()
    QApplication.clipboard().setText(text)
    box.paste()
    settle(page)
    return box


def test_a_hundred_kilobytes_in_a_title(filled: Window, made: Gathering) -> None:
    page = filled.show("seminar", made.seminar)
    box = paste(page, "x" * 100_000)
    assert said(page, "title") == "Too long: 100000 characters, 500 are possible. Nothing has been cut off."
    assert not page.save()
    assert len(box.text()) == 100_000
    assert focused() is box
    assert filled.saved("seminar", made.seminar).values["title"] == Text(de="20. Arbeits- und Sozialseminar")
    paste(page, "kurz")
    assert said(page, "title") == ""
    assert page.save()


def test_control_characters_do_not_get_in(filled: Window, made: Gathering) -> None:
    page = filled.show("seminar", made.seminar)
    paste(page, "An\x00ders\x1b\u202e\r\nund mehr")
    assert page.save()
    assert filled.saved("seminar", made.seminar).values["title"] == Text(de="Anders und mehr")


@pytest.mark.parametrize("text", ["31.02.2018", "99.99.2018", "gestern", "1.7.0018"])
def test_an_impossible_date(filled: Window, made: Gathering, text: str) -> None:
    page = filled.show("seminar", made.seminar)
    line = type_date(page, "start", text)
    assert "is not a date" in said(page, "start")
    assert page.header.problems_link.text() == "1 entry to check"
    assert not page.save()
    assert focused() is line
    assert line.text() == text
    type_date(page, "start", "30.6.2018")
    assert page.save()
    assert filled.saved("seminar", made.seminar).values["start"] == Date(2018, 6, 30)


def test_end_before_start(filled: Window, made: Gathering) -> None:
    page = filled.show("seminar", made.seminar)
    line = type_date(page, "end", "30.6.2018")
    assert said(page, "end") == "lies before the begin (2018-07-01)."
    assert not page.save()
    assert focused() is line
    assert filled.failures == []


def test_a_number_that_is_no_number(filled: Window, made: Gathering) -> None:
    page = filled.show("seminar", made.seminar)
    line = bound(page, "number").field.focus_widget()
    line.setFocus()
    write("achtzehn")
    assert "whole number" in said(page, "number")
    assert not page.save()
    assert page.form.edited.values["number"] == 20


def test_a_number_twice_warns_and_saves(filled: Window, made: Gathering) -> None:
    page = filled.show("seminar", made.seminar)
    line = bound(page, "number").field.focus_widget()
    line.setFocus()
    line.selectAll()  # type: ignore[attr-defined]
    write("18")
    assert said(page, "number") == "is also the number of “18. Sozialseminar” in this series."
    assert page.save()
    assert filled.saved("seminar", made.seminar).values["number"] == 18


def test_a_part_outside_the_period_warns(filled: Window, made: Gathering) -> None:
    page = filled.show("seminar", made.seminar)
    part = page.book.pages()[0].part_list("parts_").add()
    write("Sankt Petersburg")
    line = part.bound("start").field.focus_widget()
    line.setFocus()
    write("9.7.2018")
    settle(page)
    assert said(page, "start", "parts_/0") == "lies after the end of the seminar (2018-07-04)."
    assert page.save()


def test_text_that_names_no_record(filled: Window, made: Gathering) -> None:
    page = filled.show("seminar", made.seminar)
    line = bound(page, "series_id").field.focus_widget()
    line.setFocus()
    line.selectAll()  # type: ignore[attr-defined]
    write("Gibt es nicht")
    assert page.can_save
    bound(page, "number").field.focus_widget().setFocus()
    assert "choose a record" in said(page, "series_id")
    assert not page.save()
    assert focused() is line
    assert line.text() == "Gibt es nicht"  # type: ignore[attr-defined]


def test_what_is_needed_is_asked_for_only_when_it_is_time(window: Window) -> None:
    page = window.show("seminar")
    assert page.header.problems_link.isHidden()
    assert not page.save()
    assert said(page, "series_id") == "is needed."
    assert focused() is bound(page, "series_id").field.focus_widget()


def test_the_link_goes_to_the_problem_in_another_tab(filled: Window, made: Gathering, qtbot: QtBot) -> None:
    page = filled.show("seminar", made.seminar)
    type_date(page, "end", "30.6.2018")
    page.book.open("results")
    assert not bound(page, "end").field.isVisible()
    page.header.problems_link.click()
    assert page.book.key == "basics"
    assert focused() is bound(page, "end").field.focus_widget()
    line = type_date(page, "start", "gestern")
    page.header.problems_link.click()
    menu = QApplication.activePopupWidget()
    assert menu is not None
    said_in_menu = [action.text() for action in menu.actions()]
    assert said_in_menu[0].startswith("Begin: “gestern” is not a date")
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    assert focused() is line


def test_missing_texts_are_counted_and_found(filled: Window, made: Gathering) -> None:
    page = filled.show("seminar", made.seminar)
    link = page.header.missing_links["ru"]
    assert "missing in Russian" in link.text()
    before = page._looking._outside
    assert before
    page.book.open("results")
    link.click()
    assert focused() is bound(page, "title").field.parts["ru"]  # type: ignore[attr-defined]
    count = int(link.text().split()[0])
    write("20-й семинар")
    settle(page)
    assert int(link.text().split()[0]) == count - 1
    link.click()
    assert page.book.key == "delegations"  # what is left stands there


def test_a_missing_function_of_a_leader_opens_the_card(filled: Window, made: Gathering) -> None:
    page = filled.show("seminar", made.seminar)
    leader = page.book.pages()[0].bound("leaders/0", "function")
    assert leader is not None
    leader.field.parts["de"].setFocus()  # type: ignore[attr-defined]
    write("Staatssekretär")
    settle(page)
    page.book.reveal("leaders/0", "function", "ru")
    assert focused() is leader.field.parts["ru"]  # type: ignore[attr-defined]


def test_a_key_is_looked_at_at_once_and_keys_that_follow_soon_together(
    filled: Window, made: Gathering, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = filled.show("seminar", made.seminar)
    box = bound(page, "title").field.parts["de"]  # type: ignore[attr-defined]
    box.setFocus()
    write("a")
    QApplication.processEvents()
    page.look()
    monkeypatch.setattr(page_module, "LOOK_MS", 0)  # a pause, however long the form asks for
    looked = len(filled.edited)
    write("b")
    QApplication.processEvents()
    assert len(filled.edited) == looked + 1
    assert "b" in filled.edited[-1].values["title"]["de"]
    monkeypatch.setattr(page_module, "LOOK_MS", 60_000)
    waits = set()
    for letter in "cde":
        write(letter)
        filled.qtbot.wait(5)
        waits.add(page._look_soon.interval())
    assert len(filled.edited) == looked + 1
    assert page._look_soon.isActive()
    assert len(waits) == 1  # not put off by each key: who types on would never be told
    monkeypatch.undo()
    settle(page)
    assert "bcde" in filled.edited[-1].values["title"]["de"]
