"""Letters of invitation: who gets one, the wording, where the address and the marks stand."""

from __future__ import annotations

import datetime
from typing import Any

import pypdfium2
import pytest

from app.documents.catalogue import build_context, render
from app.documents.pages import page_count, pages
from app.domain.letterhead import Letterhead
from app.domain.text import Text
from tests.documents import records
from tests.documents.specimens import bare_person, full_person

STAND = datetime.date(2018, 8, 23)


def built(found: Any, form: str = "de", **options: object) -> dict[str, Any]:
    return build_context("invitation", found, form, STAND, options=options)


def told(found: Any, form: str = "de", **options: object) -> list[str]:
    pdf = render("invitation", built(found, form, **options))
    return [" ".join(page.text.split()) for page in pages(pdf, 0.1)]


def greeted(found: Any, **options: object) -> list[str]:
    return [one["name"][0]["text"].split(" ")[-1] for one in built(found, **options)["letters"]]


def test_everybody_named_or_the_head_only() -> None:
    delegation = records.full_seminar().delegations[0]
    assert greeted(delegation) == ["Fischer", "Hohenschönhausen-Wittgenstein"]
    assert greeted(delegation, whom="leader") == ["Fischer"]
    assert greeted([delegation, delegation]) == ["Fischer", "Hohenschönhausen-Wittgenstein"]
    assert "niemand" in told(records.bare_seminar())[0]


def test_persons_are_invited_to_the_seminar_chosen_with_them() -> None:
    first, second = told([records.full_seminar(), full_person(), bare_person()])
    assert "Einladung: 20. Arbeits- und Sozialseminar" in first
    assert "Sehr geehrter Herr Professor von Hohenschönhausen-Wittgenstein," in first
    assert "Moskau, 28. Juni – 4. Juli 2018" in first
    assert "richtet sich an" not in first  # as persons, not as members of a delegation
    assert "Guten Tag Li," in second


def test_without_a_seminar_blanks_to_write_on() -> None:
    (only,) = told(full_person())
    assert only.count("________") >= 2


def test_own_wording_with_placeholders_and_braces_left_alone() -> None:
    delegation = records.full_seminar().delegations[0]
    (letter,) = told(delegation, whom="leader", text_de="Kommen Sie zu {seminar} {nach} {place}!\\n\\nZweiter Absatz.")
    assert "Kommen Sie zu 20. Arbeits- und Sozialseminar, „Arbeit für alle“ {nach} Moskau!" in letter
    assert "Zweiter Absatz." in letter
    (russian,) = told(delegation, "ru", whom="leader", text_de="Nur deutsch", enclosures="Программа")
    assert "Приглашаем Вас" in russian
    assert "Nur deutsch" not in russian
    assert "Приложение: Программа" in russian


def test_the_letterhead_of_the_settings_is_used() -> None:
    seminar = records.full_seminar()
    seminar.series.partnership.letterheads = [
        Letterhead(
            side="own", head=Text(de="Referat II A\nTurmstraße 21"), sender=Text(de="LAGeSo · 10559 Berlin"),
            contact=Text(de="Frau Muster\nTel. 123"), signatory=Text(de="Dr. M. Muster"),
            opening_text=Text(de="im Namen des Amtes grüße ich Sie."), closing_text=Text(de="Bis bald."),
            regards=Text(de="Hochachtungsvoll"), foot=Text(de="Bus M27"), place=Text(de="Berlin"),
        )
    ]  # fmt: skip
    (letter,) = told(seminar.delegations[0], whom="leader", date="2018-05-02")
    for expected in (
        "Referat II A", "LAGeSo · 10559 Berlin", "Tel. 123", "Berlin, 2. Mai 2018", "im Namen des Amtes",
        "Wir laden Sie", "Bis bald.", "Hochachtungsvoll", "Dr. M. Muster", "Bus M27",
    ):  # fmt: skip
        assert expected in letter.replace("\u00a0", " "), expected
    assert "gesondert" not in letter


def place_of(word: str, pdf: bytes) -> tuple[float, float]:
    """Distance of *word* from the left and the upper edge of the first page, in millimetres."""
    document = pypdfium2.PdfDocument(pdf)
    text = document[0].get_textpage()
    index, _count = text.search(word).get_next()
    left, _bottom, _right, top = text.get_charbox(index, loose=True)
    height = document[0].get_height()
    document.close()
    return left * 25.4 / 72, (height - top) * 25.4 / 72


@pytest.mark.parametrize(("form", "head"), [("a", 27), ("b", 45)])
def test_the_address_stands_in_the_window(form: str, head: int) -> None:
    pdf = render("invitation", built(full_person(), din=form))
    for word in ("Departement", "Turmstr", "10559"):
        x, y = place_of(word, pdf)
        assert 25 - 0.5 <= x <= 105
        assert head + 17.7 <= y <= head + 45 - 4, word


def lines_of(pdf: bytes) -> list[float]:
    """Heights of the marks at the left edge, in millimetres from above."""
    document = pypdfium2.PdfDocument(pdf)
    page = document[0]
    found = []
    for drawn in page.get_objects():
        left, bottom, right, top = drawn.get_bounds()
        if right < 14 * 72 / 25.4 and left < 8 * 72 / 25.4:
            found.append(round((page.get_height() - (bottom + top) / 2) * 25.4 / 72, 1))
    document.close()
    return sorted(found)


def test_marks_where_to_fold_and_to_punch() -> None:
    person = full_person()
    assert lines_of(render("invitation", built(person))) == [105, 148.5, 210]
    assert lines_of(render("invitation", built(person, din="a"))) == [87, 148.5, 192]
    assert lines_of(render("invitation", built(person, marks=False))) == []
    assert lines_of(render("invitation", built(person, "ru"))) == []


def test_pages_are_counted_for_each_letter() -> None:
    delegation = records.full_seminar().delegations[0]
    found = told(delegation, "ru", text_ru="Слово за словом. " * 180)
    assert len(found) == 4
    assert [page.split(" ")[0] == "2" for page in found] == [False, True, False, True]
    found = told(delegation, "de", text_de="Wort für Wort. " * 250)
    assert [page.split(" ")[-1] == "2" for page in found] == [False, True, False, True]


def test_a_hundred_letters() -> None:
    seminar = records.full_seminar()
    assert page_count(render("invitation", built([seminar, *(full_person() for _ in range(100))]))) == 100
