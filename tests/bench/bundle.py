"""How large the packaged program is."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from tests.bench.measure import ROOT, Line


def size(folder: Path) -> int:
    """Bytes in all files below *folder*, links not followed."""
    return sum(path.lstat().st_size for path in folder.rglob("*") if not path.is_dir())


def build(script: str, scratch: Path) -> Path:
    """Package a script or spec file and return the folder made."""
    command = [sys.executable, "-m", "PyInstaller", script, "--noconfirm", "--log-level", "ERROR"]
    command += ["--distpath", str(scratch / "dist"), "--workpath", str(scratch / "build")]
    if not script.endswith(".spec"):
        command += ["--specpath", str(scratch)]
    subprocess.run(command, cwd=ROOT, check=True)
    return scratch / "dist" / Path(script).stem


def lines(scratch: Path) -> Iterator[Line]:
    """The bundle against the same libraries with a program of ten lines."""
    build("build.spec", scratch)
    program = size(scratch / "dist" / "seminarakte")
    floor = size(build("tests/bench/floors/ten_lines.py", scratch))
    yield Line("bundle", f"{program / 2**20:.0f} MiB", f"{floor / 2**20:.0f} MiB", program / floor, 1.3)
