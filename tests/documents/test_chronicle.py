"""The chronicle: what is counted, what is not recorded, hostile seminars, charts with words."""

from __future__ import annotations

import datetime
from typing import Any

import pytest
from sqlalchemy import select

from app.documents.catalogue import LANGUAGE_FORMS, prepare, render
from app.domain.model import Partnership, Seminar, Series
from app.domain.partnership import OWN, PARTNER
from app.services.chronicle import gather, sizes
from tests.documents.specimens import fill
from tests.documents.test_every_document import text_of
from tests.documents.test_typesetting import HOSTILE, squeezed

STAND = datetime.date(2018, 8, 23)


def context(record: Any, session: Any, form: str = "de", **options: Any) -> dict[str, Any]:
    return prepare("chronicle", record, form, STAND, "1", options, session).context


def told(context: dict[str, Any], heading: str) -> dict[str, list[int | None]]:
    found = next(one for one in context["statistics"] if one["heading"][0]["text"] == heading)
    return {bar["label"][0]["text"]: bar["values"] for bar in found["bars"]}


@pytest.fixture
def social(session: Any) -> Any:
    return session.scalars(select(Series).order_by(Series.id)).first()


def test_a_series_names_its_seminars_in_time_order_and_the_numbers_it_lacks(session: Any, social: Any) -> None:
    made = context(social, session)
    assert [one["number"][0]["text"] for one in made["overview"]] == ["1", "12", "14", "18", "19", "20"]
    assert "nicht erfasst: 2–11, 13, 15–17" in str(made["cover"])
    assert made["line"][0]["text"] == "2007–2018"


def test_a_partnership_has_all_series(session: Any) -> None:
    record = session.scalars(select(Partnership)).first()
    made = context(record, session)
    assert len(made["overview"]) == 10
    assert [fact["label"][0]["text"] for fact in made["cover"]].count("Reihe") == 3


def test_figures(session: Any, social: Any) -> None:
    made = context(social, session)
    years = told(made, "Seminare pro Jahr")
    assert list(years) == [str(year) for year in range(2007, 2019)]
    assert years["2017"] == [2]
    assert years["2008"] == [0]
    assert told(made, "Gastgeber") == {"Berlin": [4], "Moskau": [2]}
    assert told(made, "Größe der Delegationen")["14. (2014)"] == [None, 6]
    assert told(made, "Wiederkehrende Personen")["Vladimir Petrosyan"] == [4]


def test_cancelled_seminars_are_told_but_not_counted(session: Any, social: Any) -> None:
    last = gather(session, [social], {}).seminars[-1]
    last.status = "cancelled"
    made = context(social, session)
    assert len(made["overview"]) == 6
    assert "2018" not in told(made, "Seminare pro Jahr")


def test_a_size_that_is_not_known_is_not_guessed() -> None:
    from tests.documents.records import full_seminar

    seminar = full_seminar()
    assert sizes(seminar) == {OWN: 5, PARTNER: 1}
    seminar.evidence = "report"
    assert sizes(seminar) == {OWN: 5}


def test_every_chart_is_told_in_words(session: Any, social: Any) -> None:
    for statistic in context(social, session, "ru")["statistics"]:
        assert statistic["alt"][0]["text"].startswith("Столбчатая диаграмма")
    pdf = render("chronicle", context(social, session))
    assert pdf.count(b"/Figure") >= 4


def test_options_leave_parts_out(session: Any, social: Any) -> None:
    made = context(social, session, blocks=False, statistics=False)
    assert made["blocks"] == made["statistics"] == []
    without = context(social, session, people=False)
    assert "Wiederkehrende Personen" not in [one["heading"][0]["text"] for one in without["statistics"]]


def test_a_series_without_seminars(session: Any) -> None:
    with session.no_autoflush:
        empty = Series(id=999, partnership=session.scalars(select(Partnership)).first())
        made = context(empty, session)
        assert made["overview"] == made["statistics"] == []
        assert "EssindnochkeineSeminareerfasst." in text_of(render("chronicle", made))


@pytest.mark.parametrize("form", LANGUAGE_FORMS)
def test_hostile_seminars_print_as_they_are(session: Any, social: Any, form: str) -> None:
    for hostile in (*HOSTILE, "W" * 10_000):
        seminars = session.scalars(select(Seminar).limit(2)).all()
        with session.no_autoflush:
            fill(list(seminars), hostile)
            text = text_of(render("chronicle", context(social, session, form)))
        assert squeezed(hostile)[:40] in text
