"""A field for a small picture: chosen from a file, drawn anew, shown with a way to take it out."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPixmap
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QWidget

from app.texts import N_, tr
from app.ui.kit.buttons import SecondaryButton
from app.ui.kit.field import Field
from app.ui.kit.redraw import PICTURES, NotTaken, redrawn
from app.ui.kit.theme import theme

CHOOSE = N_("Field", "Choose a picture …")
OTHER = N_("Field", "Another picture …")
REMOVE = N_("Field", "Take the picture out")
NOTHING = N_("Field", "no picture")
THERE = N_("Field", "a picture of {width} × {height} dots")
_SHOWN, _SHOWN_PHOTOGRAPH = 72, 132


class ImageField(Field):
    """The Base64 of a PNG, or with *photograph* of a JPEG, that was drawn by the program: what a camera or a drawing
    program hid in it is gone. What is *needed* can be changed for another one, not taken out.
    """

    def __init__(
        self, parent: QWidget | None = None, *, limit: int, photograph: bool = False, needed: bool = False
    ) -> None:
        super().__init__(parent)
        self._limit, self._photograph, self._needed = limit, photograph, needed
        self._value, self._dots, self._shown = "", QSize(), ("", QSize())
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
        self.picture.setAccessibleName(f"{label}: {self._said()}" if label else self._said())
        self.describe(self.choose, f"{label}: {words}" if label else words, self._said())

    def take(self, path: Path) -> bool:
        """Take the picture of a file over; a sentence stands at the field where it cannot be."""
        try:
            made = redrawn(path, self._limit, photograph=self._photograph)
        except NotTaken as error:
            sentence = str(error)
            self.set_own_problem(lambda: sentence)
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

    def _said(self) -> str:
        if self._dots.isEmpty():
            return tr(NOTHING)
        return tr(THERE, width=self._dots.width(), height=self._dots.height())

    def _show(self) -> None:
        ratio = self.devicePixelRatioF()
        side = round(theme.px(_SHOWN_PHOTOGRAPH if self._photograph else _SHOWN) * ratio)
        room = QSize(side * 3 // 2 if self._photograph else side * 3, side)
        if (self._value, room) != self._shown:
            self._shown = (self._value, room)
            self._dots, small = _smaller(self._value, room)
            small.setDevicePixelRatio(ratio)
            self.picture.setPixmap(QPixmap.fromImage(small))
        self.picture.setVisible(not self._dots.isEmpty())
        self.remove.setVisible(bool(self._value) and not self._needed)
        self.retranslate()


def _smaller(value: str, room: QSize) -> tuple[QSize, QImage]:
    """The size in dots of the picture in Base64, and the picture itself as large as it fits into *room*."""
    buffer = QBuffer()
    buffer.setData(QByteArray.fromBase64(value.encode()))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    dots = reader.size() if value else QSize()
    if dots.isEmpty():
        return QSize(), QImage()
    reader.setScaledSize(dots.scaled(room, Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    return (QSize(), image) if image.isNull() else (dots, image)
