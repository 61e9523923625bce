"""What a person writes by hand: references to records that are there, and what is left to the program."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from app.domain.date import Date
from app.storage.bulk import Tables
from app.storage.check import check
from app.storage.database import Database
from tests.exchange.conftest import TODAY, Read
from tests.exchange.records import ALL, BREITENBACH, SEMINAR, exported


def mapped(session: Any, kind: str, record_id: int) -> Any:
    return Tables(session).record(kind, record_id)


def test_the_directory_is_asked_for_who_has_only_a_name(db: Database, read: Read) -> None:
    read(*ALL)
    with db.read() as session:
        for person in (mapped(session, "member", 1), mapped(session, "leader", 1)):
            assert person.name_latin == "Elke Breitenbach"
            assert (person.function["de"], person.organisation_name["de"]) == ("Senatorin", "Senatsverwaltung IAS")
            assert person.frozen_on == TODAY
        assert mapped(session, "member", 2).unnamed


def test_the_function_of_the_first_day(db: Database, read: Read) -> None:
    was = {"function": {"de": "Abgeordnete"}, "end": "2017-07"}
    will_be = {"function": {"de": "Bürgermeisterin"}, "start": "2017-07-05"}
    read(*ALL[:3], {**BREITENBACH, "appointments": [was, will_be]}, ALL[4])
    with db.read() as session:
        assert mapped(session, "member", 1).function["de"] == "Abgeordnete"


def test_what_is_said_is_kept(db: Database, read: Read) -> None:
    member = {"person": "breitenbach", "function": {"de": "Abgeordnete"}}
    read({**SEMINAR, "leaders": [], "delegations": [{"side": "own", "members": [member]}]}, *ALL[1:])
    with db.read() as session:
        found = mapped(session, "member", 1)
        assert (found.function["de"], found.name_latin, found.frozen_on) == ("Abgeordnete", "", None)


def test_topics_of_the_same_wording_are_one(db: Database, read: Read) -> None:
    read(SEMINAR, {**SEMINAR, "id": "s19", "number": 19}, *ALL[1:])
    with db.read() as session:
        assert mapped(session, "seminar_topic", 1).topic_id == mapped(session, "seminar_topic", 2).topic_id == 1
    assert check(db.path).sound


def test_the_letters_say_the_script(db: Database, read: Read) -> None:
    read({"kind": "person", "names": [{"family": "Петросян"}, {"family": "Petrosyan"}]})
    with db.read() as session:
        person = mapped(session, "person", 1)
        assert (person.name_latin, person.name_cyrillic) == ("Petrosyan", "Петросян")


@pytest.mark.parametrize(
    ("series", "person"),
    [("Sozialseminar", "Elke Breitenbach"), ("sozialseminar", "breitenbach"), (1, 1), ("1", "id:1")],
)
def test_records_that_are_there(db: Database, read: Read, tmp_path: Path, series: str | int, person: str | int) -> None:
    read(*ALL)
    new = {
        "kind": "seminar", "series": {"existing": series}, "number": 19, "start": "2017-11",
        "predecessor": {"existing": "Sozialseminar/18"},
        "delegations": [{"side": "own", "members": [{"person": {"existing": person}}]}],
    }  # fmt: skip
    assert read(new).faults == []
    records = exported(db, tmp_path / "all.json")
    assert [record["kind"] for record in records].count("person") == 1
    seminar = records[-1]
    assert (seminar["series"], seminar["predecessor"], seminar["start"]) == (1, 1, str(Date(2017, 11)))
    assert seminar["delegations"][0]["members"][0]["name_latin"] == "Elke Breitenbach"


def test_a_name_that_two_bear_is_not_guessed(read: Read) -> None:
    namesake = {"kind": "person", "names": [{"family": "Mikhaylova", "given": "Olga"}]}
    read(*ALL, namesake, namesake)
    report = read({**SEMINAR, "series": {"existing": "Sozialseminar"}, "topics": [], "delegations": [],
                   "leaders": [{"side": "own", "person": {"existing": "Olga Mikhaylova"}}]})  # fmt: skip
    assert [fault.path for fault in report.faults] == ["leaders[0].person"]
    assert "can mean several records" in report.faults[0].text
    assert "id:2" in report.faults[0].text


def test_members_refer_to_each_other(db: Database, read: Read) -> None:
    members = [{"id": "gone", "status": "replaced", "counterpart": "host"}, {"replaces": "gone"}]
    hosts = [{"id": "host"}]
    read({**SEMINAR, "leaders": [], "delegations": [{"side": "own", "members": members},
                                                    {"side": "partner", "members": hosts}]}, *ALL[1:])  # fmt: skip
    with db.read() as session:
        found = session.connection().exec_driver_sql(
            "SELECT a.status, b.position, c.position FROM member a JOIN member b ON b.replaces_id = a.id "
            "JOIN member c ON c.id = a.counterpart_id"
        )
        assert [tuple(row) for row in found] == [("replaced", 1, 0)]
