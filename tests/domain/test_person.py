"""Persons, organisations and series: names that follow from their spellings, offices in force on a day."""

from __future__ import annotations

import pytest

from app.domain.date import Date
from app.domain.model import (
    Appointment,
    Organisation,
    OrganisationName,
    Person,
    PersonName,
    Series,
    SeriesName,
)
from app.domain.text import Text


def spelling(script: str, family: str, given: str = "", **more: str) -> PersonName:
    return PersonName(**{"script": script, "family": family, "given": given, "patronymic": "", "prefix": "", **more})


def test_display_names_are_the_first_spelling_in_each_script() -> None:
    person = Person(
        names=[
            spelling("latin", "Petrosyan", "Vladimir", position=0),
            spelling("cyrillic", "Петросян", "Владимир", patronymic="Аршакович", position=1),
            spelling("latin", "Petrosjan", "Wladimir", position=2),
        ]
    )
    person.derive()
    assert (person.name_latin, person.name_cyrillic) == ("Vladimir Petrosyan", "Владимир Аршакович Петросян")
    assert (person.sort_latin, person.sort_cyrillic) == ("petrosyan  vladimir", "петросян  владимир  аршакович")
    assert (person.label("de"), person.label("ru")) == ("Vladimir Petrosyan", "Владимир Аршакович Петросян")


def test_positions_decide_not_the_order_of_entry() -> None:
    person = Person(names=[spelling("latin", "Second", position=1), spelling("latin", "First", position=0)])
    person.derive()
    assert person.name_latin == "First"


def test_one_script_serves_both_lists() -> None:
    person = Person(names=[spelling("latin", "Stein", "Anna", prefix="von")])
    person.derive()
    assert (person.name_latin, person.name_cyrillic) == ("Anna von Stein", "")
    assert person.sort_cyrillic == person.sort_latin == "stein  anna"
    assert person.label("ru") == "Anna von Stein"


def test_without_a_name() -> None:
    person = Person(names=[])
    person.derive()
    assert (person.name_latin, person.name_cyrillic, person.sort_latin, person.sort_cyrillic) == ("", "", "", "")


def test_shorter_family_names_sort_first() -> None:
    written = [("Stein", "Zoe"), ("Steinbach", "Anna"), ("Stein-Meier", "Anna")]
    keys = [spelling("latin", family, given).sort() for family, given in written]
    assert keys == ["stein  zoe", "steinbach  anna", "stein-meier  anna"]
    assert min(keys) == "stein  zoe"


def test_organisation_shows_its_last_name() -> None:
    organisation = Organisation(
        names=[
            OrganisationName(name=Text(de="B", ru="Б"), valid_from=Date(2011), position=1),
            OrganisationName(name=Text(de="Ä"), valid_to=Date(2010), position=0),
        ]
    )
    organisation.derive()
    assert organisation.name == Text(de="B", ru="Б")
    assert organisation.sort_name == "b"
    assert organisation.name_on(Date(2009, 5)) == Text(de="Ä")
    assert organisation.name_on(Date(2012)) == Text(de="B", ru="Б")
    assert organisation.name_on(None) == Text(de="B", ru="Б")


def test_series_shows_its_last_name() -> None:
    series = Series(
        names=[
            SeriesName(name=Text(de="Seminar"), valid_to=Date(2003), position=0),
            SeriesName(name=Text(de="Sozialseminar"), valid_from=Date(2004), position=1),
        ]
    )
    series.derive()
    assert series.label("ru") == "Sozialseminar"
    assert series.name_on(Date(2001, 7)).best("de") == "Seminar"


def office(function: str, start: str | None, end: str | None, **more: object) -> Appointment:
    return Appointment(
        function=Text(de=function),
        start=Date.from_iso(start) if start else None,
        end=Date.from_iso(end) if end else None,
        **more,
    )


