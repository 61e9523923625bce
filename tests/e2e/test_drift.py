"""A function that changes later: what was printed for 2017 stays, and the editor says that the directory differs."""

from __future__ import annotations

import shutil
from pathlib import Path

from tests.e2e.conftest import Start
from tests.e2e.journey import Journey
from tests.e2e.test_main_job import Tool, text_of
from tests.e2e.words import Words

OLD = "Senatorin für Integration, Arbeit und Soziales"
NEW = "Bürgermeisterin von Berlin"


def test_function_changed_later(start: Start, sample: Path, tmp_path: Path, tool: Tool) -> None:
    akte = Path(shutil.copy(sample, tmp_path / "Sozialseminar.akte"))
    words = Words("de")
    person = start("de", akte)
    person.wait_title(akte.name)
    journey = Journey(person, words)
    journey.find("Elke Breitenbach", "Elke Breitenbach, ")
    person.wait_title("Elke Breitenbach")
    journey.turn("Functions")
    row = f"{words.title_one('appointment')} 1, {words.field('appointment', 'function')}"
    person.tab_to(words.in_("de", row))
    person.press("ctrl+a")
    person.write(NEW)
    journey.save()
    # the seminar of 2017
    journey.find("18. Sozialseminar", "18. Sozialseminar, Moskau")
    person.wait_title("18. Sozialseminar")
    journey.turn("Delegations")
    person.see_any(lambda node: "cell" in node["role"] and OLD in node["name"], "the old function")
    person.see(words("Delegations", "differs from the directory: there {value}", value=NEW))
    person.see(words("Delegations", "Differs from the directory"))
    journey.print_as("de", tmp_path / "summary.pdf")
    text = text_of(tool, tmp_path / "summary.pdf")
    assert OLD in text
    assert NEW not in text
    assert person.quit() == 0
