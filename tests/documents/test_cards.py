"""Badges, table cards, certificates, labels: who gets one, what stands on it, and that the longest names fit."""

from __future__ import annotations

import datetime
from typing import Any

import pypdfium2
import pytest

from app.documents.catalogue import LANGUAGE_FORMS, build_context, prepare, render
from app.documents.errors import OptionInvalid, SheetTooLarge
from app.documents.pages import page_count, page_size, pages
from app.documents.places import members_of, name_lines
from app.documents.reading import Reader
from app.documents.sheets import A4, BADGES, LABELS
from app.domain.delegation import Member
from app.domain.person import Person, PersonName
from app.domain.text import Text
from tests.documents import records
from tests.documents.specimens import full_organisation, full_person

STAND = datetime.date(2018, 8, 23)
CARDS = ("badges", "table-cards", "certificates", "address-labels")


def made(key: str, found: Any, form: str = "de", **options: object) -> bytes:
    return render(key, build_context(key, found, form, STAND, options=options))


def words(pdf: bytes) -> list[str]:
    return [" ".join(page.text.split()) for page in pages(pdf, 0.1)]


def test_a_seminar_gives_its_people_without_guests_and_those_who_stayed_away() -> None:
    seminar = records.full_seminar()
    assert [member.name("de") for member in members_of([seminar], guests=False)] == [
        "Alexander Fischer", records.LONGEST_NAME[0], "N.\u00a0N.", "N.\u00a0N.", "Vladimir Petrosyan", "Irina Weber",
    ]  # fmt: skip
    assert [member.name("de") for member in members_of([seminar], guests=True)][-1] == "Wladimir Grinin"
    guests = seminar.delegations[3]
    assert [member.name("de") for member in members_of([guests], guests=False)] == ["Wladimir Grinin"]
    chosen = seminar.delegations[0].members[0]
    assert members_of([chosen, seminar.delegations[0], chosen], guests=False)[0] is chosen
    assert len(members_of([chosen, seminar.delegations[0], chosen], guests=False)) == 4


@pytest.mark.parametrize(
    ("name", "given", "family"),
    [
        ("Elke Breitenbach", "Elke", "Breitenbach"),
        ("Ursula von der Leyen", "Ursula", "von der Leyen"),
        ("Li", "", "Li"),
        ("Ольга Сергеевна Михайлова", "Ольга Сергеевна", "Михайлова"),
    ],
)
def test_a_name_is_split_by_its_words(name: str, given: str, family: str) -> None:
    member = records.full_seminar().delegations[0].members[1]
    member.name_latin = name
    first, last = name_lines(Reader(["de"]), member)
    assert (first[0]["text"], last[0]["text"]) == (given, family)


def test_a_name_is_split_as_the_directory_spells_it() -> None:
    spelling = PersonName(position=0, script="latin", given="Maria", family="Garcia Lopez")
    person = Person(names=[spelling])
    member = records.full_seminar().delegations[0].members[1]
    member.person, member.name_latin, member.titles = person, "Maria Garcia Lopez", "Dr."
    first, last = name_lines(Reader(["de"]), member)
    assert (first[0]["text"], last[0]["text"]) == ("Dr. Maria", "Garcia Lopez")


def test_what_is_known_in_one_language_only_stands_on_the_badge_once() -> None:
    seminar = records.full_seminar()
    member = seminar.delegations[0].members[1]
    member.name_cyrillic, member.organisation_name = "", None
    for name in seminar.series.names:
        name.name = Text(de=name.name["de"])
    (page,) = words(made("badges", member, "de+ru"))
    assert page.count("Fischer") == 1
    assert page.count("Sozialseminar") == 1
    missing = {one.field for one in prepare("badges", member, "de+ru", STAND).missing}
    assert missing == {"name_cyrillic", "name"}


def test_the_name_for_the_badge_stands_in_the_column_of_its_script() -> None:
    member = records.full_seminar().delegations[0].members[1]
    member.badge_name = "Alex Fischer"
    first, last = name_lines(Reader(["de", "ru"]), member)
    assert [part["text"] for part in first] == ["Alex", "Александер"]
    assert [part["text"] for part in last] == ["Fischer", "Фишер"]


@pytest.mark.parametrize("known", [BADGES, LABELS])
def test_sheets_stand_on_their_paper(known: Any) -> None:
    for key, (_text, sheet) in known.items():
        measure: Any = sheet.measure()
        assert measure["left"] >= 0, key
        assert measure["top"] >= 0, key
        right = measure["left"] + sheet.columns * sheet.width + (sheet.columns - 1) * sheet.gap_x
        assert right <= sheet.paper[0] + 0.01, key


def test_badges_fill_sheets_from_the_place_asked_for() -> None:
    seminar = records.full_seminar()
    assert page_count(made("badges", seminar)) == 1  # six of ten places
    assert page_count(made("badges", seminar, start=6)) == 2
    assert page_count(made("badges", seminar, sheet="a6")) == 2
    assert page_count(made("badges", seminar, sheet="a7-page")) == 6
    assert [round(side * 25.4 / 72) for side in page_size(made("badges", seminar, sheet="a7-page"))] == [105, 74]


