"""What a document is made of: its records, the day, the options."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from app.documents.options import Value


@dataclass(frozen=True, slots=True)
class Material:
    """Handed to every document's ``build``. The session of mapped *records* is open."""

    records: Sequence[Any]
    """Mapped objects of the kinds that the document takes, in the order in which they are to be printed."""
    stand: datetime.date
    """The day whose state is printed."""
    version: str = ""
    """Number of the print, already a text; empty where prints are not counted."""
    options: Mapping[str, Value] = field(default_factory=dict)
    """A value for every option of the document."""
    gathered: Any = None
    """What the document's ``gather`` fetched from the database beyond its records."""

    @property
    def record(self) -> Any:
        """The record of a document that takes one."""
        return self.records[0]
