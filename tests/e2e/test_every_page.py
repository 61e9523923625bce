"""Every page as a screen reader meets it: all controls have names in the window's language, tables have headers."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.texts import Catalogue, catalogue
from tests.e2e.conftest import Start
from tests.e2e.journey import Journey
from tests.e2e.pages import walk_pages
from tests.e2e.seeing import Node, walk
from tests.e2e.words import Words

_BLANK = re.compile(r"\{\w+\}|%n")
_TABLES = {"table", "tree table", "tree"}


@pytest.mark.parametrize("language", ["de", "ru"])
def test_every_page(start: Start, sample: Path, tmp_path: Path, language: str) -> None:
    akte = Path(shutil.copy(sample, tmp_path / "Sozialseminar.akte"))
    journey = Journey(start(language, akte), Words(language))
    english = _english(catalogue(language))
    found: dict[str, list[str]] = {}
    for page in walk_pages(journey):
        wrong = list(dict.fromkeys(_wrong(journey.person.tree(), english)))
        if wrong:
            found[page] = wrong
    assert found == {}
    assert journey.person.quit() == 0


def _english(texts: Catalogue) -> re.Pattern[str]:
    """Fits what is only said in English: our sources that are not also somebody's translation."""
    translated = {form for forms in texts.values() for form in forms}
    sources = {part for (_context, source), _forms in texts.items() for part in source.split("|")}
    only = [_BLANK.sub("", text).strip() for text in sources - translated]
    whole = "|".join(re.escape(text) for text in only if len(text) > 3 and re.search("[A-Za-z]{3}", text))
    return re.compile(rf"(?:{whole})\Z")


def _wrong(tree: Node, english: re.Pattern[str]) -> Iterator[str]:
    for node in walk(tree):
        label = node.get("label", "") or node["name"]
        if "focusable" in node["states"] and "enabled" in node["states"] and not label.strip() and _stands_alone(node):
            yield f"a {node['role']} without a name"
        for text in (node["name"], node["description"]):
            if text and english.match(text):
                yield f"English: {text}"
        if node["role"] in _TABLES and not all(column.strip() for column in node.get("columns", [""])):
            yield f"{node['role']} {node['name']!r} without headers: {node.get('columns')}"


def _stands_alone(node: Node) -> bool:
    """Cells may be empty; the parts of a list are what they say."""
    return "cell" not in node["role"] and node["role"] not in {"list item", "layered pane", "frame", "dialog"}
