"""The fields of one leader, and what the directory has to say about them."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.fields import Kind
from app.domain.text import Text
from app.services import leading
from app.services.records import Snapshot, editable_fields
from app.texts import N_, tr
from app.ui.forms.cells import Cell
from app.ui.forms.editing import Editing
from app.ui.forms.fields import Bound, make_field
from app.ui.forms.rowside import LESS, MORE
from app.ui.kit import text as kit_text
from app.ui.kit.buttons import Button, LinkButton
from app.ui.kit.flow import FlowLayout
from app.ui.kit.labels import IconLabel, Label
from app.ui.kit.theme import theme

_FIRST = ("person_id", "function")
_HIDDEN = ("side", "frozen_on", "kept")


class LeaderFields(QWidget):
    """Person and function; all else behind "More". Choosing another person takes the directory's words of the day."""

    rebuilt = Signal()

    def __init__(self, form: Editing, node: Snapshot, parent: QWidget) -> None:
        super().__init__(parent)
        self.form, self.node = form, node
        self._declared = editable_fields("leader")
        self._rare = [name for name in self._declared if name not in (*_FIRST, *_HIDDEN)]
        self._bounds: dict[str, Bound] = {}
        self._more: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for name in _FIRST:
            self._column.addWidget(self._cell(name, self))
        self.more_link = Button(self._more_text, "chevron-down", self, kind="link", small=True)
        self.more_link.clicked.connect(lambda: self.show_more(not self._shows_more()))
        self._column.addWidget(self.more_link, 0, Qt.AlignmentFlag.AlignLeft)
        self._bounds["person_id"].field.changed.connect(self._person_chosen)
        theme.follow(self._restyle)

    def bounds(self) -> Iterator[Bound]:
        """The fields shown."""
        yield from self._bounds.values()

    def bound(self, name: str) -> Bound | None:
        """The field *name*, shown now if it was behind "More"."""
        if name in self._rare:
            self.show_more(True)
        return self._bounds.get(name)

    def display(self, node: Snapshot) -> None:
        """Show another leader, or the same one read again."""
        self.node = node
        for bound in self._bounds.values():
            bound.show(node)

    def show_more(self, more: bool) -> None:
        """Show the fields that are not needed often, or put them away."""
        if more and self._more is None:
            self._more = QWidget(self)
            column = QVBoxLayout(self._more)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(theme.px(6))
            for name in self._rare:
                column.addWidget(self._cell(name, self._more))
            self._column.addWidget(self._more)
        if self._more is not None:
            self._more.setVisible(more)
        self.more_link.set_icon("chevron-up" if more else "chevron-down")
        self.more_link.retranslate()
        self.rebuilt.emit()

    def _cell(self, name: str, parent: QWidget) -> Cell:
        declared = self._declared[name]
        field = make_field(self.form, declared, parent, compact=declared.kind is Kind.FLAG)
        self._bounds[name] = Bound(self.form, self.node, declared, field)
        return Cell(self._bounds[name], parent, captioned=declared.kind is not Kind.FLAG)

    def _person_chosen(self) -> None:
        person_id = self.node.values["person_id"]
        if not person_id:
            return
        form = self.form
        with form.office.db.read() as session:
            side, day = self.node.values["side"], form.edited.values["start"]
            taken = leading.taken(session, person_id, side, day, form.office.today, form.id)
        for name in leading.TAKEN:
            self.node.values[name] = taken.values[name]
        self.display(self.node)
        form.touch()
        self._bounds["function"].field.focus_widget().setFocus()

    def _shows_more(self) -> bool:
        return self._more is not None and not self._more.isHidden()

    def _more_text(self) -> str:
        return tr(LESS if self._shows_more() else MORE)

    def _restyle(self) -> None:
        self._column.setSpacing(theme.px(6))


Differences = dict[str, tuple[Any, Any]]
_DIFFERS = N_("Leaders", "In the directory today: {words}")
_UNKNOWN = N_("Leaders", "The directory knows no function of this person.")


class DirectoryNote(QWidget):
    """Says where the directory differs today from what holds for the seminar, and offers what to do about it."""

    acted = Signal(str)
    """``take``, ``keep`` or ``enter``."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._text = Label("", "label", "warn", wrap=True, parent=self)
        self._icon = IconLabel("equal-not", "warn", 14, parent=self)
        self._line = line = QHBoxLayout()
        line.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._text, 1)
        links = FlowLayout(8)
        self.links: dict[str, LinkButton] = {}
        for key, words in (
            ("take", N_("Leaders", "Take over")),
            ("keep", N_("Leaders", "Keep")),
            ("enter", N_("Leaders", "Enter it there too")),
        ):
            self.links[key] = LinkButton(words, parent=self)
            self.links[key].clicked.connect(partial(self.acted.emit, key))
            links.addWidget(self.links[key])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(line)
        column.addLayout(links)
        theme.follow(self._restyle)
        self.hide()

    def look(self, form: Editing, node: Snapshot | None) -> None:
        """Compare *node* with the directory and show what there is to say, or nothing."""
        person_id = node.values["person_id"] if node else None
        if node is None or not person_id:
            self.hide()
            return
        with form.office.db.read() as session:
            differences = leading.differences(session, node)
            known = leading.has_function(session, person_id)
        offers = self._offers(form, node, differences, known=known)
        for key, link in self.links.items():
            link.setVisible(key in offers and not form.read_only)
        self.setVisible(bool(offers))

    def _offers(self, form: Editing, node: Snapshot, differences: Differences, *, known: bool) -> tuple[str, ...]:
        if not known:
            if not node.values["function"]:
                return ()
            self._say(_UNKNOWN, "ink3", "info")
            return ("enter",)
        if not differences:
            return ()
        words = [_words(there, form.office.language) for _here, there in differences.values()]
        self._say(lambda: tr(_DIFFERS, words="; ".join(words)), "warn", "equal-not")
        return ("take", "keep")

    def _restyle(self) -> None:
        self._line.setSpacing(theme.px(6))

    def _say(self, text: kit_text.Text, color: str, icon: str) -> None:
        self._text.set_color(color)
        self._icon.set_icon(icon, color)
        self._text.set_text(text)


def _words(value: object, language: str) -> str:
    """A value of the directory as a person reads it."""
    return (value.best(language) if isinstance(value, Text) else str(value or "")) or "–"
