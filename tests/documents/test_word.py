"""Word files: real structure, languages tagged, hostile texts literal, same bytes, broken templates."""

from __future__ import annotations

import datetime
import io
import shutil
import zipfile
from pathlib import Path
from typing import Any

import pytest
from docx import Document
from docx.oxml.ns import qn

from app.documents.catalogue import LANGUAGE_FORMS, build_context, render
from app.documents.errors import TemplateBroken, TemplateMissing
from app.documents.typesetting import template_folder
from app.domain.text import Text
from tests.documents import records
from tests.documents.test_typesetting import HOSTILE

STAND = datetime.date(2018, 8, 23)


def word(form: str = "de", seminar: Any = None, folder: Path | None = None) -> bytes:
    context = build_context("summary", seminar or records.full_seminar(), form, STAND, "1")
    return render("summary", context, form, "docx", folder)


def opened(data: bytes) -> Any:
    return Document(io.BytesIO(data))


def xml(data: bytes, name: str = "word/document.xml") -> str:
    return zipfile.ZipFile(io.BytesIO(data)).read(name).decode("utf-8")


def all_text(data: bytes) -> str:
    return "".join(element.text or "" for element in opened(data).element.body.iter(qn("w:t")))


def test_headings_header_rows_and_properties() -> None:
    document = opened(word())
    styles = [paragraph.style.name for paragraph in document.paragraphs if paragraph.text.strip()]
    assert styles.count("Title") == 1
    assert styles.count("Heading 1") >= 9
    assert styles.count("Heading 2") >= 4
    for table in document.tables:
        assert table.rows[0]._tr.trPr.find(qn("w:tblHeader")) is not None
        assert table._tbl.tblPr.find(qn("w:tblCaption")) is not None
    assert document.core_properties.title.startswith("20. Arbeits- und Sozialseminar")
    assert document.core_properties.language == "de"
    assert document.core_properties.modified.date() == STAND


def languages_of(data: bytes, text: str) -> set[str]:
    found = set()
    for run in opened(data).element.body.iter(qn("w:r")):
        if any(text in (element.text or "") for element in run.findall(qn("w:t"))):
            language = run.find(f"{qn('w:rPr')}/{qn('w:lang')}")
            found.add(language.get(qn("w:val")) if language is not None else "")
    return found


def test_passages_carry_their_language() -> None:
    data = word("de+ru")
    assert languages_of(data, "Inklusive Beschäftigung") == {"de-DE"}
    assert languages_of(data, "инклюзивная занятость") == {"ru-RU"}


def test_a_borrowed_text_keeps_its_language_and_is_marked() -> None:
    seminar = records.full_seminar()
    seminar.topics[0].wording = Text(de="Inklusive Beschäftigung")
    data = word("ru", seminar)
    assert languages_of(data, "Inklusive Beschäftigung") == {"de-DE"}
    assert "Inklusive Beschäftigung\u202fDE" in all_text(data)


def test_line_ends_stay_line_ends() -> None:
    (prose,) = (one for one in opened(word()).paragraphs if "Erster Absatz." in one.text)
    assert prose.text == "Erster Absatz.\nZweiter Absatz."


@pytest.mark.parametrize("hostile", HOSTILE)
@pytest.mark.parametrize("form", LANGUAGE_FORMS)
def test_hostile_text_is_literal(form: str, hostile: str) -> None:
    seminar = records.full_seminar()
    seminar.title = Text(de=hostile, ru=hostile)
    seminar.topics[0].wording = Text(de=hostile, ru=hostile)
    seminar.delegations[0].members[1].name_latin = hostile
    assert all_text(word(form, seminar)).count(hostile) >= 2


def test_control_characters_do_not_break_the_file() -> None:
    seminar = records.full_seminar()
    seminar.file_number = "II\x00\x0b A\ufdd04 \uffff"
    assert "II\u00a0A4" in all_text(word("de", seminar))


def with_paragraph(folder: Path, text: str) -> Path:
    shutil.copytree(template_folder(), folder)
    file = folder / "summary-de.docx"
    document = Document(str(file))
    document.add_paragraph(text)
    document.save(str(file))
    return folder


@pytest.mark.parametrize(
    "text", ["{{ nothing_of_that_name }}", "{% for %}", "{{ title.__class__.__mro__ }}", "{{ 1/ }}"]
)
def test_broken_or_prying_template_is_a_sentence(tmp_path: Path, text: str) -> None:
    with pytest.raises(TemplateBroken) as raised:
        word(folder=with_paragraph(tmp_path / "own", text))
    assert "summary-de.docx" in raised.value.sentence("de")


def test_file_that_is_no_word_file(tmp_path: Path) -> None:
    (tmp_path / "summary-de.docx").write_bytes(b"not a zip file")
    with pytest.raises(TemplateBroken):
        word(folder=tmp_path)
    with pytest.raises(TemplateMissing):
        word("ru", folder=tmp_path)


def test_nothing_known_is_left_out() -> None:
    text = all_text(word("de", records.bare_seminar()))
    assert "None" not in text
    assert "Neues Seminar" in text
