"""What happens when the program itself is at fault: a report without anything personal, and a sentence.

Known errors (:class:`app.domain.errors.KnownError`) never get here. The report names the places in the program and the
kind of error, but not its message: that may quote a record.
"""

from __future__ import annotations

import logging
import os
import re
import sys
import threading
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import TextIO

from app import __version__
from app.texts import N_, tr

_REPORTED = N_(
    "Crash",
    "An error occurred in the program itself. What was saved is safe. A report without any records was written: {file}",
)
_SIZE, _KEPT = 256_000, 2


def log_folder() -> Path:
    """Where the log and the reports go: below ``SEMINARAKTE_CONFIG`` if set, else the system's place for them."""
    override = os.environ.get("SEMINARAKTE_CONFIG")
    if override:
        return Path(override) / "log"
    from platformdirs import user_log_path  # start-up: not needed where the variable is set

    return user_log_path("seminarakte", appauthor=False)


def watch() -> None:
    """From now on log to a file, and report every error that nobody handles, in whatever thread."""
    root = logging.getLogger()
    root.setLevel(logging.INFO)
    if not any(isinstance(handler, _LogFile) for handler in root.handlers):
        root.addHandler(_LogFile())
    sys.excepthook = _report
    threading.excepthook = lambda args: _report(args.exc_type, args.exc_value, args.exc_traceback)


class _LogFile(logging.Handler):
    """The log file, opened for the first line that goes there."""

    _file: logging.Handler | None = None

    def emit(self, record: logging.LogRecord) -> None:
        """Write the line; a program that cannot log still works."""
        if self._file is None:
            self._file = _open_log() or logging.NullHandler()
        self._file.handle(record)

    def close(self) -> None:
        """Close the file, if there is one."""
        if self._file is not None:
            self._file.close()
        super().close()


def _open_log() -> logging.Handler | None:
    from logging.handlers import RotatingFileHandler  # start-up: it brings sockets and pickle, and few starts log

    try:
        log_folder().mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(
            log_folder() / "seminarakte.log", maxBytes=_SIZE, backupCount=_KEPT, encoding="utf-8", delay=True
        )
    except OSError:
        return None
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    return handler


def report_text(kind: type[BaseException], where: TracebackType | None) -> str:
    """The report: version, system, kind of error and the places in the program that led there.

    A place is named without the folder that the program lies in: that may name the person.
    """
    import platform  # start-up: for this report only

    frames = "".join(
        f"  {_place(frame.filename)}:{frame.lineno} {frame.name}\n    {frame.line}\n"
        for frame in traceback.extract_tb(where)
    )
    system = f"{platform.system()} {platform.release()}, Python {platform.python_version()}"
    return f"Seminarakte {__version__}, {system}\n{frames}{kind.__module__}.{kind.__qualname__}\n"


def _place(file: str) -> str:
    """A source file by what its path says of the program: from ``app/``, from a library's name, or its bare name."""
    parts = Path(file).parts
    for start in ("app", "tests", "site-packages"):
        if start in parts:
            at = len(parts) - 1 - parts[::-1].index(start)
            return "/".join(parts[at + (start == "site-packages") :])
    return parts[-1] if parts else ""


@dataclass(frozen=True, slots=True)
class Report:
    """What was written about an error, and where; *file* is ``None`` where nothing could be written."""

    text: str
    file: Path | None


told: list[Callable[[Report], None]] = []
"""Who wants to hear of reports, in whatever thread the error came up: the window, to show a dialog."""


def _report(kind: type[BaseException], error: BaseException | None, where: TracebackType | None) -> None:
    if issubclass(kind, KeyboardInterrupt):
        return
    text = report_text(kind, where)
    file = _written(text)
    sys.stderr.write(f"{tr(_REPORTED, file=file)}\n" if file else text)
    for tell in told:
        tell(Report(text, file))


def _written(text: str) -> Path | None:
    """The file that *text* was written to; ``None`` where none could be."""
    import datetime  # start-up: for this report only

    moment = datetime.datetime.now().astimezone().strftime("%Y-%m-%d %H-%M-%S")
    target = log_folder() / f"crash {moment}.txt"
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")
    except OSError:
        return None
    return target


_native: list[TextIO] = []
"""The one file, open as long as the process lives: the fault handler writes there when nothing else works any more."""


def watch_native() -> Report | None:
    """From now on note where the program was when Qt or SQLite itself crashed; returns what was noted the last time.

    The note holds places in the program only (:mod:`faulthandler`). Two programs at once share the file: the later one
    has it.
    """
    import faulthandler  # start-up: after the window is there

    if _native:
        return None
    file = log_folder() / "fault.txt"
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        last = file.read_text(encoding="utf-8", errors="replace") if file.exists() else ""
        _native.append(file.open("w", encoding="utf-8"))
    except OSError:
        return None
    faulthandler.enable(_native[0])
    if not last.strip():
        return None
    places = re.sub(r'File "([^"]*)"', lambda found: _place(found[1]), last)
    text = f"Seminarakte {__version__}\n{places}"
    return Report(text, _written(text))
