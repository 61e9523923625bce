"""A field for a statement that is true or not."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from app.texts import N_
from app.ui.kit.controls import HEIGHT
from app.ui.kit.field import Field
from app.ui.kit.icons import pixmap
from app.ui.kit.text import Text, say
from app.ui.kit.theme import theme


class Check(QCheckBox):
    """A tick box painted in the kit's look."""

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance(self.text()) + theme.px(18 + 8 + 4), theme.px(HEIGHT))

    minimumSizeHint = sizeHint  # noqa: N815  (Qt's name)

    def hitButton(self, _pos: QPoint) -> bool:
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
        theme.follow(self._restyle)
        self.retranslate()

    def value(self) -> bool:
        """Whether the box is ticked."""
        return self.box.isChecked()

    def set_value(self, value: bool | None) -> None:
        """Tick or clear the box; None clears it."""
        self.box.setChecked(bool(value))

    def set_read_only(self, read_only: bool) -> None:
        """Keep the tick from being changed."""
        self.box.setEnabled(not read_only)

    def focus_widget(self) -> QWidget:
        """The box."""
        return self.box

    def show_problem(self) -> None:
        """A tick has no outline to colour; the sentence is in its description."""
        self.retranslate()

    def _restyle(self) -> None:
        self.box.setFont(theme.font())
        self.box.updateGeometry()

    def retranslate(self) -> None:
        """Text beside the box, and the name with the label in front."""
        self.box.setText(say(self._text))
        label = self.label()
        self.describe(self.box, f"{label}: {say(self._text)}" if label else say(self._text))
        self.box.updateGeometry()

    def _clicked(self) -> None:
        self.changed.emit()
