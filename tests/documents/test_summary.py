"""What the summary and the delegation list say, and what they leave out."""

from __future__ import annotations

import datetime
import json
from typing import Any

import pytest

from app.documents.catalogue import LANGUAGE_FORMS, build_context, missing_texts
from app.domain.delegation import Delegation
from app.domain.programme import ProgrammeItem
from app.domain.seminar import Part
from app.domain.text import Text
from app.texts import NN_, tr
from tests.documents import records

STAND = datetime.date(2018, 8, 23)


def summary(seminar: Any, form: str = "de") -> dict[str, Any]:
    return build_context("summary", seminar, form, STAND, "2")


def all_texts(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


@pytest.mark.parametrize("form", LANGUAGE_FORMS)
def test_context_is_plain_json_and_repeatable(form: str) -> None:
    context = summary(records.full_seminar(), form)
    assert json.loads(json.dumps(context)) == context
    assert context == summary(records.full_seminar(), form)


def test_head_and_foot() -> None:
    context = summary(records.full_seminar(), "de+ru")
    assert context["title"].startswith("20. Arbeits- und Sozialseminar – ")
    assert [part["text"] for part in context["head"]["authority"]] == [records.AUTHORITY["de"], records.AUTHORITY["ru"]]
    assert "20/2018" in context["head"]["reference"][0]["text"]
    assert [part["text"] for part in context["head"]["day"]] == [
        "23.\u00a0August\u00a02018", "23\u00a0августа\u00a02018\u00a0г.",
    ]  # fmt: skip
    assert [part["text"] for part in context["line"]] == [
        "Moskau · 28.\u00a0Juni\u00a0– 4.\u00a0Juli\u00a02018",
        "Москва · 28\u00a0июня\u00a0– 4\u00a0июля\u00a02018\u00a0г.",
    ]  # fmt: skip
    assert "{page}" in context["foot"]["page"][0]["text"]


def test_internal_items_never_appear() -> None:
    for form in LANGUAGE_FORMS:
        assert "B-LA 1" not in all_texts(summary(records.full_seminar(), form))


def test_programme_in_time_order_with_the_follow_up_last() -> None:
    titles = [item["title"][0]["text"] for item in summary(records.full_seminar())["programme"]]
    assert titles == ["Feierliche Eröffnung", "Inklusionsbetrieb", "Abendprogramm", "Nachgespräch"]


def test_day_and_time_of_an_item() -> None:
    item = summary(records.full_seminar(), "de+ru")["programme"][1]
    assert [part["text"] for part in item["day"]] == ["Fr,\u00a029.06.2018", "пт,\u00a029.06.2018"]
    assert [part["text"] for part in item["time"]] == ["09:30–12:00\u00a0Uhr", "09:30–12:00"]


def test_opening_has_its_own_section() -> None:
    opening = summary(records.full_seminar())["opening"]
    assert opening["lines"][0][0]["text"] == "Feierliche Eröffnung"
    assert opening["lines"][1][0]["text"].startswith("Donnerstag, 28.\u00a0Juni\u00a02018")
    assert [one["name"][0]["text"] for one in opening["speakers"]] == ["Vladimir Petrosyan"]
    assert [one["name"][0]["text"] for one in opening["guests"]] == ["S.\u00a0E.\u00a0Wladimir Grinin"]


def test_an_undated_opening_is_not_repeated_in_the_programme() -> None:
    seminar = records.full_seminar()
    for item in seminar.programme:
        item.day = None
    assert "Feierliche Eröffnung" not in all_texts(summary(seminar)["programme"])


def test_a_programme_known_only_from_an_announcement_says_so_once() -> None:
    seminar = records.full_seminar()
    assert summary(seminar)["announced"] is False
    for item in seminar.programme:
        item.basis = "preview"
    assert summary(seminar)["announced"] is True


def test_one_announced_item_is_marked() -> None:
    seminar = records.full_seminar()
    plain = summary(seminar)["programme"][1]["kind"][0]["text"]
    visit = next(item for item in seminar.programme if item.type == "visit")
    visit.basis = "preview"
    assert summary(seminar)["programme"][1]["kind"][0]["text"].startswith(f"{plain}, ")


def test_delegations_in_order_and_guests_elsewhere() -> None:
    headings = [one["heading"][0]["text"] for one in summary(records.full_seminar())["delegations"]]
    assert len(headings) == 3
    assert "Berlin" in headings[0]
    assert "Moskau" in headings[1]


def test_results_actions_and_those_of_the_last_seminar() -> None:
    context = summary(records.full_seminar(), "ru")
    assert context["results"][0][0]["text"] == "Обмен продолжается"
    assert context["results"][1][0]["text"].endswith("Протокол · 3\u00a0июля\u00a02018\u00a0г.")
    assert context["actions"][0]["due"][0]["text"] == "30.09.2018"
    assert context["earlier"]["heading"][0]["text"].startswith("19-й социальный семинар")
    assert context["earlier"]["actions"][0]["side"][0]["text"] == "Берлин"
    assert context["next_topics"][0][0]["text"] == "Уход"


def test_series_name_of_the_time() -> None:
    seminar = records.full_seminar()
    seminar.start, seminar.end = records.day("2017-07-04"), records.day("2017-07-09")
    assert "Sozialseminar, " in summary(seminar)["facts"][0]["lines"][0]["text"][0]["text"]
    assert "Arbeits-" not in summary(seminar)["facts"][0]["lines"][0]["text"][0]["text"]


def test_a_single_part_that_says_nothing_new_is_left_out() -> None:
    seminar = records.full_seminar()
    with_two = len(summary(seminar)["facts"])
    seminar.parts_ = [Part(city=Text(de="Moskau"))]
    assert len(summary(seminar)["facts"]) == with_two - 1


def test_announced_size_and_names_known() -> None:
    own = records.full_seminar().delegations[0]
    own.nominal_size = 8
    count = build_context("delegation-list", own, "de", STAND)["facts"][1]["lines"][0]["text"][0]["text"]
    assert "8" in count
    assert "2" in count
    own.nominal_size = None
    count = build_context("delegation-list", own, "de", STAND)["facts"][1]["lines"][0]["text"][0]["text"]
    assert "4" in count
    assert "2" in count


def test_a_record_from_reports_does_not_claim_to_name_everybody() -> None:
    seminar = records.full_seminar()
    partner = seminar.delegations[1]

    def size() -> str:
        return str(build_context("delegation-list", partner, "de", STAND)["facts"][1]["lines"][0]["text"][0]["text"])

    by_name = tr(NN_("Document", "%n known by name|%n known by name", "", 1), 1, to="de")
    assert by_name not in size()
    seminar.evidence = "report"
    assert size() == by_name
    partner.nominal_size = 7
    assert size().startswith("7")


@pytest.mark.parametrize("form", LANGUAGE_FORMS)
def test_a_record_just_begun_prints(form: str) -> None:
    seminar = records.bare_seminar()
    context = summary(seminar, form)
    assert len(context["facts"]) <= 1  # nothing but the status that a new record has
    assert context["opening"] is None
    assert context["earlier"] is None
    seminar.title = Text()
    assert all(part["text"] for part in summary(seminar, form)["heading"])
    empty = Delegation(seminar=seminar, side="own", type="official")
    assert build_context("delegation-list", empty, form, STAND)["members"] == []


def test_missing_texts_name_record_field_and_language() -> None:
    seminar = records.full_seminar()
    assert missing_texts("summary", seminar, "de+ru") == []
    seminar.topics[0].id = 5
    seminar.topics[0].wording = Text(de="Inklusive Beschäftigung")
    found = [
        (one.kind, one.record_id, one.field, one.language, one.shown) for one in missing_texts("summary", seminar, "ru")
    ]
    assert found == [("seminar_topic", 5, "wording", "ru", "Inklusive Beschäftigung")]
    assert missing_texts("summary", seminar, "de") == []


def test_missing_texts_only_of_what_is_printed() -> None:
    seminar = records.full_seminar()
    internal = next(item for item in seminar.programme if item.internal)
    assert isinstance(internal, ProgrammeItem)
    internal.title = Text(de="Nur intern")
    assert missing_texts("summary", seminar, "ru") == []


def test_missing_text_is_listed_once_though_it_is_printed_twice() -> None:
    seminar = records.full_seminar()
    seminar.title = Text(de="20. Seminar")
    assert [one.field for one in missing_texts("summary", seminar, "ru")] == ["title"]
