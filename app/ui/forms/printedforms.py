"""Which of a person's spellings documents print, and how the person was printed before."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.person import CYRILLIC, LATIN, Person, PersonName
from app.domain.spellings import PARTS
from app.names.parsing import parse
from app.names.script import is_cyrillic
from app.services.printednames import PrintedName, printed_before
from app.services.records import blank
from app.texts import N_, Message, tr
from app.ui.forms.editing import Editing
from app.ui.forms.offer import KIND_LABELS, TAKE, NamedLink
from app.ui.kit.choice import ChoiceField
from app.ui.kit.formrow import FormRow
from app.ui.kit.labels import HLine, IconLabel, Label, SectionTitle
from app.ui.kit.theme import theme

_TITLE = N_("Spellings", "Which spelling is printed where")
_DOCUMENTS = {LATIN: N_("Spellings", "In German"), CYRILLIC: N_("Spellings", "In Russian")}
_NONE = {
    LATIN: N_("Spellings", "There is no Latin spelling: the Cyrillic one is printed."),
    CYRILLIC: N_("Spellings", "There is no Cyrillic spelling: the Latin one is printed."),
}
_BY_RULE = N_("Spellings", "The first one in the list above, while none is chosen.")
_CHOSEN = N_("Spellings", "Chosen for this person. What was printed for a seminar stays as it was.")

_BEFORE = N_("Spellings", "How it was printed before")
_TAKE_IT = N_("Spellings", "Take over {name}, printed at {seminar}")
_KNOWN = N_("Spellings", "entered")
_MOST = 12


class PrintedForms(QWidget):
    """For documents in each language the spelling that they print; another one can be chosen."""

    def __init__(self, form: Editing, parent: QWidget) -> None:
        super().__init__(parent)
        self.form = form
        self.fields: dict[str, ChoiceField] = {}
        self._rows: dict[str, FormRow] = {}
        self._column = QVBoxLayout(self)
        self._column.addWidget(SectionTitle(_TITLE, self))
        for script, label in _DOCUMENTS.items():
            field = ChoiceField((), self, optional=False)
            field.changed.connect(partial(self._choose, script))
            self.fields[script] = field
            self._rows[script] = FormRow(label, field, self)
            self._column.addWidget(self._rows[script])
        theme.follow(self._restyle)

    def display(self) -> None:
        """Show what is printed of the spellings as they are now."""
        nodes = self.form.edited.parts["names"]
        names = [PersonName(**node.values) for node in nodes]
        for script, field in self.fields.items():
            own = [(str(place), name) for place, name in enumerate(names) if name.script == script and name.full()]
            printed = Person(names=[name for _key, name in own]).printed(script)
            field.set_value(None)
            instead = next((name for name in names if name.full()), None) if not own else None
            shown = [("", instead)] if instead else own
            field.set_choices([(key, partial(_in_words, name)) for key, name in shown])
            field.set_value(next((key for key, name in shown if name in (printed, instead)), None))
            field.set_read_only(self.form.read_only or len(own) < 2)
            self._rows[script].set_hint(_NONE[script] if not own else _rule(printed) if len(own) > 1 else "")
        self.setVisible(any(name.full() for name in names))

    def _choose(self, script: str) -> None:
        place = self.fields[script].value()
        for index, node in enumerate(self.form.edited.parts["names"]):
            if node.values["script"] == script:
                node.values["chosen"] = str(index) == place
        self.form.touch()

    def _restyle(self) -> None:
        self._column.setSpacing(theme.px(8))
        self._column.setContentsMargins(0, theme.px(8), 0, 0)


class PrintedBefore(QWidget):
    """The spellings that stand in the seminars' records, each with the last one; hidden while there are none."""

    taken = Signal(object)
    """The :class:`Snapshot` of a spelling as seen in print."""

    def __init__(self, form: Editing, parent: QWidget) -> None:
        super().__init__(parent)
        self.form = form
        self.lines: list[_Line] = []
        self._column = QVBoxLayout(self)
        self._column.addWidget(SectionTitle(_BEFORE, self))
        theme.follow(self._restyle)
        form.office.changed.connect(self.reload)
        form.changed.connect(self._mark)
        self.reload()

    def reload(self) -> None:
        """Read the records again."""
        found: list[PrintedName] = []
        if self.form.id:
            with self.form.office.db.read() as session:
                found = printed_before(session, self.form.id, self.form.office.language)[:_MOST]
        for line in self.lines:
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        self.lines = [_Line(each, self) for each in found]
        for line in self.lines:
            line.link.clicked.connect(partial(self._take, line))
            self._column.addWidget(line)
        self.setVisible(bool(found))
        self._mark()

    def retranslate(self) -> None:
        """Seminars are called otherwise in another language."""
        self.reload()

    def _take(self, line: _Line) -> None:
        read = parse(line.printed.name)
        parts = {name: getattr(read, name) for name in PARTS}
        script = CYRILLIC if is_cyrillic(line.printed.name) else LATIN
        self.taken.emit(blank("person_name", script=script, standard="printed", note=line.source(), **parts))

    def _mark(self) -> None:
        """Those that are among the person's spellings need not be taken over."""
        names = {PersonName(**node.values).full() for node in self.form.edited.parts["names"]}
        for line in self.lines:
            line.mark(known=line.printed.name in names, read_only=self.form.read_only)

    def _restyle(self) -> None:
        self._column.setSpacing(theme.px(4))
        self._column.setContentsMargins(0, theme.px(8), 0, 0)


class _Line(QWidget):
    """A printed name, where it stood last, and the link that takes it over."""

    def __init__(self, printed: PrintedName, parent: QWidget) -> None:
        super().__init__(parent)
        self.printed = printed
        self.link = NamedLink(TAKE, self._name, self)
        self._known = Label(_KNOWN, "label", "ink2", parent=self)
        self._check = IconLabel("check", "ink2", 14, parent=self)
        row = QHBoxLayout()
        row.addWidget(Label(printed.name, "body", wrap=True, parent=self), 2)
        row.addWidget(Label(self.source(), "label", "ink2", wrap=True, parent=self), 3)
        for widget in (self._check, self._known, self.link):
            row.addWidget(widget)
        self._row = row
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(2))
        column.addLayout(row)
        column.addWidget(HLine(self))

    def source(self) -> str:
        """Seminar and year."""
        return ", ".join(part for part in (self.printed.seminar, self.printed.year) if part)

    def mark(self, *, known: bool, read_only: bool) -> None:
        """Whether the spelling is entered already."""
        for widget in (self._check, self._known):
            widget.setVisible(known)
        self.link.setVisible(not known and not read_only)

    def _name(self) -> str:
        return tr(_TAKE_IT, name=self.printed.name, seminar=self.source())


def _in_words(name: PersonName) -> str:
    kind = KIND_LABELS.get(name.standard or "")
    return f"{name.full()} · {tr(kind)}" if kind else name.full()



def _rule(printed: PersonName | None) -> Message:
    return _CHOSEN if printed is not None and printed.chosen else _BY_RULE
