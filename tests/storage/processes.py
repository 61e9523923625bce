"""Programs that a test starts beside itself: another window on the same file, a user without rights."""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent

_HOLD = """
import sys
from pathlib import Path
from app.storage.files import open_file
db = open_file(Path(sys.argv[1]))
with db.read() as session:
    print("read-only" if db.read_only else "writing", flush=True)
    sys.stdin.read()
db.close()
"""


def python(*arguments: str, limited: bool = False) -> list[str]:
    """Command line of an interpreter; *limited* takes root's right to pass over file permissions away."""
    command = [sys.executable, *arguments]
    if limited and os.geteuid() == 0:
        setpriv = shutil.which("setpriv")
        assert setpriv is not None, "setpriv is missing; on Debian: apt-get install util-linux"
        return [setpriv, "--bounding-set=-dac_override,-dac_read_search,-fowner", *command]
    return command


@contextlib.contextmanager
def window(path: Path) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """Another program that has the file open; with what it says: ``"writing"`` or ``"read-only"``."""
    command = python("-c", _HOLD, str(path))
    with subprocess.Popen(
        command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        try:
            assert process.stdout is not None
            yield process, process.stdout.readline().strip()
        finally:
            if process.poll() is None:
                process.communicate("")
