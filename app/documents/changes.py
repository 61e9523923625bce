"""What changed since the last print: entries that are new, changed, moved or struck, and cards to be printed anew.

An entry is a mapping with an ``id``; the same id is the same entry. Its place in the numbering does not count as a
change. Compared is what was printed, not what stands in the records.
"""

from __future__ import annotations

import bisect
import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from app.documents.frame import dated
from app.documents.options import Option, Options
from app.documents.passages import joined
from app.documents.reading import Reader
from app.domain.date import Date
from app.domain.fields import Choice
from app.services.prints import Earlier, earlier
from app.texts import N_

NEW, CHANGED, MOVED, STRUCK = "new", "changed", "moved", "struck"
WORDS = {
    NEW: N_("Changes", "new"),
    CHANGED: N_("Changes", "changed"),
    MOVED: N_("Changes", "moved"),
    STRUCK: N_("Changes", "struck out"),
}
"""What stands at an entry, in the order of the legend."""
_COUNT = N_("Changes", "{change}: {count}")
_SINCE = N_("Changes", "Changes since the print of {day} – {counts}")
_SAME = N_("Changes", "Nothing has changed since the print of {day}.")
_NO_CARDS = N_("Changes", "No card is new or changed since the print of {day}.")
_ASIDE = ("number", "change", "change_label")

ALL, MARKED, ONLY = "all", "marked", "only"
_LABEL = N_("Changes", "Changes since the last print")
MARKING = Option(
    "changes", _LABEL, "choice", ALL,
    (Choice(ALL, N_("Changes", "not marked")), Choice(MARKED, N_("Changes", "marked"))),
)  # fmt: skip
"""For lists: mark what changed."""
CHOOSING = Option(
    "changes", _LABEL, "choice", ALL,
    (Choice(ALL, N_("Changes", "all cards")), Choice(ONLY, N_("Changes", "only new and changed cards"))),
)  # fmt: skip
"""For cards: print only what changed."""

Entry = dict[str, Any]


class Group(NamedTuple):
    """Entries under one heading (a day of the programme); the heading is empty in a plain list."""

    heading: str
    entries: list[Entry]
    shell: Entry
    """What stands around the entries, for a group that is there no more."""


def wanted(options: Options) -> bool:
    """Whether a print asks for changes."""
    return str(options.get("changes", ALL)) != ALL


def since_last(
    session: Any, key: str, records: Sequence[Any], reader: Reader, context: dict[str, Any], path: Sequence[str]
) -> dict[str, Any]:
    """*context* of the document *key* with what changed since its last print, where its options ask for that and
    there is one."""
    options = context["options"]
    if session is None or not path or not wanted(options):
        return context
    cards = options["changes"] == ONLY
    return applied(reader, context, path, earlier(session, key, context["form"], records, of_any=cards), options)


def applied(
    reader: Reader, context: dict[str, Any], path: Sequence[str], found: Sequence[Earlier], options: Options
) -> dict[str, Any]:
    """*context* with its changes since the prints *found* (newest first). *path*: the list, or list and sub-list."""
    if not found:
        return context
    if options["changes"] == ONLY:
        return _only_new(reader, context, path[0], found)
    marked, counts = _marked(reader, _groups(context, path), _groups(found[0].context, path))
    day = dated(reader, Date.of(found[0].day))
    said = [
        reader.say(_COUNT, change=reader.say(word), count=counts[change])
        for change, word in WORDS.items()
        if counts[change]
    ]
    line = reader.say(_SINCE, day=day, counts=joined(said, "; ")) if said else reader.say(_SAME, day=day)
    return context | {path[0]: _as_list(marked, path), "changes": line}


def in_words(context: Mapping[str, Any], path: Sequence[str]) -> dict[str, Any]:
    """*context* for office programs, whose templates know nothing of marks: the word stands in front of the name."""
    if not path or "changes" not in context:
        return dict(context)

    def worded(entry: Entry) -> Entry:
        key = next((one for one in ("name", "title") if one in entry), "")
        if not entry.get("change") or not key:
            return entry
        pairs = zip(entry[key], entry["change_label"], strict=True)
        return {**entry, key: [{**part, "text": f"[{label['text']}] {part['text']}"} for part, label in pairs]}

    if len(path) == 1:
        return {**context, path[0]: [worded(one) for one in context[path[0]]]}
    return {
        **context,
        path[0]: [{**group, path[1]: [worded(one) for one in group[path[1]]]} for group in context[path[0]]],
    }


def lines(before: Mapping[str, Any], now: Mapping[str, Any], path: Sequence[str]) -> list[tuple[str, str]]:
    """(change, what the entry says) between two prints, in the order of the newer one."""
    languages = list(now["languages"])
    marked, _ = _marked(Reader(languages), _groups(now, path), _groups(before, path))
    return [(one["change"], said(one)) for group in marked for one in group.entries if one.get("change")]


