"""The known errors: each ends in a sentence for the person and a way on; everything else is our bug.

Lower layers raise; only the window and the command line speak.
"""

from __future__ import annotations

from app.texts import N_, Message, tr


class KnownError(Exception):
    """An error with a sentence in the reader's language; ``str()`` gives it in the interface language."""

    message: Message = N_("Error", "The action could not be completed.")

    def __init__(self, message: Message | None = None, /, **values: object) -> None:
        self.message = message or type(self).message
        self.values = values
        super().__init__(self.message.source)

    def sentence(self, language: str | None = None) -> str:
        """The sentence for the person, in *language* or else the interface language."""
        return tr(self.message, to=language, **self.values)

    def __str__(self) -> str:
        return self.sentence()


class NotADatabase(KnownError):
    """The file is not one of ours."""

    message = N_("Error", "“{file}” is not a Seminarakte file. Nothing was changed.")


class PassphraseNeeded(KnownError):
    """The file is encrypted and nobody has given its passphrase yet."""

    message = N_("Error", "“{file}” is protected by a passphrase.")


class WrongPassphrase(KnownError):
    """The passphrase does not fit. A file whose very beginning is damaged cannot be told from that."""

    message = N_("Error", "That is not the passphrase of “{file}”. Please try again.")


class Damaged(KnownError):
    """SQLite found the file malformed."""

    message = N_(
        "Error",
        "The file “{file}” is damaged and cannot be read completely. Nothing was changed. Restore the last backup.",
    )


class Unreadable(Damaged):
    """A stored value is not what its column holds: SQLite does not see such a damage."""

    message = N_(
        "Error",
        "The file is damaged: it holds “{value}” where a text or a date belongs. Nothing was changed. "
        "Restore the last backup.",
    )


class NewerFile(KnownError):
    """The file was written by a later version of the program."""

    message = N_(
        "Error",
        "“{file}” was saved by a newer version of Seminarakte (file version {theirs}, this program knows up to "
        "{ours}). Please install the newer program; the file was not touched.",
    )


class OlderFile(KnownError):
    """The file has to be brought to the present schema first, and that cannot be done."""

    message = N_(
        "Error",
        "“{file}” was saved by an older version of Seminarakte and has to be converted, but it cannot be written now. "
        "Please open it once where it can be changed.",
    )


class FileMissing(KnownError):
    """There is no file at the path."""

    message = N_("Error", "There is no file “{file}”.")


class FileGone(KnownError):
    """The file was moved or deleted while it was open: what is written now would be lost with it."""

    message = N_(
        "Error",
        "“{file}” was moved, renamed or deleted while it was open. Nothing was saved. "
        "Please put it back and save again, or open it where it is now.",
    )


class FileExists(KnownError):
    """Creating would overwrite something."""

    message = N_("Error", "“{file}” exists already. Please choose another name; nothing was overwritten.")


class ReadOnly(KnownError):
    """A change was tried on a file that is open for reading only."""

    message = N_("Error", "The file is open for reading only, so nothing can be changed. {reason}")


class DiskFull(KnownError):
    """No space left while writing; the transaction was rolled back."""

    message = N_(
        "Error",
        "The disk is full. Nothing was saved, and what was saved before is intact. "
        "Please free some space and save again.",
    )


class Locked(KnownError):
    """Another program holds the file's lock for longer than the waiting time."""

    message = N_("Error", "Another program is using “{file}” just now. Please try again in a moment.")


class CannotWrite(KnownError):
    """The operating system refused to read or write the file."""

    message = N_("Error", "“{file}” could not be read or written: {reason}")


class StaleVersion(KnownError):
    """The record was changed since the form read it."""

    message = N_(
        "Error",
        "This record was changed in the meantime. Your entries were not saved over the newer ones; "
        "please compare them and save again.",
    )


class NotFound(KnownError):
    """The record is gone or never was."""

    message = N_("Error", "There is no such record ({kind} {record}). It may have been deleted.")


class StillInUse(KnownError):
    """Other records refer to this one and would lose their meaning."""

    message = N_("Error", "“{label}” cannot be deleted because other records depend on it.")


class UndoConflict(KnownError):
    """A later state is in the way of an undo or redo."""

    message = N_(
        "Error",
        "“{label}” cannot be undone because the same data was changed later. Nothing was changed.",
    )


class Emptied(KnownError):
    """What a step removed is not known any more: the trash was emptied."""

    message = N_(
        "Error",
        "“{label}” cannot be undone any more: what was deleted then has been removed from the trash for good.",
    )


class ReferenceGone(KnownError):
    """A former state needs a record that has been deleted meanwhile."""

    message = N_(
        "Error",
        "This cannot be restored alone: it belongs to a record that was deleted ({kind}). "
        "Restore that one first; it is in the trash.",
    )


class Closed(KnownError):
    """A closed seminar is read-only until it is reopened with a reason."""

    message = N_("Error", "This seminar is closed. Reopen it with a reason to change it.")


class BadInput(KnownError):
    """Values that cannot be stored; carries the problems found."""

    message = N_("Error", "Some entries need your attention: {problems}")
