"""How similar two words of names are: by sound, and by letters where they are of one script."""

from __future__ import annotations

from collections.abc import Sequence

from rapidfuzz import process
from rapidfuzz.distance import OSA

from app.names.keys import middle

SAME_KEY, OTHER_KEY, BY_LETTERS = 0.98, 0.93, 0.97
"""What a perfect agreement is worth where only the sound agrees, where the keys differ (a typing error), and where the
letters differ by accents only; 1 is for what was typed exactly."""
_LEAST = 0.5


def closest(fine: str, others: Sequence[str], least: float, limit: int) -> list[tuple[int, float]]:
    """Those of the fine forms *others* that are most similar to *fine*: (index, 0 to 1), best first."""
    found = process.extract(
        fine, others, scorer=OSA.normalized_similarity, processor=None, score_cutoff=max(least, _LEAST), limit=limit
    )
    folded = middle(fine)
    scored = [(at, _both(score, OSA.normalized_similarity(folded, middle(other)))) for other, score, at in found]
    return sorted(scored, key=lambda pair: -pair[1])


def _both(by_fine: float, by_middle: float) -> float:
    """One figure for both forms: what agrees in the middle form is nearly certain, however short the name."""
    return 0.85 + 0.15 * by_fine if by_middle == 1 else 0.6 * by_fine + 0.4 * by_middle


def begins(fine: str, other: str) -> float:
    """How well *other* begins with *fine*, 0 to 1; a longer rest counts a little less."""
    return OSA.normalized_similarity(fine, other[: len(fine)]) * (1 - 0.01 * min(len(other) - len(fine), 10))


def by_letters(word: str, other: str) -> float:
    """How similar two folded words are as they are written: 0 for two scripts."""
    return OSA.normalized_similarity(word, other)
