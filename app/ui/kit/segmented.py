"""A switch of few short choices: painted as one piece, radio buttons underneath."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QSizePolicy, QWidget

from app.ui.kit.choice import Choices
from app.ui.kit.controls import HEIGHT
from app.ui.kit.field import Field
from app.ui.kit.text import say
from app.ui.kit.theme import theme

_ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)


class _Segment(QRadioButton):
    """One part of the switch: a radio button to keyboard and screen reader, a segment to the eye."""

    def __init__(self, place: str, height: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._place, self._height = place, height

    def sizeHint(self) -> QSize:
        text = QFontMetrics(theme.font("name" if self._height == HEIGHT else "head"))
        return QSize(text.horizontalAdvance(self.text()) + theme.px(24), theme.px(self._height))

    minimumSizeHint = sizeHint  # noqa: N815  (Qt's name)

    def hitButton(self, _pos: QPoint) -> bool:
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        group = self.group()
        if event.key() in _ARROWS and group is not None and group.checkedButton() is None:
            # Qt moves the choice together with the keyboard only where something is chosen already
            for segment in group.buttons():
                if segment.hasFocus():
                    segment.setChecked(True)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = self.isChecked()
        rect = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5 if self._place in ("last", "only") else 0.5, -0.5)
        edge = theme.color("acc" if chosen else "bord")
        painter.setPen(QPen(edge, 1))
        painter.setBrush(theme.color("accs" if chosen else "hover" if self.underMouse() else "surf"))
        painter.drawPath(self._outline(rect))
        if self.hasFocus():
            painter.setPen(QPen(theme.color("acc"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPath(self._outline(rect.adjusted(0.5, 0.5, -0.5, -0.5)))
        painter.setFont(theme.font(("name" if chosen else "body") if self._height == HEIGHT else "label"))
        token = "acc" if chosen else "ink2" if self.isEnabled() else "ink3"
        painter.setPen(theme.color(token))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())

    def _outline(self, rect: QRectF) -> QPainterPath:
        """The segment with round corners only at the ends of the switch."""
        radius = float(theme.px(4))
        left = radius if self._place in ("first", "only") else 0.0
        right = radius if self._place in ("last", "only") else 0.0
        path = QPainterPath()
        path.moveTo(rect.left() + left, rect.top())
        path.lineTo(rect.right() - right, rect.top())
        path.arcTo(rect.right() - 2 * right, rect.top(), 2 * right, 2 * right, 90, -90)
        path.lineTo(rect.right(), rect.bottom() - right)
        path.arcTo(rect.right() - 2 * right, rect.bottom() - 2 * right, 2 * right, 2 * right, 0, -90)
        path.lineTo(rect.left() + left, rect.bottom())
        path.arcTo(rect.left(), rect.bottom() - 2 * left, 2 * left, 2 * left, 270, -90)
        path.lineTo(rect.left(), rect.top() + left)
        path.arcTo(rect.left(), rect.top(), 2 * left, 2 * left, 180, -90)
        path.closeSubpath()
        return path


class Segmented(Field):
    """A switch of few short choices, all visible; value is the key, None while nothing is chosen."""

    compact = True

    def __init__(self, choices: Choices, parent: QWidget | None = None, *, height: int = HEIGHT) -> None:
        super().__init__(parent)
        self._choices = list(choices)
        self.group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        last = len(self._choices) - 1
        for index in range(len(self._choices)):
            place = "only" if last == 0 else "first" if index == 0 else "last" if index == last else "middle"
            button = _Segment(place, height, self)
            self.group.addButton(button, index)
            row.addWidget(button)
        row.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        # idToggled, because arrow keys move the choice without a click
        self.group.idToggled.connect(self._toggled)
        self._quiet = False
        theme.follow(self._restyle)
        self.retranslate()

    def value(self) -> str | None:
        """Key of the chosen segment; None while nothing is chosen."""
        index = self.group.checkedId()
        return self._choices[index][0] if index >= 0 else None

    def set_value(self, value: str | None) -> None:
        """Choose the segment *value*, or none."""
        self._quiet = True
        self.group.setExclusive(False)
        for index, (key, _text) in enumerate(self._choices):
            self.group.button(index).setChecked(key == value)
        self.group.setExclusive(True)
        self._quiet = False
        self._place_tab_stop()

    def set_read_only(self, read_only: bool) -> None:
        """Keep the choice from being changed."""
        for button in self.group.buttons():
            button.setEnabled(not read_only)

    def focus_widget(self) -> QWidget:
        """The chosen segment, else the first."""
        return self.group.checkedButton() or self.group.button(0)

    def show_problem(self) -> None:
        """Segments have no outline to colour; the sentence is in their description."""
        self.retranslate()

    def retranslate(self) -> None:
        """Words and names of the segments."""
        self.setAccessibleName(self.label())
        for index, (_key, text) in enumerate(self._choices):
            button = self.group.button(index)
            button.setText(say(text))
            button.updateGeometry()
            label = self.label()
            self.describe(button, f"{label}: {say(text)}" if label else say(text))

    def _restyle(self) -> None:
        for button in self.group.buttons():
            button.updateGeometry()
            button.update()

    def _place_tab_stop(self) -> None:
        """Let Tab come to the chosen segment; Qt would stop at the first until the keyboard has been here once."""
        stop = self.focus_widget()
        for button in self.group.buttons():
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if button is stop else Qt.FocusPolicy.ClickFocus)

    def _toggled(self, _index: int, checked: bool) -> None:
        if checked and not self._quiet:
            self.changed.emit()
