"""The pair of fields for a text that exists in two (or more) languages."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from app.texts import N_, tr
from app.ui.kit.controls import Box, Line
from app.ui.kit.field import Field, too_long
from app.ui.kit.languages import LANGUAGES
from app.ui.kit.theme import set_property, theme

TextKind = Literal["line", "wrap", "text"]
"""One line; one paragraph that wraps and grows; several paragraphs."""

_SIDE_BY_SIDE = 560  # of the fields alone; with the label column this is a form of about 700


class BilingualField(Field):
    """Equal fields with a language tag inside, side by side or, when narrow, one above the other.

    Value: dict from language code to text, only languages with text. A language is *missing* when it
    is empty and another is not: dashed outline and words, never an error.
    """

    def __init__(
        self, parent: QWidget | None = None, *, languages: Sequence[str] = ("de", "ru"), kind: TextKind = "line",
        limit: int | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._limit = limit or {"line": 500, "wrap": 2_000, "text": 20_000}[kind]
        self._quiet = False
        self._rest: dict[str, str] = {}
        self.parts: dict[str, Line | Box] = {}
        for code in languages:
            tag = LANGUAGES[code].tag
            part = Line(self, tag) if kind == "line" else Box(self, tag, newlines=kind == "text")
            part.textChanged.connect(self._text_changed)
            if isinstance(part, Box):
                part.lines_changed.connect(self._level)
            self.parts[code] = part
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._columns = 0
        self._arrange(len(languages))
        self.setFocusProxy(self.parts[languages[0]])
        theme.follow(self._restyle)
        self.retranslate()

    def value(self) -> dict[str, str]:
        """Text by language code, only languages with text; languages without a field here are kept."""
        typed = {code: part.text() for code, part in self.parts.items() if part.text().strip()}
        return typed | self._rest

    def set_value(self, value: dict[str, str] | None) -> None:
        """Show *value*; emits nothing."""
        value = value or {}
        self._rest = {code: text for code, text in value.items() if code not in self.parts}
        self._quiet = True
        for code, part in self.parts.items():
            part.set_text(value.get(code, ""))
        self._quiet = False
        self._show_state()

    def missing(self) -> list[str]:
        """Codes of the languages that are empty while another has text."""
        empty = [code for code, part in self.parts.items() if not part.text().strip()]
        return empty if len(empty) < len(self.parts) else []

    def focus_missing(self) -> bool:
        """Put the keyboard into the first missing language; False when none is missing."""
        missing = self.missing()
        if missing:
            self.parts[missing[0]].setFocus()
        return bool(missing)

    def set_read_only(self, read_only: bool) -> None:
        """Let all languages be read and copied but not changed."""
        for part in self.parts.values():
            part.setReadOnly(read_only)

    def focus_widget(self) -> QWidget:
        """The part of the first language."""
        return next(iter(self.parts.values()))

    def show_problem(self) -> None:
        """Outline all parts, or for a text too long only that one."""
        problem = self.problem()
        for part in self.parts.values():
            # the field's own problem is a text too long: mark only that one
            too_much = len(part.text()) > self._limit
            part.set_alert(bool(problem) and (too_much or self._own_problem is None))
        self.retranslate()

    def retranslate(self) -> None:
        """Names, tags in words, and the words for what is missing."""
        missing = self.missing()
        for code, part in self.parts.items():
            language = LANGUAGES[code]
            words = tr(language.missing) if code in missing else ""
            part.setPlaceholderText(words)
            name = tr(N_("Bilingual", "{label}, {language}"), label=self.label(), language=tr(language.name))
            self.describe(part, name, words)

    def _restyle(self) -> None:
        self._grid.setHorizontalSpacing(theme.px(12))
        self._grid.setVerticalSpacing(theme.px(4))
        self._choose_columns()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._choose_columns()

    def _choose_columns(self) -> None:
        wide = self.width() >= theme.px(_SIDE_BY_SIDE)
        self._arrange(2 if wide else 1)

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for number, part in enumerate(self.parts.values()):
            self._grid.addWidget(part, number // columns, number % columns)
        for column in range(2):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)

    def _level(self) -> None:
        boxes = [part for part in self.parts.values() if isinstance(part, Box)]
        lines = max(box.lines() for box in boxes)
        for box in boxes:
            box.set_least_lines(lines)

    def _text_changed(self) -> None:
        if not self._quiet:
            self._show_state()
            self.changed.emit()

    def _show_state(self) -> None:
        missing = self.missing()
        for code, part in self.parts.items():
            set_property(part, "missing", code in missing)
        longest = max((part.text() for part in self.parts.values()), key=len)
        self.set_own_problem(too_long(longest, self._limit))
        self.retranslate()
