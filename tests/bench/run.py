"""``make bench``, or ``python -m tests.bench.run [NAME ...]``: time everything, print one table.

Exit code 1 when a target is missed.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from tests.bench import bundle, documents, doubles, lists, safety, searching, starting, typing, windows
from tests.bench.measure import Line, table

BENCHES: dict[str, Callable[[Path], Iterator[Line]]] = {
    "starting": starting.lines,
    "windows": windows.lines,
    "lists": lists.lines,
    "documents": documents.lines,
    "doubles": doubles.lines,
    "searching": searching.lines,
    "typing": typing.lines,
    "safety": safety.lines,
    "bundle": bundle.lines,
}


def main() -> int:
    """Run the benches named, or all."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(BENCHES))
    names = parser.parse_args().names or list(BENCHES)
    found: list[Line] = []
    with tempfile.TemporaryDirectory(prefix="seminarakte-bench-") as scratch:
        for name in names:
            print(f"{name} ...", file=sys.stderr, flush=True)
            found += BENCHES[name](Path(scratch))
    print(table(found))
    return 0 if all(line.met for line in found) else 1


if __name__ == "__main__":
    sys.exit(main())
