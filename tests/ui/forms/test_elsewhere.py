"""What happens to the record while its form is open: undo, other pages, deletion, closing, a file for reading only."""

from __future__ import annotations

import datetime

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.date import Date
from app.domain.text import Text
from app.services import records
from app.storage.files import open_file
from app.ui.desk.dialogs import Dialog
from app.ui.forms import actions
from app.ui.forms.page import FormPage
from app.ui.kit.linefield import TextField
from app.ui.office import Office
from tests.services.gathering import Gathering
from tests.ui.forms.conftest import Window, bound, settle
from tests.ui.forms.test_state import retype
from tests.ui.keyboard import focused, write


def change_motto(made: Gathering, motto: str = "Anderswo") -> None:
    """Somebody changes the seminar in another place of the program."""
    records.set_values(made.db, "seminar", [made.seminar], {"motto": Text(de=motto)})


def offered(page: FormPage) -> list[str]:
    """The links of the notice."""
    return [link.text() for link in page.notice.links()]


def test_undo_shows_in_an_unchanged_form(filled: Window, made: Gathering) -> None:
    page = filled.show("seminar", made.seminar)
    retype(page, "Anders")
    page.save()
    filled.office.undo()
    settle(page)
    assert page.title() == "20. Arbeits- und Sozialseminar"
    assert bound(page, "title").field.value() == {"de": "20. Arbeits- und Sozialseminar"}
    assert not page.can_save
    assert page.notice.text() == ""


def test_an_undone_part_goes_and_comes_back(filled: Window, made: Gathering) -> None:
    page = filled.show("seminar", made.seminar)
    topics = page.book.pages()[0].part_list("topics")
    topics.add()
    write("Inklusion")
    page.save()
    filled.office.undo()
    assert topics.rows == []
    filled.office.redo()
    assert [row.node.values["wording"]["de"] for row in topics.rows] == ["Inklusion"]


def test_a_changed_form_keeps_its_entries_and_says_so(filled: Window, made: Gathering) -> None:
    page = filled.show("seminar", made.seminar)
    retype(page, "Meins")
    change_motto(made)
    assert page.title() == "Meins"
    assert "was changed in the meantime" in page.notice.text()
    assert offered(page) == ["Show what changed"]
    assert not page.save()  # never over the newer record
    assert filled.saved("seminar", made.seminar).values["title"] == Text(de="20. Arbeits- und Sozialseminar")
    page.notice.links()[0].click()
    settle(page)
    assert page.notice.text() == "Changed in the meantime: Motto."
    assert page.title() == "Meins"
    assert page.form.edited.values["motto"] == Text(de="Anderswo")
    assert page.save()
    saved = filled.saved("seminar", made.seminar).values
    assert (saved["title"], saved["motto"]) == (Text(de="Meins"), Text(de="Anderswo"))


def test_both_changed_the_same(filled: Window, made: Gathering) -> None:
    page = filled.show("seminar", made.seminar)
    retype(page, "Meins")
    records.set_values(made.db, "seminar", [made.seminar], {"title": Text(de="Deins")})
    page.notice.links()[0].click()
    settle(page)
    assert page.notice.text() == "Changed in the meantime: Title. Your own entry was kept for: Title."
    assert page.title() == "Meins"
    assert page.save()
    assert page.notice.text() == ""


def test_a_half_typed_date_survives_the_newer_record(filled: Window, made: Gathering) -> None:
    page = filled.show("seminar", made.seminar)
    line = bound(page, "end").field.focus_widget()
    line.setFocus()
    line.selectAll()  # type: ignore[attr-defined]
    write("4.7.")
    change_motto(made)
    page.notice.links()[0].click()
    assert line.text() == "4.7."  # type: ignore[attr-defined]


def test_deleted_elsewhere(filled: Window, made: Gathering) -> None:
    page = filled.show("seminar", made.earlier)
    gone: list[bool] = []
    page.gone.connect(lambda: gone.append(True))
    records.delete(made.db, "seminar", [made.earlier])
    assert gone == [True]


def test_deleted_elsewhere_while_something_is_typed(filled: Window, made: Gathering) -> None:
    page = filled.show("seminar", made.earlier)
    retype(page, "Noch da")
    records.delete(made.db, "seminar", [made.earlier])
    assert "was deleted in the meantime" in page.notice.text()
    assert page.can_save
    assert page.save()
    assert page.form.id
    assert filled.saved("seminar", page.form.id).values["title"] == Text(de="Noch da")


def test_undoing_the_first_save_of_a_new_record(filled: Window) -> None:
    page = filled.show("topic")
    write("Inklusion")
    settle(page)
    assert page.save()
    gone: list[bool] = []
    page.gone.connect(lambda: gone.append(True))
    filled.office.undo()
    assert gone == [True]


