"""Killed at any moment, the file keeps what was confirmed. ``python -m tests.storage.kill 200`` does it at length."""

from __future__ import annotations

import os
import subprocess
import sys

from tests.storage.processes import ROOT

KILLS = os.environ.get("SEMINARAKTE_KILLS", "25")


def test_killed_while_converting_repairing_and_recovering() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.storage.kill_file", KILLS],
        cwd=ROOT, capture_output=True, text=True, timeout=120 + 4 * int(KILLS), check=False,
    )  # fmt: skip
    assert done.stderr == ""
    assert done.stdout.splitlines()[-1].startswith(f"killed {KILLS} times")


def test_killed_while_saving_and_undoing() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.storage.kill", KILLS],
        cwd=ROOT, capture_output=True, text=True, timeout=60 + 2 * int(KILLS), check=False,
    )  # fmt: skip
    assert done.stderr == ""
    assert done.stdout.splitlines()[-1].startswith(f"killed {KILLS} times")
