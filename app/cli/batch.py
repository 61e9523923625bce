"""The batch of the print command: everything that can be printed of one record, into one folder."""

from __future__ import annotations

import argparse
import datetime
from pathlib import Path
from typing import Any

from app import __version__
from app.cli.output import as_json, complain, say
from app.documents.batch import Piece, names, pieces
from app.documents.catalogue import prepare
from app.documents.templates import render
from app.domain.errors import KnownError
from app.exchange.outfile import writing_bytes
from app.services.lookup import lookup
from app.services.records import get
from app.storage.files import open_file
from app.texts import N_, NN_, current_language, tr

_WRITTEN = NN_("Command", "%n document written to “{folder}”|%n documents written to “{folder}”", "", 1)
_FAILED = N_("Command", "Not made: {document}: {reason}")
_KINDS = ("seminar", "delegation", "series", "person", "organisation", "partnership")
"""Kinds that may stand before a colon; a record alone is a seminar."""


def print_all(args: argparse.Namespace) -> int:
    """Make every document of ``args.all``; what cannot be made is told, and exit code 1 says so. The file is only
    read: nothing is added to the history of prints."""
    form = args.lang or ("ru" if current_language() == "ru" else "de")
    stand = datetime.datetime.now().astimezone().date()
    args.output.mkdir(parents=True, exist_ok=True)
    report: list[dict[str, Any]] = []
    db = open_file(args.file, read_only=True)
    try:
        with db.read() as session:
            kind, record_id = _record(session, args.all)
            found = pieces(session, kind, record_id, current_language())
            for piece, name in zip(found, names(found, form, "pdf"), strict=True):
                report.append(_make(session, piece, args, form, stand, args.output / name))
    finally:
        db.close()
    failed = [one for one in report if "error" in one]
    if args.json:
        say(as_json(report))
    else:
        say(tr(_WRITTEN, len(report) - len(failed), folder=args.output))
        for one in failed:
            complain(tr(_FAILED, document=one["title"], reason=one["error"]))
    return 1 if failed else 0


def _record(session: Any, wanted: str) -> tuple[str, int]:
    named, sign, rest = wanted.partition(":")
    kind, text = (named, rest) if sign and named in _KINDS else ("seminar", wanted)
    return kind, lookup(session, kind, text, current_language())


def _make(
    session: Any, piece: Piece, args: argparse.Namespace, form: str, stand: datetime.date, target: Path
) -> dict[str, Any]:
    """One line of the report."""
    key = piece.document.key
    line: dict[str, Any] = {
        "document": key, "title": tr(piece.document.title), "of": piece.label,
        "records": [f"{one.kind}:{one.id}" for one in piece.subjects],
    }  # fmt: skip
    try:
        records = [get(session, one.kind, one.id) for one in piece.subjects]
        made = prepare(key, records, form, stand, __version__, session=session)
        rendered = render(key, made.context, own=args.templates)
        with writing_bytes(target, args.file) as file:
            file.write(rendered.content)
    except KnownError as error:
        return line | {"error": error.sentence()}
    line |= {"file": str(target), "missing": len(made.missing)}
    return line | ({"template": rendered.notice.sentence()} if rendered.notice is not None else {})
