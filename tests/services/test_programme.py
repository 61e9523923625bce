"""The programme: in time order, one value at a time, with people as on the day."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from app.domain.date import Date
from app.domain.errors import BadInput, Closed
from app.domain.model import Appointment
from app.domain.text import Text
from app.services import agenda, programme, records
from app.services.agenda import Item
from app.texts import N_
from tests.services.gathering import TODAY, Gathering, gathering

FIRST, SECOND = Date(2018, 7, 1), Date(2018, 7, 2)


@pytest.fixture
def office(akte: Path) -> Iterator[Gathering]:
    made = gathering(akte)
    yield made
    made.db.close()


def add(office: Gathering, title: str, **values: Any) -> int:
    return programme.add(office.db, office.seminar, {"title": Text(de=title), **values})


def items(office: Gathering) -> list[Item]:
    with office.db.read() as session:
        return list(agenda.programme(session, office.seminar).items)


def titles(office: Gathering) -> list[str]:
    return [item.values["title"]["de"] for item in items(office)]


def warnings(office: Gathering) -> dict[str, list[str]]:
    return {
        item.values["title"]["de"]: [programme.in_words(p) for p in item.warnings] for item in items(office)
        if item.warnings
    }  # fmt: skip


def label(office: Gathering) -> str:
    step = office.db.undoable()
    return step.text() if step else ""


def test_in_time_order(office: Gathering) -> None:
    add(office, "ohne Tag")
    add(office, "zweiter Tag", day=SECOND)
    add(office, "spät", day=FIRST, start_time="15:00")
    add(office, "früh", day=FIRST, start_time="09:00")
    add(office, "ohne Zeit", day=FIRST)
    add(office, "im Juli", day=Date(2018, 7))
    add(office, "auch ohne Tag")
    assert titles(office) == [
        "ohne Zeit", "früh", "spät", "zweiter Tag", "im Juli", "ohne Tag", "auch ohne Tag",
    ]  # fmt: skip
    assert label(office) == "Programme item added (auch ohne Tag)"


def test_changing_a_value(office: Gathering) -> None:
    item = add(office, "Empfang")
    programme.update(office.db, item, {"day": FIRST, "start_time": "10:00"})
    programme.update(office.db, item, {"title": Text(de="Empfang", ru="Приём")})
    assert label(office) == "Programme item changed (Empfang)"
    assert items(office)[0].values["title"]["ru"] == "Приём"
    office.db.undo()
    assert items(office)[0].values["title"] == Text(de="Empfang")


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        ({"end_time": "08:30"}, "Until lies before the begin (09:00)."),
        ({"start_time": "25:00"}, "From is no time."),
        ({"title": Text()}, "Title is needed."),
        ({"title": Text(de="x" * 501)}, "Title is too long"),
    ],
)
def test_refused(office: Gathering, values: dict[str, Any], sentence: str) -> None:
    item = add(office, "Empfang", day=FIRST, start_time="09:00")
    before = items(office)
    with pytest.raises(BadInput, match=sentence.replace("(", r"\(").replace(")", r"\)")):
        programme.update(office.db, item, values)
    assert items(office) == before


def test_an_item_needs_a_title(office: Gathering) -> None:
    with pytest.raises(BadInput):
        programme.add(office.db, office.seminar, {"title": Text()})
    assert items(office) == []


def test_an_organisation_brings_its_name_of_the_day(office: Gathering) -> None:
    item = add(office, "Besuch", day=FIRST, organisation_id=office.lageso)
    assert items(office)[0].values["organisation_name"]["ru"] == "Земельное ведомство"
    programme.update(office.db, item, {"organisation_id": None, "organisation_name": Text(de="Werkstatt")})
    assert items(office)[0].values["organisation_name"] == Text(de="Werkstatt")
    programme.update(office.db, item, {"organisation_id": office.lageso})
    assert items(office)[0].values["organisation_name"]["ru"] == "Земельное ведомство"


def test_moving_where_no_time_decides(office: Gathering) -> None:
    one, two, three = (add(office, name) for name in ("eins", "zwei", "drei"))
    dated = add(office, "erster Tag", day=FIRST)
    assert programme.move(office.db, three, -1)
    assert titles(office) == ["erster Tag", "eins", "drei", "zwei"]
    assert programme.move(office.db, one, 2)
    assert titles(office) == ["erster Tag", "drei", "zwei", "eins"]
    assert not programme.move(office.db, dated, 1)
    assert not programme.move(office.db, three, -1)
    assert not programme.move(office.db, one, 1)
    office.db.undo()
    assert titles(office) == ["erster Tag", "eins", "drei", "zwei"]
    assert two


def test_duplicating(office: Gathering) -> None:
    item = add(office, "Frühstück", day=FIRST, start_time="08:00", place=Text(de="Hotel"), minutes=Text(de="still"))
    add(office, "Gespräch", day=FIRST, start_time="08:00")
    programme.add_person(office.db, item, office.allert, TODAY)
    twin = programme.duplicate(office.db, item)
    assert titles(office) == ["Frühstück", "Frühstück", "Gespräch"]
    made = items(office)[1]
    assert (made.id, made.values["place"], made.values["minutes"]) == (twin, Text(de="Hotel"), Text())
    assert [person.name("de") for person in made.people] == ["Franz Allert"]
    office.db.undo()
    assert titles(office) == ["Frühstück", "Gespräch"]


def test_deleting_is_undone_with_everything(office: Gathering) -> None:
    item = add(office, "Empfang")
    programme.add_person(office.db, item, office.petrosyan, TODAY)
    programme.delete(office.db, [item, add(office, "Abschied")])
    assert items(office) == []
    assert label(office) == "2 programme items deleted (Empfang, Abschied)"
    office.db.undo()
    assert titles(office) == ["Empfang", "Abschied"]
    assert [person.name_latin for person in items(office)[0].people] == ["Vladimir Petrosyan"]


def test_people_as_on_the_day(office: Gathering) -> None:
    item = add(office, "Empfang", day=FIRST)
    row = programme.add_person(office.db, item, office.petrosyan, TODAY, "speaker")
    programme.add_person(office.db, item, "Анна Кац", TODAY)
    with office.db.change(N_("Test", "test")) as session:
        session.query(Appointment).filter_by(person_id=office.petrosyan).one().function = Text(de="Senator")
    first, second = items(office)[0].people
    assert (first.role, first.function["de"]) == ("speaker", "Minister der Moskauer Regierung")
    assert (second.name("de"), second.role) == ("Анна Кац", "host")
    programme.update_person(office.db, row, {"role": "host", "role_text": Text(de="Gastgeber")})
    assert items(office)[0].people[0].role == "host"
    programme.remove_person(office.db, row)
    assert [person.name("ru") for person in items(office)[0].people] == ["Анна Кац"]
    assert label(office) == "Vladimir Petrosyan removed from a programme item (Empfang)"


def test_outside_of_the_seminar(office: Gathering) -> None:
    add(office, "vorher", day=Date(2018, 6, 30))
    add(office, "nachher", day=Date(2018, 7, 5))
    add(office, "Nachtreffen", day=Date(2018, 9), type="follow_up")
    assert warnings(office) == {
        "vorher": ["Day lies before the begin of the seminar (2018-07-01)."],
        "nachher": ["Day lies after the end of the seminar (2018-07-04)."],
    }


def test_nobody_is_at_two_places(office: Gathering) -> None:
    one = add(office, "Gespräch", day=FIRST, start_time="09:00", end_time="11:00")
    two = add(office, "Besuch", day=FIRST, start_time="10:00", end_time="12:00")
    three = add(office, "Essen", day=FIRST, start_time="12:00", end_time="13:00")
    for item in (one, two, three):
        programme.add_person(office.db, item, office.allert, TODAY, "attendee")
    assert warnings(office) == {
        "Gespräch": ["From overlaps with “Besuch”, where Franz Allert is expected too."],
        "Besuch": ["From overlaps with “Gespräch”, where Franz Allert is expected too."],
    }


def test_a_closed_seminar_refuses(office: Gathering) -> None:
    item = add(office, "Empfang")
    row = programme.add_person(office.db, item, office.allert, TODAY)
    records.close(office.db, office.seminar, TODAY, "Anna")
    with pytest.raises(Closed):
        add(office, "noch etwas")
    with pytest.raises(Closed):
        programme.update(office.db, item, {"start_time": "10:00"})
    with pytest.raises(Closed):
        programme.delete(office.db, [item])
    with pytest.raises(Closed):
        programme.remove_person(office.db, row)
    with office.db.read() as session:
        assert agenda.programme(session, office.seminar).closed
