"""The leader's card: the seminar on one page, to be held in the hand. What does not fit is left out, and said so."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from app.documents.facts import counts, fact, heads
from app.documents.frame import dated_short, frame
from app.documents.material import Material
from app.documents.passages import Pair, is_said, joined
from app.documents.programme import Item, openings, programme
from app.documents.reading import Reader
from app.documents.summary import action_entry, outcome_entry
from app.domain.seminar import Seminar
from app.texts import N_

KIND = N_("Document", "Leader’s card")


def build(reader: Reader, material: Material) -> dict[str, Any]:
    """Everything that the card may print, as plain values; the template takes as much as fits on its page."""
    seminar: Seminar = material.record
    sections = ({"label": label, "entries": entries} for label, entries in _sections(reader, seminar))
    return frame(reader, seminar, KIND, material) | {
        "motto": reader.text(seminar, "motto"),
        "facts": [
            *heads(reader, seminar),
            *(one for one in (_participants(reader, seminar),) if one["lines"]),
        ],
        "sections": [one for one in sections if one["entries"]],
        "more": reader.say(N_("Leader card", "… more in the summary: {count}"), count="{count}"),
    }


def _participants(reader: Reader, seminar: Seminar) -> Any:
    return fact(reader.say(N_("Document", "Participants")), *counts(reader, seminar))


def _sections(reader: Reader, seminar: Seminar) -> Iterator[tuple[Pair, list[Pair]]]:
    """What a leader asks for first comes first."""
    yield reader.say(N_("Document", "Topics")), [reader.text(topic, "wording") for topic in seminar.topics]
    opening = openings(reader, seminar)
    if opening:
        speakers = [joined([one["name"], one["function"]]) for one in opening["speakers"]]
        yield reader.say(N_("Document", "Opening")), [*opening["lines"], *speakers]
    items, _announced = programme(reader, seminar)
    yield reader.say(N_("Document", "Programme")), [_item(item) for item in items]
    results = [outcome_entry(reader, one) for one in seminar.outcomes if one.type != "next_topic"]
    yield reader.say(N_("Document", "Results")), results
    yield reader.say(N_("Leader card", "Still to be done")), list(_to_do(reader, seminar))
    yield reader.say(N_("Document", "Topics for next time")), [
        reader.text(one, "wording") for one in seminar.outcomes if one.type == "next_topic"
    ]
    outlook = reader.text(seminar, "outlook")
    yield reader.say(N_("Document", "Outlook")), [outlook] if is_said(outlook) else []


def _item(item: Item) -> Pair:
    when = joined([item["day"], item["time"]])
    where = item["details"][:1]
    return joined([when, joined([item["title"], *where])], " · ")


def _to_do(reader: Reader, seminar: Seminar) -> Iterator[Pair]:
    """Actions that are still open, of this seminar and of the last one."""
    earlier = seminar.predecessor.actions if seminar.predecessor else []
    for action in (*seminar.actions, *earlier):
        if action.state == "open":
            found = action_entry(reader, action)
            yield joined([found["title"], found["side"], dated_short(reader, action.due)], " · ")
