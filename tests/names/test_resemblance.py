"""Two spellings of one name are recognised, different names are kept apart."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.names.resemblance import Likeness, likeness, one_error, part, resemblance, spelling

SAME = [
    ("Щербакова", "Schtscherbakowa"), ("Щербакова", "Shcherbakova"), ("Petrosjan", "Петросян"), ("Müller", "Мюллер"),
    ("Müller", "Mueller"), ("Wladimir", "Vladimir"), ("Arschakowitsch", "Аршакович"), ("Цой", "Tsoy"), ("Hahn", "Хан"),
    ("Poliakova", "Polyakova"), ("Mikhaylova", "Михайлова"), ("Хрущёв", "Chruschtschow"), ("Sergej", "Sergey"),
]  # fmt: skip
SIMILAR = [
    ("Шкут", "Шкрут"), ("Schmidt", "Schmitt"), ("Meyer-Golling", "Meyer"), ("Anna Maria", "Anna"), ("Ган", "Хан"),
    ("Брайтенбах", "Брайтнебах"), ("Katerina", "Ekaterina"),
]  # fmt: skip
DIFFERENT = [
    ("Александр", "Александра"), ("Евгений", "Евгения"), ("Evgeny", "Evgenia"), ("Петров", "Петрова"),
    ("Татьяна", "Наталья"), ("Eichenheim", "Schönheim"), ("Цой", "Ким"), ("Иванов", "Петров"), ("Ali", "Ulf"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        *((*pair, Likeness.SAME) for pair in SAME),
        *((*pair, Likeness.SIMILAR) for pair in SIMILAR),
        *((*pair, Likeness.DIFFERENT) for pair in DIFFERENT),
        ("В.", "Vladimir", Likeness.INITIAL),
        ("Ju.", "Юрий", Likeness.INITIAL),
        ("I.", "Юрьевич", Likeness.INITIAL),
        ("П.", "Vladimir", Likeness.DIFFERENT),
        ("", "Vladimir", Likeness.UNKNOWN),
    ],
)
def test_parts_of_names(one: str, other: str, expected: Likeness) -> None:
    assert likeness(part(one), part(other)) == expected
    assert likeness(part(other), part(one)) == expected


def test_whole_names_fit_by_their_best_spellings() -> None:
    one = [spelling("Petrosyan", "Vladimir"), spelling("Петросян", "Владимир", "Аршакович")]
    other = [spelling("Petrosjan", "W."), spelling("Петросян", "Владимир", "Арташесович")]
    found = resemblance(one, other)
    assert (found.family, found.given) == (Likeness.SAME, Likeness.SAME)
    assert found.patronymic == Likeness.DIFFERENT
    assert found.same_name
    assert not resemblance(one, [spelling("Grinin", "Wladimir")]).similar_name


def test_a_given_name_in_another_language() -> None:
    found = resemblance([spelling("Müller", "Johannes")], [spelling("Мюллер", "Иван")])
    assert (found.family, found.given) == (Likeness.SAME, Likeness.SIMILAR)
    assert not found.same_name
    assert found.similar_name


def test_an_initial_is_a_name_as_far_as_it_goes() -> None:
    found = resemblance([spelling("Петросян", "В.")], [spelling("Petrosyan", "Vladimir")])
    assert found.given == Likeness.INITIAL
    assert found.same_name


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("anna", "anna", True), ("anna", "ana", True), ("anna", "annas", True), ("anna", "amna", True),
        ("anna", "nana", True), ("anna", "nann", False), ("anna", "bert", False), ("", "a", True), ("", "ab", False),
        ("ab", "ba", True), ("abc", "cba", False),
    ],
)  # fmt: skip
def test_one_error(one: str, other: str, expected: bool) -> None:
    assert one_error(one, other) is one_error(other, one) is expected


@given(st.text(max_size=30), st.text(max_size=30))
def test_any_text_can_be_compared(one: str, other: str) -> None:
    assert likeness(part(one), part(other)) == likeness(part(other), part(one))
    assert likeness(part(one), part(one)) in (Likeness.SAME, Likeness.UNKNOWN)
