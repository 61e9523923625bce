"""Reads records from our own JSON format into the file: all of them, as one undo step, or none.

The source is read twice and never held in memory: first the ids are noted and the records counted, then each record is
turned into rows, its references into ids. What the source leaves to the program is done as a form would do it.
"""

from __future__ import annotations

from pathlib import Path

from app.domain.date import Date
from app.domain.errors import FileMissing
from app.exchange.convert import Converter, Rows
from app.exchange.faults import Report
from app.exchange.finish import share_topics, take_snapshots
from app.exchange.jsonstream import read_records
from app.exchange.survey import Survey, survey
from app.storage.backup import protect
from app.storage.bulk import Row, Tables
from app.storage.connection import translating
from app.storage.database import Database
from app.texts import NN_

IMPORTED = NN_("Change", "%n record imported from “{file}”|%n records imported from “{file}”", "", 1)
_BATCH = 4000
"""Rows that are kept before they are written."""


def import_json(db: Database, source: Path, today: Date, *, dry_run: bool = False) -> Report:
    """Add the records of *source* to the file, or say what is wrong with them and change nothing.

    With *dry_run* nothing is changed in any case. *today* is the day on which snapshots of the directory are taken.
    Raises the errors of reading (:mod:`app.exchange.errors`), of opening, and the storage's.
    """
    if not source.is_file():
        raise FileMissing(file=source.name)
    with translating(source):
        found = survey(source)
    if not found.report.full:
        with db.read() as session:
            before = Tables(session)
            for kind, known in found.identities.items():
                known.start(before.highest_id(kind))
            converter = Converter(before, found.identities, found.report)
            if dry_run or found.report.faults:
                _convert_all(source, converter, found.report, None)
            elif found.read:
                _write_all(db, source, converter, found, today)
    found.report.imported = not dry_run and not found.report.faults
    return found.report


class _Refused(Exception):
    """Faults were found while writing; ends the transaction."""


def _write_all(db: Database, source: Path, converter: Converter, found: Survey, today: Date) -> None:
    if db.undoable() is not None:  # a file without a change has nothing to lose
        protect(db.path, "import")
    try:
        with db.change(IMPORTED, n=found.read, file=source.name) as session:
            tables = Tables(session)
            _convert_all(source, converter, found.report, tables)
            take_snapshots(tables, converter.snapshots, today)
            share_topics(tables, converter.topics)
    except _Refused:
        return


def _convert_all(source: Path, converter: Converter, report: Report, tables: Tables | None) -> None:
    """Convert every record and write it to *tables*; after a fault nothing more is written, and it ends in a raise."""
    waiting: dict[str, list[Row]] = {}
    kept = 0
    with translating(source):
        for item in read_records(source):
            rows = converter.rows(item)
            if report.full:
                break
            if tables is None or report.faults:
                continue
            kept += _keep(waiting, rows)
            if kept >= _BATCH:
                kept = _write(tables, waiting)
    if tables is None:
        return
    if report.faults:
        raise _Refused
    _write(tables, waiting)


def _keep(waiting: dict[str, list[Row]], rows: Rows) -> int:
    for at, row in rows:
        waiting.setdefault(at.kind, []).append(row)
    return len(rows)


def _write(tables: Tables, waiting: dict[str, list[Row]]) -> int:
    for kind, rows in waiting.items():
        tables.write(kind, rows)
    waiting.clear()
    return 0
