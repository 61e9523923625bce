"""What every document prints is what was looked at."""

from __future__ import annotations

from typing import Any

import pytest

from app.documents.catalogue import DOCUMENTS, Document
from tests.documents.golden import FOLDER, golden_file, printed
from tests.documents.specimens import case_id, cases


@pytest.mark.parametrize(("document", "form"), cases(), ids=case_id)
def test_prints_what_was_looked_at(document: Document, form: str, session: Any) -> None:
    assert printed(document, form, session) == golden_file(document, form).read_text("utf-8")


def test_no_golden_file_without_its_document() -> None:
    known = {golden_file(document, form).name for document in DOCUMENTS for form in document.forms}
    assert {file.name for file in FOLDER.iterdir()} == known
