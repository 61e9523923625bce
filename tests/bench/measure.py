"""How things are timed: whole processes in interleaved pairs, operations by their median and 95th percentile."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
READY = "ready"
"""What a timed program prints when it has reached the point of interest."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the table. *measured* and *floor* are seconds (or bytes); the target bounds *value*."""

    what: str
    measured: str
    floor: str
    value: float
    target: float
    unit: str = "x"

    @property
    def met(self) -> bool:
        return self.value <= self.target


def milliseconds(seconds: float) -> str:
    return f"{seconds * 1000:.1f} ms" if seconds < 0.1 else f"{seconds * 1000:.0f} ms"


def p95(values: Sequence[float]) -> float:
    """The value that 95 of 100 stay below."""
    return sorted(values)[max(0, -(-len(values) * 95 // 100) - 1)]


def time_to_ready(arguments: Sequence[str], settings: Path) -> float:
    """Seconds from starting a Python program until it prints :data:`READY`; it must then end by itself.

    It finds byte code of everything, as with people, from the second start on: also where this process writes none,
    or where what lies in the folders is older than the source.
    """
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "SEMINARAKTE_CONFIG": str(settings)}
    environment["PYTHONPYCACHEPREFIX"] = str(settings / "bytecode")
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    start = time.perf_counter()
    with subprocess.Popen(
        [sys.executable, *arguments], cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        for line in process.stdout:
            if line.strip() == READY:
                elapsed = time.perf_counter() - start
                break
        else:
            raise RuntimeError(f"{arguments} ended without being ready")
        process.communicate(timeout=60)
    return elapsed


def pairs(measured: Callable[[], float], floor: Callable[[], float], rounds: int) -> tuple[float, float, float]:
    """Run both in turn, so that both see the same machine: (median of each, median of the ratios), after a warm-up."""
    measured()
    floor()
    times = [(measured(), floor()) for _ in range(rounds)]
    ratios = [one / other for one, other in times]
    return statistics.median(t[0] for t in times), statistics.median(t[1] for t in times), statistics.median(ratios)


def durations(operation: Callable[[int], object], times: int) -> list[float]:
    """Seconds of each of *times* calls; the call gets its number."""
    found = []
    for number in range(times):
        start = time.perf_counter()
        operation(number)
        found.append(time.perf_counter() - start)
    return found


def table(lines: Sequence[Line]) -> str:
    """The lines as text in columns."""
    rows = [("what", "measured", "floor", "value", "target", "")]
    for line in lines:
        value, target = (f"{number:.2f} {line.unit}" for number in (line.value, line.target))
        rows.append((line.what, line.measured, line.floor, value, f"<= {target}", "ok" if line.met else "MISSED"))
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    return "\n".join("  ".join(map(str.ljust, row, widths)).rstrip() for row in rows)
