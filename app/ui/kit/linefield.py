"""Fields for text in no particular language: one line, or a box that grows."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.texts import N_, tr
from app.ui.kit.controls import Box, Line
from app.ui.kit.field import Field, too_long
from app.ui.kit.text import Text, say
from app.ui.kit.theme import theme

_SUGGESTED = N_("Field", "Suggestion, {rule}: {text}")


class LineField(Field):
    """One line of text; value is a str, empty for nothing.

    *limit* in characters: a longer text stays as typed and is a problem. *width* in design pixels
    makes the field narrow and fixed.
    """

    shows_alert = True

    def __init__(
        self, parent: QWidget | None = None, *, limit: int = 500, width: int | None = None, placeholder: Text = "",
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._limit, self._width, self._placeholder = limit, width, placeholder
        self.compact = width is not None
        self._rule: Text = ""
        self.line = Line(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.line)
        self.setFocusProxy(self.line)
        self.line.textEdited.connect(self._edited)
        self.line.textChanged.connect(self._check)
        theme.follow(self._restyle)

    def value(self) -> str:
        """The text as typed, empty for nothing."""
        return self.line.text()

    def set_value(self, value: str | None) -> None:
        """Show *value*; emits nothing."""
        self.line.set_text(value or "")
        self._check()

    def set_read_only(self, read_only: bool) -> None:
        """Let the text be read and copied but not changed."""
        self.line.setReadOnly(read_only)

    def focus_widget(self) -> QWidget:
        """The line."""
        return self.line

    def suggest(self, text: str, rule: Text = "") -> None:
        """Show *text*, which *rule* makes, in grey italics while nothing is typed; ``""`` for no suggestion."""
        self._rule = rule
        self.line.set_suggestion(text)
        self._say()

    def type_in(self, text: str) -> None:
        """Put *text* in the place of what stands there, as if the person had typed it."""
        self.line.replace(text)

    def take_suggestion(self) -> bool:
        """Enter what is suggested as if it had been typed; False where nothing is, or something stands there."""
        text = "" if self.line.isReadOnly() else self.line.suggestion()
        if text:
            self.type_in(text)
        return bool(text)

    def retranslate(self) -> None:
        """Placeholder and name."""
        if self._placeholder:
            self.line.setPlaceholderText(say(self._placeholder))
        self._say()

    def show_problem(self) -> None:
        """Outline and sign of a problem."""
        self.line.set_alert(bool(self.problem()))
        self._say()

    def _say(self) -> None:
        text = self.line.suggestion()
        self.describe(self.line, self.label(), tr(_SUGGESTED, rule=say(self._rule), text=text) if text else "")

    def _restyle(self) -> None:
        if self._width is not None:
            self.setFixedWidth(theme.px(self._width))

    def _edited(self) -> None:
        self.changed.emit()

    def _check(self) -> None:
        self.set_own_problem(too_long(self.line.text(), self._limit))
        if self._rule:
            self._say()


class TextField(Field):
    """Several lines of text in a box that grows to *max_lines*; value is a str with ``\\n``."""

    def __init__(self, parent: QWidget | None = None, *, limit: int = 20_000, max_lines: int = 6) -> None:
        super().__init__(parent)
        self._limit = limit
        self._quiet = False
        self.box = Box(self, max_lines=max_lines)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.box)
        self.setFocusProxy(self.box)
        self.box.textChanged.connect(self._edited)

    def value(self) -> str:
        """The text as typed, empty for nothing."""
        return self.box.text()

    def set_value(self, value: str | None) -> None:
        """Show *value*; emits nothing."""
        self._quiet = True
        self.box.set_text(value or "")
        self._quiet = False

    def set_read_only(self, read_only: bool) -> None:
        """Let the text be read and copied but not changed."""
        self.box.setReadOnly(read_only)

    def focus_widget(self) -> QWidget:
        """The box."""
        return self.box

    def retranslate(self) -> None:
        """The name."""
        self.describe(self.box, self.label())

    def show_problem(self) -> None:
        """Outline of a problem."""
        self.box.set_alert(bool(self.problem()))
        self.describe(self.box, self.label())

    def _edited(self) -> None:
        self.set_own_problem(too_long(self.box.text(), self._limit))
        if not self._quiet:
            self.changed.emit()
