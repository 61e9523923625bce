"""resources/licences names every shipped work with the licence that its own package states."""

from __future__ import annotations

import importlib.metadata
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
LICENCES = ROOT / "resources" / "licences"
PAGE = (LICENCES / "THIRD-PARTY.md").read_text("utf-8")
SHIPPED = re.findall(r"^([\w.-]+)==", (ROOT / "requirements.txt").read_text("utf-8"), re.MULTILINE)

LOOSE = {
    "jinja2": ("BSD License", "BSD-3-Clause"),
    "pypdfium2": ("BSD-3-Clause, Apache-2.0, dependency licenses", "BSD-3-Clause AND Apache-2.0"),
    "python-dateutil": ("Dual License", "Apache-2.0 OR BSD-3-Clause"),
    "sqlcipher3": ("", "Zlib"),
}
"""Packages that state no SPDX expression: what they state, and what their licence text says."""


def rows(heading: str) -> dict[str, list[str]]:
    """The table below a heading of the page: first cell -> the other cells."""
    part = PAGE.partition(f"## {heading}\n")[2].partition("\n## ")[0]
    lines = [line.strip("|").split("|") for line in part.splitlines() if line.startswith("|")]
    return {name.strip(): [cell.strip() for cell in cells] for name, *cells in lines[2:]}


def stated(library: str) -> str:
    """The licence in the installed package's own metadata."""
    metadata = importlib.metadata.metadata(library)
    for key in ("License-Expression", "License"):
        if metadata.get_all(key):
            return metadata[key]
    names = [name for name in metadata.get_all("Classifier") or [] if name.startswith("License")]
    return names[0].rpartition(":: ")[2] if names else ""


def test_every_shipped_library_is_listed() -> None:
    assert sorted(rows("Libraries")) == sorted(SHIPPED)


@pytest.mark.parametrize("library", SHIPPED)
def test_licence_is_what_the_package_states(library: str) -> None:
    own = stated(library)
    loose, meant = LOOSE.get(library, (own, own))
    assert own == loose
    assert rows("Libraries")[library][0] == meant


def test_named_texts_exist() -> None:
    """Every file that the page points to, beside itself or in the checkout."""
    named = set(re.findall(r"`([\w./-]+\.txt|resources/[\w./-]+)`", PAGE)) - {"requirements.txt"}
    missing = [name for name in named if not (ROOT / name).is_file() and not (LICENCES / name).is_file()]
    assert missing == []


def test_every_font_has_its_licence_listed() -> None:
    """Each font file's family has a licence text beside it, and the page names it."""
    families = {re.split(r"[-.]", path.name)[0] for path in (ROOT / "resources" / "fonts").glob("*.[to]tf")}
    assert families
    for family in families:
        assert f"resources/fonts/{family}-LICENSE.txt" in PAGE
