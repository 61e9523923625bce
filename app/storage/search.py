"""The search index: kept up to date in the transaction that changes a record, and the one place that searches.

Names have an index of sounds (:mod:`app.storage.nameindex`), all other texts one of words and their beginnings
(:mod:`app.storage.textindex`).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import Connection

from app.names.folding import fold
from app.names.keys import VERSION
from app.names.layouts import retyped
from app.storage import nameindex, namesearch, textindex, textsearch
from app.storage.textindex import ROOTS, members

__all__ = [
    "LEAST", "ROOTS", "SURE", "Found", "faults", "find", "matching", "members", "outdated",
    "rebuild", "refresh", "renew",
]  # fmt: skip

Check = Callable[[], None]
_RULES = f"{VERSION}.1"
"""Names the rules by which the index is written: those of the keys, and its own."""
LEAST = namesearch.LEAST
"""A record found with less is similar only, not what was asked for."""
SURE = namesearch.GOOD
"""Below, a typing error or another name than the one asked for is possible."""
_SETTING = "search_rules"
_ROOM = "PRAGMA cache_size=-65536"
"""64 MiB for pages of the index while it is written: an import goes all over it."""
_MISTYPED = 0.97
_TOLD = 0.95
_BEHIND, _FAR = 0.15, 0.4
"""So much worse than the best one, and a kind comes after the others, or a record is not shown at all."""
_MOST, _MOST_MIXED = 300, 4
_POOR = 0.8
"""Where nothing better is found, the text may have been typed on another keyboard layout."""


@dataclass(frozen=True, slots=True)
class Found:
    """A record found: how surely (0 to 1), and the spelling that matched, ``""`` where it was no name.

    *marks*: what of the spelling, or of the record's texts, matched.
    """

    kind: str
    record: int
    score: float
    matched: str
    marks: tuple[str, ...] = ()


def _driver(connection: Connection) -> Any:
    return connection.connection.driver_connection


def refresh(connection: Connection, step: int) -> None:
    """Bring the index up to date for the rows that *step* changed, be it one row or a million imported ones."""
    driver = _driver(connection)
    driver.execute(_ROOM)
    textindex.refresh(driver, step)
    nameindex.refresh(driver, step)


def rebuild(driver: Any, progress: Callable[[int, int], None] = lambda _done, _total: None) -> None:
    """Write the whole index anew in the open transaction of the driver's connection.

    *progress* is told how many records and spellings are done, and of how many.
    """
    driver.execute(_ROOM)
    tables = (*ROOTS, "person_name")
    total = sum(driver.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in tables)
    done = 0

    def told(more: int) -> None:
        nonlocal done
        done += more
        progress(done, total)

    textindex.rebuild(driver, told)
    nameindex.rebuild(driver, told)
    driver.execute("INSERT OR REPLACE INTO setting (key, value) VALUES (?, ?)", (_SETTING, _RULES))


def renew(driver: Any, progress: Callable[[int, int], None]) -> None:
    """:func:`rebuild` in a transaction of its own."""
    driver.execute("BEGIN IMMEDIATE")
    try:
        rebuild(driver, progress)
        driver.execute("COMMIT")
    except BaseException:
        if driver.in_transaction:
            driver.execute("ROLLBACK")
        raise


def outdated(driver: Any) -> bool:
    """Whether the index was written by other rules than this program's."""
    row = driver.execute("SELECT value FROM setting WHERE key = ?", (_SETTING,)).fetchone()
    return row is None or row[0] != _RULES


def faults(connection: Connection) -> int:
    """Number of records whose index is missing, left over or out of date."""
    driver = _driver(connection)
    return textindex.faults(driver) + nameindex.faults(driver) + outdated(driver)