def test_delete_from_the_menu(filled: Window, made: Gathering) -> None:
    page = filled.show("seminar", made.earlier)
    gone: list[bool] = []
    page.gone.connect(lambda: gone.append(True))
    actions.delete(page)
    assert gone == [True]
    assert filled.toasts == ["Seminar deleted (18. Sozialseminar)"]
    assert filled.failures == []


def test_what_others_depend_on_is_not_deleted(filled: Window, made: Gathering) -> None:
    page = filled.show("partnership", 1)
    actions.delete(page)
    assert "cannot be deleted" in filled.failures[0]


def close(made: Gathering) -> None:
    records.close(made.db, made.seminar, Date(2018, 8, 1), "Stanko")


def test_a_closed_seminar_can_only_be_read(filled: Window, made: Gathering) -> None:
    page = filled.show("seminar", made.seminar)
    close(made)
    settle(page)
    assert page.notice.text().startswith("Closed on 2018-08-01 by Stanko")
    assert offered(page) == ["Reopen …"]
    assert not page.can_save
    title = bound(page, "title").field.parts["de"]  # type: ignore[attr-defined]
    title.setFocus()
    write("X")
    assert page.title() == "20. Arbeits- und Sozialseminar"
    assert page.header.pill.accessibleName() == "Closed"
    topics = page.book.pages()[0].part_list("topics")
    assert not topics.add_button.isVisible()


def test_closing_beats_typing_and_loses_nothing(filled: Window, made: Gathering) -> None:
    page = filled.show("seminar", made.seminar)
    retype(page, "Meins")
    close(made)
    assert page.title() == "Meins"
    assert not page.can_save


def test_reopening_asks_for_a_reason(filled: Window, made: Gathering, qtbot: QtBot) -> None:
    close(made)
    page = filled.show("seminar", made.seminar)

    def give() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, Dialog)
        accept = dialog.accept_button
        assert accept is not None
        assert not accept.isEnabled()
        field = dialog.findChild(TextField)
        assert field is not None
        qtbot.keyClicks(field.box, "Nachtrag")
        accept.click()

    QTimer.singleShot(0, give)
    page.notice.links()[0].click()
    settle(page)
    assert page.notice.text() == ""
    assert filled.toasts == ["Seminar reopened (20. Arbeits- und Sozialseminar)"]
    retype(page, "Wieder offen")
    assert page.save()


def test_closing_from_the_menu_saves_first(filled: Window, made: Gathering) -> None:
    page = filled.show("seminar", made.seminar)
    retype(page, "Anders")
    actions.close(page)
    settle(page)
    assert page.notice.text().startswith("Closed on 2018-05-29")
    assert filled.saved("seminar", made.seminar).values["title"] == Text(de="Anders")


def test_a_file_for_reading_only(made: Gathering, qtbot: QtBot) -> None:
    db = open_file(made.db.path, read_only=True)
    window = Window(Office(db, lambda: datetime.date(2018, 5, 29)), qtbot)
    page = window.show("seminar", made.seminar)
    assert page.notice.text() == "It was opened for reading only."
    assert not page.can_save
    page.header.menu_button.click()
    menu = QApplication.activePopupWidget()
    assert menu is not None
    assert [action.text().partition("\t")[0] for action in menu.actions()] == ["Print …", "Printed before …"]
    menu.close()
    db.close()
    made.db.close()


def test_a_renamed_city_shows(filled: Window, made: Gathering) -> None:
    page = filled.show("seminar", made.seminar)
    records.set_values(made.db, "partnership", [1], {"partner_city": Text(de="Kiew", ru="Киев")})
    settle(page)
    host = bound(page, "host_side").field.focus_widget()
    assert host.accessibleName() == "Host: Kiew"
    assert page.header.detail().startswith("Kiew")


def test_a_renamed_person_shows_in_a_reference(filled: Window, made: Gathering) -> None:
    page = filled.show("organisation")
    del page
    seminar = filled.show("seminar", made.seminar)
    assert seminar.book.pages()[0].bound("leaders/0", "person_id") is not None
    original = filled.saved("person", made.fischer)
    edited = original.copy()
    edited.parts["names"][0].values["family"] = "Fischer-Neu"
    records.save(made.db, edited, original)
    field = bound(seminar, "person_id", "leaders/0").field
    assert field.focus_widget().text() == "Alexander Fischer-Neu"  # type: ignore[attr-defined]


@pytest.mark.parametrize("tab", ["delegations", "results", "sources", "history"])
def test_opens_at_a_tab(filled: Window, made: Gathering, tab: str) -> None:
    page = filled.show("seminar", made.seminar, tab)
    assert page.book.key == tab
    assert focused().isVisible()
