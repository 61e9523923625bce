"""Sorting and folding: DIN 5007-1, ё as е, й after и, and no text that makes them fail."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.names.folding import fold, sort_key


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
