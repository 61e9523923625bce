"""The two edit controls that fields are made of: one line, and a box that grows with its text."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
    QTextOption,
    QValidator,
)  # fmt: skip
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QSizePolicy, QStyle, QStyleOptionFrame, QWidget

from app.ui.kit.icons import pixmap
from app.ui.kit.labels import Label
from app.ui.kit.text import clean_line, clean_text
from app.ui.kit.theme import set_property, theme

HEIGHT = 30
"""Height of every one-line control at 100 %."""

_TAG_LEFT, _TAG_TEXT = 9, 33 - 9
_NO_QT_LIMIT = 10_000_000  # Qt would cut a longer paste without a word; the field's own limit is a sentence


class _Cleaner(QValidator):
    """Removes control characters whatever way they come in: paste, drop, input method."""

    def validate(self, text: str, pos: int) -> tuple[QValidator.State, str, int]:
        cleaned = clean_line(text)
        if cleaned != text:
            pos = len(clean_line(text[:pos]))
        return QValidator.State.Acceptable, cleaned, pos


def leaves_undo(control: QLineEdit | QPlainTextEdit, event: QEvent) -> bool:
    """Whether *event* is Undo or Redo and *control* has nothing to take back: the window's Undo then gets it.

    Qt's controls claim these keys even when they can do nothing with them.
    """
    if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.ShortcutOverride:
        return False
    history = control if isinstance(control, QLineEdit) else control.document()
    if event.matches(QKeySequence.StandardKey.Undo):
        return not history.isUndoAvailable()
    return event.matches(QKeySequence.StandardKey.Redo) and not history.isRedoAvailable()


def paint_missing(control: QWidget) -> None:
    """The dashed outline of a missing translation; the sheet's own dashes are dots at one pixel."""
    if control.property("missing") and not control.hasFocus():
        painter = QPainter(control)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(theme.color("bord"), 1.25)
        pen.setDashPattern([4, 2.5])
        painter.setPen(pen)
        radius = theme.px(4)
        painter.drawRoundedRect(QRectF(control.rect()).adjusted(0.75, 0.75, -0.75, -0.75), radius, radius)


class Tag(Label):
    """The language tag inside a field; part of the field, not a thing of its own."""

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(text, "tag", "ink2", parent=parent)
        self.setObjectName("tag")  # coloured by the sheet: an edit field's palette overrides a label's in it
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def place(self) -> None:
        """Stand at the left of the first line."""
        self.adjustSize()
        self.move(theme.px(_TAG_LEFT), (theme.px(HEIGHT) - self.height()) // 2)


class Line(QLineEdit):
    """One line of text, with an optional tag inside at the left and the alert sign at the right."""

    def __init__(self, parent: QWidget | None = None, tag: str = "") -> None:
        super().__init__(parent)
        self._alert = False
        self._right = 0
        self._tag = Tag(tag, self) if tag else None
        self._suggestion = ""
        self.setMaxLength(_NO_QT_LIMIT)
        self.setValidator(_Cleaner(self))
        theme.follow(self._restyle)

    def set_text(self, text: str) -> None:
        """Show *text* from its beginning."""
        cleaned = clean_line(text)
        if cleaned != self.text():
            self.setText(cleaned)
            self.setCursorPosition(0)

    def set_alert(self, alert: bool) -> None:
        """Draw the outline and sign of a problem."""
        self._alert = alert
        set_property(self, "problem", alert)
        self._restyle()

    def set_suggestion(self, text: str) -> None:
        """Show *text* in grey italics while the line is empty: it is not its text before somebody takes it."""
        self._suggestion = text
        self.update()

    def suggestion(self) -> str:
        """What is suggested now; nothing where there is text."""
        return "" if self.text() else self._suggestion

    def replace(self, text: str) -> None:
        """Put *text* in the place of all there is, as if it had been typed: it can be taken back."""
        self.selectAll()
        self.insert(clean_line(text))

    def reserve_right(self, pixels: int) -> None:
        """Keep *pixels* (design) at the right free for a button inside the field."""
        self._right = pixels
        self._restyle()

    def _restyle(self) -> None:
        self.setFixedHeight(theme.px(HEIGHT))
        # Qt's line edit adds two pixels of its own, its text box does not
        left = theme.px(_TAG_TEXT) - 2 if self._tag else 0
        self.setTextMargins(left, 0, theme.px(self._right + (22 if self._alert else 0)), 0)
        if self._tag:
            self._tag.place()

    def event(self, event: QEvent) -> bool:
        if leaves_undo(self, event):
            event.ignore()
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        paint_missing(self)
        if self.suggestion():
            self._paint_suggestion()
        if self._alert:
            side = theme.px(16)
            x = self.width() - side - theme.px(8 + self._right)
            QPainter(self).drawPixmap(x, (self.height() - side) // 2, pixmap("circle-alert", "err", 16))

    def _paint_suggestion(self) -> None:
        """Where Qt would paint a placeholder; not as one, because the sheet gives the field its upright font back."""
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        room = self.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, self)
        room = room.marginsRemoved(self.textMargins()).adjusted(2, 0, -2, 0)
        painter = QPainter(self)
        painter.setFont(theme.font("body", italic=True))
        painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
        shown = painter.fontMetrics().elidedText(self.suggestion(), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), shown)


