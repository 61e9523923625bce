"""The commands and their arguments."""

from __future__ import annotations

import argparse
from pathlib import Path

from app import __version__
from app.cli import COMMANDS
from app.cli.wording import translate_argparse
from app.texts import N_, tr

PROGRAM = "seminarakte"
LANGUAGE_FORMS = ("de", "ru", "de+ru")

_ABOUT = N_(
    "Usage",
    "Records of bilateral seminars between partner cities. Without a command the window opens: on FILE, or on the "
    "file that was open last. “{program} COMMAND --help” explains a command.",
)
_RECORD = N_(
    "Usage",
    "the record: its name; for a seminar its number (18) or series and number (Sozialseminar/18); "
    "for a delegation its seminar and side (18/Berlin); or its id (id:7)",
)
_SECRETS = N_(
    "Usage",
    "A passphrase is asked for, or taken from SEMINARAKTE_PASSPHRASE and, for the new one, SEMINARAKTE_NEW_PASSPHRASE.",
)
_HELP = (
    N_("Usage", "create a file"),
    N_("Usage", "search everything"),
    N_("Usage", "list the records of a kind"),
    N_("Usage", "show a record with everything in it"),
    N_("Usage", "make a document of a record"),
    N_("Usage", "add records from a JSON file: all of them or none"),
    N_("Usage", "write records to a JSON or CSV file"),
    N_("Usage", "look for damage, and for missing translations"),
    N_("Usage", "make a copy that is checked"),
    N_("Usage", "put a backup in the place of a file, which is kept"),
    N_("Usage", "set, change or remove the passphrase of a file"),
    N_("Usage", "write a name as the standards spell it; needs no file"),
    N_("Usage", "list persons who could be one and the same"),
)
_WITHOUT_FILE = ("restore", "spell")


def make_parser(command: str | None = None) -> argparse.ArgumentParser:
    """The parser, with its texts in the interface language; for *command* "spell" it knows the rest by name only."""
    translate_argparse()
    parser = argparse.ArgumentParser(prog=PROGRAM, description=tr(_ABOUT, program=PROGRAM))
    parser.add_argument(
        "--version", action="version", version=f"Seminarakte {__version__}",
        help=tr(N_("Usage", "show the version and exit")),
    )  # fmt: skip
    parser.add_argument("--demo", action="store_true", help=tr(N_("Usage", "open the window on a copy of the sample")))
    commands = parser.add_subparsers(dest="command", metavar=tr(N_("Usage", "COMMAND")), required=True)
    made = {
        name: commands.add_parser(name, help=tr(help_text), description=_sentence(tr(help_text)))
        for name, help_text in zip(COMMANDS, _HELP, strict=True)
    }
    _add_spelling(made["spell"])
    if command == "spell":
        return parser
    for name, each in made.items():
        if name not in _WITHOUT_FILE:
            each.add_argument("file", type=Path, metavar=_metavar_file(), help=tr(N_("Usage", "the .akte file")))
    _add_reading(made)
    _add_json(made["duplicates"])
    _add_writing(made)
    _add_guarding(made)
    return parser


def _add_spelling(spell: argparse.ArgumentParser) -> None:
    spell.add_argument(
        "text", metavar=tr(N_("Usage", "TEXT")),
        help=tr(N_("Usage", "the name in Cyrillic or Latin letters; - reads one name a line and answers each at once")),
    )  # fmt: skip
    _add_json(spell)


def _add_reading(made: dict[str, argparse.ArgumentParser]) -> None:
    find, listing, show, check = (made[name] for name in ("find", "list", "show", "check"))
    find.add_argument(
        "text", metavar=tr(N_("Usage", "TEXT")),
        help=tr(N_("Usage", "a name in any spelling, or words; - reads one search a line and answers each at once")),
    )  # fmt: skip
    find.add_argument(
        "--limit", type=number, default=20, metavar="N", help=tr(N_("Usage", "at most N records of each kind"))
    )
    for command in (listing, show):
        command.add_argument("kind", choices=_kinds(), metavar=tr(N_("Usage", "KIND")), help=_kinds_help())
    _add_query(listing)
    show.add_argument("record", metavar=tr(N_("Usage", "RECORD")), help=tr(_RECORD))
    for command in (find, show, check):
        _add_json(command)
    formats = listing.add_mutually_exclusive_group()
    _add_json(formats)
    formats.add_argument("--csv", action="store_true", help=tr(N_("Usage", "answer as a CSV file for spreadsheets")))


def _add_query(command: argparse.ArgumentParser) -> None:
    """What a list shows and in which order."""
    command.add_argument(
        "--where", action="append", default=[], metavar=tr(N_("Usage", "FIELD=VALUE")),
        help=tr(N_("Usage", "only records whose field contains the value; may be given several times")),
    )  # fmt: skip
    command.add_argument(
        "--sort", action="append", default=[], metavar=tr(N_("Usage", "FIELD")),
        help=tr(N_("Usage", "order by a field, descending with “:desc” behind it; may be given several times")),
    )  # fmt: skip


