"""Runs one command and says how it went: 0 done, 1 a known error, 2 a mistake in the command itself."""

from __future__ import annotations

import argparse
import contextlib
import io
import os
import sys
from collections.abc import Callable, Sequence

from app.cli.language import language_of
from app.cli.output import complain
from app.cli.parser import make_parser
from app.domain.errors import KnownError
from app.texts import set_language

Command = Callable[[argparse.Namespace], int]


def run(arguments: Sequence[str]) -> int:
    """Run the command in *arguments*; returns the exit code. argparse itself exits for help and mistakes."""
    set_language(language_of(os.environ))
    _write_utf8()
    args = make_parser(next(iter(arguments), None)).parse_args(arguments)
    try:
        _unlock(args)
        return _command(args.command)(args)
    except KnownError as error:
        complain(error.sentence())
        return 1
    except BrokenPipeError:  # whoever reads the answer has had enough of it
        with contextlib.suppress(OSError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        return 130


def _unlock(args: argparse.Namespace) -> None:
    """Ask for the passphrase of a file that has one."""
    for name in ("file", "copy"):
        if name in args:
            from app.cli import secrets  # start-up: not every command has a file

            secrets.unlock(getattr(args, name))


def _command(name: str) -> Command:
    if name == "print":
        from app.cli.printing import print_document  # start-up: typesetting is needed for this command alone

        return print_document
    if name == "spell":
        from app.cli.spelling import spell  # start-up: scripts call it often, and it needs no file

        return spell
    if name == "duplicates":
        from app.cli.duplicates import list_duplicates  # start-up: compares names, as no other command does

        return list_duplicates
    from app.cli import guarding, reading, writing  # start-up: they bring the whole of the storage

    commands: dict[str, Command] = {
        "new": writing.new,
        "find": reading.find,
        "list": reading.list_records,
        "show": reading.show,
        "import": writing.import_records,
        "export": writing.export,
        "check": guarding.check_file,
        "backup": guarding.make_backup,
        "restore": guarding.restore,
        "passphrase": guarding.passphrase,
    }
    return commands[name]


def _write_utf8() -> None:
    """Answers are UTF-8 also where the terminal's code page is not; a letter must not end the program."""
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")
