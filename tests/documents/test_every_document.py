"""What holds for every document in every language form: a new line of the catalogue is covered by itself."""

from __future__ import annotations

import datetime
import io
import json
import zipfile
from pathlib import Path
from typing import Any

import pytest
from docx import Document as WordFile

from app.documents.catalogue import Document, prepare, render
from app.documents.errors import GlyphMissing, NothingChosen, OptionUnknown
from app.documents.pages import pages
from tests.documents import verapdf
from tests.documents.specimens import case_id, cases, fill, specimens
from tests.documents.test_typesetting import HOSTILE, squeezed

STAND = datetime.date(2018, 8, 23)
LATE = "\ufdd0\ufdd1\ufdd2\ufdd3"
"""Marks that must not be left in a Word file."""

every_case = pytest.mark.parametrize(("document", "form"), cases(), ids=case_id)


def context_of(document: Document, form: str, found: list[Any], session: Any) -> dict[str, Any]:
    return prepare(document.key, found, form, STAND, "1", session=session).context


def text_of(pdf: bytes) -> str:
    return squeezed("".join(page.text for page in pages(pdf, 0.1)))


@every_case
def test_prints_in_every_format_with_the_same_bytes(document: Document, form: str, session: Any) -> None:
    for found in specimens(document, session):
        context = context_of(document, form, found, session)
        kept = json.loads(json.dumps(context))  # a print keeps its data
        for output in document.formats:
            made = render(document.key, context, form, output)
            assert made == render(document.key, kept, form, output)
            if output == "docx":
                _is_clean_word(made)


def _is_clean_word(data: bytes) -> None:
    package = zipfile.ZipFile(io.BytesIO(data))
    for name in package.namelist():
        if name.startswith("word/") and name.endswith(".xml"):
            part = package.read(name).decode("utf-8")
            assert not any(sign in part for sign in ("{{", "{%", *LATE)), name
    for table in WordFile(io.BytesIO(data)).tables:
        assert table._tbl.tblPr.find("{*}tblCaption") is not None


@every_case
def test_hostile_texts_print_as_they_are(document: Document, form: str, session: Any) -> None:
    for hostile in HOSTILE:
        for found in specimens(document, session)[:1]:
            fill(found, hostile)
            context = context_of(document, form, found, session)
            printed = text_of(render(document.key, context, form))
            said = squeezed(hostile)
            if said in squeezed(json.dumps(context, ensure_ascii=False).replace('\\"', '"').replace("\\\\", "\\")):
                assert said in printed
            for output in document.formats:
                assert render(document.key, context, form, output)


@every_case
def test_ten_thousand_characters_in_every_field(document: Document, form: str, session: Any) -> None:
    for text in ("W" * 10_000, "слово для слова " * 625):
        for found in specimens(document, session)[:1]:
            fill(found, text)
            assert render(document.key, context_of(document, form, found, session), form)


@every_case
def test_odd_characters_print_or_are_named(document: Document, form: str, session: Any) -> None:
    for found in specimens(document, session)[:1]:
        fill(found, "Igorʹ Sʺezdov 😀 \u202eab\u2066 e\u0301 \x07")
        assert render(document.key, context_of(document, form, found, session), form)
        fill(found, "Li 漢")
        context = context_of(document, form, found, session)
        if "漢" in json.dumps(context, ensure_ascii=False):
            with pytest.raises(GlyphMissing) as raised:
                render(document.key, context, form)
            assert raised.value.values["character"] == "漢"
            assert raised.value.values["record"]


@every_case
def test_archivable_and_accessible(document: Document, form: str, session: Any, tmp_path: Path) -> None:
    if missing := verapdf.missing():
        pytest.skip(missing)
    files = []
    for number, found in enumerate(specimens(document, session)):
        files.append(tmp_path / f"{number}.pdf")
        files[-1].write_bytes(render(document.key, context_of(document, form, found, session), form))
    results = verapdf.check(files)
    assert set(results) == {(file.name, flavour) for file in files for flavour in verapdf.FLAVOURS}
    assert {key: broken for key, broken in results.items() if broken} == {}


@every_case
def test_records_and_options_are_checked(document: Document, form: str, session: Any) -> None:
    if document.takes and not document.alone:
        with pytest.raises(NothingChosen):
            prepare(document.key, [], form, STAND)
    with pytest.raises(OptionUnknown):
        prepare(document.key, specimens(document, session)[0], form, STAND, options={"poem": 1}, session=session)
