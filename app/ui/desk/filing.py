"""Files: new, open, close, backup, restore - with the questions that belong to them."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from app.domain.errors import KnownError
from app.services import records
from app.services.records import Snapshot
from app.storage import backup
from app.storage.connection import SUFFIX
from app.storage.database import Database
from app.storage.files import create_file, open_file
from app.texts import N_, Message, tr

FILTER = N_("Files", "Seminarakte files (*.akte)")
PROBLEM = N_("Files", "That did not work")
NEW_NAME = N_("Files", "Seminars.akte")
BACKED_UP = N_("Files", "Backup copy made")
RESTORED = N_("Files", "Copy restored")
KEPT_AT = N_("Files", "The file as it was is kept at {path}.")
COPY_AT = N_("Files", "The copy was checked and is at {path}.")


def tell(parent: QWidget | None, title: Message, text: str) -> None:
    """Say *text* in a dialog."""
    from app.ui.desk.dialogs import message  # start-up: most files open without a word

    message(parent, title, text)


def documents_folder() -> Path:
    """Where a person keeps documents."""
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation) or Path.home())


def attempt(parent: QWidget | None, work: Callable[[], Database]) -> Database | None:
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
    partnership = dialog.partnership()
    dialog.deleteLater()
    path = (path or ask_new(parent)) if accepted else None
    if path is None:
        return None
    return attempt(parent, lambda: _create(path, partnership))


def _create(path: Path, partnership: Snapshot) -> Database:
    db = create_file(path)
    try:
        records.save(db, partnership)
    except BaseException:
        db.close()
        raise
    return db


def open_path(parent: QWidget | None, path: Path) -> Database | None:
    """Open *path*, or tell why not."""
    return attempt(parent, lambda: open_file(path))


def make_backup(parent: QWidget | None, db: Database) -> None:
    """Make a checked copy beside the file and say where it is."""
    with contextlib.suppress(KnownError):
        try:
            copy = backup.backup_beside(db.path, "backup")
        except KnownError as error:
            tell(parent, PROBLEM, error.sentence())
            raise
        tell(parent, BACKED_UP, tr(COPY_AT, path=str(copy)))


def restore(parent: QWidget | None, path: Path) -> bool:
    """Ask for a copy and put it in the place of *path*, which is closed. The present file is kept."""
    folder = path.with_name(f"{path.stem} backups")
    start = str(folder if folder.is_dir() else path.parent)
    chosen, _ = QFileDialog.getOpenFileName(parent, tr(N_("Files", "Restore a copy")), start, tr(FILTER))
    if not chosen:
        return False
    try:
        kept = backup.restore(Path(chosen), path)
    except KnownError as error:
        tell(parent, PROBLEM, error.sentence())
        return False
    if kept is not None:
        tell(parent, RESTORED, tr(KEPT_AT, path=kept))
    return True
