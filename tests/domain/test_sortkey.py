"""Sorting and folding: DIN 5007-1, ё as е, й after и, and no text that makes them fail."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.date import Date
from app.domain.model import OrganisationName
from app.domain.sortkey import fold, sort_key, valid_on
from app.domain.text import Text


@pytest.mark.parametrize(
    ("value", "folded"),
    [
        ("Müller", "muller"), ("Straße", "strasse"), ("Соловьёв", "соловьев"), ("Андрей", "андрей"), ("ЙОД", "йод"),
        ("Erdoğan", "erdogan"), ("Ştefănescu", "stefanescu"), ("İzmir", "izmir"), ("ﬁnal", "final"), ("Nº 1", "no 1"),
        ("℡", "tel"), ("Їжак", "іжак"), ("", ""), (None, ""),
    ],
)  # fmt: skip
def test_fold(value: str | None, folded: str) -> None:
    assert fold(value) == folded


@given(st.text(st.characters()))
def test_fold_is_final_and_blind_to_case(value: str) -> None:
    assert fold(fold(value)) == fold(value)
    assert fold(value.upper()) == fold(value.upper().lower())


GERMAN = ["Mahler", "Möller", "Moller, B", "Müller", "Muller, B", "Straße", "Strasser", "von Stein"]
RUSSIAN = ["Егоров", "Ёлкин", "Емельянов", "Жуков", "Ильин", "Йотов", "Козлов"]


@pytest.mark.parametrize("names", [GERMAN, RUSSIAN])
def test_order(names: list[str]) -> None:
    assert sorted(sorted(names), key=sort_key) == names


def test_quotes_and_case_do_not_sort() -> None:
    assert sort_key("«Надежда»") == sort_key("Надежда") == sort_key("„надежда“") == sort_key("« Надежда »")


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
