"""Templates of the office's own: copied from the shipped ones into a folder of theirs, and changed there.

A document is set with the office's template where there is one. Where that is broken it is set with the shipped one,
and the person is told the sentence with the line.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

from app.documents import catalogue
from app.documents.errors import TemplateBroken, TemplateForbidden
from app.documents.typesetting import template_folder
from app.domain.errors import KnownError

_IMPORT = re.compile(r"(?:import|include)\s*\"([^\"@\\]+)\"")


class Rendered(NamedTuple):
    """A finished file, and what was wrong with the office's own template where the shipped one was taken."""

    content: bytes
    notice: KnownError | None = None


def shipped() -> list[str]:
    """Names of the templates that can be copied, with their endings."""
    found = template_folder().iterdir()
    return sorted(path.name for path in found if path.suffix in (".typ", ".docx"))


def name_of(key: str, form: str, output: str) -> str:
    """File name of the template of a document."""
    return f"{key}-{form.replace('+', '-')}.docx" if output == "docx" else f"{key}.typ"


def copy_to_change(name: str, own: Path) -> Path:
    """Copy a shipped template, and the files that it is built from, into the folder *own*; what is there already
    stays as it is. Returns the copy.
    """
    own.mkdir(parents=True, exist_ok=True)
    for part in _needed(name):
        target = own / part
        if not target.exists():
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(template_folder() / part, target)
    return own / name


def use_shipped(name: str, own: Path) -> None:
    """Take a template of the office out of use: its file is kept beside it as ``….old``."""
    path = own / name
    if path.is_file():
        path.replace(path.with_name(f"{path.name}.old"))


def copied(own: Path | None) -> set[str]:
    """Names of the templates that the office has in *own*."""
    if own is None or not own.is_dir():
        return set()
    return {path.name for path in own.iterdir() if path.suffix in (".typ", ".docx")}


def render(key: str, context: Mapping[str, Any], output: str = "pdf", own: Path | None = None) -> Rendered:
    """As :func:`app.documents.catalogue.render`, with the office's template where there is one in *own*."""
    if own is None or output == "xlsx" or not (own / name_of(key, str(context["form"]), output)).is_file():
        return Rendered(catalogue.render(key, context, output=output))
    try:
        return Rendered(catalogue.render(key, context, output=output, folder=own))
    except (TemplateBroken, TemplateForbidden) as error:
        return Rendered(catalogue.render(key, context, output=output), error)


def _needed(name: str) -> list[str]:
    """A template and everything that it imports, by its names in the folder."""
    found: dict[str, None] = {}
    waiting = [name]
    while waiting:
        part = waiting.pop()
        if part not in found:
            found[part] = None
            if part.endswith(".typ"):
                waiting += _IMPORT.findall((template_folder() / part).read_text("utf-8"))
    return list(found)
