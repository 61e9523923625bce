"""Scripts, and what is taken out of a name."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.names.script import is_cyrillic, mixed_words, nfc, script_of, without_apostrophes


@pytest.mark.parametrize(
    ("text", "script"),
    [
        ("Müller", "latin"), ("Петросян", "cyrillic"), ("Olga Петросян", "mixed"), ("12 – ?", ""), ("", ""),
        ("Ŝerbakova", "latin"), ("Ґ", "cyrillic"), ("山", ""), ("\u1c80", "cyrillic"),
    ],
)  # fmt: skip
def test_script_of(text: str, script: str) -> None:
    assert script_of(text) == script
    assert is_cyrillic(text) == (script in ("cyrillic", "mixed"))


def test_mixed_words() -> None:
    assert mixed_words("Сhristian Müller, Петрoв-Schmidt и Анна") == ["Сhristian", "Петрoв"]
    assert mixed_words("Olga Петросян") == []


def test_what_cannot_be_seen_is_taken_out() -> None:
    assert nfc("u\u0308 и\u0306 \u202eабв\u200b\xad\ud800\x07\t\u00a0x") == "ü й абв  x"
    assert nfc("Müller") == "Müller"


def test_apostrophes() -> None:
    assert without_apostrophes("Ob”yedkov Yel’tsin Sofʹâ Obʺedkov Mar'jana") == "Obyedkov Yeltsin Sofâ Obedkov Marjana"


@given(st.text())
def test_cleaning_twice_changes_nothing(text: str) -> None:
    once = nfc(text)
    assert nfc(once) == once
    assert unicodedata.is_normalized("NFC", once)
