"""German custom for Russian given names."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.names.customary import customary_german
from app.names.script import is_cyrillic


@pytest.mark.parametrize(
    ("cyrillic", "german"),
    [
        ("Александр", "Alexander"), ("ВИКТОР", "VIKTOR"), ("Анна-Мария", "Anna-Maria"), ("Вячеслав", "Wjatscheslaw"),
        ("София Юлия", "Sofia Julia"), ("фон", "von"), ("Ван", "Wan"), ("В.", "W."),
    ],
)  # fmt: skip
def test_customary_forms(cyrillic: str, german: str) -> None:
    assert customary_german(cyrillic) == german


@given(st.text())
def test_no_cyrillic_letter_is_left(text: str) -> None:
    assert not is_cyrillic(customary_german(text))