@pytest.mark.parametrize(
    ("day", "function"),
    [
        ("1999", "A"), ("2010-12-31", "A"), ("2010", "A"), ("2011", "B"), ("2011-03", "B"), ("2016-12-07", "B"),
        ("2016-12-08", "C"), ("2016-12", "C"), ("2016", "C"), ("2016-11", "B"), ("2030-01-01", "C"),
    ],
)  # fmt: skip
def test_appointment_on_dates_of_every_precision(day: str, function: str) -> None:
    """Where the day is too coarse to decide, the later office is used."""
    person = Person(
        appointments=[
            office("A", None, "2010"), office("B", "2011", "2016-12-07"), office("C", "2016-12-08", None),
        ]
    )  # fmt: skip
    found = person.appointment_on(Date.from_iso(day))
    assert found is not None
    assert found.function == Text(de=function)


def test_no_appointment_in_force() -> None:
    person = Person(appointments=[office("A", "2005", "2010")])
    assert person.appointment_on(Date(2004, 12)) is None
    assert person.appointment_on(Date(2011)) is None
    assert person.appointment_on(None) is None
    assert Person(appointments=[]).appointment_on(Date(2011)) is None


def test_today_means_without_an_end() -> None:
    person = Person(appointments=[office("now", "2011", None), office("before", "2005", "2010")])
    today = person.appointment_on(None)
    assert today is not None
    assert today.function["de"] == "now"


def test_an_overlap_takes_the_last_one() -> None:
    person = Person(appointments=[office("member", "2005", None), office("president", "2009", "2012", acting=True)])
    in_office, after = person.appointment_on(Date(2010)), person.appointment_on(Date(2013))
    assert (in_office.function["de"], after.function["de"]) == ("president", "member")  # type: ignore[union-attr]


def test_function_follows_the_gender() -> None:
    senator = Appointment(function=Text(de="Senator", ru="Сенатор"), function_feminine=Text(de="Senatorin"))
    assert senator.function_for("f") == Text(de="Senatorin", ru="Сенатор")
    assert senator.function_for("m") == senator.function_for(None) == Text(de="Senator", ru="Сенатор")
    assert Appointment(function=Text(de="Leitung"), function_feminine=Text()).function_for("f") == Text(de="Leitung")


def dated(family: str, start: str | None, end: str | None, **more: object) -> PersonName:
    return PersonName(
        script="latin", family=family,
        valid_from=Date.from_iso(start) if start else None, valid_to=Date.from_iso(end) if end else None, **more,
    )  # fmt: skip


def test_the_chosen_spelling_is_printed_and_sorted() -> None:
    person = Person(
        names=[
            spelling("latin", "Petrossjan", position=0),
            spelling("latin", "Petrosian", position=1, chosen=True),
            spelling("cyrillic", "Петросян", position=2),
        ]
    )
    person.derive()
    assert (person.name_latin, person.sort_latin, person.name_cyrillic) == ("Petrosian", "petrosian", "Петросян")


@pytest.mark.parametrize(
    ("day", "family"),
    [(None, "Krüger"), ("2010", "Lohmann"), ("2015-06", "Lohmann"), ("2016", "Krüger"), ("1990", "Krüger")],
)
def test_a_spelling_stands_back_when_it_was_not_in_use(day: str | None, family: str) -> None:
    """Also the chosen one, on a day before it; where none was in use (1990) the choice alone counts."""
    names = [
        dated("Lohmann", "2000", "2015-06-30", position=0),
        dated("Krüger", "2015-07", None, position=1, chosen=True),
    ]
    found = Person(names=names).printed("latin", Date.from_iso(day) if day else None)
    assert found is not None
    assert found.family == family


def test_the_only_spelling_is_printed_even_when_it_has_ended() -> None:
    person = Person(names=[dated("Lohmann", None, "2015")])
    person.derive()
    assert person.name_latin == "Lohmann"
    assert person.printed("cyrillic") is None
