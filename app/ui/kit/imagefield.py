"""A field for a small picture: chosen from a file, drawn anew, shown with a way to take it out."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QImageWriter, QPixmap
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QWidget

from app.texts import N_, tr
from app.ui.kit.buttons import SecondaryButton
from app.ui.kit.field import Field
from app.ui.kit.theme import theme

CHOOSE = N_("Field", "Choose a picture …")
OTHER = N_("Field", "Another picture …")
REMOVE = N_("Field", "Take the picture out")
PICTURES = N_("Field", "Pictures (*.png *.jpg *.jpeg *.bmp *.gif *.webp *.svg)")
UNREADABLE = N_("Field", "“{file}” is not a picture that can be read.")
TOO_BIG = N_("Field", "“{file}” cannot be made small enough for the file.")
NOTHING = N_("Field", "no picture")
THERE = N_("Field", "a picture of {width} × {height} dots")
_SIDES = (1200, 800, 500, 300)
"""Longest sides in dots that are tried until the picture is small enough: 1200 are 10 cm at 300 dots an inch."""
_MOST_DOTS = 40_000_000
_SHOWN = 72


class ImageField(Field):
    """The Base64 of a PNG that was drawn by the program: what a camera or a drawing program hid in it is gone."""

    def __init__(self, parent: QWidget | None = None, *, limit: int) -> None:
        super().__init__(parent)
        self._limit, self._value = limit, ""
        self.picture = QLabel(self)
        self.choose = SecondaryButton(CHOOSE, "folder-open", self)
        self.remove = SecondaryButton(REMOVE, "x", self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for widget in (self.picture, self.choose, self.remove):
            row.addWidget(widget)
        row.addStretch(1)
        self.setFocusProxy(self.choose)
        self.choose.clicked.connect(self._ask)
        self.remove.clicked.connect(self._remove)
        theme.follow(self._show)
        self.retranslate()

    def value(self) -> str:
        """The Base64; empty without a picture."""
        return self._value

    def set_value(self, value: str | None) -> None:
        """Show a picture; emits nothing."""
        self._value = value or ""
        self.set_own_problem(None)
        self._show()

    def set_read_only(self, read_only: bool) -> None:
        """Let the picture be seen but not changed."""
        self.choose.setEnabled(not read_only)
        self.remove.setEnabled(not read_only)

    def focus_widget(self) -> QWidget:
        """The button that chooses."""
        return self.choose

    def show_problem(self) -> None:
        """The sentence is in the description of the button."""
        self.retranslate()

    def retranslate(self) -> None:
        """Names of the buttons with the field's label in front."""
        label = self.label()
        self.choose.set_text(OTHER if self._value else CHOOSE)
        words = self.choose.text().strip()
        self.describe(self.choose, f"{label}: {words}" if label else words, self._said())

    def take(self, path: Path) -> bool:
        """Take the picture of a file over; a sentence stands at the field where it cannot be."""
        made = reencoded(path, self._limit)
        if not isinstance(made, str):
            self.set_own_problem(lambda: tr(TOO_BIG if made is None else UNREADABLE, file=path.name))
            return False
        self.set_value(made)
        self.changed.emit()
        return True

    def _ask(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(self, tr(CHOOSE), "", tr(PICTURES))
        if chosen:
            self.take(Path(chosen))

    def _remove(self) -> None:
        self.set_value("")
        self.changed.emit()
        self.choose.setFocus()

    def _image(self) -> QImage:
        return QImage.fromData(QByteArray.fromBase64(self._value.encode())) if self._value else QImage()

    def _said(self) -> str:
        image = self._image()
        return tr(NOTHING) if image.isNull() else tr(THERE, width=image.width(), height=image.height())

    def _show(self) -> None:
        image = self._image()
        there = not image.isNull()
        if there:
            ratio = self.devicePixelRatioF()
            side = round(theme.px(_SHOWN) * ratio)
            small = image.scaled(
                QSize(side * 3, side), Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
            small.setDevicePixelRatio(ratio)
            self.picture.setPixmap(QPixmap.fromImage(small))
        self.picture.setVisible(there)
        self.remove.setVisible(bool(self._value))
        self.retranslate()


def reencoded(path: Path, limit: int) -> str | bool | None:
    """The picture of a file as the Base64 of a PNG of at most *limit* characters, drawn anew, so without what else
    the file says (place, camera, author). ``False`` where it is no picture, ``None`` where it stays too large.
    """
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isValid() and size.width() * size.height() > _MOST_DOTS:
        return None
    if size.isValid() and bytes(reader.format().data()) == b"svg":
        reader.setScaledSize(size.scaled(_SIDES[0], _SIDES[0], Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    if image.isNull():
        return False
    source = image.convertToFormat(QImage.Format.Format_ARGB32)
    for side in _SIDES:
        drawn = source
        if max(source.width(), source.height()) > side:
            drawn = source.scaled(
                side, side, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
        text = _as_png(drawn)
        if len(text) <= limit:
            return text
    return None


def _as_png(image: QImage) -> str:
    """A copy of the dots alone as PNG in Base64."""
    form = QImage.Format.Format_ARGB32
    bare = QImage(bytes(image.constBits()), image.width(), image.height(), image.bytesPerLine(), form).copy()
    store = QByteArray()
    buffer = QBuffer(store)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(bare)
    buffer.close()
    return bytes(store.toBase64().data()).decode("ascii")
