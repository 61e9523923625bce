"""Minutes of a seminar, and its list of actions: what was agreed, who does what, what became of the last one's."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from typing import Any

from app.documents.certificates import signatures
from app.documents.facts import seminar_facts
from app.documents.frame import frame, seminar_title, title_line
from app.documents.material import Material
from app.documents.options import Option
from app.documents.passages import Pair, is_said, joined
from app.documents.programme import day_in_words, in_time_order
from app.documents.reading import Reader
from app.documents.summary import action_entry, outcome_entry
from app.domain.dates import NBSP
from app.domain.fields import Choice
from app.domain.results import Action
from app.domain.seminar import Seminar
from app.texts import N_, Message

KIND = N_("Document", "Minutes")
KIND_OF_LIST = N_("Document", "List of actions")

OPTIONS = (
    Option("signatures", N_("Minutes", "With lines to be signed by both sides"), "flag", default=True),
)  # fmt: skip
OPTIONS_OF_LIST = (
    Option(
        "which", N_("Minutes", "Actions"), "choice", "all",
        (Choice("all", N_("Minutes", "all")), Choice("open", N_("Minutes", "only those still open"))),
    ),
    Option(
        "order", N_("Minutes", "Sorted by"), "choice", "entered",
        (Choice("entered", N_("Minutes", "number")), Choice("due", N_("Minutes", "due date"))),
    ),
)  # fmt: skip

_LABELS: dict[str, Message] = {
    "number": N_("Document", "No."),
    "action": N_("Document", "Action"),
    "side": N_("Document", "Responsible"),
    "due": N_("Document", "Due"),
    "state": N_("Document", "State"),
    "talks": N_("Minutes", "Course of the talks"),
    "agreements": N_("Minutes", "Agreements"),
    "results": N_("Document", "Results"),
    "actions": N_("Document", "Agreed actions"),
    "earlier": N_("Document", "Actions of the last seminar"),
    "next_topics": N_("Document", "Topics for next time"),
    "signed": N_("Minutes", "For the minutes"),
    "empty": N_("Minutes", "Nothing has been agreed yet."),
}
_AGREED = ("agreement", "protocol")
_OPEN = ("open", "carried")


def build(reader: Reader, material: Material) -> dict[str, Any]:
    """Everything that the minutes print, as plain values."""
    seminar: Seminar = material.record
    outcomes = seminar.outcomes
    agreed = [reader.text(one, "wording") for one in outcomes if one.type in _AGREED]
    results = [outcome_entry(reader, one) for one in outcomes if one.type not in (*_AGREED, "next_topic")]
    signed = signatures(reader, seminar, "both") if material.options["signatures"] else []
    return frame(reader, seminar, KIND, material) | {
        "labels": {name: reader.say(message) for name, message in _LABELS.items()},
        "facts": seminar_facts(reader, seminar),
        "talks": _talks(reader, seminar),
        "agreements": agreed,
        "results": results,
        **_actions(reader, seminar, seminar.actions, _earlier_actions(seminar), material.stand),
        "next_topics": [reader.text(one, "wording") for one in outcomes if one.type == "next_topic"],
        "signatures": signed,
    }


def build_list(reader: Reader, material: Material) -> dict[str, Any]:
    """Everything that the list of actions prints, as plain values."""
    seminar: Seminar = material.record
    actions, earlier = list(seminar.actions), _earlier_actions(seminar)
    if material.options["which"] == "open":
        actions = [one for one in actions if one.state in _OPEN]
        earlier = [one for one in earlier if one.state == "open"]
    if material.options["order"] == "due":
        actions.sort(key=lambda one: (one.due is None, str(one.due or "")))
    return frame(reader, seminar, KIND_OF_LIST, material) | {
        "labels": {name: reader.say(message) for name, message in _LABELS.items()},
        **_actions(reader, seminar, actions, earlier, material.stand),
    }


def _earlier_actions(seminar: Seminar) -> list[Action]:
    return list(seminar.predecessor.actions) if seminar.predecessor else []


def _talks(reader: Reader, seminar: Seminar) -> list[dict[str, Pair]]:
    """What was written down about official items, in time order."""
    items = [item for item in in_time_order(seminar) if not item.internal and item.minutes]
    return [
        {
            "title": joined([reader.text(item, "title"), day_in_words(reader, item.day)]),
            "minutes": reader.text(item, "minutes"),
        }
        for item in items
    ]


def _actions(
    reader: Reader, seminar: Seminar, actions: Iterable[Action], earlier: Iterable[Action], stand: datetime.date
) -> dict[str, Any]:
    """Both tables; an action keeps its number of the seminar in whatever order it stands."""
    numbers = {id(action): str(number) for number, action in enumerate(seminar.actions, start=1)}
    followers = {one.carried_from_id: numbers[id(one)] for one in seminar.actions if one.carried_from_id}
    before = seminar.predecessor
    return {
        "actions": [_action(reader, one, numbers[id(one)], stand) for one in actions],
        "earlier": [
            _action(reader, one, str(number), stand, followers.get(one.id))
            for number, one in enumerate(earlier, start=1)
        ],
        "earlier_of": joined([seminar_title(reader, before), title_line(reader, before)], " · ")
        if before
        else reader.plain(""),
    }


def _action(
    reader: Reader, action: Action, number: str, stand: datetime.date, follower: str | None = None
) -> dict[str, Any]:
    """An action with its number; said to be overdue, or as which number it goes on."""
    found = action_entry(reader, action)
    state = found["state"]
    if follower is not None:
        said = reader.say(N_("Minutes", "now no. {number}"), number=follower)
        goes_on: Pair = [{**part, "text": part["text"].replace(" ", NBSP)} for part in said]
        state = joined([state, goes_on]) if is_said(state) else goes_on
    elif action.state == "open" and action.due is not None and action.due.last_day() < stand:
        state = joined([state, reader.say(N_("Minutes", "overdue"))])
    return {**found, "id": f"action:{action.id}", "state": state, "number": number}
