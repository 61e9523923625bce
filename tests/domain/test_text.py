"""Bilingual texts: what is stored is NFC, free of control characters, and the same text gives the same bytes."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.text import Text, clean

anything = st.text(st.characters())  # lone surrogates included: a clipboard can hold them
texts = st.dictionaries(st.sampled_from(["de", "ru", "en", "uk"]), anything)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("Mu\u0308ller", "Müller"),
        ("  a\r\nb\rc\n", "a\nb\nc"),
        ("a\x00b\x07c\x7fd\x85e", "abcde"),
        ("Tab\tstays", "Tab\tstays"),
        ("\ud800half a pair", "half a pair"),
        ("soft\u00adhyphen, \u200ezero width", "soft\u00adhyphen, \u200ezero width"),
        ("e\x00\u0301", "é"),
        ("\u00a0", ""),
    ],
)
def test_clean(typed: str, kept: str) -> None:
    assert clean(typed) == kept


@given(anything)
def test_clean_is_final(typed: str) -> None:
    kept = clean(typed)
    assert clean(kept) == kept
    assert unicodedata.is_normalized("NFC", kept)
    assert not {unicodedata.category(c) for c in kept if c not in "\n\t"} & {"Cc", "Cs"}
    kept.encode("utf-8")


def test_reading() -> None:
    text = Text(de="Leiter", ru="руководитель")
    assert text["ru"] == "руководитель"
    assert text["uk"] == ""
    assert list(text) == ["de", "ru"]
    assert "uk" not in text


def test_empty_values_are_not_kept() -> None:
    assert len(Text(de="", ru=" \n")) == 0
    assert not Text(de="")
    assert Text({"de": "x"}, de="") == Text()


def test_equality() -> None:
    assert Text(de="a", ru="b") == Text({"ru": "b", "de": "a"})
    assert hash(Text(de="a", ru="b")) == hash(Text({"ru": "b", "de": "a"}))
    assert Text(de="a") == {"de": "a", "ru": ""}
    assert Text(de="Mu\u0308ller") == Text(de="Müller")
    assert Text(de="a") != Text(ru="a")
    assert Text(de="a") != "a"


def test_best_falls_back_in_the_usual_order() -> None:
    assert Text(de="a", ru="b").best("ru") == "b"
    assert Text(de="a", uk="c").best("ru") == "a"
    assert Text(uk="c").best("de") == "c"
    assert Text().best("de") == ""


def test_missing_languages() -> None:
    assert Text(de="a").missing() == ("ru",)
    assert Text(ru="a").missing(("de", "ru", "uk")) == ("de", "uk")
    assert Text(de="a", ru="b").missing() == ()
    assert Text().missing() == ()


@given(texts)
def test_stored_and_read(values: dict[str, str]) -> None:
    text = Text(values)
    assert Text.from_json(text.to_json()) == text
    assert Text.from_json(text.to_json()).to_json() == text.to_json()


def test_stored_form() -> None:
    assert Text(ru="б", de="a").to_json() == '{"de":"a","ru":"б"}'
    assert Text.from_json(None) == Text.from_json("") == Text()
