"""Pairs of passages: languages, borrowed texts, characters that must not reach paper."""

from __future__ import annotations

from app.documents.passages import (
    bracketed,
    followed,
    is_said,
    joined,
    pair_of,
    passage,
    plain,
    printable,
    script_language,
)
from app.domain.text import Text

BOTH = ("de", "ru")


def texts(pair: list) -> list[str]:
    return [part["text"] for part in pair]


def test_each_column_has_its_own_language() -> None:
    assert pair_of(Text(de="Ort", ru="место"), BOTH) == [passage("Ort", "de"), passage("место", "ru")]


def test_one_language_borrows_and_marks_what_is_missing() -> None:
    assert pair_of(Text(de="Ort"), ("ru",)) == [passage("Ort", "de", "DE")]


def test_two_columns_leave_the_missing_one_open() -> None:
    assert pair_of(Text(de="Ort"), BOTH) == [passage("Ort", "de"), passage("", "ru")]
    assert texts(pair_of(Text(de="Ort"), BOTH, lend=True)) == ["Ort", "Ort"]


def test_joining_keeps_columns_apart_and_leaves_out_what_is_empty() -> None:
    pairs = [pair_of(Text(de="Rathaus"), BOTH), pair_of(Text(de="Moskau", ru="Москва"), BOTH)]
    assert texts(joined(pairs)) == ["Rathaus, Moskau", "Москва"]
    assert joined(pairs)[1]["lang"] == "ru"


def test_a_detail_needs_something_to_follow() -> None:
    wording, day = pair_of(Text(de="Protokoll"), BOTH), plain("2018", BOTH)
    assert texts(followed(wording, day, " · ")) == ["Protokoll · 2018", ""]


def test_joined_text_is_spoken_in_the_language_of_most_of_it() -> None:
    name, function = plain("Anna Li", ("ru",)), pair_of(Text(ru="директор научного центра"), ("ru",))
    assert joined([name, function])[0]["lang"] == "ru"


def test_joining_keeps_the_mark() -> None:
    borrowed, own = pair_of(Text(de="Rathaus"), ("ru",)), pair_of(Text(ru="Москва"), ("ru",))
    assert joined([own, borrowed])[0]["mark"] == "DE"


def test_brackets_only_where_something_is_said() -> None:
    assert texts(bracketed(pair_of(Text(de="Empfang"), BOTH))) == ["(Empfang)", ""]
    assert not is_said(pair_of(Text(), BOTH))
    assert not is_said(None)


def test_a_name_is_spoken_in_the_language_of_its_script() -> None:
    assert script_language("Elke Breitenbach", "ru") == "de"
    assert script_language("Эльке Брайтенбах", "de") == "ru"
    assert script_language("№ 18", "ru") == "ru"
    assert [part["lang"] for part in plain("Berlin", BOTH)] == ["de", "de"]


def test_what_must_not_reach_paper() -> None:
    assert printable("a\x07b\u202ec\u2066d\ufdd0e\ufefff") == "abcdef"
    assert printable("one\r\ntwo\tthree") == "one\ntwo three"
    assert printable("e\u0301") == "é"
