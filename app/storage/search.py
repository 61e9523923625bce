"""The search index: one folded text a record, kept up to date in the transaction that changes the record.

This is the one place where searching happens. Matching is plain: every word typed must occur.
"""

from __future__ import annotations

import functools
from collections.abc import Sequence

from sqlalchemy import Connection

from app.domain.base import fields_of, kinds, owner_field
from app.domain.fields import Kind
from app.domain.sortkey import fold

ROOTS = ("person", "seminar", "organisation", "delegation", "programme_item", "topic", "series", "partnership")
"""Kinds that can be found, in the order in which results are shown. Parts are found through their owner."""
_INSERT = "INSERT OR REPLACE INTO search_text (kind, record, text)"


@functools.cache
def _owner(kind: str) -> tuple[str, str] | None:
    field = owner_field(kinds()[kind])
    return (field.name, field.target) if field else None


@functools.cache
def _members(root: str) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Kinds whose text counts for *root*, each with the owner columns that lead up to it."""
    found: list[tuple[str, tuple[str, ...]]] = [(root, ())]
    for kind in kinds():
        chain: list[str] = []
        at = kind
        while at not in ROOTS and (owner := _owner(at)):
            chain.append(owner[0])
            at = owner[1]
        if at == root and chain:
            found.append((kind, tuple(chain)))
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
    for kind, chain in _members(root):
        columns = _columns(kind)
        if not columns:
            continue
        text = " || ' ' || ".join(columns)
        if not chain:
            pieces.append(f"coalesce((SELECT {text} FROM {kind} t WHERE t.id = r.id), '')")
        else:
            together = f"group_concat({text}, ' ' ORDER BY t.id)"
            pieces.append(f"coalesce((SELECT {together} FROM {kind} t WHERE t.{chain[0]} = r.id), '')")
    joined = " || ' ' || ".join(pieces)
    return f"SELECT '{root}' AS kind, r.id AS record, ' ' || fold({joined}) AS text FROM {root} r"


def refresh(connection: Connection, step: int) -> None:
    """Bring the index up to date for the rows that *step* changed, be it one row or a million imported ones."""
    changed = connection.exec_driver_sql("SELECT DISTINCT tab FROM journal_row WHERE step = ?", (step,))
    kinds_changed = {row[0] for row in changed}
    connection.exec_driver_sql("CREATE TEMP TABLE IF NOT EXISTS stale (record INTEGER PRIMARY KEY)")
    for root in ROOTS:
        members = [(kind, chain) for kind, chain in _members(root) if kind in kinds_changed]
        if not members:
            continue
        connection.exec_driver_sql("DELETE FROM stale")
        for kind, chain in members:
            for query in _stale(kind, chain):
                connection.exec_driver_sql(f"INSERT OR IGNORE INTO stale {query}", (step, kind))
        connection.exec_driver_sql(
            f"DELETE FROM search_text WHERE kind = '{root}' AND record IN (SELECT record FROM stale)"
        )
        connection.exec_driver_sql(f"{_INSERT} {_texts(root)} WHERE r.id IN (SELECT record FROM stale)")


def _stale(kind: str, chain: tuple[str, ...]) -> tuple[str, ...]:
    """Queries for the roots whose text a step made stale by changing rows of *kind*: present and former owners."""
    if not chain:
        return ("SELECT record FROM journal_row WHERE step = ? AND tab = ?",)
    owner = chain[0]  # every chain has length one: parts of parts are roots of their own
    journal = "FROM journal_row j"
    former = f"json_extract(j.old, '$.{owner}')"
    return (
        f"SELECT t.{owner} {journal} JOIN {kind} t ON t.id = j.record WHERE j.step = ? AND j.tab = ?",
        f"SELECT {former} {journal} WHERE j.step = ? AND j.tab = ? AND {former} IS NOT NULL",
    )


def rebuild(connection: Connection) -> None:
    """Write the whole index anew."""
    connection.exec_driver_sql("DELETE FROM search_text")
    for root in ROOTS:
        connection.exec_driver_sql(f"{_INSERT} {_texts(root)}")


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
