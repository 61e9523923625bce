"""The columns of a list that a kind's fields give by themselves.

A column is an SQL expression over the main table ``t``; sorting and filtering happen in SQL.
"""

from __future__ import annotations

import functools
import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from app.domain.date import Date
from app.domain.dates import format_short
from app.domain.fields import Choice, Field, Kind
from app.texts import N_, Message, tr

LABELS = {
    "seminar": "coalesce(json_extract({t}.title, '$.{l}'), json_extract({t}.title, '$.de'), "
    "json_extract({t}.title, '$.ru'), coalesce({t}.number || '. ', '') || "
    "(SELECT coalesce(json_extract(name, '$.{l}'), json_extract(name, '$.de')) FROM series WHERE id = {t}.series_id))",
    "person": "CASE '{l}' WHEN 'ru' THEN coalesce(nullif({t}.name_cyrillic, ''), {t}.name_latin) "
    "ELSE coalesce(nullif({t}.name_latin, ''), {t}.name_cyrillic) END",
    "delegation": "(SELECT coalesce(json_extract(title, '$.{l}'), json_extract(title, '$.de')) "
    "FROM seminar WHERE id = {t}.seminar_id)",
    "part": "coalesce(json_extract({t}.city, '$.{l}'), json_extract({t}.city, '$.de'))",
    "member": "{t}.name_latin",
    "action": "coalesce(json_extract({t}.wording, '$.{l}'), json_extract({t}.wording, '$.de'))",
    "programme_item": "coalesce(json_extract({t}.title, '$.{l}'), json_extract({t}.title, '$.de'))",
}
_NAME = "coalesce(json_extract({t}.name, '$.{l}'), json_extract({t}.name, '$.de'), json_extract({t}.name, '$.ru'))"


def label_sql(kind: str, alias: str, language: str) -> str:
    """SQL for the label of a record of *kind* whose table is called *alias*."""
    return LABELS.get(kind, _NAME).replace("{t}", alias).replace("{l}", "ru" if language == "ru" else "de")


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its SQL value and sort key (per language), and how a raw value is shown."""

    key: str
    label: Message
    value: Callable[[str], str]
    show: Callable[[Any, str], str]
    sort: Callable[[str], str]
    choices: tuple[Choice, ...] = ()
    width: int = 160
    listed: bool = True
    marker: Callable[[Any], str] = lambda _: ""
    """Name of an icon that goes with a raw value; ``""`` for none."""


def plain(value: Any, _: str) -> str:
    """The value as it is; nothing for NULL."""
    return "" if value is None else str(value)


def from_field(name: str, field: Field) -> Column:
    """The column of a declared field."""
    column = f't."{name}"'
    if field.kind is Kind.BILINGUAL:
        return Column(
            name, field.label, lambda _, c=column: c, _show_bilingual,  # type: ignore[misc]
            lambda lang, c=column: f"sort_key({best_sql(c, lang)})",  # type: ignore[misc]
            width=240, listed=field.listed,
        )  # fmt: skip
    if field.kind is Kind.REFERENCE:

        def label(lang: str, f: Field = field, n: str = name) -> str:
            return f'(SELECT {label_sql(f.target, "x", lang)} FROM {f.target} x WHERE x.id = t."{n}")'

        return Column(
            name, field.label, label, plain, lambda lang: f"sort_key({label(lang)})", width=200, listed=field.listed
        )
    show: Callable[[Any, str], str] = plain
    if field.kind is Kind.DATE:
        show = _show_date
    elif field.kind is Kind.CHOICE:
        show = functools.partial(_show_choice, field)
    elif field.kind is Kind.FLAG:
        show = _show_flag
    textual = field.kind in (Kind.LINE, Kind.TEXT)
    return Column(
        name, field.label, lambda _, c=column: c, show,  # type: ignore[misc]
        lambda _, c=column: f"sort_key({c})" if textual else c,  # type: ignore[misc]
        choices=field.choices, width=240 if textual else 110, listed=field.listed,
    )  # fmt: skip


def best_sql(column: str, language: str) -> str:
    """SQL for a bilingual *column* in *language*, else in the other one."""
    first, second = ("ru", "de") if language == "ru" else ("de", "ru")
    return f"coalesce(json_extract({column}, '$.{first}'), json_extract({column}, '$.{second}'))"


def _show_bilingual(value: Any, language: str) -> str:
    texts = json.loads(value) if value else {}
    return next((texts[lang] for lang in (language, "de", "ru", *texts) if texts.get(lang)), "")


def _show_date(value: Any, language: str) -> str:
    return format_short(Date.from_iso(value), language) if value else ""


def _show_choice(field: Field, value: Any, _: str) -> str:
    label = field.choice_label(value)
    return tr(label) if label else ""


YES, NO = N_("List", "yes"), N_("List", "no")


def _show_flag(value: Any, _: str) -> str:
    return tr(YES) if value else tr(NO)
