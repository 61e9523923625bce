"""Two states of something, value by value beside each other: what differs, in words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from app.texts import N_, tr
from app.ui.kit.text import Text, say
from app.ui.kit.theme import theme

NOTHING = N_("Comparison", "—")
_FIELD = N_("Comparison", "Field")
_MOST_LINES = 6


class Comparison(QTableWidget):
    """Rows of (what, before, after) under two *headings*; whole values by tooltip where they are long."""

    def __init__(self, name: Text, headings: tuple[Text, Text], parent: QWidget | None = None) -> None:
        super().__init__(0, 3, parent)
        self._name, self._headings = name, headings
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionsClickable(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        for column in (1, 2):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        header.setMaximumSectionSize(theme.px(420))
        header.geometriesChanged.connect(self._fit)
        self.retranslate()

    def show_rows(self, rows: Sequence[tuple[str, str, str]]) -> None:
        """Show *rows* in the place of what was there."""
        self.setRowCount(len(rows))
        for index, row in enumerate(rows):
            for column, text in enumerate(row):
                item = QTableWidgetItem(text or tr(NOTHING))
                item.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
                if len(text) > 60:
                    item.setToolTip(text)
                self.setItem(index, column, item)
        if rows:
            self.setCurrentCell(0, 0)
        self._fit()

    def retranslate(self) -> None:
        """Name and headings in the present language."""
        self.setAccessibleName(say(self._name))
        self.setHorizontalHeaderLabels([tr(_FIELD), *(say(heading) for heading in self._headings)])

    def _fit(self) -> None:
        """Rows as high as their texts, up to some lines."""
        self.resizeRowsToContents()
        most = self.fontMetrics().lineSpacing() * _MOST_LINES + theme.px(8)
        for row in range(self.rowCount()):
            self.setRowHeight(row, min(self.rowHeight(row) + theme.px(6), most))
