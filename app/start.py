"""The one place that wires things: what was asked for, where the log goes, the window or a command.

It imports next to nothing by itself, so that the window is on the screen soon.
"""

from __future__ import annotations

import builtins
import gc
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from app.cli import COMMANDS
from app.texts import N_, tr

NO_SCREEN = N_(
    "Start",
    "There is no screen here (neither DISPLAY nor WAYLAND_DISPLAY is set), so no window can be opened. "
    "“seminarakte --help” names the commands that work without one.",
)

_IMPORT = builtins.__import__
"""Python's own. PySide puts one in its place that searches the source of every module for ``PySide6``, in case it wants
other names of Qt's functions (``__feature__``): ours do not, and all imports would take a fifth longer."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program with *arguments* (default: the process's own); returns the exit code."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    from app.crash import watch  # start-up: a broken import below is reported, too

    watch()
    if given == ["--smoke"]:
        from app.smoke import smoke  # start-up: for tests of the packaged program only

        return smoke()
    if given == ["--demo"]:
        return open_window(None, demo=True)
    if not given:
        return open_window(None)
    if len(given) == 1 and _is_file(given[0]):
        return open_window(Path(given[0]))
    from app.cli.main import run  # start-up: the window does not need the commands

    return run(given)


def open_window(path: Path | None, demo: bool = False) -> int:
    """Open the window on *path*, on a throw-away copy of the sample, or on the file open last."""
    if not _has_screen():
        from app.cli.language import language_of  # start-up: the window asks the system in its own way
        from app.texts import set_language  # start-up: as above

        set_language(language_of(os.environ))
        sys.stderr.write(f"{tr(NO_SCREEN)}\n")
        return 1
    gc.disable()  # start-up: imports make nothing but what stays; the window's GarbageTimer collects from then on
    from app.ui.application import run  # start-up: commands must work where Qt is not installed or cannot load

    builtins.__import__ = _IMPORT
    return run(path, demo)


def _is_file(argument: str) -> bool:
    """Whether a single argument means a file and not a command, perhaps a mistyped one."""
    if argument in COMMANDS or argument.startswith("-"):
        return False
    return Path(argument).exists() or Path(argument).suffix != ""


def _has_screen() -> bool:
    if sys.platform != "linux":
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
