"""The protocol that all fields share, so that a form can be built from a list of fields."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.texts import N_, tr
from app.ui.kit.text import Text, say


class Field(QWidget):
    """A named value that a person can change.

    ``changed`` is emitted for what the person does, never for :meth:`set_value`. A problem is one
    sentence: set from outside with :meth:`set_problem` (a rule of the record), or the field's own
    (text that is no date). ``problem_changed`` says that :meth:`problem` answers something else now.
    """

    changed = Signal()
    problem_changed = Signal()

    compact = False
    """Whether the field is narrow, so that hint and problem stand beside it instead of below."""

    shows_alert = False
    """Whether the field draws the alert sign inside itself."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label: Text = ""
        self._problem: Text | None = None
        self._own_problem: Text | None = None

    def value(self) -> Any:
        """The value as it would be stored; None when empty."""
        raise NotImplementedError

    def set_value(self, value: Any) -> None:
        """Show *value*; forgets the field's own problem, emits nothing."""
        raise NotImplementedError

    def set_read_only(self, read_only: bool) -> None:
        """Let the value be read and copied but not changed."""
        raise NotImplementedError

    def focus_widget(self) -> QWidget:
        """The control that takes the keyboard: buddy of the label, place to jump to."""
        raise NotImplementedError

    def retranslate(self) -> None:
        """Set every text again in the present language; what is typed stays."""
        raise NotImplementedError

    def show_problem(self) -> None:
        """Draw the outline that fits :meth:`problem`."""
        raise NotImplementedError

    def set_label(self, label: Text) -> None:
        """Name the field for the screen reader (its visible label stands outside of it)."""
        self._label = label
        self.retranslate()

    def label(self) -> str:
        """The field's name in the interface language."""
        return say(self._label)

    def problem(self) -> str:
        """The sentence about what is wrong, in the interface language; empty when nothing is."""
        return say(self._own_problem) or say(self._problem)

    def is_valid(self) -> bool:
        """Whether what is typed can be a value of this field at all; saving must wait if not."""
        return self._own_problem is None

    def set_problem(self, text: Text | None) -> None:
        """Show (or with None forget) what a rule of the record finds wrong with the value."""
        self._problem = text
        self._problem_updated()

    def set_own_problem(self, text: Text | None) -> None:
        """For subclasses: what the field itself finds wrong with what is typed."""
        before, self._own_problem = self._own_problem, text
        if say(before) != say(text):
            self._problem_updated()

    def _problem_updated(self) -> None:
        self.show_problem()
        self.problem_changed.emit()

    def describe(self, control: QWidget, name: str, extra: str = "") -> None:
        """Give *control* its accessible name and, as description, the problem and *extra*."""
        control.setAccessibleName(name)
        control.setAccessibleDescription(" ".join(part for part in (self.problem(), extra) if part))


def too_long(text: str, limit: int) -> Text | None:
    """Sentence for a text longer than *limit* characters, else None. Nothing is ever cut silently."""
    if len(text) <= limit:
        return None
    count = len(text)
    sentence = N_("Field", "Too long: {count} characters, {limit} are possible. Nothing has been cut off.")
    return lambda: tr(sentence, count=count, limit=limit)
