"""How a person was printed before, from the records of the seminars."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.domain.date import Date
from app.domain.model import Delegation, ItemPerson, Leader, Member, ProgrammeItem
from app.domain.text import Text
from app.services.printednames import printed_before
from app.texts import N_
from tests.services.gathering import Gathering, gathering


@pytest.fixture
def made(tmp_path: Path) -> Gathering:
    """The seminars of 2017 and 2018; Petrosyan was at neither."""
    return gathering(tmp_path / "gathering.akte")


def found(made: Gathering, person: int) -> list[tuple[str, str, str]]:
    with made.db.read() as session:
        return [(each.name, each.seminar, each.year) for each in printed_before(session, person, "de")]


def test_each_spelling_once_with_the_last_seminar(made: Gathering) -> None:
    who = made.petrosyan
    with made.db.change(N_("Test", "appearances")) as session:
        session.add_all([
            Delegation(seminar_id=made.earlier, side="partner", members=[
                Member(person_id=who, name_latin="Wladimir Petrosjan", name_cyrillic="Владимир Петросян"),
            ]),
            Leader(seminar_id=made.seminar, side="partner", person_id=who, name_latin="Vladimir Petrosyan",
                   name_cyrillic="Владимир Петросян"),
            ProgrammeItem(seminar_id=made.earlier, title=Text(de="Eröffnung"), day=Date(2017, 7, 4), people=[
                ItemPerson(person_id=who, name_latin="V. Petrosian", role="speaker"),
            ]),
        ])  # fmt: skip
    assert found(made, who) == [
        ("Vladimir Petrosyan", "20. Arbeits- und Sozialseminar", "2018"),
        ("Владимир Петросян", "20. Arbeits- und Sozialseminar", "2018"),
        ("V. Petrosian", "18. Sozialseminar", "2017"),
        ("Wladimir Petrosjan", "18. Sozialseminar", "2017"),
    ]


def test_nobody_else_and_nothing_for_somebody_who_never_came(made: Gathering) -> None:
    assert found(made, made.stanko) == []
    assert found(made, made.allert)[0][0] == "Franz Allert"
