"""The list under a field that fills while one types: results with marked spellings, commands, key caps."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QFrame,
    QGraphicsDropShadowEffect,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from app.names.folding import fold
from app.ui.kit.icons import pixmap
from app.ui.kit.keys import key_cap_width, paint_key_cap
from app.ui.kit.labels import Label
from app.ui.kit.rows import Row
from app.ui.kit.text import Text
from app.ui.kit.theme import theme

Index = QModelIndex | QPersistentModelIndex
_ROW = Qt.ItemDataRole.UserRole + 1
_HEIGHTS = (32, 46, 66)  # by the number of lines of detail


def spans(text: str, marks: Iterable[str]) -> list[tuple[str, bool]]:
    """*text* in pieces, each with whether it is one of *marks*: case, accents and ё/е are left out of account.

    A mark counts where a word begins so; anywhere else only where no word does.
    """
    return list(_spans(text, tuple(marks)))


@functools.lru_cache(maxsize=512)
def _spans(text: str, marks: tuple[str, ...]) -> tuple[tuple[str, bool], ...]:
    """:func:`spans`, remembered: a list is painted often."""
    folded = [fold(letter) for letter in text]
    plain = "".join(folded)
    places = [at for at, letters in enumerate(folded) for _ in letters]  # folding makes two letters of ß
    hits: list[tuple[int, int]] = []
    for mark in filter(None, map(fold, marks)):
        found = [match.start() for match in re.finditer(re.escape(mark), plain)]
        begun = [start for start in found if not start or not plain[start - 1].isalnum()]
        hits += [(places[start], places[start + len(mark) - 1] + 1) for start in begun or found]
    pieces: list[tuple[str, bool]] = []
    at = 0
    for start, end in sorted(hits, key=lambda hit: (hit[0], -hit[1])):
        if start < at:
            continue
        pieces += [(text[at:start], False), (text[start:end], True)]
        at = end
    return tuple(piece for piece in [*pieces, (text[at:], False)] if piece[0])


def draw_marked(painter: QPainter, rect: QRect, text: str, marks: Sequence[str], color: str) -> int:
    """Draw one line of *text* in the painter's font, its marked spellings on the mark colour, elided.

    Returns the width of what was drawn.
    """
    metrics = painter.fontMetrics()
    text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    x = rect.left()
    for piece, marked in spans(text, marks):
        width = metrics.horizontalAdvance(piece)
        if marked:
            height = metrics.height()
            top = rect.top() + (rect.height() - height) // 2
            painter.fillRect(QRect(x - 1, top, width + 2, height), theme.color("mark"))
        painter.setPen(theme.color("ink" if marked else color))
        painter.drawText(QRect(x, rect.top(), width + 2, rect.height()), Qt.AlignmentFlag.AlignVCenter, piece)
        x += width
    return x - rect.left()


class _Delegate(QStyledItemDelegate):
    """Paints a :class:`Row`; fonts and pixmaps come from caches."""

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        row: Row = index.data(_ROW)
        return QSize(theme.px(120), theme.px(28 if row.heading else _HEIGHTS[len(row.detail.splitlines())]))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: Row = index.data(_ROW)
        rect = option.rect
        painter.save()
        if row.heading:
            painter.setFont(theme.font("captionbold"))
            painter.setPen(theme.color("ink3"))
            painter.drawText(rect.adjusted(theme.px(14), 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, row.label)
        else:
            current = bool(option.state & QStyle.StateFlag.State_Selected)
            self._paint_row(painter, rect, row, current)
        painter.restore()

    def _paint_row(self, painter: QPainter, rect: QRect, row: Row, current: bool) -> None:
        if current:
            painter.fillRect(rect, theme.color("accs"))
            painter.fillRect(QRect(rect.left(), rect.top(), theme.px(3), rect.height()), theme.color("acc"))
        if row.icon:
            side = theme.px(18)
            image = pixmap(row.icon, "acc" if current else "ink2")
            painter.drawPixmap(rect.left() + theme.px(14), rect.top() + (rect.height() - side) // 2, image)
        right = self._paint_right(painter, rect, row, current)
        inner = rect.adjusted(theme.px(42 if row.icon else 14), 0, -right, 0)
        painter.setFont(theme.font("name" if row.detail else "body"))
        if not row.detail:
            draw_marked(painter, inner, row.label, row.marks, "ink")
            return
        lines = row.detail.splitlines()
        height = (rect.height() - theme.px(8)) // (len(lines) + 1)
        place = QRect(inner.left(), inner.top() + theme.px(4), inner.width(), height)
        taken = draw_marked(painter, place, row.label, row.marks, "ink")
        painter.setFont(theme.font("label"))
        if row.beside:
            draw_marked(painter, place.adjusted(taken + theme.px(8), 0, 0, 0), row.beside, row.marks, "ink2")
        for line in lines:
            place.translate(0, height)
            draw_marked(painter, place, line, row.marks, "ink2")

    def _paint_right(self, painter: QPainter, rect: QRect, row: Row, current: bool) -> int:
        """Paint key cap and quiet words at the right; returns the room they took."""
        taken = theme.px(14)
        keys = row.keys or ("Return" if current else "")
        if keys:
            width, height = key_cap_width(keys), theme.px(18)
            box = QRectF(rect.right() - taken - width, rect.center().y() - height / 2, width, height)
            paint_key_cap(painter, box, keys)
            taken += width + theme.px(12)
        if row.right:
            painter.setFont(theme.font("label"))
            painter.setPen(theme.color("ink2" if current else "ink3"))
            width = min(QFontMetrics(theme.font("label")).horizontalAdvance(row.right), rect.width() // 3)
            place = QRect(rect.right() - taken - width, rect.top(), width, rect.height())
            words = painter.fontMetrics().elidedText(row.right, Qt.TextElideMode.ElideRight, width)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, words)
            taken += width + theme.px(12)
        return taken


class RowList(QListView):
    """A list of :class:`Row` driven by the keys of the field above it; it never takes the keyboard."""

    chosen = Signal(object)
    current_changed = Signal(str)
    """Somebody went to another row, which says this."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = QStandardItemModel(self)
        self.setModel(self._model)
        self.setItemDelegate(_Delegate(self))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.clicked.connect(self._clicked)
        self.entered.connect(self._entered)

    def set_rows(self, rows: Sequence[Row], current: int = 0) -> None:
        """Show *rows*; the *current*-th choosable one is chosen by Enter, -1 for none."""
        self._model.clear()
        for row in rows:
            item = QStandardItem(row.label)
            spoken = ", ".join(part for part in (row.label, row.beside, *row.detail.splitlines(), row.right) if part)
            item.setData(spoken, Qt.ItemDataRole.AccessibleTextRole)
            item.setData(row, _ROW)
            item.setFlags(Qt.ItemFlag.NoItemFlags if row.heading else item.flags())
            self._model.appendRow(item)
        choosable = [i for i, row in enumerate(rows) if not row.heading]
        if 0 <= current < len(choosable):
            self.setCurrentIndex(self._model.index(choosable[current], 0))

    def rows(self) -> list[Row]:
        """The rows shown."""
        return [self._model.item(i).data(_ROW) for i in range(self._model.rowCount())]

    def current(self) -> Row | None:
        """The row that Enter would choose."""
        index = self.currentIndex()
        return index.data(_ROW) if index.isValid() else None

    def current_words(self) -> str:
        """The current row as a screen reader says it."""
        index = self.currentIndex()
        return str(index.data(Qt.ItemDataRole.AccessibleTextRole)) if index.isValid() else ""

    def step(self, by: int) -> None:
        """Move by *by* choosable rows, round the ends."""
        choosable = [i for i, row in enumerate(self.rows()) if not row.heading]
        if choosable:
            at = self.currentIndex().row()
            place = choosable.index(at) + by if at in choosable else (0 if by > 0 else -1)
            self._go(choosable[place % len(choosable)])

    def choose_current(self) -> bool:
        """Choose the current row; False when there is none."""
        row = self.current()
        if row is not None:
            self.chosen.emit(row.data)
        return row is not None

    def content_height(self) -> int:
        """Height that shows every row."""
        return sum(self.sizeHintForRow(i) for i in range(self._model.rowCount()))

    def _go(self, row: int) -> None:
        self.setCurrentIndex(self._model.index(row, 0))
        self.current_changed.emit(self.current_words())

    def _clicked(self, index: QModelIndex) -> None:
        self._go(index.row())
        self.choose_current()

    def _entered(self, index: QModelIndex) -> None:
        row: Row = index.data(_ROW)
        if not row.heading:
            self.setCurrentIndex(index)


