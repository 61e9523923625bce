"""The top bar: file, back and forward, the search box, New, Print, preview and menu."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QSizePolicy, QWidget

from app.texts import N_, tr
from app.ui.kit.buttons import Button, IconButton
from app.ui.kit.icons import pixmap
from app.ui.kit.keys import key_cap_width, paint_key_cap
from app.ui.kit.labels import ElidedLabel, Ground, IconLabel
from app.ui.kit.theme import theme
from app.ui.shell.commands import Commands

_HEIGHT = 52
_SEARCH_WIDTH = 440
_COMPACT = 860  # narrower than this the buttons are icons alone
_TIGHT = 560


class SearchBox(QPushButton):
    """Looks like a field, opens the search; what is typed on it is already part of the query."""

    opened = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self.clicked.connect(lambda: self.opened.emit(""))
        theme.follow(self._restyle)
        self.retranslate()

    def retranslate(self) -> None:
        """Name, which is also the words in the box."""
        self.setAccessibleName(tr(N_("Search", "Search everything")))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(_SEARCH_WIDTH), theme.px(34))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(40), theme.px(34))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text().strip() and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.opened.emit(event.text())
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self.opened.emit("")
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focus = self.hasFocus()
        painter.setPen(QPen(theme.color("acc" if focus else "bord"), 2 if focus else 1))
        painter.setBrush(theme.color("surf"))
        inset = 1 if focus else 0.5
        rect = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(rect, theme.px(4), theme.px(4))
        side = theme.px(16)
        painter.drawPixmap(theme.px(10), (self.height() - side) // 2, pixmap("search", "ink2", 16))
        left, right = theme.px(34), self.width() - theme.px(8)
        cap = key_cap_width("Ctrl+K")
        if right - left > cap + theme.px(60):
            box = QRectF(right - cap, (self.height() - theme.px(18)) / 2, cap, theme.px(18))
            paint_key_cap(painter, box, "Ctrl+K")
            right -= cap + theme.px(8)
        painter.setFont(theme.font())
        painter.setPen(theme.color("ink3"))
        room = QRect(left, 0, max(right - left, 0), self.height())
        words = painter.fontMetrics().elidedText(self.accessibleName(), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, words)

    def _restyle(self) -> None:
        self.setFixedHeight(theme.px(34))
        self.setMaximumWidth(theme.px(_SEARCH_WIDTH))


class TopBar(Ground):
    """Buttons run the window's commands; they are enabled and named by them."""

    def __init__(self, commands: Commands, parent: QWidget | None = None) -> None:
        super().__init__("rail", parent)
        self._commands = commands
        self.file_icon = IconLabel("landmark", "acc", 20, parent=self)
        self.file_name = ElidedLabel("", "name", parent=self)
        self.back = IconButton(N_("TopBar", "Back"), "arrow-left", self, keys="Alt+Left")
        self.forward = IconButton(N_("TopBar", "Forward"), "arrow-right", self, keys="Alt+Right")
        self.search = SearchBox(self)
        self.new = Button(N_("TopBar", "New"), "plus", self)
        self.print = Button(N_("TopBar", "Print"), "printer", self)
        self.preview = IconButton(N_("TopBar", "Preview"), "panel-right", self, keys="F9")
        self.preview.setCheckable(True)
        self.new.setEnabled(False)
        self.menu = IconButton(N_("TopBar", "Menu"), "menu", self, keys="F10")
        self._row = QHBoxLayout(self)
        left, right = QHBoxLayout(), QHBoxLayout()
        for part in (self.file_icon, self.file_name, self.back, self.forward):
            left.addWidget(part)
        left.addStretch(1)
        right.addStretch(1)
        for button in (self.new, self.print, self.preview, self.menu):
            right.addWidget(button)
        self._row.addLayout(left, 10)
        self._row.addWidget(self.search, 14)
        self._row.addLayout(right, 10)
        self._sides = (left, right)
        for key, bound in self._buttons().items():
            self._bind(key, bound)
        searching = commands.action("search")
        searching.changed.connect(lambda: self.search.setEnabled(searching.isEnabled()))
        self.search.setEnabled(searching.isEnabled())
        theme.follow(self._restyle_bar)

    def set_file(self, name: str) -> None:
        """Show the name of the open file."""
        self.file_name.set_text(name)

    def set_new_menu(self, menu: QMenu) -> None:
        """The kinds of record that New offers; the button is off while there is none."""
        self.new.setMenu(menu)
        for action in menu.actions():
            action.changed.connect(self._follow_new, Qt.ConnectionType.UniqueConnection)
        self._follow_new()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(QRect(0, self.height() - 1, self.width(), 1), theme.color("line"))

    def _buttons(self) -> dict[str, Button]:
        return {"back": self.back, "forward": self.forward, "print": self.print, "preview": self.preview}

    def _bind(self, key: str, button: Button) -> None:
        action = self._commands.action(key)

        def follow() -> None:
            button.setEnabled(action.isEnabled())
            button.setChecked(action.isChecked())
            button.update()

        action.changed.connect(follow)
        button.clicked.connect(action.trigger)
        follow()

    def _follow_new(self) -> None:
        menu = self.new.menu()
        self.new.setEnabled(any(action.isEnabled() for action in menu.actions()))

    def _fit(self) -> None:
        compact = self.width() < theme.px(_COMPACT)
        for button in (self.new, self.print):
            button.set_compact(compact)
        self.file_name.setVisible(self.width() >= theme.px(_TIGHT))

    def _restyle_bar(self) -> None:
        self.setFixedHeight(theme.px(_HEIGHT))
        self._row.setContentsMargins(theme.px(16), 0, theme.px(12), 0)
        self._row.setSpacing(theme.px(12))
        for side in self._sides:
            side.setSpacing(theme.px(8))
        self._fit()
