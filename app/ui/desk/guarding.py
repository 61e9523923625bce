"""What keeps the open file safe: passphrase, backup copies, check - each with the file closed meanwhile if need be."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from app.domain.errors import Damaged, KnownError
from app.storage import backup, check, copies, salvage
from app.storage.database import Database
from app.storage.passphrase import Outcome, adapt_copies, set_passphrase
from app.storage.places import is_on_network
from app.texts import N_, Message, tr
from app.ui.desk import filing, keyrings, safety
from app.ui.desk.filememory import FileMemory, move_into
from app.ui.desk.locking import IdleLock
from app.ui.desk.waiting import wait_for
from app.ui.scratch import remove_left
from app.ui.worker import Worker

if TYPE_CHECKING:
    from app.ui.desk.desk import Desk

ENCRYPTING = N_("Passphrase", "The file is being written anew …")
COPYING = N_("Backups", "A backup copy is being made …")
RESTORING = N_("Backups", "The copy is being restored …")
CHECKING = N_("Check", "The file is being checked …")
RECOVERING = N_("Check", "What can be read is being recovered …")
REPAIRING = N_("Check", "The search index is being written anew …")
SET = N_("Passphrase", "The file is protected now.")
REMOVED = N_("Passphrase", "The file is not protected any more.")
LEFT = N_("Passphrase", "These backup copies have another passphrase and stay as they are: {files}")
BACKUP_FAILED = N_("Backups", "Today's backup copy could not be made. {sentence}")
MADE = N_("Backups", "The copy was made and checked.")
ON_SHARE = N_("Share", "The file lies on a network share")
SHARE = N_(
    "Share",
    "“{file}” lies on another computer. One person at a time can change it there as here, but a connection that breaks "
    "off may damage the file. Where that can happen, keep it on this computer and the backup copies on the share.",
)
GONE_TITLE = N_("Gone", "The file is not there any more")
GONE = N_(
    "Gone",
    "“{file}” was moved, renamed or deleted, or the share is gone. Everything saved is still known here: put the file "
    "back and save again, or save a copy elsewhere and go on with it. What you have typed stays.",
)
MOVED = N_("Gone", "Saved as “{file}”, and that is the open file now.")
REPAIRED = N_("Check", "The search index was written anew.")


def connect_guarding(desk: Desk) -> None:
    """Give the commands their meaning and look after every file that is opened."""
    commands = desk.window.commands
    for key, act in (("file_passphrase", _passphrase), ("file_backups", _backups), ("file_check", _check)):
        commands.connect_to(key, partial(act, desk), enabled=False)
    copies.choose_folder(safety.backup_folder(desk.settings))
    keyrings.use(safety.keyring(desk.settings))
    upkeep = Worker(desk)  # of its own: a long copy must not hold up the search
    QTimer.singleShot(0, desk, remove_left)
    desk.opened.connect(partial(_look_after, desk, upkeep))
    desk.opened.connect(partial(_listen, desk))
    desk.closed.connect(upkeep.wait)
    desk.idle_lock = IdleLock(desk)


def _listen(desk: Desk) -> None:
    if desk.office is not None:
        desk.office.gone.connect(partial(_gone, desk))


def _look_after(desk: Desk, upkeep: Worker) -> None:
    """The daily copy, and copies from before the passphrase: beside the window's own work."""
    office = desk.office
    if office is None or office.db.read_only or desk.demo:
        return
    path = office.db.path
    _warn_of_share(desk, path)

    def work() -> None:
        adapt_copies(path)
        backup.backup_if_due(path)

    def failed(error: Exception) -> None:
        if not isinstance(error, KnownError):
            raise error
        desk.window.toast.show_text(tr(BACKUP_FAILED, sentence=error.sentence()))

    upkeep.run("upkeep", work, lambda _: None, failed, owner=office)


def _warn_of_share(desk: Desk, path: Path) -> None:
    """Say once of every file that it lies on a network share."""
    warned = desk.settings.state("shares", [])
    known = warned if isinstance(warned, list) else []
    if str(path) not in known and is_on_network(path):
        desk.settings.set_state("shares", [*known, str(path)][-50:])
        QTimer.singleShot(0, desk, lambda: filing.tell(desk.window, ON_SHARE, tr(SHARE, file=path.name)))


def _gone(desk: Desk) -> None:
    """The file is not where it was: offer to save everything in it elsewhere and to go on there."""
    from app.ui.desk.dialogs import Dialog  # start-up: it hardly ever happens
    from app.ui.kit.labels import Label  # start-up: as above

    office = desk.office
    if office is None:
        return
    dialog = Dialog(GONE_TITLE, N_("Gone", "Save a copy …"), desk.window, width=520)
    dialog.body.addWidget(Label(tr(GONE, file=office.db.path.name), "body", wrap=True, parent=dialog))
    accepted = dialog.exec() == Dialog.DialogCode.Accepted
    dialog.deleteLater()
    target = filing.ask_new(desk.window) if accepted else None
    if target is None:
        return
    if _attempt(desk, lambda: wait_for(desk.window, COPYING, lambda: office.db.move_to(target))) is None:
        return
    desk.window.set_file(target.name)
    desk.settings.last_file = target
    desk.window.toast.show_text(tr(MOVED, file=target.name))


def open_or_help(desk: Desk, path: Path) -> Database | None:
    """Open *path*; where it is damaged, offer the ways on."""
    from app.ui.desk.checkresult import ask_about_damage  # start-up: few files are

    if not filing.is_open_to_us(desk.window, path):
        return None
    try:
        return filing.open_shown(desk.window, path)
    except Damaged as error:
        way = ask_about_damage(error.sentence(), desk.window)
    except KnownError as error:
        filing.tell(desk.window, filing.PROBLEM, error.sentence())
        return None
    if way == "recover":
        recover(desk, path)
    elif way == "restore":
        return _restore_unopened(desk, path)
    return None


