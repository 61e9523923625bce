"""What a person types into the filter of a column, as a condition in SQL.

============  ==================================================================================
words         every word must occur, in any order; case, accents and ё/е make no difference
choice        the key of the choice
numbers       ``18``, ``>=5``, ``<5``, ``5-8``, ``5-`` (from five on)
dates         ``2017``, ``07.2017``, ``2016-2018``, ``>=2016``, ``2016-``; a period matches where
              it overlaps
all of them   ``-`` for the empty cells (they show a dash), ``*`` for those that are not
============  ==================================================================================
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import Any, TypeVar

from sqlalchemy.orm import Session

from app.domain.date import MAX_YEAR, MIN_YEAR, Date, ImpossibleDate, parse_date
from app.domain.errors import KnownError
from app.names.folding import fold
from app.services.columns import Column, Match
from app.storage import search
from app.texts import N_

EMPTY, NOT_EMPTY = "-", "*"
"""Filter texts for cells that hold nothing, and for those that hold something."""
_DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2212"

Condition = tuple[str, list[Any]]
T = TypeVar("T")


class NotANumber(KnownError):
    """A filter of a column of numbers that says nothing about numbers."""

    message = N_("List", "“{text}” is not a number. Examples: 18, >=5, 5-8, - for empty.")


class NotAPeriod(KnownError):
    """A filter of a column of dates that says nothing about time."""

    message = N_("List", "“{text}” is no date or period. Examples: 2017, 07.2017, 2016-2018, >=2016, - for empty.")


def condition(column: Column, kind: str, text: str, language: str) -> Condition | None:
    """SQL over the main table ``t`` and its values for a filter *text*; ``None`` where it says nothing.

    Raises :class:`NotANumber` or :class:`NotAPeriod`.
    """
    text = text.strip()
    if not text:
        return None
    compared = (column.against or column.value)(language)
    if text in _DASHES:
        return f"coalesce({compared}, '') IN ('', '|')", []
    if text == NOT_EMPTY:
        return f"coalesce({compared}, '') NOT IN ('', '|')", []
    return _MATCHES[column.match](column, kind, compared, text)


def words_condition(session: Session, kind: str, text: str) -> Condition | None:
    """SQL for the records of *kind* that the search finds for *text*; ``None`` where it says nothing."""
    if not text.strip():
        return None
    found = search.matching(session.connection(), kind, text)
    return "t.id IN (SELECT value FROM json_each(?))", [json.dumps(sorted(found))]


def _words(column: Column, kind: str, compared: str, text: str) -> Condition | None:
    pieces: list[Condition] = []
    for word in fold(text).split():
        if column.indexed:  # what the index rules out need not be folded again, row by row
            pieces.append(_indexed(kind, word))
        pieces.append((f"fold({compared}) LIKE ? ESCAPE '\\'", [f"%{escape(word)}%"]))
    return _joined(pieces)


def _indexed(kind: str, word: str) -> Condition:
    found = "SELECT record FROM search_text WHERE kind = ? AND text LIKE ? ESCAPE '\\'"
    return f"t.id IN ({found})", [kind, f"%{escape(word)}%"]


def _joined(pieces: list[Condition]) -> Condition | None:
    return (" AND ".join(sql for sql, _ in pieces), [v for _, values in pieces for v in values]) if pieces else None


def escape(word: str) -> str:
    """*word* for LIKE with ``ESCAPE '\\'``."""
    return word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")


def _choice(_column: Column, _kind: str, compared: str, text: str) -> Condition:
    return f"{compared} = ?", [text]


_SIGNS = {">=": ">=", "≥": ">=", "<=": "<=", "≤": "<=", ">": ">", "<": "<", "=": "="}
_COMPARISON = re.compile(r"(>=|<=|[<>=≥≤])?\s*(.+)")
_NUMBER = re.compile(r"(\d{1,15})\.?")


def _number(_column: Column, _kind: str, compared: str, text: str) -> Condition:
    sign, rest = _sign_and_rest(text)
    if match := _NUMBER.fullmatch(rest):
        return f"{compared} {sign or '='} ?", [int(match[1])]
    found = None if sign else _range(rest, _whole)
    if found is None:
        raise NotANumber(text=text)
    low, high = found
    limits = [(f"{compared} {operator} ?", [limit]) for operator, limit in ((">=", low), ("<=", high)) if limit]
    return _joined(limits) or (f"{compared} IS NOT NULL", [])


def _whole(text: str) -> int | None:
    match = _NUMBER.fullmatch(text)
    return int(match[1]) if match else None


def _date(_column: Column, _kind: str, compared: str, text: str) -> Condition:
    low, high = period(text)
    return f"({compared} <= ? AND {compared} || '~' >= ?)", [high.last_day().isoformat(), low.first_day().isoformat()]


def _period(_column: Column, _kind: str, compared: str, text: str) -> Condition:
    """*compared* is ``start|end``, either of them possibly empty; ``~`` sorts after whatever a date goes on with."""
    low, high = period(text)
    start = f"substr({compared}, 1, instr({compared}, '|') - 1)"
    end = f"substr({compared}, instr({compared}, '|') + 1)"
    begins, ends = f"coalesce(nullif({start}, ''), {end})", f"coalesce(nullif({end}, ''), {start})"
    return (
        f"({begins} <> '' AND {begins} <= ? AND {ends} || '~' >= ?)",
        [high.last_day().isoformat(), low.first_day().isoformat()],
    )


def period(text: str) -> tuple[Date, Date]:
    """First and last date of a filter: ``2017`` is the year, ``2016-`` has no end. Raises :class:`NotAPeriod`."""
    sign, rest = _sign_and_rest(text)
    date = _parsed(rest)
    first, last = Date(MIN_YEAR), Date(MAX_YEAR)
    if date is not None:
        if sign in (">=", ">"):
            return (date if sign == ">=" else _day_after(date)), last
        if sign in ("<=", "<"):
            return first, (date if sign == "<=" else _day_before(date))
        return date, date
    found = None if sign else _range(rest, _parsed)
    if found is None:
        raise NotAPeriod(text=text)
    return found[0] or first, found[1] or last


def _parsed(text: str) -> Date | None:
    try:
        return parse_date(text)
    except ImpossibleDate:
        return None


def _day_after(date: Date) -> Date:
    return Date(date.year + 1) if date.month is None else _shifted(date, 1)


def _day_before(date: Date) -> Date:
    return Date(date.year - 1) if date.month is None else _shifted(date, -1)


def _shifted(date: Date, by: int) -> Date:
    from_day = date.last_day() if by > 0 else date.first_day()
    return Date.of(from_day.fromordinal(from_day.toordinal() + by))


def _sign_and_rest(text: str) -> tuple[str, str]:
    match = _COMPARISON.fullmatch(text.strip())
    return (_SIGNS.get(match[1] or "", ""), match[2].strip()) if match else ("", "")


def _range(text: str, parse: Callable[[str], T | None]) -> tuple[T | None, T | None] | None:
    """Both ends of ``a-b``; an end left out is ``None``. The dash may also stand inside of an ISO date."""
    for place, sign in enumerate(text):
        if sign not in _DASHES:
            continue
        left, right = text[:place].strip(), text[place + 1 :].strip()
        low, high = (parse(part) if part else None for part in (left, right))
        if (low is not None or not left) and (high is not None or not right):
            return low, high
    return None


_MATCHES: dict[Match, Callable[[Column, str, str, str], Condition | None]] = {
    Match.WORDS: _words,
    Match.CHOICE: _choice,
    Match.NUMBER: _number,
    Match.DATE: _date,
    Match.PERIOD: _period,
}
