"""Doing one thing and saying so: the change's own label becomes the message that offers to undo it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from app.ui.office import Office


def perform(office: Office, work: Callable[..., object], *args: Any, **values: Any) -> bool:
    """Call *work*, a service that makes one change; tell what was done. False where a known error was told instead."""
    before = office.db.undoable()
    done: list[object] = []

    def call() -> None:
        done.append(work(*args, **values))

    office.attempt(call)
    after = office.db.undoable()
    if done and after is not None and (before is None or before.id != after.id):
        office.toast_requested.emit(after.text())
    return bool(done)
