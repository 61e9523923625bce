"""Pictures of every page to look at: ``python -m tests.e2e.gallery FOLDER [de ru] [light dark] [100 200]``.

Without further words all languages, colours and sizes are taken.
"""

from __future__ import annotations

import itertools
import shutil
import sys
import tempfile
from pathlib import Path

from app.exchange.sample import write_sample
from tests.e2e.journey import Journey
from tests.e2e.pages import walk_pages
from tests.e2e.person import LOCALES, Person
from tests.e2e.screen import Screen, missing_tools
from tests.e2e.words import Words


def main(arguments: list[str]) -> int:
    """Take the pictures; returns the exit code."""
    if not arguments:
        print(__doc__)
        return 2
    if lacking := missing_tools(shutil.which):
        print("apt-get install", *lacking)
        return 1
    folder, wanted = Path(arguments[0]), set(arguments[1:])
    folder.mkdir(parents=True, exist_ok=True)
    kinds = [
        [each for each in all_ if each in wanted] or all_ for all_ in ([*LOCALES], ["light", "dark"], ["100", "200"])
    ]
    with tempfile.TemporaryDirectory() as scratch:
        screen = Screen(Path(scratch))
        try:
            for number, (language, mode, scale) in enumerate(itertools.product(*kinds)):
                _take(screen, Path(scratch) / str(number), folder, language, mode, scale)
        finally:
            screen.close()
    return 0


def _take(screen: Screen, home: Path, folder: Path, language: str, mode: str, scale: str) -> None:
    (home / "config").mkdir(parents=True)
    (home / "config" / "seminarakte.ini").write_text(f"[General]\ntheme={mode}\nscale={scale}\n", encoding="utf-8")
    akte = write_sample(home / "Sozialseminar.akte")
    person = Person(screen, home, language, str(akte))
    try:
        for page in walk_pages(Journey(person, Words(language))):
            person.wait_still()
            person.shot(folder / f"{page}-{language}-{mode}-{scale}.png")
    finally:
        person.kill()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
