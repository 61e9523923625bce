"""What a screen reader hears on the way through tables, lists that fill while typing, and buttons of one name."""

from __future__ import annotations

import shutil
from pathlib import Path

from tests.e2e.conftest import Start
from tests.e2e.journey import Journey
from tests.e2e.person import Person
from tests.e2e.seeing import Node
from tests.e2e.waiting import wait_for
from tests.e2e.words import Words


def test_what_is_heard(start: Start, sample: Path, tmp_path: Path) -> None:
    akte = Path(shutil.copy(sample, tmp_path / "Sozialseminar.akte"))
    words = Words("de")
    person = start("de", akte)
    person.wait_title(akte.name)
    journey = Journey(person, words)

    def cell() -> Node:
        return person.wait_for_role("table cell")

    _buttons_say_what_they_open(person, words)

    # the first thing heard of a list is a record, not the list
    person.press("ctrl+2")
    assert cell()["around"][0] == words.title_many("seminar")

    _found_is_told_once(person, words)

    journey.turn("Delegations")
    assert "Alexander Fischer" in cell()["name"]
    person.press("Down")
    wait_for(lambda: "Franz Allert" in cell()["name"], "the next person")
    journey.turn("Programme")
    assert cell()["name"].strip()
    person.press("Home")
    wait_for(lambda: cell()["name"] == words("Table", "empty"), "an empty cell that says so")

    # what a new record does not have yet is no part of its tabs
    person.press("ctrl+n")
    person.wait_focus(words.field("seminar", "number"))
    tabs = [node["name"] for node in person.nodes() if node["role"] == "page tab"]
    assert words("Form", "Programme") in tabs
    assert words("Form", "History") not in tabs
    person.kill()


def _buttons_say_what_they_open(person: Person, words: Words) -> None:
    buttons = [node["name"] for node in person.nodes() if node["role"] == "push button"]
    opening = [name for name in buttons if name.startswith(words("Overview", "Open"))]
    assert len(opening) > 3
    assert len(set(opening)) == len(opening)


def _found_is_told_once(person: Person, words: Words) -> None:
    """One message once typing rests, with what Enter would choose."""
    person.press("ctrl+k")
    person.wait_focus(words("Search", "Search everything"))
    person.heard()
    person.write("Arbeits- und Sozialseminar")
    heard: list[str] = []
    wait_for(lambda: heard.extend(person.heard()) or heard, "what was found")
    assert len(heard) == 1
    assert "20. Arbeits- und Sozialseminar" in heard[0]
    person.press("Return")
    person.wait_title("20.")
