"""Search everywhere: one box over everything, results by group, commands in the same list."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.texts import N_, NN_, tr
from app.ui.kit.announce import Teller
from app.ui.kit.buttons import Button
from app.ui.kit.controls import Line
from app.ui.kit.flow import FlowLayout
from app.ui.kit.keys import KeyCap
from app.ui.kit.labels import EmptyState, Ground, HLine, IconLabel, Label
from app.ui.kit.popup import RowList, found_words
from app.ui.kit.rows import Group, Row
from app.ui.kit.text import say
from app.ui.kit.theme import theme

_WIDTH, _MOST_HEIGHT = 720, 590


class SearchPanel(QWidget):
    """Lies over the window with a scrim; Escape or a click beside it closes it.

    ``text_changed`` asks for results, which are handed in with :meth:`set_groups`; ``chosen`` gives the
    ``data`` of the chosen row.
    """

    text_changed = Signal(str)
    chosen = Signal(object)
    closed = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._groups: list[Group] = []
        self._shown: int | None = None
        self._before: QWidget | None = None
        self.panel = _Panel(self)
        self._waiting = self._entered = False
        self.panel.line.textChanged.connect(self._typed)
        self.panel.line.installEventFilter(self)
        self.panel.list.chosen.connect(self._choose)
        self._teller = Teller(self.panel.line)
        self.panel.list.current_changed.connect(self._teller.now)
        self.panel.chips.idClicked.connect(self._filter)
        window.installEventFilter(self)
        theme.changed.connect(self._place)
        self.hide()

    def open(self, text: str = "") -> None:
        """Come up with *text* typed already."""
        window = self.parentWidget()
        if not self.isVisible() and window is not None:
            self._before = window.focusWidget()
        self._place()
        self.show()
        self.raise_()
        self.panel.line.setFocus()
        if text and text != self.text():
            self.panel.line.setText(text)
            return
        if not text:
            self.panel.line.selectAll()
        self._typed(self.text())

    def text(self) -> str:
        """What is typed."""
        return self.panel.line.text()

    def set_groups(self, groups: Sequence[Group]) -> None:
        """Show the results for what is typed now."""
        self._groups = [group for group in groups if group.rows]
        self._shown, self._waiting = None, False
        self._show()
        total = sum(group.count() for group in self._groups)
        self.panel.show_total(total, bool(self.text().strip()))
        self._place()
        self._teller.later(found_words(tr(NN_("Search", "%n match|%n matches", "", 1), total), self.panel.list))
        if self._entered:
            self._entered = False
            self.panel.list.choose_current()

    def close_panel(self) -> None:
        """Go away and give the keyboard back."""
        self._teller.stop()
        self._entered = False
        if self.isVisible():
            self.hide()
            if self._before is not None:
                self._before.setFocus()
            self.closed.emit()

    def retranslate(self) -> None:
        """Headings and chips anew."""
        self._show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.parentWidget() and event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        if watched is self.panel.line and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._key(event)
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_panel()
        else:
            event.accept()  # nothing typed here is meant for the page below

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab stays between box and chips: the page below is covered."""
        stops: list[QWidget] = [self.panel.line, *self.panel.chips.buttons()]
        focused = self.focusWidget()
        at = stops.index(focused) if focused in stops else 0
        stops[(at + (1 if forward else -1)) % len(stops)].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        self.close_panel()

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), QColor(0, 0, 0, 90))

    def _key(self, event: QKeyEvent) -> bool:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}
        if event.key() in steps:
            self.panel.list.step(steps[Qt.Key(event.key())])
            return True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self._waiting:
                self._entered = True  # for what comes first when it is found: what stands there answers older letters
            else:
                self.panel.list.choose_current()
            return True
        return False

    def _typed(self, text: str) -> None:
        self._waiting, self._entered = True, False
        self.text_changed.emit(text)

    def _choose(self, data: object) -> None:
        self.close_panel()
        self.chosen.emit(data)

    def _filter(self, chip: int) -> None:
        self._shown = chip - 1 if chip else None
        self._show()
        self.panel.line.setFocus()

    def _show(self) -> None:
        shown = self._groups if self._shown is None else [self._groups[self._shown]]
        rows: list[Row] = []
        for group in shown:
            rows += [Row(None, say(group.title), heading=True), *group.rows]
        self.panel.list.set_rows(rows)
        self.panel.show_chips([(say(group.title), group.count()) for group in self._groups], self._shown)

    def _place(self) -> None:
        window = self.parentWidget()
        if window is None:
            return
        self.setGeometry(window.rect())
        width = min(theme.px(_WIDTH), self.width() - theme.px(32))
        most = min(theme.px(_MOST_HEIGHT), self.height() - theme.px(40))
        height = min(self.panel.wanted_height(width), most)
        top = min(theme.px(72), (self.height() - most) // 2)
        self.panel.setGeometry((self.width() - width) // 2, top, width, height)


class _Panel(QFrame):
    """The white part: box, chips, list, footer."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.line = Line(self)
        self.line.setProperty("bare", True)
        self._sign = IconLabel("search", "acc", 20, parent=self)
        self._total = Label("", "label", "ink3", parent=self)
        self.list = RowList(self)
        self.chips = QButtonGroup(self)
        self._nothing = EmptyState("", self)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._head, self._chip_row, self._foot = QHBoxLayout(), FlowLayout(), QHBoxLayout()
        for widget in (self._sign, self.line, self._total, KeyCap("Esc", self)):
            self._head.addWidget(widget)
        footer = Ground("shade", self)
        footer.setLayout(self._foot)
        for keys, words in (("↑ ↓", N_("Search", "choose")), ("Return", N_("Search", "open"))):
            self._foot.addWidget(KeyCap(keys, footer))
            self._foot.addWidget(Label(words, "label", "ink2", parent=footer))
        self._foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addLayout(self._head)
        edge = HLine(self, "acc")
        edge.setFixedHeight(2)
        column.addWidget(edge)
        column.addLayout(self._chip_row)
        column.addWidget(self._nothing, 1)
        column.addWidget(self.list, 1)
        column.addWidget(HLine(self))
        column.addWidget(footer)
        theme.follow(self._restyle)
        self.retranslate()

    def retranslate(self) -> None:
        """Name and placeholder of the box."""
        words = tr(N_("Search", "Search everything"))
        self.line.setAccessibleName(words)
        self.line.setPlaceholderText(words)
        self.list.setAccessibleName(tr(N_("Search", "Search results")))

    def wanted_height(self, width: int) -> int:
        """Height that shows every row at *width*."""
        content = (0 if self.list.isHidden() else self.list.content_height()) or theme.px(72)  # nothing, or not yet
        frame = self._head.sizeHint().height() + self._foot.sizeHint().height()
        frame += self._chip_row.heightForWidth(width)
        return max(frame + content + theme.px(8), self.minimumSizeHint().height())

    def show_total(self, total: int, asked: bool) -> None:
        """Count at the right of the box; a sentence when there is nothing."""
        self._total.set_text(lambda: tr(NN_("Search", "%n match|%n matches", "", 1), total) if asked else "")
        nothing = N_("Search", "Nothing found. Try another spelling or fewer words.")
        self._nothing.set_text(nothing if asked and not total else "")
        self._nothing.setVisible(not total)
        self.list.setVisible(bool(total))

    def show_chips(self, groups: Sequence[tuple[str, int]], shown: int | None) -> None:
        """One chip for everything and one for each group."""
        for button in self.chips.buttons():
            self.chips.removeButton(button)
            button.deleteLater()
        while self._chip_row.takeAt(0):
            pass
        if len(groups) > 1:
            texts = [tr(N_("Search", "All")), *(f"{title} {count}" for title, count in groups)]
            for number, text in enumerate(texts):
                chip = Button(text, parent=self, kind="chip", small=True)
                chip.setCheckable(True)
                chip.setChecked(number == (0 if shown is None else shown + 1))
                self.chips.addButton(chip, number)
                self._chip_row.addWidget(chip)
                chip.show()  # a child that is not shown yet would not count in the row's height
        self._restyle()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()  # a click on the panel is none beside it

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color("bord"), 1))
        painter.setBrush(theme.color("surf"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme.px(6), theme.px(6))

    def _restyle(self) -> None:
        self.line.setFont(theme.font("search"))
        self._head.setContentsMargins(theme.px(16), theme.px(8), theme.px(16), theme.px(8))
        self._head.setSpacing(theme.px(12))
        chips = theme.px(8) if self.chips.buttons() else 0
        self._chip_row.setContentsMargins(theme.px(14), chips, theme.px(14), chips // 2)
        self._foot.setContentsMargins(theme.px(16), theme.px(7), theme.px(16), theme.px(7))
        self._foot.setSpacing(theme.px(8))
