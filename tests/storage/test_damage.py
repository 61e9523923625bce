"""Damaged copies: the short run of :mod:`tests.storage.damage`."""

from __future__ import annotations

from pathlib import Path

from tests.storage.damage import run


def test_damaged_copies(tmp_path: Path) -> None:
    found = run(24, tmp_path)
    assert sum(found.values()) == 24
    assert any("recovered" in ended and "nothing" not in ended for ended in found)
