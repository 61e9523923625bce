"""What is typed is on the disk before it is saved, and comes back."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from app.domain.text import Text
from app.services import drafts, records
from app.services.drafts import Unsaved
from app.services.records import load
from app.ui.forms.page import FormPage
from app.ui.forms.unsaved import ACCEPT, COMPARE, DISCARD
from tests.services.gathering import Gathering
from tests.ui.forms.conftest import Window, bound, settle
from tests.ui.forms.test_state import answer, retype
from tests.ui.keyboard import write


def kept(window: Window, qtbot: QtBot, count: int = 1) -> list[Unsaved]:
    """What is on the disk, at the latest two seconds after the last key."""
    db = window.office.db
    qtbot.waitUntil(lambda: len(drafts.unsaved(db)) == count, timeout=2000)
    return drafts.unsaved(db)


def press(page: FormPage, words: str) -> None:
    next(link for link in page.notice.links() if link.text() == words).click()


@pytest.fixture
def torn(filled: Window, made: Gathering) -> Window:
    """A window on a file whose program was killed while somebody typed a title."""
    with made.db.read() as session:
        original = load(session, "seminar", made.seminar)
    edited = original.copy()
    edited.values["title"] = Text(de="Getippt")
    drafts.keep(made.db, f"seminar:{made.seminar}", original, edited, [("", "end", "31.02.")])
    return filled


def test_typing_is_on_the_disk_soon(filled: Window, made: Gathering, qtbot: QtBot) -> None:
    page = filled.show("seminar", made.seminar)
    retype(page, "Anders")
    (typed,) = kept(filled, qtbot)
    assert typed.edited.values["title"]["de"] == "Anders"
    retype(page, "Noch anders")
    qtbot.waitUntil(lambda: drafts.unsaved(made.db)[0].edited.values["title"]["de"] == "Noch anders", timeout=2000)


@pytest.mark.parametrize("way", ["save", "discard", "take back"])
def test_what_is_saved_or_not_wanted_is_forgotten(filled: Window, made: Gathering, qtbot: QtBot, way: str) -> None:
    page = filled.show("seminar", made.seminar)
    retype(page, "Anders")
    kept(filled, qtbot)
    if way == "save":
        assert page.save()
    elif way == "discard":
        page.form.discard()
    else:
        retype(page, "20. Arbeits- und Sozialseminar")
        kept(filled, qtbot, 0)
    assert made.db.drafts.all() == []


def test_a_new_record_is_kept_too(filled: Window, made: Gathering, qtbot: QtBot) -> None:
    page = filled.show("topic")
    write("Barrierefreiheit")
    (typed,) = kept(filled, qtbot)
    assert (typed.kind, typed.id) == ("topic", 0)
    assert drafts.title(made.db, typed) == "Barrierefreiheit"
    assert page.save()
    assert made.db.drafts.all() == []


def test_it_is_offered_and_gone_on_with(torn: Window, made: Gathering) -> None:
    page = torn.show("seminar", made.seminar)
    assert "never saved" in page.notice.text()
    assert page.title() == "20. Arbeits- und Sozialseminar"
    press(page, ACCEPT.source)
    settle(page)
    assert page.title() == "Getippt"
    assert bound(page, "end").field.value() == "31.02."
    assert page.notice.text() == ""
    assert page.can_save
    bound(page, "end").set_value(None)
    settle(page)
    assert page.save()
    assert made.db.drafts.all() == []
    assert torn.saved("seminar", made.seminar).values["title"]["de"] == "Getippt"


def test_it_is_compared_and_discarded(torn: Window, made: Gathering, qtbot: QtBot) -> None:
    page = torn.show("seminar", made.seminar)
    answer(DISCARD.source)
    press(page, COMPARE.source)
    assert made.db.drafts.all() == []
    assert page.notice.text() == ""
    assert not page.can_save


def test_it_meets_what_was_saved_since(torn: Window, made: Gathering) -> None:
    with made.db.read() as session:
        original = load(session, "seminar", made.seminar)
    newer = original.copy()
    newer.values["file_number"] = "LAGeSo 1"
    records.save(made.db, newer, original)
    page = torn.show("seminar", made.seminar)
    press(page, ACCEPT.source)
    assert page.form.edited.values["title"]["de"] == "Getippt"
    assert page.form.edited.values["file_number"] == "LAGeSo 1"
    assert "Changed in the meantime" in page.notice.text()
