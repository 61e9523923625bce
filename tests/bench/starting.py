"""From starting the program to its window, and to a list that can be used, against empty windows."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from app.ui.kit.settings import Settings
from tests.bench.lists import persons
from tests.bench.measure import Line, milliseconds, pairs, time_to_ready

PERSONS = 10_000
ROUNDS = 15
PROGRAM, FLOOR = "tests/bench/programs/start.py", "tests/bench/floors/window.py"


def lines(scratch: Path) -> Iterator[Line]:
    """First paint (at most 1.3 x an empty window), usable list (at most 1.25 x one that has imported the ORM)."""
    file = str(persons(scratch, PERSONS))
    folder = scratch / "config"
    settings = Settings(folder / "seminarakte.ini")
    settings.set_state("section", "person")
    settings.sync()
    for what, mode, floor, target in (
        ("first paint of the window", "window", [FLOOR], 1.3),
        (f"start to the list of {PERSONS:,} persons", "list", [FLOOR, "orm"], 1.25),
    ):
        ours, empty, ratio = pairs(
            lambda mode=mode: time_to_ready([PROGRAM, mode, file], folder),  # type: ignore[misc]
            lambda floor=floor: time_to_ready(floor, folder),  # type: ignore[misc]
            ROUNDS,
        )
        yield Line(what, milliseconds(ours), milliseconds(empty), ratio, target)
