"""The first reading of a file: which records are there, and what they are called."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from app.domain.base import kinds
from app.exchange.faults import Fault, Report
from app.exchange.identity import Identities, usable
from app.exchange.jsonstream import Item, read_records
from app.exchange.shape import Shape, roots, shape
from app.exchange.values import echo
from app.texts import N_, Message, tr

NOT_RECORD = N_("Import", "A record in braces is expected here.")
NO_KIND = N_("Import", "The record has no “kind”. Known are: {kinds}.")
UNKNOWN_KIND = N_("Import", "“{kind}” is not a kind of record. Known are: {kinds}.")
BAD_ID = N_("Import", "The id must be a text or a whole number from 1.")
DOUBLE_ID = N_("Import", "The id “{id}” is used by another {kind} already.")


@dataclass
class Survey:
    """What the first reading found."""

    identities: Mapping[str, Identities] = field(default_factory=lambda: {kind: Identities() for kind in kinds()})
    counts: Counter[str] = field(default_factory=Counter)
    read: int = 0
    report: Report = field(default_factory=Report)


def survey(source: Path) -> Survey:
    """Read *source* once. Raises the errors of :func:`read_records`."""
    found = Survey()
    for item in read_records(source):
        found.read += 1
        _note_record(found, item)
        if found.report.full:
            break
    found.report.counts = dict(found.counts)
    return found


def shape_of(value: Any) -> Shape | None:
    """The shape of a record by its ``kind``; ``None`` where it has none that can stand on its own."""
    kind = value.get("kind") if isinstance(value, dict) else None
    return roots().get(kind) if isinstance(kind, str) else None


def _note_record(found: Survey, item: Item) -> None:
    at = shape_of(item.value)
    if at is not None:
        found.counts[at.kind] += 1
        _note(found, item, at, item.value, "")
        return
    known = ", ".join(roots())
    if not isinstance(item.value, dict):
        _complain(found, item, "", NOT_RECORD)
    elif "kind" not in item.value:
        _complain(found, item, "", NO_KIND, kinds=known)
    else:
        _complain(found, item, "kind", UNKNOWN_KIND, kind=echo(item.value["kind"]), kinds=known)


def _note(found: Survey, item: Item, at: Shape, value: Any, path: str) -> None:
    """Note the id of one record and of those inside it. What else may be wrong with them is found later."""
    if not isinstance(value, dict):
        return
    local = value.get("id")
    if local is not None:
        if not usable(local):
            _complain(found, item, f"{path}id", BAD_ID)
        elif not found.identities[at.kind].note(local):
            name = tr(shape(at.kind).cls.title_one)
            _complain(found, item, f"{path}id", DOUBLE_ID, id=echo(local), kind=name)
    for name, child in at.children.items():
        parts = value.get(name)
        if isinstance(parts, list):
            for index, part in enumerate(parts):
                _note(found, item, child, part, f"{path}{name}[{index}].")


def _complain(found: Survey, item: Item, path: str, message: Message, **values: Any) -> None:
    found.report.faults.append(Fault(item.line, found.read, path, tr(message, **values)))
