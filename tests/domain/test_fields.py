"""What the rest of the program derives from the mapped classes: kinds, fields, owners, parts, stored forms."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import ForeignKey
from sqlalchemy.dialects import sqlite

from app.domain.base import fields_of, has_position, kinds, missing_languages, owner_field, part_classes
from app.domain.date import Date
from app.domain.errors import KnownError
from app.domain.fields import DateColumn, Kind, LineColumn, TextColumn
from app.domain.model import Member, Person, Record, Seminar
from app.domain.text import Text
from tests.domain.test_date import dates

DIALECT = sqlite.dialect()
EVERY_KIND = list(kinds())


def test_kinds_put_owners_first() -> None:
    order = list(kinds())
    assert len(order) == 28
    for name, cls in kinds().items():
        owner = owner_field(cls)
        assert cls.__tablename__ == name
        if owner is not None:
            assert order.index(owner.target) < order.index(name)


def test_every_class_counts_versions() -> None:
    assert [name for name, cls in kinds().items() if cls.__mapper__.version_id_col is not cls.__table__.c.version] == []


@pytest.mark.parametrize("kind", EVERY_KIND)
def test_fields_match_their_columns(kind: str) -> None:
    cls = kinds()[kind]
    table = cls.__table__
    for name, field in fields_of(cls).items():
        column = table.c[name]
        assert field.name == name
        assert (field.kind is Kind.CHOICE) == bool(field.choices)
        assert len({choice.key for choice in field.choices}) == len(field.choices)
        assert (field.kind is Kind.REFERENCE) == bool(column.foreign_keys) == bool(field.target)
        if field.kind is Kind.BILINGUAL:
            assert isinstance(column.type, TextColumn)
        if field.kind in (Kind.LINE, Kind.TEXT):
            assert isinstance(column.type, LineColumn)
            assert not column.nullable
        if field.kind in (Kind.LINE, Kind.TEXT, Kind.BILINGUAL, Kind.TIME):
            assert field.max_length > 0
        default = getattr(column.default, "arg", None)
        assert field.kind is not Kind.CHOICE or default is None or field.choice_label(default)


@pytest.mark.parametrize("kind", EVERY_KIND)
def test_references_go_where_they_say(kind: str) -> None:
    """A part goes with its owner, a plain reference is emptied, and only a required one holds its target back.

    A decision about two persons goes with either of them.
    """
    for name, field in fields_of(kinds()[kind]).items():
        if field.kind is not Kind.REFERENCE:
            continue
        column = kinds()[kind].__table__.c[name]
        key: ForeignKey = next(iter(column.foreign_keys))
        expected = "CASCADE" if field.owner or kind == "distinction" else "SET NULL" if column.nullable else "RESTRICT"
        assert (key.column.table.name, key.ondelete) == (field.target, expected)
        assert column.index, "deleting the target would read the whole table"


def test_fields_stand_in_the_order_of_their_declaration() -> None:
    assert list(fields_of(Seminar))[:4] == ["series_id", "number", "number_own", "number_partner"]
    assert list(fields_of(Member))[:2] == ["delegation_id", "role"]
    assert list(fields_of(Member))[-2:] == ["source", "note"]
    assert "sort_latin" not in fields_of(Person)


def test_parts_and_owners() -> None:
    assert list(part_classes(Person)) == ["names", "appointments", "contacts"]
    for cls in kinds().values():
        for part in part_classes(cls).values():
            owner = owner_field(part)
            assert owner is not None
            assert owner.target == cls.__tablename__
            assert has_position(part)
    assert owner_field(Seminar) is None
    assert not has_position(Seminar)


def test_choice_label() -> None:
    status = fields_of(Seminar)["status"]
    label = status.choice_label("held")
    assert label is not None
    assert label.source == "Held"
    assert status.choice_label("unknown") is status.choice_label(None) is None


def test_missing_languages() -> None:
    seminar = Seminar(title=Text(de="Titel"), motto=Text(), venue=Text(de="a", ru="b"), uncertain=Text(de="?"))
    assert [(field.name, lang) for field, lang in missing_languages(seminar, ("de", "ru"))] == [("title", "ru")]
    assert [lang for _, lang in missing_languages(seminar, ("de", "ru", "en"))] == ["ru", "en", "en"]


@given(st.dictionaries(st.sampled_from(["de", "ru"]), st.text(st.characters())))
def test_text_column(values: dict[str, str]) -> None:
    column, text = TextColumn(), Text(values)
    stored = column.process_bind_param(text, DIALECT)
    assert (stored is None) == (not text)
    assert column.process_result_value(stored, DIALECT) == text


@given(st.none() | dates)
def test_date_column(date: Date | None) -> None:
    column = DateColumn()
    assert column.process_result_value(column.process_bind_param(date, DIALECT), DIALECT) == date


@given(st.none() | st.text(st.characters()))
def test_line_column_stores_what_can_be_stored(value: str | None) -> None:
    column = LineColumn()
    stored = column.process_bind_param(value, DIALECT)
    assert (stored is None) == (value is None)
    if stored is not None:
        stored.encode("utf-8")
        assert column.process_bind_param(stored, DIALECT) == stored


@pytest.mark.parametrize("stored", ["[]", "1", '"x"', '{"de":1}', '{"de":', "{'de'}", '{"de":null}', "x"])
def test_a_damaged_text_is_a_known_error(stored: str) -> None:
    with pytest.raises(KnownError):
        TextColumn().process_result_value(stored, DIALECT)


@pytest.mark.parametrize("stored", ["2017-13", "20l7", "x", "2017-07-04x"])
def test_a_damaged_date_is_a_known_error(stored: str) -> None:
    with pytest.raises(KnownError):
        DateColumn().process_result_value(stored, DIALECT)


def test_every_record_has_a_label_and_titles() -> None:
    for cls in kinds().values():
        assert cls.title_one.source
        assert cls.title_many.source
        assert isinstance(Record.label(cls(id=3), "de"), str)
