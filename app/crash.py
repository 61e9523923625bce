"""What happens when the program itself is at fault: a report without anything personal, and a sentence.

Known errors (:class:`app.domain.errors.KnownError`) never get here. The report names the places in the program and the
kind of error, but not its message: that may quote a record.
"""

from __future__ import annotations

import logging
import os
import sys
import threading
import traceback
from pathlib import Path
from types import TracebackType

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
    """The report: version, system, kind of error and the places in the program that led there."""
    import platform  # start-up: for this report only

    frames = "".join(traceback.format_tb(where))
    system = f"{platform.system()} {platform.release()}, Python {platform.python_version()}"
    return f"Seminarakte {__version__}, {system}\n{frames}{kind.__module__}.{kind.__qualname__}\n"


def _report(kind: type[BaseException], error: BaseException | None, where: TracebackType | None) -> None:
    if issubclass(kind, KeyboardInterrupt):
        return
    import datetime  # start-up: as above

    text = report_text(kind, where)
    moment = datetime.datetime.now().astimezone().strftime("%Y-%m-%d %H-%M-%S")
    target = log_folder() / f"crash {moment}.txt"
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")
        sys.stderr.write(f"{tr(_REPORTED, file=target)}\n")
    except OSError:
        sys.stderr.write(text)
