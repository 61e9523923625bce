"""Columns share the room that there is."""

from __future__ import annotations

from app.services import lists
from app.ui.lists.widths import fit

SEMINAR = [column for column in lists.columns("seminar").values() if column.listed]
KEYS = [column.key for column in SEMINAR]


def widths(available: int, **fixed: int) -> dict[str, int]:
    found = fit(SEMINAR, fixed, fixed, ("number",), available)
    return dict(zip(KEYS, found, strict=True))


def test_wide_columns_fill_the_window() -> None:
    found = widths(1600)
    assert sum(found.values()) == 1600
    assert found["host"] == lists.columns("seminar")["host"].width
    assert found["title"] > lists.columns("seminar")["title"].width


def test_they_shrink_before_the_table_scrolls() -> None:
    assert sum(widths(1150).values()) == 1150
    narrow = widths(400)
    assert sum(narrow.values()) > 400
    assert narrow["title"] == 180
    assert narrow["number"] == 110


def test_what_a_person_has_set_stays() -> None:
    assert widths(1600, title=90)["title"] == 90
    assert sum(widths(1600, title=90).values()) == 1600
    assert widths(400, title=500)["title"] == 500


def test_without_wide_columns_the_last_one_takes_the_rest() -> None:
    narrow = [lists.columns("seminar")[key] for key in ("number", "host")]
    assert fit(narrow, {}, {}, (), 600) == [110, 490]
    assert fit(narrow, {}, {"number", "host"}, (), 600) == [110, 110]
