"""Passphrase, backup copies and check in the window."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from app.services import records
from app.storage import backup, cipher, copies, places
from app.storage.files import open_file
from app.storage.passphrase import set_passphrase
from app.texts import tr
from app.ui.desk import filing
from app.ui.desk.backups import BackupsDialog
from app.ui.desk.begin import begin
from app.ui.desk.checkresult import CheckResult
from app.ui.desk.desk import WELCOME, Desk
from app.ui.desk.dialogs import Dialog
from app.ui.desk.newfile import NewFileDialog
from app.ui.desk.passphrasedialog import NewSecret, PassphraseDialog
from app.ui.desk.unlocking import WRONG, UnlockDialog
from app.ui.forms.page import FormPage
from app.ui.shell.location import Location
from tests.storage.office import dump, sql
from tests.ui.desk.conftest import SECRET, Answers, meanwhile, modal, office_of, seminar_id, settled

OTHER = "Другой длинный пароль"


def test_a_protected_file_is_asked_for_until_it_fits(desk: Desk, secret: Path, qtbot: QtBot) -> None:
    said: list[str] = []

    def answer() -> None:
        dialog = modal(UnlockDialog)
        assert isinstance(dialog, UnlockDialog)
        for wrong in ("", "falsch", OTHER):
            dialog.field.line.setText(wrong)
            dialog.accept()
            said.append(dialog.field.problem())
            assert dialog.isVisible()
            assert dialog.focusWidget() is dialog.field.line
        dialog.field.line.clear()
        QTest.keyClicks(dialog.field.line, "Kaliningrader Br")
        dialog.field.line.insert("ücke")
        assert dialog.field.problem() == ""
        dialog.accept()

    meanwhile(answer)
    begin(desk, secret)
    assert said == [tr(WRONG)] * 3
    assert not office_of(desk).db.read_only
    settled(desk, qtbot)
    assert all(cipher.is_encrypted(copy.path) for copy in copies.copies_of(secret))


def test_who_gives_up_sees_the_welcome(desk: Desk, secret: Path, answers: Answers) -> None:
    begin(desk, secret)
    assert desk.window.navigator.current == Location(WELCOME)
    assert len(answers.said) == 1


def test_a_closed_file_is_asked_for_again(desk: Desk, sample: Path, answers: Answers, qtbot: QtBot) -> None:
    set_passphrase(sample, SECRET)
    begin(desk, sample)
    settled(desk, qtbot)
    desk.window.commands.run("file_close")
    desk.path_wanted(sample)
    assert desk.office is None
    assert len(answers.said) == 1


def test_set_change_and_remove(desk: Desk, sample: Path, qtbot: QtBot) -> None:
    begin(desk, sample)
    settled(desk, qtbot)
    seminar = seminar_id(desk)
    desk.open_record("seminar", seminar)
    records.set_values(office_of(desk).db, "person", [1], {"titles": "Dr."})
    before = dump(sample)

    def give(present: str | None, new: str, again: str, done: Callable[[PassphraseDialog], object]) -> None:
        dialog = modal(PassphraseDialog)
        assert isinstance(dialog, PassphraseDialog)
        if dialog.present is not None:
            dialog.present.line.setText("falsch")
            done(dialog)
            assert dialog.present.problem()
            dialog.present.line.setText(present or "")
        dialog.secret.first.line.setText(new)
        dialog.secret.again.line.setText(again)
        done(dialog)

    meanwhile(lambda: give(None, SECRET, SECRET, PassphraseDialog.accept))
    desk.window.commands.run("file_passphrase")
    assert cipher.is_encrypted(sample)
    assert all(cipher.is_encrypted(copy.path) for copy in copies.copies_of(sample))
    assert desk.window.navigator.current == Location("seminar", seminar)
    assert dump(sample) == before
    meanwhile(lambda: give(SECRET, OTHER, OTHER, PassphraseDialog.accept))
    desk.window.commands.run("file_passphrase")
    assert cipher.fits(sample, OTHER)
    meanwhile(lambda: give(OTHER, "", "", PassphraseDialog._remove))
    desk.window.commands.run("file_passphrase")
    assert not cipher.is_encrypted(sample)
    undone = office_of(desk).db.undo()
    assert undone is not None
    assert "Akademische Titel" in undone.text()


def test_a_new_passphrase_is_judged_and_compared(qtbot: QtBot) -> None:
    secret = NewSecret()
    qtbot.addWidget(secret)
    secret.show()
    for typed, word in (("kurz", "Weak"), ("Tisch Wolke Nashorn", "Good"), ("x7#kQ9!mZp2", "Strong")):
        secret.first.line.clear()
        QTest.keyClicks(secret.first.line, typed)
        assert secret.words.text().startswith(word)
        assert word in secret.first.line.accessibleDescription()
    assert not secret.check()
    assert secret.again.problem()
    secret.first.line.setText("kurz")
    assert not secret.check()
    assert "8" in secret.first.problem()
    assert secret.first.line.echoMode() == QLineEdit.EchoMode.Password
    secret.first.eye.click()
    assert secret.first.line.echoMode() == QLineEdit.EchoMode.Normal
    assert "Hide" in secret.first.eye.accessibleName()
    empty = NewSecret(optional=True)
    qtbot.addWidget(empty)
    assert empty.check()


def test_a_new_file_may_have_one(desk: Desk, tmp_path: Path) -> None:
    def answer() -> None:
        dialog = modal(NewFileDialog)
        assert isinstance(dialog, NewFileDialog)
        dialog.secret.first.line.setText(SECRET)
        dialog.accept()
        assert dialog.isVisible()
        dialog.secret.again.line.setText(SECRET)
        dialog.accept()

    meanwhile(answer)
    db = filing.new_file(desk.window, tmp_path / "new.akte")
    assert db is not None
    db.close()
    assert cipher.is_encrypted(tmp_path / "new.akte")


def test_the_daily_copy_is_made_in_the_background_once(desk: Desk, sample: Path, qtbot: QtBot) -> None:
    begin(desk, sample)
    settled(desk, qtbot)
    desk.window.commands.run("file_close")
    desk.path_wanted(sample)
    desk.window.commands.run("file_close")
    assert [copy.reason for copy in copies.copies_of(sample)] == ["daily"]


def test_backup_copies_are_made_restored_and_restored_back(
    desk: Desk, sample: Path, qtbot: QtBot, answers: Answers
) -> None:
    begin(desk, sample)
    settled(desk, qtbot)
    first = dump(sample)
    records.set_values(office_of(desk).db, "person", [1], {"titles": "Dr."})
    second = dump(sample)
    shown: list[int] = []

    def restore(dialog: BackupsDialog) -> None:
        shown.append(dialog.table.rowCount())
        dialog.accept()

    answers.act = "isVisible"
    for expected in (first, second):
        meanwhile(lambda: restore(modal(BackupsDialog)))  # type: ignore[arg-type]
        QTimer.singleShot(300, lambda: setattr(answers, "act", "reject"))
        desk.window.commands.run("file_backups")
        assert dump(sample) == expected
        answers.act = "isVisible"
    assert shown == [1, 2]
    assert not office_of(desk).db.read_only


def test_another_folder_for_the_copies(desk: Desk, sample: Path, qtbot: QtBot, tmp_path: Path,
                                       monkeypatch: pytest.MonkeyPatch) -> None:  # fmt: skip
    begin(desk, sample)
    settled(desk, qtbot)
    other = tmp_path / "elsewhere"
    other.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(other))

    def choose() -> None:
        dialog = modal(BackupsDialog)
        assert isinstance(dialog, BackupsDialog)
        dialog._other_folder()
        assert str(other) in dialog._place.text()
        dialog._make_one()
        assert dialog.table.rowCount() == 2
        dialog.reject()

    meanwhile(choose)
    desk.window.commands.run("file_backups")
    assert len(list(other.glob("sample * backups/*.akte"))) == 1


def test_the_check_in_the_window(desk: Desk, sample: Path, answers: Answers, qtbot: QtBot) -> None:
    begin(desk, sample)
    settled(desk, qtbot)
    desk.window.commands.run("file_check")
    assert any(word in answers.said[-1] for word in ("sound", "in Ordnung"))
    desk.window.commands.run("file_close")
    sql(sample, "UPDATE search_text SET text = 'x' WHERE kind = 'person'")
    desk.path_wanted(sample)
    answers.act = "isVisible"

    def mend() -> None:
        dialog = modal(CheckResult)
        assert isinstance(dialog, CheckResult)
        dialog._go("repair")

    meanwhile(mend)
    desk.window.commands.run("file_check")
    with contextlib.closing(open_file(sample, read_only=True)):
        from app.storage.check import check

        assert check(sample).sound


def test_what_can_be_read_of_a_damaged_file(desk: Desk, sample: Path, qtbot: QtBot, tmp_path: Path,
                                            monkeypatch: pytest.MonkeyPatch, answers: Answers) -> None:  # fmt: skip
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(tmp_path / "whole.akte"), ""))
    content = sample.read_bytes()
    sample.write_bytes(bytes(100) + content[100:])
    answers.act = "isVisible"

    def go() -> None:
        dialog = modal(CheckResult)
        assert isinstance(dialog, CheckResult)
        answers.act = "reject"
        dialog._go("recover")

    meanwhile(go)
    begin(desk, sample)
    assert office_of(desk).db.path == tmp_path / "whole.akte"
    assert any("recovered" in said or "gerettet" in said for said in answers.said)
    backup.verify(tmp_path / "whole.akte")


def test_a_file_that_went_away_goes_on_elsewhere(desk: Desk, sample: Path, qtbot: QtBot, tmp_path: Path,
                                                 monkeypatch: pytest.MonkeyPatch) -> None:  # fmt: skip
    begin(desk, sample)
    settled(desk, qtbot)
    target = tmp_path / "elsewhere.akte"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(target), ""))
    sample.rename(tmp_path / "renamed.bak")
    meanwhile(lambda: modal(Dialog).accept())  # type: ignore[attr-defined]
    office = office_of(desk)
    assert office.attempt(records.set_values, office.db, "person", [1], {"titles": "Dr."}) is None
    assert office.db.path == target
    office.attempt(records.set_values, office.db, "person", [1], {"titles": "Dr."})
    assert sql(target, "SELECT titles FROM person WHERE id = 1") == [("Dr.",)]
    assert desk.settings.last_file == target


def test_a_form_too_leads_to_saving_elsewhere(desk: Desk, sample: Path, qtbot: QtBot, tmp_path: Path,
                                              monkeypatch: pytest.MonkeyPatch) -> None:  # fmt: skip
    begin(desk, sample)
    settled(desk, qtbot)
    target = tmp_path / "elsewhere.akte"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(target), ""))
    desk.open_record("person", 1)
    page = desk.window.pages.currentWidget()
    assert isinstance(page, FormPage)
    page.form.edited.values["titles"] = "Prof. Dr."
    sample.rename(tmp_path / "renamed.bak")
    meanwhile(lambda: modal(Dialog).accept())  # type: ignore[attr-defined]
    assert not page.save()
    assert office_of(desk).db.path == target
    assert page.save()
    assert sql(target, "SELECT titles FROM person WHERE id = 1") == [("Prof. Dr.",)]


def test_a_share_is_warned_about_once(desk: Desk, sample: Path, answers: Answers, qtbot: QtBot,
                                      monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:  # fmt: skip
    table = tmp_path / "mounts"
    table.write_text(f"//server/amt {tmp_path} cifs rw 0 0\n")
    monkeypatch.setattr(places, "_MOUNTS", table)
    for _ in range(2):
        begin(desk, sample)
        settled(desk, qtbot)
        qtbot.wait(100)
        desk.window.commands.run("file_close")
    assert len(answers.said) == 1
