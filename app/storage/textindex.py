"""The index of all other texts: titles, names of organisations, topics, functions ..., by words and their beginnings.

``search_text`` holds one folded text a record, ``text_word`` every word of them once, ``text_entry`` where it occurs.
Persons are there with the words of their functions only: their names have an index of their own.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

from app.domain.base import fields_of, owner_field
from app.domain.fields import Kind
from app.domain.model import kinds
from app.storage.vocabulary import Vocabulary

ROOTS = ("person", "seminar", "organisation", "delegation", "programme_item", "topic", "series", "partnership")
"""Kinds that can be found, in the order in which results are shown. Parts are found through their owner."""
_NUMBERS = {root: number for number, root in enumerate(ROOTS)}

_BREAK = "\x1e"
"""Stands between the texts of a record's own and of its parts."""
_OWN_INDEX = {"person": ("person", "person_name")}
"""Kinds whose words are found by the index of names."""
_WORD = re.compile(r"[^\W_]+")
_LONGEST = 60
_CHUNK = 2_000
_MOST_WORDS = 3_000
"""Words with the same beginning that are looked at."""


@functools.cache
def members(root: str) -> tuple[tuple[str, str], ...]:
    """Kinds whose text counts for *root*, each with the column that names it: ``""`` for *root* itself.

    Parts of parts need no longer way: their owners are roots of their own.
    """
    found = [(root, "")]
    for kind, cls in kinds().items():
        owner = owner_field(cls)
        if kind not in ROOTS and owner is not None and owner.target == root:
            found.append((kind, owner.name))
    own = _OWN_INDEX.get(root, ())
    return tuple(sorted(found, key=lambda member: member[0] not in own))


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
def texts(root: str) -> str:
    """SQL for the index rows of *root* as they should be; a condition on ``r.id`` can follow."""
    pieces = []
    for kind, owner in members(root):
        columns = _columns(kind)
        if not columns:
            pieces.append("''")
            continue
        text = " || ' ' || ".join(columns)
        if owner:
            text = f"group_concat({text}, ' ' ORDER BY t.id)"
        pieces.append(f"coalesce((SELECT {text} FROM {kind} t WHERE t.{owner or 'id'} = r.id), '')")
    joined = f" || '{_BREAK} ' || ".join(pieces)
    return f"SELECT '{root}' AS kind, r.id AS record, ' ' || fold({joined}) AS text FROM {root} r"


def words(root: str, text: str) -> set[str]:
    """The words by which a record with this folded text is found."""
    if own := len(_OWN_INDEX.get(root, ())):
        text = text.split(_BREAK, own)[-1]
    return set(split(text))


def split(text: str) -> list[str]:
    """The words of a folded text."""
    return [word[:_LONGEST] for word in _WORD.findall(text)]


def refresh(driver: Any, step: int) -> None:
    """Bring the index up to date for the rows that *step* changed, be it one row or a million imported ones."""
    changed = {row[0] for row in driver.execute("SELECT DISTINCT tab FROM journal_row WHERE step = ?", (step,))}
    for root in ROOTS:
        touched = [(kind, owner) for kind, owner in members(root) if kind in changed]
        if touched:
            _refresh(driver, step, root, " UNION ".join(_stale(kind, owner) for kind, owner in touched))


def _refresh(driver: Any, step: int, root: str, stale: str) -> None:
    present = f"SELECT record, text FROM search_text WHERE kind = '{root}' AND record IN ({stale})"
    before = dict(driver.execute(present, (step,)))
    gone = f"record IN ({stale}) AND record NOT IN (SELECT id FROM {root})"
    driver.execute(f"DELETE FROM search_text WHERE kind = '{root}' AND {gone}", (step,))
    fresh = f"INSERT INTO search_text (kind, record, text) {texts(root)} WHERE r.id IN ({stale})"
    driver.execute(f"{fresh} {_IF_CHANGED}", (step,))
    known = Vocabulary(driver, "text_word")
    cursor = driver.execute(present, (step,))
    while chunk := cursor.fetchmany(_CHUNK):
        _write(driver, root, ((record, before.pop(record, ""), text) for record, text in chunk), known)
    _write(driver, root, ((record, text, "") for record, text in before.items()), known)


_IF_CHANGED = "ON CONFLICT (kind, record) DO UPDATE SET text = excluded.text WHERE text IS NOT excluded.text"


