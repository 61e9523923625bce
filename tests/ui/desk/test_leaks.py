"""Nothing of a protected file is to be found anywhere in plain, while the window has it open and afterwards."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.storage import cipher, copies
from app.storage.passphrase import set_passphrase
from app.ui.desk.begin import begin
from app.ui.desk.desk import Desk
from app.ui.lists.page import ListPage
from app.ui.lists.state import SavedFilter
from app.ui.scratch import Scratch, remove_left
from app.ui.shell.location import Location
from tests.storage.processes import ROOT
from tests.ui.desk.conftest import Answers, office_of, seminar_id
from tests.ui.keyboard import write

SECRET = "Kaliningrader Brücke"
TYPED = "Geheimhaltungsstufe Q"
"""Typed into a form, not saved."""
LOOKED_FOR = "Ekaterinburgskaja"
"""Somebody was looked for under this name."""


@pytest.fixture(autouse=True)
def own_temp(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The system's folder for temporary files, of this test alone; no key outlives it."""
    folder = tmp_path_factory.mktemp("temp")
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    yield folder
    cipher._keys.clear()


def found(*folders: Path) -> list[tuple[str, str]]:
    """(file, text) for each text of a person that can be read in a file of these folders."""
    texts = [TYPED, LOOKED_FOR, "Christine", "Кристине", "Sozialseminar Nr", "CREATE TABLE"]
    forms = [(text, text.encode(coding)) for text in texts for coding in ("utf-8", "utf-16-le", "utf-16-be")]
    files = [file for folder in folders for file in folder.rglob("*") if file.is_file()]
    assert files
    return [(file.name, text) for file in files for text, form in forms if form in file.read_bytes()]


def use(desk: Desk, qtbot: QtBot) -> None:
    """Look for somebody, keep that as a filter, type into a form, look at its documents."""
    desk.window.go(Location("person"))
    page = desk.window.pages.currentWidget()
    assert isinstance(page, ListPage)
    page.body.state.words = LOOKED_FOR
    page.body.state.saved = [SavedFilter(LOOKED_FOR, {"name": LOOKED_FOR}, LOOKED_FOR)]
    page.body.state.save()
    desk.open_record("seminar", seminar_id(desk))
    desk.new_record("topic")
    desk.window.activateWindow()
    form = desk.window.pages.currentWidget()
    assert form is not None
    qtbot.waitUntil(lambda: form.isAncestorOf(QApplication.focusWidget()))  # type: ignore[arg-type]
    write(TYPED)
    qtbot.waitUntil(lambda: bool(office_of(desk).db.drafts.all()), timeout=10_000)


def test_while_open_and_afterwards(
    desk: Desk, sample: Path, own_settings: Path, own_temp: Path, qtbot: QtBot, answers: Answers
) -> None:
    set_passphrase(sample, SECRET)
    begin(desk, sample)
    qtbot.waitUntil(lambda: bool(copies.copies_of(sample)))
    try:
        use(desk, qtbot)
        desk.memory.flush()  # type: ignore[attr-defined]
        desk.settings.sync()
        while_open = found(sample.parent, own_settings), list(own_temp.iterdir())
        drafts = office_of(desk).db.drafts.all()
    finally:
        desk.end()  # without the question about what is typed
    assert while_open == ([], [])
    assert any(TYPED in draft.content for draft in drafts), "it is there, but not in plain"
    desk.settings.sync()
    assert found(sample.parent, own_settings) == []
    begin(desk, sample)
    state = desk.memory.state("list_person")
    assert (state["words"], state["saved"][0]["name"]) == (LOOKED_FOR, LOOKED_FOR)


def test_a_passphrase_takes_the_filters_out_of_the_settings(
    desk: Desk, sample: Path, own_settings: Path, qtbot: QtBot, answers: Answers
) -> None:
    from app.ui.desk.filememory import FileMemory, move_into

    begin(desk, sample)
    try:
        use(desk, qtbot)
    finally:
        desk.end()
    desk.settings.sync()
    assert found(own_settings), "of a plain file they are in the settings"
    set_passphrase(sample, SECRET)
    begin(desk, sample)
    assert isinstance(desk.memory, FileMemory)
    move_into(desk.memory, desk.settings)
    assert found(own_settings) == []
    assert desk.memory.state("list_person")["words"] == LOOKED_FOR
    assert desk.settings.state("list_person")["columns"]


def test_what_a_viewer_shows_lies_where_nobody_else_looks(
    desk: Desk, sample: Path, own_temp: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _: True)
    set_passphrase(sample, SECRET)
    begin(desk, sample)
    folder = Path(office_of(desk).scratch)
    (folder / "list.pdf").write_bytes(b"Christine")
    assert folder.parent == own_temp
    assert os.name != "posix" or folder.stat().st_mode & 0o777 == 0o700
    remove_left()
    assert (folder / "list.pdf").exists(), "another window of ours is being looked at"
    desk.end()
    assert not any(own_temp.iterdir())


@pytest.mark.skipif(os.name != "posix", reason="only on POSIX systems")
def test_what_a_crash_left_goes_at_the_next_start(own_temp: Path) -> None:
    code = (
        "import os, signal; from app.ui.scratch import Scratch; folder = Scratch();"
        "(folder.path / 'list.pdf').write_bytes(b'Christine'); os.kill(os.getpid(), signal.SIGKILL)"
    )
    environment = {**os.environ, "TMPDIR": str(own_temp)}
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, env=environment, check=False)
    assert done.returncode == -signal.SIGKILL
    assert len(list(own_temp.rglob("list.pdf"))) == 1
    living = Scratch()
    remove_left()
    assert list(own_temp.iterdir()) == [living.path]
    living.remove()
