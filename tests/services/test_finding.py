"""Finding records: search over everything, and the choice in a reference field."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain.text import Text
from app.services import creating, records
from app.services.finding import choose, find, label_of
from tests.services.gathering import Gathering, gathering


@pytest.fixture
def made(akte: Path) -> Iterator[Gathering]:
    found = gathering(akte)
    yield found
    found.db.close()


def labels(made: Gathering, kind: str, text: str, language: str = "de") -> list[str]:
    with made.db.read() as session:
        return [hit.label for hit in choose(session, kind, text, language)]


@pytest.mark.parametrize("text", ["petrosyan", "ПЕТРОСЯН", "владимир петросян", "Vladimir", "аршакович"])
def test_a_person_by_any_recorded_spelling(made: Gathering, text: str) -> None:
    assert labels(made, "person", text) == ["Vladimir Petrosyan"]
    assert labels(made, "person", text, "ru") == ["Владимир Аршакович Петросян"]


def test_the_spelling_that_matched_is_said(made: Gathering) -> None:
    with made.db.read() as session:
        (hit,) = find(session, "аршакович", "de", kinds_wanted=("person",))
    assert hit.matched == "Владимир Аршакович Петросян"
    assert hit.detail == "Minister der Moskauer Regierung"


def test_an_empty_text_offers_the_first_ones(made: Gathering) -> None:
    assert labels(made, "person", "")[0] == "Franz Allert"
    assert len(labels(made, "person", " ")) == 4
    with made.db.read() as session:
        assert len(choose(session, "person", "", "de", limit=2)) == 2


def test_kinds_outside_the_index_are_found_by_their_label(made: Gathering) -> None:
    with made.db.read() as session:
        original = records.load(session, "seminar", made.seminar)
    edited = original.copy()
    edited.parts["parts_"] = [records.blank("part", city=Text(de="Potsdam", ru="Потсдам"))]
    records.save(made.db, edited, original)
    assert labels(made, "part", "pots") == ["Potsdam"]
    assert labels(made, "part", "xyz") == []


def test_series_are_chosen_by_name(made: Gathering) -> None:
    creating.create(made.db, "series", "Arbeitsseminar")
    assert labels(made, "series", "arbeit") == ["Arbeitsseminar"]
    assert labels(made, "series", "") == ["Arbeitsseminar", "Sozialseminar"]


def test_seminars_say_where_and_when(made: Gathering) -> None:
    with made.db.read() as session:
        (hit,) = choose(session, "seminar", "18.", "de")
    assert hit.detail.replace("\N{NO-BREAK SPACE}", " ") == "Moskau · 4.–9. Juli 2017"


def test_a_label_of_nothing(made: Gathering) -> None:
    with made.db.read() as session:
        assert label_of(session, "person", None, "de") == label_of(session, "person", 99_999, "de") == ""
        assert label_of(session, "person", made.stanko, "ru") == "Нелли Станко"
