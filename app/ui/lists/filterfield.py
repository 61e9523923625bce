"""The fields of the filter row: a line for words, numbers and dates, a combo box for choices."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QComboBox, QWidget

from app.services.columns import Column, Match
from app.services.filters import EMPTY
from app.texts import N_, Message, tr
from app.ui.kit.announce import announce
from app.ui.kit.choice import Combo
from app.ui.kit.controls import Line
from app.ui.kit.text import plain_tooltip
from app.ui.kit.theme import set_property, theme

HEIGHT = 26

NAME = N_("List", "Filter: {column}")
ALL = N_("List", "all")
NONE = N_("List", "— (empty)")
_FOR_ALL = N_("List", "A dash (-) finds the empty cells, an asterisk (*) those that are not.")
_PLACEHOLDERS: dict[Match, Message] = {
    Match.WORDS: N_("List", "Word"),
    Match.NUMBER: N_("List", "Number"),
    Match.DATE: N_("List", "Year, from–to"),
    Match.PERIOD: N_("List", "Year, from–to"),
}
_HINTS: dict[Match, Message] = {
    Match.WORDS: N_("List", "Every word must occur; accents and capitals make no difference."),
    Match.NUMBER: N_("List", "A number, or how large it is: 18, >=5, <5, 5-8."),
    Match.DATE: N_("List", "A date, a month or a year, or from when to when: 2017, 07.2017, 2016-2018, >=2016."),
    Match.PERIOD: N_("List", "Finds what falls into this time: 2017, 07.2017, 4.7.2017, 2016-2018, >=2016."),
}


class FilterLine(Line):
    """A filter that is typed. Down and Enter go on to the table, Esc empties it first."""

    edited = Signal()
    left = Signal()
    """The person is done: the table takes the keyboard."""
    entered = Signal()

    def __init__(self, column: Column, parent: QWidget) -> None:
        super().__init__(parent)
        self._column = column
        self._problem = ""
        self.textEdited.connect(self.edited)
        self.retranslate()

    def filter(self) -> str:
        """What is filtered by; empty for everything."""
        return self.text()

    def set_filter(self, text: str) -> None:
        """Show another filter."""
        self.set_text(text)

    def set_problem(self, sentence: str) -> None:
        """Outline the field and say why the filter is not applied; empty for no problem."""
        if sentence != self._problem:
            self._problem = sentence
            set_property(self, "problem", bool(sentence))
            self.retranslate()
            announce(self, sentence)

    def retranslate(self) -> None:
        """Name, placeholder, and what can be typed."""
        match = self._column.match
        self.setAccessibleName(tr(NAME, column=tr(self._column.label)))
        self.setPlaceholderText(tr(_PLACEHOLDERS[match]))
        tip = self._problem or f"{tr(_HINTS[match])} {tr(_FOR_ALL)}"
        self.setToolTip(plain_tooltip(tip))
        self.setAccessibleDescription(tip)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key == Qt.Key.Key_Escape and self.text():
            self.clear()
            self.edited.emit()
        elif key in (Qt.Key.Key_Escape, Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit()
        else:
            super().keyPressEvent(event)
            event.accept()  # what a line does not use must not reach the table under the header

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()

    def _restyle(self) -> None:
        super()._restyle()
        self.setFont(theme.font("label"))
        self.setFixedHeight(theme.px(HEIGHT))


class FilterCombo(Combo):
    """A filter that is chosen: everything, one of the choices, or the empty cells."""

    edited = Signal()
    left = Signal()
    entered = Signal()

    def __init__(self, column: Column, choices: Sequence[tuple[str, str]], parent: QWidget) -> None:
        super().__init__(parent, HEIGHT)
        self._column, self._choices = column, list(choices)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.activated.connect(self.edited)
        self.retranslate()

    def filter(self) -> str:
        """Key of the choice; empty for everything."""
        return self.currentData() or ""

    def set_filter(self, key: str) -> None:
        """Choose; a key that is not offered means everything."""
        self.setCurrentIndex(max(self.findData(key), 0))

    def set_problem(self, _sentence: str) -> None:
        """A choice cannot be wrong."""

    def set_choices(self, choices: Sequence[tuple[str, str]]) -> None:
        """Offer others; what is chosen stays."""
        self._choices = list(choices)
        self.retranslate()

    def retranslate(self) -> None:
        """Name and entries."""
        chosen = self.filter()
        self.setAccessibleName(tr(NAME, column=tr(self._column.label)))
        self.clear()
        for key, text in [("", tr(ALL)), *self._choices, (EMPTY, tr(NONE))]:
            self.addItem(text, key)
        self.set_filter(chosen)

    def showPopup(self) -> None:
        view = self.view()
        view.setMinimumWidth(max(view.sizeHintForColumn(0) + theme.px(24), self.width()))
        super().showPopup()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            if self.currentIndex() > 0:
                self.set_filter("")
                self.edited.emit()
            else:
                self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit()
        else:
            super().keyPressEvent(event)
            event.accept()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()

    def _restyle(self) -> None:
        super()._restyle()
        self.setFont(theme.font("label"))


FilterField = FilterLine | FilterCombo