def _restore_unopened(desk: Desk, path: Path) -> Database | None:
    """Choose a copy for a file that cannot be opened."""
    copy = _choose(desk, path, read_only=False)
    if copy is None or not filing.is_open_to_us(desk.window, copy):
        return None
    kept = _attempt(desk, lambda: wait_for(desk.window, RESTORING, lambda: backup.restore(copy, path)))
    if kept is None:
        return None
    filing.tell(desk.window, filing.RESTORED, tr(filing.KEPT_AT, path=str(kept)))
    return filing.open_path(desk.window, path)


def while_closed(desk: Desk, text: Message, work: Callable[[Path], object]) -> object | None:
    """Close the file, do *work* on it, open it where it was. A known error is told and gives ``None``."""
    office, here = desk.office, desk.window.navigator.current
    if office is None or not desk.clear():
        return None
    path, result = office.db.path, None
    try:
        result = wait_for(desk.window, text, partial(work, path))
    except KnownError as error:
        filing.tell(desk.window, filing.PROBLEM, error.sentence())
    db = filing.open_path(desk.window, path)
    if db is None:
        desk.show_welcome()
        return None
    desk.put(db)
    if here is not None:
        desk.window.go(here)
    return result


def _passphrase(desk: Desk) -> None:
    from app.ui.desk.passphrasedialog import PassphraseDialog  # start-up: only when wanted

    if desk.office is None:
        return
    dialog = PassphraseDialog(desk.office.db.path, desk.window)
    dialog.exec()
    wanted = dialog.wanted
    dialog.deleteLater()
    if wanted is None:
        return
    outcome = while_closed(desk, ENCRYPTING, lambda path: set_passphrase(path, wanted))
    if isinstance(outcome, Outcome):
        if desk.office is not None:
            keyrings.forget(desk.office.db.path)
            if isinstance(desk.memory, FileMemory):
                move_into(desk.memory, desk.settings)
        desk.window.toast.show_text(tr(SET if wanted else REMOVED))
        if outcome.left:
            filing.tell(desk.window, filing.PROBLEM, tr(LEFT, files=", ".join(outcome.left)))


def _backups(desk: Desk) -> None:
    if desk.office is None:
        return
    chosen = _choose(desk, desk.office.db.path, read_only=desk.office.db.read_only)
    if chosen is not None:
        _restore(desk, chosen)


def _choose(desk: Desk, path: Path, *, read_only: bool) -> Path | None:
    """Show the copies of *path*; the one to be restored."""
    from app.ui.desk.backups import BackupsDialog  # start-up: only when wanted

    def make() -> None:
        if _attempt(desk, lambda: wait_for(desk.window, COPYING, lambda: backup.backup_beside(path, "manual"))):
            desk.window.toast.show_text(tr(MADE))

    def choose(folder: Path | None) -> None:
        safety.set_backup_folder(desk.settings, folder)
        copies.choose_folder(folder)

    dialog = BackupsDialog(path, make, choose, desk.window, read_only=read_only)
    dialog.exec()
    dialog.deleteLater()
    return dialog.chosen


def _restore(desk: Desk, copy: Path) -> None:
    if not filing.is_open_to_us(desk.window, copy):
        return
    kept = while_closed(desk, RESTORING, lambda path: backup.restore(copy, path))
    if isinstance(kept, Path):
        filing.tell(desk.window, filing.RESTORED, tr(filing.KEPT_AT, path=kept))


def _check(desk: Desk) -> None:
    from app.ui.desk import checkresult  # start-up: only when wanted

    if desk.office is None:
        return
    db = desk.office.db
    stages: list[Message] = []
    stopped: list[bool] = []

    def stage(what: Message) -> bool:
        if what not in stages:
            stages.append(what)
        return not stopped

    def work() -> check.Report:
        return check.check(db.path, stage)

    try:
        report = wait_for(desk.window, CHECKING, work, cancel=lambda: stopped.append(True),
                          done=lambda: max(len(stages) - 1, 0), total=len(check.STAGES))  # fmt: skip
    except check.Cancelled:
        return
    except KnownError as error:
        _go(desk, checkresult.ask_about_damage(error.sentence(), desk.window), db.path)
        return
    _go(desk, checkresult.ask_about(report, desk.window, read_only=db.read_only), db.path)


def _go(desk: Desk, way: str, path: Path) -> None:
    """Do what the person chose after a check."""
    if way == "repair":
        if while_closed(desk, REPAIRING, check.rebuild_index):
            desk.window.toast.show_text(tr(REPAIRED))
    elif way == "recover":
        recover(desk, path)
    elif way == "restore":
        _backups(desk)


def recover(desk: Desk, path: Path) -> None:
    """Ask for a place, recover what can be read of *path*, and open it there."""
    from app.ui.desk.checkresult import tell_recovered  # start-up: only when wanted

    target = filing.ask_new(desk.window)
    if target is None:
        return
    stopped: list[bool] = []
    outcome = _attempt(desk, lambda: wait_for(
        desk.window, RECOVERING, lambda: salvage.recover(path, target, lambda: not stopped),
        cancel=lambda: stopped.append(True),
    ))  # fmt: skip
    if isinstance(outcome, salvage.Outcome):
        tell_recovered(outcome, desk.window)
        desk.path_wanted(target)


def _attempt(desk: Desk, work: Callable[[], object]) -> object | None:
    try:
        return work()
    except check.Cancelled:
        return None
    except KnownError as error:
        filing.tell(desk.window, filing.PROBLEM, error.sentence())
        return None
