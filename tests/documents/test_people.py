"""People in documents: as on the day, in protocol order, with what became of a place."""

from __future__ import annotations

import pytest

from app.documents.people import absentees, entry, members, on_the_day, tied
from app.documents.reading import Reader
from app.domain.delegation import Delegation, Member
from app.domain.organisation import Organisation, OrganisationName
from app.domain.person import Appointment, Person
from app.domain.programme import ItemPerson
from app.domain.seminar import Seminar
from app.domain.text import Text
from app.texts import N_, tr
from tests.documents import records

DE, BOTH = ("de",), ("de", "ru")


@pytest.fixture
def own() -> Delegation:
    return records.full_seminar().delegations[0]


def first(pair: list) -> str:
    return pair[0]["text"]


def directory_person() -> Person:
    """Senator until 2019, something else today."""
    body = Organisation(id=1, names=[OrganisationName(name=Text(de="Senatsverwaltung"))])
    then = Appointment(
        function=Text(de="Senator", ru="сенатор"), function_feminine=Text(de="Senatorin"), organisation=body,
        end=records.day("2019"), acting=False,
    )  # fmt: skip
    now = Appointment(function=Text(de="Abgeordnete"), start=records.day("2020"), acting=False)
    return Person(
        id=1, name_latin="Elke Breitenbach", name_cyrillic="", titles="", honorific=Text(), gender="f",
        appointments=[then, now],
    )  # fmt: skip


def test_head_first_then_protocol_order(own: Delegation) -> None:
    listed = members(Reader(DE), own, gather=False)
    assert [one["leads"] for one in listed] == [True, False, False, False]
    assert [first(one["name"]).split()[-1] for one in listed[:2]] == ["Fischer", "Hohenschönhausen-Wittgenstein"]
    assert [one["number"] for one in listed] == ["1", "2", "3", "4"]


def test_open_places_are_gathered_in_the_summary_only(own: Delegation) -> None:
    gathered = members(Reader(DE), own, gather=True)
    assert [one["number"] for one in gathered] == ["1", "2", "3–4"]
    assert "2" in first(gathered[-1]["name"])


def test_replacement_is_told_at_both_ends(own: Delegation) -> None:
    reader = Reader(DE)
    successor = members(reader, own, gather=False)[1]
    assert "Kerstin Stoye" in first(successor["notes"][0])
    (gone,) = absentees(reader, own)
    assert first(gone).startswith("Kerstin Stoye (")
    assert "Hohenschönhausen" in first(gone)


def test_cancelled_member_keeps_the_reason(own: Delegation) -> None:
    own.members[0].status = "cancelled"
    reason = tr(N_("Delegation", "cancelled"), to="de")
    assert any(first(gone).endswith(f"({reason})") for gone in absentees(Reader(DE), own))


def test_titles_and_form_of_address_stay_with_the_name() -> None:
    seminar = records.full_seminar()
    guest = members(Reader(BOTH), seminar.delegations[3], gather=False)[0]
    assert [part["text"] for part in guest["name"]] == [
        "S.\u00a0E.\u00a0Wladimir Grinin",
        "Е.\u00a0П.\u00a0Владимир Гринин",
    ]
    assert tied("В. А. Петросян") == "В.\u00a0А.\u00a0Петросян"
    assert tied("Anna B Petrosyan") == "Anna B Petrosyan"


def test_the_other_script_only_in_documents_of_one_language(own: Delegation) -> None:
    one, two = members(Reader(DE), own, gather=False)[0], members(Reader(BOTH), own, gather=False)[0]
    assert first(one["other_script"]) == "Александер Фишер"
    assert one["other_script"][0]["lang"] == "ru"
    assert all(not part["text"] for part in two["other_script"])


def test_a_name_without_cyrillic_is_shown_in_latin_and_noted_as_missing() -> None:
    member = Member(id=9, name_latin="Anna Zagidullin", name_cyrillic="", function=Text())
    reader = Reader(("ru",))
    shown = entry(reader, member, Seminar(id=1))
    assert (first(shown["name"]), shown["name"][0]["lang"], shown["name"][0]["mark"]) == ("Anna Zagidullin", "de", "")
    assert [(one.kind, one.record_id, one.field, one.language) for one in reader.missing] == [
        ("member", 9, "name_cyrillic", "ru")
    ]


def test_function_of_the_day_and_not_of_today() -> None:
    seminar = Seminar(id=1, start=records.day("2017-07-04"))
    shown = on_the_day(ItemPerson(person=directory_person()), seminar)
    assert shown.function == Text(de="Senatorin", ru="сенатор")
    assert shown.organisation_name == Text(de="Senatsverwaltung")


def test_what_was_entered_wins_even_where_it_is_empty() -> None:
    seminar = Seminar(id=1, start=records.day("2017-07-04"))
    entered = ItemPerson(person=directory_person(), name_latin="E. Breitenbach", function=Text())
    assert on_the_day(entered, seminar) is entered


def test_the_delegation_stands_before_the_directory() -> None:
    seminar = Seminar(id=1, start=records.day("2017-07-04"))
    person = directory_person()
    delegation = Delegation(seminar=seminar, side="own", type="official")
    delegation.members = [
        Member(person=person, name_latin="Elke Breitenbach", function=Text(de="Delegationsleiterin"), acting=False)
    ]
    assert on_the_day(ItemPerson(person=person), seminar).function == Text(de="Delegationsleiterin")


def test_acting_is_said_with_the_function() -> None:
    seminar = records.full_seminar()
    minister = members(Reader(DE), seminar.delegations[1], gather=False)[0]
    expected = tr(N_("Document", "{function} (acting)"), to="de", function="Minister der Moskauer Regierung")
    assert first(minister["function"]) == expected


def test_role_that_the_heading_says_is_not_repeated() -> None:
    seminar = records.full_seminar()
    assert members(Reader(DE), seminar.delegations[2], gather=False)[0]["notes"] == []
