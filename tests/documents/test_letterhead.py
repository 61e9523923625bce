"""The office's own in documents: letterhead, logo with its words, signatory; and nothing where nothing is entered."""

from __future__ import annotations

import base64
import datetime
import struct
import zlib
from typing import Any

import pytest

from app.documents.catalogue import build_context, render
from app.documents.letterhead import letterhead
from app.documents.pages import pages
from app.documents.pictures import svg_of
from app.documents.reading import Reader
from app.domain.letterhead import Letterhead
from app.domain.text import Text
from tests.documents import records, verapdf

STAND = datetime.date(2018, 8, 23)


def png(width: int = 30, height: int = 10, *, red: int = 200) -> str:
    """A picture of one colour, half of it see-through, as Base64."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    row = b"\0" + bytes([red, 30, 60, 255]) * (width // 2) + bytes([red, 30, 60, 90]) * (width - width // 2)
    header = struct.pack(">IIBBBBB", width, height, 8, 6, 0, 0, 0)
    body = chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(row * height)) + chunk(b"IEND", b"")
    return base64.b64encode(b"\x89PNG\r\n\x1a\n" + body).decode()


def seminar_with(**values: Any) -> Any:
    """A full seminar whose own side has a letterhead."""
    seminar = records.full_seminar()
    seminar.series.partnership.letterheads.append(Letterhead(side="own", position=0, **values))
    return seminar


@pytest.mark.parametrize("form", ["de", "ru", "de+ru"])
def test_logo_and_letterhead_stand_in_the_head(form: str, tmp_path: Any) -> None:
    seminar = seminar_with(
        logo=png(), logo_text=Text(de="Berliner Bär", ru="Берлинский медведь"),
        head=Text(de="Senatsverwaltung\nAbteilung I", ru="Управление Сената\nОтдел I"),
    )  # fmt: skip
    context = build_context("summary", seminar, form, STAND)
    pdf = render("summary", context, form)
    first = next(pages(pdf, 0.5)).text
    assert ("Abteilung I" if "de" in form else "Отдел I") in first
    if not verapdf.missing():
        (tmp_path / "logo.pdf").write_bytes(pdf)
        assert not any(verapdf.check([tmp_path / "logo.pdf"]).values())


def test_the_logo_is_on_the_page() -> None:
    context = build_context("summary", seminar_with(logo=png(red=255)), "de", STAND)
    page = next(pages(render("summary", context), 1.0))
    dots = {page.pixels[at : at + 3] for at in range(0, page.stride * (page.height // 6), 4)}
    assert bytes([60, 30, 255]) in dots


def test_without_words_the_logo_is_called_after_the_authority() -> None:
    found = letterhead(Reader(["de"]), seminar_with(logo=png()).series.partnership)
    assert found["logo_text"][0]["text"] == records.full_seminar().series.partnership.own_authority["de"]


@pytest.mark.parametrize("broken", ["", "no picture", "iVBORw0KGgo=", base64.b64encode(b"GIF89a" * 9).decode()])
def test_what_is_no_picture_is_left_out(broken: str) -> None:
    assert svg_of(broken) == ""
    context = build_context("summary", seminar_with(logo=broken), "de", STAND)
    assert render("summary", context).startswith(b"%PDF-")


def test_the_signatory_signs_certificates() -> None:
    seminar = seminar_with(signatory=Text(de="Anna Amtlich"), signatory_function=Text(de="Staatssekretärin"))
    context = build_context("certificates", seminar, "de", STAND)
    assert next(one["name"][0]["text"] for one in context["cards"][0]["signatures"]) == "Anna Amtlich"
    assert context["head"]["logo"] == ""


def test_nothing_entered_names_the_authority_alone() -> None:
    seminar = records.full_seminar()
    context = build_context("summary", seminar, "de", STAND)
    assert context["head"]["authority"][0]["text"] == seminar.series.partnership.own_authority["de"]
    assert context["head"]["logo"] == ""
    assert letterhead(Reader(["de"]), None)["signatory"][0]["text"] == ""
