"""What forms propose, create in passing, take from the directory, and show beside a record."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import select

from app.domain.date import Date
from app.domain.model import OrganisationName
from app.domain.text import Text
from app.services import creating, heading, leading, proposing, records, related
from app.services.completeness import missing_texts, warnings
from app.services.records import blank, load, save
from app.storage.files import create_file
from tests.services.gathering import TODAY, Gathering, gathering


@pytest.fixture
def made(akte: Path) -> Iterator[Gathering]:
    found = gathering(akte)
    yield found
    found.db.close()


def test_a_new_seminar_gets_series_number_and_title(made: Gathering) -> None:
    with made.db.read() as session:
        begun = proposing.begin(session, "seminar")
        again = proposing.begin(session, "seminar", {"number": 30, "title": Text(de="x")})
    assert (begun.values["number"], begun.values["title"]) == (21, Text(de="21. Sozialseminar"))
    assert (again.values["number"], again.values["title"]) == (30, Text(de="x"))


def test_in_an_empty_file_nothing_is_proposed(akte: Path) -> None:
    db = create_file(akte)
    with db.read() as session:
        seminar, series = proposing.begin(session, "seminar"), proposing.begin(session, "series")
        assert proposing.cities(session, seminar) == {}
    assert seminar.values["series_id"] is seminar.values["number"] is series.values["partnership_id"] is None
    assert creating.needs_cities(db)
    series_id = creating.create_series(db, Text(de="Reihe"), Text(de="Berlin", ru="Берлин"), Text(de="Moskau"))
    assert not creating.needs_cities(db)
    with db.read() as session:
        begun = proposing.begin(session, "seminar")
        assert begun.values["series_id"] == series_id
        assert begun.values["title"] == Text(de="1. Reihe")
        assert proposing.cities(session, begun)["own"] == Text(de="Berlin", ru="Берлин")
        assert load(session, "partnership", 1).values["name"] == Text(de="Berlin – Moskau")
    db.undo()
    assert creating.needs_cities(db)  # series and partnership were one step
    db.close()


def test_cities_of_a_delegation(made: Gathering) -> None:
    with made.db.read() as session:
        cities = proposing.cities(session, load(session, "delegation", made.berlin))
        new = proposing.cities(session, blank("delegation", seminar_id=made.seminar))
        codes = proposing.countries(session, load(session, "seminar", made.seminar))
    assert cities == new
    assert cities["partner"] == Text(de="Moskau", ru="Москва")
    assert codes == {"own": "DE-BE", "partner": "RU"}


@pytest.mark.parametrize(
    ("kind", "typed", "label"),
    [
        ("person", "Dr. Anna von Müller", "Anna von Müller"),
        ("person", "Петросян Владимир Аршакович", "Владимир Аршакович Петросян"),
        ("organisation", "Amt für Neues", "Amt für Neues"),
        ("organisation", "Министерство", "Министерство"),
        ("series", "Arbeitsseminar", "Arbeitsseminar"),
        ("topic", "Inklusion", "Inklusion"),
    ],
)
def test_created_in_passing(made: Gathering, kind: str, typed: str, label: str) -> None:
    record_id = creating.create(made.db, kind, typed)
    with made.db.read() as session:
        assert records.get(session, kind, record_id).label("de") == label
    made.db.undo()
    assert made.db.redoable() is not None


def test_a_cyrillic_name_goes_into_the_russian_text(made: Gathering) -> None:
    record_id = creating.create(made.db, "organisation", "Министерство")
    with made.db.read() as session:
        names = load(session, "organisation", record_id).parts["names"]
    assert names[0].values["name"] == Text(ru="Министерство")


def test_a_leader_as_the_directory_says(made: Gathering) -> None:
    with made.db.read() as session:
        leader = leading.taken(session, made.fischer, "own", Date(2018, 7, 1), TODAY)
        assert leader.id == 0
        assert leader.values["function"] == Text(de="Staatssekretär für Arbeit und Soziales", ru="статс-секретарь")
        assert leader.values["frozen_on"] == TODAY
        assert leading.differences(session, leader) == {}
        leader.values["function"] = Text(de="Senator")
        assert set(leading.differences(session, leader)) == {"function"}
        leader.values["kept"] = True
        assert leading.differences(session, leader) == {}
        assert leading.differences(session, blank("leader", side="own", name_latin="Nur ein Name")) == {}


def test_a_leaders_function_enters_the_directory(made: Gathering) -> None:
    with made.db.read() as session:
        assert not leading.has_function(session, made.stanko)
        leader = leading.taken(session, made.stanko, "own", None, TODAY)
    leader.values["function"] = Text(de="Referentin")
    leading.into_directory(made.db, leader)
    with made.db.read() as session:
        assert leading.has_function(session, made.stanko)
        assert leading.differences(session, leader) == {}


def test_related_records(made: Gathering) -> None:
    with made.db.read() as session:
        people = related.people_at(session, made.lageso)
        assert [(each.label, each.detail) for each in people] == [("Franz Allert", "Präsident")]
        assert [each.id for each in related.seminars_of_series(session, 1)] == [made.seminar, made.earlier]
        assert [each.id for each in related.seminars_of_person(session, made.allert)] == [made.seminar]
        assert related.counts(session, "seminar", made.seminar) == {"delegations": 1, "programme": 0}
        assert related.counts(session, "person", made.allert) == {"seminars": 1}
        assert related.counts(session, "partnership", 1) == {}


def test_seminars_of_a_topic(made: Gathering) -> None:
    with made.db.read() as session:
        original = load(session, "seminar", made.seminar)
    edited = original.copy()
    edited.parts["topics"].append(blank("seminar_topic", wording=Text(de="Inklusion")))
    save(made.db, edited, original)
    with made.db.read() as session:
        topic = load(session, "seminar", made.seminar).parts["topics"][0].values["topic_id"]
        assert [each.id for each in related.seminars_of_topic(session, topic)] == [made.seminar]


def test_headings(made: Gathering) -> None:
    records.close(made.db, made.earlier, Date(2018, 8, 1), "Stanko")
    with made.db.read() as session:
        seminar = heading.heading(session, load(session, "seminar", made.earlier))
        person = heading.heading(session, load(session, "person", made.petrosyan))
        new = heading.heading(session, blank("seminar"))
        delegation = heading.heading(session, load(session, "delegation", made.berlin))
    assert seminar.title == "18. Sozialseminar"
    assert (seminar.closed_on, seminar.closed_by) == (Date(2018, 8, 1), "Stanko")
    assert (person.title, person.detail) == ("Vladimir Petrosyan", "Владимир Аршакович Петросян")
    assert new.title == ""
    assert delegation.title == "Berlin · 20. Arbeits- und Sozialseminar"


def test_a_number_twice_warns(made: Gathering) -> None:
    with made.db.read() as session:
        (problem,) = warnings(session, made.seminar, 18, 1)
        assert "18. Sozialseminar" in problem.text()
        assert warnings(session, made.earlier, 18, 1) == []
        assert warnings(session, 0, None, 1) == []


def test_missing_texts_of_a_seminar_and_all_that_is_printed_with_it(made: Gathering) -> None:
    with made.db.read() as session:
        missing = missing_texts(session, "seminar", made.seminar)
    assert {each.language for each in missing} == {"ru"}
    assert {each.kind for each in missing} == {"seminar", "member"}


def test_an_organisation_typed_at_a_leader_comes_along_into_the_directory(made: Gathering) -> None:
    name = Text(de="Departement für Arbeit", ru="Департамент труда")
    for person in (made.stanko, made.petrosyan):
        values = {"side": "partner", "person_id": person, "function": Text(de="Leiterin"), "organisation_name": name}
        with made.db.read() as session:
            leader = leading.taken(session, person, "partner", None, TODAY)
        leader.values.update(values)
        leading.into_directory(made.db, leader)
    with made.db.read() as session:
        leader = leading.taken(session, made.stanko, "partner", None, TODAY)
        assert leader.values["organisation_name"] == name
        leader.values["organisation_id"] = None
        assert leading.differences(session, leader) == {}
        assert len(session.scalars(select(OrganisationName).where(OrganisationName.name == name)).all()) == 1
    made.db.undo()
    made.db.undo()
    with made.db.read() as session:
        assert session.scalars(select(OrganisationName).where(OrganisationName.name == name)).all() == []
