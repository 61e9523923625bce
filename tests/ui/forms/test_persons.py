"""Persons and organisations: spellings, functions, where somebody was, who is there."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.domain.date import Date
from app.domain.text import Text
from app.services import records
from app.ui.forms.arrange import arrange
from app.ui.forms.book import works_unsaved
from app.ui.forms.hosted import Hosted
from app.ui.forms.layouts import LAYOUTS
from app.ui.forms.related import RelatedList
from app.ui.history.record import RecordHistory
from tests.services.gathering import Gathering
from tests.ui.forms.conftest import Window, bound, settle
from tests.ui.keyboard import focused, press, write

TAB, ENTER = Qt.Key.Key_Tab, Qt.Key.Key_Return


def test_a_person_typed_in(filled: Window) -> None:
    page = filled.show("person")
    assert focused().accessibleName() == "Spelling 1, Family name"
    for word in ("Breitenbach", "Elke"):
        write(word)
        press(TAB)
    press(ENTER)
    write("Брайтенбах")
    press(TAB)
    write("Эльке")
    settle(page)
    assert page.title() == "Elke Breitenbach"
    assert page.header.detail() == "Эльке Брайтенбах"
    assert page.save()
    scripts = [part.values["script"] for part in filled.saved("person", page.form.id).parts["names"]]
    assert scripts == ["latin", "cyrillic"]  # by the letters typed


def test_a_person_needs_a_name(filled: Window) -> None:
    page = filled.show("person")
    assert not page.is_changed()
    titles = bound(page, "titles").field.focus_widget()
    titles.setFocus()
    write("Dr.")
    assert not page.save()
    assert focused().accessibleName() == "Spelling 1, Family name"
    assert filled.failures == []
    page.book.pages()[0].part_list("names").remove(page.book.pages()[0].part_list("names").rows[0])
    assert not page.save()
    assert focused().accessibleName() == "Spelling 1, Family name"


def test_a_script_chosen_by_hand_stays(filled: Window) -> None:
    page = filled.show("person")
    row = page.book.pages()[0].part_list("names").rows[0]
    script = row.bound("script")
    script.field.set_value("cyrillic")
    script.field.changed.emit()
    row.focus_first()
    write("Latein")
    assert row.node.values["script"] == "cyrillic"


def test_a_function_with_an_organisation_made_in_place(filled: Window) -> None:
    page = filled.show("person", 3, "appointments")
    row = page.book.pages()[-1].part_list("appointments").add()
    write("Leiterin")
    field = row.bound("organisation_id").field
    field.focus_widget().setFocus()
    write("Amt für Neues")
    press(ENTER)
    organisation = row.node.values["organisation_id"]
    assert filled.saved("organisation", organisation).parts["names"][0].values["name"] == Text(de="Amt für Neues")
    start = row.bound("start").field.focus_widget()
    start.setFocus()
    write("2017")
    assert page.save()
    saved = filled.saved("person", 3).parts["appointments"][-1].values
    assert saved["function"] == Text(de="Leiterin")
    assert saved["start"] == Date(2017)
    assert saved["organisation_id"] == organisation
    field.open_button.click()  # type: ignore[attr-defined]
    assert filled.opened == [("organisation", organisation, "")]


def test_where_a_person_was(filled: Window, made: Gathering) -> None:
    page = filled.show("person", made.fischer, "seminars")
    listed = page.book.pages()[0].lists[0]
    assert isinstance(listed, RelatedList)
    assert [line.link.text() for line in listed.lines] == ["20. Arbeits- und Sozialseminar"]
    assert listed.lines[0].link.accessibleDescription().endswith("Staatssekretär für Arbeit und Soziales")
    listed.lines[0].link.click()
    assert filled.opened == [("seminar", made.seminar, "")]
    assert page.book.bar.tabText(2) == "Seminars"


def test_who_is_at_an_organisation(filled: Window, made: Gathering) -> None:
    page = filled.show("organisation", made.lageso, "people")
    listed = page.book.pages()[0].lists[0]
    assert isinstance(listed, RelatedList)
    assert [line.link.text() for line in listed.lines] == ["Franz Allert"]
    original = filled.saved("person", made.allert)
    edited = original.copy()
    edited.parts["appointments"][0].values["end"] = Date(2018, 1, 31)
    records.save(made.db, edited, original)
    assert listed.count() == 0


def test_the_history_of_a_record(filled: Window, made: Gathering) -> None:
    records.set_values(made.db, "person", [made.stanko], {"titles": "Dr."})
    page = filled.show("person", made.stanko, "history")
    hosted = page.book.page(page.book.bar.currentIndex())
    assert isinstance(hosted, Hosted)
    seen = hosted.editor
    assert isinstance(seen, RecordHistory)
    words = [line.words[2] for line in seen.table.lines.lines]
    assert words[0] == "Academic titles changed (Nelli Stanko)"
    assert len(words) == 2


def test_a_new_record_has_only_the_tabs_that_work(filled: Window) -> None:
    page = filled.show("person")
    bar = page.book.bar
    assert [bar.tabText(i) for i in range(bar.count())] == ["Person", "Functions"]
    page.book.turn(1)
    assert page.book.key == "appointments"
    page.book.turn(1)
    assert page.book.key == "basics"


def test_delegations_of_a_new_seminar_ask_to_save_first(filled: Window, qtbot: QtBot) -> None:
    page = filled.show("seminar")
    qtbot.keyClick(focused(), Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    assert page.book.key == "delegations"
    assert focused().accessibleName() == "Save the seminar first"
    press(ENTER)
    assert page.form.id
    assert page.book.bar.count() == 7
    page.book.focus()
    assert focused().isVisible()
    assert not focused().accessibleName().startswith("Save")


def test_a_topic_and_its_seminars(filled: Window) -> None:
    page = filled.show("topic")
    write("Inklusion")
    press(TAB)
    write("инклюзия")
    settle(page)
    assert page.title() == "Inklusion"
    assert page.save()
    page.book.open("seminars")
    listed = page.book.pages()[1].lists[0]
    assert listed._empty.isVisible()  # type: ignore[union-attr]


def test_a_delegation_names_its_sides_by_their_cities(filled: Window, made: Gathering) -> None:
    page = filled.show("delegation", made.berlin)
    side = bound(page, "side").field.focus_widget()
    assert side.accessibleName() == "Side: Berlin"
    assert page.title() == "Berlin · 20. Arbeits- und Sozialseminar"


@pytest.mark.parametrize("kind", sorted(LAYOUTS))
def test_tabs_that_a_new_record_lacks_stand_last(kind: str) -> None:
    works = [works_unsaved(leaf) for leaf in arrange(kind)]
    assert works == sorted(works, reverse=True)
