"""Changed or not, saved or not, left or not."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from app.domain.text import Text
from app.services.records import Snapshot
from app.ui.desk.dialogs import Dialog
from app.ui.forms.page import FormPage
from app.ui.kit.buttons import Button
from app.ui.shell.page import Leaves, Located, Page, Saves
from tests.services.gathering import Gathering
from tests.ui.forms.conftest import Window, bound, settle
from tests.ui.keyboard import focused, write


def retype(page: FormPage, text: str, name: str = "title", language: str = "de") -> None:
    """Type another text into a pair."""
    part = bound(page, name).field.parts[language]  # type: ignore[attr-defined]
    part.setFocus()
    part.selectAll()
    write(text)
    settle(page)


def answer(words: str) -> Callable[[], None]:
    """Press the button of that name in the dialog that is about to open."""

    def press_button() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, Dialog)
        next(button for button in dialog.findChildren(Button) if button.text() == words).click()

    QTimer.singleShot(0, press_button)
    return press_button


def test_is_a_page_of_the_window(filled: Window, made: Gathering) -> None:
    page = filled.show("seminar", made.seminar)
    for protocol in (Page, Leaves, Saves, Located):
        assert isinstance(page, protocol)
    assert page.title() == "20. Arbeits- und Sozialseminar"
    assert page.header.detail().replace("\N{NO-BREAK SPACE}", " ") == "Moskau · 1\N{EN DASH}4 July 2018"


def test_typing_and_taking_it_back(filled: Window, made: Gathering) -> None:
    page = filled.show("seminar", made.seminar)
    assert not page.can_save
    retype(page, "Anders")
    assert page.can_save
    assert page.title() == "Anders"
    retype(page, "20. Arbeits- und Sozialseminar")
    assert not page.can_save
    assert page.leave()


def test_saving_is_one_step_named_by_the_field(filled: Window, made: Gathering) -> None:
    page = filled.show("seminar", made.seminar)
    retype(page, "Anders")
    assert page.save()
    assert not page.can_save
    step = made.db.undoable()
    assert step is not None
    assert step.text() == "Title changed (Anders)"
    assert filled.saved("seminar", made.seminar).values["title"] == Text(de="Anders")


def test_ctrl_s_keeps_the_keyboard_where_it_is(filled: Window, made: Gathering, qtbot: QtBot) -> None:
    page = filled.show("seminar", made.seminar)
    retype(page, "Anders")
    before = focused()
    qtbot.keyClick(before, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert not page.can_save
    assert focused() is before
    write("!")
    settle(page)
    assert page.form.edited.values["title"] == Text(de="Anders!")


def test_an_empty_part_is_no_change_and_is_not_saved(filled: Window, made: Gathering) -> None:
    page = filled.show("seminar", made.seminar)
    topics = page.book.pages()[0].part_list("topics")
    topics.add_button.click()
    settle(page)
    assert not page.can_save
    retype(page, "Anders")
    assert page.save()
    assert filled.saved("seminar", made.seminar).parts["topics"] == []
    assert topics.rows == []


@pytest.mark.parametrize(
    ("words", "left", "title"),
    [("Save", True, "Anders"), ("Discard", True, "20. Arbeits- und Sozialseminar"),
     ("Cancel", False, "20. Arbeits- und Sozialseminar")],
)  # fmt: skip
def test_leaving_with_unsaved_entries(filled: Window, made: Gathering, words: str, left: bool, title: str) -> None:
    page = filled.show("seminar", made.seminar)
    retype(page, "Anders")
    answer(words)
    assert page.leave() is left
    assert filled.saved("seminar", made.seminar).values["title"] == Text(de=title)
    assert page.is_changed() is not left


def test_escape_in_the_question_stays(filled: Window, made: Gathering, qtbot: QtBot) -> None:
    page = filled.show("seminar", made.seminar)
    retype(page, "Anders")

    def escape() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)

    QTimer.singleShot(0, escape)
    assert not page.leave()
    assert page.title() == "Anders"


def test_a_half_typed_date_counts_as_changed_and_survives_staying(filled: Window, made: Gathering) -> None:
    page = filled.show("seminar", made.seminar)
    line = bound(page, "start").field.focus_widget()
    line.setFocus()
    line.selectAll()  # type: ignore[attr-defined]
    write("31.2.2018")
    assert page.can_save
    answer("Cancel")
    assert not page.leave()
    assert line.text() == "31.2.2018"  # type: ignore[attr-defined]
    answer("Discard")
    assert page.leave()
    assert line.text() == "2018-07-01"  # type: ignore[attr-defined]
    assert not page.can_save


def test_the_preview_hears_of_typing(filled: Window, made: Gathering, qtbot: QtBot) -> None:
    page = filled.show("seminar", made.seminar)
    filled.edited.clear()
    part = bound(page, "title").field.parts["de"]  # type: ignore[attr-defined]
    part.setFocus()
    write("X")
    with qtbot.waitSignal(filled.office.edited, timeout=1000):
        pass
    assert isinstance(filled.edited[-1], Snapshot)
    assert "X" in filled.edited[-1].values["title"]["de"]


def test_a_new_seminar_proposes_and_gets_its_place(filled: Window, made: Gathering) -> None:
    page = filled.show("seminar")
    values = page.form.edited.values
    assert values["number"] == 21
    assert values["title"] == Text(de="21. Sozialseminar")
    assert focused() is bound(page, "number").field.focus_widget()
    assert focused().selectedText() == "21"  # type: ignore[attr-defined]
    assert page.leave()  # proposals alone are nothing to lose
    assert page.can_save
    write("22")
    settle(page)
    assert page.form.edited.values["title"] == Text(de="22. Sozialseminar")
    places: list[object] = []
    page.location_changed.connect(places.append)
    assert page.save()
    assert places == [page.location()]
    assert page.location().record == page.form.id > 0


def test_a_typed_title_is_not_replaced_by_the_proposal(filled: Window) -> None:
    page = filled.show("seminar")
    retype(page, "Sommergespräch")
    number = bound(page, "number").field.focus_widget()
    number.setFocus()
    number.selectAll()  # type: ignore[attr-defined]
    write("30")
    settle(page)
    assert page.form.edited.values["title"] == Text(de="Sommergespräch")


def test_values_asked_for_are_taken(filled: Window, made: Gathering) -> None:
    with made.db.read() as session:
        series = session.connection().exec_driver_sql("SELECT id FROM series").scalar_one()
    page = filled.show("seminar", 0, "", series_id=series, number=25)
    assert page.form.edited.values["number"] == 25
    assert page.title() == "25. Sozialseminar"
