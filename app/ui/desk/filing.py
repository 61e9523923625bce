"""Files: new, open, close - with the questions that belong to them."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from app.domain.errors import KnownError, PassphraseNeeded
from app.services import records
from app.services.records import Snapshot
from app.storage import cipher
from app.storage.connection import SUFFIX, translating
from app.storage.database import Database
from app.storage.files import create_file, open_file
from app.texts import N_, Message, tr

FILTER = N_("Files", "Seminarakte files (*.akte)")
PROBLEM = N_("Files", "That did not work")
NEW_NAME = N_("Files", "Seminars.akte")
RESTORED = N_("Files", "Copy restored")
RENEWING = N_("Files", "The search index is being written anew, for this version of the program …")
KEPT_AT = N_("Files", "The file as it was is kept at {path}.")


def tell(parent: QWidget | None, title: Message, text: str) -> None:
    """Say *text* in a dialog."""
    from app.ui.desk.dialogs import message  # start-up: most files open without a word

    message(parent, title, text)


def documents_folder() -> Path:
    """Where a person keeps documents."""
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation) or Path.home())


def attempt(parent: QWidget | None, work: Callable[[], Database | None]) -> Database | None:
    """The database that *work* opens; a known error is told and gives ``None``."""
    try:
        return work()
    except KnownError as error:
        tell(parent, PROBLEM, error.sentence())
        return None


def ask_open(parent: QWidget | None) -> Path | None:
    """Ask for a file to open."""
    chosen, _ = QFileDialog.getOpenFileName(parent, tr(N_("Files", "Open a file")), str(documents_folder()), tr(FILTER))
    return Path(chosen) if chosen else None


def ask_new(parent: QWidget | None) -> Path | None:
    """Ask where a new file shall be."""
    start = str(documents_folder() / tr(NEW_NAME))
    chosen, _ = QFileDialog.getSaveFileName(
        parent, tr(N_("Files", "New file")), start, tr(FILTER), options=QFileDialog.Option.DontConfirmOverwrite
    )
    return with_suffix(Path(chosen)) if chosen else None


def with_suffix(path: Path) -> Path:
    """*path* with our extension where it has none."""
    return path if path.suffix.lower() == SUFFIX else path.with_name(path.name + SUFFIX)


def new_file(parent: QWidget | None, path: Path | None = None) -> Database | None:
    """Ask for the place and both sides, and make the file. ``None`` where the person cancels or it fails."""
    from app.ui.desk.newfile import NewFileDialog  # start-up: only when wanted

    dialog = NewFileDialog(parent)
    accepted = dialog.exec() == NewFileDialog.DialogCode.Accepted
    partnership, passphrase = dialog.partnership(), dialog.secret.value()
    dialog.deleteLater()
    path = (path or ask_new(parent)) if accepted else None
    if path is None:
        return None
    return attempt(parent, lambda: _create(path, partnership, passphrase))


def _create(path: Path, partnership: Snapshot, passphrase: str = "") -> Database:
    db = create_file(path, passphrase)
    try:
        records.save(db, partnership)
    except BaseException:
        db.close()
        raise
    return db


def open_path(parent: QWidget | None, path: Path) -> Database | None:
    """Open *path*, after its passphrase was given, or tell why not."""
    return attempt(parent, lambda: open_shown(parent, path)) if is_open_to_us(parent, path) else None


def open_shown(parent: QWidget | None, path: Path) -> Database | None:
    """Open *path*; a search index that has to be written anew for that is shown to grow.

    ``None`` where the person cancels that: the file stays as it was.
    """
    from app.ui.desk.waiting import Growing  # start-up: what most openings do not show

    with Growing(parent, RENEWING) as grown:
        try:
            return open_file(path, progress=grown)
        except Growing.Cancelled:
            return None


def is_open_to_us(parent: QWidget | None, path: Path) -> bool:
    """Whether *path* is plain, or the person knows its passphrase. Other faults are found by whoever opens it."""
    try:
        with translating(path):
            cipher.key_of(path)
    except PassphraseNeeded:
        from app.ui.desk.unlocking import unlock  # start-up: most files are plain

        return unlock(path, parent)
    except KnownError:
        return True
    return True


def lock_up(path: Path | None) -> None:
    """The file was closed for good: whoever opens it again is asked."""
    if path is not None:
        with contextlib.suppress(OSError):
            cipher.forget(path)
