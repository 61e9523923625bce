"""What is wrong with a file that was to be imported, told row by row, and what came of the import."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from app.domain.errors import KnownError
from app.texts import N_, Message, tr

MOST_FAULTS = 100
"""Faults that are collected; whoever has so many has one cause for all of them."""

_WHERE = N_("Import", "Line {line}: {path}: {text}")
_WHERE_RECORD = N_("Import", "Line {line}: {text}")


class BadValue(ValueError):
    """A value that cannot be taken over; *message* completes a sentence that begins with the field's label."""

    def __init__(self, message: Message, /, **values: Any) -> None:
        super().__init__(message.source)
        self.message = message
        self.values = values

    def text(self, label: str) -> str:
        """The sentence about the field called *label*, in the interface language."""
        return f"{label} {tr(self.message, **self.values)}"


class NotThere(BadValue):
    """A record that the file calls existing is not there, or not the only one; the error says it in a sentence."""

    def __init__(self, error: KnownError) -> None:
        super().__init__(error.message)
        self.error = error

    def text(self, label: str) -> str:
        """Label and sentence."""
        return f"{label}: {self.error.sentence()}"


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that is wrong: the line that the record begins on, the path inside it, and a sentence."""

    line: int
    record: int
    """Number of the record in the file, from 1."""
    path: str
    """``delegations[0].members[2].status``; ``""`` for the record as a whole."""
    text: str

    def sentence(self) -> str:
        """Place and reason in one line."""
        if self.path:
            return tr(_WHERE, line=self.line, path=self.path, text=self.text)
        return tr(_WHERE_RECORD, line=self.line, text=self.text)


@dataclass
class Report:
    """What an import did: nothing where there are faults."""

    counts: Mapping[str, int] = field(default_factory=dict)
    """Records by kind, those inside others not counted."""
    faults: list[Fault] = field(default_factory=list)
    imported: bool = False

    @property
    def total(self) -> int:
        """Number of records."""
        return sum(self.counts.values())

    @property
    def full(self) -> bool:
        """Whether so many faults are collected that reading on is of no use."""
        return len(self.faults) >= MOST_FAULTS
