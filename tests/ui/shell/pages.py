"""Pages for the tests of the shell: real ones, as simple as pages can be."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.texts import N_, tr
from app.ui.kit.labels import Ground, Label
from app.ui.kit.linefield import LineField
from app.ui.kit.settings import Settings
from app.ui.shell.location import Location
from app.ui.shell.page import PageSpec
from app.ui.shell.window import MainWindow

CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
SECTIONS = {
    "overview": (N_("Test", "Overview"), "house"),
    "seminars": (N_("Test", "Seminars"), "presentation"),
    "persons": (N_("Test", "Persons"), "user"),
}


class ListPage(Ground):
    """A page without records of its own."""

    title_changed = Signal()

    def __init__(self, key: str) -> None:
        super().__init__("surf")
        self.key = key
        self.shown: list[Location] = []
        self.label = Label(SECTIONS[key][0], "title")
        self.field = LineField()
        self.field.set_label(SECTIONS[key][0])
        column = QVBoxLayout(self)
        column.addWidget(self.label)
        column.addWidget(self.field)
        column.addStretch(1)

    def title(self) -> str:
        return tr(SECTIONS[self.key][0])

    def retranslate(self) -> None:
        self.title_changed.emit()

    def show_location(self, location: Location) -> None:
        self.shown.append(location)


class RecordPage(ListPage):
    """A page of one record, which can be changed and saved."""

    save_state_changed = Signal()
    location_changed = Signal(object)

    def __init__(self, key: str, record: int) -> None:
        super().__init__(key)
        self.record = record
        self.saved = ""
        self.agrees = True
        self.field.changed.connect(self.save_state_changed)

    def title(self) -> str:
        return f"{super().title()} {self.record}"

    def leave(self) -> bool:
        return self.agrees or not self.can_save

    @property
    def can_save(self) -> bool:
        return self.field.value() != self.saved

    def save(self) -> bool:
        self.saved = self.field.value()
        return True


def make_window(made: list[str] | None = None) -> MainWindow:
    """A window with three sections; *made* collects what the factories are asked for."""
    log = made if made is not None else []

    def record(key: str) -> Callable[[int], QWidget]:
        def make(number: int) -> QWidget:
            log.append(f"{key} {number}")
            return RecordPage(key, number)

        return make

    def page(key: str) -> Callable[[], QWidget]:
        def make() -> QWidget:
            log.append(key)
            return ListPage(key)

        return make

    window = MainWindow(Settings())
    for key, (label, icon) in SECTIONS.items():
        window.add_page(PageSpec(key, label, icon, page(key), None if key == "overview" else record(key)))
    return window


def press(window: MainWindow, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key where the keyboard is."""
    QTest.keyClick(window.focusWidget() or window, key, modifier)