def find(
    connection: Connection, text: str, limit: int, roots: Sequence[str] = ROOTS, check: Check = lambda: None
) -> list[Found]:
    """Records that *text* means: at most *limit* of each kind, kind by kind, the likeliest kind and record first.

    Persons by any spelling of their names and by the words of their functions, all others by words and their
    beginnings, of which every one must occur. Where nothing fits, *text* is read as typed on another keyboard layout.
    *check* may raise to end the search.
    """
    driver = _driver(connection)
    found = _find(driver, text, limit, roots, check)
    if max((each.score for each in found), default=0.0) >= _POOR:
        return found
    for other in retyped(text):
        again = [each for each in _find(driver, other, limit, roots, check, literally=True) if each.score >= _POOR]
        if again:
            return _either([replace(each, score=round(each.score * _MISTYPED, 4)) for each in again], found, limit)
    return found


def _either(retyped_found: list[Found], found: list[Found], limit: int) -> list[Found]:
    """What another layout found, and in the second half of each kind what the text itself may mean after all."""
    merged = []
    for kind in dict.fromkeys(each.kind for each in (*retyped_found, *found)):
        one = [each for each in retyped_found if each.kind == kind]
        known = {each.record for each in one}
        other = [each for each in found if each.kind == kind and each.record not in known]
        merged += [*one[: limit // 2], *other, *one[limit // 2 :]][:limit] if one else other
    return merged


def matching(connection: Connection, kind: str, text: str) -> set[int]:
    """All records of *kind* that *text* means, however many: what a list shows when it is filtered by these words."""
    driver = _driver(connection)
    found = _matching(driver, kind, text)
    for other in () if found else retyped(text):
        found = found or _matching(driver, kind, other)
    return found


def _matching(driver: Any, kind: str, text: str) -> set[int]:
    words = textsearch.Words(driver, fold(text))
    found = {record for record, _ in words.records(kind, _ALL)}
    if kind == "person":
        found |= namesearch.numbers(driver, text) or {each.record for each in _mixed(driver, words, _ALL)}
    return found


_ALL = 1_000_000


def _find(
    driver: Any, text: str, limit: int, roots: Sequence[str], check: Check, *, literally: bool = False
) -> list[Found]:
    groups: list[list[Found]] = []
    words = textsearch.Words(driver, fold(text))
    typed = tuple(words.typed)
    for root in roots:
        check()
        texts = {record: Found(root, record, score, "", typed) for record, score in words.records(root, limit)}
        if root == "person":
            bearers = namesearch.persons(driver, text, limit, literally=literally, check=check)
            named = [_named(each) for each in bearers]
            if not literally and max((each.score for each in named), default=0.0) < namesearch.LEAST:
                named += _mixed(driver, words, limit)
            for each in named:
                if each.record not in texts or texts[each.record].score <= each.score:
                    texts[each.record] = each
        groups.append(sorted(texts.values(), key=lambda each: -each.score)[:limit])
    best = max((group[0].score for group in groups if group), default=0.0)
    groups = [[each for each in group if each.score >= best - _FAR] for group in groups]
    groups.sort(key=lambda group: bool(group) and group[0].score < best - _BEHIND)
    return [each for group in groups for each in group]


def _named(each: namesearch.Bearer) -> Found:
    return Found("person", each.person, each.score, each.spelling, each.marks)


def _mixed(driver: Any, words: textsearch.Words, limit: int) -> list[Found]:
    """Persons of whom a word names the function: "Breitenbach Senatorin"."""
    if not 1 < len(words.typed) <= _MOST_MIXED:
        return []
    found: dict[int, Found] = {}
    for name in words.typed:
        others = [word for word in words.typed if word != name]
        if not all(words.known(word) for word in others):
            continue
        named = namesearch.persons(driver, name, _MOST, literally=True)
        bearers = [each for each in named if each.score >= namesearch.LEAST]
        told = textindex.hold(driver, "person", [each.person for each in bearers], others)
        for each in bearers:
            if each.person in told and each.person not in found:
                hit = _named(each)
                found[each.person] = replace(hit, score=round(hit.score * _TOLD, 4), marks=(*hit.marks, *others))
    return list(found.values())[:limit]
