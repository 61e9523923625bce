"""What a list remembers, and what it makes of damaged memories."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.services import lists
from app.ui.kit.settings import Settings
from app.ui.lists.state import ListState, SavedFilter, first_columns, load_state


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "test.ini")


def test_everything_comes_back(settings: Settings) -> None:
    state = load_state("seminar", settings)
    state.columns = ["title", "number"]
    state.widths = {"title": 333}
    state.sort = (("number", True), ("title", False))
    state.filters = {"period": "2017"}
    state.words, state.group = "sozial", "status"
    state.saved = [SavedFilter("Mine", {"host": "own"}, "x")]
    state.save()
    again = load_state("seminar", Settings(settings.path))
    assert again == ListState(**{**vars(state), "settings": again.settings})


def test_at_first(settings: Settings) -> None:
    state = load_state("seminar", settings)
    assert (state.columns, state.group, state.filters) == (first_columns("seminar"), "series_id", {})
    assert load_state("person", None).group == ""


@pytest.mark.parametrize(
    "stored",
    [
        17,
        ["columns"],
        {"columns": "title", "widths": [1], "sort": "number", "filters": [], "group": 5, "saved": {}},
        {"columns": ["gone"], "sort": [["gone", True], ["a"], 7], "group": "gone", "saved": [7, {"name": ""}, {}]},
        {"widths": {"title": "wide", "gone": 5}, "filters": {"number": 5}},
    ],
)
def test_damaged_memories(settings: Settings, stored: object) -> None:
    settings.set_state("list_seminar", stored)
    state = load_state("seminar", settings)
    assert state.columns == first_columns("seminar")
    assert (state.widths, state.sort, state.filters, state.saved) == ({}, (), {}, [])
    state.query()


def test_sorting() -> None:
    state = load_state("seminar", None)
    assert state.shown_sort() == lists.DEFAULT_SORT["seminar"]
    state.sort_by("period", add=False)
    assert state.sort == (("period", False),)
    state.sort_by("number", add=False)
    assert state.sort == (("number", False),)
    state.sort_by("title", add=True)
    state.sort_by("title", add=True)
    assert state.sort == (("number", False), ("title", True))
    state.sort_by("title", add=False)
    assert state.sort == (("title", False),)
