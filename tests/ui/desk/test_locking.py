"""The window locks itself, and a keyring remembers the passphrase where that is wanted."""

from __future__ import annotations

import importlib.machinery
import sys
import types
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from app.storage.passphrase import set_passphrase
from app.ui.desk import keyrings, safety
from app.ui.desk.begin import begin
from app.ui.desk.desk import Desk
from app.ui.desk.locking import Curtain, LockDialog
from app.ui.desk.unlocking import UnlockDialog
from tests.ui.desk.conftest import SECRET, meanwhile, modal, office_of, settled


def test_the_lock_after_idle_hides_everything_and_loses_nothing(desk: Desk, sample: Path, qtbot: QtBot) -> None:
    set_passphrase(sample, SECRET)
    safety.set_lock_after(desk.settings, 1)
    begin(desk, sample)
    settled(desk, qtbot)
    desk.new_record("seminar")
    page = desk.window.pages.currentWidget()
    line = next(line for line in page.findChildren(QLineEdit) if line.isVisible() and not line.isReadOnly())
    line.insert("halb getippt")
    typed = line.text()
    title = desk.window.windowTitle()
    lock = desk.idle_lock
    assert lock is not None
    lock.look()
    assert QApplication.activeModalWidget() is None
    lock._last -= 61

    def answer() -> None:
        dialog = modal(LockDialog)
        assert isinstance(dialog, LockDialog)
        assert "Sozialseminar" not in desk.window.windowTitle()
        (curtain,) = desk.window.findChildren(Curtain)
        assert curtain.isVisible()
        assert curtain.geometry() == desk.window.rect()
        assert desk.window.childAt(400, 300) is curtain
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        dialog.reject()
        dialog.field.line.setText("falsch")
        dialog.accept()
        assert dialog.isVisible()
        assert dialog.field.problem()
        dialog.field.line.setText(SECRET)
        dialog.accept()

    meanwhile(answer)
    lock.look()
    assert QApplication.activeModalWidget() is None
    after = line.text(), desk.window.windowTitle()
    desk.end()  # without the question about what is typed
    assert after == (typed, title)
    assert not lock._timer.isActive()


def test_the_keyring_is_asked_only_when_wanted(desk: Desk, secret: Path, qtbot: QtBot,
                                               monkeypatch: pytest.MonkeyPatch) -> None:  # fmt: skip
    kept: dict[tuple[str, str], str] = {}
    store = types.ModuleType("keyring")
    store.__spec__ = importlib.machinery.ModuleSpec("keyring", None)
    vars(store).update(
        get_password=lambda service, name: kept.get((service, name)),
        set_password=lambda service, name, value: kept.__setitem__((service, name), value),
        delete_password=lambda service, name: kept.pop((service, name), None),
        errors=types.SimpleNamespace(KeyringError=RuntimeError),
    )
    monkeypatch.setitem(sys.modules, "keyring", store)

    def answer(remember: bool) -> None:
        dialog = modal(UnlockDialog)
        assert isinstance(dialog, UnlockDialog)
        assert (dialog.remember is not None) == remember
        dialog.field.line.setText(SECRET)
        if dialog.remember is not None:
            dialog.remember.set_value(True)
        dialog.accept()

    for remember in (False, True):
        keyrings.use(remember)
        meanwhile(lambda remember=remember: answer(remember))  # type: ignore[misc]
        begin(desk, secret)
        settled(desk, qtbot)
        desk.window.commands.run("file_close")
        assert bool(kept) == remember
    begin(desk, secret)
    assert not office_of(desk).db.read_only
