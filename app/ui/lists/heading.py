"""The head of a list: what it is, how many there are, and the commands for the list as a whole."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.texts import N_
from app.ui.kit.buttons import Button
from app.ui.kit.labels import ElidedLabel, Label
from app.ui.kit.text import Text
from app.ui.kit.theme import theme

_COMPACT = 820


class ListHeading(QWidget):
    """Title and count at the left; new, columns and export at the right, as icons alone where room is short.

    The list of persons also leads to those who could stand in it twice.
    """

    def __init__(self, title: Text, new: Text, parent: QWidget, *, duplicates: bool = False) -> None:
        super().__init__(parent)
        self.title = Label(title, "title", parent=self)
        self.count = ElidedLabel("", "body", "ink2", parent=self)
        self.new = Button(new, "plus", self, kind="quiet", keys="Ctrl+N")
        self.columns = Button(N_("List", "Columns"), "columns-3", self, kind="quiet")
        self.export = Button(N_("List", "Export"), "download", self, kind="quiet")
        self.trash = Button(N_("List", "Trash"), "trash-2", self, kind="quiet")
        self.duplicates = Button(N_("List", "Duplicates"), "users", self, kind="quiet") if duplicates else None
        self._row = QHBoxLayout(self)
        self._row.addWidget(self.title)
        self._row.addWidget(self.count, 1)
        for button in self.buttons():
            self._row.addWidget(button)
        theme.follow(self._restyle)

    def buttons(self) -> tuple[Button, ...]:
        """The commands from left to right."""
        offered = (self.new, self.duplicates, self.columns, self.export, self.trash)
        return tuple(each for each in offered if each is not None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        for button in self.buttons():
            button.set_compact(self.width() < theme.px(_COMPACT))

    def _restyle(self) -> None:
        self._row.setContentsMargins(theme.px(24), theme.px(14), theme.px(16), theme.px(8))
        self._row.setSpacing(theme.px(12))
        self._fit()
