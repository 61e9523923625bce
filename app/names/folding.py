"""Folding for comparison, and sort keys for lists in German and in Russian order."""

from __future__ import annotations

import unicodedata


def fold(value: str | None) -> str:
    """*value* without case, accents and the ё/е difference, for comparing and finding; й stays a letter of its own."""
    plain = unicodedata.normalize("NFKD", value or "").casefold()
    decomposed = unicodedata.normalize("NFKD", plain).replace("и\u0306", "й")
    return unicodedata.normalize("NFC", "".join(c for c in decomposed if not unicodedata.combining(c)))


def sort_key(value: str | None) -> str:
    """Key for lists: DIN 5007-1 for German (ä as a, ß as ss), ё as е, й after и for Russian, quotes ignored."""
    return "".join(c for c in fold(value) if c.isalnum() or c in " -").strip()
