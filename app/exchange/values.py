"""One JSON value becomes one column value, or a sentence about what is wrong with it."""

from __future__ import annotations

import re
from typing import Any

from app.domain.date import Date, ImpossibleDate
from app.domain.fields import Field, Kind
from app.domain.picture import read as read_picture
from app.domain.text import Text, clean
from app.exchange.faults import BadValue
from app.texts import N_

NOT_TEXT = N_("Import", "must be a text in quotation marks.")
NOT_TEXTS = N_("Import", "must be a text for each language, like {example}.")
NOT_DATE = N_("Import", "“{value}” is not a date. Dates look like 2017-07-04, 2017-07 or 2017.")
NOT_NUMBER = N_("Import", "must be a whole number.")
NOT_FLAG = N_("Import", "must be true or false.")
NOT_CHOICE = N_("Import", "“{value}” is not known. Known are: {choices}.")
NOT_PICTURE = N_("Import", "must be a picture: PNG or RGB JPEG in Base64.")
_EXAMPLE = '{"de": "…", "ru": "…"}'
LANGUAGE = re.compile(r"[a-z]{2,3}")
"""Keys of a bilingual text: ISO 639."""
_WIDTH_OF_AN_ECHO = 60


def to_column(field: Field, value: Any) -> Any:
    """*value* as the column of *field* holds it; raises :class:`BadValue`. References are not for this function."""
    if field.kind is Kind.BILINGUAL:
        return _texts(value)
    if value is None:
        return "" if field.kind in (Kind.LINE, Kind.TEXT, Kind.IMAGE) else False if field.kind is Kind.FLAG else None
    if field.kind is Kind.FLAG:
        return _of_type(bool, value, NOT_FLAG)
    if field.kind is Kind.INTEGER:
        if isinstance(value, bool):
            raise BadValue(NOT_NUMBER)
        return _of_type(int, value, NOT_NUMBER)
    text = clean(_of_type(str, value, NOT_TEXT))
    if field.kind is Kind.IMAGE:
        return _picture(text)
    if field.kind is Kind.TEXT:
        return text
    text = text.replace("\n", " ").replace("\t", " ")
    if field.kind is Kind.DATE:
        return _date(text)
    if field.kind is Kind.CHOICE:
        return _choice(field, text)
    return text or None if field.kind is Kind.TIME else text


def echo(value: Any) -> str:
    """*value* short enough for a sentence."""
    text = clean(str(value)).replace("\n", " ")
    return text if len(text) <= _WIDTH_OF_AN_ECHO else text[: _WIDTH_OF_AN_ECHO - 1] + "…"


def _of_type(wanted: type[Any], value: Any, message: Any) -> Any:
    if not isinstance(value, wanted):
        raise BadValue(message)
    return value


def _texts(value: Any) -> Text:
    if value is None:
        return Text()
    if not isinstance(value, dict):
        raise BadValue(NOT_TEXTS, example=_EXAMPLE)
    for language, text in value.items():
        if not LANGUAGE.fullmatch(language) or not (text is None or isinstance(text, str)):
            raise BadValue(NOT_TEXTS, example=_EXAMPLE)
    return Text({language: text for language, text in value.items() if text})


def _picture(text: str) -> str:
    """The picture without what else its file says (place, camera, author)."""
    found = read_picture(text) if text else None
    if text and found is None:
        raise BadValue(NOT_PICTURE)
    return found.base64() if found else ""


def _date(text: str) -> Date | None:
    try:
        return Date.from_iso(text) if text else None
    except ImpossibleDate as error:
        raise BadValue(NOT_DATE, value=echo(text)) from error


def _choice(field: Field, text: str) -> str | None:
    if text and field.choice_label(text) is None:
        raise BadValue(NOT_CHOICE, value=echo(text), choices=", ".join(choice.key for choice in field.choices))
    return text or None
