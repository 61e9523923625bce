"""The calendar's values: what lies when, public holidays, free weeks, moving a seminar with its contents."""

from __future__ import annotations

import contextlib
import datetime
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain.date import Date
from app.domain.errors import Closed
from app.domain.model import Seminar
from app.exchange.sample import write_sample
from app.services import calendar, records
from app.storage.database import Database
from app.storage.files import open_file
from app.texts import set_language

YEAR = (datetime.date(2017, 1, 1), datetime.date(2017, 12, 31))


@pytest.fixture
def db(tmp_path: Path) -> Iterator[Database]:
    with contextlib.closing(open_file(write_sample(tmp_path / "sample.akte"))) as opened:
        yield opened


def seminar_id(db: Database, number: int) -> int:
    with db.read() as session:
        found = session.query(Seminar).filter(Seminar.number == number, Seminar.start >= Date(2017, 1)).one()
        return found.id


def test_a_year_holds_its_seminars_and_dated_items_only(db: Database) -> None:
    with db.read() as session:
        found = calendar.entries(session, *YEAR)
    assert [str(e.start) for e in found if e.kind == "seminar"] == ["2017-07-04", "2017-11-19"]
    assert all(entry.start.year == 2017 for entry in found)
    inexact = [entry for entry in found if not entry.exact]
    assert inexact
    assert {str(entry.start) for entry in inexact} == {"2017-07"}


def test_a_seminar_across_the_month_is_found_from_both_sides(db: Database) -> None:
    with db.read() as session:
        december = calendar.entries(session, datetime.date(2004, 12, 1), datetime.date(2004, 12, 1), items=False)
    assert [str(entry.start) for entry in december] == ["2004-11-25"]


def test_holidays_of_both_sides_in_the_readers_language() -> None:
    set_language("de")
    try:
        found = calendar.holidays_of({"own": "DE-BE", "partner": "RU"}, 2017)
    finally:
        set_language("en")
    by_day = {(holiday.day, holiday.side): holiday.name for holiday in found}
    assert by_day[datetime.date(2017, 10, 31), "own"] == "Reformationstag"
    assert by_day[datetime.date(2017, 6, 12), "partner"] == "Tag Russlands"
    assert by_day[datetime.date(2017, 2, 24), "partner"] == "Arbeitsfreier Tag"


@pytest.mark.parametrize("code", ["", "XX", "DE-XX", "?", "DE-BE-", "Deutschland"])
def test_an_unknown_code_is_no_error(code: str) -> None:
    found = calendar.holidays_of({"own": code}, 2017)
    assert all(holiday.side == "own" for holiday in found)
    assert bool(found) == code.startswith("DE-")


def test_a_free_week_has_neither_seminar_nor_holiday(db: Database) -> None:
    with db.read() as session:
        seminars = calendar.entries(session, *YEAR)
    holidays = calendar.holidays_of({"own": "DE-BE", "partner": "RU"}, 2017)
    free = calendar.free_weeks(seminars, holidays, datetime.date(2017, 6, 26), datetime.date(2017, 7, 16))
    assert free == [datetime.date(2017, 6, 26), datetime.date(2017, 7, 10)]  # 3-7 July is the 18th


def test_moving_takes_the_programme_along_and_is_one_step(db: Database) -> None:
    seminar = seminar_id(db, 19)
    with db.read() as session:
        before = [str(item.day) for item in session.get(Seminar, seminar).programme if item.day]  # type: ignore[union-attr]
    calendar.move_seminar(db, seminar, datetime.date(2017, 11, 26), datetime.date(2017, 12, 1))
    with db.read() as session:
        moved = session.get(Seminar, seminar)
        assert moved is not None
        assert (str(moved.start), str(moved.end)) == ("2017-11-26", "2017-12-01")
        assert [str(item.day) for item in moved.programme if item.day] == ["2017-11-27"] != before
    db.undo()
    with db.read() as session:
        back = session.get(Seminar, seminar)
        assert back is not None
        assert [str(item.day) for item in back.programme if item.day] == before == ["2017-11-20"]


def test_another_length_leaves_the_programme_where_it_is(db: Database) -> None:
    seminar = seminar_id(db, 19)
    calendar.move_seminar(db, seminar, datetime.date(2017, 11, 18), datetime.date(2017, 11, 24))
    with db.read() as session:
        changed = session.get(Seminar, seminar)
        assert changed is not None
        assert [str(item.day) for item in changed.programme if item.day] == ["2017-11-20"]


def test_a_closed_seminar_does_not_move(db: Database) -> None:
    seminar = seminar_id(db, 18)
    records.close(db, seminar, Date(2018, 1, 10), "clerk")
    with pytest.raises(Closed):
        calendar.move_seminar(db, seminar, datetime.date(2017, 7, 5), datetime.date(2017, 7, 10))