def _write(driver: Any, root: str, changes: Iterable[tuple[int, str, str]], known: Vocabulary) -> None:
    """Take out words that a record (id, text before, text now) no longer has, and put in those it has got."""
    out: list[tuple[str, int]] = []
    into: list[tuple[str, int]] = []
    for record, before, now in changes:
        if before == now:
            continue
        old, new = words(root, before), words(root, now)
        out.extend((word, record) for word in old - new)
        into.extend((word, record) for word in new - old)
    known.add({word for word, _ in (*out, *into)})
    for sql, found in (
        ("DELETE FROM text_entry WHERE word = ? AND kind = ? AND record = ?", out),
        ("INSERT OR IGNORE INTO text_entry (word, kind, record) VALUES (?, ?, ?)", into),
    ):
        driver.executemany(sql, sorted((known.ids[word], _NUMBERS[root], record) for word, record in found))


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


def rebuild(driver: Any, told: Callable[[int], None]) -> None:
    """Write the whole index anew. *told* hears how many records more are done."""
    for table in ("search_text", "text_word", "text_entry"):
        driver.execute(f"DELETE FROM {table}")
    known = Vocabulary(driver, "text_word")
    for root in ROOTS:
        after = 0
        while records := [row[0] for row in driver.execute(_NEXT.format(root=root), (after, _CHUNK))]:
            between = (after, records[-1])
            fresh = f"INSERT INTO search_text (kind, record, text) {texts(root)} WHERE r.id > ? AND r.id <= ?"
            driver.execute(fresh, between)
            written = "SELECT record, text FROM search_text WHERE kind = ? AND record > ? AND record <= ?"
            rows = driver.execute(written, (root, *between)).fetchall()
            _write(driver, root, ((record, "", text) for record, text in rows), known)
            after = records[-1]
            told(len(records))


_NEXT = "SELECT id FROM {root} WHERE id > ? ORDER BY id LIMIT ?"


def faults(driver: Any) -> int:
    """Number of records whose text or words are missing, left over or out of date."""
    fresh = " UNION ALL ".join(texts(root) for root in ROOTS)
    sql = (
        f"WITH fresh AS MATERIALIZED ({fresh}) SELECT count(*) FROM fresh "
        "FULL JOIN search_text USING (kind, record) WHERE fresh.text IS NOT search_text.text"
    )
    wrong = int(driver.execute(sql).fetchone()[0])
    known = Vocabulary(driver, "text_word")
    expected = 0
    for kind, record, text in driver.execute("SELECT kind, record, text FROM search_text"):
        wanted = words(kind, text)
        known.look_up(wanted)
        expected += len(wanted)
        wrong += any(not _entered(driver, known.ids.get(word, 0), kind, record) for word in wanted)
    stored = int(driver.execute("SELECT count(*) FROM text_entry").fetchone()[0])
    return wrong + max(0, stored - expected)


def _entered(driver: Any, word: int, root: str, record: int) -> bool:
    sql = "SELECT 1 FROM text_entry WHERE word = ? AND kind = ? AND record = ?"
    return driver.execute(sql, (word, _NUMBERS[root], record)).fetchone() is not None


def beginning(driver: Any, word: str, *, within: bool = False) -> list[tuple[int, str]]:
    """Words that begin with the folded *word*, or only hold it with *within*: (number, word), itself first."""
    if within:
        sql = "SELECT id, word FROM text_word WHERE instr(word, ?) > 1 LIMIT ?"
        return list(driver.execute(sql, (word, _MOST_WORDS)))
    sql = "SELECT id, word FROM text_word WHERE word >= ? AND word < ? ORDER BY word LIMIT ?"
    return list(driver.execute(sql, (word, word + "\U0010ffff", _MOST_WORDS)))


def hold(driver: Any, root: str, records: Iterable[int], beginnings: Sequence[str]) -> set[int]:
    """Those of *records* whose words begin with each of *beginnings*."""
    marks = ",".join(str(record) for record in records)
    found = driver.execute(f"SELECT record, text FROM search_text WHERE kind = ? AND record IN ({marks})", (root,))
    return {
        record
        for record, text in found
        if all(any(word.startswith(begun) for word in split(text)) for begun in beginnings)
    }


def entries(
    driver: Any, root: str, numbers: Iterable[int], others: Sequence[str], limit: int
) -> Iterator[tuple[int, str]]:
    """Records of *root* with one of the words *numbers* whose text also holds all of *others*: (record, text)."""
    marks = ",".join(str(number) for number in numbers)
    holding = "".join(" AND instr(s.text, ?)" for _ in others)
    sql = (
        f"SELECT e.record, s.text FROM text_entry e JOIN search_text s ON s.kind = ? AND s.record = e.record "
        f"WHERE e.word IN ({marks}) AND e.kind = ?{holding} LIMIT ?"
    )
    yield from driver.execute(sql, (root, _NUMBERS[root], *others, limit))
