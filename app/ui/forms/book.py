"""The tabs of a form and their pages, each built when it is first opened."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.services.records import Snapshot
from app.ui.forms.arrange import Arranged, arrange
from app.ui.forms.editing import Editing
from app.ui.forms.extras import SeminarExtras
from app.ui.forms.fields import Bound
from app.ui.forms.hosted import FACTORIES, OFFERED_UNSAVED, Hosted
from app.ui.forms.layouts import Widget
from app.ui.forms.tabpage import TabPage
from app.ui.forms.tabs import FormTabs
from app.ui.kit.bilingual import BilingualField
from app.ui.kit.labels import HLine
from app.ui.kit.theme import theme


def works_unsaved(leaf: Arranged) -> bool:
    """Whether there is something to do in a tab while the record is new; those in which there is not stand last."""
    hosted = isinstance(leaf.content[0], Widget) and leaf.content[0].key in OFFERED_UNSAVED
    return hosted or not leaf.tab.needs_saved


class Book(QWidget):
    """One tab at a time; Ctrl+Page Up and Page Down turn the leaves (the page connects them to :meth:`turn`)."""

    turned = Signal(str)
    """Key of the tab that is shown now."""
    rebuilt = Signal()
    save_requested = Signal()

    def __init__(self, form: Editing, parent: QWidget) -> None:
        super().__init__(parent)
        self.form = form
        self.leaves = arrange(form.kind)
        self._pages: dict[str, TabPage | Hosted] = {}
        self.bar = FormTabs(self)
        for leaf in self.leaves:
            self.bar.add(leaf.tab.label)
        self._stack = QStackedWidget(self)
        self._edge = QHBoxLayout()
        self._edge.addWidget(self.bar)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._edge)
        column.addWidget(HLine(self))
        column.addWidget(self._stack, 1)
        theme.follow(self._restyle)
        self.show_saved()

    def start(self, key: str) -> None:
        """Build the first page to be shown, that of tab *key* or the first; once."""
        if not self._pages:
            self.open(key)
            self._show(self.bar.currentIndex())
            self.bar.currentChanged.connect(self._show)

    @property
    def key(self) -> str:
        """Key of the tab shown."""
        return self.leaves[self.bar.currentIndex()].tab.key

    def open(self, key: str) -> None:
        """Show the tab *key*; nothing happens for an unknown one."""
        index = next((i for i, leaf in enumerate(self.leaves) if leaf.tab.key == key), None)
        if index is not None and index < self.bar.count():
            self.bar.setCurrentIndex(index)

    def turn(self, by: int) -> None:
        """Show the next tab but for *by*, round the ends, and go into it."""
        place = self.bar.currentIndex() + by
        # the page that is hidden would hand the keyboard to just anything, and a screen reader would say so
        self.bar.setFocus(Qt.FocusReason.OtherFocusReason)
        self.bar.setCurrentIndex(place % self.bar.count())
        self.focus()

    def focus(self) -> None:
        """Put the keyboard on the first control of the tab shown, else on the tabs."""
        page = self.page(self.bar.currentIndex())
        if isinstance(page, Hosted):
            page.focus()
            return
        (page.first_focus() or self.bar).setFocus(Qt.FocusReason.TabFocusReason)

    def page(self, index: int) -> TabPage | Hosted:
        """The page of the tab *index*, built if need be."""
        leaf = self.leaves[index]
        key = leaf.tab.key
        if key not in self._pages:
            page = self._make(leaf)
            self._pages[key] = page
            self._stack.addWidget(page)
        return self._pages[key]

    def _make(self, leaf: Arranged) -> TabPage | Hosted:
        first = leaf.content[0]
        if isinstance(first, Widget) and first.key in FACTORIES:
            hosted = Hosted(self.form, first.key, self)
            hosted.save_requested.connect(self.save_requested)
            return hosted
        page = TabPage(self.form, leaf, self)
        if self.form.read_only:
            page.set_read_only(True)
        page.rebuilt.connect(self.rebuilt)
        if self.form.kind == "seminar" and leaf is self.leaves[0]:
            SeminarExtras(self.form, page)
        return page

    def pages(self) -> list[TabPage]:
        """The pages with fields that were built so far."""
        return [page for page in self._pages.values() if isinstance(page, TabPage)]

    def bounds(self) -> Iterator[tuple[str, Bound]]:
        """All fields built so far with the paths of their records."""
        for page in self.pages():
            yield from page.bounds()

    def reveal(self, path: str, name: str, language: str = "") -> None:
        """Go to a field, wherever it is; of a pair to the part for *language*."""
        for index, leaf in enumerate(self.leaves):
            if leaf.holds(path, name):
                self.bar.setCurrentIndex(index)
                page = self.page(index)
                assert isinstance(page, TabPage)
                bound = page.bound(path, name)
                if bound is not None:
                    field = bound.field
                    part = field.parts.get(language) if isinstance(field, BilingualField) else None
                    page.reveal(part or field.focus_widget())
                return

    def display(self) -> None:
        """Show the form's record."""
        for page in self.pages():
            page.display()
        self.show_saved()

    def show_saved(self) -> None:
        """Offer what only a record in the file has: lists, history, the editors of their own."""
        self.bar.offer(len(self.leaves) if self.form.id else len([leaf for leaf in self.leaves if works_unsaved(leaf)]))
        for page in self._pages.values():
            if isinstance(page, Hosted):
                page.look()

    def leave(self) -> bool:
        """Have the editors of their own save what is being typed; False where one cannot, which is shown then."""
        for key, page in self._pages.items():
            if isinstance(page, Hosted) and not page.leave():
                self.open(key)
                return page.leave()
        return True

    def set_read_only(self, read_only: bool) -> None:
        """Let everything be read but not changed."""
        for page in self.pages():
            page.set_read_only(read_only)

    def reload(self) -> None:
        """Read the lists again that only show, where they are on the screen."""
        for page in self.pages():
            page.reload()

    def refresh(self, edited: Snapshot, related: dict[str, int]) -> None:
        """Bring the numbers behind the tabs up to date: parts of *edited*, and *related* records by key."""
        for index, leaf in enumerate(self.leaves):
            known = [len(edited.parts[key]) if key in edited.parts else related.get(key, 0) for key in leaf.tab.counts]
            self.bar.set_count(index, sum(known))
        for page in self.pages():
            page.refresh()

    def _show(self, index: int) -> None:
        page = self.page(index)
        self._stack.setCurrentWidget(page)
        self.turned.emit(self.key)

    def _restyle(self) -> None:
        self._edge.setContentsMargins(theme.px(24 - 3), 0, theme.px(24), 0)
