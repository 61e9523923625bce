"""Full names taken apart."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.names.derive import derive
from app.names.parsing import parse
from app.names.particles import is_patronymic
from app.names.script import nfc
from tests.names.tables import table

# titles, prefix, given, patronymic, family
READ = {
    "Müller": ("", "", "", "", "Müller"),
    "Anna Müller": ("", "", "Anna", "", "Müller"),
    "Müller, Anna Maria": ("", "", "Anna Maria", "", "Müller"),
    "Prof. Dr. Jan van der Velde": ("Prof. Dr.", "van der", "Jan", "", "Velde"),
    "von Heide, Anna": ("", "von", "Anna", "", "Heide"),
    "Heide, Anna von": ("", "von", "Anna", "", "Heide"),
    "Dr.": ("", "", "", "", "Dr."),
    "": ("", "", "", "", ""),
    "Владимир Аршакович Петросян": ("", "", "Владимир", "Аршакович", "Петросян"),
    "Петросян Владимир Аршакович": ("", "", "Владимир", "Аршакович", "Петросян"),
    "Анна Ильинична Кац": ("", "", "Анна", "Ильинична", "Кац"),
    "Иван Петрович": ("", "", "Иван", "", "Петрович"),
    "Анна Ивановна": ("", "", "Анна", "Ивановна", ""),
    "Prof. Dr. Olga von Mikhaylova": ("Prof. Dr.", "von", "Olga", "", "Mikhaylova"),
    "В. А. Петросян": ("", "", "В.", "А.", "Петросян"),
    "В.А.Петросян": ("", "", "В.", "А.", "Петросян"),
    "Петросян В.А.": ("", "", "В.", "А.", "Петросян"),
    "Petrosyan, Vladimir A.": ("", "", "Vladimir A.", "", "Petrosyan"),
    "E. T. A. Hoffmann": ("", "", "E. T. A.", "", "Hoffmann"),
    "Ирина Евгеньевна ПЕТРОВА": ("", "", "Ирина", "Евгеньевна", "ПЕТРОВА"),
    "VAN DER VELDE Jan": ("", "VAN DER", "Jan", "", "VELDE"),
    "VLADIMIR PETROSYAN": ("", "", "VLADIMIR", "", "PETROSYAN"),
    "Петров Иван": ("", "", "Иван", "", "Петров"),
    "Petrova Irina": ("", "", "Irina", "", "Petrova"),
    "Иван Петров": ("", "", "Иван", "", "Петров"),
    "Роман Абрамович": ("", "", "Роман", "", "Абрамович"),
    "Роман Аркадьевич Абрамович": ("", "", "Роман", "Аркадьевич", "Абрамович"),
    "Абрамович Роман Аркадьевич": ("", "", "Роман", "Аркадьевич", "Абрамович"),
    "Leonid Ilich Brezhnev": ("", "", "Leonid", "Ilich", "Brezhnev"),
    "Petrosyan Vladimir Arshakovich": ("", "", "Vladimir", "Arshakovich", "Petrosyan"),
    "Elʹcin Boris Nikolaevič": ("", "", "Boris", "Nikolaevič", "Elʹcin"),
    "Алиев Гейдар Али оглы": ("", "", "Гейдар", "Али оглы", "Алиев"),
    "Гейдар Али оглы Алиев": ("", "", "Гейдар", "Али оглы", "Алиев"),
    "Надежда Филаретовна фон Мекк": ("", "фон", "Надежда", "Филаретовна", "Мекк"),
    "фон Мекк Надежда Филаретовна": ("", "фон", "Надежда", "Филаретовна", "Мекк"),
    "Bashar al-Assad": ("", "", "Bashar", "", "al-Assad"),
    "Римский-Корсаков Николай Андреевич": ("", "", "Николай", "Андреевич", "Римский-Корсаков"),
    "Петрова (Сидорова) Анна Ивановна": ("", "", "Анна", "Ивановна", "Петрова (Сидорова)"),
    "Karl-Theodor Freiherr von und zu Guttenberg": ("", "Freiherr von und zu", "Karl-Theodor", "", "Guttenberg"),
    "Steffi Graf": ("", "", "Steffi", "", "Graf"),
    "Ван Ли": ("", "", "Ван", "", "Ли"),
    "Dr. h. c. mult. Angela Merkel": ("Dr. h. c. mult.", "", "Angela", "", "Merkel"),
    "Dipl.-Ing. (FH) Hans Müller": ("Dipl.-Ing. (FH)", "", "Hans", "", "Müller"),
    "Prof.Dr.med. Anna Müller": ("Prof. Dr. med.", "", "Anna", "", "Müller"),
    "Hans Müller, M.A.": ("M.A.", "", "Hans", "", "Müller"),
    "Müller, Prof. Dr. Anna": ("Prof. Dr.", "", "Anna", "", "Müller"),
    "к.и.н. Сидорова А. П.": ("к.и.н.", "", "А.", "П.", "Сидорова"),
    "проф. д-р Иван Павлов": ("проф. д-р", "", "Иван", "", "Павлов"),
    "Наталія Іванівна Коваль": ("", "", "Наталія", "Іванівна", "Коваль"),
    "Святлана Аляксандраўна Алексіевіч": ("", "", "Святлана", "Аляксандраўна", "Алексіевіч"),
    "S. E. Vladimir Grinin": ("", "", "Vladimir", "", "Grinin"),
    "I. E. Repin": ("", "", "I. E.", "", "Repin"),
    "Prof. h.c. Dr.-Ing. Petra Meier": ("Prof. h.c. Dr.-Ing.", "", "Petra", "", "Meier"),
    "de la Cruz Juan": ("", "de la", "Juan", "", "Cruz"),
    "von der Velde": ("", "von der", "", "", "Velde"),
    "Drago Magnus": ("", "", "Drago", "", "Magnus"),
    "Anna\n Müller": ("", "", "Anna", "", "Müller"),
}


@pytest.mark.parametrize("typed", list(READ))
def test_reading_a_name(typed: str) -> None:
    name = parse(typed)
    assert (name.titles, name.prefix, name.given, name.patronymic, name.family) == READ[typed]


def test_forms_of_address_are_read() -> None:
    names = [parse(typed) for typed in ("Frau Dr. Anna Müller", "г-н Иван Петров", "Anna Müller", "Frau")]
    assert [(name.honorific, name.gender, name.family) for name in names] == [
        ("Frau", "f", "Müller"), ("г-н", "m", "Петров"), ("", None, "Müller"), ("", None, "Frau")
    ]  # fmt: skip


def test_initials_and_script_are_told() -> None:
    told = [(parse(typed).initials, parse(typed).script) for typed in ("В. А. Петросян", "Anna Müller", "Цой")]
    assert told == [(True, "cyrillic"), (False, "latin"), (False, "cyrillic")]


@pytest.mark.parametrize("standard", ["icao", "bgn", "duden", "iso9", "din1460", "mvd310_fr", "mvd310", "gost52535"])
def test_patronymics_are_known_in_every_spelling_and_order(standard: str) -> None:
    """Every standard writes them in its own way; the family name comes first or last."""
    full = [row["cyrillic"].split() for row in table("russian") if len(row["cyrillic"].split()) == 3]
    assert len(full) > 80
    for given_name, patronymic, family in full:
        words = [derive(word, standard) for word in (given_name, patronymic, family)]
        assert is_patronymic(words[1]), words
        for order in ((0, 1, 2), (2, 0, 1)):
            name = parse(" ".join(words[at] for at in order))
            assert [name.given, name.patronymic, name.family] == words


@given(st.text())
def test_any_text_gives_a_name_and_loses_no_letter(text: str) -> None:
    name = parse(text)
    parts = (name.titles, name.honorific, name.prefix, name.given, name.patronymic, name.family)
    kept = sorted(c for c in "".join(parts) if c.isalnum())
    assert kept == sorted(c for c in nfc(text) if c.isalnum())


_PIECES = ("Dr.", "Prof.", "von", "Frau", "Петросян", "В.", "оглы", "Владимир", "Аршакович", ",", "(X)", "M.A.", "GRAF")


@given(st.lists(st.sampled_from(_PIECES), max_size=8))
def test_pieces_of_names_in_any_order_are_not_lost(pieces: list[str]) -> None:
    name = parse(" ".join(pieces))
    parts = (name.titles, name.honorific, name.prefix, name.given, name.patronymic, name.family)
    assert sorted("".join(parts).replace(" ", "").replace(",", "")) == sorted("".join(pieces).replace(",", ""))




