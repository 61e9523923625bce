"""The header of a list: names of the columns with their sort arrows above, the filter row below."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHeaderView, QWidget

from app.services.columns import Column
from app.texts import N_, tr
from app.ui.kit.announce import announce
from app.ui.kit.icons import pixmap
from app.ui.kit.theme import theme
from app.ui.lists.delegate import EDGE, PAD
from app.ui.lists.model import Sort

HEIGHT, LABELS = 68, 32
"""Height of the header and of the names in it, in design pixels; the filter row stands below."""
NARROWEST = 48

NAME = N_(
    "List",
    "Column headings. Left and Right choose one, Enter sorts by it, Shift+Enter as well, "
    "Ctrl+Left and Ctrl+Right move it, Down goes to its filter.",
)


class ListHeader(QHeaderView):
    """Sorts by click or Enter (with Shift: by several columns), moves columns by mouse or Ctrl+arrows."""

    sort_requested = Signal(str, bool)
    """Key of a column, and whether it is added to those sorted by already."""
    order_changed = Signal(list)
    """Keys of the columns in their new order."""
    width_changed = Signal(str, int)
    """A person has given the column this width (real pixels)."""
    down = Signal(str)
    """The keyboard goes to the filter of this column."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.columns: list[Column] = []
        self.sort: Sort = ()
        self._at = 0
        self._fitting = False
        self._modifiers = Qt.KeyboardModifier.NoModifier
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSectionsClickable(True)
        self.setSectionsMovable(True)
        self.setHighlightSections(False)
        self.sectionClicked.connect(self._clicked)
        self.sectionMoved.connect(self._moved)
        self.sectionResized.connect(self._resized)
        theme.follow(self._restyle)
        self.retranslate()

    def set_columns(self, columns: Sequence[Column]) -> None:
        """The columns of the model, which has been reset to them."""
        self.columns = list(columns)
        self._at = min(self._at, max(len(self.columns) - 1, 0))
        self._fitting = True
        for section in range(self.count()):  # the model's order is the order shown, so nothing stays moved
            self.moveSection(self.visualIndex(section), section)
        self._fitting = False

    def set_sort(self, sort: Sort) -> None:
        """Show these arrows: (column, descending), the most important first."""
        self.sort = sort
        self.viewport().update()

    def set_widths(self, widths: Sequence[int]) -> None:
        """Real pixels, one for each column."""
        self._fitting = True
        for section, width in enumerate(widths):
            self.resizeSection(section, width)
        self._fitting = False

    def content(self, section: int) -> QRect:
        """Where name and filter of a section stand, over the header's whole height."""
        left = self.sectionViewportPosition(section)
        inset = theme.px(EDGE if section == 0 else PAD)
        return QRect(left + inset, 0, self.sectionSize(section) - inset - theme.px(4), self.height())

    def retranslate(self) -> None:
        """Name for a screen reader; the names of the columns come from the model."""
        self.setAccessibleName(tr(NAME))
        self.viewport().update()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), theme.px(HEIGHT))

    def _restyle(self) -> None:
        self.setMinimumSectionSize(theme.px(NARROWEST))
        self.updateGeometry()

    # -- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        rect = self.viewport().rect()
        used = self.length() - self.offset()
        painter.fillRect(QRect(used, 0, rect.width() - used, rect.height()), theme.color("surf"))
        painter.fillRect(QRect(0, rect.height() - 1, rect.width(), 1), theme.color("line2"))

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803  (Qt's name)
        painter.save()
        painter.fillRect(rect, theme.color("surf"))
        column = self.columns[logicalIndex]
        inner = self.content(logicalIndex)
        inner.moveLeft(rect.left() + inner.left() - self.sectionViewportPosition(logicalIndex))
        inner.setHeight(theme.px(LABELS))
        arrows = [place for place, (key, _) in enumerate(self.sort) if key == column.key]
        room = theme.px(14 + (8 if len(self.sort) > 1 else 0)) if arrows else 0
        font = theme.font("head")
        metrics = QFontMetrics(font)
        text = metrics.elidedText(
            tr(column.label), Qt.TextElideMode.ElideRight, inner.width() - room - theme.px(6 if room else 0)
        )
        painter.setFont(font)
        painter.setPen(theme.color("ink2"))
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter, text)
        if arrows:
            after = inner.left() + metrics.horizontalAdvance(text) + theme.px(6)
            _paint_arrow(painter, inner, after, self.sort, arrows[0])
        if self.hasFocus() and logicalIndex == self._at:
            painter.setPen(QPen(theme.color("acc"), 2))
            painter.drawRect(rect.adjusted(1, 1, -1, -1))
        painter.restore()

    # -- mouse

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._modifiers = event.modifiers()
        super().mouseReleaseEvent(event)

    def _clicked(self, section: int) -> None:
        adding = bool(self._modifiers & Qt.KeyboardModifier.ShiftModifier)
        self.sort_requested.emit(self.columns[section].key, adding)

    def _moved(self, _logical: int, _old: int, _new: int) -> None:
        if not self._fitting:  # the header is still in the middle of the drag: the model changes when it is done
            QTimer.singleShot(0, self, self._adopt_order)

    def _adopt_order(self) -> None:
        order = [self.columns[self.logicalIndex(place)].key for place in range(self.count())]
        if order != [column.key for column in self.columns]:
            self.order_changed.emit(order)

    def _resized(self, section: int, _old: int, new: int) -> None:
        if not self._fitting and section < len(self.columns):
            self.width_changed.emit(self.columns[section].key, new)

    # -- keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, modifiers = event.key(), event.modifiers()
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(key)) if self.columns else None
        if step is not None and modifiers & Qt.KeyboardModifier.ControlModifier:
            self._carry(step)
        elif step is not None or key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            last = len(self.columns) - 1
            self.go(0 if key == Qt.Key.Key_Home else last if key == Qt.Key.Key_End else self._at + (step or 0))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self.columns:
            adding = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
            self.sort_requested.emit(self.columns[self._at].key, adding)
            self.say()
        elif key == Qt.Key.Key_Down and self.columns:
            self.down.emit(self.columns[self._at].key)
        else:
            event.ignore()

    def go(self, section: int) -> None:
        """Put the keyboard's frame on a section and read it out."""
        self._at = min(max(section, 0), len(self.columns) - 1)
        self.reveal(self._at)
        self.viewport().update()
        self.say()

    def say(self) -> None:
        """Have a screen reader say the section with the frame."""
        role = Qt.ItemDataRole.AccessibleTextRole
        announce(self, str(self.model().headerData(self._at, Qt.Orientation.Horizontal, role) or ""))

    def reveal(self, section: int) -> None:
        """Scroll sideways until the section can be seen."""
        bar = self.parentWidget().horizontalScrollBar()  # type: ignore[union-attr]
        left, right = self.sectionPosition(section), self.sectionPosition(section) + self.sectionSize(section)
        bar.setValue(min(max(bar.value(), right - self.viewport().width()), left))

    def _carry(self, step: int) -> None:
        place = self._at + step
        if 0 <= place < len(self.columns):
            keys = [column.key for column in self.columns]
            keys.insert(place, keys.pop(self._at))
            self._at = place
            self.order_changed.emit(keys)
            self.say()


def _paint_arrow(painter: QPainter, inner: QRect, left: int, sort: Sort, place: int) -> None:
    """The arrow of the *place*-th column sorted by, with its number where there are several."""
    side = theme.px(14)
    image = pixmap("arrow-down" if sort[place][1] else "arrow-up", "ink2", 14)
    painter.drawPixmap(left, inner.top() + (inner.height() - side) // 2, image)
    if len(sort) > 1:
        painter.setFont(theme.font("caption"))
        room = QRect(left + side, inner.top(), side, inner.height())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, str(place + 1))