def said(entry: Mapping[str, Any]) -> str:
    """An entry in one line: the texts of its first column."""
    return ", ".join(dict.fromkeys(text for key, value in entry.items() if key not in _ASIDE for text in _texts(value)))


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, list) and value and isinstance(value[0], dict) and "text" in value[0]:
        if value[0]["text"]:
            yield str(value[0]["text"])
    elif isinstance(value, list):
        for one in value:
            yield from _texts(one)


def _only_new(reader: Reader, context: dict[str, Any], key: str, found: Sequence[Earlier]) -> dict[str, Any]:
    """The cards that were never printed as they are now; the others stay in the data for the next comparison."""
    known: dict[str, str] = {}
    for one in reversed(found):
        for card in (*one.context.get(key, ()), *one.context.get("unprinted", ())):
            known[str(card.get("id"))] = _content(card)
    fresh = [card for card in context[key] if known.get(str(card["id"])) != _content(card)]
    rest = [card for card in context[key] if known.get(str(card["id"])) == _content(card)]
    empty = context["empty"] if fresh or not rest else reader.say(_NO_CARDS, day=dated(reader, Date.of(found[0].day)))
    return context | {key: fresh, "unprinted": rest, "empty": empty}


def _groups(context: Mapping[str, Any], path: Sequence[str]) -> list[Group]:
    if len(path) == 1:
        return [Group("", _unmarked(context.get(path[0], ())), {})]
    return [
        Group(json.dumps(one.get("heading")), _unmarked(one.get(path[1], ())), one) for one in context.get(path[0], ())
    ]


def _as_list(groups: Sequence[Group], path: Sequence[str]) -> list[Any]:
    if len(path) == 1:
        return groups[0].entries
    return [{**group.shell, path[1]: group.entries} for group in groups]


def _unmarked(entries: Sequence[Entry]) -> list[Entry]:
    """Entries as they were without marks of their own."""
    return [
        {key: value for key, value in one.items() if key not in ("change", "change_label")}
        for one in entries
        if one.get("change") != STRUCK
    ]


def _content(entry: Entry) -> str:
    return json.dumps({key: value for key, value in entry.items() if key not in _ASIDE}, sort_keys=True)


def _marked(
    reader: Reader, now: Sequence[Group], before: Sequence[Group]
) -> tuple[list[Group], dict[str, int]]:
    """*now* with its marks and with the struck entries of *before* in their places, and how many of each there are."""
    old = {str(one["id"]): (group.heading, _content(one)) for group in before for one in group.entries}
    present = {str(one["id"]) for group in now for one in group.entries}
    still = _in_order(now, before)
    counts = dict.fromkeys(WORDS, 0)

    def mark(one: Entry, change: str) -> Entry:
        counts[change] += bool(change)
        return {**one, "change": change, "change_label": reader.say(WORDS[change])}

    made: list[Group] = []
    for group in now:
        entries = []
        for one in group.entries:
            heading, content = old.get(str(one["id"]), ("", None))
            if content is None:
                entries.append(mark(one, NEW))
            elif content != _content(one):
                entries.append(mark(one, CHANGED))
            elif heading != group.heading or str(one["id"]) not in still:
                entries.append(mark(one, MOVED))
            else:
                entries.append(one)
        made.append(Group(group.heading, entries, group.shell))
    for group in before:
        gone = [one for one in group.entries if str(one["id"]) not in present]
        if gone:
            _strike(made, group, [mark({**one, "number": ""}, STRUCK) for one in gone], before)
    return made, counts


def _strike(made: list[Group], group: Group, gone: Sequence[Entry], before: Sequence[Group]) -> None:
    """Put struck entries behind the one that they stood behind; a group that is gone comes back for them."""
    target = next((one for one in made if one.heading == group.heading), None)
    if target is None:
        headings = [one.heading for one in before]
        earlier = set(headings[: headings.index(group.heading)])
        place = max((index + 1 for index, one in enumerate(made) if one.heading in earlier), default=0)
        target = Group(group.heading, [], group.shell)
        made.insert(place, target)
    order = [str(one["id"]) for one in group.entries]
    for one in gone:
        ahead = reversed(order[: order.index(str(one["id"]))])
        stand = {str(there["id"]): index for index, there in enumerate(target.entries) if there.get("change") != MOVED}
        target.entries.insert(next((stand[each] + 1 for each in ahead if each in stand), 0), one)


def _in_order(now: Sequence[Group], before: Sequence[Group]) -> set[str]:
    """Ids that kept their order: the longest run of entries that stand behind each other as before. The fewest others
    are told as moved."""
    place = {str(one["id"]): index for index, one in enumerate(one for group in before for one in group.entries)}
    common = [str(one["id"]) for group in now for one in group.entries if str(one["id"]) in place]
    ends: list[int] = []
    last: list[int] = []  # index in common of the last entry of the best run of each length
    ahead: dict[int, int] = {}
    for index, one in enumerate(common):
        at = bisect.bisect_left(ends, place[one])
        if at:
            ahead[index] = last[at - 1]
        ends[at : at + 1], last[at : at + 1] = [place[one]], [index]
    kept: set[str] = set()
    index_ = last[-1] if last else None
    while index_ is not None:
        kept.add(common[index_])
        index_ = ahead.get(index_)
    return kept
