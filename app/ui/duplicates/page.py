"""The page "Possible duplicates": pairs by level at the left, the two persons side by side at the right."""

from __future__ import annotations

import time
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QSplitter, QVBoxLayout, QWidget

from app.domain.errors import NotFound
from app.services import duplicates, merging
from app.services.comparing import Comparison, side_by_side
from app.services.duplicates import Found, Pair
from app.storage.journal import Touched
from app.texts import N_, NN_, tr
from app.ui.duplicates.detail import PairDetail
from app.ui.duplicates.list import PairList
from app.ui.duplicates.searching import DuplicateSearch, Lines
from app.ui.kit.announce import announce
from app.ui.kit.buttons import Button, SecondaryButton
from app.ui.kit.labels import ElidedLabel, EmptyState, Ground, HLine, Label
from app.ui.kit.theme import theme
from app.ui.office import Office
from app.ui.shell.location import Location

TITLE = N_("Duplicates", "Possible duplicates")
_LOOKING = N_("Duplicates", "The directory is being looked through …")
_PAIRS = NN_("Duplicates", "%n pair|%n pairs", "", 1)
_NONE = N_("Duplicates", "Nobody stands here twice, as far as can be told.")
_STOPPED = N_("Duplicates", "Stopped. “Look again” begins anew.")
_STALE = N_("Duplicates", "The directory has changed since. “Look again” brings the list up to date.")
_MERGED = N_("Duplicates", "Merged: {one}")
_APART = N_("Duplicates", "Not the same person: {one}, {other}")
_RELEVANT = {"person", "person_name", "distinction", "appointment"}
_QUICK_S = 2.0  # a search that took no longer is simply repeated after a change
_NARROW = 900


