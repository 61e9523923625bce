"""A row that breaks into several where there is no room: buttons, chips, a title with its place."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem

from app.ui.kit.theme import theme


class FlowLayout(QLayout):
    """Items side by side at their preferred size, wrapped like words. *gap* in design pixels."""

    def __init__(self, gap: int = 8) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        margins = self.contentsMargins()
        inner = QRect(0, 0, width - margins.left() - margins.right(), 0)
        return self._place(inner, move=False) + margins.top() + margins.bottom()

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect.marginsRemoved(self.contentsMargins()), move=True)

    def sizeHint(self) -> QSize:
        shown = [item.sizeHint() for item in self._items if not item.isEmpty()]
        gaps = theme.px(self._gap) * max(len(shown) - 1, 0)
        size = QSize(sum(s.width() for s in shown) + gaps, max((s.height() for s in shown), default=0))
        return size.grownBy(self.contentsMargins())

    def minimumSize(self) -> QSize:
        sizes = [item.minimumSize() for item in self._items if not item.isEmpty()]
        size = QSize(max((s.width() for s in sizes), default=0), max((s.height() for s in sizes), default=0))
        return size.grownBy(self.contentsMargins())

    def _place(self, rect: QRect, *, move: bool) -> int:
        """Lay the items out in *rect*; returns the height that they take. Lines are centred upright."""
        gap = theme.px(self._gap)
        x, y, line, row = rect.x(), rect.y(), 0, list[tuple[QLayoutItem, int, QSize]]()
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint()
            size.setWidth(min(size.width(), max(rect.width(), item.minimumSize().width())))
            if item.hasHeightForWidth():
                size.setHeight(item.heightForWidth(size.width()))
            if row and x + size.width() > rect.right() + 1:
                self._settle(row, y, line, move=move)
                x, y, line, row = rect.x(), y + line + min(gap, theme.px(8)), 0, []
            row.append((item, x, size))
            x += size.width() + gap
            line = max(line, size.height())
        self._settle(row, y, line, move=move)
        return y + line - rect.y()

    @staticmethod
    def _settle(row: list[tuple[QLayoutItem, int, QSize]], y: int, line: int, *, move: bool) -> None:
        if move:
            for item, x, size in row:
                item.setGeometry(QRect(QPoint(x, y + (line - size.height()) // 2), size))
