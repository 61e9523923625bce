"""Work off the window's thread: one worker, one piece of work at a time, the newest of a kind wins."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import shiboken6
from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

log = logging.getLogger(__name__)


class _Signals(QObject):
    finished = Signal(object, object)


class _Job(QRunnable):
    def __init__(self, work: Callable[[], Any]) -> None:
        super().__init__()
        self.work = work
        self.signals = _Signals()
        self.setAutoDelete(False)

    def run(self) -> None:
        result, error = None, None
        try:
            result = self.work()
        except Exception as caught:  # noqa: BLE001 - handed over to the window's thread, which tells known from unknown
            error = caught
        self.signals.finished.emit(result, error)


@dataclass(frozen=True, slots=True)
class _Waiting:
    work: Callable[[], Any]
    done: Callable[[Any], None]
    failed: Callable[[Exception], None]
    owner: QObject
    stop: Callable[[], object] | None


class Worker(QObject):
    """Runs pieces of work one after the other. A newer piece under the same *key* replaces one still waiting."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._running: _Job | None = None
        self._waiting: dict[str, _Waiting] = {}
        self._stale: set[str] = set()
        self._key = ""
        self._stop: Callable[[], object] | None = None

    def run(
        self,
        key: str,
        work: Callable[[], Any],
        done: Callable[[Any], None],
        failed: Callable[[Exception], None],
        *,
        owner: QObject,
        stop: Callable[[], object] | None = None,
    ) -> None:
        """Do *work* in the worker's thread, then call *done* or *failed* in the window's.

        The result of an older piece under the same *key* is dropped, and so is one whose *owner*
        (the page or dialog that wanted it) has been deleted meanwhile. *stop* is called when a piece that
        runs is not wanted any more: it may then end early, with any error.
        """
        self.drop(key)
        self._waiting[key] = _Waiting(work, done, failed, owner, stop)
        self._next()

    def drop(self, key: str) -> None:
        """Forget the piece under *key* that waits, and what the one that runs will answer."""
        self._waiting.pop(key, None)
        if self._running is not None and self._key == key:
            self._stale.add(key)
            if self._stop is not None:
                self._stop()

    def wait(self, milliseconds: int = 10_000) -> bool:
        """Wait for the piece that is running and drop those that wait. For closing the file."""
        self._waiting.clear()
        if self._stop is not None:
            self.drop(self._key)
        return self._pool.waitForDone(milliseconds)

    def _next(self) -> None:
        if self._running is not None or not self._waiting:
            return
        key = next(iter(self._waiting))
        next_up = self._waiting.pop(key)
        job = _Job(next_up.work)
        self._running, self._key, self._stop = job, key, next_up.stop
        self._stale.discard(key)

        def finish(result: Any, error: Exception | None) -> None:
            self._running = self._stop = None
            stale = key in self._stale
            self._next()
            if stale or not shiboken6.isValid(next_up.owner):
                return
            if error is not None:
                next_up.failed(error)
            else:
                next_up.done(result)

        job.signals.finished.connect(finish)
        self._pool.start(job)
