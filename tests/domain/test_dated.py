"""Names that are valid for a time."""

from __future__ import annotations

import pytest

from app.domain.date import Date
from app.domain.dated import valid_on
from app.domain.model import OrganisationName
from app.domain.text import Text


def names(*periods: tuple[str, str | None, str | None]) -> list[OrganisationName]:
    return [
        OrganisationName(
            name=Text(de=name),
            valid_from=Date.from_iso(start) if start else None,
            valid_to=Date.from_iso(end) if end else None,
        )
        for name, start, end in periods
    ]


@pytest.mark.parametrize(
    ("day", "name"),
    [
        ("1998", "A"), ("2003-12-31", "A"), ("2004-01-01", "B"), ("2004", "B"), ("2003", "A"), ("2004-06", "B"),
        ("2010-05", "B"), ("2010-05-31", "B"), ("2010-06", "C"), ("2010-06-15", "C"), ("2010", "C"), ("2024", "C"),
    ],
)  # fmt: skip
def test_valid_on_dates_of_every_precision(day: str, name: str) -> None:
    """Where the day is too coarse to decide, the later name is used."""
    dated = names(("A", None, "2003"), ("B", "2004-01", "2010-05"), ("C", "2010-06-01", None))
    assert valid_on(dated, Date.from_iso(day)) == Text(de=name)


def test_no_name_valid() -> None:
    assert valid_on(names(("A", "2004", "2005")), Date(2003)) == Text()
    assert valid_on(names(("A", "2004", "2005")), Date(2006)) == Text()
    assert valid_on(names(("A", None, None)), None) == Text()
    assert valid_on([], Date(2003)) == Text()
