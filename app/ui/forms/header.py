"""The head of a form: what the record is, how it stands, what is missing, what to do with it."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.texts import N_, NN_, Message, tr
from app.ui.kit.buttons import IconButton, LinkButton
from app.ui.kit.flow import FlowLayout
from app.ui.kit.labels import Label, Pill
from app.ui.kit.text import Text
from app.ui.kit.theme import theme

MISSING = {
    "de": NN_("Form", "%n text missing in German|%n texts missing in German", "", 1),
    "ru": NN_("Form", "%n text missing in Russian|%n texts missing in Russian", "", 1),
}
"""Whole sentences, because a language's name has another form in every tongue."""
PROBLEMS = NN_("Form", "%n entry to check|%n entries to check", "", 1)


class _Words(Label):
    """A label as wide as its text; only where there is less room does it wrap."""

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self.text()) + 2, metrics.lineSpacing())


class FormHeader(QWidget):
    """Title and place, one pill, and the links that lead to what is missing or wrong."""

    missing_requested = Signal(str)
    problems_requested = Signal()
    menu_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._title = _Words("", "title", wrap=True, parent=self)
        self._detail = _Words("", "subtitle", "ink2", wrap=True, parent=self)
        self.menu_button = IconButton(N_("Form", "What to do with this record"), "ellipsis", self)
        self.menu_button.clicked.connect(self.menu_requested)
        self.pill = Pill("", parent=self)
        self.pill.hide()
        self._missing: dict[str, int] = {}
        self._problems = 0
        self.missing_links: dict[str, LinkButton] = {}
        for language, message in MISSING.items():
            link = LinkButton(partial(self._missing_text, language, message), "languages", self)
            link.clicked.connect(lambda _checked=False, language=language: self.missing_requested.emit(language))
            link.hide()
            self.missing_links[language] = link
        self.problems_link = LinkButton(lambda: tr(PROBLEMS, self._problems), "circle-alert", self)
        self.problems_link.clicked.connect(self.problems_requested)
        self.problems_link.hide()
        self._lay_out()
        theme.follow(self._restyle)

    def _lay_out(self) -> None:
        self._names = FlowLayout(12)
        self._names.addWidget(self._title)
        self._names.addWidget(self._detail)
        first = QHBoxLayout()
        first.addLayout(self._names, 1)
        first.addWidget(self.menu_button, 0, Qt.AlignmentFlag.AlignTop)
        self._states = FlowLayout(8)
        for widget in (self.pill, *self.missing_links.values(), self.problems_link):
            self._states.addWidget(widget)
        self._column = QVBoxLayout(self)
        self._column.addLayout(first)
        self._column.addLayout(self._states)

    def _missing_text(self, language: str, message: Message) -> str:
        return tr(message, self._missing.get(language, 0))

    def set_names(self, title: Text, detail: Text) -> None:
        """What the record is called, and what stands quietly behind it."""
        self._title.set_text(title)
        self._detail.set_text(detail)
        self._detail.setVisible(bool(self._detail.text()))

    def title(self) -> str:
        """The title shown."""
        return self._title.text()

    def detail(self) -> str:
        """What stands behind the title."""
        return self._detail.text()

    def set_state(self, text: Text | None, kind: str = "neutral", icon: str | None = None) -> None:
        """The one pill, or none."""
        self.pill.setVisible(text is not None)
        if text is not None:
            self.pill.set_state(text, kind, icon)

    def set_counts(self, missing: Mapping[str, int], problems: int) -> None:
        """How many texts are missing by language, and how many entries are to be checked."""
        self._missing, self._problems = dict(missing), problems
        for language, link in self.missing_links.items():
            link.setVisible(bool(missing.get(language)))
            link.retranslate()
        self.problems_link.setVisible(bool(problems))
        self.problems_link.retranslate()

    def _restyle(self) -> None:
        self._column.setContentsMargins(theme.px(24), theme.px(12), theme.px(24), theme.px(4))
        self._column.setSpacing(theme.px(6))
