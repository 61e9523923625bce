"""How each kind's form is laid out: tabs, what stands in one row, what is needed rarely, how parts are shown.

Only the arrangement is said here. Fields, labels, groups and hints come from the mapped classes; a field or part that
is named nowhere below appears at the end of its group or of the first tab.
"""

from __future__ import annotations

from dataclasses import dataclass

from app.texts import N_, Message


@dataclass(frozen=True, slots=True)
class RowSpec:
    """Several fields in one row, with words between them; the first one names the row's place in its group."""

    label: Message
    content: tuple[str | Message, ...]
    beside: bool = True
    """Whether there is room for hint and problem beside the fields."""

    def names(self) -> list[str]:
        """Names of the fields."""
        return [each for each in self.content if isinstance(each, str)]


@dataclass(frozen=True, slots=True)
class Group:
    """The fields that share the group of field *like*, and behind them *widgets* (keys as in :class:`Widget`)."""

    like: str
    widgets: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Parts:
    """An ordered list of owned records. *lines* are always shown, all other fields behind "More".

    Of those, *quiet* ones stay there also when they are filled. *bare* leaves the caption of the first line out, where
    the title of the list says what it is. Fields *elsewhere* are set by other means than in the row.
    """

    relation: str
    add: Message
    empty: Message
    lines: tuple[tuple[str, ...], ...]
    hint: Message | None = None
    bare: bool = False
    quiet: tuple[str, ...] = ()
    elsewhere: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Widget:
    """Something with a widget of its own, made by :mod:`app.ui.forms.tabpage` or :mod:`app.ui.forms.hosted`."""

    key: str


@dataclass(frozen=True, slots=True)
class Tab:
    """One tab. *counts* are relations (or widget keys) whose number stands behind its name."""

    key: str
    label: Message
    content: tuple[Group | Parts | Widget, ...]
    counts: tuple[str, ...] = ()
    needs_saved: bool = False


@dataclass(frozen=True, slots=True)
class Layout:
    """The form of a kind. *rare* fields stand behind "More fields" while they are empty."""

    tabs: tuple[Tab, ...]
    rows: tuple[RowSpec, ...] = ()
    rare: frozenset[str] = frozenset()


HISTORY = Tab("history", N_("Form", "History"), (Widget("history"),), needs_saved=True)

_TOPICS = Parts(
    "topics", N_("Form", "Add a topic"), N_("Form", "No topic yet."), (("wording",),), bare=True, quiet=("topic_id",)
)
_SPECIALS = Parts(
    "specials", N_("Form", "Add a special feature"), N_("Form", "Nothing special entered."), (("wording",),), bare=True
)
_VENUES = Parts("venues", N_("Form", "Add a venue"), N_("Form", "No further place entered."), (("name",),), bare=True)
_CITIES = Parts(
    "parts_", N_("Form", "Add a part"), N_("Form", "Held in one city only."), (("city",), ("start", "end")),
    hint=N_("Form", "Only where the seminar moved from one city to another."),
)  # fmt: skip
_OUTCOMES = Parts(
    "outcomes", N_("Form", "Add a result"), N_("Form", "No result yet."), (("wording",), ("type", "day")), bare=True
)
_ACTIONS = Parts(
    "actions", N_("Form", "Add an action"), N_("Form", "Nothing agreed yet."),
    (("wording",), ("side", "due", "state")), bare=True,
)  # fmt: skip
_SOURCES = Parts("sources", N_("Form", "Add a source"), N_("Form", "No source yet."), (("title",), ("url", "read_on")))
_PHOTOGRAPHS = Parts(
    "photographs", N_("Form", "Add photographs …"), N_("Form", "No photograph yet. Files can be dropped here, too."),
    (("image",), ("caption",), ("alternative",)),
    hint=N_("Form", "In the order in which they are printed. Place and camera are left out of the picture."),
)  # fmt: skip
_SEMINAR = Layout(
    tabs=(
        Tab(
            "basics", N_("Form", "Basics"),
            (Group("title"), Group("start", ("leaders",)), _TOPICS, _SPECIALS, _VENUES, _CITIES, Group("status")),
        ),
        Tab("delegations", N_("Form", "Delegations"), (Widget("delegations"),), ("delegations",), needs_saved=True),
        Tab("programme", N_("Form", "Programme"), (Widget("programme"),), ("programme",), needs_saved=True),
        Tab(
            "results", N_("Form", "Results"), (_OUTCOMES, _ACTIONS, Group("summary"), Group("outlook")),
            ("outcomes", "actions"),
        ),
        Tab("photographs", N_("Form", "Photographs"), (_PHOTOGRAPHS,), ("photographs",)),
        Tab("sources", N_("Form", "Sources"), (_SOURCES,), ("sources",)),
        HISTORY,
    ),
    rows=(
        RowSpec(
            N_("Form", "Series, number"), ("series_id", "number", "number_own", N_("Form", "as printed")), beside=False
        ),
        RowSpec(N_("Form", "Period"), ("start", N_("Form", "to"), "end")),
    ),
    rare=frozenset({
        "number_partner", "motto", "printed_names", "own_organiser_id", "own_organiser", "partner_organiser_id",
        "partner_organiser", "languages", "postponed_to_id", "predecessor_id", "evidence", "uncertain",
    }),
)  # fmt: skip

