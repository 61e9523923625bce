"""Who stands in the directory twice: levels and reasons, decisions, one person at entry, the whole directory."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from app.domain.date import Date
from app.domain.model import Appointment, Distinction, Person, PersonName
from app.domain.sameness import LOOK, PROBABLY, SAME, Born, born
from app.domain.text import Text
from app.exchange.export_json import export_json
from app.exchange.import_json import import_json
from app.exchange.selection import everything
from app.services import duplicates, records
from app.services.known import known_by_name, known_of
from app.storage.database import Database
from app.storage.files import create_file
from app.texts import N_
from tests.bench import twice

TODAY = Date(2018, 5, 29)
LABEL = N_("Test", "test")
BORN = Date(1960, 5, 4)


@pytest.fixture
def db(akte: Path) -> Iterator[Database]:
    db = create_file(akte)
    yield db
    db.close()


def enter(db: Database, family: str, given: str, patronymic: str = "", office: str = "", **more: Any) -> int:
    with db.change(LABEL) as session:
        script = "cyrillic" if family[0] > "\u0400" else "latin"
        name = PersonName(family=family, given=given, patronymic=patronymic, script=script, position=0)
        person = Person(names=[name], **more)
        if office:
            person.appointments.append(Appointment(function=Text(de=office)))
        session.add(person)
        session.flush()
        return person.id


def found(db: Database) -> list[tuple[str, tuple[str, ...]]]:
    with db.read() as session:
        return [(pair.verdict.level, pair.verdict.reasons) for pair in duplicates.find(session).pairs]


@pytest.mark.parametrize(
    ("first", "second", "level"),
    [
        ({"birth_date": BORN}, {"birth_date": BORN}, SAME),
        ({"birth_date": BORN}, {"birth_date": Date(1960, 4, 5)}, SAME),
        ({"birth_date": BORN}, {"birth_date": Date(1960, 5)}, SAME),
        ({"birth_date": BORN}, {"birth_date": Date(1960)}, SAME),
        ({"birth_date": BORN, "titles": "Dr."}, {"birth_date": BORN, "office": "Leiter"}, SAME),
        ({"birth_date": BORN}, {"birth_date": Date(1961, 7, 9)}, None),
        ({"birth_date": BORN}, {}, LOOK),
        ({}, {}, LOOK),
        ({"patronymic": "Arschakowitsch"}, {"patronymic": "Arshakovich"}, PROBABLY),
        ({"patronymic": "Arschakowitsch"}, {"patronymic": "A."}, LOOK),
        ({"patronymic": "Arschakowitsch"}, {"patronymic": "Iwanowitsch"}, None),
        ({"patronymic": "Arschakowitsch", "titles": "Dr."}, {"patronymic": "Arshakovich"}, LOOK),
        ({"patronymic": "Arschakowitsch", "office": "A"}, {"patronymic": "Arshakovich", "office": "B"}, LOOK),
        ({"patronymic": "Arschakowitsch", "office": "A"}, {"patronymic": "Arshakovich", "office": "A"}, PROBABLY),
        ({"birth_date": BORN, "gender": "m"}, {"birth_date": BORN, "gender": "f"}, LOOK),
        ({"birth_date": BORN, "patronymic": "Arschakowitsch"}, {"birth_date": BORN, "patronymic": "Iwanowitsch"}, LOOK),
    ],
)  # fmt: skip
def test_levels(db: Database, first: dict[str, Any], second: dict[str, Any], level: str | None) -> None:
    enter(db, "Petrosjan", "Wladimir", **first)
    enter(db, "Petrosyan", "Vladimir", **second)
    assert [each for each, _ in found(db)] == ([level] if level else [])


def test_reasons_in_words(db: Database) -> None:
    enter(db, "Петросян", "Владимир", "Аршакович", birth_date=BORN, titles="Dr.")
    enter(db, "Petrosjan", "W.", birth_date=Date(1960, 4, 5))
    with db.read() as session:
        (pair,) = duplicates.find(session).pairs
    assert [message.source for message in pair.verdict.words()] == [
        "date of birth with day and month swapped", "similar name", "given name only as an initial",
        "other academic title",
    ]  # fmt: skip


def test_people_who_are_not_the_same(db: Database) -> None:
    """Twins, brother and sister, husband and wife, father and daughter."""
    enter(db, "Петров", "Александр", "Иванович", birth_date=BORN)
    enter(db, "Петрова", "Александра", "Ивановна", birth_date=BORN)
    enter(db, "Петров", "Сергей", "Иванович", birth_date=BORN)
    enter(db, "Петров", "Александр", "Иванович", birth_date=Date(1931, 1, 20))
    assert found(db) == []


def test_a_new_family_name_is_worth_a_look(db: Database) -> None:
    enter(db, "Петрова", "Ольга", "Ивановна", birth_date=BORN)
    enter(db, "Михайлова", "Ольга", "Ивановна", birth_date=BORN)
    assert found(db) == [(LOOK, ("born_same", "family_other", "patronymic_same"))]


def test_a_misspelt_family_name(db: Database) -> None:
    enter(db, "Шкут", "Роман", "Ильич")
    enter(db, "Шкрут", "Роман", "Ильич")
    assert found(db) == [(LOOK, ("name_similar", "patronymic_same"))]


def test_a_decision_is_remembered_undone_and_travels(db: Database, tmp_path: Path) -> None:
    one, other = (enter(db, "Mikhaylova", "Olga", titles=titles) for titles in ("Dr.", ""))
    duplicates.decide_distinct(db, other, one, TODAY)
    assert found(db) == []
    step = db.undoable()
    duplicates.decide_distinct(db, one, other, TODAY)  # once is enough
    assert db.undoable() == step
    db.undo()
    assert len(found(db)) == 1
    db.redo()
    export_json(db, tmp_path / "all.json", everything())
    copy = create_file(tmp_path / "copy.akte")
    import_json(copy, tmp_path / "all.json", TODAY)
    assert found(copy) == []
    with copy.read() as session:
        assert session.scalars(select(Distinction)).one().decided_on == TODAY
    copy.close()
    records.delete(db, "person", [other])
    with db.read() as session:
        assert session.scalars(select(Distinction)).all() == []
    db.undo()
    assert found(db) == []


def test_one_person_at_entry(db: Database) -> None:
    known = enter(db, "Петросян", "Владимир", "Аршакович", office="Minister")
    enter(db, "Гринин", "Владимир")
    with db.read() as session:
        (met,) = duplicates.of(session, known_by_name("Dr. Wladimir Petrosjan"), "de")
        assert (met.person, met.detail, met.verdict.level) == (known, "Minister", LOOK)
        assert duplicates.of(session, known_by_name("Anna Unbekannt"), "de") == []
        own = known_of(records.load(session, "person", known))
        assert duplicates.of(session, own, "de") == []  # nobody is their own double
    other = enter(db, "Petrosjan", "Wladimir")
    duplicates.decide_distinct(db, known, other, TODAY)
    with db.read() as session:
        assert duplicates.of(session, known_of(records.load(session, "person", other)), "de") == []


def test_progress_and_cancel(db: Database) -> None:
    wanted = twice.population(3_000)
    twice.fill(db, wanted)
    told: list[int] = []
    with db.read() as session:
        duplicates.find(session, lambda done, total: told.append(done * 100 // total))
        assert told == sorted(told)
        assert (told[0], told[-1]) == (0, 100)
        with pytest.raises(duplicates.Cancelled):
            duplicates.find(session, cancelled=lambda: True)


def test_most_true_pairs_and_few_others(db: Database) -> None:
    wanted = twice.population(3_000)
    twice.fill(db, wanted)
    with db.read() as session:
        pairs = {(pair.one, pair.other) for pair in duplicates.find(session).of_level(SAME)}
    dated = wanted.dated()
    assert len(pairs & wanted.truth) >= 0.98 * len(pairs)
    assert len(pairs & dated) >= 0.95 * len(dated)


def test_a_name_of_too_many_people(db: Database) -> None:
    """The pairs of a crowd are of no use, and there would be millions; their dates are compared."""
    entry = twice.Somebody("Иванов", "Иван", "", "m", None)
    twice.fill(db, twice.Population([entry] * 400 + [dataclasses.replace(entry, birth=BORN)] * 2, set()))
    with db.read() as session:
        result = duplicates.find(session)
    assert result.crowded == 1
    assert [(pair.one, pair.other, pair.verdict.level) for pair in result.pairs] == [(401, 402, SAME)]


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (Date(1960, 5, 4), Date(1960, 5, 4), Born.SAME_DAY), (Date(1960, 5, 4), Date(1960, 4, 5), Born.SWAPPED),
        (Date(1960, 5, 4), Date(1960, 5), Born.MONTH), (Date(1960), Date(1960, 5), Born.YEAR),
        (Date(1960), Date(1961), Born.OTHER), (Date(1960, 5, 4), Date(1960, 5, 14), Born.SLIP),
        (Date(1960, 5, 4), Date(1966, 12, 4), Born.OTHER), (None, Date(1960), Born.UNKNOWN),
    ],
)  # fmt: skip
def test_dates_of_birth(one: Date | None, other: Date | None, expected: Born) -> None:
    assert born(one, other) == born(other, one) == expected
