"""What a form does with a snapshot: empty parts, missing texts, values for the next record, meeting a newer one."""

from __future__ import annotations

import copy
from collections.abc import Container, Sequence
from dataclasses import dataclass, field
from typing import Any

from app.domain.base import has_position, kinds, part_classes
from app.domain.fields import Kind
from app.domain.text import CONTENT_LANGUAGES, Text
from app.services.records import Snapshot, blank, editable_fields
from app.texts import Message


def pruned(snapshot: Snapshot) -> Snapshot:
    """A copy without the new parts that nobody has typed anything into."""
    found = snapshot.copy()
    for name, parts in found.parts.items():
        found.parts[name] = [part for part in parts if part.id or part != blank(part.kind)]
    return found


def copy_part(part: Snapshot) -> Snapshot:
    """The same values as a new part."""
    found = part.copy()
    found.id = found.version = 0
    found.parts = {name: [copy_part(each) for each in parts] for name, parts in part.parts.items()}
    return found


_SKELETON = (
    "series_id", "own_organiser_id", "own_organiser", "partner_organiser_id", "partner_organiser", "languages",
)  # fmt: skip


def skeleton(seminar: Snapshot) -> dict[str, Any]:
    """Values for the next seminar of the same kind: what holds for one seminar alone stays behind."""
    return {name: seminar.values[name] for name in _SKELETON} | {"predecessor_id": seminar.id or None}


@dataclass(frozen=True, slots=True)
class Gap:
    """A text of a snapshot that is missing in *language*; *path* as in :func:`app.services.records.check`."""

    path: str
    field: str
    language: str


def gaps(snapshot: Snapshot, languages: Sequence[str] = CONTENT_LANGUAGES, path: str = "") -> list[Gap]:
    """Texts of a snapshot and its parts that say something, but not in every one of *languages*."""
    found: list[Gap] = []
    for name, declared in editable_fields(snapshot.kind).items():
        value = snapshot.values.get(name)
        if declared.kind is Kind.BILINGUAL and declared.translated and isinstance(value, Text):
            found.extend(Gap(path, name, language) for language in value.missing(tuple(languages)))
    for relation, parts in snapshot.parts.items():
        for index, part in enumerate(parts):
            found.extend(gaps(part, languages, f"{path}/{relation}/{index}".lstrip("/")))
    return found


@dataclass
class Meeting:
    """Unsaved entries brought together with a record that was changed meanwhile.

    *changed*: what somebody else changed; *kept*: where the own entry stands although the other changed it too.
    """

    snapshot: Snapshot
    changed: list[Message] = field(default_factory=list)
    kept: list[Message] = field(default_factory=list)


def meet(base: Snapshot, mine: Snapshot, theirs: Snapshot) -> Meeting:
    """What the form shows after a reload: the newer record, and in it every entry of *mine* that differs from *base*.

    Nothing typed is lost, nothing saved by others is overwritten unseen: where both changed a value,
    the own entry is shown and named in :attr:`Meeting.kept`.
    """
    meeting = Meeting(theirs.copy())
    _meet_values(base, mine, theirs, meeting.snapshot, meeting)
    for name, part_class in part_classes(kinds()[mine.kind]).items():
        before, own, other = (each.parts.get(name, []) for each in (base, mine, theirs))
        if own == before:
            if other != before:
                meeting.changed.append(part_class.title_many)
            continue
        if other != before:
            meeting.changed.append(part_class.title_many)
            meeting.kept.append(part_class.title_many)
        meeting.snapshot.parts[name] = _meet_parts(before, own, other, ordered=has_position(part_class))
    return meeting


def _meet_values(base: Snapshot, mine: Snapshot, theirs: Snapshot, into: Snapshot, meeting: Meeting | None) -> None:
    for name, declared in editable_fields(mine.kind).items():
        before, own, other = (each.values.get(name) for each in (base, mine, theirs))
        if meeting is not None and other not in (before, own):
            meeting.changed.append(declared.label)
            if own != before:
                meeting.kept.append(declared.label)
        if own != before:
            into.values[name] = copy.deepcopy(own)


def _meet_parts(before: list[Snapshot], own: list[Snapshot], other: list[Snapshot], *, ordered: bool) -> list[Snapshot]:
    """Own parts and those that others added; what one side deleted is gone unless the other worked on it."""
    originals = {part.id: part for part in before}
    newer = {part.id: part for part in other}
    found: list[Snapshot] = []
    for part in own:
        if not part.id:
            found.append(part.copy())
        elif part.id in newer:
            met = newer[part.id].copy()
            _meet_values(originals.get(part.id, part), part, newer[part.id], met, None)
            found.append(met)
        elif part != originals.get(part.id):
            found.append(copy_part(part))
    found.extend(part.copy() for part in other if part.id not in originals)
    if ordered and _order(own, originals) == _order(before, {part.id for part in own}):
        place = {part.id: index for index, part in enumerate(other)}
        found.sort(key=lambda part: place.get(part.id, len(place)))
    return found


def _order(parts: list[Snapshot], among: Container[int]) -> list[int]:
    return [part.id for part in parts if part.id in among]
