"""What the commands write: lines and tables for a person, JSON for a program."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterable, Sequence
from typing import Any

_GAP = "  "
_WIDEST = 60


def say(text: str) -> None:
    """One line of the answer, at once: another program may be waiting for it."""
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


def complain(text: str) -> None:
    """One line that is not the answer: a known error, a remark."""
    sys.stderr.write(f"{text}\n")


def grown(text: str) -> Callable[[int, int], None]:
    """Tells on the standard error output how far work is, called with (done, total): in per cent where a person looks
    on, else *text* once.
    """
    said = -1

    def tell(done: int, total: int) -> None:
        nonlocal said
        percent = done * 100 // max(total, 1)
        if sys.stderr.isatty():
            if percent != said:
                sys.stderr.write(f"\r{text} {percent} %" + ("\n" if done >= total else ""))
                sys.stderr.flush()
        elif said < 0:
            complain(text)
        said = percent

    return tell


def as_json(value: Any, indent: int | None = None) -> str:
    """JSON as a person can read it: letters are not escaped."""
    return json.dumps(value, ensure_ascii=False, indent=indent)


def table(heading: Sequence[str], rows: Iterable[Sequence[str]], sample: int = 500) -> Iterable[str]:
    """Lines with the columns under each other. Their widths follow the first *sample* rows."""
    waiting = iter(rows)
    first = [[_flat(cell) for cell in row] for row, _ in zip(waiting, range(sample), strict=False)]
    widths = [min(_WIDEST, max(map(len, column))) for column in zip(heading, *first, strict=True)]
    for row in (heading, *first):
        yield _line(row, widths)
    for row in waiting:
        yield _line([_flat(cell) for cell in row], widths)


def _flat(text: str) -> str:
    return " / ".join(part for part in text.splitlines() if part)


def _line(cells: Sequence[str], widths: Sequence[int]) -> str:
    return _GAP.join(cell.ljust(width) for cell, width in zip(cells, widths, strict=True)).rstrip()
