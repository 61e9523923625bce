"""Reading a JSON document record by record: the same as reading it at once, wherever the window ends."""

from __future__ import annotations

import json
import tracemalloc
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.exchange import jsonstream
from app.exchange.errors import NotJson, NotOurFormat
from app.exchange.jsonstream import FORMAT, read_records

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    records=st.lists(VALUES, max_size=6), indent=st.sampled_from([None, 0, 3]), chunk=st.integers(1, 40),
    escaped=st.booleans(), first=st.booleans(),
)  # fmt: skip
def test_the_same_as_reading_it_at_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, records: list[Any], indent: int | None, chunk: int,
    escaped: bool, first: bool,
) -> None:  # fmt: skip
    document = {"format": FORMAT, "records": records} if first else {"records": records, "x": [{}], "format": FORMAT}
    text = json.dumps(document, indent=indent, ensure_ascii=escaped)
    path = tmp_path / "document.json"
    path.write_text(text, encoding="utf-8", errors="surrogatepass", newline="\n")
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return
    monkeypatch.setattr(jsonstream, "CHUNK", chunk)
    found = list(read_records(path))
    assert [item.value for item in found] == records
    if indent == 3 and all(isinstance(record, str) and "\n" not in record for record in records):
        lines = text.split("\n")
        assert [json.loads(lines[item.line - 1].strip().rstrip(",")) for item in found] == records


def test_every_cut_is_noticed(tmp_path: Path) -> None:
    """A document that ends too early is told as such at any place, and never taken for a whole one."""
    whole = json.dumps({"format": FORMAT, "records": [{"kind": "person", "n": 12.5e3, "t": "ж\\"}, [True, None]]})
    path = tmp_path / "cut.json"
    for end in range(1, len(whole)):
        path.write_text(whole[:end], encoding="utf-8")
        with pytest.raises((NotJson, NotOurFormat)):
            list(read_records(path))


def test_lines_are_counted(tmp_path: Path) -> None:
    path = tmp_path / "lines.json"
    path.write_text('{"format":\n"seminarakte/1",\r\n"records": [\n\n1,\n[\n2\n], 3\n]}', encoding="utf-8")
    assert [(item.line, item.value) for item in read_records(path)] == [(5, 1), (6, [2]), (8, 3)]


def test_a_value_beyond_all_measure_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(jsonstream, "MOST_CHARACTERS", 100_000)
    monkeypatch.setattr(jsonstream, "CHUNK", 1000)
    path = tmp_path / "endless.json"
    path.write_text('{"format": "seminarakte/1", "records": ["' + "x" * 3_000_000, encoding="utf-8")
    tracemalloc.start()
    with pytest.raises(NotJson):
        list(read_records(path))
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 1_500_000
