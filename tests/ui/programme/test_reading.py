"""Days and times as people type them."""

from __future__ import annotations

import pytest

from app.domain.date import Date, ImpossibleDate
from app.texts import set_language
from app.ui.programme.reading import ImpossibleTime, read_day, read_time, show_time

NEAR = Date(2018, 7, 1)


@pytest.mark.parametrize(
    ("typed", "time"),
    [
        ("", (None, False)), ("9", ("09:00", False)), ("9:30", ("09:30", False)), ("09.30", ("09:30", False)),
        ("930", ("09:30", False)), ("0930", ("09:30", False)), ("9 Uhr", ("09:00", False)),
        ("9.30 Uhr", ("09:30", False)), ("um 9", ("09:00", False)), ("ca. 10", ("10:00", True)),
        ("~10:15", ("10:15", True)), ("gegen 18 Uhr", ("18:00", True)), ("около 9", ("09:00", True)),
        ("ок. 9:05", ("09:05", True)), ("about 23:59", ("23:59", True)), ("14h30", ("14:30", False)),
    ],
)  # fmt: skip
def test_times(typed: str, time: tuple[str | None, bool]) -> None:
    assert read_time(typed) == time


@pytest.mark.parametrize("typed", ["24:00", "9:60", "abends", "12345", "9:3", "-1"])
def test_no_times(typed: str) -> None:
    with pytest.raises(ImpossibleTime, match=typed):
        read_time(typed)


@pytest.mark.parametrize("language", ["en", "de", "ru"])
def test_what_is_shown_can_be_typed(language: str) -> None:
    set_language(language)
    assert read_time(show_time("10:00", about=True)) == ("10:00", True)
    assert read_time(show_time("10:00", about=False)) == ("10:00", False)
    assert show_time(None, about=True) == ""


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("", None), ("4", Date(2018, 7, 4)), ("4.", Date(2018, 7, 4)), ("4.9.", Date(2018, 9, 4)),
        ("4.9", Date(2018, 9, 4)), ("4.7.2019", Date(2019, 7, 4)), ("09.2018", Date(2018, 9)), ("2018", Date(2018)),
        ("September 2018", Date(2018, 9)), ("2018-07-02", Date(2018, 7, 2)),
    ],
)  # fmt: skip
def test_days(typed: str, day: Date | None) -> None:
    assert read_day(typed, NEAR) == day


@pytest.mark.parametrize(
    ("typed", "near"), [("32", NEAR), ("31.6.", NEAR), ("4", None), ("bald", NEAR), ("4", Date(2018))]
)
def test_no_days(typed: str, near: Date | None) -> None:
    with pytest.raises(ImpossibleDate):
        read_day(typed, near)