_NAMES = Parts(
    "names", N_("Form", "Add a spelling"), N_("Form", "No name yet."),
    (("family", "given", "patronymic"), ("standard", "verified", "note")),
    hint=N_("Form", "Every spelling stands for itself. Suggestions, in italics, never replace what was typed."),
    quiet=("script",), elsewhere=("chosen",),
)  # fmt: skip
_APPOINTMENTS = Parts(
    "appointments", N_("Form", "Add a function"), N_("Form", "No function yet."),
    (("function",), ("function_feminine",), ("organisation_id",), ("start", "end", "acting")),
    hint=N_("Form", "What was copied into a seminar stays as it was then, whatever is changed here."),
)  # fmt: skip
_CONTACTS = Parts("contacts", N_("Form", "Add a contact"), N_("Form", "No contact yet."), (("type", "value", "note"),))
_PERSON = Layout(
    tabs=(
        Tab("basics", N_("Form", "Person"), (_NAMES, Group("titles"), Group("gender"), _CONTACTS)),
        Tab("appointments", N_("Form", "Functions"), (_APPOINTMENTS,), ("appointments",)),
        Tab("seminars", N_("Form", "Seminars"), (Widget("seminars"),), ("seminars",), needs_saved=True),
        HISTORY,
    ),
)

_ORGANISATION = Layout(
    tabs=(
        Tab(
            "basics", N_("Form", "Organisation"),
            (
                Parts(
                    "names", N_("Form", "Add a name"), N_("Form", "No name yet."),
                    (("name",), ("valid_from", "valid_to")),
                    hint=N_("Form", "The last one is the present name."), bare=True,
                ),
                Group("short_name"), Group("city"), Group("parent_id"),
            ),
        ),
        Tab("people", N_("Form", "People"), (Widget("people"),), ("people",), needs_saved=True),
        HISTORY,
    ),
)  # fmt: skip

_SERIES = Layout(
    tabs=(
        Tab(
            "basics", N_("Form", "Series"),
            (
                Parts(
                    "names", N_("Form", "Add a name"), N_("Form", "No name yet."),
                    (("name",), ("valid_from", "valid_to")),
                    hint=N_("Form", "The last one is the present name."), bare=True,
                ),
                Group("partnership_id"),
            ),
        ),
        Tab("seminars", N_("Form", "Seminars"), (Widget("seminars"),), ("seminars",), needs_saved=True),
        HISTORY,
    ),
)  # fmt: skip

_LETTERHEADS = Parts(
    "letterheads", N_("Form", "Add a side"), N_("Form", "Nothing entered yet: documents name the authority alone."),
    (
        ("side",), ("logo",), ("logo_text",), ("head",), ("sender",), ("contact",), ("foot",), ("signatory",),
        ("signatory_function",), ("place",),
    ),
    hint=N_("Form", "What documents of a side print of its own. Everything may stay empty."),
)  # fmt: skip

_PARTNERSHIP = Layout(
    tabs=(
        Tab(
            "basics", N_("Form", "Partnership"),
            (
                Group("name"), Group("own_city"), Group("partner_city"),
                Parts(
                    "agreements", N_("Form", "Add an agreement"), N_("Form", "No agreement yet."),
                    (("title",), ("signatories",), ("signed_on",)), bare=True,
                ),
                Parts(
                    "history", N_("Form", "Add a state"), N_("Form", "No state yet."), (("state", "since", "note"),)
                ),
            ),
        ),
        Tab("letterheads", N_("Form", "Letterhead and texts"), (_LETTERHEADS,), ("letterheads",)),
        HISTORY,
    ),
)  # fmt: skip

_TOPIC = Layout(
    tabs=(
        Tab("basics", N_("Form", "Topic"), (Group("name"),)),
        Tab("seminars", N_("Form", "Seminars"), (Widget("seminars"),), ("seminars",), needs_saved=True),
        HISTORY,
    ),
)

LAYOUTS = {
    "seminar": _SEMINAR, "person": _PERSON, "organisation": _ORGANISATION, "series": _SERIES,
    "partnership": _PARTNERSHIP, "topic": _TOPIC,
    "delegation": Layout(tabs=(Tab("basics", N_("Form", "Delegation"), (Group("side"),)), HISTORY)),
}  # fmt: skip
"""The layout of every kind that has a form."""
