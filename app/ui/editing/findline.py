"""A line to type into: what is found shows in a list below it, and one of the entries is chosen."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.services import lists
from app.storage.stopping import Stop
from app.texts import NN_, tr
from app.ui.kit.announce import Teller
from app.ui.kit.controls import Line
from app.ui.kit.labels import IconLabel
from app.ui.kit.popup import ChoicePopup, found_words
from app.ui.kit.rows import Row
from app.ui.kit.text import Text, say
from app.ui.kit.theme import set_property, theme
from app.ui.office import Office

AT_ONCE = 5_000
"""Up to so many records a search is answered within a blink."""
_MATCHES = NN_("FindLine", "%n match|%n matches", "", 1)


class FindLine(QWidget):
    """A line behind an icon; its frame shows while it has the keyboard. Subclasses say what is found (:meth:`look_up`)
    and how it is shown (:meth:`entries`). Enter waits for an answer that is still to come.

    Without an icon it fills what room it is given, as in the cell of a table.
    """

    chosen = Signal(object)
    """The data of the entry chosen."""
    stepped = Signal(int)
    """Arrow up (-1) or down (1) while no list is open."""
    escaped = Signal()
    """Escape while there is nothing to close or to clear."""

    most_height = 380

    def __init__(
        self, office: Office, kind: str, name: Text, placeholder: Text, icon: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._name, self._placeholder = name, placeholder
        self._popup: ChoicePopup | None = None
        self._office, self._kind = office, kind
        self._many: bool | None = None
        self._wanted = self._shown = ""
        self._entered = False
        self.icon = IconLabel(icon, "ink3", 18, parent=self) if icon else None
        self.line = Line(self)
        self._teller = Teller(self.line)
        self.row = QHBoxLayout(self)
        if self.icon is not None:
            self.row.addWidget(self.icon)
        self.row.addWidget(self.line, 100)
        if self.icon is not None:
            self.row.addStretch(1)
        self.line.textEdited.connect(self._typed)
        self.line.installEventFilter(self)
        theme.follow(self.restyle)
        self.retranslate()

    def look_up(self, text: str, stop: Stop) -> Any:
        """Look *text* up, where there are many records in the finder's thread: no widget is touched here."""
        raise NotImplementedError

    def entries(self, text: str, found: Any) -> tuple[Sequence[Row], Text, int]:
        """Entries for what :meth:`look_up` found, a remark below them, and how many of them are matches."""
        raise NotImplementedError

    def override(self, event: QKeyEvent) -> bool:
        """Whether the key is this line's although the window knows it as a shortcut."""
        return False

    def key(self, event: QKeyEvent) -> bool:
        """Act on a key before the line sees it; True when done."""
        return False

    def retranslate(self) -> None:
        self.line.setPlaceholderText(say(self._placeholder))
        self.line.setAccessibleName(say(self._name))

    def set_name(self, name: Text) -> None:
        """What a screen reader calls the line."""
        self._name = name
        self.retranslate()

    def clear(self) -> None:
        """Forget what was typed; the keyboard stays."""
        self.line.clear()
        self.close_list()

    def enter(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """Put the keyboard into the line."""
        self.line.setFocus(reason)

    def close_list(self) -> None:
        """Hide what was found, and what is still being looked for."""
        if self._wanted != self._shown:
            self._office.finder.drop("find_line")
        self._wanted = self._shown = ""
        self._teller.stop()
        if self._popup is not None:
            self._popup.hide()

    def list_open(self) -> bool:
        """Whether the list is shown."""
        return self._popup is not None and self._popup.isVisible()

    def restyle(self) -> None:
        """Sizes by the scale."""
        self.row.setSpacing(theme.px(6))
        if self.icon is not None:
            self.line.setMaximumWidth(theme.px(460))
            self.line.setMinimumWidth(theme.px(180))
        self._frame()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self.override(event):
            event.accept()
            return True
        if kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self.key(event) or self._steer(event) or super().eventFilter(watched, event)
        if kind in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self._frame()
            if kind == QEvent.Type.FocusOut:
                self.close_list()
        elif kind in (QEvent.Type.Hide, QEvent.Type.Move):
            self.close_list()
        return super().eventFilter(watched, event)

    def _frame(self) -> None:
        bare = self.icon is not None and not self.line.hasFocus() and not self.line.text()
        set_property(self.line, "bare", bare)

    def _steer(self, event: QKeyEvent) -> bool:
        """Arrows, Enter and Escape drive the list while it is open."""
        key, popup = event.key(), self._popup
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._wanted != self._shown:
            self._entered = True  # for the entry that comes first when it is found
            return True
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        if popup is None or not popup.isVisible():
            if key in steps and not event.modifiers() & Qt.KeyboardModifier.AltModifier:
                self.stepped.emit(steps[Qt.Key(key)])
                return True
            if key == Qt.Key.Key_Escape:
                self.clear() if self.line.text() else self.escaped.emit()
                return True
            return False
        if key in steps:
            popup.list.step(steps[Qt.Key(key)])
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return popup.list.choose_current()
        if key == Qt.Key.Key_Escape:
            popup.hide()
            return True
        return False

    def _typed(self, text: str) -> None:
        wanted = text.strip()
        if not wanted:
            self.close_list()
            return
        self._wanted, self._entered = wanted, False
        if self._is_large():
            stop = Stop()
            self._office.finder.run(
                "find_line", lambda: self.look_up(wanted, stop), lambda found: self._show(wanted, found), self._fail,
                owner=self, stop=stop.set,
            )  # fmt: skip
        else:
            self._show(wanted, self.look_up(wanted, Stop()))

    def _is_large(self) -> bool:
        """Whether a search may take longer than a blink."""
        if self._many is None:
            with self._office.db.read() as session:
                self._many = lists.count(session, self._kind) > AT_ONCE
        return self._many

    def _fail(self, error: Exception) -> None:
        self._shown = self._wanted
        raise error

    def _show(self, text: str, found: Any) -> None:
        """Show what was found, unless something else has been typed meanwhile."""
        if text != self._wanted:
            return
        self._shown = text
        if self._popup is None:
            self._popup = ChoicePopup(self.line, self.most_height)
            self._popup.chosen.connect(self._choose)
            self._popup.list.current_changed.connect(self._teller.now)
        rows, footer, matches = self.entries(text, found)
        self._popup.open_with(rows, footer=footer)
        self._teller.later(found_words(tr(_MATCHES, matches), self._popup.list))
        if self._entered:
            self._entered = False
            self._popup.list.choose_current()

    def _choose(self, data: object) -> None:
        self._teller.stop()
        self.chosen.emit(data)
