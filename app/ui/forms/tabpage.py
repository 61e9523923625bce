"""The content of one tab: sections, lists of parts and widgets of their own, built when the tab is first opened."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLineEdit, QScrollArea, QVBoxLayout, QWidget

from app.ui.forms.arrange import Arranged, Content, Fields
from app.ui.forms.chain import chain
from app.ui.forms.editing import Editing
from app.ui.forms.fields import Bound
from app.ui.forms.layouts import LAYOUTS, Parts
from app.ui.forms.leaders import LeadersEditor
from app.ui.forms.parts import PartList
from app.ui.forms.photographs import PhotographList
from app.ui.forms.related import RelatedList
from app.ui.forms.section import FieldsSection
from app.ui.forms.spellings import SpellingList
from app.ui.kit.labels import Ground
from app.ui.kit.theme import theme

_AT_ONCE = 2
_WIDEST = 1040
Editor = FieldsSection | PartList | LeadersEditor
"""What holds fields of the record."""


class TabPage(QScrollArea):
    """A column of editors that scrolls."""

    rebuilt = Signal()

    def __init__(self, form: Editing, arranged: Arranged, parent: QWidget) -> None:
        super().__init__(parent)
        self.form, self.arranged = form, arranged
        self.editors: list[Editor] = []
        self._made = 0
        self.lists: list[RelatedList] = []
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._ground = Ground("surf", self)
        self._column = QVBoxLayout(self._ground)
        # rows come and go in bursts: the order of Tab is set once, when they have
        self._chaining = QTimer(self, singleShot=True, interval=0)
        self._chaining.timeout.connect(self.chain)
        self._waiting = list(arranged.content)
        self._build(_AT_ONCE)
        self._column.addStretch(1)
        self.setWidget(self._ground)
        theme.follow(self._restyle)
        self.chain()
        # what lies below the first sections is built when those are on the screen
        if self._waiting:
            QTimer.singleShot(0, self, self.complete)

    def complete(self) -> None:
        """Build what was left for later."""
        if self._waiting:
            self._build(len(self._waiting))
            self.set_read_only(self.form.read_only)
            self.rebuilt.emit()
            self.chain()

    def _build(self, number: int) -> None:
        now, self._waiting = self._waiting[:number], self._waiting[number:]
        for item in now:
            self._column.insertWidget(self._made, self._make(item))
            self._made += 1

    def _make(self, item: Content) -> QWidget:
        if isinstance(item, Fields):
            tail = [self._special(key) for key in item.widgets]
            section = FieldsSection(self.form, LAYOUTS[self.form.kind], item.title, item.names, self._ground, tail)
            return self._edits(section, first=len(tail))
        if isinstance(item, Parts):
            return self._edits(_parts(self, item, self._ground))
        return self._special(item.key)

    def _special(self, key: str) -> QWidget:
        if key == "leaders":
            return self._edits(LeadersEditor(self.form, self._ground))
        made = RelatedList(self.form, key, self._ground)
        self.lists.append(made)
        return made

    def _edits(self, editor: Editor, first: int = 0) -> QWidget:
        # a section stands before the widgets in its tail, which were made first
        self.editors.insert(len(self.editors) - first, editor)
        editor.rebuilt.connect(self._chaining.start)
        editor.rebuilt.connect(self.rebuilt)
        return editor

    def sections(self) -> list[FieldsSection]:
        """The groups of fields."""
        return [editor for editor in self.editors if isinstance(editor, FieldsSection)]

    def part_list(self, relation: str) -> PartList:
        """The list of the parts of *relation*, built now. KeyError where the tab has none."""
        self.complete()
        return {each.relation: each for each in self.editors if isinstance(each, PartList)}[relation]

    def bounds(self) -> Iterator[tuple[str, Bound]]:
        """All fields shown, in order, with the paths of their records."""
        for editor in self.editors:
            yield from editor.bounds()

    def bound(self, path: str, name: str) -> Bound | None:
        """One field, shown now if it was put away."""
        self.complete()
        relation, _, index = path.partition("/")
        for editor in self.editors:
            if isinstance(editor, FieldsSection):
                found = editor.bound(name) if not relation else None
                if found is not None:
                    return found
            elif editor.relation != relation:
                continue
            elif isinstance(editor, LeadersEditor):
                return editor.bound(int(index), name)
            else:
                row = editor.rows[int(index)] if int(index) < len(editor.rows) else editor.add()
                return row.bound(name)
        return None

    def display(self) -> None:
        """Show the form's record."""
        for editor in self.editors:
            editor.display()

    def set_read_only(self, read_only: bool) -> None:
        """Let everything be read but not changed."""
        for editor in self.editors:
            editor.set_read_only(read_only)

    def reload(self) -> None:
        """Read the lists again that only show."""
        for each in self.lists:
            each.reload()

    def refresh(self) -> None:
        """Bring up to date what follows the typing at a distance."""
        for editor in self.editors:
            if isinstance(editor, LeadersEditor):
                editor.refresh()

    def chain(self) -> None:
        """Set the order in which Tab goes through the page."""
        chain(self._ground)

    def reveal(self, widget: QWidget) -> None:
        """Scroll *widget* into view and give it the keyboard."""
        self._column.activate()
        self.ensureWidgetVisible(widget, theme.px(24), theme.px(80))
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        if isinstance(widget, QLineEdit):
            widget.selectAll()  # Tab does that only in a window that is active

    def first_focus(self) -> QWidget | None:
        """The first control of the page."""
        first = next(self.bounds(), None)
        return first[1].field.focus_widget() if first else None

    def _restyle(self) -> None:
        self._column.setSpacing(theme.px(18))
        self._space()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._space()

    def _space(self) -> None:
        """Fields do not become longer than anybody would read."""
        edge = theme.px(24)
        right = max(edge, self.viewport().width() - edge - theme.px(_WIDEST))
        self._column.setContentsMargins(edge, theme.px(16), right, edge)


def _parts(page: TabPage, item: Parts, parent: QWidget) -> PartList:
    if item.relation == "photographs":
        return PhotographList(page.form, item, parent)
    if item.relation != "names" or page.form.kind != "person":
        return PartList(page.form, item, parent)
    made = SpellingList(page.form, item, parent)
    made.titles_found.connect(partial(_take_titles, page))
    return made


def _take_titles(page: TabPage, titles: str) -> None:
    """Titles that stood in a name go where they belong, unless something stands there already."""
    bound = page.bound("", "titles")
    if bound is not None and not bound.node.values["titles"]:
        bound.set_value(titles)
