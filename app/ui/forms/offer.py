"""Something that is suggested and waits to be taken over: a line of words with the link and the key for it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.person import STANDARDS
from app.domain.spellings import Suggestion
from app.texts import N_, Message, tr
from app.ui.kit.buttons import LinkButton
from app.ui.kit.flow import FlowLayout
from app.ui.kit.formrow import LABEL_WIDTH
from app.ui.kit.keys import KeyCap
from app.ui.kit.labels import ElidedLabel, IconLabel, Label
from app.ui.kit.text import Text, say
from app.ui.kit.theme import theme

TAKE_KEYS = "Ctrl+Space"
"""Takes over what is suggested, from any field of the names."""
TAKE = N_("Spellings", "Take over")
TAKEN = N_("Spellings", "{name} taken over.")
TYPE = N_("Spellings", "Type it")
_KIND = N_("Spellings", "{kind} – suggestion: {rule}")
_TAKE_IT = N_("Spellings", "Take over {kind}, suggestion {rule}: {name}")
_TYPE_IT = N_("Spellings", "Type {kind}")
KIND_LABELS = {choice.key: choice.label for choice in STANDARDS}
"""What the kinds of spellings are called."""
_LABEL_ABOVE = 420
_COLUMNS = ("family", "given", "patronymic")


class NamedLink(LinkButton):
    """A link whose name for the screen reader says more than its words do."""

    def __init__(self, text: Text, name: Text, parent: QWidget) -> None:
        self._name = name
        super().__init__(text, parent=parent)

    def set_name(self, name: Text) -> None:
        """Name it otherwise."""
        self._name = name
        self.retranslate()

    def retranslate(self) -> None:
        """Words and name."""
        super().retranslate()
        self.setAccessibleName(say(self._name))


class Offer(QWidget):
    """Words, the link that takes them over, and its key where this is the next to be taken."""

    taken = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._text: Text = ""
        self.words = ElidedLabel("", "label", "ink2", parent=self)
        self.link = NamedLink(TAKE, "", self)
        self.link.clicked.connect(self.taken)
        self.cap = KeyCap(TAKE_KEYS, self)
        self.line = FlowLayout(6)
        self.setLayout(self.line)
        for widget in (IconLabel("lightbulb", "ink2", 16, parent=self), self.words, self.link, self.cap):
            self.line.addWidget(widget)

    def show_offer(self, words: Text, name: Text, *, next_taken: bool = True) -> None:
        """Offer *words*; a screen reader calls the link *name*."""
        self.words.set_text(words)
        self.link.set_name(name)
        self.cap.setVisible(next_taken)


class OfferedSpelling(QWidget):
    """A spelling the person does not have yet, in grey italics below those that are entered."""

    taken = Signal()
    type_requested = Signal()
    """Somebody wants to type this kind of spelling instead."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.suggestion: Suggestion | None = None
        self._columns = {name: Label("", "body", "ink3", wrap=True, italic=True, parent=self) for name in _COLUMNS}
        parts = QHBoxLayout()
        for label in self._columns.values():
            parts.addWidget(label, 1)
        self._parts = parts
        self.offer = Offer(self)
        self.offer.taken.connect(self.taken)
        self.type_link = NamedLink(TYPE, self._type_name, self)
        self.type_link.clicked.connect(self.type_requested)
        self.offer.line.addWidget(self.type_link)
        self._column = QVBoxLayout()
        self._column.addLayout(parts)
        self._column.addWidget(self.offer)
        self._side = QWidget(self)
        self._box = QHBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.addWidget(self._side)
        self._box.addLayout(self._column, 1)
        theme.follow(self._restyle)

    def display(self, suggestion: Suggestion, *, next_taken: bool) -> None:
        """Show *suggestion*; *next_taken* if the key takes this one."""
        self.suggestion = suggestion
        for name, label in self._columns.items():
            text = suggestion.parts.get(name, "")
            label.set_text(f"{suggestion.parts.get('prefix', '')} {text}".strip() if name == "family" else text)
        self.offer.show_offer(lambda: _of_kind(_KIND, suggestion), self._take_name, next_taken=next_taken)
        self.retranslate()

    def retranslate(self) -> None:
        """The whole of it for a screen reader that comes by."""
        self.setAccessibleName(self._take_name())
        self.type_link.retranslate()

    def _take_name(self) -> str:
        return _of_kind(_TAKE_IT, self.suggestion) if self.suggestion else ""

    def _type_name(self) -> str:
        return _of_kind(_TYPE_IT, self.suggestion) if self.suggestion else ""

    def _restyle(self) -> None:
        self._box.setSpacing(theme.px(12))
        self._column.setSpacing(0)
        self._parts.setSpacing(theme.px(8))
        for label in self._columns.values():
            label.setContentsMargins(theme.px(9), 0, 0, 0)  # as the text in a field
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        above = self.width() < theme.px(_LABEL_ABOVE)
        self._side.setVisible(not above)
        self._side.setFixedWidth(theme.px(LABEL_WIDTH))


def _of_kind(message: Message, suggestion: Suggestion) -> str:
    kind = tr(KIND_LABELS[suggestion.standard])
    return tr(message, kind=kind, rule=tr(suggestion.rule), name=suggestion.full())
