"""Head counts, the head, and what seminars and delegations are called."""

from __future__ import annotations

import pytest

from app.domain.date import Date
from app.domain.model import Delegation, Leader, Member, Partnership, Seminar, Series, SeriesName
from app.domain.text import Text


def member(name: str = "", status: str = "planned", role: str = "member", person_id: int | None = None) -> Member:
    return Member(name_latin=name, name_cyrillic="", status=status, role=role, person_id=person_id)


def test_counts_leave_out_who_does_not_come() -> None:
    delegation = Delegation(
        members=[
            member("A", "confirmed"), member("B", "declined"), member("C", "replaced"), member("D", "attended"),
            member("", "planned"), member("", "cancelled"), member("", "invited"), member("", person_id=3),
        ]
    )  # fmt: skip
    assert delegation.counts() == (3, 2)
    assert Delegation(members=[]).counts() == (0, 0)


def test_a_replacement_keeps_the_count() -> None:
    old = member("A")
    delegation = Delegation(members=[old, member("B")])
    before = delegation.counts()
    old.status = "replaced"
    delegation.members.append(Member(name_latin="C", name_cyrillic="", status="planned", replaces=old))
    assert delegation.counts() == before
    assert [each.name_latin for each in old.replaced_by] == ["C"]


def test_the_head_is_one_who_comes() -> None:
    delegation = Delegation(members=[member("A", "declined", "leader"), member("B"), member("C", role="leader")])
    head = delegation.leader()
    assert head is not None
    assert head.name_latin == "C"
    assert Delegation(members=[member("B")]).leader() is None


def eighteenth(**values: object) -> Seminar:
    partnership = Partnership(own_city=Text(de="Berlin", ru="Берлин"), partner_city=Text(de="Moskau", ru="Москва"))
    series = Series(
        partnership=partnership,
        names=[
            SeriesName(name=Text(de="Seminar"), valid_to=Date(2003), position=0),
            SeriesName(name=Text(de="Sozialseminar", ru="Социальный семинар"), valid_from=Date(2004), position=1),
        ],
    )
    series.derive()
    given = {"title": Text(), "number_own": "", "number_partner": "", **values}
    return Seminar(series=series, start=Date(2017, 7, 4), host_side="partner", **given)


@pytest.mark.parametrize(
    ("values", "german", "russian"),
    [
        ({"number": 18}, "18. Sozialseminar", "18-й Социальный семинар"),
        ({"number": 18, "number_own": "XVIII."}, "XVIII. Sozialseminar", "18-й Социальный семинар"),
        ({"number": 18, "number_partner": "ХVIII"}, "18. Sozialseminar", "ХVIII Социальный семинар"),
        ({"number": None}, "Sozialseminar", "Социальный семинар"),
        ({"number": 18, "title": Text(de="Inklusion")}, "Inklusion", "Inklusion"),
    ],
)
def test_seminar_label(values: dict[str, object], german: str, russian: str) -> None:
    seminar = eighteenth(**values)
    assert (seminar.label("de"), seminar.label("ru")) == (german, russian)


def test_label_uses_the_name_that_the_series_bore() -> None:
    seminar = eighteenth(number=1)
    seminar.start = Date(2001)
    assert seminar.label("de") == "1. Seminar"


def test_sides_are_data() -> None:
    seminar = eighteenth(number=18)
    delegation = Delegation(seminar=seminar, side="own")
    assert delegation.label("de") == "Berlin · 18. Sozialseminar"
    assert seminar.host_city() == Text(de="Moskau", ru="Москва")
    seminar.host_side = "none"
    assert seminar.host_city() == Text()


def test_leader_of_a_side() -> None:
    seminar = eighteenth(number=18)
    seminar.leaders = [Leader(side="partner", name_latin="P"), Leader(side="own", name_latin="O")]
    leader = seminar.leader("own")
    assert leader is not None
    assert leader.name_latin == "O"
    assert Seminar(leaders=[]).leader("own") is None
