"""Context + Typst template -> PDF/A-2a and PDF/UA-1.

Data reach the template as JSON in ``sys.inputs``, never as source text, so nothing that a person typed is
interpreted. Fonts are the shipped ones. The same context gives the same bytes.
"""

from __future__ import annotations

import datetime
import functools
import json
import re
import threading
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import typst

from app.documents.errors import GlyphMissing, TemplateBroken, TemplateForbidden, TemplateMissing
from app.documents.frame import shortened
from app.documents.passages import Pair
from app.texts import resource_root

STANDARDS: list[typst.PDFStandard] = ["a-2a", "ua-1"]
"""Archivable (ISO 19005-2, level A) and accessible (ISO 14289-1) at once."""

Context = Mapping[str, Any]

_LARGE = 150_000
"""Characters of data from which on a document's traces are swept out of Typst's cache."""
_GENERATIONS = 12
"""Typst drops from its cache what the last ten compilations did not use (and has no call to do so earlier)."""

_compiling = threading.Lock()
_NO_GLYPH = re.compile(r"the text `\"((?:[^\"\\]|\\.)+)\"` could not be displayed")
_PLACE = re.compile(r"┌─ (.+?):(\d+):\d+")
_IMPORT = re.compile(r"(?:^|[^\w.-])(?:import|include)\b(?!\s*\"[^\"@\\][^\"\\]*\")")
_EVAL = re.compile(r"(?:^|[^\w.-])eval\s*\(")


def template_folder() -> Path:
    """Folder of the shipped templates."""
    return resource_root() / "resources" / "templates"


@functools.cache
def _fonts() -> typst.Fonts:
    folder = resource_root() / "resources" / "fonts"
    return typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[folder])


@functools.cache
def _compiler(folder: Path) -> typst.Compiler:
    """One living compiler a folder: what did not change since the last preview is not computed again."""
    nowhere = folder / "no-packages"
    return typst.Compiler(
        root=folder,
        font_paths=_fonts(),
        ignore_system_fonts=True,
        package_path=nowhere,
        package_cache_path=nowhere,
    )


def typeset(template: str, context: Context, folder: Path | None = None) -> bytes:
    """The pages of *template* (``"summary"``) filled with *context*, as a PDF.

    *folder* holds the office's own templates; without it the shipped ones are used. ``context["stand"]`` (ISO
    date) becomes the file's date. May be called from any thread; other Python threads run on meanwhile.
    Raises the errors of :mod:`app.documents.errors`.
    """
    folder = (folder or template_folder()).resolve()
    source = folder / f"{template}.typ"
    if not source.is_file():
        raise TemplateMissing(file=source.name, folder=folder)
    _refuse_foreign_files(folder)
    # apart from the rest: a picture is looked through for neither long texts nor names
    pictures = json.dumps(context.get("pictures", {}), sort_keys=True)
    data = json.dumps({**context, "pictures": {}}, ensure_ascii=False, sort_keys=True)
    try:
        with _compiling:
            pdf = _compiler(folder).compile(
                input=source,
                format="pdf",
                sys_inputs={"data": data, "pictures": pictures},
                pdf_standards=STANDARDS,
                timestamp=_midnight(context["stand"]),
            )
    except typst.TypstError as error:
        raise _known(error, source.name, context) from error
    finally:
        if len(data) + len(pictures) > _LARGE:
            threading.Thread(target=_sweep, args=(folder,)).start()
    assert isinstance(pdf, bytes)
    return pdf


def _sweep(folder: Path) -> None:
    """Age Typst's cache by compiling nothing: 2,000 rows leave 170 MB in it, each time anew where a row changed.

    Takes 0.3 s after such a document, in a thread of its own; a small document's traces stay, so that a preview
    follows what is typed.
    """
    for _ in range(_GENERATIONS):
        with _compiling:
            _compiler(folder).compile(input=b"", format="pdf")


def _midnight(day: str) -> datetime.datetime:
    return datetime.datetime.fromisoformat(day).replace(tzinfo=datetime.UTC)


def _refuse_foreign_files(folder: Path) -> None:
    """Refuse what could reach outside *folder*: packages (they would be fetched), computed imports, links.

    Typst itself refuses paths that leave its root.
    """
    for path in sorted(folder.rglob("*")):
        if path.is_symlink() and not path.resolve().is_relative_to(folder):
            raise TemplateForbidden(file=path.name, line=1)
        if path.suffix == ".typ":
            known = path.stat()
            if line := _forbidden_line(path, known.st_mtime_ns, known.st_size):
                raise TemplateForbidden(file=path.name, line=line)


@functools.lru_cache(maxsize=512)
def _forbidden_line(path: Path, changed: int, size: int) -> int:
    """The first line of a template that asks for what is not allowed, 0 where none does.

    A file is read once as long as *changed* (nanoseconds) and *size* stay: reading all of them took longer than
    setting a page.
    """
    for number, line in enumerate(path.read_text("utf-8").splitlines(), start=1):
        comment = line.lstrip().startswith("//")
        if not comment and (_IMPORT.search(line) or _EVAL.search(line)):
            return number
    return 0


def _known(error: typst.TypstError, template: str, context: Context) -> GlyphMissing | TemplateBroken:
    if match := _NO_GLYPH.search(error.diagnostic):
        character = _unescaped(match[1])[0]
        record, text = next(_where(context, character, str(context.get("title", ""))), ("", character))
        code = f"U+{ord(character):04X}"
        return GlyphMissing(record=record, text=shortened(text, 60), character=character, code=code)
    place = _PLACE.search(error.diagnostic)
    file, line = (Path(place[1]).name, place[2]) if place else (template, "?")
    return TemplateBroken(file=file, line=line, reason=error.message)


def _unescaped(text: str) -> str:
    r"""The text behind Rust's notation: ``\u{7}``, ``\"``."""
    text = re.sub(r"\\u\{([0-9a-f]+)\}", lambda match: chr(int(match[1], 16)), text)
    return re.sub(r"\\(.)", r"\1", text)


def _where(value: Any, character: str, record: str) -> Iterator[tuple[str, str]]:
    """Places of *character* in the context: (what the nearest entry around it is called, the text)."""
    if isinstance(value, str):
        if character in value:
            yield record, value
    elif isinstance(value, Mapping):
        called: Pair = next(
            (value[key] for key in ("name", "title", "heading") if isinstance(value.get(key), list)), []
        )
        record = next((part["text"] for part in called if part["text"]), record)
        for item in value.values():
            yield from _where(item, character, record)
    elif isinstance(value, list | tuple):
        for item in value:
            yield from _where(item, character, record)
