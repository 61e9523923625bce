"""Every document in every language form passes veraPDF for PDF/A-2a and PDF/UA-1."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest
import typst

from app.documents.catalogue import DOCUMENTS, build_context, render
from app.domain.text import Text
from tests.documents import records, verapdf

STAND = datetime.date(2018, 8, 23)


@pytest.fixture(autouse=True)
def tools() -> None:
    if missing := verapdf.missing():
        pytest.skip(missing)


def test_every_document_in_every_form(tmp_path: Path) -> None:
    full, bare = records.full_seminar(), records.bare_seminar()
    empty = records.Delegation(seminar=bare, side="own", type="official")
    pasted = records.full_seminar()
    pasted.title = Text(de="Wort für Wort. " * 6_700)
    subjects = {"seminar": [full, bare, pasted], "delegation": [*full.delegations, empty]}
    files = []
    for document in DOCUMENTS:
        for number, record in enumerate(subjects[document.kind]):
            for form in document.forms:
                context = build_context(document.key, record, form, STAND, "1")
                file = tmp_path / f"{document.key}-{form}-{number}.pdf"
                file.write_bytes(render(document.key, context))
                files.append(file)
    results = verapdf.check(files)
    assert set(results) == {(file.name, flavour) for file in files for flavour in verapdf.FLAVOURS}
    assert {key: broken for key, broken in results.items() if broken} == {}


def test_the_checker_can_fail(tmp_path: Path) -> None:
    untagged = tmp_path / "untagged.pdf"
    untagged.write_bytes(typst.compile(b"No title, no tags.", pdf_tags=False, timestamp=0))
    results = verapdf.check([untagged])
    assert all(results[untagged.name, flavour] for flavour in verapdf.FLAVOURS)
