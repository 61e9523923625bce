"""The question for the passphrase of a file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from app.domain.errors import KnownError, WrongPassphrase
from app.storage import cipher
from app.texts import N_, tr
from app.ui.desk import keyrings
from app.ui.desk.dialogs import Dialog
from app.ui.kit.announce import announce
from app.ui.kit.check import CheckField
from app.ui.kit.formrow import FormRow
from app.ui.kit.labels import Label
from app.ui.kit.secretfield import SecretField

TITLE = N_("Passphrase", "Open a protected file")
PROTECTED = N_("Passphrase", "“{file}” is protected by a passphrase.")
PASSPHRASE = N_("Passphrase", "Passphrase")
WRONG = N_("Passphrase", "That is not the passphrase. Mind capital letters and the language of the keyboard.")
REMEMBER = N_("Passphrase", "Remember it on this computer")


class UnlockDialog(Dialog):
    """Asks until the passphrase fits or the person gives up; nothing is counted and nothing is locked."""

    def __init__(self, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(TITLE, N_("Passphrase", "Open"), parent, width=460)
        self._path = path
        self.body.addWidget(Label(tr(PROTECTED, file=path.name), "body", wrap=True, parent=self))
        self.field = SecretField(self)
        self.body.addWidget(FormRow(PASSPHRASE, self.field, self))
        self.remember: CheckField | None = None
        if keyrings.available():
            self.remember = CheckField(REMEMBER, self)
            self.body.addWidget(self.remember)
        self.field.changed.connect(lambda: self.field.set_problem(None))

    def accept(self) -> None:
        """Only with the right passphrase."""
        try:
            cipher.unlock(self._path, self.field.value())
        except KnownError as error:
            self.field.set_problem(WRONG if isinstance(error, WrongPassphrase) else error.sentence())
            announce(self, self.field.problem())
            self.field.line.selectAll()
            self.field.line.setFocus()
            return
        if self.remember is not None and self.remember.value():
            keyrings.keep(self._path, self.field.value())
        super().accept()


def unlock(path: Path, parent: QWidget | None) -> bool:
    """Ask for the passphrase of *path*, unless the system's keyring knows it; ``False`` where the person gives up."""
    known = keyrings.recall(path)
    if known is not None:
        try:
            cipher.unlock(path, known)
        except KnownError:
            keyrings.forget(path)  # it has been changed elsewhere
        else:
            return True
    dialog = UnlockDialog(path, parent)
    opened = dialog.exec() == UnlockDialog.DialogCode.Accepted
    dialog.field.set_value("")
    dialog.deleteLater()
    return opened
