"""Photographs drawn anew: RGB JPEG of at most 2000 dots, upright, silent about place and camera; the rest refused."""

from __future__ import annotations

import base64
import random
import struct
import zlib
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

from app.domain.fields import PHOTOGRAPH_LENGTH
from app.domain.picture import JPEG, read
from app.ui.kit.redraw import NotTaken, redrawn
from tests.pictures import SECRET, drawn, encoded, jpeg, with_exif, written


def made(path: Path) -> QImage:
    """What is kept of the photograph in a file."""
    text = redrawn(path, PHOTOGRAPH_LENGTH, photograph=True)
    assert len(text) <= PHOTOGRAPH_LENGTH
    found = read(text)
    assert found is not None
    assert found.kind == JPEG
    assert found.data == base64.b64decode(text)  # nothing in it that an import would take out
    return QImage.fromData(found.data)


def test_a_telephones_photograph_is_upright_small_and_silent(tmp_path: Path) -> None:
    file = written(tmp_path / "IMG.jpg", with_exif(jpeg(2400, 1200), turned=6))
    assert SECRET in file.read_bytes()
    image = made(file)
    assert (image.width(), image.height()) == (1000, 2000)
    assert image.pixelColor(990, 10).yellow() > 100  # the mark at the top left is at the top right


@pytest.mark.parametrize("form", ["PNG", "BMP", "TIFF", "WEBP"])
def test_other_formats_become_jpeg(form: str, tmp_path: Path) -> None:
    image = made(written(tmp_path / "photo", encoded(drawn(300, 200), form)))
    assert (image.width(), image.height()) == (300, 200)


def test_the_colours_of_a_printing_house_become_those_of_a_screen(tmp_path: Path) -> None:
    of_four = drawn(300, 200).convertToFormat(QImage.Format.Format_CMYK8888)
    image = made(written(tmp_path / "press.jpg", encoded(of_four)))
    wanted, found = QColor("#1b5a91"), image.pixelColor(290, 190)
    assert all(abs(a - b) < 12 for a, b in zip(wanted.getRgb(), found.getRgb(), strict=True))


def test_what_is_seen_through_becomes_white(tmp_path: Path) -> None:
    image = QImage(20, 20, QImage.Format.Format_ARGB32)
    image.fill(QColor(0, 0, 0, 0))
    assert made(written(tmp_path / "a.png", encoded(image, "PNG"))).pixelColor(5, 5) == QColor("white")


def test_a_restless_picture_is_made_small_enough(tmp_path: Path) -> None:
    noise = random.Random(1).randbytes(2000 * 1500 * 4)
    image = QImage(noise, 2000, 1500, QImage.Format.Format_RGB32)
    assert made(written(tmp_path / "noise.png", encoded(image, "PNG"))).width() < 2000


def bomb() -> bytes:
    """A small file that would be 14 GB as dots."""
    data = bytearray(encoded(drawn(8, 8), "PNG"))
    data[16:24] = struct.pack(">II", 60_000, 60_000)
    data[29:33] = struct.pack(">I", zlib.crc32(data[12:29]))
    return bytes(data)


@pytest.mark.qt_log_ignore("JPEG", "Corrupt")
@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"no picture", "not a picture"), (b"", "not a picture"), (jpeg()[:30], "not a picture"),
        (b"\0\0\0\x18ftypheic" + b"\0" * 40, "HEIC"), (bomb(), "small enough"),
    ],
)  # fmt: skip
def test_what_cannot_be_taken_is_named(data: bytes, words: str, tmp_path: Path) -> None:
    with pytest.raises(NotTaken, match=words) as told:
        redrawn(written(tmp_path / "summer.jpg", data), PHOTOGRAPH_LENGTH, photograph=True)
    assert "summer.jpg" in str(told.value)
