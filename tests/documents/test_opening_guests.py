"""Guests of the opening: sorted by family name in the document's script, or by organisation."""

from __future__ import annotations

import datetime
from typing import Any

from app.documents.catalogue import build_context, render
from app.documents.pages import pages
from app.domain.delegation import Delegation, Member
from app.domain.seminar import Seminar
from app.domain.text import Text
from tests.documents import records

STAND = datetime.date(2018, 8, 23)


def seminar() -> Seminar:
    made = records.full_seminar()
    guests: Delegation = made.delegations[3]
    body = Text(de="Botschaft", ru="Посольство")
    guests.members += [
        records.appears(Member, "Ursula von der Leyen", "Урсула фон дер Ляйен", id=21, titles="Dr.", position=1,
                        status="confirmed", organisation_name=Text(de="Ministerium", ru="Министерство")),
        records.appears(Member, "Jelena Jakowlewa", "Елена Яковлева", id=22, position=2, status="invited",
                        organisation_name=body),
        records.appears(Member, "Zoe Adler", "Зоя Адлер", id=23, position=3, status="declined"),
        Member(id=24, position=4, status="planned"),
    ]  # fmt: skip
    return made


def rows(found: Any, form: str = "de", **options: object) -> list[list[str]]:
    context = build_context("opening-guests", found, form, STAND, options=options)
    return [[line[0]["text"].replace("\u00a0", " ") for line in row["first"]] for row in context["guests"]]


def names(found: Any, form: str = "de", **options: object) -> list[str]:
    return [row[0] for row in rows(found, form, **options)]


def test_by_family_name_of_the_script_with_particles_behind() -> None:
    assert names(seminar()) == ["Grinin, S. E. Wladimir", "Jakowlewa, Jelena", "Leyen, Dr. Ursula von der", "N. N."]
    assert names(seminar(), "ru") == [
        "Гринин Владимир, Е. П.", "Ляйен Урсула фон дер, Dr.", "Яковлева Елена", "N. N.",
    ]  # fmt: skip


def test_by_organisation_those_without_one_behind() -> None:
    found = [row[0] for row in rows(seminar(), order="organisation")]
    assert found == ["Botschaft", "Ministerium", "", ""]


def test_only_who_has_confirmed() -> None:
    assert names(seminar(), confirmed=True) == ["Grinin, S. E. Wladimir", "Leyen, Dr. Ursula von der"]


def test_of_a_delegation_or_of_the_whole_seminar() -> None:
    made = seminar()
    assert names(made.delegations[3]) == names(made)
    assert len(names(made.delegations[0])) == 4


def test_a_box_to_tick_beside_every_guest() -> None:
    pdf = render("opening-guests", build_context("opening-guests", seminar(), "de+ru", STAND))
    (text,) = [page.text for page in pages(pdf, 0.1)]
    assert text.count("☐") == 4
    assert "4 Gäste" in text
    assert "Feierliche Eröffnung" in text
    empty = render("opening-guests", build_context("opening-guests", records.bare_seminar(), "de", STAND))
    assert "noch keine Gäste" in " ".join(page.text for page in pages(empty, 0.1))
