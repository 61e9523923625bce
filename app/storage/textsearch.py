"""Records by the words of their texts: every word typed must occur, at best as it stands, or as a beginning."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from app.storage import textindex

_BEGINNING, _WITHIN = 0.9, 0.6
_MOST = 300
_SHORTEST_WITHIN = 3


class Words:
    """A folded question, taken apart once for all kinds of records."""

    def __init__(self, driver: Any, text: str) -> None:
        self._driver = driver
        self.typed = sorted(set(textindex.split(text)), key=len, reverse=True)
        self._beginnings = {word: textindex.beginning(driver, word) for word in self.typed}
        self._within: dict[str, list[tuple[int, str]]] = {}

    def known(self, word: str) -> bool:
        """Whether any text has a word that begins with *word*, one of those typed."""
        return bool(self._beginnings[word])

    def records(self, root: str, limit: int) -> list[tuple[int, float]]:
        """At most *limit* records of *root* that hold every word: (id, 0 to 1), best first."""
        if not self.typed:
            return []
        found = self._search(root, self._beginnings, limit)
        if not found:
            found = self._search(root, self._anywhere(), limit)
        return sorted(found.items(), key=lambda pair: (-pair[1], pair[0]))[:limit]

    def _anywhere(self) -> dict[str, list[tuple[int, str]]]:
        """The words that hold those typed, looked up when a first kind asks."""
        if not self._within:
            self._within = {
                word: self._beginnings[word]
                + (textindex.beginning(self._driver, word, within=True) if len(word) >= _SHORTEST_WITHIN else [])
                for word in self.typed
            }
        return self._within

    def _search(self, root: str, known: dict[str, list[tuple[int, str]]], limit: int) -> dict[int, float]:
        """Take the word with the fewest possibilities, and of its records those that hold the others too."""
        rarest = min(self.typed, key=lambda word: (len(known[word]), -len(word)))
        others = [word for word in self.typed if word != rarest]
        numbers = [number for number, _ in known[rarest]]
        if not numbers:
            return {}
        found: dict[int, float] = {}
        for record, text in textindex.entries(self._driver, root, numbers, others, max(_MOST, limit)):
            present = textindex.words(root, text)
            scores = [_score(word, present) for word in self.typed]
            if all(scores):
                found[record] = max(found.get(record, 0.0), round(sum(scores) / len(scores), 4))
        return found


def _score(word: str, present: Sequence[str] | set[str]) -> float:
    if word in present:
        return 1.0
    best = max((len(word) / len(each) for each in present if each.startswith(word)), default=0.0)
    if best:
        return 0.8 + (_BEGINNING - 0.8) * best
    return _WITHIN if any(word in each for each in present) else 0.0
