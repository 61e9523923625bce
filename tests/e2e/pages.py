"""A walk to every page of the program by keyboard, for tests and pictures of all of them."""

from __future__ import annotations

from collections.abc import Iterator

from tests.e2e.journey import Journey

SEMINAR_TABS = ("Delegations", "Programme", "Results", "Photographs", "Sources", "History")


def walk_pages(journey: Journey) -> Iterator[str]:
    """Go to one page after the other; yields the name of the one that is shown. The sample is open."""
    person, words = journey.person, journey.words
    person.wait_title(words("Sections", "Overview"))
    person.wait_for_role("push button")
    yield "overview"
    for number, kind in enumerate(("seminar", "delegation", "person", "organisation"), start=2):
        person.press(f"ctrl+{number}")
        person.wait_title(words.title_many(kind))
        person.see_any(lambda node: node.get("rows", 0) > 0, "rows")
        yield f"list-{kind}"
    person.press("ctrl+6")
    person.wait_title(words("Sections", "Calendar"))
    yield from _calendar(journey)
    yield from _forms(journey)
    yield from _dialogs(journey)


def _calendar(journey: Journey) -> Iterator[str]:
    person, words = journey.person, journey.words
    for view in ("Year", "Month", "Agenda"):
        person.choose(words("Calendar", "View"), words("Calendar", view))
        yield f"calendar-{view.lower()}"


def _forms(journey: Journey) -> Iterator[str]:
    person, words = journey.person, journey.words
    journey.find("18. Sozialseminar", "18. Sozialseminar, ")
    person.wait_title("18. Sozialseminar")
    yield "seminar-basics"
    for tab in SEMINAR_TABS:
        journey.turn(tab)
        yield f"seminar-{tab.lower()}"
    names = {"person": "Elke Breitenbach, ", "organisation": "Landesamt für Gesundheit und Soziales"}
    for kind, begin in names.items():
        journey.find(begin.rstrip(", "), begin)
        person.wait_title(begin.rstrip(", "))
        yield kind
    person.press("ctrl+n")
    person.wait_focus(words.field("seminar", "number"))
    yield "seminar-new"


def _dialogs(journey: Journey) -> Iterator[str]:
    person, words = journey.person, journey.words
    person.press("ctrl+k")
    person.wait_focus(words("Search", "Search everything"))
    person.write("berlin")
    person.see_any(lambda node: node["role"] == "list item", "matches")
    yield "search"
    person.press("Escape")
    person.press("ctrl+comma")
    person.wait_title(words("Settings", "Settings"))
    yield "settings"
    person.press("Escape")
    person.press("F1")
    person.wait_title(words("Handbook", "Handbook"))
    yield "handbook"
    person.press("Escape")
    journey.find("18. Sozialseminar", "18. Sozialseminar, ")
    person.wait_title("18. Sozialseminar")
    person.press("F9")
    _see_paper(journey)
    yield "preview"
    person.press("F9")
    person.press("ctrl+p")
    person.wait_title(words("Print", "Print"))
    _see_paper(journey)
    yield "print"
    person.press("Escape")


def _see_paper(journey: Journey) -> None:
    begin = journey.words("Preview", "Page {number} of {count}", number=1, count="?").split("?")[0]
    journey.person.see_any(lambda node: node["name"].startswith(begin) and node["description"] != "", "a page")
