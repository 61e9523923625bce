"""The seminar summary: the document that the office exists for (Seminarübersicht, Справка о семинаре)."""

from __future__ import annotations

from typing import Any

from app.documents.facts import delegation_name, head_count, seminar_facts
from app.documents.frame import dated, dated_short, frame, seminar_title, title_line
from app.documents.material import Material
from app.documents.passages import Pair, followed, is_said, joined, printable
from app.documents.people import absentees, members
from app.documents.photographs import OPTION, photographs
from app.documents.programme import openings, programme
from app.documents.reading import Reader
from app.domain.date import Date
from app.domain.delegation import KINDS_OF_DELEGATION, OFFICIAL, Delegation
from app.domain.results import Action, Outcome, Source
from app.domain.seminar import Seminar
from app.texts import N_, Message

KIND = N_("Document", "Seminar summary")
OPTIONS = (OPTION,)

_LABELS: dict[str, Message] = {
    "facts": N_("Document", "Key facts"),
    "topics": N_("Document", "Topics"),
    "summary": N_("Document", "Summary"),
    "opening": N_("Document", "Opening"),
    "speakers": N_("Document", "Speakers"),
    "guests": N_("Document", "Guests"),
    "delegations": N_("Document", "Delegations"),
    "number": N_("Document", "No."),
    "name": N_("Document", "Name"),
    "function": N_("Document", "Function and organisation"),
    "absent": N_("Document", "Did not take part:"),
    "programme": N_("Document", "Programme"),
    "announced": N_("Document", "As announced before the seminar."),
    "when": N_("Document", "Date and kind"),
    "kind": N_("Document", "Kind"),
    "item": N_("Document", "Item"),
    "where": N_("Document", "Organisation, contact"),
    "results": N_("Document", "Results"),
    "actions": N_("Document", "Agreed actions"),
    "earlier": N_("Document", "Actions of the last seminar"),
    "action": N_("Document", "Action"),
    "side": N_("Document", "Responsible"),
    "due": N_("Document", "Due"),
    "state": N_("Document", "State"),
    "specials": N_("Document", "Special features"),
    "outlook": N_("Document", "Outlook"),
    "next_topics": N_("Document", "Topics for next time"),
    "photographs": N_("Document", "Photographs"),
    "sources": N_("Document", "Sources"),
}


def build(reader: Reader, material: Material) -> dict[str, Any]:
    """Everything that the summary of a seminar prints, as plain values; what is not known is empty or ``None``."""
    seminar: Seminar = material.record
    context = frame(reader, seminar, KIND, material)
    items, announced = programme(reader, seminar)
    shown, pictures = photographs(reader, seminar.photographs if material.options["photographs"] else ())
    return context | {
        "labels": {name: reader.say(message) for name, message in _LABELS.items()},
        "motto": reader.text(seminar, "motto"),
        "facts": seminar_facts(reader, seminar),
        "topics": [reader.text(topic, "wording") for topic in seminar.topics],
        "summary": reader.text(seminar, "summary"),
        "opening": openings(reader, seminar),
        "delegations": [delegation_part(reader, one, gather=True) for one in _delegations(seminar)],
        "programme": items,
        "announced": announced,
        "results": [outcome_entry(reader, one) for one in seminar.outcomes if one.type != "next_topic"],
        "actions": [action_entry(reader, one) for one in seminar.actions],
        "earlier": _earlier(reader, seminar.predecessor),
        "specials": [reader.text(special, "wording") for special in seminar.specials],
        "outlook": reader.text(seminar, "outlook"),
        "next_topics": [reader.text(one, "wording") for one in seminar.outcomes if one.type == "next_topic"],
        "photographs": shown,
        "pictures": pictures,
        "sources": [_source(reader, source) for source in seminar.sources],
    }


def _delegations(seminar: Seminar) -> list[Delegation]:
    """All but the opening's guests: the official ones first, each kind in the order that was set by hand."""
    order = [choice.key for choice in KINDS_OF_DELEGATION]
    shown = [one for one in seminar.delegations if one.type != "guests"]
    return sorted(shown, key=lambda one: order.index(one.type or order[0]))


def delegation_part(reader: Reader, delegation: Delegation, *, gather: bool) -> dict[str, Any]:
    """One delegation: heading, head count, bodies, members, and who did not come."""
    return {
        "heading": delegation_name(reader, delegation),
        "count": head_count(reader, delegation) if delegation.type == OFFICIAL else None,
        "bodies": reader.text(delegation, "bodies"),
        "members": members(reader, delegation, gather=gather),
        "absent": absentees(reader, delegation),
    }


def outcome_entry(reader: Reader, outcome: Outcome) -> Pair:
    """A result in one line, its kind before it and its day behind it."""
    kind = reader.choice(outcome, "type") if outcome.type != "result" else None
    text = followed(reader.text(outcome, "wording"), dated(reader, outcome.day), " · ")
    return reader.say(N_("Document", "{kind}: {text}"), kind=kind, text=text) if kind else text


def action_entry(reader: Reader, action: Action) -> dict[str, Pair]:
    """An agreed action: what, who, until when, how it stands."""
    return {
        "title": reader.text(action, "wording"),
        "side": _responsible(reader, action),
        "due": dated_short(reader, action.due),
        "state": reader.choice(action, "state") or reader.plain(""),
    }


def _responsible(reader: Reader, action: Action) -> Pair:
    if action.side in ("own", "partner"):
        side: Pair | None = reader.city(action.seminar, action.side)
    else:
        side = reader.choice(action, "side")
    person = reader.plain(action.person.label(reader.languages[0])) if action.person else reader.plain("")
    return joined([side or reader.plain(""), person])


def _earlier(reader: Reader, predecessor: Seminar | None) -> dict[str, Any] | None:
    if predecessor is None or not predecessor.actions:
        return None
    return {
        "heading": joined([seminar_title(reader, predecessor), title_line(reader, predecessor)], " · "),
        "actions": [action_entry(reader, action) for action in predecessor.actions],
    }


def _source(reader: Reader, source: Source) -> dict[str, Any]:
    kind = reader.choice(source, "type") or reader.plain("")
    title = reader.text(source, "title")
    notes = [_day(reader, N_("Document", "published {day}"), source.published)]
    notes.append(_day(reader, N_("Document", "read {day}"), source.read_on))
    return {"title": title if is_said(title) else kind, "url": printable(source.url or ""), "note": joined(notes)}


def _day(reader: Reader, message: Message, day: Date | None) -> Pair:
    return reader.say(message, day=dated(reader, day)) if day else reader.plain("")
