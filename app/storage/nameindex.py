"""The index of names: words, the keys that their spellings share, and who bears them.

``name_word`` holds every word of a name once, ``name_key`` its readings under their coarse keys, ``name_gap`` each
key with one letter missing, for typing errors, and read backwards behind ``<``, for its end. ``name_posting`` holds
a row for each pair of a family and a given name of a person, patronymics among the given names and 0 for none, so
that a full name is found by one probe of a B-tree, however many namesakes either word has.
"""

from __future__ import annotations

import functools
import itertools
import json
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from app.names.keys import gaps, keyed, words
from app.names.parts import counting
from app.storage.vocabulary import Vocabulary

Spelling = tuple[int, str, str, str]
"""Person, family name, given names, patronymic."""
Pair = tuple[int, str, str]
"""Person, family word, given word; ``""`` for none."""

_MOST_WORDS = 6
_CHUNK = 2_000
_COLUMNS = "person_id, family, given, patronymic"


@functools.lru_cache(maxsize=4_000)
def _words(text: str) -> tuple[str, ...]:
    return tuple(counting(words(text))[:_MOST_WORDS])


def pairs(spelling: Spelling) -> Iterator[Pair]:
    """What a spelling is found by: each family with each given word, and the halves of a double name with each other.

    May repeat itself.
    """
    person, family, given, patronymic = spelling
    families = _words(family) if family else ()
    givens = _words(given) if given else ()
    if patronymic:
        givens += _words(patronymic)
    for one in families or ("",):
        for other in givens or ("",):
            yield person, one, other
    if len(families) > 1:
        for one, other in itertools.permutations(families, 2):
            yield person, one, other


def vocabulary(driver: Any) -> Vocabulary:
    """The words of names; new ones get their keys."""
    return Vocabulary(driver, "name_word", lambda numbered: _write_keys(driver, numbered))


def _write_keys(driver: Any, numbered: list[tuple[int, str]]) -> None:
    rows = sorted({(key, fine, number) for number, word in numbered for key, fine in keyed(word)})
    driver.executemany("INSERT OR IGNORE INTO name_key (key, fine, word) VALUES (?, ?, ?)", rows)
    found = {(gap, key) for key in {key for key, _, _ in rows} for gap in _ways_in(key)}
    driver.executemany("INSERT OR IGNORE INTO name_gap (gap, key) VALUES (?, ?)", sorted(found))


def _ways_in(key: str) -> set[str]:
    return gaps(key) | {backwards(key)}


def backwards(key: str) -> str:
    """How ``name_gap`` holds a key for its end."""
    return f"<{key[::-1]}"


def _add(driver: Any, spellings: Iterable[Spelling], known: Vocabulary) -> None:
    found = {pair for spelling in spellings for pair in pairs(spelling)}
    known.add({word for _, family, given in found for word in (family, given) if word})
    ids = known.ids | {"": 0}
    rows = sorted((ids[family], ids[given], person) for person, family, given in found)
    driver.executemany("INSERT OR IGNORE INTO name_posting (family, given, person) VALUES (?, ?, ?)", rows)


def _remove(driver: Any, spellings: Iterable[Spelling]) -> None:
    found = {pair for spelling in spellings for pair in pairs(spelling)}
    known = vocabulary(driver)
    known.look_up({word for _, family, given in found for word in (family, given) if word})
    ids = known.ids | {"": 0}
    rows = [(ids[family], ids[given], person) for person, family, given in found if family in ids and given in ids]
    driver.executemany("DELETE FROM name_posting WHERE family = ? AND given = ? AND person = ?", rows)


def refresh(driver: Any, step: int) -> None:
    """Bring the index up to date for the spellings that *step* changed."""
    before = list(_before(driver, step))
    if before:
        _remove(driver, before)
    changed = "id IN (SELECT record FROM journal_row WHERE step = ? AND tab = 'person_name')"
    known = vocabulary(driver)
    cursor = driver.execute(f"SELECT {_COLUMNS} FROM person_name WHERE {changed}", (step,))
    while chunk := cursor.fetchmany(_CHUNK):
        _add(driver, chunk, known)
    if persons := sorted({spelling[0] for spelling in before}):  # what was taken away may stand in another spelling
        of_persons = "person_id IN (SELECT value FROM json_each(?))"
        rest = driver.execute(f"SELECT {_COLUMNS} FROM person_name WHERE {of_persons}", (json.dumps(persons),))
        _add(driver, rest.fetchall(), known)


