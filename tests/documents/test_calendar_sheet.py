"""Printed calendars: holidays of both sides, seminars across weeks, one page a month."""

from __future__ import annotations

import datetime
from typing import Any

import pytest
from sqlalchemy import select

from app.documents.catalogue import LANGUAGE_FORMS, prepare, render
from app.documents.pages import page_count, page_size
from app.domain.date import Date
from app.domain.model import Seminar
from tests.documents.specimens import fill
from tests.documents.test_every_document import text_of
from tests.documents.test_typesetting import HOSTILE, squeezed

STAND = datetime.date(2018, 8, 23)


def calendar(session: Any, view: str, day: str, form: str = "de") -> dict[str, Any]:
    return prepare("calendar", [], form, STAND, "1", {"view": view, "day": day}, session).context


def test_a_seminar_runs_through_two_weeks(session: Any) -> None:
    weeks = calendar(session, "month", "2017-11")["weeks"]
    assert [week["number"] for week in weeks] == ["44", "45", "46", "47", "48"]
    (first,), (second,) = weeks[2]["lanes"][0], weeks[3]["lanes"][0]
    assert (first["begin"], first["span"], first["goes_on"], first["came_from"]) == (6, 1, True, False)
    assert (second["begin"], second["span"], second["goes_on"], second["came_from"]) == (0, 5, False, True)


def test_holidays_have_the_mark_of_their_side(session: Any) -> None:
    weeks = calendar(session, "month", "2017-05")["weeks"]
    days = {day["name"][0]["text"]: day for week in weeks for day in week["days"]}
    assert days["1.\u00a0Mai\u00a02017"]["marks"] == ["own", "partner"]
    assert days["9.\u00a0Mai\u00a02017"]["marks"] == ["partner"]
    assert days["25.\u00a0Mai\u00a02017"]["marks"] == ["own"]
    assert [name[0]["text"] for name in days["25.\u00a0Mai\u00a02017"]["holidays"]] == ["Christi Himmelfahrt"]


@pytest.mark.parametrize("form", LANGUAGE_FORMS)
@pytest.mark.parametrize("month", ["2017-05", "2017-07", "2017-10", "2018-02"])
def test_a_month_is_one_page_across(session: Any, form: str, month: str) -> None:
    pdf = render("calendar", calendar(session, "month", month, form))
    assert page_count(pdf) == 1
    assert page_size(pdf)[0] > page_size(pdf)[1]


def test_a_year_lists_its_seminars_and_holidays_in_words(session: Any) -> None:
    made = calendar(session, "year", "2017", "ru")
    assert len(made["months"]) == 12
    assert sum(day["busy"] for month in made["months"] for day in month["days"]) == 12
    assert made["alt"][0]["text"].startswith("Календарь на 2017 год")
    text = text_of(render("calendar", made))
    assert "4–9июля2017г." in text
    assert "ДеньПобеды" in text


def test_the_days_of_a_seminar(session: Any) -> None:
    seminar = session.scalars(select(Seminar).where(Seminar.number == 19)).first()
    made = prepare("seminar-calendar", seminar, "de", STAND, session=session).context
    assert len(made["weeks"]) == 2
    assert [day["outside"] for day in made["weeks"][0]["days"]] == [True] * 6 + [False]
    with session.no_autoflush:
        seminar.start = seminar.end = None
        assert render("seminar-calendar", prepare("seminar-calendar", seminar, "de", STAND, session=session).context)


def test_what_is_known_by_month_only_stands_below(session: Any) -> None:
    made = calendar(session, "month", "2007-04")
    assert [one["name"][0]["text"] for one in made["undated"]] == ["das erste Sozialseminar"]
    assert not any(week["lanes"] for week in made["weeks"])


@pytest.mark.parametrize("form", LANGUAGE_FORMS)
def test_hostile_titles_print_as_they_are(session: Any, form: str) -> None:
    seminar = session.scalars(select(Seminar).where(Seminar.number == 18)).first()
    for hostile in HOSTILE:
        with session.no_autoflush:
            fill([seminar], hostile)
            seminar.start = seminar.end = Date(2017, 7, 4)
            for view in ("month", "year"):
                assert squeezed(hostile) in text_of(render("calendar", calendar(session, view, "2017-07", form)))
