"""What stands in the label column of a part's row: handle, number, menu, and the way to the rest of its fields."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.texts import N_, tr
from app.ui.forms.chain import SHOWN_LAST
from app.ui.forms.drag import DragHandle
from app.ui.forms.menu import Entry, open_menu
from app.ui.kit.buttons import Button, IconButton
from app.ui.kit.labels import Label
from app.ui.kit.theme import theme

MOVE_UP, MOVE_DOWN, REMOVE = N_("Parts", "Move up"), N_("Parts", "Move down"), N_("Parts", "Remove")
MORE, LESS = N_("Parts", "More"), N_("Parts", "Less")


class RowSide(QWidget):
    """Tab comes here after the fields. *has_more*: there are fields behind "More", with a link to them if *linked*."""

    move_requested = Signal(int)
    """By -1 or 1."""
    remove_requested = Signal()
    more_requested = Signal(bool)

    def __init__(self, parent: QWidget, *, has_more: bool, linked: bool) -> None:
        super().__init__(parent)
        self.setProperty(SHOWN_LAST, True)
        self._part = ""
        self._has_more = has_more
        self._more_shown = self._read_only = False
        self.handle = DragHandle(self)
        self.place = Label("", "body", "ink2", parent=self)
        self.menu_button = IconButton(lambda: tr(N_("Parts", "{part}: menu"), part=self._part), "ellipsis", self)
        self.menu_button.clicked.connect(self._open_menu)
        self._head = QHBoxLayout()
        for widget in (self.handle, self.place):
            self._head.addWidget(widget, 0, Qt.AlignmentFlag.AlignTop)
        self._head.addStretch(1)
        self._head.addWidget(self.menu_button, 0, Qt.AlignmentFlag.AlignTop)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        self._column.addLayout(self._head)
        self.more_link: Button | None = None
        if linked:
            self.more_link = Button(self._more_text, "chevron-down", self, kind="link", small=True)
            self.more_link.clicked.connect(self._turn)
            self._column.addWidget(self.more_link, 0, Qt.AlignmentFlag.AlignLeft)
        theme.follow(self._restyle)

    def set_part(self, number: int, name: str) -> None:
        """Say which place the row has, from 1, and what a screen reader calls its part."""
        self._part = name
        self.place.set_text(f"{number}.")
        self.menu_button.retranslate()
        if self.more_link is not None:
            self.more_link.setAccessibleDescription(name)

    def set_more_shown(self, shown: bool) -> None:
        """Whether the rest of the fields is shown."""
        self._more_shown = shown
        if self.more_link is not None:
            self.more_link.set_icon("chevron-up" if shown else "chevron-down")
            self.more_link.retranslate()

    def set_read_only(self, read_only: bool) -> None:
        """Leave out what would change the list."""
        self._read_only = read_only
        self.handle.setVisible(not read_only)
        self.menu_button.setVisible(not read_only or self._has_more)

    def set_top(self, pixels: int) -> None:
        """Begin so much lower, level with a field below its caption."""
        self._column.setContentsMargins(0, pixels, 0, 0)

    def _turn(self) -> None:
        self.more_requested.emit(not self._more_shown)

    def _more_text(self) -> str:
        return tr(LESS if self._more_shown else MORE)

    def _open_menu(self) -> None:
        entries: list[Entry] = [(self._more_text, "", self._turn)] if self._has_more else []
        if not self._read_only:
            entries += [
                (MOVE_UP, "Alt+Up", lambda: self.move_requested.emit(-1)),
                (MOVE_DOWN, "Alt+Down", lambda: self.move_requested.emit(1)),
                (REMOVE, "Alt+Del", self.remove_requested.emit),
            ]
        open_menu(self.menu_button, entries)

    def _restyle(self) -> None:
        self._head.setSpacing(theme.px(4))
        self.place.setContentsMargins(0, (theme.px(30) - self.place.fontMetrics().height()) // 2, 0, 0)
