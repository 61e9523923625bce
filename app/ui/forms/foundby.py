"""Tries out whether a person is found by what somebody might type."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.services import finding
from app.texts import N_, Message, tr
from app.ui.forms.editing import Editing
from app.ui.kit.announce import announce
from app.ui.kit.formrow import FormRow
from app.ui.kit.labels import SectionTitle
from app.ui.kit.linefield import LineField
from app.ui.kit.text import Text
from app.ui.kit.theme import theme

_TITLE = N_("Spellings", "Is the person found?")
_LABEL = N_("Spellings", "Try it")
_WHAT = N_("Spellings", "any spelling, the other script, a slip of the finger")
_FIRST = N_("Spellings", "Found, first of all.")
_BY = N_("Spellings", "Found, first of all, by “{spelling}”.")
_LATER = N_("Spellings", "Found as number {place}, after {others}.")
_NOT = N_("Spellings", "Not found like this. A further spelling above would help, once it is saved.")
_PAUSE_MS = 120
_AMONG = 10


class FoundBy(QWidget):
    """A line to type into, and what the search says of the person, as saved; hidden while the record is new."""

    def __init__(self, form: Editing, parent: QWidget) -> None:
        super().__init__(parent)
        self.form = form
        self.field = LineField(self, placeholder=_WHAT)
        self.row = FormRow(_LABEL, self.field, self)
        self._soon = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._soon.timeout.connect(self.look)
        self.field.changed.connect(self._soon.start)
        self._column = QVBoxLayout(self)
        self._column.addWidget(SectionTitle(_TITLE, self))
        self._column.addWidget(self.row)
        form.office.changed.connect(self._soon.start)
        form.replaced.connect(self.look)
        theme.follow(self._restyle)
        self.look()

    def look(self) -> None:
        """Search for what is typed, and say at which place the person comes."""
        self._soon.stop()
        self.setVisible(bool(self.form.id))
        text = self.field.value().strip()
        said = self._answer(text) if text and self.form.id else ""
        self.row.set_hint(said)
        announce(self, self.row.hint.text())

    def _answer(self, text: str) -> Text:
        office = self.form.office
        with office.db.read() as session:
            hits = finding.find(session, text, office.language, _AMONG, ("person",))
        place = next((index for index, hit in enumerate(hits, start=1) if hit.id == self.form.id), 0)
        if place == 1:
            spelling = hits[0].matched
            return (lambda: tr(_BY, spelling=spelling)) if spelling else _FIRST
        others = ", ".join(hit.label for hit in hits[: place - 1][:3])
        message: Message = _LATER if place else _NOT
        return lambda: tr(message, place=place, others=others)

    def _restyle(self) -> None:
        self._column.setSpacing(theme.px(8))
        self._column.setContentsMargins(0, theme.px(8), 0, 0)
