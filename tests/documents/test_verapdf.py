"""veraPDF finds fault where there is one; every document is checked in test_every_document."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest
import typst

from app.documents.catalogue import LANGUAGE_FORMS, build_context, render
from app.domain.text import Text
from tests.documents import records, verapdf

STAND = datetime.date(2018, 8, 23)


@pytest.fixture(autouse=True)
def tools() -> None:
    if missing := verapdf.missing():
        pytest.skip(missing)


def test_a_hundred_thousand_characters_in_the_title(tmp_path: Path) -> None:
    pasted = records.full_seminar()
    pasted.title = Text(de="Wort für Wort. " * 6_700)
    files = []
    for form in LANGUAGE_FORMS:
        files.append(tmp_path / f"summary-{form}.pdf")
        files[-1].write_bytes(render("summary", build_context("summary", pasted, form, STAND, "1")))
    assert {key: broken for key, broken in verapdf.check(files).items() if broken} == {}


def test_the_checker_can_fail(tmp_path: Path) -> None:
    untagged = tmp_path / "untagged.pdf"
    untagged.write_bytes(typst.compile(b"No title, no tags.", pdf_tags=False, timestamp=0))
    results = verapdf.check([untagged])
    assert all(results[untagged.name, flavour] for flavour in verapdf.FLAVOURS)
