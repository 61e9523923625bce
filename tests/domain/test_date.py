"""Dates of every precision: what a clerk types, how they sort, and that no text makes them fail in an unknown way."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.date import MAX_YEAR, MIN_YEAR, Date, ImpossibleDate, parse_date
from app.domain.dates import MONTHS, format_date, format_short

days = st.dates(datetime.date(MIN_YEAR, 1, 1), datetime.date(MAX_YEAR, 12, 31)).map(Date.of)
dates = st.one_of(days, days.map(lambda d: Date(d.year, d.month)), days.map(lambda d: Date(d.year)))


@pytest.mark.parametrize(
    ("typed", "iso"),
    [
        ("04.07.2017", "2017-07-04"), ("4.7.2017", "2017-07-04"), ("4.7.17", "2017-07-04"), ("4.7.49", "2049-07-04"),
        ("4.7.50", "1950-07-04"), ("4. 7. 2017", "2017-07-04"), ("4/7/2017", "2017-07-04"), ("4 7 2017", "2017-07-04"),
        ("07.2017", "2017-07"), ("7/2017", "2017-07"), ("2017", "2017"), ("2017-07-04", "2017-07-04"),
        ("2017-07", "2017-07"), ("Juli 2017", "2017-07"), ("4. Juli 2017", "2017-07-04"), ("4 July 2017", "2017-07-04"),
        ("4 июля 2017 г.", "2017-07-04"), ("июль 2017 г.", "2017-07"), ("2017 г.", "2017"), ("2017 года", "2017"),
        ("04.07.2017 г.", "2017-07-04"), ("  4.\u00a0Juli\u00a02017 ", "2017-07-04"), ("März 2004", "2004-03"),
        ("MÄRZ 2004", "2004-03"), ("Mrz. 2004", "2004-03"), ("Sept. 2004", "2004-09"), ("29.02.2016", "2016-02-29"),
        ("1 мая 2018", "2018-05-01"), ("Mai 2018", "2018-05"), ("Mar 2018", "2018-03"),
    ],
)  # fmt: skip
def test_parse(typed: str, iso: str) -> None:
    assert str(parse_date(typed)) == iso


def test_nothing_is_no_date() -> None:
    assert parse_date("") is None
    assert parse_date(" \u00a0\n") is None


@pytest.mark.parametrize(
    "typed",
    [
        "29.02.2017", "31.4.2017", "32.1.2017", "13.2017", "2017-13", "2017-02-30", "0000", "1799", "2201", "20177",
        "17", "4.7", "04.07.", "Foo 2017", "4. Foo 2017", "2017-7-4", "4.7.2017 12:00", "heute", "..", "-", "2017-",
        "00.07.2017", "00.2017", "2017-00", "2017-07-00", "0.0.2017", "00.00.17", "04.07", "07.17", "4.Juli",
    ],
)  # fmt: skip
def test_impossible(typed: str) -> None:
    """Also nought as a day or month, and two figures that could be a day and a month as well as a month and a year."""
    with pytest.raises(ImpossibleDate) as caught:
        parse_date(typed)
    assert typed in caught.value.sentence("en")


def test_a_pasted_page_gives_a_short_sentence() -> None:
    with pytest.raises(ImpossibleDate) as caught:
        parse_date("Sozialseminar " * 10_000)
    assert len(caught.value.sentence("en")) < 200


@given(st.one_of(st.text(st.characters()), st.from_regex(r"[0-9٠-٩²]{0,4}[./ -]{0,2}\w{0,9}[./ -]{0,2}\d{0,5} ?г?\.?")))
def test_parse_knows_every_text(typed: str) -> None:
    """A date that prints as itself, nothing, or the known error; never another exception."""
    try:
        parsed = parse_date(typed)
    except ImpossibleDate:
        return
    assert parsed is None or Date.from_iso(str(parsed)) == parsed


@given(st.text(st.characters()))
def test_iso_knows_every_text(stored: str) -> None:
    try:
        read = Date.from_iso(stored)
    except ImpossibleDate:
        return
    assert read.first_day() <= read.last_day()


@given(dates, st.sampled_from(["de", "ru", "en"]))
def test_printed_forms_are_read_back(date: Date, language: str) -> None:
    assert parse_date(format_date(date, language)) == date
    assert parse_date(format_short(date, language)) == date
    assert Date.from_iso(str(date)) == date


@pytest.mark.parametrize("language", MONTHS)
def test_every_month_is_read(language: str) -> None:
    assert [parse_date(f"{name} 2017") for name in MONTHS[language]] == [Date(2017, month) for month in range(1, 13)]


@given(dates, dates)
def test_order(one: Date, other: Date) -> None:
    """Dates sort as SQL sorts their stored text: the less precise first, otherwise by time."""
    assert (one < other) == (str(one) < str(other))
    if one.precision == other.precision:
        assert (one < other) == (one.first_day() < other.first_day())


def test_sorting() -> None:
    expected = ["2016-12-31", "2017", "2017-07", "2017-07-01", "2017-07-31", "2017-08", "2018"]
    assert [str(date) for date in sorted(Date.from_iso(iso) for iso in reversed(expected))] == expected


@given(dates)
def test_span(date: Date) -> None:
    first, last = date.first_day(), date.last_day()
    assert first <= last
    known = {"day": (1, 1), "month": (28, 31), "year": (365, 366)}[date.precision]
    assert known[0] <= (last - first).days + 1 <= known[1]
    assert (first.year, last.year) == (date.year, date.year)


@pytest.mark.parametrize(
    "parts", [(2017, 0), (2017, 13), (2017, 7, 0), (2017, 7, 32), (2017, None, 4), (1799,), (2201,), (0,), (-1,)]
)
def test_impossible_parts(parts: tuple[int, ...]) -> None:
    with pytest.raises(ImpossibleDate):
        Date(*parts)
