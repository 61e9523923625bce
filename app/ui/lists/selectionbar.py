"""The bar under a list while something is selected: how much, and what can be done with it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from app.texts import N_, NN_, tr
from app.ui.kit.announce import announce
from app.ui.kit.buttons import Button, IconButton, SecondaryButton
from app.ui.kit.labels import Ground, IconLabel, Label
from app.ui.kit.text import Text
from app.ui.kit.theme import theme

SELECTED = NN_("List", "%n selected|%n selected", "", 1)
_COMPACT = 760


class SelectionBar(Ground):
    """Commands come from buttons; *change* has a menu that the page fills."""

    closed = Signal()

    def __init__(self, change: Text | None, parent: QWidget) -> None:
        super().__init__("accs", parent)
        self._count = 0
        self._sign = IconLabel("check", "acc", 18, parent=self)
        self._label = Label(self._words, "name", parent=self)
        self.open = SecondaryButton(N_("List", "Open"), "corner-down-left", self)
        self.print = SecondaryButton(N_("List", "Print together"), "printer", self)
        self.change = SecondaryButton(change or "", "square-pen", self)
        self.change.menu_arrow = True
        self.copy = Button(N_("List", "Copy for Excel"), "copy", self, kind="quiet", keys="Ctrl+C")
        self.delete = Button(N_("List", "Delete"), "trash-2", self, kind="quiet", keys="Del")
        self.close_button = IconButton(N_("List", "Clear the selection"), "x", self, keys="Esc")
        self.menu = QMenu(self)
        self.change.setVisible(change is not None)
        self._row = QHBoxLayout(self)
        for widget in (self._sign, self._label, *self.buttons()[:-1]):
            self._row.addWidget(widget)
        self._row.addStretch(1)
        self._row.addWidget(self.close_button)
        self.close_button.clicked.connect(self.closed)
        self.change.setMenu(self.menu)
        theme.follow(self._restyle_bar)
        self.hide()

    def buttons(self) -> Sequence[Button]:
        """The buttons from left to right."""
        return self.open, self.print, self.change, self.copy, self.delete, self.close_button

    def text(self) -> str:
        """What it says of the selection."""
        return self._label.text()

    def show_count(self, count: int) -> None:
        """Say how many are selected; the bar goes when none is."""
        changed, self._count = count != self._count, count
        self._label.retranslate()
        self.setVisible(count > 0)
        if changed and count > 1:
            announce(self, self._words())

    def set_read_only(self, read_only: bool) -> None:
        """Allow looking and copying only."""
        for button in (self.change, self.delete):
            button.setEnabled(not read_only)

    def retranslate(self) -> None:
        """Name of the bar; its buttons name themselves."""
        self.setAccessibleName(tr(N_("List", "Selection")))

    def _words(self) -> str:
        return tr(SELECTED, self._count)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(QRect(0, 0, self.width(), 1), theme.color("line"))

    def _fit(self) -> None:
        compact = self.width() < theme.px(_COMPACT)
        for button in self.buttons()[:-1]:
            button.set_compact(compact)

    def _restyle_bar(self) -> None:
        self._row.setContentsMargins(theme.px(24), theme.px(8), theme.px(16), theme.px(8))
        self._row.setSpacing(theme.px(8))
        self._fit()
