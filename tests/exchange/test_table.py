"""Lists as CSV: for German and Russian Excel, without formulas, in any number."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.base import kinds
from app.exchange.errors import SameFile
from app.exchange.table import export_csv, neutral, write_csv
from app.services import lists
from app.storage.database import Database
from tests.exchange.conftest import Read


def table(path: Path) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(path.read_bytes().decode("utf-8-sig"), newline=""), delimiter=";"))


def test_for_excel(sample: Database, tmp_path: Path) -> None:
    assert export_csv(sample, tmp_path / "seminar.csv", "seminar", "de") == 10
    content = (tmp_path / "seminar.csv").read_bytes()
    assert content.startswith(b"\xef\xbb\xbfid;")
    assert content.count(b"\r\n") == 11
    rows = {row["id"]: row for row in table(tmp_path / "seminar.csv")}
    row = next(row for row in rows.values() if row["Number"] == "18")
    assert (row["Title (DE)"], row["Title (RU)"], row["Begin"]) == ("18. Sozialseminar", "", "2017-07-04")
    assert (row["Status"], row["Host"]) == ("Held", "Partner")


@pytest.mark.parametrize("kind", list(kinds()))
def test_every_kind(sample: Database, tmp_path: Path, kind: str) -> None:
    with sample.read() as session:
        count = lists.count(session, kind)
    assert export_csv(sample, tmp_path / "list.csv", kind, "ru") == count
    assert len(table(tmp_path / "list.csv")) == count


@pytest.mark.parametrize("text", ["=1+1", "+49 30", "-1", "@SUM(A1)", "\tx", "\rx", "＝1", '=HYPERLINK("http://x")'])
def test_no_formula(db: Database, read: Read, tmp_path: Path, text: str) -> None:
    assert neutral(text) == f"'{text}"
    read({"kind": "organisation", "names": [{"name": {"de": text}}], "phone": text, "note": f'a\n{text}; "b"'})
    export_csv(db, tmp_path / "list.csv", "organisation", "de")
    row = table(tmp_path / "list.csv")[0]
    kept = text.strip()
    shown = f"'{kept}" if kept[0] in "=+-@＝" else kept
    assert (row["Phone"], row["Name (DE)"]) == (shown, shown)
    assert '"b"' in row["Note"]


@given(st.text() | st.integers() | st.booleans() | st.none())
def test_only_texts_are_changed(value: object) -> None:
    assert neutral(value) == value or (isinstance(value, str) and neutral(value) == f"'{value}")
    assert not isinstance(neutral(value), str) or not str(neutral(value)).startswith(("=", "+", "-", "@"))


def test_a_list_as_it_is_shown(sample: Database) -> None:
    out = io.StringIO(newline="")
    query = lists.Query("person", filters={"name_latin": "vla"}, sort=(("name_latin", True),))
    assert write_csv(sample, out, query, ["name_latin", "titles"], "de") == 2
    assert [line.split(";")[1] for line in out.getvalue().split("\r\n")[1:-1]] == [
        "Petrosyan, Vladimir", "Grinin, Vladimir"
    ]  # fmt: skip


def test_the_database_is_not_overwritten(sample: Database) -> None:
    before = sample.path.read_bytes()
    with pytest.raises(SameFile):
        export_csv(sample, sample.path, "person", "de")
    assert sample.path.read_bytes() == before
