"""The navigation at the left: sections with counts, what was open lately, settings and handbook."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from app.texts import N_, tr
from app.ui.kit.icons import pixmap
from app.ui.kit.keys import key_text
from app.ui.kit.labels import Ground, Label
from app.ui.kit.text import Text, say
from app.ui.kit.theme import theme
from app.ui.shell.location import Location
from app.ui.shell.page import PageSpec

WIDE, NARROW = 208, 60


class RailButton(QPushButton):
    """One line of the rail; narrow it is the icon alone, with the name as tooltip."""

    moved = Signal(int)

    def __init__(self, text: Text, icon: str, parent: QWidget, *, keys: str = "", small: bool = False) -> None:
        super().__init__(parent)
        self._text, self._icon, self._keys, self._small = text, icon, keys, small
        self._count: int | None = None
        self.narrow = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAutoDefault(False)
        self.retranslate()

    def set_count(self, count: int | None) -> None:
        """Show how many records the section has."""
        self._count = count
        self.retranslate()

    def set_narrow(self, narrow: bool) -> None:
        """Show the icon alone."""
        self.narrow = narrow
        self.retranslate()
        self.update()

    def retranslate(self) -> None:
        """Name with count, tooltip with key."""
        name = say(self._text)
        counted = tr(N_("Rail", "{name}, {count}"), name=name, count=self._count) if self._count is not None else name
        self.setAccessibleName(counted)
        keys = f" ({key_text(self._keys)})" if self._keys else ""
        self.setToolTip(f"{name}{keys}" if self.narrow or self._keys else "")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(NARROW if self.narrow else WIDE), theme.px(30 if self._small else 36))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        if event.key() in steps:
            self.moved.emit(steps[Qt.Key(event.key())])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect()).adjusted(theme.px(8), 1, -theme.px(8), -1)
        chosen = self.isChecked()
        painter.setPen(Qt.PenStyle.NoPen)
        if chosen or self.underMouse():
            painter.setBrush(theme.color("accs" if chosen else "line"))
            painter.drawRoundedRect(rect, theme.px(4), theme.px(4))
        if chosen:
            painter.setBrush(theme.color("acc"))
            edge = QRectF(rect.left(), rect.top() + theme.px(8), theme.px(3), rect.height() - theme.px(16))
            painter.drawRoundedRect(edge, 1.5, 1.5)
        if self.hasFocus():
            painter.setPen(QPen(theme.color("acc"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), theme.px(4), theme.px(4))
        self._paint_content(painter, chosen)

    def _paint_content(self, painter: QPainter, chosen: bool) -> None:
        size = 16 if self._small else 18
        side, height = theme.px(size), self.height()
        left = (self.width() - side) // 2 if self.narrow else theme.px(20)
        painter.drawPixmap(left, (height - side) // 2, pixmap(self._icon, "acc" if chosen else "ink2", size))
        if self.narrow:
            return
        right = self.width() - theme.px(18)
        note = str(self._count) if self._count is not None else ""
        if self._small and self._keys:
            note = key_text(self._keys)
        painter.setFont(theme.font("caption" if self._small else "label"))
        if note:
            painter.setPen(theme.color("ink2"))
            width = painter.fontMetrics().horizontalAdvance(note)
            painter.drawText(QRect(right - width, 0, width + 2, height), Qt.AlignmentFlag.AlignVCenter, note)
            right -= width + theme.px(8)
        painter.setFont(theme.font("label" if self._small else "name" if chosen else "body"))
        painter.setPen(theme.color("ink" if chosen or not self._small else "ink2"))
        room = QRect(theme.px(48), 0, right - theme.px(48), height)
        text = painter.fontMetrics().elidedText(say(self._text), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, text)


class Rail(Ground):
    """One tab stop; Up and Down move inside, Enter or Space goes there."""

    section_chosen = Signal(str)
    recent_chosen = Signal(object)
    settings_chosen = Signal()
    handbook_chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("rail", parent)
        self._narrow = False
        self._sections: dict[str, RailButton] = {}
        self._recent: list[RailButton] = []
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        upper = Ground("rail", self)
        self._column = QVBoxLayout(upper)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._title = Label(N_("Rail", "Recently opened"), "captionbold", "ink3", parent=upper)
        self._column.addWidget(self._title)
        self._column.addStretch(1)
        self._scroll.setWidget(upper)
        self._settings = RailButton(N_("Rail", "Settings"), "settings", self, small=True)
        self._handbook = RailButton(N_("Rail", "Handbook"), "circle-question-mark", self, keys="F1", small=True)
        self._settings.clicked.connect(self.settings_chosen)
        self._handbook.clicked.connect(self.handbook_chosen)
        self._outer = QVBoxLayout(self)
        self._outer.addWidget(self._scroll, 1)
        self._outer.addWidget(self._settings)
        self._outer.addWidget(self._handbook)
        for button in (self._settings, self._handbook):
            button.moved.connect(self._step)
        self._title.hide()
        theme.follow(self._restyle_rail)
        self.retranslate()

    def add_section(self, spec: PageSpec, number: int) -> None:
        """Add a section; *number* is the digit of its shortcut."""
        button = RailButton(spec.label, spec.icon, self, keys=f"Ctrl+{number}")
        button.setCheckable(True)
        button.clicked.connect(lambda: self._choose(spec.key))
        self._column.insertWidget(len(self._sections), button)
        self._sections[spec.key] = button
        self._adopt(button)

    def set_current(self, key: str) -> None:
        """Mark the section that is shown."""
        for name, button in self._sections.items():
            button.setChecked(name == key)
            button.update()
        self._set_tab_stop()

    def set_count(self, key: str, count: int | None) -> None:
        """Show how many records section *key* has."""
        self._sections[key].set_count(count)

    def set_recent(self, recent: Sequence[tuple[Location, str, str]]) -> None:
        """Show (where, label, icon) of records opened lately, the last first."""
        for button in self._recent:
            self._column.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._recent = []
        for place, (location, label, icon) in enumerate(recent):
            button = RailButton(label, icon, self, small=True)
            button.clicked.connect(lambda _checked=False, where=location: self.recent_chosen.emit(where))
            self._column.insertWidget(len(self._sections) + 1 + place, button)
            self._recent.append(button)
            self._adopt(button)
        self._title.setVisible(bool(self._recent) and not self._narrow)

    def set_narrow(self, narrow: bool) -> None:
        """Fold to icons, or unfold."""
        self._narrow = narrow
        for button in self._buttons():
            button.set_narrow(narrow)
        for button in self._recent:
            button.setVisible(not narrow)
        self._title.setVisible(bool(self._recent) and not narrow)
        # in the narrow rail a scroll bar would lie over the icons; wheel and arrow keys scroll it
        bar = Qt.ScrollBarPolicy.ScrollBarAlwaysOff if narrow else Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self._scroll.setVerticalScrollBarPolicy(bar)
        self._restyle_rail()

    def retranslate(self) -> None:
        """Name of the area; the lines name themselves."""
        self.setAccessibleName(tr(N_("Rail", "Navigation")))

    def focus(self) -> None:
        """Take the keyboard at the section shown."""
        button = next((b for b in self._sections.values() if b.isChecked()), self._settings)
        button.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _step(self, by: int) -> None:
        buttons = [button for button in self._buttons() if button.isVisible()]
        focused = self.focusWidget()
        at = buttons.index(focused) if isinstance(focused, RailButton) and focused in buttons else 0
        target = buttons[(at + by) % len(buttons)]
        target.setFocus(Qt.FocusReason.TabFocusReason)
        self._scroll.ensureWidgetVisible(target)

    def _choose(self, key: str) -> None:
        self.set_current(key)
        self.section_chosen.emit(key)

    def _buttons(self) -> list[RailButton]:
        return [*self._sections.values(), *self._recent, self._settings, self._handbook]

    def _adopt(self, button: RailButton) -> None:
        button.moved.connect(self._step)
        button.set_narrow(self._narrow)
        button.setVisible(not (self._narrow and button in self._recent))
        self._set_tab_stop()

    def _set_tab_stop(self) -> None:
        """Tab reaches the rail once, at the section shown; the arrows do the rest."""
        stop = next((b for b in self._sections.values() if b.isChecked()), self._settings)
        for button in self._buttons():
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if button is stop else Qt.FocusPolicy.ClickFocus)

    def _restyle_rail(self) -> None:
        self.setFixedWidth(theme.px(NARROW if self._narrow else WIDE))
        self._title.setContentsMargins(theme.px(20), theme.px(14), theme.px(8), theme.px(4))
        for layout in (self._outer, self._column):
            layout.setSpacing(theme.px(2))
        self._outer.setContentsMargins(0, theme.px(8), 0, theme.px(8))
        for button in self._buttons():
            button.updateGeometry()
