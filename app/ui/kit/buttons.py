"""Buttons: primary, secondary, link, icon. Icon and text are laid out by hand, the sheet glues them."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyleOptionButton, QWidget

from app.ui.kit.icons import pixmap
from app.ui.kit.keys import key_text
from app.ui.kit.text import Text, menu_text, plain_tooltip, say
from app.ui.kit.theme import theme

_INK = {
    "primary": "onacc",
    "link": "acc",
    "toast": "surf",
    "quiet": "ink2",
    "icon": "ink2",
    "chip": "ink2",
    "toasticon": "surf",
}


class Button(QPushButton):
    """A push button with an optional icon in front of its text.

    *kind* is ``secondary`` (outlined), ``primary`` (at most one on a page), ``link`` (accent text),
    ``quiet`` (text without outline), ``icon`` (icon alone; *text* becomes name and tooltip), ``chip``
    or ``toast``. *hint* says why one would press it, *keys* is shown behind it. With *shrinks* a text
    that has no room ends in an ellipsis.
    """

    def __init__(
        self,
        text: Text,
        icon: str | None = None,
        parent: QWidget | None = None,
        *,
        kind: str = "secondary",
        hint: Text | None = None,
        keys: str = "",
        small: bool = False,
        shrinks: bool = False,
    ) -> None:
        super().__init__(parent)
        self._shrinks = shrinks
        if shrinks:  # a push button's policy would keep it at its full width
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._text, self._icon, self._kind, self._hint, self._keys = text, icon, kind, hint, keys
        self._small = small
        self._name: Text = ""
        self.menu_arrow = False
        self.setProperty("kind", kind)
        self.setAutoDefault(kind == "primary")
        theme.follow(self._restyle)
        self.retranslate()

    def set_text(self, text: Text) -> None:
        """Show (or name it by) another text."""
        self._text = text
        self.retranslate()

    def set_name(self, name: Text) -> None:
        """What a screen reader says instead of the text, where several buttons have the same one."""
        self._name = name
        self.retranslate()

    def set_icon(self, icon: str | None) -> None:
        """Show another icon, or none."""
        self._icon = icon
        self.updateGeometry()
        self.update()

    def set_compact(self, compact: bool) -> None:
        """Show the icon alone where room is short; the text stays name and tooltip."""
        if compact != (self._kind == "icon"):
            self._kind = "icon" if compact else str(self.property("kind"))
            self.retranslate()
            self.updateGeometry()

    def _restyle(self) -> None:
        role = "label" if self._small or self._kind == "link" else "body"
        self.setFont(theme.font(role))
        self.setMinimumHeight(theme.px(26 if self._small or self._kind == "link" else 30))
        self.updateGeometry()

    def retranslate(self) -> None:
        """Text, name and tooltip anew."""
        text = say(self._text)
        self.setAccessibleName(say(self._name) or text)
        self.setText("" if self._bare() else menu_text(text))
        tip = say(self._hint) or (text if self._bare() else "")
        self.setToolTip(plain_tooltip(f"{tip} ({key_text(self._keys)})" if tip and self._keys else tip))
        self.updateGeometry()

    def color(self) -> str:
        """Token of the text in the present state."""
        if not self.isEnabled():
            return "ink3"
        if theme.plain:  # on the system's own button
            return "ink"
        if self._kind == "chip" and self.isChecked():
            return "acc"
        return _INK.get(self._kind, "ink")

    def icon_color(self) -> str:
        """Token of the icon in the present state."""
        if self.isCheckable() and self.isChecked():
            return "acc"
        if not self.isEnabled():
            return "line2" if self._kind == "icon" else "ink3"
        return "ink2" if self._kind == "secondary" else self.color()

    def _bare(self) -> bool:
        return self._kind in ("icon", "toasticon")

    def _parts(self) -> tuple[str, int, int, int]:
        text = "" if self._bare() else say(self._text)
        icon = theme.px(18 if not self._small else 16) if self._icon else 0
        gap = theme.px(6) if text and icon else 0
        return text, icon, gap, self.fontMetrics().horizontalAdvance(text)

    def sizeHint(self) -> QSize:
        _text, icon, gap, width = self._parts()
        side = {"link": 4, "quiet": 8, "icon": 6, "toasticon": 6}.get(self._kind, 13)
        arrow = theme.px(16) if self.menu_arrow else 0
        return QSize(icon + gap + width + arrow + 2 * theme.px(side), self.minimumHeight())

    def minimumSizeHint(self) -> QSize:
        full = self.sizeHint()
        return QSize(min(theme.px(64), full.width()), full.height()) if self._shrinks else full

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Qt leaves Enter to default buttons of dialogs; people expect it of the button they are on
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.modifiers() & Qt.KeyboardModifier.AltModifier:
            event.ignore()  # Qt would take an arrow as "on to the next button": Alt+Up moves the row it stands in
        else:
            super().keyPressEvent(event)

    def initStyleOption(self, option: QStyleOptionButton) -> None:
        """The style draws the shape alone; text, icon and arrow are placed here."""
        super().initStyleOption(option)
        option.text = ""
        option.features &= ~QStyleOptionButton.ButtonFeature.HasMenu

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        if self._kind == "primary" and self.hasFocus():
            # an outer frame would hardly differ from the ground: inside, in the colour of the text
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme.color("onacc"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(3, 3, -3, -3), theme.px(3), theme.px(3))
        text, icon, gap, width = self._parts()
        arrow = theme.px(16) if self.menu_arrow else 0
        left = max((self.width() - icon - gap - width - arrow) // 2, 0)
        if icon and self._icon:
            image = pixmap(self._icon, self.icon_color(), 18 if not self._small else 16)
            painter.drawPixmap(left, (self.height() - icon) // 2, image)
        painter.setPen(theme.color(self.color()))
        room = QRect(left + icon + gap, 0, self.width() - left - icon - gap, self.height())
        if self._shrinks:
            text = self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, text)
        if arrow:
            image = pixmap("chevron-down", "ink2", 14)
            painter.drawPixmap(left + icon + gap + width + theme.px(4), (self.height() - theme.px(14)) // 2, image)


class PrimaryButton(Button):
    """The one filled button of a page or dialog."""

    def __init__(self, text: Text, icon: str | None = None, parent: QWidget | None = None) -> None:
        super().__init__(text, icon, parent, kind="primary")


class SecondaryButton(Button):
    """An outlined button."""

    def __init__(
        self,
        text: Text,
        icon: str | None = None,
        parent: QWidget | None = None,
        *,
        hint: Text | None = None,
        small: bool = False,
    ) -> None:
        super().__init__(text, icon, parent, kind="secondary", hint=hint, small=small)


class LinkButton(Button):
    """Accent text that acts: rare commands, jumps to what is missing."""

    def __init__(
        self,
        text: Text,
        icon: str | None = None,
        parent: QWidget | None = None,
        *,
        hint: Text | None = None,
        shrinks: bool = False,
    ) -> None:
        super().__init__(text, icon, parent, kind="link", hint=hint, small=True, shrinks=shrinks)


class IconButton(Button):
    """An icon alone: close, back, forward, zoom, menu. *text* is its name and tooltip."""

    def __init__(
        self, text: Text, icon: str, parent: QWidget | None = None, *, hint: Text | None = None, keys: str = ""
    ) -> None:
        super().__init__(text, icon, parent, kind="icon", hint=hint, keys=keys)
