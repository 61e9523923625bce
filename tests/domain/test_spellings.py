"""Spellings that follow from another one: which are offered, after which rule, and what is odd about letters."""

from __future__ import annotations

import pytest

from app.domain.date import Date
from app.domain.person import CYRILLIC, LATIN, PersonName
from app.domain.spellings import odd_letters, offered, origin, split, suggested
from app.names.derive import STANDARDS


def name(script: str, standard: str, family: str, given: str = "", patronymic: str = "", **more: object) -> PersonName:
    return PersonName(script=script, standard=standard, family=family, given=given, patronymic=patronymic, **more)


PETROSYAN = ("cyrillic", "original", "Петросян", "Владимир", "Аршакович")
SAID = {"passport": "ICAO Doc 9303", "german": "Duden", "english": "BGN/PCGN, simplified"}


def test_a_russian_original_has_three_usual_spellings() -> None:
    found = offered([name(*PETROSYAN)])
    assert [(each.standard, each.script, each.rule.source) for each in found] == [
        (standard, LATIN, rule) for standard, rule in SAID.items()
    ]
    assert [each.full() for each in found] == [
        "Petrosian, Vladimir", "Petrossjan, Wladimir Arschakowitsch", "Petrosyan, Vladimir Arshakovich",
    ]  # fmt: skip


def test_german_custom_is_offered_beside_duden() -> None:
    rule, custom = (each for each in offered([name(CYRILLIC, "original", "Мекк", "Александр", prefix="фон")])
                    if each.standard == "german")  # fmt: skip
    assert (rule.full(), custom.full()) == ("Mekk, Alexandr fon", "Mekk, Alexander von")
    assert custom.rule.source == "German custom"


def test_what_is_there_is_not_offered_again() -> None:
    names = [name(*PETROSYAN), name(LATIN, "german", "Petrosjan", "Wladimir")]
    assert [each.standard for each in offered(names)] == ["passport", "english"]


def test_a_german_original_is_offered_in_both_russian_forms() -> None:
    found = offered([name(LATIN, "original", "Heine", "Helmut")])
    assert [(each.standard, each.script, each.full()) for each in found] == [
        ("russian", CYRILLIC, "Хайне, Хельмут"), ("russian", CYRILLIC, "Гейне, Гельмут"),
    ]  # fmt: skip


def test_one_russian_form_where_both_are_the_same() -> None:
    (found,) = offered([name(LATIN, "original", "Kuhn", "Anna")])
    assert found.full() == "Кун, Анна"


def test_nothing_is_offered_where_both_scripts_are_known() -> None:
    german = name(LATIN, "original", "Breitenbach", "Elke")
    assert offered([german, name(CYRILLIC, "original", "Брайтенбах", "Эльке")]) == []
    assert offered([german, name(CYRILLIC, "printed", "Брайтенбах", "Эльке")]) == []


def test_a_patronymic_tells_which_original_is_the_first() -> None:
    latin, russian = name(LATIN, "original", "Petrosyan", "Vladimir"), name(*PETROSYAN)
    assert origin([latin, russian]) is russian
    assert [each.standard for each in offered([latin, russian])] == list(SAID)


@pytest.mark.parametrize("names", [
    [], [name(LATIN, "original", "")], [name(LATIN, "printed", "Petrosyan")],
    [name(LATIN, "original", "Breitenbach" * 100)],
])  # fmt: skip
def test_nothing_follows_from_nothing(names: list[PersonName]) -> None:
    assert origin(names) is None
    assert offered(names) == []


@pytest.mark.parametrize(
    ("standard", "family"),
    [
        ("passport", "Shcherbakova"), ("german", "Schtscherbakowa"), ("english", "Shcherbakova"),
        ("iso9", "Ŝerbakova"), ("din1460", "Ščerbakova"), ("icao", "Shcherbakova"),
    ],
)  # fmt: skip
def test_a_spelling_is_suggested_by_the_rule_of_its_kind(standard: str, family: str) -> None:
    mine = name(LATIN, standard, "")
    found = suggested(mine, [name(CYRILLIC, "original", "Щербакова", "Анна", "Станиславовна"), mine])
    assert found is not None
    assert found.parts["family"] == family
    assert ("patronymic" in found.parts) == (standard not in ("passport", "icao"))


