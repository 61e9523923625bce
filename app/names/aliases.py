"""Translated given names: Пётр is Peter, though the two do not sound alike. The table is ``resources/names``."""

from __future__ import annotations

import functools
from collections.abc import Mapping

from app.names.folding import fold
from app.texts import resource_root


@functools.cache
def _groups() -> Mapping[str, frozenset[str]]:
    """All forms of the names that a form belongs to. A line can be changed or added without a new program."""
    found: dict[str, frozenset[str]] = {}
    source = resource_root() / "resources" / "names" / "given_names.tsv"
    for line in source.read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            continue
        forms = frozenset(fold(form) for form in line.split())
        for form in forms:
            found[form] = found.get(form, frozenset()) | forms
    return found


def translated(word: str) -> frozenset[str]:
    """Folded forms of the given name *word* in other languages, without itself; empty for an unknown one."""
    folded = fold(word)
    return _groups().get(folded, frozenset()) - {folded}