class DuplicatesPage(Ground):
    """Looks through the directory when it is first shown, and again after a change where that is quick."""

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__("surf", parent)
        self._office = office
        self._found, self._lines = Found(), []  # type: tuple[Found, Lines]
        self._searched, self._stale, self._began, self._took = False, False, 0.0, 0.0
        self.search = DuplicateSearch(office, self)
        self.title_label = Label(TITLE, "title", parent=self)
        self.count = ElidedLabel("", "body", "ink2", parent=self)
        self.again = Button(N_("Duplicates", "Look again"), "refresh-cw", self, kind="quiet")
        self.bar = QProgressBar(self)
        self.cancel = SecondaryButton(N_("Duplicates", "Stop"), "x", self)
        self.list = PairList(self)
        self.empty = EmptyState("", self)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.detail = PairDetail(self)
        self._split = QSplitter(Qt.Orientation.Horizontal, self)
        self._build()
        self._connect()
        theme.follow(self._space)
        self.retranslate()

    def _build(self) -> None:
        self._split.setChildrenCollapsible(False)
        self._split.addWidget(self.list)
        self._split.addWidget(self.detail)
        self._split.setStretchFactor(1, 1)
        self._split.setSizes([theme.px(360), theme.px(840)])
        self._head = QHBoxLayout()
        self._head.addWidget(self.title_label)
        self._head.addWidget(self.count, 1)
        self._head.addWidget(self.again)
        self._wait = QHBoxLayout()
        self._wait.addWidget(self.bar, 1)
        self._wait.addWidget(self.cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head)
        column.addLayout(self._wait)
        column.addWidget(HLine(self))
        column.addWidget(self.empty, 1)
        column.addWidget(self._split, 1)
        self.bar.hide()
        self.cancel.hide()
        self._split.hide()  # until there is something to compare

    def _connect(self) -> None:
        self.search.progressed.connect(self.bar.setValue)
        self.search.found.connect(self._show)
        self.search.stopped.connect(self._stopped)
        self.again.clicked.connect(self.look)
        self.cancel.clicked.connect(self.search.stop)
        self.list.pair_changed.connect(self._show_pair)
        self.list.activated.connect(lambda _: self.detail.focus_first())
        self.detail.merge_wanted.connect(self.merge)
        self.detail.apart_wanted.connect(self.keep_apart)
        self.detail.later_wanted.connect(partial(self.list.step, 1))
        self.detail.later_wanted.connect(self.list.setFocus)
        self.detail.table.opened.connect(lambda person: self._office.open_requested.emit("person", person, ""))
        self._office.changed.connect(self._changed)

    # What the window asks

    def title(self) -> str:
        """What the title bar says."""
        return tr(TITLE)

    def retranslate(self) -> None:
        """All words, also those of the pairs."""
        self.setAccessibleName(self.title())
        self.list.setAccessibleName(self.title())
        self.bar.setAccessibleName(tr(_LOOKING))
        if self._searched:
            self._fill()

    def show_location(self, _location: Location) -> None:
        """The page comes to the front: look through the directory where that has not been done."""
        if (not self._searched or (self._stale and self._took <= _QUICK_S)) and not self.search.running:
            self.look()
        self.list.setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        """Other pages want the worker too."""
        if self.search.running and not self.window().isMinimized():
            self.search.stop()
        super().hideEvent(event)

    # Looking

    def look(self) -> None:
        """Look through the directory (again)."""
        self._began = time.monotonic()
        self.bar.setValue(0)
        self._set_running(True)
        self.search.start()

    def _set_running(self, running: bool) -> None:
        for widget in (self.bar, self.cancel):
            widget.setVisible(running)
        self.again.setEnabled(not running)
        self.empty.setVisible(running and not self._lines)
        if running:
            self.empty.set_text("")
            self.count.set_text(_LOOKING)
            announce(self, tr(_LOOKING))

    def _show(self, found: Found, lines: Lines) -> None:
        self._found, self._lines = found, lines
        self._searched, self._stale, self._took = True, False, time.monotonic() - self._began
        waiting = self.cancel.hasFocus()
        self._set_running(False)
        self._fill()
        if waiting:  # the keyboard had nothing else to be on meanwhile
            self.list.setFocus()
        announce(self, self.count.text() if lines else tr(_NONE))

    def _stopped(self) -> None:
        self._set_running(False)
        self.count.set_text(_STOPPED)
        announce(self, tr(_STOPPED))

    def _fill(self) -> None:
        number = sum(self._found.counts.values())
        self.count.set_text((lambda: tr(_STALE)) if self._stale else (lambda: tr(_PAIRS, number)) if number else "")
        self.empty.set_text("" if self._lines else _NONE)
        self.empty.setVisible(not self._lines)
        self._split.setVisible(bool(self._lines))
        self.list.show_pairs(self._found, self._lines, self.list.pair())

    def _changed(self, rows: Touched) -> None:
        if not self._searched or not any(table in _RELEVANT for table, _ in rows):
            return
        if self.isVisible() and self._took <= _QUICK_S:
            self.look()
        else:
            self._stale = True
            self._fill()

    # Acting

    def _show_pair(self, pair: Pair | None) -> None:
        comparison: Comparison | None = None
        if pair is not None:
            try:
                with self._office.db.read() as session:
                    comparison = side_by_side(session, pair.one, pair.other, self._office.language)
            except NotFound:
                comparison = None
        self.detail.show_pair(pair, comparison, writable=not self._office.db.read_only)

    def merge(self) -> None:
        """Make one person of the current pair, as was chosen."""
        pair, comparison = self.list.pair(), self.detail.comparison
        if pair is None or comparison is None:
            return
        decisions = self.detail.table.decisions()

        def work() -> bool:
            merging.merge(self._office.db, pair.one, pair.other, decisions)
            return True

        if self._office.attempt(work):
            self._drop({pair.other})
            self._office.toast_requested.emit(tr(_MERGED, one=comparison.labels[0]))

    def keep_apart(self) -> None:
        """Remember that the current pair are two persons."""
        pair, comparison = self.list.pair(), self.detail.comparison
        if pair is None or comparison is None:
            return

        def work() -> bool:
            duplicates.decide_distinct(self._office.db, pair.one, pair.other, self._office.today)
            return True

        if self._office.attempt(work):
            self._drop(set(), pair)
            one, other = comparison.labels
            self._office.toast_requested.emit(tr(_APART, one=one, other=other))

    def _drop(self, persons: set[int], only: Pair | None = None) -> None:
        """Take decided pairs off the list at once; where the search is quick it follows anyway."""
        at = next((i for i, line in enumerate(self._lines) if line[0] == self.list.pair()), 0)
        gone = [p for p, _, _ in self._lines if p == only or {p.one, p.other} & persons]
        for pair in gone:
            self._found.counts[pair.verdict.level] -= 1
        self._lines = [line for line in self._lines if line[0] not in gone]
        number = sum(self._found.counts.values())
        self.count.set_text(lambda: tr(_PAIRS, number))
        following = self._lines[min(at, len(self._lines) - 1)][0] if self._lines else None
        self.list.show_pairs(self._found, self._lines, following)
        self.list.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not self.list.hasFocus():
            self.list.setFocus()
        elif event.key() == Qt.Key.Key_Escape and self.search.running:
            self.search.stop()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < theme.px(_NARROW)
        wanted = Qt.Orientation.Vertical if narrow else Qt.Orientation.Horizontal
        if self._split.orientation() != wanted:
            self._split.setOrientation(wanted)
            self._split.setSizes([theme.px(170), theme.px(630)] if narrow else [theme.px(360), theme.px(840)])

    def _space(self) -> None:
        self._head.setContentsMargins(theme.px(24), theme.px(14), theme.px(16), theme.px(8))
        self._head.setSpacing(theme.px(12))
        self._wait.setContentsMargins(theme.px(24), 0, theme.px(24), theme.px(8))
        self.empty.setContentsMargins(theme.px(24), theme.px(16), theme.px(24), theme.px(16))
        self.list.setMinimumSize(theme.px(240), theme.px(96))