@pytest.mark.parametrize(
    ("year", "scheme"), [(1996, "mvd310_fr"), (2009, "mvd310"), (2013, "gost52535"), (2016, "icao")]
)
def test_an_earlier_passport_follows_the_scheme_of_its_time(year: int, scheme: str) -> None:
    mine = name(LATIN, "passport_before", "", valid_to=Date(year, 5, 1))
    found = suggested(mine, [name(CYRILLIC, "original", "Щербакова"), mine])
    assert found is not None
    assert found.rule == STANDARDS[scheme]
    assert found.parts == {"family": "Chtcherbakova" if scheme == "mvd310_fr" else "Shcherbakova"}


def test_an_earlier_passport_without_a_date_follows_no_rule() -> None:
    mine = name(LATIN, "passport_before", "")
    assert suggested(mine, [name(*PETROSYAN), mine]) is None


@pytest.mark.parametrize(
    ("mine", "first"),
    [
        (name(LATIN, "printed", ""), name(*PETROSYAN)), (name(LATIN, "former", ""), name(*PETROSYAN)),
        (name(CYRILLIC, "german", ""), name(*PETROSYAN)), (name(LATIN, "german", ""), name(LATIN, "original", "Stein")),
    ],
)  # fmt: skip
def test_no_rule_no_suggestion(mine: PersonName, first: PersonName) -> None:
    assert suggested(mine, [first, mine]) is None
    assert suggested(first, [first, mine]) is None


def test_the_given_name_tells_the_language_of_the_family_name() -> None:
    (passport, *_) = offered([name(CYRILLIC, "original", "Гриценко", "Володимир")])
    assert passport.parts["family"] == "Hrytsenko"


def test_particles_are_derived_too() -> None:
    rule, _traditional = offered([name(LATIN, "original", "Stein", "Anna", prefix="von")])
    assert rule.parts == {"prefix": "фон", "family": "Штайн", "given": "Анна"}
    assert rule.full() == "Штайн, Анна фон"


@pytest.mark.parametrize(
    ("typed", "titles", "parts"),
    [
        (
            "Prof. Dr. Olga von Mikhaylova", "Prof. Dr.",
            {"given": "Olga", "prefix": "von", "family": "Mikhaylova"},
        ),
        (
            "Петросян Владимир Аршакович", "",
            {"given": "Владимир", "patronymic": "Аршакович", "family": "Петросян"},
        ),
        ("von Stein", "", {"prefix": "von", "family": "Stein"}),
    ],
)  # fmt: skip
def test_a_whole_name_in_one_field(typed: str, titles: str, parts: dict[str, str]) -> None:
    found = split(PersonName(family=typed))
    assert found is not None
    assert (found.titles, found.parts) == (titles, parts)


@pytest.mark.parametrize(
    "mine",
    [
        PersonName(family="Petrosyan"), PersonName(family=""), PersonName(family="García Lorca", given="Federico"),
        PersonName(family="Петросян Владимир", patronymic="Аршакович"), PersonName(family="Olga Stein " * 100),
    ],
)  # fmt: skip
def test_nothing_to_split(mine: PersonName) -> None:
    assert split(mine) is None


@pytest.mark.parametrize(
    ("values", "field", "word"),
    [
        ({"family": "Сhristian", "script": "latin"}, "family", "mixes"),
        ({"given": "Аnna", "family": "Petrova", "script": "latin"}, "given", "mixes"),
        ({"family": "Петросян", "script": "latin"}, "family", "in Cyrillic letters"),
        ({"family": "Petrosyan", "script": "cyrillic"}, "family", "in Latin letters"),
        ({"family": "Il\u02b9ina", "script": "latin", "standard": "english"}, "family", "library"),
    ],
)
def test_odd_letters_are_a_warning_at_their_field(values: dict[str, str], field: str, word: str) -> None:
    (problem,) = odd_letters(values)
    assert (problem.field, problem.severity) == (field, "warning")
    assert word in problem.text()


@pytest.mark.parametrize(
    "values",
    [
        {}, {"family": "Петросян", "script": "cyrillic"},
        {"family": "O’Brien", "given": "Anna-Lena", "script": "latin"},
        {"family": "Il\u02b9ina", "script": "latin", "standard": "din1460"}, {"family": "1", "script": "cyrillic"},
    ],
)  # fmt: skip
def test_ordinary_letters(values: dict[str, str]) -> None:
    assert odd_letters(values) == []
