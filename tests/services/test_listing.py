"""Lists for print: order, filters in words and groups in the document's language."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from typing import Any

import pytest

from app.domain.date import Date
from app.exchange.import_json import import_json
from app.services.listing import Listing, read, reading
from app.services.lists import Query
from app.storage.files import create_file
from app.texts import resource_root

KEYS = {
    "seminar": ("number", "title", "period", "status", "host"),
    "person": ("name_latin", "name_cyrillic", "birth_date", "seminars"),
}


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    db = create_file(tmp_path_factory.mktemp("listing") / "sample.akte")
    import_json(db, resource_root() / "resources" / "sample" / "sample.json", Date.of(datetime.date(2018, 8, 23)))
    with db.read() as session:
        yield session
    db.close()


def listing(kind: str, **query: Any) -> Listing:
    return Listing(Query(kind, **query), KEYS[kind])


def test_cells_speak_the_language_of_their_column(session: Any) -> None:
    table = read(session, listing("seminar", filters={"number": "18"}), ("de", "ru"))
    (row,) = table.rows
    cells = dict(zip(KEYS["seminar"], row.cells, strict=True))
    assert [cell.text for cell in cells["status"]] == ["Durchgeführt", "Проведён"]
    assert [cell.text for cell in cells["host"]] == ["Moskau", "Москва"]
    assert [cell.tag for cell in cells["title"]] == ["", "de"]
    assert row.values == {0: 18}
    assert table.total == 10


def test_filters_are_told_in_words(session: Any) -> None:
    wanted = {"status": "held", "host": "partner", "number": "*", "title": "-"}
    table = read(session, listing("seminar", filters=wanted), ("de", "ru"))
    told = {label.source: words for label, words in table.filters}
    assert told["Status"] == ("Durchgeführt", "Проведён")
    assert told["Host"] == ("Moskau", "Москва")
    assert told["Number"][0] == "nicht leer"
    assert told["Title"][0] == "leer"


def test_a_russian_list_of_persons_has_the_russian_order(session: Any) -> None:
    german, russian = (read(session, listing("person"), (language,)) for language in ("de", "ru"))
    assert [label.source for label, _ in german.sort] == ["Name (Latin)"]
    assert [label.source for label, _ in russian.sort] == ["Name (Cyrillic)"]
    assert sorted(row.cells[0][0].text for row in german.rows) == sorted(row.cells[0][0].text for row in russian.rows)
    assert [row.cells[0][0].text for row in german.rows] != [row.cells[0][0].text for row in russian.rows]
    chosen = read(session, listing("person", sort=(("name_latin", True),)), ("ru",))
    assert [down for _, down in chosen.sort] == [True]


def test_groups_carry_the_series_heading_and_its_gaps(session: Any) -> None:
    table = reading(session, [listing("seminar", group="series_id")], {})(("de", "ru"))
    first = table.sections[0]
    assert first.heading[0].startswith("Sozialseminar · seit 2018")
    assert "с 2018" in first.heading[1]
    assert first.gaps == "2–11, 13, 15–17"
    assert sum(section.size for section in table.sections) == len(table.rows)
