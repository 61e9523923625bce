"""An office that was typed once at a seminar is not to be typed again for the same person there."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from app.domain.date import Date
from app.domain.model import Leader
from app.domain.text import Text
from app.services import delegations, leading, roster
from app.services.delegations import Offered
from app.services.roster import Place
from app.texts import N_
from tests.services.gathering import TODAY, Gathering, gathering

LABEL = N_("Test", "test")


@pytest.fixture
def office(akte: Path) -> Iterator[Gathering]:
    made = gathering(akte)
    yield made
    made.db.close()


def places(office: Gathering, group: int = 0) -> list[Place]:
    with office.db.read() as session:
        return list(roster.roster(session, office.seminar).groups[group].places)


def _leads(office: Gathering, **values: Any) -> None:
    """Somebody of whom the directory knows no office leads the hosts, with one typed at the seminar."""
    with office.db.change(LABEL) as session:
        leader = Leader(side="partner", person_id=office.stanko, name_latin="Nelli Stanko", **values)
        leader.seminar_id = office.seminar
        session.add(leader)


def test_a_function_typed_at_the_leader_need_not_be_typed_again(office: Gathering) -> None:
    _leads(office, function=Text(de="Abteilungsleiterin"), organisation_name=Text(de="Senat"), acting=True)
    delegations.add_person(office.db, Offered(office.seminar, "partner"), office.stanko, TODAY)
    (place,) = places(office, 1)
    assert (place.function, place.organisation, place.acting) == (
        Text(de="Abteilungsleiterin"), Text(de="Senat"), True
    )  # fmt: skip
    assert place.role == "leader"
    unnamed = places(office)[2].id
    delegations.put_person(office.db, unnamed, office.stanko, TODAY)
    assert places(office)[2].function == Text(de="Abteilungsleiterin")
    delegations.replace(office.db, places(office)[1].id, office.stanko, TODAY)
    assert [each.function["de"] for each in places(office) if each.person_id == office.stanko] == 2 * [
        "Abteilungsleiterin"
    ]


def test_the_directory_comes_before_what_was_typed_at_the_leader(office: Gathering) -> None:
    with office.db.change(LABEL) as session:
        session.add(Leader(seminar_id=office.seminar, side="partner", person_id=office.petrosyan,
                           name_latin="Petrosyan", function=Text(de="Gast")))  # fmt: skip
    delegations.add_person(office.db, Offered(office.seminar, "partner"), office.petrosyan, TODAY)
    assert places(office, 1)[0].function == Text(de="Minister der Moskauer Regierung")


def test_a_leader_is_taken_with_the_office_from_the_delegation(office: Gathering) -> None:
    member = delegations.add_person(office.db, Offered(office.seminar, "partner"), office.stanko, TODAY)
    delegations.update(office.db, member, {"function": Text(de="Dolmetscherin"), "organisation_name": Text(de="DWO")})
    with office.db.read() as session:
        leader = leading.taken(session, office.stanko, "partner", Date(2018, 7, 1), TODAY, office.seminar)
        elsewhere = leading.taken(session, office.stanko, "partner", Date(2017, 7, 4), TODAY, office.earlier)
    assert (leader.values["function"], leader.values["organisation_name"]) == (
        Text(de="Dolmetscherin"), Text(de="DWO")
    )  # fmt: skip
    assert not elsewhere.values["function"]
