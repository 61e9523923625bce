"""Which words of a name count for finding it: titles and particles do not, an initial stands for any given name."""

from __future__ import annotations

import re
from dataclasses import dataclass

from app.names.keys import words

_TITLES = (
    "dr prof professor professorin doktor doctor dipl ing mag phil med jur rer nat habil hc pd msc bsc phd "
    "herr frau mr mrs ms "
    "проф профессор доктор доц доцент канд акад академик господин госпожа "
    "von van der den dem de di du vom zu zum zur ten ter und la le фон ван дер ден цу де ди дю ла ле"
)
"""Academic titles, forms of address and particles in both scripts."""
_IGNORED = frozenset(_TITLES.split())
_GLUED = re.compile(r"\b(?:д-р|г-н|г-жа|h\.\s?c)\b", re.IGNORECASE)
_INITIAL = re.compile(r"\b([^\W\d_]{1,3})\.(?=[\s-]*[^\W\d_])|\b([^\W\d_]{1,3})\.\s*$")


@dataclass(frozen=True, slots=True)
class Asked:
    """What a text asks for: whole words, and beginnings that were followed by a full stop or stand alone."""

    words: tuple[str, ...]
    initials: tuple[str, ...]
    open: bool
    """Whether the last word may still be going on."""


def counting(found: list[str]) -> list[str]:
    """The words of one part of a name that count; all of them where none else is left."""
    return [word for word in found if word not in _IGNORED] or found


def asked(text: str) -> Asked:
    """Take a search text apart: "Prof. Dr. O. v. Michajlowa" asks for michajlowa and the initials o, v."""
    plain = _GLUED.sub(" ", text)
    shortened = {"".join(words(match[1] or match[2] or "")) for match in _INITIAL.finditer(plain)}
    typed = words(plain)
    wanted = counting(typed)
    initials = tuple(word for word in wanted if word in shortened or (len(word) == 1 and len(wanted) > 1))
    whole = tuple(word for word in wanted if word not in initials)
    if not whole:
        whole, initials = tuple(wanted), ()
    last = bool(whole) and bool(typed) and typed[-1] == whole[-1] and plain[-1:].isalnum()
    return Asked(whole, initials, last)
