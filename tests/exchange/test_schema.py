"""The committed JSON Schema is the one that the mapped classes give, and it says what the importer says."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from jsonschema import Draft202012Validator

from app.exchange.jsonstream import FORMAT
from app.exchange.sample import sample_path
from app.exchange.schema import json_schema, schema_text
from app.texts import resource_root
from tests.exchange.conftest import Read
from tests.exchange.records import ALL, BREITENBACH, SEMINAR, documents, exported

COMMITTED = resource_root() / "resources" / "schema" / "seminarakte.schema.json"


@pytest.fixture(scope="module")
def validator() -> Draft202012Validator:
    schema = json_schema()
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema)


def test_committed_is_generated() -> None:
    assert COMMITTED.read_text("utf-8") == schema_text(), "run: python -m app.exchange.schema > " + str(COMMITTED)


def test_the_sample_is_valid(validator: Draft202012Validator) -> None:
    validator.validate(json.loads(sample_path().read_text("utf-8")))


def valid(validator: Draft202012Validator, *records: Any) -> bool:
    return bool(validator.is_valid({"format": FORMAT, "records": list(records)}))


def test_handwritten_records_are_valid(validator: Draft202012Validator) -> None:
    assert valid(validator, *ALL)
    assert valid(validator, {**SEMINAR, "series": {"existing": "Sozialseminar"}})


def test_what_is_exported_is_valid(validator: Draft202012Validator, read: Read, db: Any, tmp_path: Path) -> None:
    read(*ALL)
    assert valid(validator, *exported(db, tmp_path / "all.json"))


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(documents())
def test_random_records_are_valid(records: list[dict[str, Any]]) -> None:
    assert valid(Draft202012Validator(json_schema()), *records)


@pytest.mark.parametrize(
    "record",
    [
        {"kind": "dragon"},
        {"names": []},
        {"kind": "member"},
        {**BREITENBACH, "id": 0},
        {**BREITENBACH, "hobby": "chess"},
        {**BREITENBACH, "gender": "?"},
        {**BREITENBACH, "birth_date": "4.7.2017"},
        {**BREITENBACH, "names": [{"given": "Elke"}]},
        {**BREITENBACH, "titles": "x" * 501},
        {**BREITENBACH, "honorific": "S.E."},
        {**SEMINAR, "series": {"id": 1}},
        {**SEMINAR, "number": -1},
        {**SEMINAR, "number": 1.5},
        {**SEMINAR, "programme": [{"title": {"de": "x"}, "start_time": "9:00"}]},
        {**SEMINAR, "delegations": [{"side": "own", "members": [{"acting": "yes"}]}]},
    ],
)
def test_what_the_importer_refuses_is_not_valid(
    validator: Draft202012Validator, read: Read, record: dict[str, Any]
) -> None:
    others = [each for each in ALL if each.get("id") != record.get("id")]
    assert not valid(validator, record)
    assert read(record, *others).faults


def test_the_example_of_the_documentation(validator: Draft202012Validator, read: Read) -> None:
    text = (COMMITTED.parent / "README.md").read_text("utf-8")
    example = json.loads(text.split("```json")[1].split("```")[0])
    validator.validate(example)
    assert read(*example["records"]).faults == []
