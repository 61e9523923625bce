"""The main job, done by the program itself: ``seminarakte --smoke``, for a test of what was packaged.

New file with the sample, summary printed in every form, window opened offscreen, a member added, a title typed and
saved, both undone. Returns 0 or 1, asks nobody anything, and ends by itself where something hangs.
"""

from __future__ import annotations

import contextlib
import io
import os
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Any

from app.cli.main import run as command
from app.cli.parser import LANGUAGE_FORMS
from app.crash import report_text
from app.services import lists
from app.services.lookup import lookup
from app.services.records import load
from app.storage.check import check
from app.storage.database import Database
from app.storage.files import open_file
from app.ui.application import application
from app.ui.delegation.editor import DelegationEditor
from app.ui.delegation.model import GroupRow
from app.ui.desk.begin import begin, make_desk
from app.ui.desk.desk import Desk
from app.ui.forms.page import FormPage
from app.ui.kit.bilingual import BilingualField
from app.ui.kit.settings import Settings
from app.ui.shell.window import MainWindow

_HANGS_AFTER = 100.0
"""Seconds until the whole run is given up; a message box that nobody answers would last forever."""
_STEP = 20.0
"""Seconds that one step in the window may take."""
_TITLE = "18-й семинар по социальным вопросам"


class Failed(Exception):
    """A step did not do what it is there for."""


def smoke() -> int:
    """Do the main job in a folder of its own; 0 when every step did what it should, else 1 and a line on stderr."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    watchdog = threading.Timer(_HANGS_AFTER, _give_up)
    watchdog.daemon = True
    watchdog.start()
    unseen: list[str] = []

    def note(kind: type[BaseException], _error: BaseException, where: TracebackType | None) -> None:
        unseen.append(report_text(kind, where))
        sys.stderr.write(f"smoke: an error in the program\n{unseen[-1]}")

    sys.excepthook = note
    with tempfile.TemporaryDirectory(prefix="seminarakte-smoke-", ignore_cleanup_errors=True) as name:
        os.environ["SEMINARAKTE_CONFIG"] = name
        file = Path(name) / "smoke.akte"
        try:
            _without_window(file)
            _with_window(file)
            _check(not unseen, "not without errors in the program")
        except Failed as error:
            sys.stderr.write(f"smoke: {error}\n")
            return 1
        finally:
            watchdog.cancel()
    return 0


def _give_up() -> None:
    sys.stderr.write("smoke: nothing happens any more\n")
    sys.stderr.flush()
    os._exit(1)


def _check(done: object, what: str) -> None:
    if not done:
        raise Failed(what)


def _without_window(file: Path) -> None:
    _check(_quietly("new", file, "--sample") == 0, "no new file")
    for form in LANGUAGE_FORMS:
        for ending, head in ((".pdf", b"%PDF"), (".docx", b"PK")):
            out = file.with_name(f"summary-{form}{ending}")
            code = _quietly("print", file, "summary", "18", "--lang", form, "-o", out, "--json")
            _check(code == 0 and out.read_bytes().startswith(head), f"not printed: {out.name}")


def _quietly(*arguments: object) -> int:
    """Run a command without its answer; what it complains of is shown."""
    with contextlib.redirect_stdout(io.StringIO()):
        return command([str(argument) for argument in arguments])


def _with_window(file: Path) -> None:
    app = application()
    window = MainWindow(Settings(), bare=True)
    window.show()
    desk = make_desk(app, window)
    begin(desk, file)
    try:
        _in_window(app, desk)
    finally:
        desk.end()
        window.hide()
    db = open_file(file, read_only=True)
    try:
        _check(check(file).sound, "the file is damaged")
    finally:
        db.close()


def _in_window(app: Any, desk: Desk) -> None:
    office = desk.office
    _check(office is not None, "the file is not open")
    assert office is not None
    db = office.db
    with db.read() as session:
        seminar = lookup(session, "seminar", "18", "de")
    desk.open_record("seminar", seminar, "delegations")
    editor: DelegationEditor = _wait(app, lambda: desk.window.findChild(DelegationEditor), "no delegation editor")
    page: FormPage = _wait(app, lambda: desk.window.findChild(FormPage), "no form")
    before = _members(db)
    group = next(row for row in editor.model.rows if isinstance(row, GroupRow))
    editor.acting.add_unnamed(group.of)
    _wait(app, lambda: _members(db) == before + 1, "no member was added")
    desk.open_record("seminar", seminar, "basics")
    field = _wait(app, lambda: _title_field(page), "no field for the title")
    field.parts["ru"].set_text(_TITLE)
    for key, done, what in (
        ("save", lambda: _title(db, seminar) == _TITLE, "the title was not saved"),
        ("undo", lambda: _title(db, seminar) == "", "the title was not undone"),
        ("undo", lambda: _members(db) == before, "the member was not undone"),
    ):
        _wait(app, desk.window.commands.action(key).isEnabled, f"{key} is not possible")
        desk.window.commands.run(key)
        _wait(app, done, what)


def _title_field(page: FormPage) -> BilingualField | None:
    page.book.open(page.book.leaves[0].tab.key)
    for path, bound in page.book.bounds():
        if not path and bound.name == "title" and isinstance(bound.field, BilingualField):
            return bound.field
    return None


def _wait(app: Any, look: Callable[[], Any], what: str) -> Any:
    """Let the window work until *look* finds something; a dialog that opens meanwhile is a failure, too."""
    end = time.monotonic() + _STEP
    while True:
        app.processEvents()
        box = app.activeModalWidget()
        _check(box is None, f"{what}: a dialog asks “{box.windowTitle() if box else ''}”")
        found = look()
        if found:
            return found
        _check(time.monotonic() < end, what)
        time.sleep(0.01)


def _members(db: Database) -> int:
    with db.read() as session:
        return lists.count(session, "member")


def _title(db: Database, seminar: int) -> str:
    with db.read() as session:
        return str(load(session, "seminar", seminar).values["title"]["ru"])
