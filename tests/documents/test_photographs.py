"""Photographs in documents: with their words, in the language of the document, without what a camera wrote."""

from __future__ import annotations

import datetime
from pathlib import Path
from typing import Any

import pytest

from app.documents.catalogue import LANGUAGE_FORMS, prepare, render
from app.documents.pages import pages
from app.domain.photograph import Photograph
from app.domain.seminar import Seminar
from app.domain.text import Text
from app.services import chronicle as telling
from app.services.prints import made
from app.storage.files import create_file
from app.texts import N_
from tests.documents import records, verapdf
from tests.pictures import SECRET, base64_of, jpeg, with_exif

STAND = datetime.date(2018, 8, 23)


def photograph(position: int = 0, width: int = 300, height: int = 200, **values: Any) -> Photograph:
    return Photograph(position=position, image=base64_of(with_exif(jpeg(width, height))), **values)


def with_photographs() -> Seminar:
    seminar = records.full_seminar()
    seminar.photographs = [
        photograph(
            caption=Text(de="Eröffnung", ru="Открытие"),
            alternative=Text(de="Zwei Reihen Menschen", ru="Два ряда людей"),
            source="A. Allert", taken=records.day("2018-06-28"),
        ),
        photograph(1, 200, 400, caption=Text(de="Abschied", ru="Прощание")),
    ]  # fmt: skip
    return seminar


def prepared(form: str, seminar: Any, **options: Any) -> Any:
    return prepare("summary", seminar, form, STAND, "1", options)


@pytest.mark.parametrize("form", LANGUAGE_FORMS)
def test_the_summary_shows_them_and_says_nothing_of_the_camera(form: str, tmp_path: Path) -> None:
    pdf = render("summary", prepared(form, with_photographs()).context)
    assert SECRET not in pdf
    assert b"Exif" not in pdf
    assert pdf.count(b"DCTDecode") == 2
    text = "".join(page.text for page in pages(pdf, 0.1))
    assert ("Foto: A. Allert" if "de" in form else "Фото: A. Allert") in text
    if not verapdf.missing():
        (tmp_path / "summary.pdf").write_bytes(pdf)
        assert not any(verapdf.check([tmp_path / "summary.pdf"]).values())


def test_they_can_be_left_out() -> None:
    context = prepared("de", with_photographs(), photographs=False).context
    assert context["photographs"] == []
    assert context["pictures"] == {}


def test_what_is_read_out_is_the_text_else_the_caption_in_the_documents_language() -> None:
    entries = prepared("ru", with_photographs()).context["photographs"]
    assert [one["alternative"][0] for one in entries] == [
        {"text": "Два ряда людей", "lang": "ru", "mark": ""}, {"text": "Прощание", "lang": "ru", "mark": ""},
    ]  # fmt: skip


def test_missing_words_are_counted() -> None:
    seminar = records.bare_seminar()
    seminar.photographs = [photograph(), photograph(1, caption=Text(de="Gruppe"))]
    found = prepared("de+ru", seminar)
    missing = [(one.field, one.language) for one in found.missing if one.kind == "photograph"]
    assert missing == [("alternative", "de"), ("alternative", "ru"), ("caption", "ru")]
    assert [part["text"] for part in found.context["photographs"][0]["alternative"]] == ["Foto 1", "Фотография 1"]


@pytest.mark.parametrize("broken", ["", "no picture", "/9j/4AAQ"])
def test_what_is_no_picture_is_left_out(broken: str) -> None:
    seminar = records.full_seminar()
    seminar.photographs = [Photograph(position=0, image=broken), photograph(1)]
    context = prepared("de", seminar).context
    assert len(context["photographs"]) == 1
    assert render("summary", context).startswith(b"%PDF-")


def test_what_is_kept_of_a_print_holds_no_picture() -> None:
    context = prepared("de", with_photographs()).context
    kept = made("summary", "pdf", "print", context, b"", (), ()).context
    assert kept["pictures"] == {}
    assert len(kept["photographs"]) == 2
    assert context["pictures"]


def test_the_chronicle_shows_the_first_of_each_seminar(tmp_path: Path) -> None:
    db = create_file(tmp_path / "office.akte")
    seminar = with_photographs()
    with db.change(N_("TestDocuments", "Filled")) as session:
        session.add(seminar)
    with db.read() as session:
        series = session.get(Seminar, 20).series  # type: ignore[union-attr]
        assert telling.gather(session, [series], {}).seminars
        for wanted in (True, False):
            options = {"photographs": wanted}
            context = prepare("chronicle", [series], "de", STAND, "1", options, session).context
            assert len(context["pictures"]) == int(wanted)
            assert render("chronicle", context).count(b"DCTDecode") == int(wanted)
    db.close()
