"""Pictures told by their own bytes, and what a camera says of itself left out."""

from __future__ import annotations

import struct
import zlib

import pytest

from app.domain.picture import JPEG, PNG, read
from tests.pictures import SECRET, base64_of, dots, drawn, encoded, jpeg, of_four_colours, with_exif


def chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def test_size_and_kind_are_read_from_the_bytes() -> None:
    photo, logo = read(base64_of(jpeg(60, 40))), read(base64_of(encoded(drawn(30, 10), "PNG")))
    assert photo is not None
    assert (photo.kind, photo.width, photo.height) == (JPEG, 60, 40)
    assert logo is not None
    assert (logo.kind, logo.width, logo.height) == (PNG, 30, 10)


def test_what_a_camera_says_is_left_out_and_the_dots_stay() -> None:
    plain = jpeg()
    found = read(base64_of(with_exif(plain)))
    assert SECRET in with_exif(plain)
    assert found is not None
    assert SECRET not in found.data
    assert b"Exif" not in found.data
    assert dots(found.data) == dots(plain)
    again = read(found.base64())
    assert again == found


def test_what_a_drawing_program_says_is_left_out() -> None:
    plain = encoded(drawn(), "PNG")
    told = plain[:33] + chunk(b"tEXt", b"Author\0" + SECRET) + chunk(b"eXIf", SECRET) + plain[33:] + SECRET
    found = read(base64_of(told))
    assert found is not None
    assert SECRET not in found.data
    assert dots(found.data) == dots(plain)


@pytest.mark.parametrize(
    "data",
    [
        b"", b"no picture", b"\xff\xd8", b"\xff\xd8\xff\xe0", b"\x89PNG\r\n\x1a\n", b"GIF89a" * 9, jpeg()[:200],
        encoded(drawn(), "PNG")[:60], encoded(drawn(), "BMP"), encoded(drawn(), "TIFF"),
        of_four_colours(),
    ],
)  # fmt: skip
def test_what_is_no_picture(data: bytes) -> None:
    assert read(base64_of(data)) is None


def test_a_picture_of_too_many_dots_is_none() -> None:
    bomb = bytearray(encoded(drawn(8, 8), "PNG"))
    bomb[16:24] = struct.pack(">II", 60_000, 60_000)
    assert read(base64_of(bytes(bomb))) is None
    assert read("§§§") is None
    assert read(None) is None
