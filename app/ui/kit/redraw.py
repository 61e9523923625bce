"""A picture of a file drawn anew for ours: small enough, and without what else it says (place, camera, author)."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QColorSpace, QImage, QImageReader, QImageWriter, QPainter

from app.domain.picture import JPEG, MOST_DOTS, PNG
from app.texts import N_, tr

PICTURES = N_("Field", "Pictures (*.png *.jpg *.jpeg *.bmp *.gif *.webp *.svg *.tif *.tiff)")
UNREADABLE = N_("Field", "“{file}” is not a picture that can be read.")
PHONE = N_("Field", "“{file}” is in a telephone’s own format (HEIC): please save it as JPEG and choose that.")
TOO_BIG = N_("Field", "“{file}” cannot be made small enough for the file.")
_SIDES = (1200, 800, 500, 300)
"""Longest sides in dots that are tried until the picture is small enough: 1200 are 10 cm at 300 dots an inch."""
_PHOTOGRAPH = ((2000, 85), (2000, 72), (1600, 75), (1200, 75), (800, 70))
"""Longest sides and JPEG qualities that are tried for a photograph: 2000 dots are 17 cm at 300 dots an inch."""
_HEIC = (b"ftypheic", b"ftypheix", b"ftypmif1", b"ftyphevc", b"ftypmsf1", b"ftypavif")  # ISO/IEC 23008-12


class NotTaken(Exception):
    """The file is no picture, or one that cannot be kept; its text is the sentence for a person."""


def redrawn(path: Path, limit: int, *, photograph: bool = False) -> str:
    """The picture of a file as Base64 of at most *limit* characters, drawn anew: an RGB JPEG for a *photograph*,
    else a PNG. Raises :class:`NotTaken`. Needs no window and may run in any thread.
    """
    source = _read(path, _PHOTOGRAPH[0][0] if photograph else _SIDES[0])
    for drawn, form, quality in _tries(_on_paper(source) if photograph else source, photograph=photograph):
        text = _encoded(drawn, form, quality)
        if len(text) <= limit:
            return text
    raise NotTaken(tr(TOO_BIG, file=path.name))


def _read(path: Path, side: int) -> QImage:
    reader = QImageReader(str(path))
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isValid() and size.width() * size.height() > MOST_DOTS:
        raise NotTaken(tr(TOO_BIG, file=path.name))
    if size.isValid() and bytes(reader.format().data()) == b"svg":
        reader.setScaledSize(size.scaled(side, side, Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    if image.isNull():
        raise NotTaken(tr(PHONE if _is_heic(path) else UNREADABLE, file=path.name))
    return _in_rgb(image)


def _in_rgb(image: QImage) -> QImage:
    """In the colours of screens (sRGB), whatever the camera or the printing house used."""
    wanted = QColorSpace(QColorSpace.NamedColorSpace.SRgb)
    space = image.colorSpace()
    if space.isValid() and space != wanted and space.isValidTarget():
        turned = image.convertedToColorSpace(wanted, QImage.Format.Format_ARGB32)
        if not turned.isNull():
            return turned
    return image.convertToFormat(QImage.Format.Format_ARGB32)


def _is_heic(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            return file.read(12)[4:] in _HEIC
    except OSError:
        return False


def _on_paper(image: QImage) -> QImage:
    """JPEG knows nothing see-through: it becomes white."""
    if not image.hasAlphaChannel():
        return image
    paper = QImage(image.size(), QImage.Format.Format_RGB32)
    paper.fill(Qt.GlobalColor.white)
    painter = QPainter(paper)
    painter.drawImage(0, 0, image)
    painter.end()
    return paper


def _tries(source: QImage, *, photograph: bool) -> Iterator[tuple[QImage, str, int]]:
    for side, quality in _PHOTOGRAPH if photograph else ((side, -1) for side in _SIDES):
        drawn = source
        if max(source.width(), source.height()) > side:
            fit, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            drawn = source.scaled(QSize(side, side), fit, smooth)
        yield drawn, JPEG if photograph else PNG, quality


def _encoded(image: QImage, form: str, quality: int) -> str:
    """A copy of the dots alone, as Base64."""
    plain = image.format()
    bare = QImage(bytes(image.constBits()), image.width(), image.height(), image.bytesPerLine(), plain).copy()
    store = QByteArray()
    buffer = QBuffer(store)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(form.encode()))
    writer.setQuality(quality)
    writer.write(bare)
    buffer.close()
    return bytes(store.toBase64().data()).decode("ascii")
