"""Fields that choose among few: a combo box, a segmented switch, a tick."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPainterPath, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QComboBox, QHBoxLayout, QRadioButton, QSizePolicy, QWidget

from app.texts import N_
from app.ui.kit.controls import HEIGHT
from app.ui.kit.field import Field
from app.ui.kit.icons import pixmap
from app.ui.kit.text import Text, say
from app.ui.kit.theme import set_property, theme

Choices = Sequence[tuple[str, Text]]
"""(key, what is shown) in the order of the list."""


class Combo(QComboBox):
    """A combo box in the kit's look; the wheel scrolls the page unless the box has the keyboard."""

    def __init__(self, parent: QWidget | None = None, height: int = HEIGHT) -> None:
        super().__init__(parent)
        self._height = height
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        theme.follow(self.restyle)

    def restyle(self) -> None:
        self.setFixedHeight(theme.px(self._height))

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        side = theme.px(16)
        image = pixmap("chevron-down", "ink2" if self.isEnabled() else "line2", 16)
        QPainter(self).drawPixmap(self.width() - side - theme.px(8), (self.height() - side) // 2, image)


class ChoiceField(Field):
    """One of *choices* in a combo box; value is its key, None for the empty first line (*optional*)."""

    def __init__(
        self, choices: Choices = (), parent: QWidget | None = None, *, optional: bool = True, width: int | None = None,
        empty: Text = "–",
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._choices: list[tuple[str | None, Text]] = []
        self._optional, self._width, self._empty = optional, width, empty
        self.compact = width is not None
        self.combo = Combo(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.combo)
        self.combo.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        if width is None:
            self.combo.setMinimumContentsLength(8)
        self.setFocusProxy(self.combo)
        self.combo.activated.connect(self._chosen)
        self._shown = -1
        self.set_choices(choices)
        theme.follow(self.restyle)

    def set_choices(self, choices: Choices) -> None:
        """Offer other choices; the value stays if it is still among them."""
        before = self.value()
        empty: list[tuple[str | None, Text]] = [(None, self._empty)] if self._optional else []
        self._choices = [*empty, *choices]
        self.retranslate()
        self.set_value(before)

    def value(self) -> str | None:
        index = self.combo.currentIndex()
        return self._choices[index][0] if 0 <= index < len(self._choices) else None

    def set_value(self, value: str | None) -> None:
        """Choose *value*; a key that is not offered is shown as it is, so that nothing gets lost."""
        keys = [key for key, _text in self._choices]
        if value is not None and value not in keys:
            self._choices.append((value, value))
            self.combo.addItem(value)
            keys.append(value)
        self.combo.setCurrentIndex(keys.index(value) if value in keys else -1)
        self._shown = self.combo.currentIndex()

    def set_read_only(self, read_only: bool) -> None:
        self.combo.setEnabled(not read_only)

    def focus_widget(self) -> QWidget:
        return self.combo

    def retranslate(self) -> None:
        index = self.combo.currentIndex()
        self.combo.clear()
        self.combo.addItems([say(text) for _key, text in self._choices])
        self.combo.setCurrentIndex(index)
        self.describe(self.combo, self.label())

    def show_problem(self) -> None:
        set_property(self.combo, "problem", bool(self.problem()))
        self.describe(self.combo, self.label())

    def restyle(self) -> None:
        if self._width is not None:
            self.setFixedWidth(theme.px(self._width))

    def _chosen(self, index: int) -> None:
        if index != self._shown:
            self._shown = index
            self.changed.emit()


class _Segment(QRadioButton):
    """One part of the switch: a radio button to keyboard and screen reader, a segment to the eye."""

    def __init__(self, place: str, height: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._place, self._height = place, height

    def sizeHint(self) -> QSize:
        text = QFontMetrics(theme.font("name" if self._height == HEIGHT else "head"))
        return QSize(text.horizontalAdvance(self.text()) + theme.px(24), theme.px(self._height))

    minimumSizeHint = sizeHint  # noqa: N815  (Qt's name)

    def hitButton(self, pos: object) -> bool:
        return True

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
        theme.follow(self.restyle)
        self.retranslate()

    def value(self) -> str | None:
        index = self.group.checkedId()
        return self._choices[index][0] if index >= 0 else None

    def set_value(self, value: str | None) -> None:
        self._quiet = True
        self.group.setExclusive(False)
        for index, (key, _text) in enumerate(self._choices):
            self.group.button(index).setChecked(key == value)
        self.group.setExclusive(True)
        self._quiet = False

    def set_read_only(self, read_only: bool) -> None:
        for button in self.group.buttons():
            button.setEnabled(not read_only)

    def focus_widget(self) -> QWidget:
        return self.group.checkedButton() or self.group.button(0)

    def show_problem(self) -> None:
        self.retranslate()

    def retranslate(self) -> None:
        self.setAccessibleName(self.label())
        for index, (_key, text) in enumerate(self._choices):
            button = self.group.button(index)
            button.setText(say(text))
            button.updateGeometry()
            label = self.label()
            self.describe(button, f"{label}: {say(text)}" if label else say(text))

    def restyle(self) -> None:
        for button in self.group.buttons():
            button.updateGeometry()
            button.update()

    def _toggled(self, _index: int, checked: bool) -> None:
        if checked and not self._quiet:
            self.changed.emit()


class Check(QCheckBox):
    """A tick box painted in the kit's look."""

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance(self.text()) + theme.px(18 + 8 + 4), theme.px(HEIGHT))

    minimumSizeHint = sizeHint  # noqa: N815  (Qt's name)

    def hitButton(self, pos: object) -> bool:
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = theme.px(18)
        box = QRectF(1.5, (self.height() - side) / 2 + 0.5, side - 1, side - 1)
        checked = self.isChecked()
        painter.setPen(QPen(theme.color("acc" if checked else "bord"), 1))
        painter.setBrush(theme.color("acc" if checked and self.isEnabled() else "surf"))
        painter.drawRoundedRect(box, theme.px(3), theme.px(3))
        if checked:
            mark = pixmap("check", "onacc" if self.isEnabled() else "ink3", 14)
            painter.drawPixmap(round(box.center().x() - theme.px(7)), round(box.center().y() - theme.px(7)), mark)
        if self.hasFocus():
            painter.setPen(QPen(theme.color("acc"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), theme.px(4), theme.px(4))
        painter.setPen(theme.color("ink" if self.isEnabled() else "ink3"))
        rect = QRect(side + theme.px(8) + 2, 0, self.width(), self.height())
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, self.text())


_YES = N_("CheckField", "yes")


class CheckField(Field):
    """A statement that is true or not; value is a bool. *text* stands beside the box."""

    compact = True

    def __init__(self, text: Text = _YES, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self.box = Check(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.box)
        row.addStretch(1)
        self.setFocusProxy(self.box)
        self.box.clicked.connect(self._clicked)
        theme.follow(self.restyle)
        self.retranslate()

    def value(self) -> bool:
        return self.box.isChecked()

    def set_value(self, value: bool | None) -> None:
        self.box.setChecked(bool(value))

    def set_read_only(self, read_only: bool) -> None:
        self.box.setEnabled(not read_only)

    def focus_widget(self) -> QWidget:
        return self.box

    def show_problem(self) -> None:
        self.retranslate()

    def restyle(self) -> None:
        self.box.setFont(theme.font())
        self.box.updateGeometry()

    def retranslate(self) -> None:
        self.box.setText(say(self._text))
        label = self.label()
        self.describe(self.box, f"{label}: {say(self._text)}" if label else say(self._text))
        self.box.updateGeometry()

    def _clicked(self) -> None:
        self.changed.emit()
