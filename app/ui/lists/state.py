"""What a list remembers between starts: columns, widths, sort order, filters, grouping, saved filters."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from app.services import lists
from app.ui.kit.settings import Memory
from app.ui.lists.kinds import choosable, list_kind


@dataclass(frozen=True, slots=True)
class SavedFilter:
    """Filters that a person has given a name."""

    name: str
    filters: Mapping[str, str]
    words: str = ""


@dataclass
class ListState:
    """State of the list of one kind; widths are design pixels of the columns that a person has resized."""

    kind: str
    columns: list[str] = field(default_factory=list)
    widths: dict[str, int] = field(default_factory=dict)
    sort: tuple[tuple[str, bool], ...] = ()
    filters: dict[str, str] = field(default_factory=dict)
    words: str = ""
    group: str = ""
    saved: list[SavedFilter] = field(default_factory=list)
    settings: Memory | None = None

    def query(self) -> lists.Query:
        """What the list asks for."""
        return lists.Query(self.kind, dict(self.filters), self.words, self.sort, self.group)

    def shown_sort(self) -> tuple[tuple[str, bool], ...]:
        """The sort order in force: the chosen one, else the kind's usual one."""
        return self.sort or lists.DEFAULT_SORT.get(self.kind, ())

    def sort_by(self, key: str, *, add: bool) -> None:
        """Sort by a column, the other way round if it is sorted by already; *add*: after those there are."""
        before = self.shown_sort()
        down = dict(before).get(key)
        if not add:
            alone = len(before) == 1
            self.sort = ((key, not down if alone and down is not None else False),)
        elif down is None:
            self.sort = (*before, (key, False))
        else:
            self.sort = tuple((k, not d if k == key else d) for k, d in before)

    def save(self) -> None:
        """Remember everything."""
        if self.settings is None:
            return
        saved = [{"name": s.name, "filters": dict(s.filters), "words": s.words} for s in self.saved]
        values = {name: getattr(self, name) for name in ("columns", "widths", "sort", "filters", "words", "group")}
        self.settings.set_state(f"list_{self.kind}", {**values, "saved": saved})


def first_columns(kind: str) -> list[str]:
    """The columns shown until a person chooses others."""
    return [key for key, column in lists.columns(kind).items() if column.listed]


def load_state(kind: str, settings: Memory | None) -> ListState:
    """What was remembered of *kind*; what is damaged or no longer exists reads as at the first start."""
    value = settings.state(f"list_{kind}") if settings else None
    stored: dict[str, Any] = value if isinstance(value, dict) else {}
    known = choosable(kind)
    columns = [key for key in _list(stored.get("columns")) if key in known]
    sort = [tuple(pair) for pair in _list(stored.get("sort")) if isinstance(pair, list) and len(pair) == 2]
    group = stored.get("group", list_kind(kind).first_group)
    return ListState(
        kind,
        columns or first_columns(kind),
        {key: width for key, width in _dict(stored.get("widths")).items() if isinstance(width, int) and key in known},
        tuple((str(key), bool(down)) for key, down in sort if key in known),
        _texts(stored.get("filters")),
        str(stored.get("words", "")),
        group if group in known else "",
        [
            SavedFilter(str(each["name"]), _texts(each.get("filters")), str(each.get("words", "")))
            for each in _list(stored.get("saved"))
            if isinstance(each, dict) and each.get("name")
        ],
        settings,
    )


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def _dict(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _texts(value: Any) -> dict[str, str]:
    return {str(key): text for key, text in _dict(value).items() if isinstance(text, str)}
