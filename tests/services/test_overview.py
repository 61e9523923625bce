"""What the overview says: the next seminar, what is incomplete, what was edited, how the series stand."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain.date import Date
from app.domain.model import Person, Seminar
from app.domain.text import Text
from app.exchange.sample import write_sample
from app.services import overview, records
from app.services.printing import home_of, subjects, with_edits
from app.storage.database import Database
from app.storage.files import create_file, open_file
from app.texts import N_

RUSSIAN = {"ru": N_("Languages", "Russian")}


@pytest.fixture
def db(tmp_path: Path) -> Iterator[Database]:
    with contextlib.closing(open_file(write_sample(tmp_path / "sample.akte"))) as opened:
        yield opened


def seminar_id(db: Database, year: int) -> int:
    with db.read() as session:
        return session.query(Seminar).filter(Seminar.start.startswith(str(year))).order_by(Seminar.start).all()[0].id


def test_the_next_seminar_counts_days_and_people(db: Database) -> None:
    with db.read() as session:
        card = overview.next_seminar(session, Date(2018, 5, 29))
    assert card is not None
    assert (card.days, card.named, card.unnamed, card.leader) == (33, 5, 0, "Alexander Fischer")


def test_while_it_runs_it_stays_and_afterwards_the_last_one_is_shown(db: Database) -> None:
    with db.read() as session:
        during = overview.next_seminar(session, Date(2018, 7, 4))
        after = overview.next_seminar(session, Date(2026, 1, 1))
    assert during is not None
    assert after is not None
    assert during.id == after.id
    assert during.days == -3


def test_an_empty_file_has_no_next_seminar(akte: Path) -> None:
    with contextlib.closing(create_file(akte)) as db, db.read() as session:
        assert overview.next_seminar(session, Date(2018, 1, 1)) is None
        assert overview.gaps(session, Date(2018, 1, 1), RUSSIAN) == []
        assert overview.series_states(session) == []
        assert overview.recent(db) == []


def test_gaps_name_missing_texts_and_places_only_while_they_can_be_filled(db: Database) -> None:
    with db.read() as session:
        late = {gap.sort for gap in overview.gaps(session, Date(2020, 1, 1), RUSSIAN)}
        early = {gap.sort for gap in overview.gaps(session, Date(2002, 1, 1), RUSSIAN)}
    assert late == {"missing"}
    assert "unnamed" in early


def test_recently_edited_names_each_record_once(db: Database) -> None:
    seminar = seminar_id(db, 2017)
    for motto in ("eins", "zwei"):
        with db.read() as session:
            original = records.load(session, "seminar", seminar)
        edited = original.copy()
        edited.values["motto"] = Text(de=motto)
        records.save(db, edited, original)
    with db.read() as session:
        person = session.query(Person).first()
        assert person is not None
        person_id = person.id
    records.set_values(db, "person", [person_id], {"titles": "Dr."})
    recent = overview.recent(db)
    assert [(each.kind, each.id) for each in recent[:2]] == [("person", person_id), ("seminar", seminar)]


def test_series_states_propose_the_next_number(db: Database) -> None:
    with db.read() as session:
        states = {state.name: state for state in overview.series_states(session)}
    social = states["Arbeits- und Sozialseminar"]
    assert (social.next_number, social.gaps, social.last_city) == (21, "2–11, 13, 15–17", "Moskau")


@pytest.mark.parametrize(
    ("numbers", "first", "expected"),
    [(set(), 1, ""), ({1}, 1, ""), ({3}, 1, "1–2"), ({5, 7}, 5, "6"), ({1, 4, 6}, 1, "2–3, 5")],
)
def test_number_gaps(numbers: set[int], first: int, expected: str) -> None:
    assert overview.number_gaps(numbers, first) == expected


def test_documents_of_a_seminar_are_its_own_and_its_delegations(db: Database) -> None:
    seminar = seminar_id(db, 2017)
    with db.read() as session:
        assert [s.id for s in subjects(session, "seminar", seminar, ["seminar"])] == [seminar]
        delegations = subjects(session, "seminar", seminar, ["delegation"])
        assert delegations
        assert [s.id for s in subjects(session, "delegation", delegations[0].id, ["seminar"])] == [seminar]
        assert home_of(session, "delegation", delegations[0].id) == ("seminar", seminar, "delegations")


def test_the_preview_sees_unsaved_values_and_saves_nothing(db: Database) -> None:
    seminar = seminar_id(db, 2017)
    with db.read() as session:
        edited = records.load(session, "seminar", seminar)
    edited.values["title"] = Text(de="Getippt")
    edited.parts["topics"] = edited.parts["topics"][1:]
    with db.read() as session:
        subject = subjects(session, "seminar", seminar, ["seminar"])[0]
        shown = with_edits(session, subject, edited)
        assert isinstance(shown, Seminar)
        assert shown.title == Text(de="Getippt")
        assert len(shown.topics) == 2
    with db.read() as session:
        stored = session.get(Seminar, seminar)
        assert stored is not None
        assert stored.title == Text(de="18. Sozialseminar")
        assert len(stored.topics) == 3


def test_the_preview_of_a_new_seminar_knows_its_series(db: Database) -> None:
    with db.read() as session:
        series = session.query(Seminar).filter(Seminar.number == 18).one().series_id
        edited = records.blank("seminar", series_id=series, number=21, start=Date(2018, 11), host_side="own")
        edited.parts["topics"].append(records.blank("seminar_topic", wording=Text(de="Thema")))
        subject = subjects(session, "seminar", 0, ["seminar"])[0]
        shown = with_edits(session, subject, edited)
        assert isinstance(shown, Seminar)
        assert shown.label("de") == "21. Arbeits- und Sozialseminar"
        assert shown.host_city()["de"] == "Berlin"
        assert shown.topics[0].wording["de"] == "Thema"
