"""German forms of Russian given names as offices write them: custom, which no rule gives. ``resources/names``."""

from __future__ import annotations

import functools
import re
from collections.abc import Mapping

from app.names.derive import derive
from app.names.folding import fold
from app.names.script import nfc
from app.texts import resource_root

_WORD = re.compile(r"[^\W\d_]+")
_PARTICLES = {"фон": "von", "ван": "van", "дер": "der", "ден": "den", "цу": "zu", "де": "de"}
"""Particles that come from German and its neighbours are written back; with a capital they are names."""


@functools.cache
def _forms() -> Mapping[str, str]:
    """Folded Cyrillic given name -> German form. A line can be changed or added without a new program."""
    source = resource_root() / "resources" / "names" / "customary_de.tsv"
    lines = (line.split("\t") for line in source.read_text(encoding="utf-8").splitlines() if not line.startswith("#"))
    return {fold(columns[0].strip()): columns[1].strip() for columns in lines if len(columns) == 2}


def customary_german(given: str) -> str:
    """Given names (and particles) in Cyrillic as German custom has them; what custom does not know follows Duden.

    Meant for given names and prefixes, not for family names: Герман is Hermann only as a given name.
    """
    return derive(_WORD.sub(lambda found: _customary(found[0]), nfc(given)), "duden")


def _customary(word: str) -> str:
    if word in _PARTICLES:
        return _PARTICLES[word]
    form = _forms().get(fold(word)) if word[:1].isupper() else None
    if form is None:
        return word
    return form.upper() if len(word) > 1 and word.isupper() else form
