"""One leader of a seminar: shown as on the day, changed in place, asked for while there is none."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.partnership import OWN
from app.services import leading
from app.services.records import Snapshot
from app.texts import N_, tr
from app.ui.forms.editing import Editing
from app.ui.forms.fields import Bound
from app.ui.forms.leaderfields import DirectoryNote, LeaderFields
from app.ui.forms.menu import open_menu
from app.ui.forms.references import reference_field
from app.ui.kit.announce import announce
from app.ui.kit.buttons import IconButton, LinkButton
from app.ui.kit.flow import FlowLayout
from app.ui.kit.labels import Label
from app.ui.kit.theme import theme

_CAPTIONS = {
    "host": N_("Leaders", "Host · {city}"),
    "guest": N_("Leaders", "Guest · {city}"),
    "": N_("Leaders", "Head · {city}"),
}
_SIDE_NAMES = {True: N_("Side", "Own side"), False: N_("Side", "Partner")}
CHANGE, DONE = N_("Leaders", "Change"), N_("Leaders", "Done")
_ENTERED = N_("Leaders", "{name}: function entered in the directory.")


class LeaderCard(QWidget):
    """A leader of *side*; *node* is ``None`` while the side has none."""

    chosen = Signal(object)
    """The :class:`Snapshot` of a leader for a side that had none."""
    remove_requested = Signal()
    add_requested = Signal()
    """Another leader of the same side."""
    rebuilt = Signal()

    def __init__(self, form: Editing, side: str, node: Snapshot | None, parent: QWidget) -> None:
        super().__init__(parent)
        self.form, self.side, self.node = form, side, node
        self.fields: LeaderFields | None = None
        self._caption = Label(self._caption_text, "head", "ink2", parent=self)
        self.change_link = LinkButton(self._change_text, parent=self)
        self.change_link.clicked.connect(self._turn)
        self.menu_button = IconButton(N_("Leaders", "Menu of the leader"), "ellipsis", self)
        self.menu_button.clicked.connect(self._open_menu)
        self._words = _Words(self)
        self.ask = reference_field(form.office, "person", self)
        self.ask.set_label(lambda: tr(N_("Leaders", "Leader, {caption}"), caption=self._caption_text()))
        self.ask.changed.connect(self._asked)
        self.directory = DirectoryNote(self)
        self.directory.acted.connect(self._act)
        self._lay_out()
        theme.follow(self._restyle)
        self.display(node)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(0)
        head.addWidget(self._caption, 1)
        head.addWidget(self.change_link)
        head.addWidget(self.menu_button)
        self._column = QVBoxLayout(self)
        self._column.addLayout(head)
        for widget in (self._words, self.ask, self.directory):
            self._column.addWidget(widget)
        self._column.addStretch(1)

    def display(self, node: Snapshot | None) -> None:
        """Show another leader, or none."""
        self.node = node
        if node is None:
            self.ask.set_value(None)
        elif self.fields is not None:
            self.fields.display(node)
        self.describe()

    def describe(self) -> None:
        """Show what fits the present state: the words, the fields or the question."""
        node, editable = self.node, not self.form.read_only
        editing = self.is_editing()
        self.ask.setVisible(node is None and editable)
        self._words.setVisible(node is not None and not editing)
        self._words.display(node, self.form.office.language)
        self.change_link.setVisible(node is not None and editable)
        self.menu_button.setVisible(node is not None and editable)
        self.directory.look(self.form, node)
        self.retranslate()

    def retranslate(self) -> None:
        """The caption's city, and words that follow the language."""
        self._caption.retranslate()
        self.ask.retranslate()
        self.change_link.retranslate()
        self.change_link.setAccessibleDescription(self._caption_text())
        self._words.display(self.node, self.form.office.language)

    def is_editing(self) -> bool:
        """Whether the fields are shown instead of the words."""
        return self.fields is not None and not self.fields.isHidden()

    def edit(self, editing: bool = True) -> None:
        """Show the fields, or the words again."""
        if self.node is None or (editing and self.form.read_only):
            return
        if editing and self.fields is None:
            self.fields = LeaderFields(self.form, self.node, self)
            self.fields.rebuilt.connect(self.rebuilt)
            self._column.insertWidget(2, self.fields)
        if self.fields is not None:
            self.fields.setVisible(editing)
        self.describe()
        self.rebuilt.emit()

    def bounds(self) -> Iterator[Bound]:
        """The fields shown; none while the card shows words."""
        if self.fields is not None:
            yield from self.fields.bounds()

    def bound(self, name: str) -> Bound | None:
        """The field *name*, shown now."""
        self.edit()
        return self.fields.bound(name) if self.fields is not None else None

    def _asked(self) -> None:
        person_id = self.ask.value()
        if person_id is None:
            return
        form = self.form
        with form.office.db.read() as session:
            day = form.edited.values["start"]
            node = leading.taken(session, person_id, self.side, day, form.office.today, form.id)
        self.chosen.emit(node)
        self.edit()
        if self.fields is not None:
            function = self.fields.bound("function")
            assert function is not None
            function.field.focus_widget().setFocus()

    def _turn(self) -> None:
        editing = not self.is_editing()
        self.edit(editing)
        if editing and self.fields is not None:
            next(self.fields.bounds()).field.focus_widget().setFocus()
        else:
            self.change_link.setFocus()

    def _open_menu(self) -> None:
        open_menu(
            self.menu_button,
            [
                (N_("Leaders", "Another leader of this side"), "", self.add_requested.emit),
                (N_("Leaders", "Remove"), "", self.remove_requested.emit),
            ],
        )

    def _act(self, key: str) -> None:
        node, form = self.node, self.form
        if node is None:
            return
        if key == "enter":
            form.office.attempt(leading.into_directory, form.office.db, node)
            announce(self, tr(_ENTERED, name=node.values["name_latin"] or node.values["name_cyrillic"]))
        elif key == "keep":
            node.values["kept"] = True
        else:
            with form.office.db.read() as session:
                taken = leading.taken(session, node.values["person_id"], self.side, None, form.office.today)
            node.values.update({name: value for name, value in taken.values.items() if name in leading.TAKEN})
        self.display(node)
        form.touch()

    def _caption_text(self) -> str:
        host = self.form.edited.values.get("host_side")
        standing = ("host" if host == self.side else "guest") if host in ("own", "partner") else ""
        city = self.form.side(self.side, _SIDE_NAMES[self.side == OWN])
        return tr(_CAPTIONS[standing], city=city)

    def _change_text(self) -> str:
        return tr(DONE if self.is_editing() else CHANGE)

    def _restyle(self) -> None:
        self._column.setContentsMargins(theme.px(10), theme.px(4), theme.px(6), theme.px(8))
        self._column.setSpacing(theme.px(2))
        self._caption.setMinimumHeight(theme.px(30))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color("line"), 1))
        painter.setBrush(theme.color("surf"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme.px(6), theme.px(6))


class _Words(QWidget):
    """Name in both scripts, function and organisation, as they were."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._name = Label("", "name", parent=self)
        self._other = Label("", "body", "ink2", parent=self)
        self._function = Label("", "body", wrap=True, parent=self)
        names = FlowLayout(0)
        names.addWidget(self._name)
        names.addWidget(self._other)
        self._name.setContentsMargins(0, 0, theme.px(10), 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(names)
        column.addWidget(self._function)

    def display(self, node: Snapshot | None, language: str) -> None:
        """Show *node* in *language*."""
        if node is None:
            return
        values = node.values
        latin, cyrillic = values["name_latin"], values["name_cyrillic"]
        first, second = (cyrillic or latin, latin) if language == "ru" else (latin or cyrillic, cyrillic)
        self._name.set_text(" ".join(part for part in (values["titles"], first) if part))
        self._other.set_text(second if second != first else "")
        self._other.setVisible(bool(second) and second != first)
        words = [values["function"].best(language), values["organisation_name"].best(language)]
        self._function.set_text(", ".join(word for word in words if word))
