"""The command that spells: names from the command line or line by line, by every rule. It needs no file."""

from __future__ import annotations

import argparse
import sys

from app.cli.output import as_json, say
from app.names.derive import STANDARDS, spellings
from app.names.russian import FORMS, to_russian
from app.names.script import script_of
from app.texts import tr

_GAP = "  "


def spell(args: argparse.Namespace) -> int:
    """Spell one name; with ``-`` one name a line of the standard input, each answered at once."""
    if args.text != "-":
        _answer(args.text, args)
        return 0
    for line in sys.stdin:
        _answer(line.rstrip("\r\n"), args)
        if not args.json:
            say("")
    return 0


def suggested(text: str) -> dict[str, str]:
    """Every derived spelling of *text*: key of its rule -> spelling. Text in both scripts is derived both ways."""
    script = script_of(text)
    found = spellings(text) if script in ("cyrillic", "mixed") else {}
    if script in ("latin", "mixed"):
        found |= {f"ru_{form}": to_russian(text, form) for form in FORMS}
    return found


def _answer(text: str, args: argparse.Namespace) -> None:
    found = suggested(text)
    if args.json:
        say(as_json({"text": text, "script": script_of(text), **found}))
        return
    labels = {**STANDARDS, **{f"ru_{form}": label for form, label in FORMS.items()}}
    shown = {tr(labels[key]): spelling for key, spelling in found.items()}
    width = max(map(len, shown), default=0)
    for label, spelling in shown.items():
        say(f"{label.ljust(width)}{_GAP}{spelling}")
