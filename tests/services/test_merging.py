"""Two persons become one: nothing that was known of either is lost, and one undo brings both back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import func, select

from app.domain.base import fields_of, kinds
from app.domain.date import Date
from app.domain.fields import Kind
from app.domain.model import Action, Appointment, ContactPoint, Distinction, Member, Person, PersonName, Seminar
from app.domain.text import Text
from app.services import delegations, duplicates, merging, records
from app.services.merging import BOTH, GOES, STAYS, Decisions
from app.texts import N_
from tests.services.gathering import TODAY, Gathering, gathering
from tests.storage.office import dump, one_of_each, sql

LABEL = N_("Test", "test")


@pytest.fixture
def office(akte: Path) -> Iterator[Gathering]:
    made = gathering(akte)
    yield made
    made.db.close()


def again(office: Gathering, **values: Any) -> int:
    """Petrosyan a second time, as somebody else would have typed him. Returns the id."""
    with office.db.change(LABEL) as session:
        person = Person(
            names=[
                PersonName(family="Petrosjan", given="Wladimir", standard="german", script="latin", position=0),
                PersonName(family="Петросян", given="Владимир", script="cyrillic", position=1),
            ],
            **values,
        )
        session.add(person)
        session.flush()
        return person.id


def person(office: Gathering, which: int) -> dict[str, Any]:
    with office.db.read() as session:
        found = session.get_one(Person, which)
        return {
            "latin": found.name_latin, "cyrillic": found.name_cyrillic, "titles": found.titles, "note": found.note,
            "birth": found.birth_date, "names": [name.full() for name in found.names], "honorific": found.honorific,
            "positions": [name.position for name in found.names],
            "offices": [each.function.best("de") for each in found.appointments],
            "contacts": [each.value for each in found.contacts],
        }  # fmt: skip


def merge(office: Gathering, other: int, fields: Any = None, entries: Any = None, into: int = 0) -> None:
    merging.merge(office.db, into or office.petrosyan, other, Decisions(fields or {}, entries or {}))


def test_every_spelling_is_kept_and_one_undo_brings_both_back(office: Gathering) -> None:
    other = again(office, titles="Dr.", birth_date=Date(1966, 5, 1))
    before = dump(office.db.path)
    steps = len(office.db.recent_steps(100))
    merge(office, other)
    merged = person(office, office.petrosyan)
    assert set(merged["names"]) >= {"Wladimir Petrosjan", "Владимир Петросян"}
    assert (merged["titles"], merged["birth"]) == ("Dr.", Date(1966, 5, 1))
    assert merged["positions"] == list(range(len(merged["names"])))
    assert not sql(office.db.path, "SELECT 1 FROM person WHERE id = ?", other)
    assert len(office.db.recent_steps(100)) == steps + 1
    assert office.db.undo() is not None
    assert dump(office.db.path) == before
    office.db.redo()
    assert person(office, office.petrosyan) == merged


@pytest.mark.parametrize("choice", [STAYS, GOES])
def test_the_name_that_is_printed_is_chosen(office: Gathering, choice: str) -> None:
    other = again(office)
    first, second = person(office, office.petrosyan), person(office, other)
    merge(office, other, {"name_latin": choice, "name_cyrillic": choice})
    shown = person(office, office.petrosyan)
    expected = first if choice == STAYS else second
    assert (shown["latin"], shown["cyrillic"]) == (expected["latin"], expected["cyrillic"])
    assert {"Wladimir Petrosjan", first["latin"]} <= set(shown["names"])


def test_fields_by_choice(office: Gathering) -> None:
    other = again(office, titles="Dr.", note="aus dem Fax", honorific=Text(ru="Его превосходительство"))
    with office.db.change(LABEL) as session:
        one = session.get_one(Person, office.petrosyan)
        one.titles, one.note, one.honorific = "Prof. Dr.", "aus der Liste", Text(de="S. E.")
    merge(office, other, {"titles": GOES, "note": BOTH, "honorific": BOTH})
    merged = person(office, office.petrosyan)
    assert merged["titles"] == "Dr."
    assert merged["note"] == "aus der Liste; aus dem Fax"
    assert merged["honorific"] == Text(de="S. E.", ru="Его превосходительство")


def test_offices_and_contacts_are_joined_without_doubles(office: Gathering) -> None:
    other = again(office)
    with office.db.change(LABEL) as session:
        for each in (office.petrosyan, other):
            session.add(ContactPoint(person_id=each, type="email", value="p@example.org"))
            session.add(Appointment(person_id=each, function=Text(de="Leiter"), organisation_id=office.lageso))
        session.add(ContactPoint(person_id=other, type="phone", value="030 1"))
        session.add(Appointment(person_id=other, function=Text(de="Präsident"), note="nach dem 19."))
    before = person(office, office.petrosyan)
    merge(office, other)
    merged = person(office, office.petrosyan)
    assert merged["offices"] == [*before["offices"], "Präsident"]
    assert merged["contacts"] == ["p@example.org", "030 1"]


@pytest.mark.parametrize("kind", [cls.__tablename__ for cls, _ in merging.references("person")])
def test_every_reference_follows(office: Gathering, kind: str) -> None:
    """Whatever the mapped classes say refers to a person; found here without asking the merge."""
    columns = [n for n, f in fields_of(kinds()[kind]).items() if f.kind is Kind.REFERENCE and f.target == "person"]
    with office.db.change(LABEL) as session:
        made = one_of_each(session)
        goes, record = made["person"].id, made[kind].id
    stays = again(office)
    merge(office, goes, into=stays)
    with office.db.read() as session:
        found = session.get(kinds()[kind], record)
        assert found is None or {getattr(found, name) for name in columns} == {stays}
        assert found is not None or kind == "distinction"  # of a person from itself: nothing to decide any more
    assert not sql(office.db.path, "PRAGMA foreign_key_check")


def test_both_in_one_delegation(office: Gathering) -> None:
    other = again(office)
    for each in (office.petrosyan, other):
        delegations.add_person(office.db, office.berlin, each, TODAY)
    with office.db.read() as session:
        (collision,) = merging.collisions(session, office.petrosyan, other)
        counterpart = session.scalars(select(Member.id).where(Member.delegation_id == office.berlin)).first()
    assert (collision.kind, collision.closed) == ("member", False)
    assert "Berlin" in collision.where
    with office.db.change(LABEL) as session:
        session.get_one(Member, counterpart).counterpart_id = collision.goes
    steps = len(office.db.recent_steps(100))

    def members() -> list[tuple[int | None, int | None]]:
        with office.db.read() as session:
            rows = session.scalars(select(Member).where(Member.delegation_id == office.berlin))
            return [(row.person_id, row.counterpart_id) for row in rows]

    assert len(members()) == 5
    merge(office, other)  # undecided: nothing is thrown away
    assert [person_id for person_id, _ in members()].count(office.petrosyan) == 2
    office.db.undo()
    merge(office, other, entries={("member", collision.goes): STAYS})
    assert [person_id for person_id, _ in members()].count(office.petrosyan) == 1
    assert collision.stays in {counterpart_id for _, counterpart_id in members()}
    assert len(office.db.recent_steps(100)) == steps + 3
    office.db.undo()
    merge(office, other, entries={("member", collision.goes): GOES})
    assert collision.goes in {counterpart_id for _, counterpart_id in members()}


def test_a_closed_seminar_keeps_what_it_printed(office: Gathering) -> None:
    other = again(office)
    for each in (office.petrosyan, other):
        delegations.add_person(office.db, office.berlin, each, TODAY)
    records.close(office.db, office.seminar, TODAY, "clerk")
    printed = "SELECT id, name_latin, name_cyrillic, titles, function, organisation_name, frozen_on FROM member"
    before = sql(office.db.path, printed)
    with office.db.read() as session:
        (collision,) = merging.collisions(session, office.petrosyan, other)
    assert collision.closed
    merge(office, other, {"name_latin": GOES}, {("member", collision.goes): STAYS})
    assert sql(office.db.path, printed) == before
    assert not sql(office.db.path, "SELECT 1 FROM member WHERE person_id = ?", other)
    with office.db.read() as session:
        assert session.get_one(Seminar, office.seminar).closed_on == TODAY


def test_decisions_go_along(office: Gathering) -> None:
    """Who was not the same as the one who goes is not the same as the one who stays either, and said once."""
    other = again(office)
    for each in (office.petrosyan, other):
        duplicates.decide_distinct(office.db, each, office.fischer, TODAY)
    duplicates.decide_distinct(office.db, office.allert, other, TODAY)
    merge(office, other)
    with office.db.read() as session:
        pairs = duplicates.distinct_pairs(session)
        number = session.scalar(select(func.count()).select_from(Distinction))
    expected = {tuple(sorted((office.petrosyan, each))) for each in (office.fischer, office.allert)}
    assert pairs == expected
    assert number == 2


def test_a_person_is_not_merged_into_itself(office: Gathering) -> None:
    with pytest.raises(ValueError, match="itself"):
        merge(office, office.petrosyan)


def test_actions_are_not_entries_in_a_list(office: Gathering) -> None:
    other = again(office)
    with office.db.change(LABEL) as session:
        for each in (office.petrosyan, other):
            session.add(Action(seminar_id=office.seminar, wording=Text(de="Bericht"), person_id=each))
    with office.db.read() as session:
        assert merging.collisions(session, office.petrosyan, other) == []
