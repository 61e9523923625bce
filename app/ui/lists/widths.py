"""How wide the columns are: what the person has set, and the rest shared among those that can take it."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from app.services.columns import Column

WIDE = 180
"""Columns at least so wide (design pixels) hold running text: they grow and shrink with the window."""
_LEAST = 0.6


def fit(
    columns: Sequence[Column], own: Mapping[str, int], fixed: Collection[str], firm: Collection[str], available: int
) -> list[int]:
    """Widths in design pixels: *own* ones or the columns', of which those not *fixed* fill *available* or shrink.

    They shrink to three fifths at most, those that are *firm* not at all; where even that does not fit, the table
    scrolls sideways.
    """
    widths = [own.get(column.key, column.width) for column in columns]
    free = [place for place, column in enumerate(columns) if column.key not in fixed]
    flexible = [place for place in free if widths[place] >= WIDE]
    spare = available - sum(widths)
    if spare > 0:
        _share(widths, flexible or free[-1:], spare)
    elif spare < 0:
        soft = [place for place in flexible if columns[place].key not in firm]
        room = sum(int(widths[place] * (1 - _LEAST)) for place in soft)
        _share(widths, soft, -min(-spare, room))
    return widths


def _share(widths: list[int], places: Sequence[int], spare: int) -> None:
    """Give each of *places* its part of *spare*, by its width; rounding goes to the first."""
    if not places:
        return
    total = sum(widths[place] for place in places)
    parts = [int(spare * widths[place] / total) for place in places]
    parts[0] += spare - sum(parts)
    for place, part in zip(places, parts, strict=True):
        widths[place] += part
