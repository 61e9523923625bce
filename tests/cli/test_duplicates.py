"""The command ``duplicates``: pairs with level, reasons, ids and labels; nothing is changed."""

from __future__ import annotations

import json
from pathlib import Path

from sqlalchemy import select

from app.domain.date import Date
from app.domain.model import Person
from app.storage.files import open_file
from app.texts import N_
from tests.cli.conftest import Command
from tests.storage.office import digest


def olgas(sample: Path) -> list[int]:
    db = open_file(sample, read_only=True)
    with db.read() as session:
        named = select(Person.id).where(Person.name_latin == "Olga Mikhaylova").order_by(Person.id)
        found = list(session.scalars(named))
    db.close()
    return found


def test_the_two_olgas_are_worth_a_look_and_no_more(command: Command, sample: Path) -> None:
    before = digest(sample)
    answer = command("duplicates", sample, "--json")
    assert (answer.code, answer.err) == (0, "")
    pairs = json.loads(answer.out)
    (pair,) = (each for each in pairs if each["labels"] == ["Olga Mikhaylova"] * 2)
    assert pair["ids"] == olgas(sample)
    assert pair["level"] == "look"
    assert pair["reasons"] == ["same name", "other academic title", "other function or organisation"]
    assert not [each for each in pairs if each["level"] == "same person"]  # nobody in the sample has a date of birth
    assert digest(sample) == before


def test_for_a_person(command: Command, sample: Path) -> None:
    answer = command("duplicates", sample, language="de_DE.UTF-8")
    assert answer.code == 0
    assert "Olga Mikhaylova  /  " in answer.out


def test_the_surest_come_first(command: Command, sample: Path) -> None:
    db = open_file(sample)
    with db.change(N_("Test", "test")) as session:
        for person in olgas(sample):
            session.get_one(Person, person).birth_date = Date(1960, 5, 1)
    db.close()
    first = json.loads(command("duplicates", sample, "--json").out)[0]
    assert (first["level"], first["ids"]) == ("same person", olgas(sample))


def test_nobody(command: Command, akte: Path) -> None:
    command("new", akte)
    assert json.loads(command("duplicates", akte, "--json").out) == []
    assert command("duplicates", akte).out == "Nobody stands here twice, as far as can be told.\n"
    assert command("duplicates", akte.with_name("none.akte")).code == 1
