"""The passport of a name: suggestions taken by key and by link, split names, what is printed, what was printed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from app.domain.model import Member
from app.services import delegations, records
from app.ui.forms.page import FormPage
from app.ui.forms.spellings import SpellingList
from app.ui.kit.text import retranslate_tree
from app.ui.shell.appearance import apply_language
from tests.services.gathering import TODAY, Gathering
from tests.ui.forms.conftest import Window, bound, said, settle
from tests.ui.keyboard import focused, press, write

TAB, SPACE, CTRL = Qt.Key.Key_Tab, Qt.Key.Key_Space, Qt.KeyboardModifier.ControlModifier


def spellings(page: FormPage) -> SpellingList:
    found = page.book.pages()[0].part_list("names")
    assert isinstance(found, SpellingList)
    return found


def typed(page: FormPage, *words: str) -> SpellingList:
    """A name typed field by field."""
    for word in words:
        write(word)
        press(TAB)
    settle(page)
    return spellings(page)


def rows(found: SpellingList) -> list[tuple[str, str, str, str]]:
    names = ("standard", "family", "given", "patronymic")
    return [tuple(str(node.values[name]) for name in names) for node in found.nodes()]  # type: ignore[misc]


def test_suggestions_follow_the_typing_and_are_not_saved(filled: Window) -> None:
    page = filled.show("person")
    found = typed(page, "Щербакова", "Анна", "Станиславовна")
    assert [offer.suggestion.full() for offer in found.offers() if offer.suggestion] == [
        "Shcherbakova, Anna", "Schtscherbakowa, Anna Stanislawowna", "Shcherbakova, Anna Stanislavovna",
    ]  # fmt: skip
    assert page.save()
    assert len(filled.saved("person", page.form.id).parts["names"]) == 1
    assert len(found.offers()) == 3
    assert not page.is_changed()


def test_each_press_of_the_key_takes_the_next_one(filled: Window) -> None:
    page = filled.show("person")
    typed(page, "Щербакова", "Анна")
    here = focused()
    press(SPACE, CTRL)
    press(SPACE, CTRL)
    assert focused() is here  # typing goes on where it was
    assert page.save()
    saved = [part.values for part in filled.saved("person", page.form.id).parts["names"]]
    assert [(each["standard"], each["family"], each["note"]) for each in saved] == [
        ("original", "Щербакова", ""),
        ("passport", "Shcherbakova", "ICAO Doc 9303"),
        ("german", "Schtscherbakowa", "Duden"),
    ]
    assert not any(each["verified"] for each in saved)
    assert filled.office.db.undo() is not None


def test_a_suggestion_taken_by_its_link(filled: Window) -> None:
    page = filled.show("person")
    found = typed(page, "Петросян", "Владимир", "Аршакович")
    link = found.offers()[1].offer.link
    assert link.accessibleName() == (
        "Take over German (Duden), suggestion Duden: Petrossjan, Wladimir Arschakowitsch"
    )
    link.setFocus()
    press(SPACE)
    assert rows(found)[1:] == [("german", "Petrossjan", "Wladimir", "Arschakowitsch")]
    assert focused() is found.offers()[1].offer.link
    assert "English" in focused().accessibleName()
    found.remove(found.rows[1])
    settle(page)
    assert [offer.suggestion.standard for offer in found.offers() if offer.suggestion] == [
        "passport", "german", "english",
    ]  # fmt: skip


def test_a_kind_typed_by_hand_has_its_suggestion_in_the_fields(filled: Window) -> None:
    page = filled.show("person")
    found = typed(page, "Петросян", "Владимир")
    found.offers()[0].type_link.click()
    line = focused()
    assert isinstance(line, QLineEdit)
    assert line.accessibleName() == "Spelling 2, Passport, exactly as printed, Family name"
    assert line.accessibleDescription() == "Suggestion, ICAO Doc 9303: Petrosian"
    assert line.text() == ""
    write("Petrossian")
    press(SPACE, CTRL)
    assert rows(found)[1] == ("passport", "Petrossian", "Vladimir", "")
    assert focused().accessibleDescription() == ""
    given = bound(page, "given", "names/1").field.focus_widget()
    assert isinstance(given, QLineEdit)
    given.undo()
    assert rows(found)[1] == ("passport", "Petrossian", "", "")


def test_what_is_typed_is_never_replaced(filled: Window) -> None:
    page = filled.show("person")
    found = typed(page, "Петросян", "Владимир")
    found.offers()[0].type_link.click()
    write("Petrossian")
    press(TAB)
    write("Wladimir")
    settle(page)
    before = rows(found)[1]
    press(SPACE, CTRL)
    assert rows(found)[1] == before
    assert rows(found)[2][0] == "german"  # nothing left to fill in here: the next one is taken


def test_a_german_name_has_two_russian_forms(filled: Window) -> None:
    page = filled.show("person")
    found = typed(page, "Heine", "Helmut")
    assert [offer.suggestion.full() for offer in found.offers() if offer.suggestion] == [
        "Хайне, Хельмут", "Гейне, Гельмут",
    ]  # fmt: skip
    found.offers()[1].offer.link.click()
    assert rows(found)[1] == ("russian", "Гейне", "Гельмут", "")
    assert found.nodes()[1].values["script"] == "cyrillic"
    assert found.offers() == []
    assert focused() is found.add_button


@pytest.mark.parametrize(
    ("whole", "titles", "row"),
    [
        ("Prof. Dr. Olga von Mikhaylova", "Prof. Dr.", ("original", "Mikhaylova", "Olga", "")),
        ("Петросян Владимир Аршакович", "", ("original", "Петросян", "Владимир", "Аршакович")),
    ],
)
def test_a_whole_name_is_split_on_demand(filled: Window, whole: str, titles: str, row: tuple[str, ...]) -> None:
    page = filled.show("person")
    write(whole)
    settle(page)
    found = spellings(page)
    assert rows(found) == [("original", whole, "", "")]
    assert found.offers() == []
    press(SPACE, CTRL)
    settle(page)
    assert rows(found) == [row]
    assert bound(page, "titles").field.value() == titles
    assert found.nodes()[0].values["prefix"] == ("von" if titles else "")
    family = focused()
    assert isinstance(family, QLineEdit)
    family.undo()
    assert family.text() == whole


def test_titles_that_are_there_stay(filled: Window) -> None:
    page = filled.show("person", titles="Dr. h. c.")
    write("Prof. Dr. Olga Mikhaylova")
    press(SPACE, CTRL)
    assert bound(page, "titles").field.value() == "Dr. h. c."


def test_mixed_letters_are_said_at_the_field_and_can_be_saved(filled: Window) -> None:
    page = filled.show("person")
    write("Сhristian")
    assert said(page, "family", "names/0") == "“Сhristian” mixes Latin and Cyrillic letters."
    assert spellings(page).nodes()[0].values["script"] == "latin"
    assert page.save()


def test_a_second_name_is_no_second_original(filled: Window) -> None:
    page = filled.show("person")
    found = typed(page, "Breitenbach", "Elke")
    found.add()
    write("Брайтенбах")
    found.add()
    write("Breitenbakh")
    settle(page)
    assert [row[0] for row in rows(found)] == ["original", "russian", "printed"]


def test_the_spelling_that_documents_print_is_chosen(filled: Window, made: Gathering) -> None:
    page = filled.show("person", made.petrosyan)
    found = spellings(page)
    field = found.forms.fields["latin"]
    assert field.combo.currentText() == "Vladimir Petrosyan · Original"
    assert not field.combo.isEnabled()  # there is no other
    press(SPACE, CTRL)
    settle(page)
    assert field.combo.isEnabled()
    assert [field.combo.itemText(index) for index in range(field.combo.count())] == [
        "Vladimir Petrosyan · Original", "Vladimir Petrosian · Passport, exactly as printed",
    ]  # fmt: skip
    field.combo.setCurrentIndex(1)
    field.combo.activated.emit(1)
    settle(page)
    assert page.title() == "Vladimir Petrosian"
    assert page.save()
    taken = delegations.add_person(made.db, made.berlin, made.petrosyan, TODAY)
    with made.db.read() as session:
        member = session.get(Member, taken)
        assert member is not None
        assert member.name_latin == "Vladimir Petrosian"
    assert [part.values["chosen"] for part in filled.saved("person", made.petrosyan).parts["names"]] == [
        False, False, True,
    ]  # fmt: skip
    assert found.forms.fields["cyrillic"].combo.currentText() == "Владимир Аршакович Петросян · Original"


def test_where_there_is_one_script_it_is_printed_in_both(filled: Window) -> None:
    page = filled.show("person")
    found = spellings(page)
    assert found.forms.isHidden()
    typed(page, "Stein")
    assert found.forms.fields["cyrillic"].combo.currentText() == "Stein · Original"
    assert not found.forms.fields["cyrillic"].combo.isEnabled()


def test_how_a_name_was_printed_is_taken_over(filled: Window, made: Gathering) -> None:
    with made.db.read() as session:
        member = session.query(Member).filter_by(person_id=made.allert).one().id
    records.set_values(made.db, "member", [member], {"name_latin": "Frantz Allert"})
    page = filled.show("person", made.allert)
    found = spellings(page)
    lines = found.before.lines
    assert [(line.printed.name, line.source()) for line in lines] == [
        ("Frantz Allert", "20. Arbeits- und Sozialseminar, 2018"),
        ("Франц Аллерт", "20. Arbeits- und Sozialseminar, 2018"),
    ]
    assert [line.link.isHidden() for line in lines] == [False, True]
    lines[0].link.setFocus()
    press(SPACE)
    assert rows(found)[-1] == ("printed", "Allert", "Frantz", "")
    assert found.nodes()[-1].values["note"] == "20. Arbeits- und Sozialseminar, 2018"
    settle(page)
    assert lines[0].link.isHidden()
    assert page.save()


def test_nobody_offers_anything_in_a_record_that_is_read_only(filled: Window, made: Gathering) -> None:
    page = filled.show("person", made.petrosyan)
    found = spellings(page)
    assert len(found.offers()) == 3
    page.set_read_only(True)
    assert found.offers() == []
    assert not found.forms.fields["latin"].combo.isEnabled()
    page.set_read_only(False)
    assert len(found.offers()) == 3


def test_tab_comes_to_the_suggestions_after_the_fields(filled: Window) -> None:
    page = filled.show("person")
    found = typed(page, "Heine")
    visited = []
    for _ in range(14):
        visited.append(focused())
        press(TAB)
    links = [link for offer in found.offers() for link in (offer.offer.link, offer.type_link)]
    assert [widget for widget in visited if widget in links] == links


def test_words_follow_the_language(filled: Window) -> None:
    page = filled.show("person")
    found = typed(page, "Петросян")
    apply_language("de")
    retranslate_tree(page)
    assert found.offers()[0].offer.words.text() == "Pass, genau wie gedruckt – Vorschlag: ICAO Doc 9303"
    assert found.offers()[0].offer.cap.accessibleName() == "Taste Strg+Leertaste"
    assert page.title() == "Петросян"
