"""German names in Russian letters, against names spelled by hand."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.names.russian import FORMS, to_russian
from app.names.script import script_of
from tests.names.tables import table


def _share(rows: list[dict[str, str]], form: str, column: str) -> tuple[float, list[tuple[str, str]]]:
    words = [
        (found, expected)
        for row in rows
        if row.get("doubtful") != column
        for found, expected in zip(to_russian(row["german"], form).split(), row[column].split(), strict=True)
    ]
    wrong = [pair for pair in words if pair[0] != pair[1]]
    return 1 - len(wrong) / len(words), wrong


def test_names_spelled_by_hand() -> None:
    share, wrong = _share(table("german"), "rule", "rule")
    assert share >= 0.96, wrong


def test_names_that_the_rules_were_not_made_from() -> None:
    rows = table("german_more")
    share, wrong = _share(rows, "rule", "rule")
    assert len(rows) > 180
    assert share >= 0.98, wrong


def test_the_traditional_form_is_often_the_established_one() -> None:
    rows = [row for row in table("german") if len(row["german"].split()) == len(row["traditional"].split())]
    share, wrong = _share(rows, "traditional", "traditional")
    assert share >= 0.8, wrong


@pytest.mark.parametrize(
    ("german", "rule", "traditional"),
    [
        ("Heinrich Heine", "Хайнрих Хайне", "Генрих Гейне"),
        ("HEINE", "ХАЙНЕ", "ГЕЙНЕ"),
        ("Elke Breitenbach", "Эльке Брайтенбах", "Эльке Брейтенбах"),
        ("Mueller, Groß-Müller", "Мюллер, Грос-Мюллер", "Мюллер, Грос-Мюллер"),
        ("Michael Bauer", "Михаэль Бауэр", "Михаэль Бауэр"),
        ("J. W. von Goethe", "Й. В. фон Гёте", "Й. В. фон Гёте"),
        ("L. Ch. Stein", "Л. Х. Штайн", "Л. Х. Штейн"),
        ("Darmstadt Rostock Augsburg", "Дармштадт Росток Аугсбург", "Дармштадт Росток Аугсбург"),
        ("Katja Björn Jörg", "Катья Бьёрн Йёрг", "Катья Бьёрн Йёрг"),
        ("Übelacker Öttinger Ärmel", "Ибелаккер Эттингер Эрмель", "Ибелаккер Эттингер Эрмель"),
        ("Петров Müller 3", "Петров Мюллер 3", "Петров Мюллер 3"),
    ],
)
def test_single_points(german: str, rule: str, traditional: str) -> None:
    assert [to_russian(german, form) for form in FORMS] == [rule, traditional]


def test_another_form_is_a_mistake_of_the_caller() -> None:
    with pytest.raises(KeyError):
        to_russian("Heine", "french")


@given(st.text(alphabet="abcdefghijklmnopqrstuvwxyzäöüßABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÜ -éčñ"))
def test_no_latin_letter_is_left(text: str) -> None:
    for form in FORMS:
        assert script_of(to_russian(text, form)) in ("cyrillic", "")


@given(st.text())
def test_any_text_gives_an_answer(text: str) -> None:
    for form in FORMS:
        assert isinstance(to_russian(text, form), str)
