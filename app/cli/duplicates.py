"""The command that lists who could stand in the directory twice. It changes nothing and merges nobody."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from typing import Any

from app.cli.output import as_json, complain, say
from app.domain.sameness import LEVELS
from app.services import duplicates
from app.services.finding import label_of
from app.storage.files import open_file
from app.texts import N_, NN_, current_language, tr

_NONE = N_("Duplicates", "Nobody stands here twice, as far as can be told.")
_CROWDED = NN_(
    "Duplicates",
    "%n name is borne by so many people that only their dates of birth were compared.|"
    "%n names are borne by so many people that only their dates of birth were compared.",
    "", 1,
)  # fmt: skip


def list_duplicates(args: argparse.Namespace) -> int:
    """List all pairs, the surest first: for a person by level, for a program one object a pair."""
    db = open_file(args.file, read_only=True)
    try:
        with db.read() as session:
            found = duplicates.find(session, most=None)
            for line in _as_values(session, found) if args.json else _as_lines(session, found):
                say(line)
    finally:
        db.close()
    if found.crowded:
        complain(tr(_CROWDED, found.crowded))
    return 0


def _as_values(session: Any, found: duplicates.Found) -> Iterator[str]:
    yield "["
    for number, pair in enumerate(found.pairs, 1):
        values = {
            "level": pair.verdict.level, "reasons": [tr(reason) for reason in pair.verdict.words()],
            "ids": [pair.one, pair.other], "labels": _labels(session, pair),
        }  # fmt: skip
        yield as_json(values) + ("," if number < len(found.pairs) else "")
    yield "]"


def _as_lines(session: Any, found: duplicates.Found) -> Iterator[str]:
    if not found.pairs:
        yield tr(_NONE)
    for level in LEVELS:
        pairs = found.of_level(level.key)
        if pairs:
            yield f"{tr(level.label)} ({len(pairs)})"
        for pair in pairs:
            one, other = _labels(session, pair)
            reasons = ", ".join(tr(reason) for reason in pair.verdict.words())
            yield f"  id:{pair.one} {one}  /  id:{pair.other} {other}  ({reasons})"


def _labels(session: Any, pair: duplicates.Pair) -> list[str]:
    return [label_of(session, "person", person, current_language()) for person in (pair.one, pair.other)]
