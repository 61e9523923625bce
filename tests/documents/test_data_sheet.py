"""The blank data sheet: every field that is typed, in the order of its declaration, with or without a seminar."""

from __future__ import annotations

import datetime

import pytest

from app.documents.catalogue import LANGUAGE_FORMS, prepare, render
from app.documents.pages import page_count
from app.domain.base import fields_of
from app.domain.seminar import Seminar
from app.texts import tr
from tests.documents import records
from tests.documents.test_every_document import text_of
from tests.documents.test_typesetting import squeezed

STAND = datetime.date(2018, 8, 23)


@pytest.mark.parametrize("language", ["de", "ru"])
def test_the_fields_stand_in_the_order_of_the_form(language: str) -> None:
    text = text_of(render("data-sheet", prepare("data-sheet", [], language, STAND).context))
    places = [
        text.index(squeezed(tr(fields_of(Seminar)[name].label, to=language)))
        for name in ("number", "title", "start", "host_side", "languages", "status")
    ]
    assert places == sorted(places)


def test_a_seminar_gives_its_heading_and_nothing_else() -> None:
    text = text_of(render("data-sheet", prepare("data-sheet", records.full_seminar(), "de", STAND).context))
    assert "20.Arbeits-undSozialseminar" in text
    assert "Petrosyan" not in text


@pytest.mark.parametrize("form", LANGUAGE_FORMS)
def test_the_number_of_lines_can_be_chosen(form: str) -> None:
    few = prepare("data-sheet", [], form, STAND, options={"people": 0, "items": 0}).context
    many = prepare("data-sheet", [], form, STAND, options={"people": 60, "items": 80}).context
    assert page_count(render("data-sheet", few)) < page_count(render("data-sheet", many))
    assert few["delegations"] == few["programme"] == []
