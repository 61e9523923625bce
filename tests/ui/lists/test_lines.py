"""Lines of a list: records and headings, open and closed groups."""

from __future__ import annotations

from array import array
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from app.ui.lists.lines import Heading, Lines
from app.ui.lists.remembering import runs_of


def lines(counts: list[int], closed: set[int] | None = None) -> Lines:
    headings = [Heading(key, f"Group {key}", "", count) for key, count in enumerate(counts)]
    return Lines(array("q", range(100, 100 + sum(counts))), headings, closed or set())


def drawn(shown: Lines) -> list[str | int]:
    """The lines as they would be read from top to bottom."""
    found: list[str | int] = []
    for line in range(len(shown)):
        heading = shown.heading(line)
        found.append(heading.label if heading else shown.record(line))
    return found


def test_without_groups_a_line_is_a_place() -> None:
    shown = Lines(array("q", [7, 5, 9]))
    assert (len(shown), shown.record(1), shown.line_of(9), shown.line_of(4)) == (3, 5, 2, -1)
    assert list(shown.records(-5, 1)) == [7, 5]
    assert shown.record(3) == 0


def test_headings_stand_over_their_records() -> None:
    shown = lines([2, 1])
    assert drawn(shown) == ["Group 0", 100, 101, "Group 1", 102]
    assert shown.record(0) == 0
    assert shown.line_of(102) == 4
    assert shown.line_of_heading(1) == 3
    assert shown.count(0, 4) == 3


def test_closed_groups_keep_their_heading_only() -> None:
    shown = lines([2, 1], closed={0})
    assert drawn(shown) == ["Group 0", "Group 1", 102]
    assert shown.line_of(100) == -1
    shown.toggle(shown.headings[0])
    assert drawn(shown) == ["Group 0", 100, 101, "Group 1", 102]
    shown.toggle(shown.headings[1])
    assert drawn(shown) == ["Group 0", 100, 101, "Group 1"]


def test_a_group_that_no_longer_exists_is_not_remembered_as_closed() -> None:
    assert lines([1], closed={0, 7}).closed == {0}


@settings(deadline=None)
@given(st.lists(st.integers(1, 4), max_size=6), st.sets(st.integers(0, 5)))
def test_lines_and_records_agree(counts: list[int], closed: set[int]) -> None:
    shown = lines(counts, closed)
    for line in range(len(shown)):
        record = shown.record(line)
        assert bool(record) != bool(shown.heading(line))
        if record:
            assert shown.line_of(record) == line
            assert shown.ids[shown.place(line)] == record
    visible = [entry for entry in drawn(shown) if isinstance(entry, int)]
    assert list(shown.records(0, len(shown) - 1)) == visible
    if len(shown):
        assert shown.count(0, len(shown) - 1) == len(visible)


@settings(deadline=None)
@given(st.sets(st.integers(0, 99)))
def test_runs_are_unbroken_and_complete(places: set[int]) -> None:
    shown = Lines(array("q", range(1000, 1100)))
    runs = runs_of(shown, [1000 + place for place in places])
    assert {line for first, last in runs for line in range(first, last + 1)} == places
    assert all(before[1] + 1 < after[0] for before, after in pairwise(runs))
