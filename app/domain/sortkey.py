"""Small rules shared by several kinds: dated names, sort keys, folding for comparison."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from typing import Protocol

from app.domain.date import Date
from app.domain.text import Text


class DatedName(Protocol):
    """A name with its period of validity; open ends are ``None``."""

    name: Text
    valid_from: Date | None
    valid_to: Date | None


def valid_on(names: Sequence[DatedName], day: Date | None) -> Text:
    """The last of *names* that was valid on *day*; the empty text where none was or *day* is unknown."""
    if day is None:
        return Text()
    found = Text()
    for dated in names:
        begun = dated.valid_from is None or dated.valid_from.first_day() <= day.last_day()
        ended = dated.valid_to is not None and dated.valid_to.last_day() < day.first_day()
        if begun and not ended:
            found = dated.name
    return found


def fold(value: str | None) -> str:
    """*value* without case, accents and the ё/е difference, for comparing and finding; й stays a letter of its own."""
    plain = unicodedata.normalize("NFKD", value or "").casefold()
    decomposed = unicodedata.normalize("NFKD", plain).replace("и\u0306", "й")
    return unicodedata.normalize("NFC", "".join(c for c in decomposed if not unicodedata.combining(c)))


def sort_key(value: str | None) -> str:
    """Key for lists: DIN 5007-1 for German (ä as a, ß as ss), ё as е, й after и for Russian, quotes ignored."""
    return "".join(c for c in fold(value) if c.isalnum() or c in " -").strip()
