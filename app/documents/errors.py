"""The known errors of printing: a broken or forbidden template, a character that no font has."""

from __future__ import annotations

from app.domain.errors import KnownError
from app.texts import N_


class TemplateBroken(KnownError):
    """The template does not compile; the shipped one stays available."""

    message = N_("Document", "The template “{file}” has an error in line {line}: {reason}")


class TemplateForbidden(KnownError):
    """The template asks for something that printing does not allow: a package, a file from elsewhere."""

    message = N_(
        "Document",
        "Line {line} of the template “{file}” is not allowed: templates may only use files of their own folder, "
        "named in full, and no packages.",
    )


class TemplateMissing(KnownError):
    """There is no such template."""

    message = N_("Document", "There is no template “{file}” in “{folder}”.")


class GlyphMissing(KnownError):
    """No font of the program can draw a character."""

    message = N_(
        "Document",
        "{record}: “{text}” contains the character “{character}” ({code}), which no font of the program can draw.",
    )


class DocumentUnknown(KnownError):
    """No document is called so."""

    message = N_("Document", "There is no document “{key}”. Known documents: {known}.")


class OptionUnknown(KnownError):
    """The document has no such option."""

    message = N_("Document", "The document has no option “{key}”. Known options: {known}.")


class OptionInvalid(KnownError):
    """A value that the option cannot have."""

    message = N_("Document", "“{option}” cannot be “{value}”. Possible: {known}.")


class NothingChosen(KnownError):
    """A document needs a record and got none."""

    message = N_("Document", "“{document}” needs a record to be printed of.")


class SheetTooLarge(KnownError):
    """Columns and rows of a sheet whose measures were typed do not fit on the paper."""

    message = N_("Sheet", "The sheet would be {width} × {height} mm; A4 has 210 × 297 mm.")


class TooManyRows(KnownError):
    """A list is too long for a document."""

    message = N_(
        "Document",
        "The list has {rows} rows; a document takes at most {most}. Filter it, or export it as a table (CSV).",
    )
