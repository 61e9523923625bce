"""All documents: what each is made of, in which languages and formats. One line a document."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.documents import delegation_list, summary
from app.documents.errors import DocumentUnknown
from app.documents.reading import MissingText, Reader
from app.texts import Message

LANGUAGE_FORMS = ("de", "ru", "de+ru")
"""One language, or two beside each other in this order."""
FORMATS = ("pdf", "docx")
_ANY_DAY = datetime.date(2000, 1, 1)


@dataclass(frozen=True, slots=True)
class Document:
    """One document that can be printed of one kind of record."""

    key: str
    title: Message
    kind: str
    """Kind of record that it takes: ``"seminar"``."""
    build: Callable[[Reader, Any, datetime.date, str], dict[str, Any]]
    forms: tuple[str, ...] = LANGUAGE_FORMS
    formats: tuple[str, ...] = FORMATS


DOCUMENTS = (
    Document("summary", summary.KIND, "seminar", summary.build),
    Document("delegation-list", delegation_list.KIND, "delegation", delegation_list.build),
)


def document(key: str) -> Document:
    """The document called *key*; raises :class:`DocumentUnknown`."""
    for known in DOCUMENTS:
        if known.key == key:
            return known
    raise DocumentUnknown(key=key, known=", ".join(one.key for one in DOCUMENTS))


def documents_for(kind: str) -> list[Document]:
    """The documents that can be printed of a record of *kind*."""
    return [known for known in DOCUMENTS if known.kind == kind]


def build_context(key: str, record: Any, language_form: str, stand: datetime.date, version: str = "") -> dict[str, Any]:
    """What the document *key* prints of *record*, as plain JSON-able values that can be kept for a reprint.

    *record* is a mapped object of the document's kind; its relationships are followed, so its session must be
    open, and unsaved values are taken as they are. *stand* is the day whose state is printed.
    """
    return document(key).build(_reader(language_form), record, stand, version)


def missing_texts(key: str, record: Any, language_form: str) -> list[MissingText]:
    """Translations that the document would use and that are not there, in the order of its pages."""
    reader = _reader(language_form)
    document(key).build(reader, record, _ANY_DAY, "")
    return reader.missing


def render(
    key: str, context: Mapping[str, Any], language_form: str = "", output: str = "pdf", folder: Path | None = None
) -> bytes:
    """The finished file from a context of :func:`build_context`: the same context gives the same bytes.

    *output* is one of :data:`FORMATS`; *folder* holds the office's own templates (else the shipped ones are used);
    *language_form*, where given, must be the context's. Raises the errors of :mod:`app.documents.errors`.
    """
    template = document(key).key
    if language_form and language_form != context["form"]:
        raise ValueError(f"context is in {context['form']!r}, not in {language_form!r}")
    if output == "docx":
        from app.documents.word import write_word  # start-up: docxtpl and lxml take 0.06 s

        return write_word(template, context, folder)
    from app.documents.typesetting import typeset  # start-up: typst takes 0.02 s

    return typeset(template, context, folder)


def _reader(language_form: str) -> Reader:
    if language_form not in LANGUAGE_FORMS:
        raise ValueError(f"unknown language form {language_form!r}")
    return Reader(language_form.split("+"))
