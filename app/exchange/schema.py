"""The JSON Schema of our own format (draft 2020-12), generated from the mapped classes.

``python -m app.exchange.schema`` prints it; the committed file in ``resources/schema`` is this text.
"""

from __future__ import annotations

import json
import sys
from typing import Any

from app.domain.base import kinds
from app.domain.fields import Field, Kind
from app.domain.rules import MAX_INTEGER
from app.exchange.identity import MOST
from app.exchange.jsonstream import FORMAT
from app.exchange.shape import LEFT_TO_THE_PROGRAM, Shape, roots, shape
from app.exchange.values import LANGUAGE
from app.texts import tr

_DATE = r"^\d{4}(-\d{2}(-\d{2})?)?$"
_TIME = r"^([01]\d|2[0-3]):[0-5]\d$"
_SNAPSHOT = (
    " Where none of name_latin, name_cyrillic, titles, honorific, function, organisation, organisation_name and acting "
    "is given, they are taken from the directory as of the first day of the seminar."
)
_LEFT = {
    "topic": " Where it is left out, a topic of the same wording is found or made.",
    "script": " Where it is left out, the letters decide.",
}


def json_schema() -> dict[str, Any]:
    """The schema as JSON values."""
    records = [
        {"allOf": [{"$ref": f"#/$defs/{kind}"}], "properties": {"kind": {"const": kind}}, "required": ["kind"]}
        for kind in roots()
    ]
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Seminarakte",
        "description": "Records of bilateral seminars. Everything that belongs to one record stands inside it.",
        "type": "object",
        "properties": {
            "format": {"const": FORMAT},
            "records": {"type": "array", "items": {"anyOf": records}},
        },
        "required": ["format", "records"],
        "$defs": {
            "id": {
                "description": "Name of the record within this file, by which other records refer to it.",
                "anyOf": [{"type": "string", "minLength": 1}, {"type": "integer", "minimum": 1, "maximum": MOST}],
            },
            "reference": {
                "description": "The id of a record in this file, or one that is in the database already: by its id "
                "there, or by what a person calls it.",
                "anyOf": [
                    {"$ref": "#/$defs/id"},
                    {"type": "null"},
                    {
                        "type": "object",
                        "properties": {"existing": {"type": ["string", "integer"]}},
                        "required": ["existing"],
                        "additionalProperties": False,
                    },
                ],
            },
            **{kind: _record(shape(kind), root=kind in roots()) for kind in kinds()},
        },
    }


def schema_text() -> str:
    """The committed file."""
    return json.dumps(json_schema(), ensure_ascii=False, indent=1) + "\n"


def _record(at: Shape, *, root: bool) -> dict[str, Any]:
    properties: dict[str, Any] = {"kind": {"const": at.kind}} if root else {}
    properties["id"] = {"$ref": "#/$defs/id"}
    for name, slot in at.slots.items():
        properties[name] = {"description": _description(at, name, slot.field), **_value(slot.field)}
    for name, child in at.children.items():
        properties[name] = {
            "description": f"{tr(child.cls.title_many, to='en')}, in their order.",
            "type": "array",
            "items": {"$ref": f"#/$defs/{child.kind}"},
        }
    required = [name for name, slot in at.slots.items() if slot.field.required and slot.default is None]
    required += [name for name, slot in at.slots.items() if slot.field.required and slot.default in ("", {})]
    found = {
        "title": tr(at.cls.title_one, to="en"), "type": "object", "properties": properties,
        "additionalProperties": False,
    }  # fmt: skip
    return {**found, "required": required} if required else found


def _description(at: Shape, name: str, field: Field) -> str:
    text = f"{tr(field.label, to='en')}."
    if field.hint:
        text += f" {tr(field.hint, to='en')}."
    if name == "person" and "name_latin" in at.slots:
        text += _SNAPSHOT
    if LEFT_TO_THE_PROGRAM.get(at.kind) == name:
        text += _LEFT[name]
    return text


def _value(field: Field) -> dict[str, Any]:
    if field.kind is Kind.REFERENCE:
        return {"$ref": "#/$defs/reference", "$comment": f"kind: {field.target}"}
    if field.kind is Kind.BILINGUAL:
        text = {"type": "string", "maxLength": field.max_length}
        return {"type": "object", "patternProperties": {f"^{LANGUAGE.pattern}$": text}, "additionalProperties": False}
    if field.kind is Kind.FLAG:
        return {"type": "boolean"}
    if field.kind is Kind.INTEGER:
        return {"type": ["integer", "null"], "minimum": 0, "maximum": MAX_INTEGER}
    if field.kind is Kind.CHOICE:
        return {"enum": [*(choice.key for choice in field.choices), *(() if field.required else (None,))]}
    if field.kind is Kind.DATE:
        return {"type": ["string", "null"], "pattern": _DATE}
    if field.kind is Kind.TIME:
        return {"type": ["string", "null"], "pattern": _TIME}
    return {"type": "string", "maxLength": field.max_length}


if __name__ == "__main__":
    sys.stdout.write(schema_text())
