"""What a form says about values: bad input is a sentence at its field."""

from __future__ import annotations

from typing import Any

import pytest

from app.domain.date import Date
from app.domain.fields import LINE_LENGTH, TEXT_LENGTH
from app.domain.model import OrganisationName, Person, ProgrammeItem, Record, Seminar
from app.domain.rules import ERROR, WARNING, named, problems, within_seminar
from app.domain.text import Text

SEMINAR = {"series_id": 1, "status": "held"}
ITEM = {"type": "talk", "title": Text(de="Vortrag")}


def found(cls: type[Record], values: dict[str, Any]) -> list[tuple[str, str]]:
    return [(problem.field, problem.message.source) for problem in problems(cls, values)]


def test_a_complete_record_has_no_problems() -> None:
    values = {**SEMINAR, "start": Date(2017, 7, 4), "end": Date(2017, 7, 9), "number": 18, "title": Text(de="x")}
    assert found(Seminar, values) == []


def test_what_is_needed() -> None:
    assert found(Seminar, {}) == [("series_id", "is needed."), ("status", "is needed.")]
    assert [field for field, _ in found(ProgrammeItem, {"type": "talk", "title": Text()})] == ["title"]


@pytest.mark.parametrize(
    ("start", "end", "sound"),
    [
        ("2017-07-09", "2017-07-04", False), ("2017-07-04", "2017-07-04", True), ("2017-07-04", "2017-07", True),
        ("2017-07-04", "2017", True), ("2017-07", "2017-06-30", False), ("2018", "2017-12", False),
        ("2017", "2017", True),
    ],
)  # fmt: skip
def test_end_before_start(start: str, end: str, sound: bool) -> None:
    """Only what cannot be is an error: a month may hold the day before as well as the day after."""
    values = {**SEMINAR, "start": Date.from_iso(start), "end": Date.from_iso(end)}
    assert [problem.field for problem in problems(Seminar, values)] == ([] if sound else ["end"])


def test_sentences_say_the_date_in_the_readers_form() -> None:
    values = {"name": Text(de="x"), "valid_from": Date(2017, 7, 9), "valid_to": Date(2016)}
    (problem,) = problems(OrganisationName, values)
    assert (problem.field, problem.severity) == ("valid_to", ERROR)
    assert "2017-07-09" in problem.text()


def test_a_pasted_page_is_too_long_for_a_title() -> None:
    pasted = "Ж" * 100_000
    (problem,) = problems(Seminar, {**SEMINAR, "title": Text(ru=pasted)})
    assert "100000" in problem.text()
    assert str(LINE_LENGTH) in problem.text()
    assert problems(Seminar, {**SEMINAR, "summary": Text(ru=pasted)}) == []
    assert len(pasted) == TEXT_LENGTH
    assert found(Person, {"titles": "x" * (LINE_LENGTH + 1)}) != []


@pytest.mark.parametrize("time", ["24:00", "9:30", "09:60", "09:30:00", "x", "09:30\n", "٠٩:٣٠", "0٩:3٠"])
def test_no_time(time: str) -> None:
    assert [field for field, _ in found(ProgrammeItem, {**ITEM, "start_time": time})] == ["start_time"]


def test_times_in_order() -> None:
    assert found(ProgrammeItem, {**ITEM, "start_time": "09:30", "end_time": "11:00"}) == []
    assert [field for field, _ in found(ProgrammeItem, {**ITEM, "start_time": "11:00", "end_time": "09:30"})] == [
        "end_time"
    ]


@pytest.mark.parametrize("number", [-1, 2**31, 10**30])
def test_numbers_that_do_not_fit(number: int) -> None:
    assert [field for field, _ in found(Seminar, {**SEMINAR, "number": number})] == ["number"]


def test_unknown_choice() -> None:
    assert [field for field, _ in found(Seminar, {**SEMINAR, "status": "gone"})] == ["status"]


@pytest.mark.parametrize(
    ("day", "count"),
    [
        ("2017-07-04", 0), ("2017-07-09", 0), ("2017-07-03", 1), ("2017-07-10", 1), ("2017-07", 0), ("2017", 0),
        ("2017-06", 1), ("2018", 1),
    ],
)  # fmt: skip
def test_days_outside_the_seminar_are_a_warning(day: str, count: int) -> None:
    warned = within_seminar(Date.from_iso(day), Date(2017, 7, 4), Date(2017, 7, 9))
    assert [problem.severity for problem in warned] == [WARNING] * count


def test_nothing_to_warn_of() -> None:
    assert within_seminar(None, Date(2017), Date(2017)) == []
    assert within_seminar(Date(2030), None, None) == []


@pytest.mark.parametrize(
    ("path", "field", "words"),
    [
        ("", "title", "Title"),
        ("topics/1", "wording", "Topic of the seminar 2, Topic"),
        ("leaders/0", "function", "Leader 1, Function"),
    ],
)
def test_a_field_is_named_with_its_part(path: str, field: str, words: str) -> None:
    assert named("seminar", path, field) == words
