"""Key combinations as people read them, and the small frames they are shown in."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeySequence, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.texts import N_, tr
from app.ui.kit.text import Text, say
from app.ui.kit.theme import theme

_KEY_NAMES: dict[str, Text] = {
    "Ctrl": N_("Keys", "Ctrl"),
    "Shift": N_("Keys", "Shift"),
    "Alt": N_("Keys", "Alt"),
    "Del": N_("Keys", "Del"),
    "Return": N_("Keys", "Enter"),
    "Enter": N_("Keys", "Enter"),
    "Esc": N_("Keys", "Esc"),
    "Space": N_("Keys", "Space"),
    "Left": "←",
    "Right": "→",
    "Up": "↑",
    "Down": "↓",
}


def key_text(keys: str) -> str:
    """A key combination as it is printed on this language's keyboards: ``Ctrl+Z`` is "Strg+Z" in German."""
    portable = QKeySequence(keys).toString(QKeySequence.SequenceFormat.PortableText) or keys
    if portable.endswith("++"):
        return "+".join([*(say(_KEY_NAMES.get(part, part)) for part in portable[:-2].split("+")), "+"])
    return "+".join(say(_KEY_NAMES.get(part, part)) for part in portable.split("+"))


class KeyCap(QWidget):
    """A key combination in a small frame, written in the interface language."""

    def __init__(self, keys: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys = keys
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.follow(self._restyle)
        self.retranslate()

    def set_keys(self, keys: str) -> None:
        """Show another combination, given as ``Ctrl+K``."""
        self._keys = keys
        self.retranslate()

    def _restyle(self) -> None:
        self.setFont(theme.font("caption"))
        self.updateGeometry()

    def retranslate(self) -> None:
        """Write the keys as this language does."""
        self.setAccessibleName(tr(N_("Keys", "Key {keys}"), keys=key_text(self._keys)))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(key_cap_width(self._keys), theme.px(18))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_key_cap(painter, QRectF(self.rect()), self._keys)


def key_cap_width(keys: str) -> int:
    """Width of the key cap for *keys*, for delegates that paint one."""
    return QFontMetrics(theme.font("caption")).horizontalAdvance(key_text(keys)) + theme.px(14)


def paint_key_cap(painter: QPainter, rect: QRectF, keys: str) -> None:
    """Paint a key cap into *rect*."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.color("line2"), 1))
    painter.setBrush(theme.color("surf"))
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), theme.px(3), theme.px(3))
    painter.setPen(theme.color("ink2"))
    painter.setFont(theme.font("caption"))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, key_text(keys))
    painter.restore()
