"""What a form finds wrong or odd about its record, field by field."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from app.domain.rules import ERROR, REQUIRED, Problem, named, within_seminar
from app.domain.spellings import odd_letters
from app.services.completeness import warnings
from app.services.records import Snapshot, blank, check
from app.ui.forms.editing import Editing

Key = tuple[str, str]
"""(path of the record as in ``records.check``, name of the field)."""


@dataclass(frozen=True, slots=True)
class Finding:
    """A problem of one field."""

    path: str
    problem: Problem

    @property
    def key(self) -> Key:
        """Where it is."""
        return self.path, self.problem.field

    @property
    def blocks(self) -> bool:
        """Whether it keeps the record from being saved."""
        return self.problem.severity == ERROR


def findings(form: Editing, touched: Callable[[Key], bool]) -> list[Finding]:
    """Problems to show now. That a field is empty is said once somebody came to it or tried to save."""
    edited = form.edited
    found = [Finding(path, problem) for path, problem in [*check(edited), *_odd(form)]]
    return [each for each in found if not _not_yet(form, each, touched)]


def _not_yet(form: Editing, each: Finding, touched: Callable[[Key], bool]) -> bool:
    too_soon = each.problem.message == REQUIRED and not form.strict and not touched(each.key)
    if not each.path:
        return too_soon
    relation, _, index = each.path.partition("/")
    parts = form.edited.parts[relation]
    if relation == "names" and all(_is_blank(part) for part in parts):
        return too_soon or index != "0"
    return too_soon or _is_blank(parts[int(index)])  # an empty new part is not saved at all


def _is_blank(part: Snapshot) -> bool:
    return not part.id and part == blank(part.kind)


def _odd(form: Editing) -> list[tuple[str, Problem]]:
    """Warnings, which never block."""
    if form.kind == "person":
        names = enumerate(form.edited.parts["names"])
        return [(f"names/{index}", problem) for index, name in names for problem in odd_letters(name.values)]
    if form.kind != "seminar":
        return []
    values = form.edited.values
    with form.office.db.read() as session:
        found = [("", problem) for problem in warnings(session, form.id, values["number"], values["series_id"])]
    for index, part in enumerate(form.edited.parts["parts_"]):
        for name in ("start", "end"):
            odd = within_seminar(part.values[name], values["start"], values["end"], name)
            found.extend((f"parts_/{index}", problem) for problem in odd)
    return found


def in_words(form: Editing, path: str, name: str, sentence: str) -> str:
    """A problem with the names of part and field before it: "Topic 2, Topic: is needed."."""
    return f"{named(form.kind, path, name)}: {sentence}"
