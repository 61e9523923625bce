"""The 18th seminar by keyboard alone: from an empty file to the printed summary, in either window."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.e2e.conftest import Start
from tests.e2e.journey import ADDRESS, FOLLOW_UP, OUTCOMES, OWN_FUNCTION, PARTNER_BODY, RECEPTION, TOPICS, Journey
from tests.e2e.words import Words

Tool = Callable[[str, str], str]


@pytest.mark.parametrize("language", ["de", "ru"])
def test_main_job(start: Start, tmp_path: Path, tool: Tool, language: str) -> None:
    akte = tmp_path / "Büro.akte"
    words = Words(language)
    journey = Journey(start(language), words)
    journey.new_file(akte)
    journey.enter_all()
    printed = {}
    for form in ("de", "ru", "de+ru"):
        target = tmp_path / f"{form}.pdf"
        journey.print_as(form, target)
        printed[form] = text_of(tool, target)
    _check(printed)
    # the next day: everything is there, and the last change can still be undone
    assert journey.person.quit() == 0
    again = start(language)
    again.wait_title("Büro.akte")
    again.press("ctrl+2")
    again.see_cell("18. Sozialseminar" if language == "de" else "18-й социальный семинар")
    again.press("ctrl+z")
    again.press("Return")
    again.wait_title("18")
    again.see_any(lambda node: node["role"] == "page tab" and not node["name"].endswith("1"), "tabs")
    sources = words("Form", "Sources")
    again.see_any(lambda node: node["role"] == "page tab" and node["name"] == sources, "no source any more")
    again.press("ctrl+y")
    again.see_any(lambda node: node["role"] == "page tab" and node["name"] in _counted(sources), "the source again")
    assert again.quit() == 0


def _counted(name: str) -> tuple[str, ...]:
    return f"{name} 1", f"{name}  1", f"{name}\u2002{1}", f"{name}, 1"


def text_of(tool: Tool, pdf: Path) -> str:
    """The text of a PDF, each space one space and no soft hyphens."""
    command = [tool("pdftotext", "poppler-utils"), str(pdf), "-"]
    text = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    return " ".join(text.replace("\u00ad\n", "").replace("\u00ad", "").split())


def _check(printed: dict[str, str]) -> None:
    """What was typed stands on the pages."""
    for language in ("de", "ru"):
        text = printed[language]
        for wanted in (OWN_FUNCTION, PARTNER_BODY, TOPICS[0], OUTCOMES[0], RECEPTION):
            assert wanted[language] in text
        assert "Elke Breitenbach" in text
        assert "Petrosyan" in text
        assert ADDRESS in text
        # what has no Russian text is lent, and the follow-up comes after everything else
        assert text.index(RECEPTION[language]) < text.index(FOLLOW_UP["de"])
    assert "18. Sozialseminar" in printed["de"]
    assert "4.–9. Juli 2017" in printed["de"]
    assert "5 Personen, 1 namentlich bekannt" in printed["de"]
    assert "18-й социальный семинар" in printed["ru"]
    assert "4–9 июля 2017" in printed["ru"]
    both = printed["de+ru"]
    assert "18. Sozialseminar" in both
    assert "18-й социальный семинар" in both
    assert "Senatorin für Integration" in both
    assert "сенатор по вопросам интеграции" in both
