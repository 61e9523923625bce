"""PDF -> pictures of its pages and their text, for the preview, the printer and the screen reader."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import dataclass

import pypdfium2

_pdfium = threading.Lock()
"""PDFium is not safe to use from two threads at once."""


@dataclass(frozen=True, slots=True)
class Page:
    """One page as a picture: rows of *stride* bytes, four bytes a pixel in the order blue, green, red, unused."""

    width: int
    height: int
    stride: int
    pixels: bytes
    text: str
    """The page's text in reading order."""


def page_count(pdf: bytes) -> int:
    """Number of pages."""
    with _pdfium, pypdfium2.PdfDocument(pdf) as document:
        return len(document)


def pages(pdf: bytes, scale: float, first: int = 0, last: int | None = None) -> Iterator[Page]:
    """Pages *first* up to (not including) *last*, one after the other; *scale* 1.0 is 72 dots an inch.

    Each page is made when it is asked for, so that a long document can be shown while it grows.
    """
    for index in range(first, page_count(pdf) if last is None else last):
        with _pdfium, pypdfium2.PdfDocument(pdf) as document:
            picture = _picture(document[index], scale)
        yield picture  # outside: whoever gets it may ask for more of the document


def page_size(pdf: bytes, index: int = 0) -> tuple[float, float]:
    """Width and height of a page in points (1/72 inch)."""
    with _pdfium, pypdfium2.PdfDocument(pdf) as document:
        width, height = document[index].get_size()
        return float(width), float(height)


def _picture(page: pypdfium2.PdfPage, scale: float) -> Page:
    bitmap = page.render(scale=scale, prefer_bgrx=True)
    words = page.get_textpage()
    text = words.get_text_bounded().replace("\r\n", "\n")
    picture = Page(bitmap.width, bitmap.height, bitmap.stride, bytes(bitmap.buffer), text)
    words.close()
    bitmap.close()
    return picture
