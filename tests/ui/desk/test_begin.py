"""What a start imports: the frame, the desk, a list - and nothing that only other work needs."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
from pathlib import Path

NEEDED_FIRST = ("app.ui.application", "app.ui.desk.begin", "app.ui.shell.build", "app.ui.lists.page")
NEEDED_LATER = (
    "app.cli.main", "app.documents", "app.exchange", "app.ui.calendar", "app.ui.forms", "app.ui.kit.progress",
    "docxtpl", "holidays", "lxml", "pypdfium2", "rapidfuzz", "typst", "PySide6.QtPrintSupport",
)  # fmt: skip
ROOT = Path(__file__).parents[3]


def test_a_start_imports_nothing_that_is_needed_later() -> None:
    assert all(importlib.util.find_spec(name) for name in NEEDED_LATER)  # or it would look for what is called otherwise
    code = (
        f"import sys, {', '.join(NEEDED_FIRST)}\n"
        f"sys.exit(' '.join(name for name in sys.modules if name.startswith({NEEDED_LATER!r})) or 0)"
    )
    ended = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert (ended.returncode, ended.stderr) == (0, "")
