"""Context + Word template -> DOCX.

Templates are ordinary Word files with Jinja tags that staff can edit. What a person typed is escaped and cannot
act as a tag; the template itself runs in a sandbox. The same context gives the same bytes.
"""

from __future__ import annotations

import datetime
import io
import re
import zipfile
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

from docx.opc.exceptions import PackageNotFoundError
from docxtpl import DocxTemplate
from jinja2 import StrictUndefined, TemplateError
from jinja2.sandbox import SandboxedEnvironment

from app.documents.errors import TemplateBroken, TemplateMissing
from app.documents.passages import Passage, printable
from app.documents.typesetting import Context, template_folder
from app.documents.word_languages import marked, speak

_EPOCH = (1980, 1, 1, 0, 0, 0)
"""The earliest time a ZIP entry can have; every entry gets it, so that the bytes depend on the data alone."""
_SPOKEN = re.compile(r"word/(document|header\d*|footer\d*|footnotes|endnotes)\.xml")
_NOTHING = "—"


class Columns:
    """A pair as a template sees it: ``{{ title }}`` is the first column, ``{{ title.ru }}`` the Russian one."""

    def __init__(self, pair: Sequence[Passage], languages: Sequence[str]) -> None:
        self._texts = {language: _text(part) for language, part in zip(languages, pair, strict=True)}

    def __getattr__(self, language: str) -> str:
        texts: dict[str, str] = self.__dict__.get("_texts", {})
        if language not in texts:
            raise AttributeError(language)
        return texts[language]

    def __str__(self) -> str:
        return next(iter(self._texts.values()))

    def __bool__(self) -> bool:
        return any(self._texts.values())

    def column(self, language: str | None) -> str:
        """The text of a column (the first one for ``None``); ``""`` where it says nothing."""
        return self._texts[language] if language else next(iter(self._texts.values()))


def _text(part: Passage) -> str:
    text = printable(part["text"])
    return marked(text, part["lang"], part["mark"]) if text else ""


def write_word(template: str, context: Context, folder: Path | None = None) -> bytes:
    """The Word file of *template* (``"summary"``) for the context's language form.

    *folder* holds the office's own templates; without it the shipped ones are used. Raises
    :class:`TemplateMissing` and :class:`TemplateBroken`.
    """
    folder = folder or template_folder()
    path = folder / f"{template}-{context['form'].replace('+', '-')}.docx"
    if not path.is_file():
        raise TemplateMissing(file=path.name, folder=folder)
    try:
        document = DocxTemplate(path)
        document.render(_columns(context, context["languages"]), _environment(), autoescape=True)
    except (TemplateError, PackageNotFoundError, zipfile.BadZipFile, KeyError) as error:
        raise TemplateBroken(file=path.name, line=getattr(error, "lineno", None) or "?", reason=str(error)) from error
    _describe(document, context)
    written = io.BytesIO()
    document.save(written)
    return _settled(written.getvalue())


def _environment() -> SandboxedEnvironment:
    environment = SandboxedEnvironment(autoescape=True, undefined=StrictUndefined)
    environment.filters.update(
        lines=_joiner("\n"), below=_joiner("\n", lead=True), commas=_joiner(", "), dots=_joiner(" · "),
        semicolons=_joiner("; "),
    )  # fmt: skip
    return environment


def _joiner(separator: str, *, lead: bool = False) -> Callable[..., str]:
    """A filter that joins what a list of pairs says; with *lead* each starts with *separator*, or nothing is there."""

    def join(parts: Iterable[Any], language: str | None = None) -> str:
        texts = [part.column(language) if isinstance(part, Columns) else printable(str(part or "")) for part in parts]
        said = separator.join(text for text in texts if text)
        if lead:
            return separator + said if said else ""
        return said or _NOTHING

    return join


def _columns(value: Any, languages: Sequence[str]) -> Any:
    """The context with its pairs as :class:`Columns`."""
    if isinstance(value, dict):
        return {key: _columns(item, languages) for key, item in value.items()}
    if isinstance(value, list):
        if value and all(isinstance(item, dict) and item.keys() == Passage.__annotations__.keys() for item in value):
            return Columns(value, languages)
        return [_columns(item, languages) for item in value]
    return printable(value) if isinstance(value, str) else value


def _describe(document: DocxTemplate, context: Context) -> None:
    properties = document.docx.core_properties
    properties.title = printable(context["title"])[:255]
    properties.author = printable(context["author"])[:255]
    properties.language = context["languages"][0]
    stand = datetime.datetime.fromisoformat(context["stand"])
    properties.created = properties.modified = stand
    properties.last_modified_by = ""
    properties.revision = 1


def _settled(package: bytes) -> bytes:
    """The same Word file with its languages tagged, its entries with a fixed time and in a fixed order, the table
    of contents first as Word wants it."""
    settled = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(package)) as old, zipfile.ZipFile(settled, "w", zipfile.ZIP_DEFLATED) as new:
        for name in sorted(old.namelist(), key=lambda name: (name != "[Content_Types].xml", name)):
            entry = zipfile.ZipInfo(name, _EPOCH)
            entry.compress_type = zipfile.ZIP_DEFLATED
            new.writestr(entry, speak(old.read(name)) if _SPOKEN.fullmatch(name) else old.read(name))
    return settled.getvalue()