def _add_writing(made: dict[str, argparse.ArgumentParser]) -> None:
    output = tr(N_("Usage", "OUT"))
    made["new"].add_argument("--sample", action="store_true", help=tr(N_("Usage", "with the sample records in it")))
    made["new"].add_argument("--passphrase", action="store_true", help=tr(N_("Usage", "protected by a passphrase")))
    printing, source, export = made["print"], made["import"], made["export"]
    printing.add_argument("document", nargs="?", metavar=tr(N_("Usage", "DOCUMENT")),
                          help=tr(N_("Usage", "key of the document; --list names them")))  # fmt: skip
    printing.add_argument("record", nargs="*", metavar=tr(N_("Usage", "RECORD")), help=tr(_RECORD))
    printing.add_argument("--list", action="store_true", help=tr(N_("Usage", "list the documents")))
    _add_batch(printing)
    printing.add_argument("--lang", choices=LANGUAGE_FORMS, help=tr(N_("Usage", "language of the document")))
    printing.add_argument("--option", action="append", default=[], metavar=tr(N_("Usage", "KEY=VALUE")),
                          help=tr(N_("Usage", "an option of the document; may be given several times")))  # fmt: skip
    printing.add_argument("-o", dest="output", type=Path, metavar=output,
                          help=tr(N_("Usage", "the file to be written: .pdf, .docx or .xlsx")))  # fmt: skip
    _add_query(printing)
    printing.add_argument("--column", action="append", default=[], metavar=tr(N_("Usage", "FIELD")),
                          help=tr(N_("Usage", "a column of a printed list; may be given several times")))  # fmt: skip
    _add_json(printing)
    source.add_argument("source", type=Path, metavar=tr(N_("Usage", "SOURCE")),
                        help=tr(N_("Usage", "a JSON file as “export” writes it")))  # fmt: skip
    source.add_argument("--dry-run", action="store_true", help=tr(N_("Usage", "only say what would happen")))
    _add_json(source)
    export.add_argument("kind", choices=("all", *_kinds()), metavar=tr(N_("Usage", "KIND|all")), help=_kinds_help())
    export.add_argument("-o", dest="output", type=Path, required=True, metavar=output,
                        help=tr(N_("Usage", "the file to be written: .json or .csv")))  # fmt: skip
    copy = tr(N_("Usage", "COPY"))
    beside = tr(N_("Usage", "the copy; else one is made in a folder beside the file"))
    made["backup"].add_argument("-o", dest="output", type=Path, metavar=copy, help=beside)
    made["backup"].add_argument("--list", action="store_true", help=tr(N_("Usage", "list the backups there are")))
    made["restore"].add_argument("copy", type=Path, metavar=copy, help=tr(N_("Usage", "the backup")))
    made["restore"].add_argument("file", type=Path, metavar=_metavar_file(), help=tr(N_("Usage", "the .akte file")))


def _add_batch(printing: argparse.ArgumentParser) -> None:
    printing.add_argument(
        "--all", metavar=tr(N_("Usage", "RECORD")),
        help=tr(N_("Usage", "everything of a seminar, or of KIND:RECORD, into the folder OUT")),
    )  # fmt: skip
    printing.add_argument(
        "--templates", type=Path, metavar=tr(N_("Usage", "FOLDER")),
        help=tr(N_("Usage", "the office's own templates; else the shipped ones are used")),
    )  # fmt: skip


def _add_guarding(made: dict[str, argparse.ArgumentParser]) -> None:
    made["check"].add_argument(
        "--repair", action="store_true", help=tr(N_("Usage", "write a wrong search index anew"))
    )
    made["check"].add_argument(
        "-o", dest="output", type=Path, metavar=tr(N_("Usage", "NEW")),
        help=tr(N_("Usage", "recover what can be read of a damaged file into a new one")),
    )  # fmt: skip
    wanted = made["passphrase"].add_mutually_exclusive_group(required=True)
    wanted.add_argument("--set", action="store_true", help=tr(N_("Usage", "give the file a passphrase")))
    wanted.add_argument("--change", action="store_true", help=tr(N_("Usage", "give the file another passphrase")))
    wanted.add_argument("--remove", action="store_true", help=tr(N_("Usage", "let everybody read the file again")))
    made["passphrase"].epilog = tr(_SECRETS)


def _add_json(command: argparse._ActionsContainer) -> None:
    command.add_argument("--json", action="store_true", help=tr(N_("Usage", "answer in JSON, for programs")))


def _metavar_file() -> str:
    return tr(N_("Usage", "FILE"))


def _kinds() -> tuple[str, ...]:
    from app.domain.model import kinds  # start-up: “spell” does not need the records

    return tuple(kinds())


def _kinds_help() -> str:
    return tr(N_("Usage", "kind of records: {kinds}"), kinds=", ".join(_kinds()))


def _sentence(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}."


def number(text: str) -> int:
    """A whole number from 1; argparse names this function in its error."""
    value = int(text)
    if value < 1:
        raise ValueError(text)
    return value
