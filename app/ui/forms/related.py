"""Lists in a form that only show: where somebody was, who is there."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.services import related
from app.texts import N_, Message
from app.ui.forms.editing import Editing
from app.ui.kit.buttons import LinkButton
from app.ui.kit.labels import EmptyState, HLine, Label
from app.ui.kit.theme import theme

_MOST = 100

_READERS: dict[tuple[str, str], Callable[[Any, int], list[related.Related]]] = {
    ("person", "seminars"): related.seminars_of_person,
    ("series", "seminars"): related.seminars_of_series,
    ("topic", "seminars"): related.seminars_of_topic,
    ("organisation", "people"): related.people_at,
}
_EMPTY: dict[tuple[str, str], Message] = {
    ("person", "seminars"): N_("Form", "Not entered at any seminar yet."),
    ("series", "seminars"): N_("Form", "No seminar in this series yet."),
    ("topic", "seminars"): N_("Form", "No seminar with this topic yet."),
    ("organisation", "people"): N_("Form", "Nobody has a function here today."),
}
_HINTS: dict[tuple[str, str], Message] = {
    ("person", "seminars"): N_("Form", "With the function of that time."),
    ("organisation", "people"): N_("Form", "People whose function here has no end. Enter functions with the person."),
}


class RelatedList(QWidget):
    """Records that belong to this one, each a link."""

    def __init__(self, form: Editing, key: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.form, self._key = form, (form.kind, key)
        self.lines: list[_Line] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        if self._key in _HINTS:
            self._column.addWidget(Label(_HINTS[self._key], "label", "ink3", wrap=True, parent=self))
        self._empty = EmptyState(_EMPTY[self._key], self)
        self._column.addWidget(self._empty)
        self.reload()

    def count(self) -> int:
        """How many there are."""
        return len(self.lines)

    def reload(self) -> None:
        """Read the list again."""
        found: Sequence[related.Related] = ()
        if self.form.id:
            with self.form.office.db.read() as session:
                found = _READERS[self._key](session, self.form.id)[:_MOST]
        for line in self.lines:
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        self.lines = [_Line(self.form, each, self) for each in found]
        for line in self.lines:
            self._column.addWidget(line)
        self._empty.setVisible(not found)

    def retranslate(self) -> None:
        """Labels of records follow the language."""
        self.reload()


class _Line(QWidget):
    """A link to the record, and what to know of it here."""

    def __init__(self, form: Editing, each: related.Related, parent: QWidget) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(2))
        self.link = LinkButton(each.label, parent=self)
        self.link.setAccessibleDescription(", ".join(part for part in (each.note, each.detail) if part))
        self.link.clicked.connect(lambda: form.office.open_requested.emit(each.kind, each.id, ""))
        first = QHBoxLayout()
        first.setContentsMargins(-theme.px(4), 0, 0, 0)  # the link's own margin, so that lines begin level
        first.addWidget(self.link)
        first.addWidget(Label(each.note, "label", "ink2", wrap=True, parent=self), 1)
        column.addLayout(first)
        if each.detail:
            detail = Label(each.detail, "body", "ink", wrap=True, parent=self)
            detail.setContentsMargins(0, 0, 0, theme.px(4))
            column.addWidget(detail)
        column.addWidget(HLine(self))
