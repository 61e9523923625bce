"""The tabs of a form, with the number of what they hold."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QTabBar, QWidget

from app.texts import N_, Message, tr
from app.ui.kit.theme import theme

_HEIGHT, _SIDE, _GAP, _COUNT_GAP = 38, 3, 22, 6


class FormTabs(QTabBar):
    """Painted by hand: the chosen tab is semibold and must not change its width for that."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(True)
        self._labels: list[Message] = []
        self._counts: list[int | None] = []
        self.retranslate()
        theme.follow(self._restyle)

    def add(self, label: Message) -> None:
        """Add a tab behind the others."""
        self._labels.append(label)
        self._counts.append(None)
        self.addTab(tr(label))

    def offer(self, number: int) -> None:
        """Offer the first *number* of the tabs; a hidden one would still be read out as a part of the bar."""
        while self.count() > number:
            self.removeTab(self.count() - 1)
        while self.count() < number:
            self.addTab("")
            self._name(self.count() - 1)

    def set_count(self, index: int, count: int | None) -> None:
        """Show how many there are in tab *index*; ``None`` or 0 shows no number."""
        if self._counts[index] != (count or None):
            self._counts[index] = count or None
            if index < self.count():
                self._name(index)

    def retranslate(self) -> None:
        """Name every tab anew."""
        self.setAccessibleName(tr(N_("Form", "Tabs of the form")))
        for index in range(self.count()):
            self._name(index)

    def _name(self, index: int) -> None:
        count, label = self._counts[index], tr(self._labels[index])
        self.setTabText(index, label)
        named = tr(N_("Form", "{tab}, {count}"), tab=label, count=count) if count else label
        self.setAccessibleTabName(index, named)

    def _restyle(self) -> None:
        self.setFont(theme.font("name"))
        self.setFixedHeight(theme.px(_HEIGHT))
        self.updateGeometry()

    def tabSizeHint(self, index: int) -> QSize:
        width = QFontMetrics(theme.font("name")).horizontalAdvance(self.tabText(index))
        count = self._counts[index] if index < len(self._counts) else None
        if count:
            width += theme.px(_COUNT_GAP) + QFontMetrics(theme.font("body")).horizontalAdvance(str(count))
        return QSize(width + theme.px(2 * _SIDE + _GAP), theme.px(_HEIGHT))

    def minimumTabSizeHint(self, index: int) -> QSize:
        return self.tabSizeHint(index)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for index in range(self.count()):
            rect = self.tabRect(index).adjusted(0, 0, -theme.px(_GAP), 0)
            self._paint_tab(painter, rect, index)

    def _paint_tab(self, painter: QPainter, rect: QRect, index: int) -> None:
        chosen = index == self.currentIndex()
        text, count = self.tabText(index), self._counts[index]
        inner = rect.adjusted(theme.px(_SIDE), 0, 0, -theme.px(2))
        painter.setFont(theme.font("name" if chosen else "body"))
        painter.setPen(theme.color("ink" if chosen else "ink2"))
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter, text)
        if count:
            width = painter.fontMetrics().horizontalAdvance(text) + theme.px(_COUNT_GAP)
            painter.drawText(inner.adjusted(width, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, str(count))
        if chosen:
            edge = QRect(rect.left(), rect.bottom() - theme.px(2) + 1, rect.width(), theme.px(2))
            painter.fillRect(edge, theme.color("acc"))
            if self.hasFocus():
                painter.setPen(QPen(theme.color("acc"), 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                frame = QRectF(rect).adjusted(-2, 4, 2, -4)
                painter.drawRoundedRect(frame, theme.px(4), theme.px(4))