def found_words(matches: str, found: RowList) -> str:
    """What is said of a list that typing has filled: *matches*, and the row that Enter would choose."""
    return ". ".join(part for part in (matches, found.current_words()) if part)


class ChoicePopup(QFrame):
    """A :class:`RowList` in a frame under *anchor*, as a child of its window: it takes no focus and no grab."""

    chosen = Signal(object)

    def __init__(self, anchor: QWidget, most_height: int = 320) -> None:
        super().__init__(anchor.window())
        self._anchor, self._most = anchor, most_height
        self.list = RowList(self)
        self.list.chosen.connect(self._chosen)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 5, 1, 5)
        column.setSpacing(0)
        column.addWidget(self.list)
        self.footer = Label("", "caption", "ink3", wrap=True, parent=self)
        column.addWidget(self.footer)
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(18)
        shadow.setOffset(0, 4)
        self.setGraphicsEffect(shadow)
        self.hide()

    def open_with(self, rows: Sequence[Row], current: int = 0, footer: Text = "") -> None:
        """Show *rows* below the anchor, or above it where there is more room; nothing for no rows.

        *footer* is a quiet remark under the rows.
        """
        if not rows:
            self.list.set_rows(())
            self.hide()
            return
        window = self._anchor.window()
        if self.parentWidget() is not window:
            self.setParent(window)
        self.list.set_rows(rows, current)
        self.footer.setContentsMargins(theme.px(14), theme.px(6), theme.px(14), theme.px(4))
        self.footer.set_text(footer)
        self.footer.setVisible(bool(footer))
        top_left = self._anchor.mapTo(window, QPoint(0, 0))
        below = window.height() - top_left.y() - self._anchor.height() - theme.px(8)
        above = top_left.y() - theme.px(8)
        width = min(max(self._anchor.width(), theme.px(360)), window.width() - 2 * theme.px(8))
        foot = self.footer.heightForWidth(width) if footer else 0
        wanted = min(self.list.content_height() + 12 + foot, theme.px(self._most))
        height = min(wanted, max(below, above))
        y = top_left.y() + self._anchor.height() + theme.px(3)
        if wanted > below and above > below:
            y = top_left.y() - height - theme.px(3)
        x = min(top_left.x(), window.width() - width - theme.px(8))
        self.setGeometry(x, y, width, height)
        self.show()
        self.raise_()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color("bord"), 1))
        painter.setBrush(theme.color("surf"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme.px(6), theme.px(6))

    def _chosen(self, data: object) -> None:
        self.hide()
        self.chosen.emit(data)
