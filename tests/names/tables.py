"""The tables of names that several tests read."""

from __future__ import annotations

import csv
from pathlib import Path

FOLDER = Path(__file__).parent.parent / "fixtures" / "names"


def table(name: str) -> list[dict[str, str]]:
    """The rows of ``tests/fixtures/names/NAME.tsv``, by the columns of its first line."""
    with (FOLDER / f"{name}.tsv").open(encoding="utf-8", newline="") as source:
        return list(csv.DictReader(source, delimiter="\t"))
