"""The search index: one folded text a record, kept up to date in the transaction that changes the record.

This is the one place where searching happens. Matching is plain: every word typed must occur.
"""

from __future__ import annotations

import functools
from collections.abc import Iterator, Sequence

from sqlalchemy import Connection

from app.domain.base import fields_of, kinds, owner_field
from app.domain.fields import Kind
from app.names.folding import fold
from app.storage.connection import run

ROOTS = ("person", "seminar", "organisation", "delegation", "programme_item", "topic", "series", "partnership")
"""Kinds that can be found, in the order in which results are shown. Parts are found through their owner."""


@functools.cache
def _members(root: str) -> tuple[tuple[str, str], ...]:
    """Kinds whose text counts for *root*, each with the column that names it: ``""`` for *root* itself.

    Parts of parts need no longer way: their owners are roots of their own.
    """
    found = [(root, "")]
    for kind, cls in kinds().items():
        owner = owner_field(cls)
        if kind not in ROOTS and owner is not None and owner.target == root:
            found.append((kind, owner.name))
    return tuple(found)


def _columns(kind: str) -> list[str]:
    """SQL expressions for the searchable columns of a table called ``t``."""
    expressions = []
    for name, field in fields_of(kinds()[kind]).items():
        if not field.searchable:
            continue
        if field.kind is Kind.BILINGUAL:
            expressions.append(f"coalesce((SELECT group_concat(value, ' ') FROM json_each(t.\"{name}\")), '')")
        else:
            expressions.append(f"coalesce(t.\"{name}\", '')")
    return expressions


@functools.cache
def _texts(root: str) -> str:
    """SQL for the index rows of *root* as they should be; a condition on ``r.id`` can follow."""
    pieces = []
    for kind, owner in _members(root):
        columns = _columns(kind)
        if not columns:
            continue
        text = " || ' ' || ".join(columns)
        if owner:
            text = f"group_concat({text}, ' ' ORDER BY t.id)"
        pieces.append(f"coalesce((SELECT {text} FROM {kind} t WHERE t.{owner or 'id'} = r.id), '')")
    joined = " || ' ' || ".join(pieces)
    return f"SELECT '{root}' AS kind, r.id AS record, ' ' || fold({joined}) AS text FROM {root} r"


def refresh(connection: Connection, step: int) -> None:
    """Bring the index up to date for the rows that *step* changed, be it one row or a million imported ones."""
    changed = {row[0] for row in run(connection, "SELECT DISTINCT tab FROM journal_row WHERE step = ?", (step,))}
    for root in ROOTS:
        members = [(kind, owner) for kind, owner in _members(root) if kind in changed]
        if not members:
            continue
        stale = " UNION ".join(_stale(kind, owner) for kind, owner in members)
        gone = f"record IN ({stale}) AND record NOT IN (SELECT id FROM {root})"
        run(connection, f"DELETE FROM search_text WHERE kind = '{root}' AND {gone}", (step,))
        fresh = f"INSERT INTO search_text (kind, record, text) {_texts(root)} WHERE r.id IN ({stale})"
        run(connection, f"{fresh} {_IF_CHANGED}", (step,))


_IF_CHANGED = "ON CONFLICT (kind, record) DO UPDATE SET text = excluded.text WHERE text IS NOT excluded.text"


def _stale(kind: str, owner: str) -> str:
    """Query for the roots whose text step ``?1`` made stale by changing rows of *kind*: present and former owners."""
    rows = f"journal_row j WHERE j.step = ?1 AND j.tab = '{kind}'"
    if not owner:
        return f"SELECT j.record FROM {rows}"
    former = f"json_extract(j.old, '$.{owner}')"
    return (
        f"SELECT t.{owner} FROM {kind} t WHERE t.id IN (SELECT j.record FROM {rows}) "
        f"UNION SELECT {former} FROM {rows} AND {former} IS NOT NULL"
    )


def rebuild_statements() -> Iterator[str]:
    """SQL that writes the whole index anew."""
    yield "DELETE FROM search_text"
    for root in ROOTS:
        yield f"INSERT INTO search_text (kind, record, text) {_texts(root)}"


def faults(connection: Connection) -> int:
    """Number of records whose index row is missing, left over or out of date."""
    fresh = " UNION ALL ".join(_texts(root) for root in ROOTS)
    sql = (
        f"WITH fresh AS MATERIALIZED ({fresh}) SELECT count(*) FROM fresh "
        "FULL JOIN search_text USING (kind, record) WHERE fresh.text IS NOT search_text.text"
    )
    return int(connection.exec_driver_sql(sql).scalar_one())


def find(connection: Connection, text: str, limit: int, roots: Sequence[str] = ROOTS) -> list[tuple[str, int]]:
    """Records in which every word of *text* occurs: (kind, id), those with a word beginning so first.

    At most *limit* of each kind.
    """
    words = fold(text).split()
    if not words:
        return []
    occur = " AND ".join("instr(text, ?)" for _ in words)
    begin = " AND ".join("instr(text, ' ' || ?)" for _ in words)
    sql = f"SELECT record FROM search_text WHERE kind = ? AND {occur} ORDER BY {begin} DESC, record LIMIT ?"
    found: list[tuple[str, int]] = []
    for root in roots:
        rows = connection.exec_driver_sql(sql, (root, *words, *words, limit))
        found.extend((root, row[0]) for row in rows)
    return found
