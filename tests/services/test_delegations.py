"""Delegations in one step each: added, named, replaced, ordered, compared with the directory, undone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from app.domain.date import Date
from app.domain.errors import Closed, KnownError
from app.domain.model import Appointment, Organisation, Person
from app.domain.text import Text
from app.services import delegations, offices, records, roster
from app.services.delegations import Offered
from app.services.roster import Group, Place
from app.texts import N_
from tests.services.gathering import TODAY, Gathering, gathering

LABEL = N_("Test", "test")


@pytest.fixture
def office(akte: Path) -> Iterator[Gathering]:
    made = gathering(akte)
    yield made
    made.db.close()


def groups(office: Gathering, order: str = roster.PROTOCOL) -> list[Group]:
    with office.db.read() as session:
        return list(roster.roster(session, office.seminar, order).groups)


def places(office: Gathering, group: int = 0, order: str = roster.PROTOCOL) -> list[Place]:
    return list(groups(office, order)[group].places)


def names(office: Gathering, group: int = 0, order: str = roster.PROTOCOL) -> list[str]:
    return [place.name("de") or "N. N." for place in places(office, group, order)]


def label(office: Gathering) -> str:
    step = office.db.undoable()
    return step.text() if step else ""


def change_office(office: Gathering, person: int, **values: Any) -> None:
    with office.db.change(LABEL) as session:
        found = session.get(Person, person)
        assert found is not None
        for name, value in values.items():
            setattr(found.appointments[0], name, value)


def test_both_official_delegations_are_offered(office: Gathering) -> None:
    guests, hosts = groups(office)
    assert (guests.city["de"], guests.standing, guests.id) == ("Berlin", "guest", office.berlin)
    assert (hosts.city["de"], hosts.standing, hosts.id, hosts.places) == ("Moskau", "host", 0, ())
    assert guests.counts() == (2, 1)


def test_neither_side_hosts(office: Gathering) -> None:
    records.set_values(office.db, "seminar", [office.seminar], {"host_side": "none"})
    assert [(group.side, group.standing) for group in groups(office)] == [("own", ""), ("partner", "")]


def test_the_seminars_leader_becomes_the_head(office: Gathering) -> None:
    assert [(place.name("de"), place.role) for place in places(office)] == [
        ("Alexander Fischer", "leader"), ("Franz Allert", "member"), ("", "member"),
    ]  # fmt: skip


def test_a_delegation_is_made_with_its_first_member(office: Gathering) -> None:
    delegations.add_person(office.db, Offered(office.seminar, "partner"), office.petrosyan, TODAY)
    hosts = groups(office)[1]
    assert hosts.id
    assert [place.name("ru") for place in hosts.places] == ["Владимир Аршакович Петросян"]
    delegations.add_unnamed(office.db, Offered(office.seminar, "partner"), 2)  # a view that has not looked again
    assert groups(office)[1].counts() == (1, 2)
    assert len(groups(office)) == 2
    office.db.undo()
    office.db.undo()
    assert groups(office)[1].id == 0


def test_somebody_new_is_entered_in_the_same_step(office: Gathering) -> None:
    member = delegations.add_person(office.db, office.berlin, "Dr. Anna von der Heide", TODAY)
    place = places(office)[-1]
    assert (place.id, place.name("de"), place.titles) == (member, "Anna von der Heide", "Dr.")
    assert label(office) == "Dr. Anna von der Heide entered and added to the delegation"
    office.db.undo()
    with office.db.read() as session:
        assert session.get(Person, place.person_id) is None


def test_several_unnamed(office: Gathering) -> None:
    delegations.add_unnamed(office.db, office.berlin, 4)
    assert groups(office)[0].counts() == (2, 5)
    assert label(office) == "4 places N. N. added"


def test_naming_a_kept_place_keeps_it(office: Gathering) -> None:
    kept = places(office)[2].id
    delegations.put_person(office.db, kept, office.stanko, TODAY)
    assert [(place.id, place.name("de")) for place in places(office)][2] == (kept, "Nelli Stanko")
    delegations.set_unnamed(office.db, kept)
    place = places(office)[2]
    assert (place.unnamed, place.person_id, place.function, place.status) == (True, None, Text(), "planned")


def test_replacing(office: Gathering) -> None:
    head = places(office)[0].id
    new = delegations.replace(office.db, head, office.stanko, TODAY)
    first, second = places(office)[:2]
    assert (first.id, first.role, first.replaces) == (new, "leader", "Alexander Fischer")
    assert (second.id, second.status, second.present, second.replaced_by) == (head, "replaced", False, "Nelli Stanko")
    assert groups(office)[0].counts() == (2, 1)
    assert label(office) == "Alexander Fischer replaced by Nelli Stanko"
    office.db.undo()
    assert names(office) == ["Alexander Fischer", "Franz Allert", "N. N."]


def test_replacing_by_nobody_yet_or_somebody_new(office: Gathering) -> None:
    delegations.replace(office.db, places(office)[1].id, None, TODAY)
    assert names(office)[:2] == ["Alexander Fischer", "N. N."]
    delegations.replace(office.db, places(office)[0].id, "Klaus Ernst", TODAY)
    assert names(office)[0] == "Klaus Ernst"


def test_moving(office: Gathering) -> None:
    first, second, third = (place.id for place in places(office))
    delegations.move(office.db, [third], 0)
    assert [place.id for place in places(office)] == [third, first, second]
    delegations.move(office.db, [third, first], 99)
    assert [place.id for place in places(office)] == [second, third, first]


def test_moving_between_delegations(office: Gathering) -> None:
    head, second, _ = (place.id for place in places(office))
    guests = Offered(office.seminar, "own", "guests")
    delegations.move(office.db, [second], 0, guests)
    assert names(office) == ["Alexander Fischer", "N. N."]
    assert names(office, 2) == ["Franz Allert"]
    made = groups(office)[2].id
    delegations.move(office.db, [second], 1, office.berlin)
    assert names(office) == ["Alexander Fischer", "Franz Allert", "N. N."]
    delegations.move(office.db, [head], 0, made)
    assert places(office, 2)[0].role == "leader"
    delegations.move(office.db, [head], 0, office.berlin)
    assert places(office)[0].role == "leader"
    for _ in range(4):
        office.db.undo()
    assert [place.id for place in places(office)][:2] == [head, second]
    assert len(groups(office)) == 2


def test_a_second_head_comes_as_a_member(office: Gathering) -> None:
    other = delegations.add_person(office.db, Offered(office.seminar, "own", "experts"), office.stanko, TODAY, "leader")
    delegations.move(office.db, [other], 9, office.berlin)
    assert places(office)[-1].role == "member"


def test_removing_several_is_one_step(office: Gathering) -> None:
    before = [place.id for place in places(office)]
    delegations.remove(office.db, before[:2])
    assert names(office) == ["N. N."]
    assert label(office) == "Alexander Fischer, Franz Allert removed from the delegation"
    office.db.undo()
    assert [place.id for place in places(office)] == before


def test_alphabets(office: Gathering) -> None:
    delegations.add_person(office.db, office.berlin, office.stanko, TODAY)
    assert names(office, order="latin") == ["Franz Allert", "Alexander Fischer", "Nelli Stanko", "N. N."]
    assert names(office, order="cyrillic") == ["Franz Allert", "Nelli Stanko", "Alexander Fischer", "N. N."]


def test_a_change_in_the_directory_drifts_and_changes_nothing_here(office: Gathering) -> None:
    change_office(office, office.fischer, function=Text(de="Senator"))
    place = places(office)[0]
    assert place.function["de"] == "Staatssekretär für Arbeit und Soziales"
    assert place.drift["function"][1] == Text(de="Senator")
    delegations.keep(office.db, place.id)
    assert places(office)[0].drift == {}
    office.db.undo()
    delegations.take_over(office.db, place.id, TODAY)
    assert (places(office)[0].function, places(office)[0].drift) == (Text(de="Senator"), {})


def test_changed_only_here(office: Gathering) -> None:
    allert = places(office)[1].id
    delegations.update(office.db, allert, {"function": Text(de="Präsident a. D.")})
    assert label(office) == "Function changed (Franz Allert)"
    assert (places(office)[1].function["de"], places(office)[1].drift) == ("Präsident a. D.", {})


def test_only_one_head(office: Gathering) -> None:
    delegations.update(office.db, places(office)[1].id, {"role": "leader"})
    assert [place.role for place in places(office)] == ["member", "leader", "member"]


def test_an_office_typed_here_goes_into_the_directory(office: Gathering) -> None:
    member = delegations.add_person(office.db, office.berlin, office.stanko, TODAY)
    delegations.update(office.db, member, {"function": Text(de="Vorbereitung")})
    delegations.update(office.db, member, {"organisation_name": Text(de="Landesstelle", ru="Ведомство")})
    assert places(office)[-1].drift == {}  # the directory knows no office of hers, so it contradicts nothing
    offices.record_office(office.db, member)
    with office.db.read() as session:
        person = session.get(Person, office.stanko)
        assert person is not None
        (appointment,) = person.appointments
        assert appointment.function == Text(de="Vorbereitung")
        assert appointment.organisation is not None
        assert appointment.organisation.name == Text(de="Landesstelle", ru="Ведомство")
    assert places(office)[-1].drift == {}
    offices.record_office(office.db, member)
    with office.db.read() as session:
        assert session.query(Appointment).filter_by(person_id=office.stanko).count() == 1


def test_an_organisation_of_that_name_is_not_entered_twice(office: Gathering) -> None:
    member = delegations.add_person(office.db, office.berlin, office.stanko, TODAY)
    name = Text(de="Landesamt für Gesundheit und Soziales", ru="Земельное ведомство")
    delegations.update(office.db, member, {"organisation_name": name})
    offices.record_office(office.db, member)
    with office.db.read() as session:
        assert [each.id for each in session.query(Organisation)] == [office.lageso]


def test_choosing_an_organisation(office: Gathering) -> None:
    head = places(office)[0].id
    offices.choose_organisation(office.db, head, office.lageso)
    assert places(office)[0].organisation["ru"] == "Земельное ведомство"
    offices.choose_organisation(office.db, head, None)
    assert places(office)[0].organisation == Text()


def test_what_is_said_of_a_delegation(office: Gathering) -> None:
    delegations.update_delegation(office.db, Offered(office.seminar, "partner"), {"nominal_size": 7})
    assert groups(office)[1].nominal_size == 7
    assert label(office) == "Size as announced changed (20. Arbeits- und Sozialseminar)"
    delegations.update_delegation(office.db, groups(office)[1].id, {"nominal_size": None})
    assert groups(office)[1].nominal_size is None


def test_a_closed_seminar_refuses(office: Gathering) -> None:
    first = places(office)[0].id
    records.close(office.db, office.seminar, TODAY, "Anna")
    with office.db.read() as session:
        assert roster.roster(session, office.seminar).closed
    with pytest.raises(Closed):
        delegations.add_unnamed(office.db, office.berlin)
    with pytest.raises(Closed):
        delegations.add_person(office.db, Offered(office.seminar, "partner"), office.petrosyan, TODAY)
    with pytest.raises(Closed):
        delegations.remove(office.db, [first])
    with pytest.raises(Closed):
        offices.record_office(office.db, first)


def test_elsewhere(office: Gathering) -> None:
    old = delegations.add_delegation(office.db, office.earlier, "own", "experts")
    delegations.add_person(office.db, old, office.allert, TODAY)
    with office.db.read() as session:
        (found,) = roster.elsewhere(session, office.allert, office.seminar, "de")
        assert (found.seminar, found.city, found.day) == ("18. Sozialseminar", "Moskau", Date(2017, 7, 4))
        assert found.function == "Präsident, Landesamt für Gesundheit und Soziales"
        assert roster.elsewhere(session, office.fischer, office.seminar, "de") == []
        (leading,) = roster.elsewhere(session, office.fischer, office.earlier, "de")
        assert leading.seminar_id == office.seminar


def test_nothing_happens_to_what_is_gone(office: Gathering) -> None:
    with pytest.raises(KnownError):
        delegations.remove(office.db, [999])
    with pytest.raises(KnownError):
        delegations.add_person(office.db, office.berlin, 999, TODAY)
