"""Things that only say something: labels, section titles, pills, problem lines, cards."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from app.ui.kit.icons import pixmap
from app.ui.kit.text import Text, menu_text, say
from app.ui.kit.theme import theme


class Label(QLabel):
    """A text in a type role and a token colour; never read as markup. ``wrap`` lets it take several lines.

    ``italic`` is kept for what is suggested and not taken over.
    """

    def __init__(
        self,
        text: Text = "",
        role: str = "body",
        color: str = "ink",
        *,
        wrap: bool = False,
        italic: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._text, self._role, self._color, self._italic = text, role, color, italic
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        theme.follow(self._restyle)
        self.retranslate()

    def set_text(self, text: Text) -> None:
        """Show another text."""
        self._text = text
        self.retranslate()

    def set_color(self, color: str) -> None:
        """Use another token colour."""
        self._color = color
        self._restyle()

    def set_role(self, role: str) -> None:
        """Use another type role."""
        self._role = role
        self._restyle()

    def _restyle(self) -> None:
        self.setFont(theme.font(self._role, self._italic))
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.WindowText, theme.color(self._color))
        self.setPalette(palette)

    def retranslate(self) -> None:
        """Show the text in the present language."""
        # only with a buddy does a label take an ampersand for a shortcut
        self.setText(menu_text(say(self._text)) if self.buddy() else say(self._text))


class ElidedLabel(Label):
    """One line that ends in an ellipsis where there is no room; the whole text is its tooltip."""

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(32), super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        self.setToolTip(self.text() if shown != self.text() else "")
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        painter.drawText(self.rect(), int(self.alignment() | Qt.AlignmentFlag.AlignVCenter), shown)


class SectionTitle(Label):
    """The heading of a section of a form or card (16/600)."""

    def __init__(self, text: Text = "", parent: QWidget | None = None) -> None:
        super().__init__(text, "section", parent=parent)


class EmptyState(Label):
    """One quiet line where the content would be; say there how to fill it."""

    def __init__(self, text: Text = "", parent: QWidget | None = None) -> None:
        super().__init__(text, "body", "ink3", wrap=True, parent=parent)


class IconLabel(QLabel):
    """An icon that is not a control. *name* is what a screen reader says; empty for decoration."""

    def __init__(
        self, icon: str, color: str = "ink2", size: float = 18, name: Text = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._icon, self._color, self._size, self._name = icon, color, size, name
        theme.follow(self._restyle)
        self.retranslate()

    def set_icon(self, icon: str, color: str | None = None) -> None:
        """Show another icon, optionally in another token colour."""
        self._icon, self._color = icon, color or self._color
        self._restyle()

    def _restyle(self) -> None:
        self.setPixmap(pixmap(self._icon, self._color, self._size))

    def retranslate(self) -> None:
        """Name the icon."""
        self.setAccessibleName(say(self._name))


PILL_COLORS = {
    "ok": ("ok", "oks"),
    "warn": ("warn", "warns"),
    "err": ("err", "errs"),
    "neutral": ("neu", "neus"),
    "accent": ("acc", "accs"),
}
"""Pill kind -> (text, tint)."""


class Pill(QWidget):
    """Icon and word on a tint, 22 high: the state of a record, once in its header."""

    def __init__(
        self, text: Text = "", kind: str = "neutral", icon: str | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._text, self._kind, self._icon = text, kind, icon
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.follow(self._restyle)
        self.retranslate()

    def set_state(self, text: Text, kind: str, icon: str | None = None) -> None:
        """Show another state: *kind* is a key of ``PILL_COLORS``."""
        self._text, self._kind, self._icon = text, kind, icon
        self.retranslate()

    def _restyle(self) -> None:
        self.setFont(theme.font("head"))
        self.updateGeometry()
        self.update()

    def retranslate(self) -> None:
        """Name it, and make room for the word."""
        self.setAccessibleName(say(self._text))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        width = QFontMetrics(theme.font("head")).horizontalAdvance(say(self._text)) + theme.px(20)
        return QSize(width + (theme.px(20) if self._icon else 0), theme.px(22))

    def paintEvent(self, _event: QPaintEvent) -> None:
        text, tint = PILL_COLORS[self._kind]
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color(tint))
        painter.drawRoundedRect(QRectF(self.rect()), self.height() / 2, self.height() / 2)
        left = theme.px(10)
        if self._icon:
            image = pixmap(self._icon, text, 14)
            painter.drawPixmap(QPointF(theme.px(8), (self.height() - theme.px(14)) / 2), image)
            left = theme.px(8 + 14 + 6)
        painter.setPen(theme.color(text))
        painter.drawText(self.rect().adjusted(left, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, say(self._text))


class ProblemLine(QWidget):
    """Alert icon and one sentence saying what is wrong; hidden while there is nothing to say."""

    def __init__(self, parent: QWidget | None = None, color: str = "err", icon: str = "circle-alert") -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        self._icon = IconLabel(icon, color, 16, parent=self)
        self._label = Label("", "label", color, wrap=True, parent=self)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._label, 1, Qt.AlignmentFlag.AlignTop)
        theme.follow(self._restyle)
        self.hide()

    def show_icon(self, shown: bool) -> None:
        """Leave the icon out where the field beside it shows it already."""
        self._icon.setVisible(shown)

    def text(self) -> str:
        """The sentence shown; empty when none."""
        return self._label.text()

    def set_text(self, text: Text | None) -> None:
        """Show *text*, or hide the line for None."""
        self._label.set_text(text or "")
        self.setAccessibleName(self._label.text())
        self.setVisible(bool(text))

    def _restyle(self) -> None:
        row = self.layout()
        if row is not None:
            row.setSpacing(theme.px(6))


class Card(QFrame):
    """A white panel with a hairline around it and a column of content in ``body``."""

    def __init__(self, title: Text = "", parent: QWidget | None = None, padding: int = 16) -> None:
        super().__init__(parent)
        self._padding = padding
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.body = QVBoxLayout(self)
        self.title = SectionTitle(title, self)
        self.title.setVisible(bool(title))
        self.body.addWidget(self.title)
        theme.follow(self._restyle)

    def _restyle(self) -> None:
        pad = theme.px(self._padding)
        self.body.setContentsMargins(pad, theme.px(12), pad, theme.px(12))
        self.body.setSpacing(theme.px(8))
        self.update()

    def retranslate(self) -> None:
        """Name the card by its title."""
        self.setAccessibleName(self.title.text())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color("line"), 1))
        painter.setBrush(theme.color("surf"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme.px(6), theme.px(6))


class HLine(QWidget):
    """A hairline between two parts; it separates, it means nothing."""

    def __init__(self, parent: QWidget | None = None, color: str = "line") -> None:
        super().__init__(parent)
        self._color = color
        self.setFixedHeight(1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), QColor(theme.color(self._color)))


class Ground(QWidget):
    """A widget with a token colour as its ground (``win`` behind cards, ``rail`` for bars, ``surf`` for forms)."""

    def __init__(self, color: str = "win", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._color = color
        self.setAutoFillBackground(True)
        theme.follow(self._restyle)

    def _restyle(self) -> None:
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, theme.color(self._color))
        self.setPalette(palette)
