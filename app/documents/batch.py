"""Everything that can be printed of one record: what the batch makes, and how its files are called."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from app.documents.catalogue import DOCUMENTS, Document
from app.services.printing import Subject, below, subject_label, subjects
from app.texts import tr

_UNUSABLE = re.compile(r'[\\/:*?"<>|\x00-\x1f]+')
_LONGEST = 120
"""Characters of a file name, so that no system refuses it."""


@dataclass(frozen=True, slots=True)
class Piece:
    """One document of the batch."""

    document: Document
    subjects: tuple[Subject, ...]
    label: str
    """What it is of."""


def pieces(session: Any, kind: str, record_id: int, language: str) -> list[Piece]:
    """The documents of a record and of what belongs to it, in the catalogue's order: one a document for cards and
    labels of everybody, else one for each record that the document is made of.
    """
    found: list[Piece] = []
    for document in DOCUMENTS:
        wanted = [one for one in document.takes if one in below(kind)]
        own = [one for one in wanted if one == kind][:1] or wanted[:1]
        of = subjects(session, kind, record_id, own)
        if of:
            groups = [tuple(of)] if document.several else [(one,) for one in of]
            found += [Piece(document, group, _label(session, group, language)) for group in groups]
    return found


def _label(session: Any, of: Sequence[Subject], language: str) -> str:
    return subject_label(session, of[0], language)


def file_name(title: str, label: str, form: str, output: str) -> str:
    """ "Delegationsliste Berlin · 18. Sozialseminar DE.pdf", usable on every system."""
    form = form.upper().replace("+", "-")
    words = " ".join(_UNUSABLE.sub(" ", f"{title} {label}").split())
    return f"{words[:_LONGEST].rstrip(' .')} {form}.{output}"


def names(made: Sequence[Piece], form: str, output: str) -> list[str]:
    """A file name for each piece, numbered in their order so that a folder shows them in it."""
    width = len(str(len(made)))
    return [
        f"{number:0{width}} {file_name(tr(one.document.title), one.label, form, output)}"
        for number, one in enumerate(made, start=1)
    ]
