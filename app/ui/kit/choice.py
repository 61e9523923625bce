"""A field that chooses one of several from a combo box."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSizePolicy, QStyledItemDelegate, QWidget

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
        self.setItemDelegate(QStyledItemDelegate(self))  # the combo box's own one ignores the sheet
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        theme.follow(self._restyle)

    def _restyle(self) -> None:
        self.setFixedHeight(theme.px(self._height))

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if theme.plain:  # the system's own arrow is there
            return
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
        theme.follow(self._restyle)

    def set_choices(self, choices: Choices) -> None:
        """Offer other choices; the value stays if it is still among them."""
        before = self.value()
        empty: list[tuple[str | None, Text]] = [(None, self._empty)] if self._optional else []
        self._choices = [*empty, *choices]
        self.retranslate()
        self.set_value(before)

    def value(self) -> str | None:
        """Key of the choice; None for the empty line or when nothing is chosen."""
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
        """Keep the choice from being changed."""
        self.combo.setEnabled(not read_only)

    def focus_widget(self) -> QWidget:
        """The combo box."""
        return self.combo

    def retranslate(self) -> None:
        """Every choice anew; the chosen one stays."""
        index = self.combo.currentIndex()
        self.combo.clear()
        self.combo.addItems([say(text) for _key, text in self._choices])
        self.combo.setCurrentIndex(index)
        self.describe(self.combo, self.label())

    def show_problem(self) -> None:
        """Outline of a problem."""
        set_property(self.combo, "problem", bool(self.problem()))
        self.describe(self.combo, self.label())

    def _restyle(self) -> None:
        if self._width is not None:
            self.setFixedWidth(theme.px(self._width))

    def _chosen(self, index: int) -> None:
        if index != self._shown:
            self._shown = index
            self.changed.emit()