def test_both_faces_back_in_russian_with_columns_turned() -> None:
    front, back = words(made("badges", records.full_seminar(), "de+ru", faces="both"))
    assert "Fischer" in front
    assert "Фишер" in back
    assert "Фишер" not in front
    assert "Fischer" not in back
    assert back.index("Хоэншёнхаузен") < back.index("Фишер")


def test_sheets_by_typed_measures() -> None:
    typed: dict[str, Any] = {"sheet": "own", "columns": 1, "rows": "2", "width": 100, "height": "60,5", "left": 10}
    assert page_count(made("badges", records.full_seminar(), **typed)) == 3
    with pytest.raises(SheetTooLarge):
        made("badges", records.full_seminar(), **{**typed, "columns": 3})
    with pytest.raises(OptionInvalid):
        made("badges", records.full_seminar(), sheet="a3")


def test_certificates_only_for_who_attended() -> None:
    seminar = records.full_seminar()
    told = words(made("certificates", seminar))
    assert len(told) == 4
    assert not any("Stoye" in page for page in told)
    assert "hat teilgenommen am 20. Arbeits- und Sozialseminar" in told[0]
    assert "Kasan, 4. Juli 2018" in told[0]
    assert len(words(made("certificates", seminar, guests=True))) == 5
    assert words(made("certificates", records.bare_seminar())) == ["Noch ist für niemanden die Teilnahme eingetragen."]
    assert "Berlin, im Mai" in words(made("certificates", seminar, place="Berlin, im Mai", signatures="own"))[0]


def test_table_cards_show_the_name_on_both_faces() -> None:
    member: Member = records.full_seminar().delegations[0].members[1]
    (page,) = words(made("table-cards", member))
    assert page.count("Fischer") == 2
    (page,) = words(made("table-cards", member, "de+ru", size="full"))
    assert (page.count("Fischer"), page.count("Фишер")) == (1, 1)


def test_labels_carry_the_address() -> None:
    (page,) = words(made("address-labels", [full_person(), full_organisation()]))
    assert "Herrn Prof. Dr. Dr. h. c. Karl-Theodor" in page
    assert "Turmstraße 21" in page
    assert "107078 Moskau" in page
    (page,) = words(made("address-labels", full_person(), address="private"))
    assert "Musterweg 1" in page
    assert "Turmstraße" not in page
    (page,) = words(made("address-labels", full_organisation(), "ru"))
    assert "107078 Москва" in page


def test_a_person_gets_one_label() -> None:
    seminar = records.full_seminar()
    person = full_person()
    for delegation in seminar.delegations[:2]:
        delegation.members[0].person = person
    context = build_context("address-labels", seminar, "de", STAND)
    names = [card["name"][0]["text"] for card in context["cards"]]
    assert len([name for name in names if "Hohenschönhausen" in name or "Petrosyan" in name]) == 1


def outside(pdf: bytes, measure: dict[str, Any]) -> list[str]:
    """Letters that lie on no card of the sheet."""
    left, top = measure["left"] * 72 / 25.4, measure["top"] * 72 / 25.4
    wide, high = ((measure[side] + measure[gap]) * 72 / 25.4 for side, gap in (("width", "gap-x"), ("height", "gap-y")))
    card_wide, card_high = measure["width"] * 72 / 25.4, measure["height"] * 72 / 25.4
    found = []
    document = pypdfium2.PdfDocument(pdf)
    for page in document:
        text = page.get_textpage()
        for index in range(text.count_chars()):
            x0, y0, x1, y1 = text.get_charbox(index)
            x, y = (x0 - left) % wide, (page.get_height() - y1 - top) % high
            if x + (x1 - x0) > card_wide or y + (y1 - y0) > card_high:
                found.append(text.get_text_range(index, 1))
    document.close()
    return found


@pytest.mark.parametrize("form", LANGUAGE_FORMS)
@pytest.mark.parametrize("sheet", BADGES)
def test_the_longest_names_stay_on_every_badge(sheet: str, form: str) -> None:
    context = build_context("badges", records.full_seminar(), form, STAND, options={"sheet": sheet})
    pdf = render("badges", context)
    assert outside(pdf, context["measure"]) == []
    last = records.LONGEST_NAME[0 if form != "ru" else 1].split()[-1]
    assert any(last in page.replace("\u200b", "") for page in words(pdf))


@pytest.mark.parametrize("sheet", LABELS)
def test_the_longest_addresses_stay_on_every_label(sheet: str) -> None:
    found = [full_person(), full_organisation()]
    context = build_context("address-labels", found, "de+ru", STAND, options={"sheet": sheet})
    assert outside(render("address-labels", context), context["measure"]) == []
    assert tuple(context["measure"]["paper"]) == A4
