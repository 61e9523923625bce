"""Unsaved typing: kept while a form is open, offered back after the program was torn away, gone once it is saved."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from app.domain.base import kinds, part_classes
from app.domain.date import Date, ImpossibleDate
from app.domain.errors import NotFound
from app.domain.fields import Kind
from app.domain.text import Text
from app.services.editing import pruned
from app.services.heading import heading
from app.services.records import Snapshot, blank, editable_fields, load
from app.storage.database import Database
from app.storage.drafts import Draft

_IN_FILE = object()
"""Stands for a picture that the file has, until it is read from there."""


@dataclass(frozen=True, slots=True)
class Unsaved:
    """What was typed into the form of one record: its state when the form read it, and with the typing in it."""

    form: str
    original: Snapshot
    edited: Snapshot
    at: str
    """Moment of the last key, ISO 8601 in UTC."""
    user: str
    raw: tuple[tuple[str, str, str], ...] = ()
    """What stands in fields without being a value, a date half typed: (path of the record, field, text)."""

    @property
    def kind(self) -> str:
        """Kind of the record."""
        return self.edited.kind

    @property
    def id(self) -> int:
        """Id of the record, 0 for one that was never saved."""
        return self.edited.id


def keep(
    db: Database, form: str, original: Snapshot, edited: Snapshot, raw: Sequence[tuple[str, str, str]] = ()
) -> None:
    """Keep what stands in *form* now; on the disk when this returns. Raises what a change raises."""
    there = _pictures(original)
    content = {"original": _plain(original, there), "edited": _plain(edited, there), "raw": raw}
    db.drafts.keep(form, json.dumps(content, ensure_ascii=False))


def unsaved(db: Database) -> list[Unsaved]:
    """What was typed and never saved, newest first; what has meanwhile come to stand in the file is left out."""
    found = []
    for draft in db.drafts.all():
        typed = _read(draft)
        if typed is not None:
            _fill(db, typed)
        if typed is not None and not _is_saved(db, typed):
            found.append(typed)
    return found


def of_form(db: Database, form: str) -> Unsaved | None:
    """What was typed in *form* and never saved, if anything."""
    return next((typed for typed in unsaved(db) if typed.form == form), None)


def title(db: Database, typed: Unsaved) -> str:
    """What the record is called with the typing in it, in the interface language; ``""`` where it has no name yet."""
    with db.read() as session:
        return heading(session, typed.edited).title


def current(db: Database, typed: Unsaved) -> Snapshot | None:
    """The record as it stands in the file; ``None`` for a new one, and for one that is gone."""
    if not typed.id:
        return None
    try:
        with db.read() as session:
            return load(session, typed.kind, typed.id)
    except NotFound:
        return None


def _is_saved(db: Database, typed: Unsaved) -> bool:
    if typed.raw:
        return False
    if typed.edited == typed.original:
        return True
    there = current(db, typed)
    return there is not None and _without_versions(there) == _without_versions(pruned(typed.edited))


def _without_versions(snapshot: Snapshot) -> dict[str, Any]:
    return {
        "values": snapshot.values,
        "parts": {name: [_without_versions(part) for part in parts] for name, parts in snapshot.parts.items()},
    }


def _pictures(snapshot: Snapshot) -> dict[tuple[str, int, str], Any]:
    """Pictures of saved records in *snapshot*: megabytes that would be written with every second of typing."""
    fields = editable_fields(snapshot.kind).items()
    found = {
        (snapshot.kind, snapshot.id, name): snapshot.values.get(name)
        for name, declared in fields
        if declared.kind is Kind.IMAGE and snapshot.id
    }
    for parts in snapshot.parts.values():
        for part in parts:
            found |= _pictures(part)
    return found


def _fill(db: Database, typed: Unsaved) -> None:
    """Put the pictures that the draft left to the file back into it."""
    there: dict[tuple[str, int, str], Any] | None = None
    for snapshot in (typed.original, typed.edited):
        for node in _nodes(snapshot):
            for name in [name for name, value in node.values.items() if value is _IN_FILE]:
                if there is None:
                    present = current(db, typed)
                    there = _pictures(present) if present else {}
                node.values[name] = there.get((node.kind, node.id, name), "")


def _nodes(snapshot: Snapshot) -> Iterator[Snapshot]:
    yield snapshot
    for parts in snapshot.parts.values():
        for part in parts:
            yield from _nodes(part)


def _plain(snapshot: Snapshot, there: Mapping[tuple[str, int, str], Any]) -> dict[str, Any]:
    """*snapshot* as JSON values, without the pictures that are *there* in the file."""
    key = (snapshot.kind, snapshot.id)
    return {
        "kind": snapshot.kind, "id": snapshot.id, "version": snapshot.version,
        "values": {
            name: _value(value)
            for name, value in snapshot.values.items()
            if not value or (*key, name) not in there or there[*key, name] != value
        },
        "parts": {name: [_plain(part, there) for part in parts] for name, parts in snapshot.parts.items()},
    }  # fmt: skip


def _value(value: Any) -> Any:
    if isinstance(value, Text):
        return dict(value)
    return str(value) if isinstance(value, Date) else value


def _read(draft: Draft) -> Unsaved | None:
    """The draft as it was kept; ``None`` for one that this version of the program cannot read."""
    try:
        content = json.loads(draft.content)
        original, edited = _snapshot(content["original"]), _snapshot(content["edited"])
        raw = tuple((str(path), str(name), str(text)) for path, name, text in content["raw"])
    except (ValueError, KeyError, TypeError, ImpossibleDate):
        return None
    return Unsaved(draft.form, original, edited, draft.at, draft.user, raw)


def _snapshot(plain: dict[str, Any]) -> Snapshot:
    """The snapshot of :func:`_plain`; fields that came later have their defaults, those that went are left out."""
    kind = plain["kind"]
    found = blank(kind)
    found.id, found.version = int(plain["id"]), int(plain["version"])
    for name, declared in editable_fields(kind).items():
        if name in plain["values"]:
            found.values[name] = _typed(declared.kind, plain["values"][name])
        elif declared.kind is Kind.IMAGE and found.id:
            found.values[name] = _IN_FILE
    for name in part_classes(kinds()[kind]):
        found.parts[name] = [_snapshot(part) for part in plain["parts"].get(name, [])]
    return found


def _typed(kind: Kind, value: Any) -> Any:
    if kind is Kind.BILINGUAL:
        return Text(value or {})
    return Date.from_iso(value) if kind is Kind.DATE and value else value
