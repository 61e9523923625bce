"""LibreOffice as a judge: what it makes of a Word file or a spreadsheet."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path

from app.documents.pages import pages


def missing() -> str:
    """What is not installed; ``""`` where everything is there."""
    return "" if shutil.which("soffice") else "LibreOffice (soffice) is not installed"


def texts(files: Mapping[str, bytes], folder: Path) -> dict[str, str]:
    """The text of every file (by its name) after LibreOffice has made a PDF of it; one start for all of them."""
    source, made = folder / "source", folder / "made"
    source.mkdir()
    for name, data in files.items():
        (source / name).write_bytes(data)
    command = [
        "soffice", f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless", "--norestore",
        "--convert-to", "pdf", "--outdir", str(made), *(str(source / name) for name in files),
    ]  # fmt: skip
    subprocess.run(command, check=True, capture_output=True, timeout=300)
    found = {}
    for name in files:
        pdf = (made / name).with_suffix(".pdf")
        found[name] = "".join(page.text for page in pages(pdf.read_bytes(), 0.1)) if pdf.is_file() else ""
    return found
