"""Which records an export has to hold so that it can be read on its own: those asked for and all they refer to."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

from app.domain.fields import Kind
from app.exchange.shape import Shape, root_of, roots, shape
from app.storage.bulk import Tables

Selection = Mapping[str, Collection[int] | None]
"""Ids by kind; ``None`` means all records of the kind."""


def everything() -> Selection:
    """All records of the file."""
    return dict.fromkeys(roots())


def with_references(tables: Tables, kind: str) -> Selection:
    """All records of *kind* and, transitively, the records that they refer to.

    For a kind that stands inside another one (a delegation) these are the records that it stands in.
    """
    start = root_of(kind)
    chosen: dict[str, set[int] | None] = {start: None}
    pending: list[tuple[str, set[int] | None]] = [(start, None)]
    while pending:
        root, ids = pending.pop()
        for target, found in _references(tables, shape(root), "id", ids):
            known = chosen.setdefault(target, set())
            if known is not None and (new := found - known):
                known |= new
                pending.append((target, new))
    return {root: chosen[root] for root in roots() if root in chosen}


def _references(tables: Tables, at: Shape, where: str, wanted: set[int] | None) -> Iterator[tuple[str, set[int]]]:
    """(root kind, ids) that records refer to, with everything inside them: rows whose column *where* is *wanted*."""
    for slot in at.slots.values():
        if slot.field.kind is Kind.REFERENCE:
            kind, targets = slot.field.target, tables.values(at.kind, slot.column, where, wanted)
            while targets and (target := shape(kind)).owner:
                kind, targets = target.owner_kind, tables.values(kind, target.owner, "id", targets)
            if targets:
                yield kind, targets
    inside = wanted if where == "id" or wanted is None else tables.values(at.kind, "id", where, wanted)
    for child in at.children.values():
        yield from _references(tables, child, child.owner, inside)
