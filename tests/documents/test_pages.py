"""Pages as pictures and as text."""

from __future__ import annotations

import datetime

import pytest

from app.documents.catalogue import build_context, render
from app.documents.pages import page_count, page_size, pages
from tests.documents import records


@pytest.fixture(scope="module")
def pdf() -> bytes:
    return render("summary", build_context("summary", records.full_seminar(), "de", datetime.date(2018, 8, 23)))


def test_every_page_once_in_order(pdf: bytes) -> None:
    shown = list(pages(pdf, 0.5))
    assert len(shown) == page_count(pdf) >= 2
    assert "20. Arbeits- und Sozialseminar" in shown[0].text
    assert shown[0].text.index("Inklusive Beschäftigung") < shown[0].text.index("Erster Absatz.")


def test_size_and_pixels(pdf: bytes) -> None:
    width, height = page_size(pdf)
    assert (round(width), round(height)) == (595, 842)
    (page,) = pages(pdf, 2.0, 0, 1)
    assert abs(page.width - 2 * width) <= 1
    assert len(page.pixels) == page.stride * page.height
    assert page.stride >= 4 * page.width
    assert page.pixels[:3] == b"\xff\xff\xff"


def test_the_accent_colour_is_where_it_belongs_in_the_pixel(pdf: bytes) -> None:
    (page,) = pages(pdf, 4.0, 0, 1)
    assert b"\x91\x5a\x1b" in page.pixels  # blue, green, red of #1B5A91
