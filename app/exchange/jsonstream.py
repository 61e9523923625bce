"""Reads the records of a JSON document one by one, however the document is formatted.

``json.load`` would hold a million persons in memory. Here a window slides over the text, and the standard
library's decoder is asked for one value at a time.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple, TextIO

from app.exchange.errors import NotJson, NotOurFormat, NotUtf8

FORMAT = "seminarakte/1"
CHUNK = 1 << 18
MOST_CHARACTERS = 1 << 26
"""Longest single value. A seminar with all its delegations has some ten thousand characters."""

_WHITE = " \t\n\r"
_LOOK_AHEAD = 3
"""A number may go on behind the window: “1” can be the beginning of “1e+5”."""


class Item(NamedTuple):
    """One record as it stands in the document."""

    line: int
    value: Any


def read_records(path: Path) -> Iterator[Item]:
    """The elements of the document's ``records``, each with the line it begins on.

    Raises :class:`NotJson`, :class:`NotUtf8` and :class:`NotOurFormat` when the reading gets there; :class:`OSError`.
    """
    with path.open(encoding="utf-8-sig", newline=None) as file:
        try:
            yield from _Document(file, path.name).records()
        except UnicodeDecodeError as error:
            raise NotUtf8(file=path.name) from error


class _Document:
    """A window over the text: ``_text[_at:]`` is still to be read."""

    def __init__(self, file: TextIO, name: str) -> None:
        self._file = file
        self._name = name
        self._text = ""
        self._at = 0
        self._line = 1
        self._line_start = 0
        self._ended = False
        self._decoder = json.JSONDecoder(object_pairs_hook=_unique, parse_constant=_refuse_constant)

    def records(self) -> Iterator[Item]:
        """The elements of ``records``; the other members of the document are checked."""
        if self._peek() != "{":
            raise NotOurFormat(file=self._name, format=FORMAT)
        self._at += 1
        format_seen, records_seen = None, False
        for _ in self._separated("}"):
            key = self._value()
            if not isinstance(key, str) or self._peek() != ":":
                raise self._wrong("name and colon expected")
            self._at += 1
            if key == "records":
                records_seen = True
                yield from self._elements()
            else:
                value = self._value()
                format_seen = value if key == "format" else format_seen
        if format_seen != FORMAT or not records_seen:
            raise NotOurFormat(file=self._name, format=FORMAT)
        if self._peek():
            raise self._wrong("text after the end")

    def _elements(self) -> Iterator[Item]:
        if self._peek() != "[":
            raise NotOurFormat(file=self._name, format=FORMAT)
        self._at += 1
        for line in self._separated("]"):
            yield Item(line, self._value())

    def _separated(self, end: str) -> Iterator[int]:
        """Once for every element up to *end*, with its line; the caller reads the element."""
        if self._peek() == end:
            self._at += 1
            return
        while True:
            self._peek()
            yield self._line
            mark = self._peek()
            if mark not in (",", end):
                raise self._wrong(f"“,” or “{end}” expected")
            self._at += 1
            if mark == end:
                return

    def _peek(self) -> str:
        """The next character that is no white space, without taking it; ``""`` at the end."""
        while True:
            while self._at < len(self._text):
                character = self._text[self._at]
                if character not in _WHITE:
                    return character
                self._at += 1
                if character == "\n":
                    self._line += 1
                    self._line_start = self._at
            if not self._more():
                return ""

    def _value(self) -> Any:
        self._peek()
        while True:
            try:
                value, end = self._decoder.raw_decode(self._text, self._at)
            except json.JSONDecodeError as error:
                if not self._more():
                    raise self._wrong(error.msg, error.pos) from error
            except (ValueError, RecursionError) as error:
                raise self._wrong(_reason(error)) from error
            else:
                if end + _LOOK_AHEAD <= len(self._text) or not self._more():
                    self._pass(end)
                    return value

    def _pass(self, end: int) -> None:
        breaks = self._text.count("\n", self._at, end)
        if breaks:
            self._line += breaks
            self._line_start = self._text.rindex("\n", self._at, end) + 1
        self._at = end

    def _more(self) -> bool:
        """Read on and forget what was read before; ``False`` at the end or where a value grows beyond all measure."""
        if self._ended or len(self._text) - self._at > MOST_CHARACTERS:
            return False
        more = self._file.read(max(CHUNK, len(self._text) - self._at))
        if not more:
            self._ended = True
            return False
        self._text = self._text[self._at :] + more
        self._line_start -= self._at
        self._at = 0
        return True

    def _wrong(self, reason: str, position: int | None = None) -> NotJson:
        at = self._at if position is None else min(position, len(self._text))
        self._pass(at)
        return NotJson(file=self._name, line=self._line, column=at - self._line_start + 1, reason=reason)


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """A JSON object; a name that stands in it twice would silently lose the first value."""
    found = dict(pairs)
    if len(found) != len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise ValueError(f"“{twice[:50]}” stands twice in one object")
    return found


def _refuse_constant(name: str) -> Any:
    raise ValueError(f"{name} is no JSON")


def _reason(error: Exception) -> str:
    return "too deeply nested" if isinstance(error, RecursionError) else str(error)
