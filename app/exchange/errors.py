"""The known errors of exchange: a file that is not in our format, or cannot be read at all."""

from __future__ import annotations

from app.domain.errors import KnownError
from app.texts import N_


class NotJson(KnownError):
    """The text is no JSON; ``line`` and ``column`` say where, ``reason`` what the parser says (English)."""

    message = N_(
        "Import", "Line {line}, column {column} of “{file}” is not valid JSON: {reason}. Nothing was imported."
    )


class NotOurFormat(KnownError):
    """JSON, but not of this program."""

    message = N_("Import", "“{file}” is not a file in the format “{format}”. Nothing was imported.")


class NotUtf8(KnownError):
    """The bytes are no UTF-8."""

    message = N_("Import", "“{file}” is not encoded in UTF-8. Nothing was imported.")


class UnknownFileType(KnownError):
    """The name's ending does not say a format that is known for this."""

    message = N_("Exchange", "“{file}” has no known file type. Known are: {known}.")


class UnknownKind(KnownError):
    """No kind of records is called so."""

    message = N_("Exchange", "There is no kind of record “{kind}”. Known are: {known}.")


class SameFile(KnownError):
    """The target of an export is the database itself."""

    message = N_("Exchange", "“{file}” is the file that is being read. Please choose another name for the copy.")
