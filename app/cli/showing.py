"""A record in lines for a person: every field that says something, and what stands inside it, indented."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from app.domain.appearance import Appearance
from app.exchange.shape import Shape, shape
from app.services import finding
from app.services.wording import in_words
from app.texts import current_language, tr

_INDENT = "  "
UNNAMED = "N.\u00a0N."


def describe(session: Any, kind: str, values: Mapping[str, Any]) -> Iterator[str]:
    """The lines for a record that :func:`record_as_json` has read in *session*."""
    label = finding.label_of(session, kind, values["id"], current_language())
    yield f"{tr(shape(kind).cls.title_one)}: {label}  (id:{values['id']})"
    yield from _lines(session, shape(kind), values, _INDENT)


def _lines(session: Any, at: Shape, values: Mapping[str, Any], indent: str) -> Iterator[str]:
    for name, slot in at.slots.items():
        if values.get(name) not in (None, "", {}, False):
            for key, text in in_words(session, slot.field, values[name], current_language()):
                lines = text.splitlines() or [""]
                suffix = f" ({key.upper()})" if key else ""
                yield f"{indent}{tr(slot.field.label)}{suffix}: {lines[0]}"
                yield from (f"{indent}{_INDENT}{line}" for line in lines[1:])
    for name, child in at.children.items():
        parts = values.get(name, ())
        if parts:
            yield f"{indent}{tr(child.cls.title_many)}:"
        for number, part in enumerate(parts, start=1):
            inner = list(_lines(session, child, part, indent + _INDENT * 2))
            if issubclass(child.cls, Appearance):
                inner.insert(0, part.get("name_latin") or part.get("name_cyrillic") or UNNAMED)
            yield f"{indent}{_INDENT}{number}. {inner[0].strip() if inner else ''}"
            yield from inner[1:]
