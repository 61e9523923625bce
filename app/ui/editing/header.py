"""The heading above the columns of an editor's table, in line with what stands in the cells."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from app.ui.kit.theme import theme

HEIGHT = 32


class ColumnHeader(QHeaderView):
    """Paints the titles itself: the first one is inset like the page, none of them is a button."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setHighlightSections(False)
        self.setSectionsClickable(False)
        self.setMinimumSectionSize(1)
        theme.follow(self._restyle)

    def paintSection(self, painter: QPainter, rect: QRect, logical: int) -> None:
        painter.save()
        painter.fillRect(rect, theme.color("surf"))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.color("line2"))
        painter.setFont(theme.font("head"))
        painter.setPen(theme.color("ink2"))
        first = all(self.isSectionHidden(section) for section in range(logical))
        inner = rect.adjusted(theme.px(24 if first else 8), 0, -theme.px(4), 0)
        title = str(self.model().headerData(logical, Qt.Orientation.Horizontal) or "")
        shown = painter.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter, shown)
        painter.restore()

    def _restyle(self) -> None:
        self.setFixedHeight(theme.px(HEIGHT))
        self.viewport().update()
