"""One row of a form: label, one or more fields, hint and problem, laid out by the room there is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.ui.kit.controls import HEIGHT
from app.ui.kit.field import Field
from app.ui.kit.flow import FlowLayout
from app.ui.kit.labels import Label, ProblemLine
from app.ui.kit.text import Text
from app.ui.kit.theme import theme

LABEL_WIDTH = 112
_LABEL_ABOVE = 420  # rows narrower than this put the label above the field


class FormRow(QWidget):
    """Label column (112), then the fields; hint and problem beside narrow fields, else (or without *beside*) below.

    *content* is a field, or several fields and words between them ("4 July *to* 9 July"). A field
    without a label of its own is named by the row's; the label is the buddy of the first field.
    """

    def __init__(
        self, label: Text, content: Field | Sequence[Field | Text], parent: QWidget | None = None, *, hint: Text = "",
        beside: bool = True,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._hint_text = hint
        parts: list[Field | Text] = [content] if isinstance(content, Field) else list(content)
        self.fields = [part for part in parts if isinstance(part, Field)]
        self.label = Label(label, "label", "ink2", wrap=True, parent=self)
        self.label.setBuddy(self.fields[0].focus_widget())
        self.label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.hint = Label(hint, "label", "ink3", wrap=True, parent=self)
        self.problem = ProblemLine(self)
        self.problem.show_icon(not all(field.shows_alert for field in self.fields))
        self._compact = all(field.compact for field in self.fields)
        self._beside = self._compact and beside
        self._line = QHBoxLayout()
        self._side = QVBoxLayout()
        self._build(parts)
        self._above: bool | None = None
        for field in self.fields:
            if not field.label():
                field.set_label(label)
            field.problem_changed.connect(self._show_problem)
        theme.follow(self._restyle)
        self.retranslate()
        self._show_problem()

    def _build(self, parts: list[Field | Text]) -> None:
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        if self._compact and len(parts) > 1:
            self._several = several = FlowLayout()  # kept: a layout of Python in one without a widget would go
            self._line.addLayout(several)
            for part in parts:
                several.addWidget(part if isinstance(part, Field) else Label(part, "body", "ink2", parent=self))
            parts = []
        for part in parts:
            if isinstance(part, Field):
                self._line.addWidget(part, 0 if part.compact else 1, Qt.AlignmentFlag.AlignTop)
            else:
                word = Label(part, "body", "ink2", parent=self)
                self._line.addWidget(word, 0, Qt.AlignmentFlag.AlignVCenter)
        for below in (self.hint, self.problem):
            self._side.addWidget(below, 0, Qt.AlignmentFlag.AlignTop)
        self._side.addStretch(1)
        if self._beside:
            self._line.addLayout(self._side, 1)

    def set_hint(self, hint: Text) -> None:
        """Show other quiet words beside the field ("Tue-Sun, 6 days")."""
        self._hint_text = hint
        self.retranslate()

    def retranslate(self) -> None:
        """Hint anew; label and fields have their own."""
        self.label.retranslate()
        self.hint.set_text(self._hint_text)
        self.hint.setVisible(bool(self._hint_text) and self.problem.isHidden())

    def _restyle(self) -> None:
        self._grid.setHorizontalSpacing(theme.px(12))
        self._grid.setVerticalSpacing(theme.px(4))
        self._line.setSpacing(theme.px(8))
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        above = self.width() < theme.px(_LABEL_ABOVE)
        top = 0 if above else max((theme.px(HEIGHT) - self.label.fontMetrics().height()) // 2, 0)
        self.label.setContentsMargins(0, top, 0, 0)
        # above the field it must not keep the row from becoming narrower
        self.label.setMinimumWidth(0 if above else theme.px(LABEL_WIDTH))
        self.label.setMaximumWidth(self.width() if above else theme.px(LABEL_WIDTH))
        self._side.setContentsMargins(0, top if self._beside else 0, 0, 0)
        if above == self._above:
            return
        self._above = above
        column = 0 if above else 1
        self._grid.addWidget(self.label, 0, 0, 1, 2 if above else 1, Qt.AlignmentFlag.AlignTop)
        for item in (self._line, self._side):
            self._grid.removeItem(item)
        self._grid.addLayout(self._line, 1 if above else 0, column, 1, 2 if above else 1)
        if not self._beside:
            self._grid.addLayout(self._side, 2 if above else 1, column, 1, 2 if above else 1)
        self._grid.setColumnStretch(1, 1)

    def _show_problem(self) -> None:
        sentences = [field.problem() for field in self.fields if field.problem()]
        self.problem.set_text(" ".join(dict.fromkeys(sentences)) or None)
        self.hint.setVisible(bool(self._hint_text) and not sentences)
