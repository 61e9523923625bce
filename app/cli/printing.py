"""The command that prints: a document of one or more records, as PDF or for an office program."""

from __future__ import annotations

import argparse
import datetime
from collections.abc import Sequence
from typing import Any

from app import __version__
from app.cli.batch import print_all
from app.cli.output import as_json, complain, say
from app.cli.reading import column_of, query_of, usual_columns
from app.documents.catalogue import DOCUMENTS, GROUPS, Document, Prepared, document, prepare
from app.documents.errors import OptionInvalid
from app.documents.options import Option
from app.documents.reading import MissingText
from app.documents.templates import render
from app.domain.errors import KnownError, NotFound
from app.domain.model import kinds
from app.exchange.errors import UnknownFileType
from app.exchange.outfile import writing_bytes
from app.services.listing import Listing
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
_NO_RECORD = N_("Command", "needs no record")
_KIND = N_("Command", "a kind of records, --where, --sort, --column")


class NothingToPrint(KnownError):
    """The command does not say what to print, or where to."""

    message = N_("Command", "Please say which document of which record is to be written where: {usage}")


class UnknownKind(KnownError):
    """There are no records of such a kind."""

    message = N_("Command", "There is no kind of records called “{kind}”. Known are: {known}.")


LIST = ("list",)
"""What the document of a list takes: in the place of a record stands a kind."""
_USAGE = "print FILE DOCUMENT [RECORD ...] --lang de|ru|de+ru -o OUT.pdf | print FILE --all RECORD -o FOLDER"


def print_document(args: argparse.Namespace) -> int:
    """Make one document, or list the documents there are."""
    if args.list:
        return _list(as_values=args.json)
    if args.all is not None and args.document is None and args.output is not None:
        return print_all(args)
    if args.document is None or args.output is None or args.all is not None:
        complain(tr(NothingToPrint.message, usage=_USAGE))
        return 2
    chosen = document(args.document)
    if not _fits(chosen, args):
        complain(tr(NothingToPrint.message, usage=_USAGE))
        return 2
    ending = args.output.suffix.lower().removeprefix(".")
    if ending not in chosen.formats:
        raise UnknownFileType(file=args.output.name, known=", ".join(f".{known}" for known in chosen.formats))
    found = _prepared(args, chosen)
    missing = found.missing
    made = render(chosen.key, found.context, ending, args.templates)
    with writing_bytes(args.output, args.file) as file:
        file.write(made.content)
    if made.notice is not None:
        complain(made.notice.sentence())
    if args.json:
        say(as_json({"file": str(args.output), "missing": [_missing(one) for one in missing]}))
        return 0
    say(tr(_WRITTEN, file=args.output))
    if missing:
        complain(tr(_MISSING, len(missing)))
        for one in missing:
            complain(f"  {one.language.upper()}  {tr(one.label)}: {one.shown}")
    return 0


def _fits(chosen: Document, args: argparse.Namespace) -> bool:
    """Whether the document takes so many records, and columns and conditions at all."""
    wanted = bool(chosen.takes) == bool(args.record) or (chosen.alone and not args.record)
    listed = chosen.takes == LIST or not (args.where or args.sort or args.column)
    return wanted and listed and (len(args.record) <= 1 or chosen.several)


def _prepared(args: argparse.Namespace, chosen: Document) -> Prepared:
    form = args.lang or ("ru" if current_language() == "ru" and "ru" in chosen.forms else chosen.forms[0])
    options = dict(_option(text) for text in args.option)
    stand = datetime.datetime.now().astimezone().date()
    db = open_file(args.file, read_only=True)
    try:
        with db.read() as session:
            if chosen.takes == LIST:
                records: list[Any] = [_listing(args)]
            else:
                records = [_record(session, chosen.takes, wanted) for wanted in args.record]
            return prepare(chosen.key, records, form, stand, __version__, options, session)
    finally:
        db.close()


def _listing(args: argparse.Namespace) -> Listing:
    """The list of the kind that stands in the place of a record. Raises :class:`UnknownKind`."""
    kind = args.record[0]
    if kind not in kinds():
        raise UnknownKind(kind=kind, known=", ".join(kinds()))
    chosen = [column_of(kind, field) for field in args.column] or usual_columns(kind)
    return Listing(query_of(kind, args), tuple(chosen))


def _option(text: str) -> tuple[str, str]:
    key, sign, value = text.partition("=")
    if not sign:
        raise OptionInvalid(option="--option", value=text, known="KEY=VALUE")
    return key.strip(), value


def _record(session: Any, takes: Sequence[str], wanted: str) -> Any:
    """The record meant by *wanted*: of the first kind that knows it, or of the kind named before a colon."""
    named, sign, rest = wanted.partition(":")
    if sign and named in takes:
        return get(session, named, lookup(session, named, rest, current_language()))
    for kind in takes:
        try:
            return get(session, kind, lookup(session, kind, wanted, current_language()))
        except NotFound:
            if kind == takes[-1]:
                raise
    raise AssertionError("a document that takes records names their kinds")


def _missing(text: MissingText) -> dict[str, object]:
    return {"kind": text.kind, "id": text.record_id, "field": text.field, "language": text.language}


def _list(*, as_values: bool) -> int:
    if as_values:
        say(as_json([_values(one) for one in DOCUMENTS]))
        return 0
    for one in DOCUMENTS:
        formats = " ".join(f".{known}" for known in one.formats)
        takes = ", ".join(tr(kinds()[kind].title_one) if kind in kinds() else tr(_KIND) for kind in one.takes)
        say(f"{one.key:<18} {tr(one.title)}  ({takes or tr(_NO_RECORD)}; {' '.join(one.forms)}; {formats})")
        for option in one.options:
            known = " | ".join(choice.key for choice in option.choices) or option.kind
            say(f"{'':<20} --option {option.key}={_shown(option.default)}  {tr(option.label)}  ({known})")
    return 0


def _shown(value: object) -> str:
    return ("yes" if value else "no") if isinstance(value, bool) else str(value)


def _values(one: Document) -> dict[str, object]:
    return {
        "key": one.key, "title": tr(one.title), "group": one.group,
        "group_title": next(tr(group.label) for group in GROUPS if group.key == one.group),
        "takes": list(one.takes), "alone": one.alone, "several": one.several, "languages": list(one.forms),
        "formats": list(one.formats), "paper": one.paper, "options": [_option_values(option) for option in one.options],
    }  # fmt: skip


def _option_values(option: Option) -> dict[str, object]:
    found: dict[str, object] = {
        "key": option.key, "title": tr(option.label), "kind": option.kind, "default": option.default,
    }  # fmt: skip
    if option.choices:
        found["choices"] = [{"key": choice.key, "title": tr(choice.label)} for choice in option.choices]
    if option.kind == "number":
        found |= {"minimum": option.minimum, "maximum": option.maximum, "decimals": option.decimals}
    return found
