"""All documents: what each is made of, in which languages and formats. One line a document.

Adding a document:

1. a module ``app/documents/<name>.py`` with ``KIND`` (its title), ``OPTIONS`` where it has any (see
   :class:`app.documents.options.Option`) and ``build(reader, material) -> dict``: plain JSON-able values, every text
   a pair (:mod:`app.documents.passages`). Read texts through *reader* (``text``, ``say``, ``choice``, ``plain``), which
   notes missing translations, and start from :func:`app.documents.frame.frame` (about a seminar) or ``page_frame``
   (about anything else). ``document`` and ``options`` are added to the context here. The builder never asks the
   database: what relationships do not reach is fetched by a function of ``app/services`` named as ``gather``
   (``gather(session, records, options)``; the builder finds its answer in ``material.gathered``);
2. its line in :data:`DOCUMENTS`; where it takes a kind of record that no other document takes, a way to it from other
   records in :func:`app.services.printing.subjects`;
3. a template ``resources/templates/<key>.typ`` built from ``lib.typ`` (``document-page`` for pages with head and foot,
   ``cards-page`` and ``sheet`` for cards and labels; every table is a ``listing``), and where people edit it
   ``<key>-de.docx``, ``-ru``, ``-de-ru`` (for all three at once :mod:`tests.documents.word_templates`);
4. the translations, and ``python -m tests.documents.golden <key>`` for its golden files - after looking at the pages.

The tests then cover it by themselves: every document in every form with full, bare and hostile records, same bytes,
missing glyphs, veraPDF. A new kind of record needs its specimens in ``tests/documents/specimens.py``.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

from app.documents import (
    badges,
    calendar_sheet,
    certificates,
    chronicle,
    data_sheet,
    delegation_list,
    invitation,
    labels,
    leader_card,
    minutes,
    official_programme,
    opening_guests,
    person_sheet,
    run_sheet,
    shown_list,
    summary,
    table_cards,
)
from app.documents.changes import CHOOSING, MARKING, in_words, since_last
from app.documents.errors import DocumentUnknown, NothingChosen
from app.documents.material import Material
from app.documents.options import Option, completed
from app.documents.reading import MissingText, Reader
from app.documents.table import Sheet, write_table
from app.domain.fields import Choice
from app.services import calendar_sheet as days
from app.services import chronicle as telling
from app.services import listing, taking_part
from app.texts import N_, Message, tr

LANGUAGE_FORMS = ("de", "ru", "de+ru")
"""One language, or two beside each other in this order."""
FORMATS = ("pdf", "docx")
TABLES = ("pdf", "xlsx")
_ANY_DAY = datetime.date(2000, 1, 1)

REPORTS, PEOPLE, CARDS, LETTERS, OVERVIEWS = "reports", "people", "cards", "letters", "overviews"
GROUPS = (
    Choice(REPORTS, N_("Document", "Reports")),
    Choice(PEOPLE, N_("Document", "Lists of people")),
    Choice(CARDS, N_("Document", "Badges, cards, labels")),
    Choice(LETTERS, N_("Document", "Letters and certificates")),
    Choice(OVERVIEWS, N_("Document", "Overviews and forms")),
)
"""Under which heading a document is offered."""

Build = Callable[[Reader, Material], dict[str, Any]]
Gather = Callable[[Any, Sequence[Any], Mapping[str, Any]], Any]
"""A service: (session, records, options) -> what the builder needs beyond its records."""


@dataclass(frozen=True, slots=True)
class Document:
    """One document that can be printed."""

    key: str
    title: Message
    group: str
    """One of :data:`GROUPS`."""
    takes: tuple[str, ...]
    """Kinds of record that it can be made of (``"list"``: any list as shown); none for one that needs no record."""
    build: Build
    alone: bool = False
    """Whether it can be made of nothing too."""
    several: bool = False
    """Whether it can be made of several records at once."""
    options: tuple[Option, ...] = ()
    gather: Gather | None = None
    forms: tuple[str, ...] = LANGUAGE_FORMS
    formats: tuple[str, ...] = FORMATS
    sheet: Callable[[dict[str, Any]], Sheet] | None = None
    """For ``xlsx``: the table in a context."""
    marks: tuple[str, ...] = ()
    """Where its entries stand in a context (list, or list and sub-list), for what changed since the last print."""
    paper: str = "A4"
    """The paper as people call it; what an option decides stands in the option."""


class Prepared(NamedTuple):
    """A document before it is set."""

    context: dict[str, Any]
    """Plain JSON-able values that can be kept for a reprint."""
    missing: list[MissingText]
    """Translations that it would use and that are not there, in the order of its pages."""
    shows: tuple[tuple[str, int], ...] = ()
    """People who stand in it, as (kind, id)."""


_PLACES = ("seminar", "delegation", "member")
"""What holds people who get a badge, a table card, a certificate."""

DOCUMENTS = (
    Document("summary", summary.KIND, REPORTS, ("seminar",), summary.build, options=summary.OPTIONS),
    Document("leader-card", leader_card.KIND, REPORTS, ("seminar",), leader_card.build, formats=("pdf",)),
    Document(
        "programme", official_programme.KIND, REPORTS, ("seminar",), official_programme.build,
        options=(*official_programme.OPTIONS, MARKING), marks=("days", "items"),
    ),
    Document(
        "run-sheet", run_sheet.KIND, REPORTS, ("seminar",), run_sheet.build, options=(MARKING,),
        marks=("days", "items"),
    ),
    Document("minutes", minutes.KIND, REPORTS, ("seminar",), minutes.build, options=minutes.OPTIONS),
    Document(
        "action-list", minutes.KIND_OF_LIST, REPORTS, ("seminar",), minutes.build_list,
        options=(*minutes.OPTIONS_OF_LIST, MARKING), marks=("actions",),
    ),
    Document(
        "delegation-list", delegation_list.KIND, PEOPLE, ("delegation",), delegation_list.build, options=(MARKING,),
        marks=("members",), formats=(*FORMATS, "xlsx"), sheet=delegation_list.sheet,
    ),
    Document(
        "opening-guests", opening_guests.KIND, PEOPLE, ("seminar", "delegation"), opening_guests.build,
        options=(*opening_guests.OPTIONS, MARKING), marks=("guests",),
        formats=(*FORMATS, "xlsx"), sheet=opening_guests.sheet,
    ),
    Document(
        "badges", badges.KIND, CARDS, _PLACES, badges.build, several=True, options=(*badges.OPTIONS, CHOOSING),
        formats=("pdf",), marks=("cards",),
    ),
    Document(
        "table-cards", table_cards.KIND, CARDS, _PLACES, table_cards.build, several=True,
        options=(*table_cards.OPTIONS, CHOOSING), formats=("pdf",), marks=("cards",),
    ),
    Document(
        "certificates", certificates.KIND, LETTERS, _PLACES, certificates.build, several=True,
        options=certificates.OPTIONS,
    ),
    Document(
        "invitation", invitation.KIND, LETTERS, ("delegation", "member", "seminar", "person"), invitation.build,
        several=True, options=invitation.OPTIONS,
    ),
    Document(
        "address-labels", labels.KIND, CARDS, ("person", "organisation", *_PLACES), labels.build, several=True,
        options=labels.OPTIONS, formats=TABLES, sheet=labels.sheet,
    ),
    Document(
        "chronicle", chronicle.KIND, OVERVIEWS, ("series", "partnership"), chronicle.build, options=chronicle.OPTIONS,
        gather=telling.gather, formats=TABLES, sheet=chronicle.sheet,
    ),
    Document(
        "person", person_sheet.KIND, PEOPLE, ("person",), person_sheet.build, options=person_sheet.OPTIONS,
        gather=taking_part.gather, formats=("pdf",),
    ),
    Document(
        "data-sheet", data_sheet.KIND, OVERVIEWS, ("seminar",), data_sheet.build, options=data_sheet.OPTIONS,
        formats=("pdf",), alone=True,
    ),
    Document(
        "calendar", calendar_sheet.KIND, OVERVIEWS, (), calendar_sheet.build, options=calendar_sheet.OPTIONS,
        gather=days.month_or_year, formats=("pdf",),
    ),
    Document(
        "seminar-calendar", calendar_sheet.OF_SEMINAR, OVERVIEWS, ("seminar",), calendar_sheet.build_seminar,
        gather=days.of_seminar, formats=("pdf",),
    ),
    Document(
        "list", shown_list.KIND, OVERVIEWS, ("list",), shown_list.build, options=shown_list.OPTIONS,
        gather=listing.reading, formats=TABLES, sheet=shown_list.sheet,
    ),
)  # fmt: skip


def document(key: str) -> Document:
    """The document called *key*; raises :class:`DocumentUnknown`."""
    for known in DOCUMENTS:
        if known.key == key:
            return known
    raise DocumentUnknown(key=key, known=", ".join(one.key for one in DOCUMENTS))


def documents_for(kinds: str | Sequence[str]) -> list[Document]:
    """The documents that can be printed of a record of one of *kinds*."""
    wanted = {kinds} if isinstance(kinds, str) else set(kinds)
    return [known for known in DOCUMENTS if wanted & set(known.takes)]


def prepare(
    key: str,
    records: Any,
    language_form: str,
    stand: datetime.date,
    version: str = "",
    options: Mapping[str, object] | None = None,
    session: Any = None,
) -> Prepared:
    """The context of the document *key* and the translations it lacks.

    *records* is a mapped object of a kind that the document takes, or a list of them; their relationships are
    followed, so their session must be open, and unsaved values are taken as they are. *stand* is the day whose state
    is printed. *session* is needed by documents that gather more than their records. Raises known errors.
    """
    chosen = document(key)
    listed = list(records) if isinstance(records, list | tuple) else [] if records is None else [records]
    if chosen.takes and not listed and not chosen.alone:
        raise NothingChosen(document=tr(chosen.title))
    values = completed(chosen.options, options or {})
    gathered = chosen.gather(session, listed, values) if chosen.gather else None
    reader = _reader(language_form)
    context = chosen.build(reader, Material(listed, stand, version, values, gathered))
    context = context | {"document": key, "options": values}
    context = since_last(session, key, listed, reader, context, chosen.marks)
    return Prepared(context, reader.missing, tuple(reader.shown))


def build_context(
    key: str,
    records: Any,
    language_form: str,
    stand: datetime.date,
    version: str = "",
    options: Mapping[str, object] | None = None,
    session: Any = None,
) -> dict[str, Any]:
    """The context alone, as :func:`prepare` makes it."""
    return prepare(key, records, language_form, stand, version, options, session).context


def missing_texts(key: str, records: Any, language_form: str) -> list[MissingText]:
    """The missing translations alone, with the document's options as they are by default."""
    return prepare(key, records, language_form, _ANY_DAY).missing


def render(
    key: str, context: Mapping[str, Any], language_form: str = "", output: str = "pdf", folder: Path | None = None
) -> bytes:
    """The finished file from a context of :func:`build_context`: the same context gives the same bytes.

    *output* is one of the document's formats; *folder* holds the office's own templates (else the shipped ones are
    used); *language_form*, where given, must be the context's. Raises the errors of :mod:`app.documents.errors`.
    """
    template = document(key).key
    if language_form and language_form != context["form"]:
        raise ValueError(f"context is in {context['form']!r}, not in {language_form!r}")
    if output == "docx":
        from app.documents.word import write_word  # start-up: docxtpl and lxml take 0.06 s

        return write_word(template, in_words(context, document(key).marks), folder)
    if output == "xlsx":
        make = document(key).sheet
        assert make is not None
        return write_table(make(in_words(context, document(key).marks)), context)
    from app.documents.typesetting import typeset  # start-up: typst takes 0.02 s

    return typeset(template, context, folder)


def _reader(language_form: str) -> Reader:
    if language_form not in LANGUAGE_FORMS:
        raise ValueError(f"unknown language form {language_form!r}")
    return Reader(language_form.split("+"))
