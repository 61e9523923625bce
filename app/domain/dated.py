"""Names that are valid for a time: series and organisations get renamed."""

from __future__ import annotations

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
