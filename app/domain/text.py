"""Bilingual texts: one value per content language, each optional."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Iterator, Mapping

CONTENT_LANGUAGES = ("de", "ru")
"""Content languages in their usual order; a text may hold others too."""

_KEPT_CONTROLS = "\n\t"


def clean(value: str) -> str:
    """NFC, outer white space and control characters removed, line ends as ``\\n``.

    Bidirectional and zero-width format characters (Unicode category Cf) stay: they can be
    meant, and the fields show them. Control characters (Cc) cannot, nor can half a surrogate pair (Cs).
    """
    # Nearly everything that an import brings, at a tenth of the time.
    if value.isprintable() and unicodedata.is_normalized("NFC", value):
        return value.strip()
    value = value.replace("\r\n", "\n").replace("\r", "\n")
    kept = (c for c in value if c in _KEPT_CONTROLS or unicodedata.category(c) not in ("Cc", "Cs"))
    return unicodedata.normalize("NFC", "".join(kept)).strip()  # after the removal: it can join a letter and its accent


class Text(Mapping[str, str]):
    """An immutable text in several languages; empty values are not kept.

    ``Text(de="Leiter", ru="руководитель")["ru"]``; a missing language reads as ``""``.
    """

    __slots__ = ("_values",)

    def __init__(self, values: Mapping[str, str] | None = None, **more: str) -> None:
        merged = {**(values or {}), **more}
        cleaned = {language: clean(value) for language, value in merged.items() if value}
        self._values = {language: value for language, value in sorted(cleaned.items()) if value}

    def __getitem__(self, language: str) -> str:
        return self._values.get(language, "")

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)

    def __contains__(self, language: object) -> bool:
        return language in self._values

    def __eq__(self, other: object) -> bool:
        if isinstance(other, Text):
            return self._values == other._values
        return isinstance(other, Mapping) and self._values == {k: v for k, v in other.items() if v}

    def __hash__(self) -> int:
        return hash(tuple(self._values.items()))

    def __repr__(self) -> str:
        return f"Text({self._values!r})"

    def best(self, language: str) -> str:
        """The text in *language*, else in the first content language that has one, else ``""``."""
        for candidate in (language, *CONTENT_LANGUAGES, *self._values):
            if candidate in self._values:
                return self._values[candidate]
        return ""

    def missing(self, languages: tuple[str, ...] = CONTENT_LANGUAGES) -> tuple[str, ...]:
        """Languages of *languages* still to be filled; none when the text is empty altogether."""
        return tuple(lang for lang in languages if lang not in self._values) if self._values else ()

    def to_json(self) -> str:
        """One canonical JSON object: the same text gives the same bytes."""
        return json.dumps(self._values, ensure_ascii=False, separators=(",", ":"))

    @classmethod
    def from_json(cls, stored: str | None) -> Text:
        """Read what :meth:`to_json` wrote; ``None`` is the empty text. Raises :class:`ValueError` for anything else."""
        values = json.loads(stored) if stored else {}
        if not isinstance(values, dict) or not all(isinstance(value, str) for value in values.values()):
            raise ValueError("not a text in several languages")
        return cls(values)
