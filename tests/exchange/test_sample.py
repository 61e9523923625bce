"""The sample against the public pages: what they say is there as they say it, and nothing else is."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from app.domain.appearance import drift
from app.domain.date import Date
from app.domain.model import Delegation, Member, Partnership, Person, Seminar, Series
from app.exchange.sample import sample_path, write_sample
from app.services import lists, records
from app.storage.check import check
from app.storage.database import Database
from app.storage.files import open_file

TABLES = {
    "partnership": 1, "series": 3, "seminar": 10, "organisation": 50, "person": 45, "agreement": 2, "leader": 12,
    "delegation": 24, "member": 98, "programme_item": 60, "source": 19, "seminar_topic": 28, "action": 0, "part": 0,
}  # fmt: skip


@pytest.fixture
def session(sample: Database) -> Iterator[Any]:
    with sample.read() as reading:
        yield reading


def seminar(session: Any, number: int | None, year: int) -> Seminar:
    found = [each for each in session.query(Seminar).filter_by(number=number) if each.start and each.start.year == year]
    assert len(found) == 1
    return found[0]


def delegation(seminar: Seminar, side: str, kind: str) -> Delegation:
    return next(each for each in seminar.delegations if (each.side, each.type) == (side, kind))


def names(members: Any) -> list[str]:
    return [member.name("de") for member in members]


def test_nothing_is_damaged(sample: Database) -> None:
    assert check(sample.path).sound


def test_counts(session: Any) -> None:
    assert {kind: lists.count(session, kind) for kind in TABLES} == TABLES


def test_numbers_as_they_are(session: Any) -> None:
    """The 12th and the 20th exist in two series, two have no number, 2 to 11, 13, 15 to 17 are not recorded."""
    numbers = [(each.series.name["de"], each.number) for each in session.query(Seminar)]
    social = sorted(number for series, number in numbers if series == "Arbeits- und Sozialseminar")
    assert social == [1, 12, 14, 18, 19, 20]
    assert sorted(number or 0 for _, number in numbers) == [0, 0, 1, 12, 12, 14, 18, 19, 20, 20]


def test_the_series_was_renamed(session: Any) -> None:
    series = next(each for each in session.query(Series) if len(each.names) > 1)
    assert series.name_on(Date(2017, 11, 19))["de"] == "Sozialseminar"
    assert series.name_on(Date(2018, 7, 1))["de"] == "Arbeits- und Sozialseminar"
    assert seminar(session, 1, 2007).label("de") == "das erste Sozialseminar"


def test_dates_as_precise_as_they_are_known(session: Any) -> None:
    first = seminar(session, 1, 2007)
    assert (str(first.start), first.end, first.status) == ("2007-04", None, "held")
    follow_up = seminar(session, 18, 2017).programme[0]
    assert (follow_up.type, str(follow_up.day)) == ("follow_up", "2017-07")


def test_what_is_only_announced_is_not_called_held(session: Any) -> None:
    found = {(each.evidence, each.status) for each in session.query(Seminar)}
    assert found == {("report", "held"), ("both", "held"), ("mention", "held"), ("preview", "confirmed")}
    announced = [each for each in session.query(Seminar) if each.evidence == "preview"]
    assert {member.status for each in announced for d in each.delegations for member in d.members} == {"planned"}


def test_the_eighteenth(session: Any) -> None:
    record = seminar(session, 18, 2017)
    assert (str(record.start), str(record.end), record.host_city()["de"]) == ("2017-07-04", "2017-07-09", "Moskau")
    own, partner = record.leader("own"), record.leader("partner")
    assert own is not None
    assert partner is not None
    assert (own.name("de"), own.function["de"]) == (
        "Elke Breitenbach", "Senatorin für Integration, Arbeit und Soziales"
    )  # fmt: skip
    assert partner.name("ru") == "Владимир Аршакович Петросян"
    berlin = delegation(record, "own", "official")
    assert (berlin.nominal_size, berlin.counts(), names([berlin.leader()])) == (5, (1, 4), ["Elke Breitenbach"])
    experts = delegation(record, "own", "experts")
    assert names(experts.members) == ["Anna Zagidullin"]
    assert "nicht belegt" in experts.note["de"]
    assert names(delegation(record, "own", "organisers").members) == ["Nelli Stanko"]
    assert names(delegation(record, "partner", "organisers").members) == ["Julia Gubina"]
    follow_up = next(item for item in record.programme if item.type == "follow_up")
    assert names(follow_up.with_role("host")) == ["Wladimir Grinin"]
    assert names(follow_up.with_role("attendee")) == ["Franz Allert"]
    assert [outcome.type for outcome in record.outcomes] == ["result", "result", "agreement"]
    assert len(record.topics) == 3
    assert len(record.sources) == 4


def test_functions_stay_with_the_seminar(session: Any) -> None:
    """Senatorin in two wordings within one year; the directory has the full one."""
    elke = next(person for person in session.query(Person) if person.label("de") == "Elke Breitenbach")
    assert elke.appointment_on(None).function["de"] == "Senatorin für Integration, Arbeit und Soziales"
    opening = next(item for item in seminar(session, 19, 2017).programme if item.type == "opening")
    speaker = next(person for person in opening.people if person.person_id == elke.id)
    assert speaker.function["de"] == "Senatorin"
    assert "function" in drift(speaker)
    member = delegation(seminar(session, 18, 2017), "own", "official").leader()
    assert member is not None
    assert drift(member) == {}


def test_guests_of_the_opening(session: Any) -> None:
    record = seminar(session, 19, 2017)
    assert len(delegation(record, "own", "guests").members) == 11
    assert names(delegation(record, "partner", "guests").members) == ["Vadim Danilin"]
    opening = next(item for item in seminar(session, 14, 2014).programme if item.type == "opening")
    assert names(opening.with_role("represented")) == ["Vladimir Grinin"]


@pytest.mark.parametrize(
    ("number", "year", "size", "counts"),
    [(12, 2013, 6, (1, 5)), (14, 2014, 6, (1, 5)), (20, 2002, 15, (0, 15)), (None, 2004, 16, (0, 16)),
     (None, 2006, 16, (0, 16)), (19, 2017, None, (1, 0)), (12, 2004, None, (0, 0))],
)  # fmt: skip
def test_sizes(session: Any, number: int | None, year: int, size: int | None, counts: tuple[int, int]) -> None:
    guests = delegation(seminar(session, number, year), "partner", "official")
    assert (guests.nominal_size, guests.counts()) == (size, counts)


def test_spellings(session: Any) -> None:
    people = {person.label("de"): person for person in session.query(Person)}
    petrosyan = {(name.full(), name.standard) for name in people["Vladimir Petrosyan"].names}
    assert petrosyan == {
        ("Vladimir Petrosyan", "printed"), ("Владимир Аршакович Петросян", "original"),
        ("Владимир Петросян", "printed"), ("В. Петросян", "printed"),
    }  # fmt: skip
    assert [name.standard for name in people["Elke Breitenbach"].names] == ["original"]
    olgas = [person for person in session.query(Person) if person.label("de") == "Olga Mikhaylova"]
    assert [person.titles for person in olgas] == ["Dr.", ""]  # never shown to be one person: they stay two


def test_the_partnership(session: Any) -> None:
    partnership = session.query(Partnership).one()
    assert (partnership.own_country, partnership.partner_time_zone) == ("DE-BE", "Europe/Moscow")
    assert [str(agreement.signed_on) for agreement in partnership.agreements] == ["2006-06", "2017-11-20"]
    assert str(partnership.history[0].since) == "1990"


def russian_texts(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        for key, inner in value.items():
            if key == "ru":
                yield inner
            yield from russian_texts(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from russian_texts(inner)


def test_no_translation_is_invented() -> None:
    """The pages are German: of Russian there are the two cities and the spellings of names seen elsewhere."""
    text = json.loads(sample_path().read_text("utf-8"))
    assert list(russian_texts(text)) == ["Берлин", "Москва"]


def test_every_statement_has_a_web_address(session: Any) -> None:
    addresses = {source.url for record in session.query(Seminar) for source in record.sources}
    assert all(address.startswith(("http://", "https://")) for address in addresses)
    named = [each for each in session.query(Member) if not each.unnamed]
    assert len(named) > 30
    assert all(each.source in addresses for each in named)


def test_undo_goes_back_to_the_sample_and_not_further(tmp_path: Path) -> None:
    with contextlib.closing(open_file(write_sample(tmp_path / "sample.akte"))) as db:
        assert db.undoable() is None
        records.set_values(db, "person", [1], {"titles": "Dr."})
        assert db.undo() is not None
        assert db.undoable() is None
