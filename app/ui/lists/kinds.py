"""What the list of each kind offers: its words, ready-made filters, groupings, what can be done with several."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from app.services import lists
from app.services.columns import Column
from app.services.computed import INCOMPLETE
from app.services.filters import EMPTY
from app.texts import N_, NN_, Message


@dataclass(frozen=True, slots=True)
class Preset:
    """A filter that comes with the program. ``{city}`` in its label is the city of *side*, where there is one."""

    label: Message
    filters: Mapping[str, str]
    side: str = ""
    side_label: Message | None = None
    """The label where the side's city is known."""


@dataclass(frozen=True, slots=True)
class ListKind:
    """The list of one kind of record."""

    count: Message
    part: Message
    deleted: Message
    new: Message
    empty: Message
    presets: tuple[Preset, ...] = ()
    groups: tuple[str, ...] = ()
    first_group: str = ""
    strong: tuple[str, ...] = ("name",)
    """Columns set in semibold: what one looks for."""
    widths: Mapping[str, int] = field(default_factory=dict)
    hides: tuple[str, ...] = ()
    """Columns that another one says better."""
    change: str = ""
    """The field of choices that can be set on several records at once."""


_INCOMPLETE = Preset(N_("List", "Incomplete in Russian"), {"missing_ru": INCOMPLETE})

_KINDS = {
    "seminar": ListKind(
        NN_("List", "%n seminar|%n seminars", "", 1),
        NN_("List", "{shown} of %n seminar|{shown} of %n seminars", "", 1),
        NN_("List", "%n seminar deleted|%n seminars deleted", "", 1),
        N_("List", "New seminar"),
        N_("List", "There are no seminars yet."),
        (
            Preset(N_("List", "Partner as host"), {"host": "partner"}, "partner", N_("List", "{city} as host")),
            _INCOMPLETE,
            Preset(N_("List", "Without number"), {"number": EMPTY}),
        ),
        ("series_id", "year", "host", "status"),
        "series_id",
        ("number",),
        {"number": 92},
        hides=("host_side",),
        change="status",
    ),
    "delegation": ListKind(
        NN_("List", "%n delegation|%n delegations", "", 1),
        NN_("List", "{shown} of %n delegation|{shown} of %n delegations", "", 1),
        NN_("List", "%n delegation deleted|%n delegations deleted", "", 1),
        N_("List", "New delegation"),
        N_("List", "There are no delegations yet. They are entered at their seminar."),
        (
            Preset(N_("List", "Official delegations"), {"type": "official"}),
            Preset(N_("List", "With N. N."), {"unnamed": ">0"}),
        ),
        ("seminar", "city", "type"),
        "",
        ("seminar",),
        change="type",
    ),
    "person": ListKind(
        NN_("List", "%n person|%n persons", "", 1),
        NN_("List", "{shown} of %n person|{shown} of %n persons", "", 1),
        NN_("List", "%n person deleted|%n persons deleted", "", 1),
        N_("List", "New person"),
        N_("List", "There are no persons yet."),
        (
            Preset(N_("List", "Without Cyrillic spelling"), {"name_cyrillic": EMPTY}),
            Preset(N_("List", "Without Latin spelling"), {"name_latin": EMPTY}),
            Preset(N_("List", "Without function"), {"function": EMPTY}),
        ),
        ("organisation", "gender"),
        "",
        ("name_latin",),
        {"name_cyrillic": 240, "titles": 110},
    ),
    "organisation": ListKind(
        NN_("List", "%n organisation|%n organisations", "", 1),
        NN_("List", "{shown} of %n organisation|{shown} of %n organisations", "", 1),
        NN_("List", "%n organisation deleted|%n organisations deleted", "", 1),
        N_("List", "New organisation"),
        N_("List", "There are no organisations yet."),
        (_INCOMPLETE, Preset(N_("List", "Without type"), {"type": EMPTY})),
        ("type", "city"),
        widths={"name": 400, "short_name": 160, "city": 140},
        change="type",
    ),
    "series": ListKind(
        NN_("List", "%n series|%n series", "", 1),
        NN_("List", "{shown} of %n series|{shown} of %n series", "", 1),
        NN_("List", "%n series deleted|%n series deleted", "", 1),
        N_("List", "New series"),
        N_("List", "There are no series yet."),
        groups=("partnership_id",),
    ),
    "topic": ListKind(
        NN_("List", "%n topic|%n topics", "", 1),
        NN_("List", "{shown} of %n topic|{shown} of %n topics", "", 1),
        NN_("List", "%n topic deleted|%n topics deleted", "", 1),
        N_("List", "New topic"),
        N_("List", "There are no topics yet. They come with the seminars."),
        groups=("parent_id",),
        widths={"name": 400},
    ),
}
_OTHER = ListKind(
    NN_("List", "%n record|%n records", "", 1),
    NN_("List", "{shown} of %n record|{shown} of %n records", "", 1),
    NN_("List", "%n record deleted|%n records deleted", "", 1),
    N_("List", "New record"),
    N_("List", "There are no records yet."),
)


def choosable(kind: str) -> dict[str, Column]:
    """The columns that a person can choose from."""
    hidden = list_kind(kind).hides
    return {key: column for key, column in lists.columns(kind).items() if key not in hidden}


def list_kind(kind: str) -> ListKind:
    """The list of *kind*; a plain one for kinds without words of their own."""
    return _KINDS.get(kind, _OTHER)
