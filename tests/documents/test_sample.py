"""The real records print: every seminar and delegation of the shipped sample, in every form and format."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest
from sqlalchemy import select

from app.documents.catalogue import DOCUMENTS, REPORTS, build_context, missing_texts, render
from app.documents.pages import page_size, pages
from app.domain.base import kinds
from app.domain.seminar import Seminar
from app.storage.database import Database
from tests.documents import verapdf

STAND = datetime.date(2018, 8, 23)


def test_every_record_in_every_form_and_format(sample: Database, tmp_path: Path) -> None:
    files, made = [], 0
    with sample.read() as session:
        for document in DOCUMENTS:
            for record in session.scalars(select(kinds()[document.takes[0]])) if document.group == REPORTS else ():
                for form in document.forms:
                    context = build_context(document.key, record, form, STAND, "1", session=session)
                    if "docx" in document.formats:
                        assert render(document.key, context, form, "docx").startswith(b"PK")
                    files.append(tmp_path / f"{document.key}-{form}-{record.id}.pdf")
                    files[-1].write_bytes(render(document.key, context, form))
                made += 1
    assert made >= 20
    if missing := verapdf.missing():
        pytest.skip(missing)
    results = verapdf.check(files)
    assert len(results) == len(files) * len(verapdf.FLAVOURS)
    assert {key: broken for key, broken in results.items() if broken} == {}


def eighteenth(db: Database, form: str) -> tuple[str, list[str]]:
    """The text of the 18th seminar's summary, and the fields whose translation it misses."""
    with db.read() as session:
        seminar = session.scalars(select(Seminar).where(Seminar.number == 18)).one()
        pdf = render("summary", build_context("summary", seminar, form, STAND, "1"))
        missing = [f"{one.kind}.{one.field}" for one in missing_texts("summary", seminar, form)]
    return "\n".join(page.text for page in pages(pdf, 0.2)), missing


def test_the_eighteenth_seminar_says_what_its_sources_say(sample: Database) -> None:
    text, missing = eighteenth(sample, "de")
    assert missing == []
    words = " ".join(text.split())
    for expected in (
        "18. Sozialseminar", "Moskau · 4.–9. Juli 2017", "Elke Breitenbach",
        "Senatorin für Integration, Arbeit und Soziales", "Vladimir Petrosyan", "Anna Zagidullin",
        "Herausforderungen Inklusion und Beschäftigung", "Wladimir Grinin", "Dr. Olga Mikhaylova",
        "Intensivierung des Fachaustauschs Soziales",
    ):  # fmt: skip
        assert expected in words, expected
    assert words.index("Kultur- und Geschichtsprogramm") < words.index("Wladimir Grinin")  # the follow-up comes last


def test_missing_russian_is_borrowed_and_counted(sample: Database) -> None:
    text, missing = eighteenth(sample, "ru")
    assert "seminar_topic.wording" in missing
    assert "4–9 июля 2017 г." in text.replace("\u00a0", " ")
    assert "Herausforderungen Inklusion und Beschäftigung" in " ".join(text.split())


def test_pages_are_a4(sample: Database) -> None:
    with sample.read() as session:
        seminar = session.scalars(select(Seminar)).first()
        pdf = render("summary", build_context("summary", seminar, "de+ru", STAND))
    assert [round(side * 25.4 / 72) for side in page_size(pdf)] == [210, 297]
