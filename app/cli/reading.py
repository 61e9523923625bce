"""Commands that only read: find, list, show. They never change the file."""

from __future__ import annotations

import argparse
import io
import sys
import time
from collections.abc import Iterator
from dataclasses import asdict

from app.cli.output import as_json, complain, say, table
from app.cli.showing import describe
from app.domain.errors import KnownError
from app.exchange.export_json import record_as_json
from app.exchange.table import raw_rows, write_csv
from app.services import finding, lists
from app.services.lookup import lookup
from app.storage.bulk import Tables
from app.storage.database import Database
from app.storage.files import open_file
from app.texts import N_, current_language, tr

_DOWN = ":desc"
NOTHING = N_("Command", "Nothing was found.")


class UnknownField(KnownError):
    """A list has no such column."""

    message = N_("Command", "There is no field “{field}” here. Known are: {known}.")


class BadCondition(KnownError):
    """``--where`` without an equals sign."""

    message = N_("Command", "“{text}” is not a condition. Example: --where status=held")


def find(args: argparse.Namespace) -> int:
    """Search everything; with ``-`` one search a line of the standard input, each answered at once."""
    db = open_file(args.file, read_only=True)
    try:
        if args.text != "-":
            if not _answer(db, args, args.text) and not args.json:
                complain(tr(NOTHING))
            return 0
        for line in sys.stdin:
            _answer(db, args, line.strip())
            if not args.json:
                say("")
    finally:
        db.close()
    return 0


def _answer(db: Database, args: argparse.Namespace, text: str) -> bool:
    """Search for *text* and say what was found, in JSON with the milliseconds that took; whether anything was."""
    start = time.perf_counter()
    with db.read() as session:
        hits = finding.find(session, text, current_language(), args.limit)
    took = round((time.perf_counter() - start) * 1000, 2)
    if args.json:
        say(as_json({"query": text, "ms": took, "hits": [asdict(hit) for hit in hits]}))
        return bool(hits)
    for hit in hits:
        told = " · ".join(part for part in (hit.label, hit.matched, hit.detail) if part)
        say(f"{hit.kind} id:{hit.id}  {told}")
    return bool(hits)


def list_records(args: argparse.Namespace) -> int:
    """List the records of a kind, as a table, as CSV or as JSON."""
    query = query_of(args.kind, args)
    columns = lists.columns(args.kind)
    shown = usual_columns(args.kind)
    language = current_language()
    db = open_file(args.file, read_only=True)
    try:
        if args.csv:
            if isinstance(sys.stdout, io.TextIOWrapper):
                sys.stdout.reconfigure(newline="")  # the lines end by the format's rule, not by the system's
            sys.stdout.write("\ufeff")
            write_csv(db, sys.stdout, query, shown, language)
        elif args.json:
            _list_json(db, query, language)
        else:
            heading = ["id", *(tr(columns[key].label) for key in shown)]
            for line in table(heading, _shown(db, query, shown, language)):
                say(line)
    finally:
        db.close()
    return 0


def query_of(kind: str, args: argparse.Namespace) -> lists.Query:
    """What ``--where`` and ``--sort`` ask of a list. Raises :class:`BadCondition`, :class:`UnknownField`."""
    filters = {}
    for condition in args.where:
        field, equals, value = condition.partition("=")
        if not equals:
            raise BadCondition(text=condition)
        filters[column_of(kind, field)] = _stored(kind, column_of(kind, field), value)
    sort = tuple((column_of(kind, term.removesuffix(_DOWN)), term.endswith(_DOWN)) for term in args.sort)
    return lists.Query(kind, filters=filters, sort=sort)


def usual_columns(kind: str) -> list[str]:
    """The columns that a list shows where none are chosen."""
    columns = lists.columns(kind)
    return [key for key, column in columns.items() if column.listed] or list(columns)


def column_of(kind: str, field: str) -> str:
    """The column that *field* means: its key, or a reference without its ``_id``."""
    columns = lists.columns(kind)
    for key in (field, f"{field}_id"):
        if key in columns:
            return key
    short = (key if key.removesuffix("_id") in columns else key.removesuffix("_id") for key in columns)
    raise UnknownField(field=field, known=", ".join(short))


def _stored(kind: str, key: str, value: str) -> str:
    """The key of a choice that a person may have called by its label."""
    for choice in lists.columns(kind)[key].choices:
        if value.casefold() in (choice.key, tr(choice.label).casefold()):
            return choice.key
    return value


def _list_json(db: Database, query: lists.Query, language: str) -> None:
    keys = list(lists.columns(query.kind))
    say("[")
    before = ""
    for record_id, values in raw_rows(db, query, keys, language):
        sys.stdout.write(before + as_json({"id": record_id, **dict(zip(keys, values, strict=True))}))
        before = ",\n"
    say("\n]" if before else "]")


def _shown(db: Database, query: lists.Query, keys: list[str], language: str) -> Iterator[list[str]]:
    columns = lists.columns(query.kind)
    with db.read() as session:
        ids = lists.ids(session, query, language)
        for start in range(0, len(ids), 500):
            window = ids[start : start + 500]
            rows = lists.rows(session, query.kind, window, keys, language)
            for record_id in window:
                if record_id in rows:
                    shown = zip(keys, rows[record_id], strict=True)
                    yield [str(record_id), *(columns[key].show(value, language) for key, value in shown)]


def show(args: argparse.Namespace) -> int:
    """Show one record with everything in it."""
    db = open_file(args.file, read_only=True)
    try:
        with db.read() as session:
            record_id = lookup(session, args.kind, args.record, current_language())
            values = record_as_json(Tables(session), args.kind, record_id)
            if args.json:
                label = finding.label_of(session, args.kind, record_id, current_language())
                say(as_json({"label": label, **values}, indent=1))
            else:
                for line in describe(session, args.kind, values):
                    say(line)
    finally:
        db.close()
    return 0
