"""The main window: frame, navigation and hooks. It knows nothing of records; pages bring them.

The module imports next to nothing, so that the bare frame can be painted at once; what fills it is
imported and built after that (see :meth:`MainWindow.build`).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6 import QtCore  # not "import Qt": its enums take 13 ms, and the bare frame needs none
from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QFrame, QMainWindow, QVBoxLayout, QWidget

from app.ui.kit.screens import fit
from app.ui.kit.settings import Settings
from app.ui.kit.tokens import DARK, LIGHT, Scale

if TYPE_CHECKING:
    from app.texts import Message
    from app.ui.kit.text import Text
    from app.ui.kit.toast import Toast
    from app.ui.shell.appearance import Appearance
    from app.ui.shell.commands import Commands
    from app.ui.shell.inputs import WindowInputs
    from app.ui.shell.location import Location
    from app.ui.shell.menus import MenuBar
    from app.ui.shell.navigation import Navigator
    from app.ui.shell.page import PageSpec
    from app.ui.shell.pages import Pages
    from app.ui.shell.preview import SplitView
    from app.ui.shell.rail import Rail
    from app.ui.shell.search import Search
    from app.ui.shell.statusbar import StatusBar
    from app.ui.shell.topbar import TopBar

PROGRAM = "Seminarakte"
_FOLD_RAIL = 1000
_TOP, _STATUS, _RAIL_WIDE, _RAIL_NARROW = 52, 30, 208, 60


class MainWindow(QMainWindow):
    """Register pages, connect commands (``window.commands.connect_to``), then :meth:`go` somewhere.

    Parts to talk to: ``commands``, ``navigator``, ``rail`` (counts, recent), ``status`` (saved, cities),
    ``search`` (groups in, chosen out), ``pages``, ``toast`` (its ``undo`` runs the Undo command),
    ``appearance`` (language, colours, text size).
    """

    painted = Signal()
    """The bare frame has been painted for the first time."""
    closed_for_good = Signal()
    """The program ends: whoever has a file open closes it."""

    commands: Commands
    navigator: Navigator
    top: TopBar
    rail: Rail
    pages: Pages
    split: SplitView
    status: StatusBar
    menus: MenuBar
    search: Search
    toast: Toast
    appearance: Appearance
    inputs: WindowInputs

    def __init__(self, settings: Settings, *, bare: bool = False) -> None:
        """With *bare* only the frame is there, for an early first paint; :meth:`build` does the rest."""
        super().__init__()
        self.settings = settings
        self._file = ""
        self._scale = Scale(settings.scale)
        self._built = self._was_painted = False
        self.setWindowTitle(PROGRAM)
        fit(self, self._scale.px(1440), self._scale.px(900))
        self.restoreGeometry(settings.bytes("window"))
        if bare:
            self._show_frame()
        else:
            self.build()

    def build(self) -> None:
        """Make the parts and connect them. The theme must have been installed before."""
        from app.ui.shell.build import build  # for start-up time: the frame is on the screen before

        build(self)
        self._built = True
        self._listen()
        self.restyle()

    def add_page(self, spec: PageSpec) -> None:
        """Add a section; the n-th has Ctrl+n."""
        self.pages.register(spec)
        number = len(self.pages.specs())
        self.rail.add_section(spec, number)
        key = self.commands.add_section(spec, number)
        self.commands.connect_to(key, lambda: self.navigator.go_section(spec.key))
        self.menus.append(key)

    def add_new(self, kind: str, label: Message, icon: str, handler: Callable[[], object], keys: str = "") -> None:
        """Offer a new record of *kind* in the New menu."""
        self.menus.append(self.commands.add_new(kind, label, icon, handler, keys))
        self.top.set_new_menu(self.menus.new_menu)

    def set_preview(self, factory: Callable[[], QWidget]) -> None:
        """What F9 shows at the right; made at the first show."""
        self.split.preview.set_factory(factory)
        self.commands.connect_to("preview", self.split.toggle)
        self.fit()

    def go(self, location: Location) -> bool:
        """Show *location*; False when there is no such page or the present one does not want to be left."""
        return self.navigator.go(location)

    def set_file(self, name: str) -> None:
        """Name of the open file, empty for none."""
        self._file = name
        self.top.set_file(name)
        self.show_title()

    def set_undo(self, undo: Text | None, redo: Text | None = None) -> None:
        """What Undo and Redo would do: label of the change, None when there is nothing."""
        self.commands.say_undo(undo, redo)
        self.status.set_undo(undo)

    def retranslate(self) -> None:
        """The window's own texts; its parts have theirs."""
        self.commands.retranslate()
        self.show_title()

    def show_title(self) -> None:
        """Page, file and program in the title bar."""
        self.setWindowTitle(" – ".join(part for part in (self.pages.title(), self._file, PROGRAM) if part))

    def restyle(self) -> None:
        """The text size may be another."""
        from app.ui.kit.theme import theme  # for start-up time, as above

        self._scale = Scale(theme.scale)
        self.fit()

    def fit(self) -> None:
        """Fold what does not fit: the rail to icons, the preview away."""
        if self._built:
            self.rail.set_narrow(self._folded())
            self.split.fit(self.width())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._listen()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        escape = self._built and event.key() == QtCore.Qt.Key.Key_Escape
        if not (escape and self.navigator.up()):
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._built:
            if not self.pages.may_leave():
                event.ignore()
                return
            self.split.remember()
        self.settings.set_bytes("window", self.saveGeometry())
        self.settings.sync()
        super().closeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self.painted.emit)

    def _show_frame(self) -> None:
        """The grounds of bar, rail, page and status bar, where they will be. Building replaces them."""
        # by the system's palette: asking for the colour scheme would need Qt's enums, and so would a painter
        system_dark = QApplication.palette().window().color().lightness() < 128
        dark = self.settings.theme == "dark" or (self.settings.theme == "system" and system_dark)
        tokens, px = DARK if dark else LIGHT, self._scale.px
        frame, page = QFrame(self), QFrame(self)
        frame.setStyleSheet(f"background: {tokens.rail}")
        page.setStyleSheet(f"background: {tokens.surf}")
        column = QVBoxLayout(frame)
        column.setContentsMargins(px(_RAIL_NARROW if self._folded() else _RAIL_WIDE), px(_TOP), 0, px(_STATUS))
        column.addWidget(page)
        self.setCentralWidget(frame)

    def _folded(self) -> bool:
        return self.width() < self._scale.px(_FOLD_RAIL)

    def _listen(self) -> None:
        """Hear keys and mouse buttons that no control owns (there is a QWindow only once the window is shown)."""
        handle = self.windowHandle()
        if handle is not None and self._built:
            handle.installEventFilter(self.inputs)
