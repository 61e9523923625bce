"""The official programme and the run sheet: days, what is left out, the approval, phones."""

from __future__ import annotations

import datetime
from typing import Any

import pytest

from app.documents.catalogue import LANGUAGE_FORMS, build_context, render
from app.documents.pages import page_count, pages
from app.domain.date import Date
from app.domain.person import ContactPoint
from app.domain.programme import ItemPerson, ProgrammeItem
from app.domain.seminar import Seminar
from app.domain.text import Text
from tests.documents import records
from tests.documents.specimens import full_organisation, full_person

STAND = datetime.date(2018, 8, 23)


def built(key: str, seminar: Seminar, form: str = "de", **options: object) -> dict[str, Any]:
    return build_context(key, seminar, form, STAND, options=options)


def printed(key: str, seminar: Seminar, form: str = "de", **options: object) -> str:
    pdf = render(key, built(key, seminar, form, **options))
    return " ".join(" ".join(page.text.split()) for page in pages(pdf, 0.1))


def headings(context: dict[str, Any]) -> list[str]:
    return [day["heading"][0]["text"].replace("\u00a0", " ") for day in context["days"]]


def test_days_in_order_with_their_city_undated_and_later_items_last() -> None:
    assert headings(built("programme", records.full_seminar())) == [
        "Donnerstag, 28. Juni 2018 · Moskau", "Freitag, 29. Juni 2018 · Moskau", "Ohne festen Tag",
        "Nach dem Seminar: September 2018",
    ]  # fmt: skip
    assert headings(built("programme", records.full_seminar(), "ru"))[0] == "Четверг, 28 июня 2018 г. · Москва"


def test_a_day_between_two_cities_names_both() -> None:
    assert "Montag, 2. Juli 2018 · Moskau – Kasan" in headings(built("run-sheet", records.full_seminar()))


def test_without_any_day_there_is_no_word_about_days() -> None:
    seminar = records.full_seminar()
    for item in seminar.programme:
        item.day = None
        item.type = "talk"
    assert headings(built("programme", seminar)) == ["Programmpunkte"]


def test_internal_items_stand_in_the_run_sheet_only() -> None:
    assert "Dienstwagen" not in printed("programme", records.full_seminar())
    assert "Dienstwagen" in printed("run-sheet", records.full_seminar())
    assert "Transfer, intern" in printed("run-sheet", records.full_seminar())


def test_approval_in_russian_only_and_only_where_wanted() -> None:
    told = printed("programme", records.full_seminar(), "ru", approver="В. А. Петросян", approver_function="Министр")
    assert told.index("УТВЕРЖДАЮ") < told.index("Министр") < told.index("В. А. Петросян") < told.index("Программа")
    assert "2018 г." in told[: told.index("Программа")]
    assert "УТВЕРЖДАЮ" in printed("programme", records.full_seminar(), "de+ru")
    assert "УТВЕРЖДАЮ" not in printed("programme", records.full_seminar(), "ru", approval=False)
    assert "УТВЕРЖДАЮ" not in printed("programme", records.full_seminar(), "de")


def test_interpreters_can_be_left_out() -> None:
    seminar = records.full_seminar()
    talk = next(item for item in seminar.programme if item.type == "visit")
    talk.people.append(records.appears(ItemPerson, "Irina Weber", "Ирина Вебер", role="interpreter"))
    assert "Irina Weber" in printed("programme", seminar)
    assert "Irina Weber" not in printed("programme", seminar, interpreters=False)


def test_the_run_sheet_says_how_to_reach_people_and_places() -> None:
    seminar = records.full_seminar()
    visit = next(item for item in seminar.programme if item.type == "visit")
    person = full_person()
    person.contacts.append(ContactPoint(type="mobile", value="+49 170 1234567"))
    visit.people.append(ItemPerson(person=person, role="responsible"))
    visit.organisation = full_organisation()
    visit.note = Text(de="Bus wartet am Tor 3")
    told = printed("run-sheet", seminar)
    for expected in ("+49 30 90229-0", "+49 170 1234567", "+7 495 625-14-90", "ul. Nowaja Basmannaja", "Tor 3"):
        assert expected in told, expected
    assert "1234567" not in printed("programme", seminar)


@pytest.mark.parametrize("form", LANGUAGE_FORMS)
@pytest.mark.parametrize("key", ["programme", "run-sheet"])
def test_a_long_day_says_its_day_on_every_page(key: str, form: str) -> None:
    seminar = records.full_seminar()
    seminar.programme = [
        ProgrammeItem(
            seminar=seminar, position=number, day=Date.from_iso("2018-06-28"), start_time=f"{8 + number // 6:02}:00",
            type="talk", title=Text(de=f"Vortrag {number}", ru=f"Доклад {number}"),
        )
        for number in range(60)
    ]  # fmt: skip
    pdf = render(key, built(key, seminar, form))
    assert page_count(pdf) > 1
    for page in pages(pdf, 0.1):
        assert ("Четверг" if form == "ru" else "Donnerstag") in page.text


def test_a_city_of_a_thousand_words_does_not_fill_every_page() -> None:
    seminar = records.full_seminar()
    seminar.parts_[0].city = Text(de="Stadt " * 1000, ru="город " * 1000)
    for form in LANGUAGE_FORMS:
        assert page_count(render("programme", built("programme", seminar, form))) < 20
