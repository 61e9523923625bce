"""A printed list: paper and widths by its columns, heading in words, hostile records, too many rows."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from app.documents import shown_list
from app.documents.catalogue import prepare, render
from app.documents.errors import TooManyRows
from app.documents.pages import page_size
from app.domain.model import Person, PersonName
from app.services.listing import Listing
from app.storage.database import Database
from app.storage.files import create_file
from app.texts import N_
from tests.documents.specimens import listing
from tests.documents.test_every_document import text_of
from tests.documents.test_typesetting import HOSTILE, squeezed

STAND = datetime.date(2018, 8, 23)


def context(session: Any, wanted: Listing, form: str = "de", **options: Any) -> dict[str, Any]:
    return prepare("list", wanted, form, STAND, "1", options, session).context


@pytest.fixture
def persons(tmp_path: Path) -> Iterator[Database]:
    db = create_file(tmp_path / "hostile.akte")
    with db.change(N_("Change", "x")) as session:
        for index, family in enumerate((*HOSTILE, "W" * 400, "=1+1", "Щукин 😀 \u202eab", "ok")):
            person = Person(note="", names=[PersonName(script="latin", family=family, given=str(index))])
            person.derive()
            session.add(person)
    yield db
    db.close()


def test_hostile_names_print_as_they_are(persons: Database) -> None:
    with persons.read() as session:
        made = context(session, listing("person", "name_latin", "birth_date"))
    text = text_of(render("list", made))
    for hostile in HOSTILE:
        assert squeezed(hostile) in text
    assert text.count("W") >= 400


def test_heading_tells_selection_order_and_number(session: Any) -> None:
    made = context(session, listing("seminar", filters={"status": "held"}, sort=(("number", True),)))
    told = {fact["label"][0]["text"]: fact["lines"][0]["text"][0]["text"] for fact in made["facts"]}
    assert told == {"Auswahl": "Status: Durchgeführt", "Reihenfolge": "Nummer (absteigend)", "Einträge": "6 von 10"}


def test_many_columns_lie_across_and_few_do_not(session: Any) -> None:
    few = render("list", context(session, listing("seminar", "number", "status")))
    many = render("list", context(session, listing("seminar")))
    chosen = render("list", context(session, listing("seminar"), paper="portrait"))
    assert [width > height for width, height in map(page_size, (few, many, chosen))] == [False, True, False]


@pytest.mark.parametrize("form", ["de", "ru", "de+ru"])
@pytest.mark.parametrize("keys", [("number",), ("title", "status"), ()])
def test_columns_share_the_page(session: Any, form: str, keys: tuple[str, ...]) -> None:
    made = context(session, listing("seminar", *keys), form)
    across = shown_list._ACROSS if made["landscape"] else 0
    room = shown_list._UPRIGHT[form] - shown_list._NUMBER + across
    assert sum(column["width"] for column in made["columns"]) == pytest.approx(room, abs=0.1)


def test_numbers_can_be_left_out(session: Any) -> None:
    assert "Nr." in text_of(render("list", context(session, listing("topic"))))
    assert "Nr." not in text_of(render("list", context(session, listing("topic"), numbers=False)))


def test_groups_stand_above_their_rows(session: Any) -> None:
    text = text_of(render("list", context(session, listing("seminar", "number", "period", group="series_id"))))
    assert text.index("seit2018") < text.index("1.–4.Juli2018") < text.index("SeminarfürleitendeVerwaltungsmitarbeiter")
    assert "nichterfasst:2–11,13,15–17" in text


def test_too_many_rows_are_refused_in_words(session: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shown_list, "MOST", 5)
    with pytest.raises(TooManyRows) as raised:
        context(session, listing("seminar"))
    assert "10" in raised.value.sentence("de")
