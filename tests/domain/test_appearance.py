"""Then and now: the snapshot of a day stays, the directory moves on, and the difference is shown."""

from __future__ import annotations

from app.domain.appearance import SNAPSHOT_FIELDS
from app.domain.date import Date
from app.domain.model import (
    Appointment,
    Leader,
    Member,
    Organisation,
    OrganisationName,
    Person,
    PersonName,
    drift,
    snapshot,
)
from app.domain.text import Text

DAY = Date(2017, 7, 4)


def senator() -> Person:
    body = Organisation(
        id=7,
        names=[
            OrganisationName(name=Text(de="Senatsverwaltung für Soziales"), valid_to=Date(2016), position=0),
            OrganisationName(name=Text(de="Senatsverwaltung für Integration"), valid_from=Date(2016, 12), position=1),
        ],
    )
    body.derive()
    person = Person(
        gender="f",
        titles="Dr.",
        honorific=Text(de="I. E."),
        names=[
            PersonName(script="latin", family="Breitenbach", given="Elke", patronymic="", prefix=""),
            PersonName(script="cyrillic", family="Брайтенбах", given="Эльке", patronymic="", prefix=""),
        ],
        appointments=[
            Appointment(
                function=Text(de="Senator"), function_feminine=Text(de="Senatorin"),
                organisation=body, start=Date(2016, 12, 8), acting=False,
            )
        ],
    )  # fmt: skip
    person.derive()
    return person


def member_of(person: Person, day: Date | None = DAY) -> Member:
    return Member(person=person, kept=False, **snapshot(person, day))


def test_snapshot() -> None:
    taken = snapshot(senator(), DAY)
    assert tuple(taken) == SNAPSHOT_FIELDS
    assert taken == {
        "name_latin": "Elke Breitenbach",
        "name_cyrillic": "Эльке Брайтенбах",
        "titles": "Dr.",
        "honorific": Text(de="I. E."),
        "function": Text(de="Senatorin"),
        "organisation_id": 7,
        "organisation_name": Text(de="Senatsverwaltung für Integration"),
        "acting": False,
    }


def test_snapshot_before_any_office() -> None:
    taken = snapshot(senator(), Date(2010))
    assert taken["name_latin"] == "Elke Breitenbach"
    assert (taken["function"], taken["organisation_id"]) == (Text(), None)
    assert (taken["organisation_name"], taken["acting"]) == (Text(), False)


def test_a_new_function_leaves_the_snapshot_and_shows_as_drift() -> None:
    person = senator()
    member = member_of(person)
    assert drift(member) == {}
    person.appointments[0].function_feminine = Text(de="Bürgermeisterin")
    assert member.function == Text(de="Senatorin")
    assert drift(member) == {"function": (Text(de="Senatorin"), Text(de="Bürgermeisterin"))}


def test_an_office_that_ended_drifts_today_but_not_on_the_day() -> None:
    person = senator()
    member = member_of(person)
    person.appointments[0].end = Date(2021, 12)
    assert set(drift(member)) == {"function", "organisation_id", "organisation_name"}
    assert drift(member, DAY) == {}


def test_a_kept_difference_is_not_shown() -> None:
    person = senator()
    member = member_of(person)
    person.titles = "Prof. Dr."
    assert drift(member) == {"titles": ("Dr.", "Prof. Dr.")}
    member.kept = True
    assert drift(member) == {}


def test_a_renamed_organisation_drifts() -> None:
    person = senator()
    member = member_of(person)
    body = person.appointments[0].organisation
    assert body is not None
    body.names.append(OrganisationName(name=Text(de="Umbenannt"), valid_from=Date(2021), position=2))
    body.derive()
    assert drift(member) == {"organisation_name": (Text(de="Senatsverwaltung für Integration"), Text(de="Umbenannt"))}
    assert drift(member, DAY) == {}


def test_nothing_for_somebody_who_is_not_in_the_directory() -> None:
    unnamed = Member(kept=False, name_latin="", name_cyrillic="")
    known_by_name_only = Leader(kept=False, name_latin="Igor Kuleshov", name_cyrillic="")
    assert drift(unnamed) == drift(known_by_name_only) == {}
    assert (unnamed.unnamed, known_by_name_only.unnamed) == (True, False)


def test_empty_and_missing_are_no_difference() -> None:
    person = senator()
    member = member_of(person)
    member.acting, member.honorific = None, None  # type: ignore[assignment]
    person.honorific = Text()
    assert drift(member) == {}


def test_name_in_the_script_of_the_reader() -> None:
    both = Member(name_latin="Elke Breitenbach", name_cyrillic="Эльке Брайтенбах")
    assert (both.name("de"), both.name("en"), both.name("ru")) == (
        "Elke Breitenbach", "Elke Breitenbach", "Эльке Брайтенбах",
    )  # fmt: skip
    assert Member(name_latin="Elke Breitenbach", name_cyrillic="").name("ru") == "Elke Breitenbach"
    assert Member(name_latin="", name_cyrillic="").name("ru") == "N.\u00a0N."


def test_a_snapshot_has_the_spelling_that_was_in_use_on_the_day() -> None:
    person = senator()
    person.names[0].valid_to = Date(2017, 12)
    person.names.append(PersonName(script="latin", family="Lohmann", given="Elke", valid_from=Date(2018), position=2))
    person.derive()
    assert snapshot(person, DAY)["name_latin"] == "Elke Breitenbach"
    assert snapshot(person, None)["name_latin"] == "Elke Lohmann"
    assert drift(member_of(person)) == {"name_latin": ("Elke Breitenbach", "Elke Lohmann")}
