"""The leader's card: one page, whatever there is to say; never a word cut in two."""

from __future__ import annotations

import datetime
import re

import pytest

from app.documents.catalogue import LANGUAGE_FORMS, build_context, render
from app.documents.pages import page_count, pages
from app.domain.programme import ProgrammeItem
from app.domain.results import Action
from app.domain.seminar import Seminar, SeminarTopic
from app.domain.text import Text
from tests.documents import records
from tests.documents.specimens import fill

STAND = datetime.date(2018, 8, 23)


def crowded(many: int) -> Seminar:
    """A seminar with *many* of everything, in sentences of real words."""
    seminar = records.full_seminar()
    german, russian = "Zusammenarbeit der Behörden beider Städte ", "Сотрудничество ведомств двух городов "
    wording = Text(de=german * 12, ru=russian * 12)
    seminar.topics = [SeminarTopic(position=at, wording=wording) for at in range(many)]
    seminar.actions = [Action(position=at, wording=wording, state="open") for at in range(many)]
    seminar.programme += [
        ProgrammeItem(seminar=seminar, position=50 + at, type="talk", title=wording, basis="report")
        for at in range(many)
    ]
    return seminar


def text(seminar: Seminar, form: str) -> str:
    pdf = render("leader-card", build_context("leader-card", seminar, form, STAND))
    assert page_count(pdf) == 1
    return " ".join(" ".join(page.text.split()) for page in pages(pdf, 0.1))


@pytest.mark.parametrize("form", LANGUAGE_FORMS)
@pytest.mark.parametrize("many", [0, 5, 20, 200])
def test_always_one_page(many: int, form: str) -> None:
    told = text(crowded(many), form)
    if many == 200:
        assert re.search(r"… (weitere in der Seminarübersicht|ещё в справке о семинаре): \d+", told)


def test_nothing_is_left_out_where_it_fits() -> None:
    told = text(records.full_seminar(), "de")
    assert "…" not in told
    for expected in ("Petrosyan", "Fischer", "Inklusive Beschäftigung", "Feierliche Eröffnung", "Liste übersenden"):
        assert expected in told, expected
    assert "Dienstwagen" not in told
    assert "Hospitation" not in told  # done already


def test_a_text_ends_at_a_word() -> None:
    told = text(crowded(200), "de").replace("-", "")
    cut = re.findall(r"(\w+)…", told)
    assert cut
    assert set(cut) <= {"Zusammenarbeit", "der", "Behörden", "beider", "Städte"}


@pytest.mark.parametrize("form", LANGUAGE_FORMS)
def test_one_page_also_of_words_without_end(form: str) -> None:
    seminar = crowded(20)
    fill([seminar], "W" * 10_000)
    assert "…" in text(seminar, form)
