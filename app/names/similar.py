"""How similar two words of names are: by sound, and by letters where they are of one script."""

from __future__ import annotations

from collections.abc import Sequence

from rapidfuzz import process
from rapidfuzz.distance import OSA

SAME_KEY, OTHER_KEY, BY_LETTERS = 0.98, 0.95, 0.97
"""What a perfect agreement is worth where only the sound agrees, where the keys differ (a typing error), and where the
letters differ by accents only; 1 is for what was typed exactly."""
_SHORT = 5
"""A difference in a shorter word counts as if it were so long: Ган and Хан are one name."""
_BY_CLASS, _BY_SOUND = 0.4, 0.6
_CLASSES = str.maketrans("cCSZQgvo", "sssssxfa")


def closest(fine: str, others: Sequence[str], least: float, limit: int) -> list[tuple[int, float]]:
    """Those of the fine forms *others* that are most similar to *fine*: (index, 0 to 1), best first.

    Sounds that transcriptions mix up (с ц ш ж ч щ, г х, в ф, а о) make less of a difference than others.
    """
    if not others:
        return []
    folded = fine.translate(_CLASSES)
    longest = max(len(fine), _SHORT)
    allowed = int((1 - least) * (longest + 2)) + 1
    near = process.extract(
        folded, "\n".join(others).translate(_CLASSES).split("\n"), scorer=OSA.distance, processor=None,
        score_cutoff=allowed, limit=limit + limit // 2,
    )  # fmt: skip
    scored = []
    for _, by_class, at in near:
        by_sound = OSA.distance(fine, others[at])
        score = 1 - (_BY_CLASS * by_class + _BY_SOUND * by_sound) / max(longest, len(others[at]))
        if score >= least:
            scored.append((at, score))
    return sorted(scored, key=lambda pair: -pair[1])[:limit]


def begins(fine: str, other: str) -> float:
    """How well *other* begins with *fine*, 0 to 1; a longer rest counts a little less."""
    return OSA.normalized_similarity(fine, other[: len(fine)]) * (1 - 0.01 * min(len(other) - len(fine), 10))


def by_letters(word: str, other: str) -> float:
    """How similar two folded words are as they are written: 0 for two scripts."""
    return OSA.normalized_similarity(word, other)
