"""The columns of a list that a kind's fields give by themselves.

A column is an SQL expression over the main table ``t``; sorting, filtering and grouping happen in SQL.
"""

from __future__ import annotations

import functools
import json
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto
from typing import Any

from app.domain.date import Date
from app.domain.dates import format_short
from app.domain.fields import Choice, Field, Kind
from app.domain.text import CONTENT_LANGUAGES
from app.texts import N_, Message, tr

_SERIES_NAME = (
    "coalesce((SELECT n.name FROM series_name n WHERE n.series_id = {t}.series_id AND {t}.start IS NOT NULL "
    "AND (n.valid_from IS NULL OR n.valid_from <= {t}.start || '~') "
    "AND (n.valid_to IS NULL OR n.valid_to || '~' >= {t}.start) ORDER BY n.position DESC LIMIT 1), "
    "(SELECT name FROM series WHERE id = {t}.series_id))"
)
"""The name that the series bore at the time, as :func:`app.domain.sortkey.valid_on` finds it; ``~`` sorts after
whatever a date of lower precision could go on with."""
_CALLED = ", ".join(
    f"'{language}', ltrim(coalesce(nullif({{t}}.{printed}, ''), {{t}}.number || '{sign}', '') || ' ' || "
    f"json_extract({_SERIES_NAME}, '$.{language}'))"
    for language, printed, sign in (("de", "number_own", "."), ("ru", "number_partner", "-й"))
)
SEMINAR_TITLE = f"coalesce({{t}}.title, json_object({_CALLED}))"
"""SQL for the title of a seminar as JSON: as the record is called everywhere, so without a title number and series."""
LABELS = {
    "seminar": f"(SELECT coalesce(j ->> '$.{{l}}', j ->> '$.de', j ->> '$.ru') FROM (SELECT {SEMINAR_TITLE} AS j))",
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

Sql = Callable[[str], str]
"""SQL for a language of the interface."""


def label_sql(kind: str, alias: str, language: str) -> str:
    """SQL for the label of a record of *kind* whose table is called *alias*."""
    return LABELS.get(kind, _NAME).replace("{t}", alias).replace("{l}", "ru" if language == "ru" else "de")


class Match(Enum):
    """How a column is filtered; see :mod:`app.services.filters`."""

    WORDS = auto()
    CHOICE = auto()
    NUMBER = auto()
    DATE = auto()
    PERIOD = auto()


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its SQL value and sort key (per language), and how a raw value is shown."""

    key: str
    label: Message
    value: Sql
    show: Callable[[Any, str], str]
    sort: Sql
    choices: tuple[Choice, ...] = ()
    width: int = 160
    listed: bool = True
    marker: Callable[[Any], str] = lambda _: ""
    """Name of an icon that goes with a raw value; ``""`` for none."""
    match: Match = Match.WORDS
    against: Sql | None = None
    """What a filter is compared with, where that is not the value."""
    indexed: bool = False
    """Whether the value's words stand in the search index too, which then rules out most records at once."""
    sorted_by_index: bool = False
    """Whether the sort key is a stored, indexed column without empty values."""
    group: Sql | None = None
    """What is equal within a group, where that is not the value."""
    group_order: Sql | None = None
    """SQL for the order of the groups, where it is not the ascending sort key."""
    prose: bool = False
    """Whether it holds running text, which is hyphenated in print."""
    tag: Callable[[Any, str], str] = lambda _, __: ""
    """Content language of what is shown where it is not the reader's; ``""`` else."""


def plain(value: Any, _: str) -> str:
    """The value as it is; nothing for NULL."""
    return "" if value is None else str(value)


def from_field(name: str, field: Field) -> Column:
    """The column of a declared field."""
    column = f't."{name}"'
    if field.kind is Kind.BILINGUAL:
        return bilingual_column(name, field.label, lambda _: column, indexed=field.searchable, listed=field.listed)
    if field.kind is Kind.REFERENCE:

        def label(lang: str) -> str:
            return f"(SELECT {label_sql(field.target, 'x', lang)} FROM {field.target} x WHERE x.id = {column})"

        return Column(
            name, field.label, label, plain, lambda lang: f"sort_key({label(lang)})",
            width=200, listed=field.listed, group=lambda _: column,
        )  # fmt: skip
    if field.kind is Kind.CHOICE:
        return Column(
            name, field.label, lambda _: column, functools.partial(_show_choice, field),
            lambda _: choice_order(column, field.choices),
            choices=field.choices, width=130, listed=field.listed, match=Match.CHOICE,
        )  # fmt: skip
    textual = field.kind in (Kind.LINE, Kind.TEXT)
    shows = {Kind.DATE: _show_date, Kind.FLAG: _show_flag}
    matches = {Kind.DATE: Match.DATE, Kind.FLAG: Match.CHOICE, Kind.INTEGER: Match.NUMBER}
    return Column(
        name, field.label, lambda _: column, shows.get(field.kind, plain),
        lambda _: f"sort_key({column})" if textual else column,
        choices=YES_OR_NO if field.kind is Kind.FLAG else (), width=200 if textual else 110, listed=field.listed,
        match=matches.get(field.kind, Match.WORDS), indexed=field.searchable and textual,
    )  # fmt: skip


def bilingual_column(name: str, label: Message, sql: Sql, **more: Any) -> Column:
    """The column of a bilingual text whose JSON is *sql*. Filters look into every language."""
    return Column(
        name, label, sql, _show_bilingual, lambda lang: f"sort_key({best_sql(sql(lang), lang)})",
        against=lambda lang: f"(SELECT group_concat(value, ' ') FROM json_each({sql(lang)}))", tag=_tag, prose=True,
        **{"width": 240, **more},
    )  # fmt: skip


def choice_order(sql: str, choices: tuple[Choice, ...]) -> str:
    """SQL that sorts a choice as its choices are declared, which is their natural order."""
    cases = " ".join(f"WHEN '{choice.key}' THEN {place}" for place, choice in enumerate(choices))
    return f"CASE {sql} {cases} END" if cases else sql


def best_sql(column: str, language: str) -> str:
    """SQL for a bilingual *column* in *language*, else in the other one."""
    first, second = ("ru", "de") if language == "ru" else ("de", "ru")
    return f"coalesce(json_extract({column}, '$.{first}'), json_extract({column}, '$.{second}'))"


def _best(value: Any, language: str) -> tuple[str, str]:
    """(language, text) of what is shown of a bilingual value; two empty strings for nothing."""
    texts = json.loads(value) if value else {}
    return next(((lang, texts[lang]) for lang in (language, *CONTENT_LANGUAGES, *texts) if texts.get(lang)), ("", ""))


def _show_bilingual(value: Any, language: str) -> str:
    return _best(value, language)[1]


def _tag(value: Any, language: str) -> str:
    """An English reader has no language of their own among the records, so nothing is marked for them."""
    shown = _best(value, language)[0]
    return shown if shown != language and language in CONTENT_LANGUAGES else ""


def _show_date(value: Any, language: str) -> str:
    return format_short(Date.from_iso(value), language) if value else ""


def _show_choice(field: Field, value: Any, language: str) -> str:
    label = field.choice_label(value)
    return tr(label, to=language) if label else ""


YES, NO = N_("List", "yes"), N_("List", "no")
YES_OR_NO = (Choice("1", YES), Choice("0", NO))


def _show_flag(value: Any, language: str) -> str:
    return tr(YES if value else NO, to=language)
