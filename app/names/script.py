"""Which script a name is written in."""

from __future__ import annotations

import re

_CYRILLIC = re.compile("[\u0400-\u052f]")


def is_cyrillic(text: str) -> bool:
    """Whether *text* holds a Cyrillic letter (Unicode blocks Cyrillic and Cyrillic Supplement)."""
    return _CYRILLIC.search(text) is not None