def _before(driver: Any, step: int) -> Iterator[Spelling]:
    """Spellings as they were before *step*, of those it changed or deleted."""
    rows = f"journal_row WHERE step = {step:d} AND tab = 'person_name'"
    changed = f"SELECT record FROM {rows} AND op <> 'I'"
    present = driver.execute(f"SELECT id, {_COLUMNS} FROM person_name WHERE id IN ({changed})")
    names = _COLUMNS.split(", ")
    now = {row[0]: dict(zip(names, row[1:], strict=True)) for row in present}
    entries = driver.execute(f"SELECT record, op, old FROM {rows} AND record IN ({changed}) ORDER BY record, id DESC")
    for record, group in itertools.groupby(entries, key=lambda entry: entry[0]):
        values = dict(now.get(record, {}))
        existed = True
        for _, op, old in group:  # the newest first
            existed = op != "I"
            if old:
                values.update((name, value) for name, value in json.loads(old).items() if name in names)
        if existed:
            yield values["person_id"], values["family"], values["given"], values["patronymic"]


def rebuild(driver: Any, told: Callable[[int], None]) -> None:
    """Write the whole index anew. *told* hears how many spellings more are done."""
    for table in ("name_word", "name_key", "name_gap", "name_posting"):
        driver.execute(f"DELETE FROM {table}")
    known = vocabulary(driver)
    driver.execute("DROP INDEX ix_name_posting_given")
    for chunk in _chunks(driver):
        _add(driver, chunk, known)
        told(len(chunk))
    driver.execute("CREATE INDEX ix_name_posting_given ON name_posting(given, person)")


def _chunks(driver: Any) -> Iterator[list[Spelling]]:
    cursor = driver.execute(f"SELECT {_COLUMNS} FROM person_name ORDER BY id")
    while chunk := cursor.fetchmany(_CHUNK):
        yield chunk


def faults(driver: Any) -> int:
    """Number of persons that are not found by a spelling of theirs, of postings too many and of words without keys."""
    wrong: set[int] = set()
    known = vocabulary(driver)
    expected = 0
    by_person = driver.execute(f"SELECT {_COLUMNS} FROM person_name ORDER BY person_id")
    for person, spellings in itertools.groupby(by_person, key=lambda spelling: spelling[0]):
        found = {pair for spelling in spellings for pair in pairs(spelling)}
        known.look_up({word for _, family, given in found for word in (family, given) if word})
        expected += len(found)
        if not all(_posted(driver, pair, known.ids | {"": 0}) for pair in found):
            wrong.add(person)
    stored = int(driver.execute("SELECT count(*) FROM name_posting").fetchone()[0])
    return len(wrong) + max(0, stored - expected) + _words_without_keys(driver)


def _posted(driver: Any, pair: Pair, ids: dict[str, int]) -> bool:
    person, family, given = pair
    if family not in ids or given not in ids:
        return False
    sql = "SELECT 1 FROM name_posting WHERE family = ? AND given = ? AND person = ?"
    return driver.execute(sql, (ids[family], ids[given], person)).fetchone() is not None


def _words_without_keys(driver: Any) -> int:
    missing = 0
    for number, word in driver.execute("SELECT id, word FROM name_word"):
        sql = "SELECT key, fine FROM name_key WHERE key = ? AND fine = ? AND word = ?"
        ways = "SELECT count(*) FROM name_gap WHERE key = ? AND gap IN (SELECT value FROM json_each(?))"
        for key, fine in keyed(word):
            inward = _ways_in(key)
            keyed_so = driver.execute(sql, (key, fine, number)).fetchone() is not None
            reached = driver.execute(ways, (key, json.dumps(sorted(inward)))).fetchone()[0] == len(inward)
            missing += not (keyed_so and reached)
    return missing
