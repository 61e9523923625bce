"""The command that prints: a document of a record, as PDF or for a word processor."""

from __future__ import annotations

import argparse
import datetime

from app import __version__
from app.cli.output import as_json, complain, say
from app.documents.catalogue import DOCUMENTS, Document, build_context, document, missing_texts, render
from app.documents.reading import MissingText
from app.domain.errors import KnownError
from app.domain.model import kinds
from app.exchange.errors import UnknownFileType
from app.exchange.outfile import writing_bytes
from app.services.lookup import lookup
from app.services.records import get
from app.storage.files import open_file
from app.texts import N_, NN_, current_language, tr

_WRITTEN = N_("Command", "Written: {file}")
_MISSING = NN_(
    "Command",
    "%n text is missing in one language; the other one stands in its place:|"
    "%n texts are missing in one language; the other one stands in their place:",
    "", 1,
)  # fmt: skip


class NothingToPrint(KnownError):
    """The command does not say what to print, or where to."""

    message = N_("Command", "Please say which document of which record is to be written where: {usage}")


_USAGE = "print FILE DOCUMENT RECORD --lang de|ru|de+ru -o OUT.pdf"


def print_document(args: argparse.Namespace) -> int:
    """Make one document, or list the documents there are."""
    if args.list:
        return _list(as_values=args.json)
    if args.document is None or args.record is None or args.output is None:
        complain(tr(NothingToPrint.message, usage=_USAGE))
        return 2
    chosen = document(args.document)
    form = args.lang or ("ru" if current_language() == "ru" else "de")
    ending = args.output.suffix.lower().removeprefix(".")
    if ending not in chosen.formats:
        raise UnknownFileType(file=args.output.name, known=", ".join(f".{known}" for known in chosen.formats))
    db = open_file(args.file, read_only=True)
    try:
        with db.read() as session:
            record = get(session, chosen.kind, lookup(session, chosen.kind, args.record, current_language()))
            stand = datetime.datetime.now().astimezone().date()
            missing = missing_texts(chosen.key, record, form)
            context = build_context(chosen.key, record, form, stand, __version__)
    finally:
        db.close()
    made = render(chosen.key, context, form, ending)
    with writing_bytes(args.output, args.file) as file:
        file.write(made)
    if args.json:
        say(as_json({"file": str(args.output), "missing": [_missing(one) for one in missing]}))
        return 0
    say(tr(_WRITTEN, file=args.output))
    if missing:
        complain(tr(_MISSING, len(missing)))
        for one in missing:
            complain(f"  {one.language.upper()}  {tr(one.label)}: {one.shown}")
    return 0


def _missing(text: MissingText) -> dict[str, object]:
    return {"kind": text.kind, "id": text.record_id, "field": text.field, "language": text.language}


def _list(*, as_values: bool) -> int:
    if as_values:
        say(as_json([_values(one) for one in DOCUMENTS]))
        return 0
    for one in DOCUMENTS:
        formats = " ".join(f".{known}" for known in one.formats)
        say(f"{one.key:<18} {tr(one.title)}  ({tr(kinds()[one.kind].title_one)}; {' '.join(one.forms)}; {formats})")
    return 0


def _values(one: Document) -> dict[str, object]:
    return {
        "key": one.key, "title": tr(one.title), "kind": one.kind, "languages": list(one.forms),
        "formats": list(one.formats),
    }  # fmt: skip
