"""Cyrillic names by every standard, against names spelled by hand."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from app.names.derive import STANDARDS, derive, language_of_letters, spellings
from app.names.script import is_cyrillic
from tests.names.tables import table

RUSSIAN = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя"


@pytest.mark.parametrize("standard", ["icao", "iso9", "din1460", "bgn", "duden"])
def test_names_spelled_by_hand(standard: str) -> None:
    wrong = [
        (row["cyrillic"], found, row[standard])
        for row in table("russian")
        if (found := derive(row["cyrillic"], standard)) != row[standard] and standard not in row["doubtful"]
    ]
    assert wrong == []


def test_duden_on_names_that_the_rules_were_not_made_from() -> None:
    rows = table("duden")
    assert len(rows) > 90
    assert [(row, found) for row in rows if (found := derive(row["cyrillic"], "duden")) != row["duden"]] == []


@pytest.mark.parametrize(
    ("cyrillic", "standard", "latin"),
    [
        ("Щ", "icao", "Shch"),
        ("Ю. Ж. ЩУКИН", "icao", "IU. ZH. SHCHUKIN"),
        ("Ю. Щукин", "duden", "Ju. Schtschukin"),
        ("Анна ЩУКИНА", "bgn", "Anna SHCHUKINA"),
        ("Салтыков-Щедрин", "duden", "Saltykow-Schtschedrin"),
        ("Нью-Йорк", "bgn", "N’yu-York"),
        ("Пу\u0301тин", "icao", "Putin"),
        ("и\u0306од", "duden", "jod"),
        ("Ельцин", "bgn_simplified", "Yeltsin"),
        ("Соловьёв", "bgn_simplified", "Solovyev"),
        ("Объедков", "bgn_simplified", "Obyedkov"),
        ("Dr. Хрущёв, 2. Sekretär", "icao", "Dr. Khrushchev, 2. Sekretär"),
        ("Щеглов Мусин", "mvd310_fr", "Chtcheglov Moussine"),
        ("Гейдар Ксения Васильевна", "mvd310_fr", "Gueidar Xeniia Vassilievna"),
        ("Соловьёв Ильич Фёдор Щёлкин Ермолаева", "mvd782", "Solovyov Ilyich Fyedor Shchelkin Yermolayeva"),
        ("Васильева Игорь", "mvd310", "Vasilyeva Igor'"),
        ("Циолковский", "gost52535", "Tciolkovskii"),
        ("Һади Җәлил Өмет Үзбәк", "icao", "Khadi Zhalil Omet Uzbak"),
        ("Һади Җәлил Өмет Үзбәк", "iso9", "Ḥadi Ž̦a̋lil Ômet Ùzba̋k"),
    ],
)  # fmt: skip
def test_single_points(cyrillic: str, standard: str, latin: str) -> None:
    assert derive(cyrillic, standard) == unicodedata.normalize("NFC", latin)


@pytest.mark.parametrize(
    ("cyrillic", "standard", "latin"),
    [
        ("Володимир Зеленський", "icao", "Volodymyr Zelenskyi"),
        ("Юлія Згурська", "icao", "Yuliia Zghurska"),
        ("Їжакевич Єлизавета", "icao", "Yizhakevych Yelyzaveta"),
        ("Віталій Кличко", "bgn", "Vitaliy Klychko"),
        ("Мар'яна", "iso9", "Mar’âna"),
        ("Київ", "duden", "Kyjiw"),
        ("Григорій", "din1460", "Hryhorij"),
        ("Святлана Алексіевіч", "icao", "Sviatlana Aleksievich"),
        ("Васіль Быкаў", "bgn", "Vasil’ Bykaw"),
        ("Ёсіф", "icao", "Iosif"),
    ],
)
def test_ukrainian_and_belarusian_letters(cyrillic: str, standard: str, latin: str) -> None:
    assert derive(cyrillic, standard) == latin


def test_the_language_is_read_off_the_letters() -> None:
    names = ("Иванов", "Іваненко", "Зеленський", "Алексіевіч", "Быкаў", "Мицкевич")
    assert [language_of_letters(name) for name in names] == ["ru", "uk", "uk", "be", "be", "ru"]
    assert derive("Григорий", "duden", "uk") == "Hryhoryj"


def test_all_spellings_come_in_order() -> None:
    found = spellings("Хрущёв")
    assert list(found) == list(STANDARDS)
    assert (found["mvd310_fr"], found["bgn_simplified"]) == ("Khrouchtchev", "Khrushchev")


def test_another_standard_is_a_mistake_of_the_caller() -> None:
    with pytest.raises(KeyError):
        derive("Хрущёв", "ala_lc")


@given(st.text(alphabet=st.one_of(st.characters(), st.characters(min_codepoint=0x400, max_codepoint=0x52F))))
@example("ʼꙮ\u2de0Ӏ'ᲀ\ua640\U0001e030")
def test_no_cyrillic_letter_is_left(text: str) -> None:
    for standard, found in spellings(text).items():
        assert not is_cyrillic(found), standard
        assert not any(unicodedata.name(c, "").startswith("CYRILLIC") for c in found), standard
        assert unicodedata.is_normalized("NFC", found)
        assert derive(found, standard) == found


@given(st.text(alphabet=RUSSIAN, min_size=1))
def test_capitals_change_nothing_but_the_case(word: str) -> None:
    for standard in STANDARDS:
        assert derive(word.upper(), standard).casefold() == derive(word, standard).casefold()


@given(st.text(alphabet=RUSSIAN, min_size=1))
def test_iso_9_can_be_turned_back(word: str) -> None:
    back = {derive(letter, "iso9"): letter for letter in RUSSIAN}
    assert len(back) == len(RUSSIAN)
    assert "".join(back[letter] for letter in derive(word, "iso9")) == word
