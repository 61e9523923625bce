"""Kills a program that converts, repairs or recovers a file, at any moment: ``python -m tests.storage.kill_file 200``.

The next try must bring the file to where an undisturbed one brings it, and a recovered file is whole or not there.
"""

from __future__ import annotations

import collections
import multiprocessing
import random
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from app.storage import backup, copies
from app.storage.check import check, rebuild_index
from app.storage.files import open_file
from app.storage.salvage import recover
from tests.storage import fixture
from tests.storage.office import dump, sql

OLDEST = fixture.FOLDER / "v1.sql"


def convert(path: Path) -> None:
    """What opening an older file does."""
    open_file(path).close()


def rescue(path: Path) -> None:
    """Recover into a new file beside."""
    recover(path, path.with_name("new.akte"))


def spoil(path: Path) -> None:
    """Search texts that are not those of their records."""
    sql(path, "UPDATE search_text SET text = 'x'")


def kill(work: Callable[[Path], object], path: Path, seconds: float) -> None:
    """Let another process do *work* for so long."""
    context: Any = multiprocessing.get_context("fork" if sys.platform != "win32" else "spawn")
    program = context.Process(target=work, args=(path,))
    program.start()
    time.sleep(seconds)
    program.kill()
    program.join()


def duration(work: Callable[[Path], object], path: Path) -> float:
    """Seconds that *work* takes when nothing stops it."""
    begin = time.monotonic()
    work(path)
    return time.monotonic() - begin


def run(kills: int, seed: int) -> collections.Counter[str]:
    """Kill *kills* times; how often during what. Raises :class:`AssertionError` where something is lost."""
    dice = random.Random(seed)
    figures: collections.Counter[str] = collections.Counter()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        old, path = folder / "old.akte", folder / "office.akte"
        fixture.load(OLDEST, old)
        path.write_bytes(old.read_bytes())
        times: dict[Callable[[Path], object], float] = {convert: duration(convert, path)}
        whole, expected = path.read_bytes(), dump(path)
        for other in (rebuild_index, rescue):
            times[other] = duration(other, path)
        for number in range(kills):
            work: Callable[[Path], object] = list(times)[number % 3]
            start_over(path, old.read_bytes() if work is convert else whole)
            if work is rebuild_index:
                spoil(path)
            kill(work, path, dice.uniform(0, 1.3 * times[work]))
            look(path, work, expected)
            figures[f"killed during {work.__name__}"] += 1
    return figures


def start_over(path: Path, content: bytes) -> None:
    """The file as it is before the work, and nothing beside it."""
    for copy in copies.copies_of(path):
        backup.verify(copy.path)
        backup.remove(copy.path)
    for each in (path, path.with_name("new.akte")):
        backup.remove(each)
    path.write_bytes(content)


def look(path: Path, work: Callable[[Path], object], expected: dict[str, Any]) -> None:
    """Everything is there and, after another try, as if nothing had happened."""
    new = path.with_name("new.akte")
    if work is rescue and new.exists():
        assert check(new).sound, "half a file was left"
        backup.remove(new)
    work(path)
    assert check(path).sound
    assert dump(path) == expected
    if work is rescue:
        assert check(new).sound
        assert dump(new) == expected


if __name__ == "__main__":
    KILLS = int(sys.argv[1]) if len(sys.argv) > 1 else 200
    SEED = int(sys.argv[2]) if len(sys.argv) > 2 else random.randrange(10**6)
    for what, count in sorted(run(KILLS, SEED).items()):
        print(f"{count:6} {what}")
    print(f"killed {KILLS} times with seed {SEED}: nothing lost")
