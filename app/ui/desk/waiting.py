"""Work on a closed file: off the window's thread, behind a progress dialog that comes only when it takes long."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Generic, Self, TypeVar

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QWidget

from app.ui.kit.text import Text
from app.ui.worker import Worker

if TYPE_CHECKING:
    from app.ui.kit.progress import Progress

T = TypeVar("T")
_LOOK_MS = 50


def wait_for(
    parent: QWidget, text: Text, work: Callable[[], T], cancel: Callable[[], object] | None = None,
    done: Callable[[], int] | None = None, total: int = 0,
) -> T:  # fmt: skip
    """What *work* returns, once it has. Its errors are raised here.

    With *cancel* there is a button that calls it, and *work* is to end soon after. *done* tells how far it is.
    """
    from app.ui.kit.progress import Progress  # start-up: a dialog that most starts do not show

    loop, outcome = QEventLoop(), _Outcome[T]()
    worker = Worker(parent)
    with Progress(text, total, parent) as progress:
        if cancel is None:
            progress.setCancelButton(None)
        else:
            progress.canceled.connect(cancel)
        timer = QTimer(progress, interval=_LOOK_MS)
        if done is not None:
            timer.timeout.connect(lambda: progress.wasCanceled() or progress.advance(done()))
            timer.start()
        worker.run("wait", work, outcome.take, outcome.fail, owner=parent)
        outcome.finished = loop.quit
        loop.exec()
        timer.stop()
    worker.deleteLater()
    if outcome.error is not None:
        raise outcome.error
    return outcome.result[0]


class _Outcome(Generic[T]):
    def __init__(self) -> None:
        self.result: list[T] = []
        self.error: Exception | None = None
        self.finished: Callable[[], object] = list

    def take(self, result: T) -> None:
        self.result.append(result)
        self.finished()

    def fail(self, error: Exception) -> None:
        self.error = error
        self.finished()


class Growing:
    """Shows how far work in the window's own thread is, which calls this with (done, total): a dialog that comes only
    when it takes long. After Cancel the call raises :class:`Growing.Cancelled`.
    """

    class Cancelled(Exception):
        """Somebody pressed Cancel."""

    def __init__(self, parent: QWidget | None, text: Text) -> None:
        self._parent, self._text = parent, text
        self._progress: Progress | None = None

    def __call__(self, done: int, total: int) -> None:
        from app.ui.kit.progress import Progress  # start-up: a dialog that most starts do not show

        if self._progress is None:
            self._progress = Progress(self._text, total, self._parent)
        if not self._progress.advance(done):
            raise self.Cancelled

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_exc: object) -> None:
        if self._progress is not None:
            self._progress.finish()
