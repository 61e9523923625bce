"""Pictures as they are kept in the file: PNG or JPEG, told by their own bytes, without what else such a file can say.

The window draws every picture anew before it is kept. What comes in by an import is not drawn: here its parts are
gone through, and those that say where, when and with what it was taken are left out.
"""

from __future__ import annotations

import base64
import binascii
import re
import struct
from collections.abc import Iterator
from dataclasses import dataclass

PNG, JPEG = "png", "jpeg"
MOST_DOTS = 40_000_000
"""Dots of the largest picture that is decoded: beyond it a small file could fill the memory."""
_PNG = b"\x89PNG\r\n\x1a\n"
_PNG_KEPT = (b"IHDR", b"PLTE", b"tRNS", b"sRGB", b"gAMA", b"IDAT", b"IEND")
_FRAMES = {*range(0xC0, 0xD0)} - {0xC4, 0xC8, 0xCC}  # ITU-T T.81, table B.1: SOF0 to SOF15 without DHT, JPG, DAC
_DROPPED = {*range(0xE1, 0xEE), 0xEF, 0xFE}  # APP1 to APP15 and comments; JFIF and Adobe (APP14) say how to decode
_SCAN, _END = 0xDA, 0xD9
_MARKER = re.compile(rb"\xff[^\x00\xd0-\xd7\xff]")  # in a scan: neither a stuffed byte nor a restart


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture and its size in dots."""

    kind: str
    width: int
    height: int
    data: bytes

    def base64(self) -> str:
        """As a field keeps it."""
        return base64.b64encode(self.data).decode("ascii")


class _Broken(Exception):
    """No picture, or one that ends too early."""


def read(value: str | None) -> Picture | None:
    """The picture in a field's Base64, stripped to what is needed to show it; ``None`` where it is none.

    JPEG in other colours than RGB or grey (CMYK of a printing house) is none: PDF/A would need its colour profile.
    """
    try:
        data = base64.b64decode(value or "", validate=True)
        picture = _png(data) if data.startswith(_PNG) else _jpeg(data)
    except (binascii.Error, ValueError, struct.error, IndexError, _Broken):
        return None
    return picture if 0 < picture.width * picture.height <= MOST_DOTS else None


def _png(data: bytes) -> Picture:
    """PNG specification, 11.2.1: the header comes first."""
    kept, size, at = [_PNG], (0, 0), len(_PNG)
    while True:
        length, kind = struct.unpack_from(">I4s", data, at)
        end = at + 12 + length
        if end > len(data):
            raise _Broken
        if kind == b"IHDR":
            size = struct.unpack_from(">II", data, at + 8)
        if kind in _PNG_KEPT:
            kept.append(data[at:end])
        if kind == b"IEND":
            return Picture(PNG, *size, b"".join(kept))
        at = end


def _jpeg(data: bytes) -> Picture:
    kept, size = [b"\xff\xd8"], (0, 0)
    for marker, segment in _segments(data):
        if marker in _FRAMES:
            height, width, colours = struct.unpack_from(">HHB", segment, 5)
            if colours not in (1, 3):
                raise _Broken
            size = (width, height)
        if marker not in _DROPPED:
            kept.append(segment)
    return Picture(JPEG, *size, b"".join(kept))


def _segments(data: bytes) -> Iterator[tuple[int, bytes]]:
    """The parts of a JPEG file behind its first marker, each with its marker; what follows the end is left out."""
    if data[:2] != b"\xff\xd8":
        raise _Broken
    at = 2
    while True:
        if data[at] != 0xFF:
            raise _Broken
        marker = data[at + 1]
        if marker == _END:
            yield marker, data[at : at + 2]
            return
        end = at + 2 + int(struct.unpack_from(">H", data, at + 2)[0])
        if marker == _SCAN:
            found = _MARKER.search(data, end)
            if found is None:
                raise _Broken
            end = found.start()
        if end > len(data):
            raise _Broken
        yield marker, data[at:end]
        at = end
