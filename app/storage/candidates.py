"""Which words of the index could be meant by a word that was typed, and how surely."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from app.names.aliases import translated
from app.names.folding import fold
from app.names.keys import gaps, keyed
from app.names.similar import BY_LETTERS, OTHER_KEY, SAME_KEY, begins, by_letters, closest
from app.storage.nameindex import backwards

MOST = 48
"""Words that are considered for one that was typed."""
MANY = 160
"""The same where another word was typed too, which most of them do not go with."""
_MOST_BEGINNINGS = 400
_MOST_TYPOS = 20_000
_LEAST = 0.6
_LEAST_TYPO = 0.6
_ALIAS = 0.86
_SHORTEST_HALF = 3
_NEAR_ENOUGH = 0.85
_HALF_SOUNDS = "cstkdz"
"""Letters that may be the beginning of sch, ch, kh, sh, zh, ts ..."""


@dataclass
class Meant:
    """What a typed word could mean: score by number of the word, and the words themselves."""

    word: str
    scores: dict[int, float] = field(default_factory=dict)
    words: dict[int, str] = field(default_factory=dict)
    aliases: dict[int, float] = field(default_factory=dict)
    """Translations, which count for given names only."""

    @property
    def best(self) -> float:
        """Score of the likeliest word."""
        return max(self.scores.values(), default=0.0)

    def ranked(self) -> list[int]:
        """Numbers of the words, the likeliest first."""
        return sorted(self.scores, key=lambda number: -self.scores[number])

    def given(self) -> dict[int, float]:
        """Scores where a given name is meant."""
        return self.aliases | self.scores


Sounds = dict[int, float]


def by_key(driver: Any, word: str, *, open_ended: bool, literally: bool = False) -> Meant:
    """Words that share a key with *word*, are it in another language or, with *open_ended*, begin with it.

    *literally*: beginnings by letters only, not by sound.
    """
    found: Sounds = {}
    fetched: dict[str, list[tuple[str, int]]] = {}
    for key, fine in keyed(word):
        if key not in fetched:
            fetched[key] = driver.execute("SELECT fine, word FROM name_key WHERE key = ?", (key,)).fetchall()
        _take(found, fine, fetched[key], _LEAST, SAME_KEY)
    meant = Meant(word)
    if open_ended:
        _beginning(driver, word, found, literally=literally)
    _spell(driver, meant, found)
    _translate(driver, meant)
    return meant


def add_typos(driver: Any, meant: Meant, most: int = MOST) -> None:
    """Add at most *most* words one typing error away; where no key is near, those whose key begins or ends so."""
    found: Sounds = {}
    sounds = _by_key(meant.word)
    for key, fines in sounds.items():
        _take_all(found, fines, _near(driver, key, fines), most)
    if max(found.values(), default=0) < _NEAR_ENOUGH:
        for key, fines in sounds.items():
            _take_all(found, fines, _halves(driver, key, fines), most)
    _spell(driver, meant, found, most)


def _by_key(word: str) -> dict[str, list[str]]:
    """The readings of *word* that have consonants, by their key."""
    found: dict[str, list[str]] = {}
    for key, fine in keyed(word):
        if not key.startswith("~"):
            found.setdefault(key, []).append(fine)
    return found


def _take_all(found: Sounds, fines: list[str], rows: list[tuple[str, int]], most: int) -> None:
    for fine in fines:
        _take(found, fine, rows, _LEAST_TYPO, OTHER_KEY, most)


def _near(driver: Any, key: str, fines: list[str]) -> list[tuple[str, int]]:
    """Words whose keys have one letter more, less, another or two exchanged."""
    shorter = gaps(key)
    near = (
        f"SELECT k.fine, k.word FROM (SELECT DISTINCT key FROM name_gap WHERE gap IN ({_marks({key, *shorter})})) g "
        "JOIN name_key k ON k.key = g.key WHERE length(k.fine) BETWEEN ? AND ? LIMIT ?"
    )
    rows = driver.execute(near, (key, *shorter, *_sizes(fines), _MOST_TYPOS)).fetchall()
    less = f"SELECT fine, word FROM name_key WHERE key IN ({_marks(shorter)}) AND length(fine) BETWEEN ? AND ?"
    return list(rows + driver.execute(less, (*shorter, *_sizes(fines))).fetchall())


def _halves(driver: Any, key: str, fines: list[str]) -> list[tuple[str, int]]:
    """Words whose keys begin or end as *key* does: an error in the other half may have changed several letters."""
    half = len(key) // 2
    if half < _SHORTEST_HALF:
        return []
    sizes = (*_sizes(fines), _MOST_TYPOS)
    starts = "SELECT fine, word FROM name_key WHERE key >= ? AND key < ? AND length(fine) BETWEEN ? AND ? LIMIT ?"
    rows = driver.execute(starts, (*_range(key[:half]), *sizes)).fetchall()
    ends = (
        "SELECT k.fine, k.word FROM name_gap g JOIN name_key k ON k.key = g.key "
        "WHERE g.gap >= ? AND g.gap < ? AND length(k.fine) BETWEEN ? AND ? LIMIT ?"
    )
    return list(rows + driver.execute(ends, (*_range(backwards(key[-half:])), *sizes)).fetchall())


def _sizes(fines: list[str]) -> tuple[int, int]:
    """Lengths of words that can be one error away: an x too many is two sounds, and parts what was one."""
    return min(map(len, fines)) - 3, max(map(len, fines)) + 2


def _range(beginning: str) -> tuple[str, str]:
    return beginning, beginning + "\x7f"


def _marks(values: Sequence[str] | set[str]) -> str:
    return ",".join("?" * len(values))


def _take(
    found: Sounds, fine: str, rows: Sequence[tuple[str, int]], least: float, worth: float, most: int = MOST
) -> None:
    for at, score in closest(fine, [row[0] for row in rows], least, most):
        number = rows[at][1]
        found[number] = max(found.get(number, 0.0), worth * score)


def _beginning(driver: Any, word: str, found: Sounds, *, literally: bool) -> None:
    """Words that begin with *word*, by letters and by sound. Its last letters may be half of one sound."""
    by_word = "SELECT id FROM name_word WHERE word >= ? AND word < ? ORDER BY word LIMIT ?"
    limit = (word, word + "\U0010ffff", _MOST_BEGINNINGS)
    for at, (number,) in enumerate(driver.execute(by_word, limit).fetchall()):
        found[number] = max(found.get(number, 0.0), 0.89 - 0.0001 * at)
    if len(word) < 3 or literally:
        return
    by_sound = "SELECT fine, word FROM name_key WHERE key >= ? AND key < ? LIMIT ?"
    whole = keyed(word)
    unfinished = keyed(word.rstrip(_HALF_SOUNDS)) if word[-1] in _HALF_SOUNDS and len(word) > 3 else ()
    for key, fine in {*whole, *unfinished}:
        if key.startswith("~") or len(key) < 2:
            continue
        worth = min(0.88, 0.7 + 0.03 * len(word)) if (key, fine) in whole else 0.78
        for other, number in driver.execute(by_sound, (*_range(key), _MOST_BEGINNINGS)).fetchall():
            score = worth * begins(fine, other)
            if score >= _LEAST:
                found[number] = max(found.get(number, 0.0), score)


def _spell(driver: Any, meant: Meant, found: Sounds, most: int = MOST) -> None:
    """Keep the best of *found*, look up how they are spelled and let the spelling count."""
    wanted = sorted(found, key=lambda number: -found[number])[:most]
    marks = ",".join(str(number) for number in wanted)
    folded = fold(meant.word)
    for number, word in driver.execute(f"SELECT id, word FROM name_word WHERE id IN ({marks})"):
        score = found[number]
        if word == meant.word:
            score = 1.0
        else:
            letters = by_letters(folded, fold(word))
            score = 0.99 if letters == 1 else max(score, BY_LETTERS * letters if letters > 0.7 else 0.0)
        meant.scores[number] = max(score, meant.scores.get(number, 0.0))
        meant.words[number] = word


def _translate(driver: Any, meant: Meant) -> None:
    forms = translated(meant.word)
    sql = f"SELECT id, word FROM name_word WHERE word IN ({_marks(forms_and_yo(forms))})"
    for number, word in driver.execute(sql, tuple(forms_and_yo(forms))) if forms else ():
        if meant.scores.get(number, 0.0) < _ALIAS:
            meant.aliases[number] = _ALIAS
            meant.words[number] = word
    for number in meant.aliases:
        meant.scores.pop(number, None)


def forms_and_yo(forms: Iterable[str]) -> set[str]:
    """Folded *forms* as words of the index may be spelled: those know ё and umlauts."""
    return {*forms, *(form.replace("е", "ё", 1) for form in forms if "е" in form)}
