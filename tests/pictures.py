"""Pictures for the tests, made here: JPEG as a camera writes it, PNG as a drawing program does."""

from __future__ import annotations

import base64
import struct
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QColor, QImage, QPainter

SECRET = b"GPSLatitude 52.5200 Canon SN-12345"
"""What a camera says of itself in :func:`with_exif`."""


def drawn(width: int = 60, height: int = 40, colour: str = "#1b5a91") -> QImage:
    """A picture of two colours, so that it can be seen whether it was turned."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    painter = QPainter(image)
    painter.fillRect(0, 0, width // 2, height // 2, QColor("#f0c040"))
    painter.end()
    return image


def encoded(image: QImage, form: str = "JPEG") -> bytes:
    """The bytes of a file with *image*."""
    store = QByteArray()
    buffer = QBuffer(store)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, form)
    buffer.close()
    return bytes(store.data())


def jpeg(width: int = 60, height: int = 40, colour: str = "#1b5a91") -> bytes:
    """A photograph."""
    return encoded(drawn(width, height, colour))


def of_four_colours() -> bytes:
    """A JPEG in CMYK, as a printing house sends it."""
    return encoded(drawn().convertToFormat(QImage.Format.Format_CMYK8888))


def dots(data: bytes) -> QImage:
    """What is to be seen of a file."""
    return QImage.fromData(data)


def with_exif(photograph: bytes, turned: int = 1) -> bytes:
    """*photograph* as a telephone writes it: with place and camera in EXIF, XMP, a comment and behind its end.

    *turned* is the orientation of EXIF (TIFF tag 0x0112): 6 is to be shown turned to the right.
    """
    tags = struct.pack("<HHHII", 2, 0x0112, 3, 1, turned) + struct.pack("<HHII", 0x8825, 7, len(SECRET), 38)
    exif = b"Exif\0\0" + b"II*\0" + struct.pack("<I", 8) + tags + struct.pack("<I", 0) + SECRET
    segments = b"".join(
        bytes([0xFF, marker]) + struct.pack(">H", len(data) + 2) + data
        for marker, data in ((0xE1, exif), (0xE1, b"http://ns.adobe.com/xap/1.0/\0" + SECRET), (0xFE, SECRET))
    )
    return photograph[:2] + segments + photograph[2:] + SECRET


def base64_of(data: bytes) -> str:
    """As a field keeps it."""
    return base64.b64encode(data).decode("ascii")


def written(path: Path, data: bytes) -> Path:
    """A file with *data*."""
    path.write_bytes(data)
    return path