class Box(QPlainTextEdit):
    """Text that wraps; it grows from one line to *max_lines* and only then scrolls.

    Without *newlines* it holds one paragraph: Enter is left to the form, pasted line ends become spaces.
    """

    lines_changed = Signal()
    finished = Signal()

    def __init__(
        self, parent: QWidget | None = None, tag: str = "", *, newlines: bool = True, max_lines: int = 6,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._newlines, self._max = newlines, max_lines
        self._alert = False
        self._least = 1
        self._tag = Tag(tag, self) if tag else None
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setUndoRedoEnabled(False)  # or the margin would be the first thing to take back
        self.document().setDocumentMargin(0)
        self.document().setUndoRedoEnabled(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._lines = 1
        self.textChanged.connect(self._count_lines)
        theme.follow(self._restyle)

    def text(self) -> str:
        """The text; line ends are ``\\n``."""
        return self.toPlainText()

    def set_text(self, text: str) -> None:
        """Show *text* from its beginning."""
        cleaned = clean_text(text) if self._newlines else clean_line(text)
        if cleaned != self.toPlainText():
            self.setPlainText(cleaned)

    def set_alert(self, alert: bool) -> None:
        """Draw the outline of a problem."""
        self._alert = alert
        set_property(self, "problem", alert)

    def setReadOnly(self, read_only: bool) -> None:
        super().setReadOnly(read_only)
        set_property(self, "readOnly", read_only)

    def lines(self) -> int:
        """How many lines the text needs at this width, at most ``max_lines``."""
        return max(1, min(self._lines, self._max))

    def set_least_lines(self, lines: int) -> None:
        """Be at least as high as *lines* lines (its partner in the other language has so many)."""
        if lines != self._least:
            self._least = lines
            self._set_height()

    def _restyle(self) -> None:
        self.setFont(theme.font())
        self.viewport().setFont(theme.font())  # which paints the placeholder
        spare = max((theme.px(HEIGHT) - self.fontMetrics().lineSpacing()) // 2 - 2, 0)
        left = theme.px(_TAG_TEXT) if self._tag else 0
        self.setViewportMargins(left, spare, 0, 0)
        if self._tag:
            self._tag.place()
        self._count_lines()
        self._set_height()

    def insertFromMimeData(self, source: QMimeData) -> None:
        text = clean_text(source.text())
        self.textCursor().insertText(text if self._newlines else clean_line(text))
        self.ensureCursorVisible()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._newlines and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
            return
        super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if leaves_undo(self, event):
            event.ignore()
            return True
        if event.type() == QEvent.Type.FocusOut:
            self.finished.emit()
        handled = super().event(event)
        if event.type() == QEvent.Type.Paint:  # of the frame: paintEvent gets the viewport's
            paint_missing(self)
        return handled

    def sizeHint(self) -> QSize:
        return QSize(theme.px(200), self.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(80), theme.px(HEIGHT))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._count_lines()

    def _count_lines(self) -> None:
        """Count wrapped lines, but no further than it matters: the text may be 100 kB."""
        lines, block, layout = 0, self.document().begin(), self.document().documentLayout()
        while block.isValid() and lines <= self._max:
            layout.blockBoundingRect(block)  # lays the block out; its line count is not known before
            lines += max(block.layout().lineCount(), 1)
            block = block.next()
        if lines != self._lines:
            self._lines = lines
            self._set_height()
            self.lines_changed.emit()

    def _set_height(self) -> None:
        lines = max(self.lines(), self._least)
        self.setFixedHeight(theme.px(HEIGHT) + (lines - 1) * self.fontMetrics().lineSpacing())
        scrolls = self._lines > self._max
        policy = Qt.ScrollBarPolicy.ScrollBarAsNeeded if scrolls else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(policy)
        if not scrolls:
            self.verticalScrollBar().setValue(0)
