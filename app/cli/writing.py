"""Commands that make or change files: new, import, export."""

from __future__ import annotations

import argparse
import datetime
from pathlib import Path

from app.cli import secrets
from app.cli.output import as_json, complain, grown, say
from app.domain.date import Date
from app.domain.model import kinds
from app.exchange.errors import UnknownFileType
from app.exchange.export_json import export_json
from app.exchange.faults import Report
from app.exchange.import_json import import_json
from app.exchange.sample import add_sample
from app.exchange.selection import everything, with_references
from app.exchange.table import export_csv
from app.storage.bulk import Tables
from app.storage.database import Database
from app.storage.files import create_file, open_file
from app.texts import N_, NN_, current_language, tr

_CREATED = N_("Command", "Created: {file}")
_WRITTEN = NN_("Command", "%n record written to {file}.|%n records written to {file}.", "", 1)
_IMPORTED = NN_("Command", "%n record imported.|%n records imported.", "", 1)
_WOULD = NN_("Command", "%n record would be imported.|%n records would be imported.", "", 1)
_RENEWING = N_("Files", "The search index is being written anew, for this version of the program …")
_REFUSED = NN_(
    "Command",
    "Nothing was imported: the file has %n fault.|Nothing was imported: the file has %n faults.",
    "", 1,
)  # fmt: skip


def new(args: argparse.Namespace) -> int:
    """Create a file, empty or with the sample records."""
    db = create_file(args.file, secrets.new_passphrase() if args.passphrase else "")
    try:
        if args.sample:
            add_sample(db)
    finally:
        db.close()
    say(tr(_CREATED, file=args.file))
    return 0


def import_records(args: argparse.Namespace) -> int:
    """Add the records of a JSON file, or tell row by row what is wrong with it."""
    if args.source.suffix.lower() not in (".json", ""):
        raise UnknownFileType(file=args.source.name, known=".json")
    db = open_file(args.file, read_only=args.dry_run, progress=grown(tr(_RENEWING)))
    try:
        report = import_json(db, args.source, today(), dry_run=args.dry_run)
    finally:
        db.close()
    if args.json:
        say(as_json(_as_values(report)))
    elif report.faults:
        for fault in report.faults:
            complain(fault.sentence())
        complain(tr(_REFUSED, len(report.faults)))
    else:
        say(tr(_IMPORTED if report.imported else _WOULD, report.total))
    return 1 if report.faults else 0


def _as_values(report: Report) -> dict[str, object]:
    faults = [
        {"line": fault.line, "record": fault.record, "path": fault.path, "message": fault.text}
        for fault in report.faults
    ]
    return {"imported": report.imported, "records": dict(report.counts), "faults": faults}


def export(args: argparse.Namespace) -> int:
    """Write all records, or those of a kind, to a JSON or CSV file."""
    ending = args.output.suffix.lower()
    known = ".json" if args.kind == "all" else ".json, .csv"
    if ending not in known.split(", "):
        raise UnknownFileType(file=args.output.name, known=known)
    db = open_file(args.file, read_only=True)
    try:
        if ending == ".csv":
            count = export_csv(db, args.output, args.kind, current_language())
        else:
            count = _export_json(db, args.output, args.kind)
    finally:
        db.close()
    say(tr(_WRITTEN, count, file=args.output))
    return 0


def _export_json(db: Database, target: Path, kind: str) -> int:
    if kind == "all":
        return export_json(db, target, everything())
    assert kind in kinds()
    with db.read() as session:
        selection = with_references(Tables(session), kind)
    return export_json(db, target, selection)


def today() -> Date:
    """The day that the clock of this machine shows."""
    return Date.of(datetime.datetime.now().astimezone().date())
