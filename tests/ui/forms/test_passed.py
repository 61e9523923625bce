"""A seminar that is over: its form reminds of the status, and changes it only when asked."""

from __future__ import annotations

import pytest

from app.domain.date import Date
from app.services import records
from app.ui.forms.page import FormPage
from app.ui.forms.passed import PassedHint
from tests.services.gathering import Gathering
from tests.ui.forms.conftest import Window, bound, settle
from tests.ui.keyboard import focused


def hint(page: FormPage) -> PassedHint:
    (found,) = page.findChildren(PassedHint)
    return found


def shown(page: FormPage) -> bool:
    return not hint(page).isHidden()


@pytest.mark.parametrize("status", ["planned", "confirmed"])
def test_set_to_held_in_one_step(filled: Window, made: Gathering, status: str) -> None:
    records.set_values(made.db, "seminar", [made.earlier], {"status": status})
    page = filled.show("seminar", made.earlier)
    assert shown(page)
    assert filled.saved("seminar", made.earlier).values["status"] == status
    hint(page).link.click()
    assert page.form.edited.values["status"] == "held"
    assert bound(page, "status").field.value() == "held"
    assert focused() is bound(page, "status").field.focus_widget()
    assert not shown(page)
    assert page.save()
    assert filled.saved("seminar", made.earlier).values["status"] == "held"


@pytest.mark.parametrize("status", ["held", "postponed", "cancelled", "idea"])
def test_nothing_is_said_of_other_states(filled: Window, made: Gathering, status: str) -> None:
    records.set_values(made.db, "seminar", [made.earlier], {"status": status})
    assert not shown(filled.show("seminar", made.earlier))


def test_it_follows_the_dates(filled: Window, made: Gathering) -> None:
    page = filled.show("seminar", made.seminar)
    assert not shown(page)
    page.form.edited.values.update(start=Date(2018, 5, 1), end=Date(2018, 5, 28))
    page.form.touch()
    settle(page)
    assert shown(page)
    page.form.edited.values["end"] = Date(2018, 5)
    page.form.touch()
    assert not shown(page), "of May 2018 it is not known that it is over on 29 May"
    page.form.discard()
    assert not shown(page)


def test_a_closed_seminar_is_left_in_peace(filled: Window, made: Gathering) -> None:
    records.set_values(made.db, "seminar", [made.earlier], {"status": "planned"})
    records.close(made.db, made.earlier, filled.office.today, "test")
    assert not shown(filled.show("seminar", made.earlier))
