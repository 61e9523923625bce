"""The history of a record: steps above, values below, and the ways back by keyboard."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.date import Date
from app.services import records
from app.services.former import Change
from app.services.records import load
from app.ui.history.conflict import ConflictDialog
from app.ui.history.difference import word_difference
from app.ui.history.record import RecordHistory
from app.ui.office import Office
from app.ui.shell.appearance import apply_language
from tests.services.gathering import Gathering
from tests.ui.keyboard import press


@pytest.fixture
def seen(office: Office, made: Gathering, qtbot: QtBot) -> RecordHistory:
    widget = RecordHistory(office, "person", made.stanko)
    qtbot.addWidget(widget)
    widget.resize(1000, 700)
    widget.show()
    widget.activateWindow()
    widget.table.setFocus()
    return widget


def note(made: Gathering) -> str:
    with made.db.read() as session:
        return str(load(session, "person", made.stanko).values["note"])


def whats(seen: RecordHistory) -> list[str]:
    return [line.words[2] for line in seen.table.lines.lines]


def answer(act: Callable[[ConflictDialog], object], said: list[str]) -> None:
    """Do *act* with the dialog that is about to come up."""

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, ConflictDialog)
        said.append(dialog.accessibleDescription())
        act(dialog)

    QTimer.singleShot(50, look)


def test_the_newest_step_and_what_it_changed(seen: RecordHistory) -> None:
    assert whats(seen) == ["Note changed (Nelli Stanko)", "Note changed (Nelli Stanko)", "begin"]
    (change,) = seen.changes.changes
    assert (change.label, change.before, change.after) == (
        "Note", "Sie spricht gut Russisch", "Sie spricht sehr gut Russisch"
    )  # fmt: skip
    item = seen.changes.item(0, 2)
    assert item is not None
    said = str(item.data(Qt.ItemDataRole.AccessibleTextRole))
    assert said == "Sie spricht sehr gut Russisch. Added: sehr"


def test_arrows_enter_and_enter_put_a_value_back(seen: RecordHistory, made: Gathering, qtbot: QtBot) -> None:
    press(Qt.Key.Key_Down)
    assert [each.after for each in seen.changes.changes] == ["Sie spricht gut Russisch"]
    press(Qt.Key.Key_Return)
    assert seen.changes.hasFocus()
    press(Qt.Key.Key_Return)
    assert note(made) == ""
    assert whats(seen)[0] == "Note restored (Nelli Stanko)"
    made.db.undo()
    assert note(made) == "Sie spricht sehr gut Russisch"


def test_the_record_as_before_and_after_a_step(seen: RecordHistory, made: Gathering, qtbot: QtBot) -> None:
    assert not seen.buttons["after"].isEnabled()
    press(Qt.Key.Key_Down)
    seen.buttons["after"].click()
    assert note(made) == "Sie spricht gut Russisch"
    assert whats(seen)[0].startswith("Restored as on ")


def test_the_state_of_a_day(seen: RecordHistory, made: Gathering, office: Office) -> None:
    said: list[str] = []
    office.failed.connect(said.append)
    seen.show_day.click()
    assert said == ["Enter a day first."]
    seen.day.set_value("2001-01-01")
    seen.show_day.click()
    assert seen.note.text() == "The record was not there yet."
    assert not seen.buttons["day"].isEnabled()
    seen.day.set_value(str(Date.of(seen.table.current().at.date())))
    seen.show_day.click()
    assert seen.note.text() == "On that day everything was as it is today."
    assert seen.buttons["day"].isVisible()
    assert not seen.buttons["step"].isVisible()
    assert note(made) == "Sie spricht sehr gut Russisch"


def test_a_conflict_is_told_and_left(seen: RecordHistory, made: Gathering, qtbot: QtBot) -> None:
    press(Qt.Key.Key_Down)
    said: list[str] = []
    answer(lambda dialog: dialog.reject(), said)
    seen.buttons["step"].click()
    assert "Note of “Nelli Stanko” was changed again on " in said[0]
    assert note(made) == "Sie spricht sehr gut Russisch"


def test_a_conflict_is_solved_by_undoing_what_came_after(
    seen: RecordHistory, made: Gathering, qtbot: QtBot
) -> None:  # fmt: skip
    press(Qt.Key.Key_Down)
    answer(lambda dialog: dialog.accept(), [])
    seen.buttons["step"].click()
    assert note(made) == ""
    assert whats(seen)[:2] == ["Undo: Note changed (Nelli Stanko)"] * 2


def test_a_step_is_taken_back_alone(seen: RecordHistory, made: Gathering, office: Office) -> None:
    said: list[str] = []
    office.toast_requested.connect(said.append)
    records.set_values(made.db, "person", [made.stanko], {"titles": "Dr."})
    seen.table.go_to(lambda event: event.what.startswith("Note"))
    seen.buttons["step"].click()
    assert note(made) == "Sie spricht gut Russisch"
    assert said == ["Taken back: Note changed (Nelli Stanko)"]


def test_words_follow_the_language(seen: RecordHistory) -> None:
    apply_language("de")
    seen.retranslate()
    assert whats(seen)[2] == "begin"
    assert "Stanko" in whats(seen)[0]
    assert whats(seen)[0] != "Note changed (Nelli Stanko)"


@pytest.mark.parametrize(
    ("before", "after", "removed", "added"),
    [
        ("", "neu", [], ["neu"]),
        ("alt", "", ["alt"], []),
        ("Arbeit für alle", "Arbeit für viele", ["alle"], ["viele"]),
        ("Работа для всех", "Работа не для всех", [], [" не"]),
        ("ganz anders", "Щ", ["ganz anders"], ["Щ"]),
    ],
)
def test_words_removed_and_added(before: str, after: str, removed: list[str], added: list[str]) -> None:
    first, second = word_difference(before, after)
    assert "".join(text for text, _ in first) == before
    assert "".join(text for text, _ in second) == after
    assert [text for text, marked in first if marked] == removed
    assert [text for text, marked in second if marked] == added


def test_a_long_text_is_not_compared_word_by_word() -> None:
    first, _ = word_difference("a " * 2000, "b " * 2000)
    assert len(first) == 1


def test_the_order_cannot_be_put_back_alone() -> None:
    assert not Change("order", "1, 2", "2, 1", "person_name", 0).restorable
