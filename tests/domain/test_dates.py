"""Dates, periods, times and ordinals as they are printed in German, Russian and English."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.date import Date
from app.domain.dates import (
    format_date,
    format_range,
    format_short,
    format_time,
    format_timestamp,
    format_weekday,
    ordinal,
)
from tests.domain.test_date import dates

_ = "\u00a0"  # stands for the no-break space in the expected texts


def date(iso: str) -> Date | None:
    return Date.from_iso(iso) if iso else None


@pytest.mark.parametrize(
    ("iso", "german", "russian", "english"),
    [
        ("2017-07-04", f"4.{_}Juli{_}2017", f"4{_}июля{_}2017{_}г.", f"4{_}July{_}2017"),
        ("2017-07", f"Juli{_}2017", f"июль{_}2017{_}г.", f"July{_}2017"),
        ("2017", "2017", f"2017{_}г.", "2017"),
        ("", "", "", ""),
    ],
)
def test_date_in_words(iso: str, german: str, russian: str, english: str) -> None:
    assert format_date(date(iso), "de") == german
    assert format_date(date(iso), "ru") == russian
    assert format_date(date(iso), "en") == english


@pytest.mark.parametrize(
    ("iso", "german", "english"),
    [("2017-07-04", "04.07.2017", "2017-07-04"), ("2017-07", "07.2017", "2017-07"), ("2017", "2017", "2017")],
)
def test_date_in_figures(iso: str, german: str, english: str) -> None:
    assert format_short(date(iso), "de") == format_short(date(iso), "ru") == german
    assert format_short(date(iso), "en") == english
    assert format_short(None, "de") == ""


RANGES = [
    ("2017-07-04", "2017-07-09", f"4.–9.{_}Juli{_}2017", f"4–9{_}июля{_}2017{_}г.", f"4–9{_}July{_}2017"),
    (
        "2004-11-25", "2004-12-01", f"25.{_}November{_}– 1.{_}Dezember{_}2004",
        f"25{_}ноября{_}– 1{_}декабря{_}2004{_}г.", f"25{_}November{_}– 1{_}December{_}2004",
    ),
    (
        "2016-12-28", "2017-01-03", f"28.{_}Dezember{_}2016{_}– 3.{_}Januar{_}2017",
        f"28{_}декабря{_}2016{_}г.{_}– 3{_}января{_}2017{_}г.", f"28{_}December{_}2016{_}– 3{_}January{_}2017",
    ),
    ("2017-06", "2017-07", f"Juni{_}– Juli{_}2017", f"июнь{_}– июль{_}2017{_}г.", f"June{_}– July{_}2017"),
    (
        "2016-12", "2017-01", f"Dezember{_}2016{_}– Januar{_}2017",
        f"декабрь{_}2016{_}г.{_}– январь{_}2017{_}г.", f"December{_}2016{_}– January{_}2017",
    ),
    ("2016", "2018", "2016–2018", f"2016–2018{_}гг.", "2016–2018"),
    (
        "2017-07-04", "2017-08", f"4.{_}Juli{_}2017{_}– August{_}2017",
        f"4{_}июля{_}2017{_}г.{_}– август{_}2017{_}г.", f"4{_}July{_}2017{_}– August{_}2017",
    ),
    ("2017-07-04", "2017-07-04", f"4.{_}Juli{_}2017", f"4{_}июля{_}2017{_}г.", f"4{_}July{_}2017"),
    ("2017-07-04", "", f"4.{_}Juli{_}2017", f"4{_}июля{_}2017{_}г.", f"4{_}July{_}2017"),
    ("", "2017-07", f"Juli{_}2017", f"июль{_}2017{_}г.", f"July{_}2017"),
    ("", "", "", "", ""),
]  # fmt: skip


@pytest.mark.parametrize(("start", "end", "german", "russian", "english"), RANGES)
def test_range(start: str, end: str, german: str, russian: str, english: str) -> None:
    assert format_range(date(start), date(end), "de") == german
    assert format_range(date(start), date(end), "ru") == russian
    assert format_range(date(start), date(end), "en") == english


@given(st.none() | dates, st.none() | dates, st.sampled_from(["de", "ru", "en"]))
def test_range_never_breaks_inside_a_date(start: Date | None, end: Date | None, language: str) -> None:
    """A line may end only behind the dash, whatever the two dates are - even with the end before the start."""
    printed = format_range(start, end, language)
    assert printed.count(" ") == printed.count("– ")
    assert (printed == "") == (start is None and end is None)


@pytest.mark.parametrize(
    ("number", "german", "russian", "english"),
    [
        (1, "1.", "1-й", "1st"), (2, "2.", "2-й", "2nd"), (3, "3.", "3-й", "3rd"), (4, "4.", "4-й", "4th"),
        (11, "11.", "11-й", "11th"), (12, "12.", "12-й", "12th"), (13, "13.", "13-й", "13th"),
        (18, "18.", "18-й", "18th"), (21, "21.", "21-й", "21st"), (111, "111.", "111-й", "111th"),
    ],
)  # fmt: skip
def test_ordinal(number: int, german: str, russian: str, english: str) -> None:
    assert [ordinal(number, language) for language in ("de", "ru", "en")] == [german, russian, english]


def test_time_and_weekday() -> None:
    assert format_time("09:30", "de") == f"09:30{_}Uhr"
    assert format_time("09:30", "ru") == format_time("09:30", "en") == "09:30"
    assert format_time(None, "de") == format_time("", "de") == ""
    assert format_weekday(datetime.date(2017, 7, 4), "de") == "Dienstag"
    assert format_weekday(datetime.date(2017, 7, 9), "ru") == "воскресенье"
    moment = datetime.datetime(2017, 7, 4, 14, 2, tzinfo=datetime.UTC)
    assert format_timestamp(moment, "de") == "04.07.2017, 14:02"
