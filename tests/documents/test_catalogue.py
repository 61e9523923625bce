"""The catalogue: one line a document, everything in it can be made."""

from __future__ import annotations

import datetime

import pytest

from app.documents.catalogue import DOCUMENTS, GROUPS, build_context, document, documents_for, render
from app.documents.errors import DocumentUnknown
from app.documents.typesetting import template_folder
from app.domain.base import kinds
from tests.documents import records


def test_every_document_has_its_templates() -> None:
    for one in DOCUMENTS:
        assert set(one.takes) <= {*kinds(), "list"}
        assert one.group in [group.key for group in GROUPS]
        assert (template_folder() / f"{one.key}.typ").is_file()
        for form in one.forms if "docx" in one.formats else ():
            assert (template_folder() / f"{one.key}-{form.replace('+', '-')}.docx").is_file()


def test_looking_up() -> None:
    assert document("summary").takes == ("seminar",)
    assert "delegation-list" in [one.key for one in documents_for("delegation")]
    with pytest.raises(DocumentUnknown) as raised:
        document("poem")
    assert "summary" in raised.value.sentence("en")


def test_context_and_form_must_fit() -> None:
    context = build_context("summary", records.bare_seminar(), "de", datetime.date(2018, 8, 23))
    with pytest.raises(ValueError, match="not in 'ru'"):
        render("summary", context, "ru")
    with pytest.raises(ValueError, match="unknown language form"):
        build_context("summary", records.bare_seminar(), "fr", datetime.date(2018, 8, 23))
