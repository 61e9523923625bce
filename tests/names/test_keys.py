"""All spellings of a name share a key; different names keep apart where their consonants do."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.names import keys
from app.names.readings import readings

SAME = [
    "Щербакова Shcherbakova Schtscherbakowa Ščerbakova Ŝerbakova Chtcherbakova Scherbakova щербакова",
    "Хрущёв Хрущев Khrushchev Chruschtschow Hruŝëv Chruščëv Khrushchëv Khrushchyov Хрущов Chruschtschew",
    "Петросян Petrosyan Petrosian Petrosân Petrosjan Petrossjan PETROSYAN",
    "Ельцин Yeltsin Eltsin Elʹcin Yel’tsin Jelzin Eltsine",
    "Путин Putin Poutine",
    "Жириновский Zhirinovskii Žirinovskij Schirinowski Zhirinovsky Jirinovski Shirinowski",
    "Солженицын Solzhenitsyn Solschenizyn Solženicyn Soljenitsyne Solženitsyn",
    "Müller Mueller Muller Мюллер", "Breitenbach Брайтенбах Брейтенбах", "Köhler Koehler Кёлер Келер",
    "Heine Хайне Гейне", "Hahn Ган Хан", "Weizsäcker Weizsaecker Вайцзеккер Вейцзекер", "Kohl Коль",
    "Цой Zoi Tsoi Coj Tsoy",
    "Шевченко Shevchenko Schewtschenko Chevtchenko Ševčenko Szewczenko", "Зеленський Selenskyj Zelenskyi Зеленский",
    "Гончаренко Honcharenko Hontscharenko Gontscharenko", "Кавалёў Kavalioŭ Kawaljou Kavaliou",
    "Fassbinder Faßbinder Фассбиндер Фасбиндер", "Xenija Ксения Ksenia Ksenija Kseniya", "Сорокин Сopoкин",
]  # fmt: skip


@pytest.mark.parametrize("spellings", SAME)
def test_spellings_of_one_name_share_a_key(spellings: str) -> None:
    for one, other in itertools.combinations(spellings.split(), 2):
        assert keys.coarse(one) & keys.coarse(other), (one, other)


@pytest.mark.parametrize(
    ("one", "other"), [("Щербаков", "Щербина"), ("Müller", "Möllner"), ("Petrosjan", "Petrow"), ("Иван", "Юрий")]
)
def test_other_names_do_not(one: str, other: str) -> None:
    assert not keys.coarse(one) & keys.coarse(other)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Il’ich Yel'tsin", ["ilich", "yeltsin"]), ("Ob”yedkov Obʺedkov", ["obyedkov", "obʺedkov".replace("ʺ", "")]),
        ("Салтыков-Щедрин", ["салтыков", "щедрин"]), ("Сергеева", ["сергеева"]), ("Сepгеева", ["сергеева"]),
        ("Mаrtin", ["martin"]), ("Mu\u0308ller", ["müller"]), ("и\u0306од", ["йод"]), ("", []), ("· - ,", []),
        ("С" * 100, ["с" * keys.LONGEST]),
    ],
)  # fmt: skip
def test_words(text: str, expected: list[str]) -> None:
    assert keys.words(text) == expected


def test_short_names_differ_in_the_fine_form() -> None:
    assert keys.keyed("цой") == (("s", "coi"),)
    assert {fine for _, fine in keys.keyed("hahn")} >= {"xan"}
    assert keys.keyed("ию")[0][0].startswith("~")


def test_gaps_of_keys_one_error_apart_meet() -> None:
    for other in ("srbv", "srbkvn", "srdkv", "sbrkv"):
        assert (keys.gaps("srbkv") | {"srbkv"}) & (keys.gaps(other) | {other})
    assert keys.gaps("s") == set()


@given(st.text())
def test_any_text_has_words_and_keys(text: str) -> None:
    """Total on any text; a word stays itself when it is split again, and no reading leaves the sounds."""
    for word in keys.words(text):
        assert keys.words(word) == [word]
        assert keys.keyed(word)
        assert all(key and fine for key, fine in keys.keyed(word))


@given(st.text(alphabet="абвгдеёжзийклмнопрстуфхцчшщъыьэюяіїєґў", max_size=20))
def test_readings_are_of_known_sounds(text: str) -> None:
    for fine in readings(text):
        key = keys.key(fine)
        assert set(fine) <= set("aeioubdfgklmnprtvxscCSZQ"), fine
        assert key.startswith("~") or set(key) <= set("bdhklmnprstv")
