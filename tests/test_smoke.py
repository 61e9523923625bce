"""The main job as the program does it by itself; ``tests/packaging`` lets the packaged program do the same."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent


def test_smoke(own_settings: Path) -> None:
    """Without a screen and without touching the person's own settings."""
    environment = {key: value for key, value in os.environ.items() if key not in ("DISPLAY", "QT_QPA_PLATFORM")}
    done = subprocess.run(
        [sys.executable, "-m", "app", "--smoke"],
        cwd=ROOT, env=environment, capture_output=True, encoding="utf-8", timeout=150, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert done.stdout == ""
    assert "Traceback" not in done.stderr
    assert {path.name for path in own_settings.rglob("*") if path.is_file()} <= {"seminarakte.log"}
