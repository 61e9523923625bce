"""Minutes and the list of actions: what was agreed, what is overdue, what became of the last seminar's actions."""

from __future__ import annotations

import datetime
from typing import Any

from app.documents.catalogue import build_context, render
from app.documents.pages import pages
from app.domain.results import Action
from app.domain.seminar import Seminar
from app.domain.text import Text
from tests.documents import records

STAND = datetime.date(2018, 8, 23)


def seminar() -> Seminar:
    made = records.full_seminar()
    assert made.predecessor is not None
    carried = Action(id=90, position=1, wording=Text(de="Lehrplan", ru="План"), state="carried", side="partner")
    made.predecessor.actions.append(carried)
    made.actions += [
        Action(position=1, wording=Text(de="Früher fällig"), state="open", side="own", due=records.day("2018-08")),
        Action(position=2, wording=Text(de="Lehrplan II"), state="open", carried_from_id=90),
        Action(position=3, wording=Text(de="Erledigtes"), state="done", due=records.day("2018-07-10")),
        Action(position=4, wording=Text(de="Längst fällig"), state="open", due=records.day("2018-07-10")),
    ]
    return made


def listed(found: list[dict[str, Any]]) -> list[tuple[str, str, str]]:
    return [(one["number"], one["title"][0]["text"], one["state"][0]["text"].replace("\u00a0", " ")) for one in found]


def build(key: str, **options: object) -> dict[str, Any]:
    return build_context(key, seminar(), "de", STAND, options=options)


def test_numbers_states_and_what_is_overdue() -> None:
    assert listed(build("minutes")["actions"]) == [
        ("1", "Liste übersenden", "offen"),
        ("2", "Früher fällig", "offen"),  # some day in August: not over yet
        ("3", "Lehrplan II", "offen"),
        ("4", "Erledigtes", "erledigt"),
        ("5", "Längst fällig", "offen, überfällig"),
    ]


def test_what_became_of_the_last_seminars_actions() -> None:
    context = build("minutes")
    assert listed(context["earlier"]) == [
        ("1", "Hospitation vorbereiten", "erledigt"), ("2", "Lehrplan", "übertragen, jetzt Nr. 3"),
    ]  # fmt: skip
    assert "19. Sozialseminar" in context["earlier_of"][0]["text"]


def test_only_those_still_open_keep_their_numbers() -> None:
    context = build("action-list", which="open", order="due")
    assert [number for number, _title, _state in listed(context["actions"])] == ["5", "2", "1", "3"]
    assert listed(context["earlier"]) == []


def test_minutes_of_official_items_only() -> None:
    made = seminar()
    for item in made.programme:
        item.minutes = Text(de=f"Protokoll zu {item.title['de']}")
    pdf = render("minutes", build_context("minutes", made, "de", STAND))
    told = " ".join(" ".join(page.text.split()) for page in pages(pdf, 0.1))
    assert "Protokoll zu Inklusionsbetrieb" in told
    assert "Dienstwagen" not in told
    assert told.index("Verlauf der Gespräche") < told.index("Vereinbarungen") < told.index("Vereinbarte Aufgaben")


def test_lines_to_sign_on_can_be_left_out() -> None:
    assert len(build("minutes")["signatures"]) == 2
    assert build("minutes", signatures=False)["signatures"] == []
