"""Writing a file so that it is there completely or not at all."""

from __future__ import annotations

import contextlib
import io
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO, TextIO

from app.exchange.errors import SameFile
from app.storage.connection import translating


@contextlib.contextmanager
def writing(target: Path, source: Path, encoding: str = "utf-8", newline: str = "\n") -> Iterator[TextIO]:
    """A text file beside *target* that takes its place when the block ends without an error.

    Raises :class:`SameFile` where *target* is the database *source* itself, and the storage's errors (full disk ...).
    """
    with writing_bytes(target, source) as file:
        text = io.TextIOWrapper(file, encoding=encoding, newline=newline)
        yield text
        text.flush()
        text.detach()


@contextlib.contextmanager
def writing_bytes(target: Path, source: Path) -> Iterator[BinaryIO]:
    """The same for a file of bytes."""
    if target.exists() and source.exists() and target.samefile(source):
        raise SameFile(file=target.name)
    fresh = target.with_name(f".{target.name}.part")
    try:
        with translating(target), fresh.open("wb") as file:
            yield file
        with translating(target):
            fresh.replace(target)
    finally:
        with contextlib.suppress(OSError):
            fresh.unlink(missing_ok=True)
