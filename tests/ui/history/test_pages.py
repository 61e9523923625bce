"""Journal, trash and undo list, by keyboard."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.services import records
from app.services.records import load
from app.ui.desk.dialogs import Dialog
from app.ui.history.journal import JournalPage
from app.ui.history.trashpage import EmptyDialog, TrashPage
from app.ui.history.undolist import UndoListDialog
from app.ui.office import Office
from app.ui.shell.location import Location
from tests.services.gathering import Gathering
from tests.ui.keyboard import press
from tests.ui.typed import type_text


def whats(page: JournalPage) -> list[str]:
    return [line.words[2] for line in page.table.lines.lines]


def journal(office: Office, qtbot: QtBot) -> JournalPage:
    page = JournalPage(office)
    qtbot.addWidget(page)
    page.resize(1100, 700)
    page.show()
    page.show_location(Location("journal"))
    qtbot.waitUntil(lambda: page.table.lines.rowCount() > 0)
    return page


def trash(office: Office, qtbot: QtBot, kind: str = "") -> TrashPage:
    page = TrashPage(office)
    qtbot.addWidget(page)
    page.resize(1100, 700)
    page.show()
    page.show_location(Location("trash", None, kind or None))
    return page


def take_keyboard(widget: QWidget, qtbot: QtBot) -> None:
    """Put the keyboard on *widget*, in whatever window it is."""
    widget.window().activateWindow()
    widget.setFocus()
    qtbot.waitUntil(widget.hasFocus)


def test_the_journal_is_filtered_by_words_and_opens_the_record(office: Office, made: Gathering, qtbot: QtBot) -> None:
    page = journal(office, qtbot)
    everything = len(whats(page))
    type_text(page.words.line, "note")
    qtbot.waitUntil(lambda: 0 < len(whats(page)) < everything)
    assert set(whats(page)) == {"Note changed (Nelli Stanko)"}
    opened: list[tuple[str, int, str]] = []
    office.open_requested.connect(lambda *where: opened.append(where))
    take_keyboard(page.table, qtbot)
    press(Qt.Key.Key_Return)
    assert opened == [("person", made.stanko, "history")]
    page.words.set_value("no such words")
    page.reload()
    qtbot.waitUntil(page.empty.isVisible)


def test_the_journal_follows_changes(office: Office, made: Gathering, qtbot: QtBot) -> None:
    page = journal(office, qtbot)
    records.delete(made.db, "person", [made.stanko])
    qtbot.waitUntil(lambda: bool(whats(page)) and whats(page)[0] == "Person deleted (Nelli Stanko)")
    opened: list[tuple[str, int, str]] = []
    office.open_requested.connect(lambda *where: opened.append(where))
    page.open_record()
    assert opened == [("trash", 0, "person")]


def test_many_steps_are_read_as_one_scrolls(office: Office, made: Gathering, qtbot: QtBot) -> None:
    for number in range(250):
        records.set_values(made.db, "person", [made.stanko], {"note": str(number)})
    page = journal(office, qtbot)
    assert page.table.lines.rowCount() == 100
    page.table.scrollToBottom()
    qtbot.waitUntil(lambda: page.table.lines.rowCount() > 100)
    seen = [line.data[0].step for line in page.table.lines.lines]
    assert seen == sorted(set(seen), reverse=True)


def test_the_trash_gives_back_by_enter(office: Office, made: Gathering, qtbot: QtBot) -> None:
    page = trash(office, qtbot)
    assert page.empty.isVisible()
    records.delete(made.db, "person", [made.stanko, made.allert])
    assert page.table.lines.rowCount() == 2
    assert not page.empty.isVisible()
    said: list[str] = []
    office.toast_requested.connect(said.append)
    take_keyboard(page.table, qtbot)
    page.table.selectAll()
    press(Qt.Key.Key_Return)
    assert said == ["2 records restored"]
    assert page.table.lines.rowCount() == 0
    with made.db.read() as session:
        assert load(session, "person", made.stanko).values["note"] == "Sie spricht sehr gut Russisch"


def test_the_trash_of_one_kind(office: Office, made: Gathering, qtbot: QtBot) -> None:
    records.delete(made.db, "person", [made.stanko])
    page = trash(office, qtbot, "organisation")
    assert page.kind.value() == "organisation"
    assert page.table.lines.rowCount() == 0
    page.show_location(Location("trash", None, "person"))
    assert [line.words[0] for line in page.table.lines.lines] == ["Nelli Stanko"]


def test_looking_at_something_deleted(office: Office, made: Gathering, qtbot: QtBot) -> None:
    records.delete(made.db, "person", [made.stanko])
    page = trash(office, qtbot)
    seen: list[str] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, Dialog)
        seen.append(dialog.windowTitle())
        dialog.reject()

    QTimer.singleShot(50, look)
    page.look_button.click()
    assert seen == ["Nelli Stanko"]


def test_the_trash_is_emptied_after_a_date_was_entered(office: Office, made: Gathering, qtbot: QtBot) -> None:
    records.delete(made.db, "person", [made.stanko])
    page = trash(office, qtbot)
    counts: list[str] = []

    def fill_in() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, EmptyDialog)
        for day in ("01.01.2001", ""):
            dialog.day.line.setFocus()
            dialog.day.line.selectAll()
            press(Qt.Key.Key_Backspace)
            type_text(dialog.day.line, day)
            assert dialog.accept_button is not None
            assert not dialog.accept_button.isEnabled()
        dialog.day.line.setText("")
        type_text(dialog.day.line, str(office.today))
        counts.append(dialog.count.text())
        dialog.accept()

    QTimer.singleShot(50, fill_in)
    page.clear_button.click()
    assert counts == ["1 record would be removed."]
    assert page.table.lines.rowCount() == 0
    told: list[str] = []
    office.failed.connect(told.append)
    office.undo()
    assert "cannot be undone any more" in told[0]


def test_several_steps_are_undone_and_redone(office: Office, made: Gathering, qtbot: QtBot) -> None:
    touched: list[object] = []
    dialog = UndoListDialog(office)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.accept_button is not None
    assert dialog.accept_button.text() == "Undo 1 step"
    office.changed.connect(touched.append)
    take_keyboard(dialog.table, qtbot)
    press(Qt.Key.Key_Down)
    assert dialog.accept_button.text() == "Undo 2 steps"
    press(Qt.Key.Key_Return)
    with made.db.read() as session:
        assert load(session, "person", made.stanko).values["note"] == ""
    assert len(touched) == 1
    again = UndoListDialog(office)
    qtbot.addWidget(again)
    again.show()
    words = [line.words[0] for line in again.table.lines.lines]
    assert words[2] == "— present state —"
    take_keyboard(again.table, qtbot)
    for _ in range(3):
        press(Qt.Key.Key_Up)
    assert again.accept_button is not None
    assert again.accept_button.text() == "Redo 2 steps"
    again.accept()
    with made.db.read() as session:
        assert load(session, "person", made.stanko).values["note"] == "Sie spricht sehr gut Russisch"


def test_nothing_to_undo(office: Office, made: Gathering, qtbot: QtBot) -> None:
    made.db.settle()
    dialog = UndoListDialog(office)
    qtbot.addWidget(dialog)
    assert dialog.accept_button is not None
    assert not dialog.accept_button.isEnabled()
