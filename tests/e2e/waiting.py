"""Waiting for a condition, as a person does: look, look again, give up after a while."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")
PATIENCE = 20.0
"""Seconds until something counts as not happening; machines that run tests are slow at times."""


def wait_for(look: Callable[[], T | None], what: str, patience: float = PATIENCE) -> T:
    """The first answer of *look* that is true. AssertionError, naming *what*, when there is none."""
    end = time.monotonic() + patience
    while True:
        found = look()
        if found:
            return found
        if time.monotonic() > end:
            raise AssertionError(f"waited in vain for {what}")
        time.sleep(0.02)
