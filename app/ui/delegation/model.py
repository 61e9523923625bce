"""The rows of the delegation editor: headings of groups, places, and the lines in which one adds."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QMimeData, QModelIndex, QObject, Qt, Signal

from app.services.delegations import Offered, Target
from app.services.roster import Group, Place, Roster
from app.texts import N_, tr
from app.ui.delegation import words
from app.ui.editing.rows import ENTRY, GROUP, ITEM, Cell, Heading, Index, Line, RowsModel

NUMBER, PERSON, OFFICE, ROLE, REPLY = "number", "person", "office", "role", "reply"
HEADINGS = (
    Heading(NUMBER, N_("Delegations", "No.")),
    Heading(PERSON, N_("Delegations", "Person")),
    Heading(OFFICE, N_("Delegations", "Function and organisation, as on the day")),
    Heading(ROLE, N_("Delegations", "Role")),
    Heading(REPLY, N_("Delegations", "Reply")),
)
_MIME = "application/x-seminarakte-members"
_COLLAPSED = N_("Delegations", "{title}, {counts}, folded")
GroupKey = tuple[str, str, int]
"""Side, kind, and which one of several of the same kind: the same before and after the record is made."""


@dataclass(frozen=True, slots=True)
class GroupRow:
    """The heading of a delegation."""

    group: Group
    of: GroupKey
    folded: bool

    @property
    def key(self) -> Hashable:
        return GROUP, self.of

    sort = GROUP


@dataclass(frozen=True, slots=True)
class MemberRow:
    """A place. *number* is 0 for those who do not count."""

    place: Place
    of: GroupKey
    number: int

    @property
    def key(self) -> Hashable:
        return ITEM, self.place.id

    sort = ITEM


@dataclass(frozen=True, slots=True)
class EntryRow:
    """The line at the end of a group in which one types."""

    of: GroupKey

    @property
    def key(self) -> Hashable:
        return ENTRY, self.of

    sort = ENTRY


def keyed(groups: Iterable[Group]) -> list[tuple[GroupKey, Group]]:
    """The groups with their keys."""
    seen: Counter[tuple[str, str]] = Counter()
    found = []
    for group in groups:
        kind = (group.side, group.type)
        found.append(((*kind, seen[kind]), group))
        seen[kind] += 1
    return found


def rows_of(roster: Roster, folded: set[GroupKey], *, writable: bool) -> list[Any]:
    """The table's rows for *roster*; a folded group shows its heading alone."""
    rows: list[Any] = []
    for key, group in keyed(roster.groups):
        rows.append(GroupRow(group, key, key in folded))
        if key in folded:
            continue
        number = 0
        for place in group.places:
            number += place.present
            rows.append(MemberRow(place, key, number if place.present else 0))
        if writable:
            rows.append(EntryRow(key))
    return rows


def target_of(roster: Roster, group: Group) -> Target:
    """Where a service is to put somebody: the delegation, or the one that is still to be made."""
    return group.id or Offered(roster.seminar_id, group.side, group.type)


class DelegationModel(RowsModel):
    """Places with their numbers, names, offices, roles and replies, all as on the day."""

    dropped = Signal(object, int)
    """Ids of members, and the row in front of which they are to stand."""

    def __init__(self, language: Callable[[], str], parent: QObject | None = None) -> None:
        super().__init__(HEADINGS, PERSON, parent)
        self._language = language
        self.movable = False
        self.narrow = False

    def cell(self, row: Any, column: str) -> Cell:
        """What stands in *column* of a heading, a place or an entry line."""
        if isinstance(row, GroupRow):
            return self._heading(row) if column == NUMBER else Cell()
        if isinstance(row, EntryRow):
            return Cell()
        assert isinstance(row, MemberRow)
        parts: dict[str, Callable[[MemberRow], Cell]] = {
            NUMBER: self._number, PERSON: self._person, OFFICE: self._office, ROLE: self._role, REPLY: self._reply,
        }  # fmt: skip
        return parts[column](row)

    def _heading(self, row: GroupRow) -> Cell:
        title, counts = words.group_title(row.group, self._language()), words.group_counts(row.group)
        spoken = tr(_COLLAPSED, title=title, counts=counts) if row.folded else f"{title}, {counts}"
        return Cell((Line(title, "name"),), spoken, counts, heading=True, expanded=not row.folded)

    def _number(self, row: MemberRow) -> Cell:
        return Cell((Line(str(row.number) if row.number else "–", "body", "ink2"),), grip=self.movable)

    def _person(self, row: MemberRow) -> Cell:
        place = row.place
        if place.unnamed:
            what = words.NAME_NOT_KNOWN if place.status == "attended" else words.TO_BE_NAMED
            lines = [Line(tr(words.UNNAMED), "name", "ink2"), Line(tr(what), "label", "ink2")]
        else:
            lines = self._names(place)
        if place.replaced_by:
            lines[1:] = [Line(tr(words.REPLACED_BY, name=place.replaced_by), "label", "ink2", "replace")]
        elif self.narrow and place.role == "leader":
            lines[0] = Line(lines[0].text, lines[0].role, lines[0].color, "crown")
        return Cell(tuple(lines))

    def _names(self, place: Place) -> list[Line]:
        first, second = words.content_languages(self._language())
        names = {"de": place.name_latin, "ru": place.name_cyrillic}
        titles = f"{place.titles} " if place.titles and names["de"] else ""
        shown = {language: (titles if language == "de" else "") + name for language, name in names.items()}
        color = "ink" if place.present else "ink3"
        main = (names[first] and shown[first]) or shown[second]
        lines = [Line(main, "name", color, struck=place.status == "replaced")]
        if names[first] and names[second]:
            lines.append(Line(shown[second], "label", "ink2" if place.present else "ink3"))
        elif place.present:
            lacking = second if names[first] else first
            lines.append(Line(tr(words.MISSING[lacking]), "label", "ink3", "circle-dashed", "ink3"))
        return lines

    def _office(self, row: MemberRow) -> Cell:
        place = row.place
        first, second = words.content_languages(self._language())
        if not place.present:
            text = words.office(place, first) or words.office(place, second)
            return Cell((Line(text, "label", "ink3"),) if text else ())
        lines = []
        if not place.function and not place.organisation:
            to_come = place.unnamed and place.status != "attended"
            lines.append(Line(tr(words.PLACE_COUNTS if to_come else words.NOT_STATED), "body", "ink3"))
        else:
            lines = [self._office_line(place, first, "body", "ink"), self._office_line(place, second, "label", "ink2")]
        differs = words.difference(place, first)
        if differs:
            lines.append(Line(differs, "label", "warn", "equal-not", "warn"))
        return Cell(tuple(lines))

    def _office_line(self, place: Place, language: str, role: str, color: str) -> Line:
        text, lack = words.office(place, language), words.lacks(place, language)
        if lack is None:
            return Line(text, role, color)
        words_for_it = tr(lack) if not text else f"{text} · {tr(lack)}"
        return Line(words_for_it, role if text else "label", color if text else "ink3", "circle-dashed", "ink3")

    def _role(self, row: MemberRow) -> Cell:
        place = row.place
        if not place.present:
            return Cell((Line(words.role_label(place), "body", "ink3"),))
        lines = [Line(words.role_label(place), "body", "ink2", "crown" if place.role == "leader" else "")]
        if place.role_text:
            lines.append(Line(place.role_text.best(self._language()), "label", "ink2"))
        return Cell(tuple(lines))

    def _reply(self, row: MemberRow) -> Cell:
        icon, color = words.STATUS_ICONS.get(row.place.status, ("", "ink2"))
        return Cell((Line(words.status_label(row.place), "body", "ink2", icon, color),))

    def flags(self, index: Index) -> Qt.ItemFlag:
        row = self.row_at(index)
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if isinstance(row, MemberRow) and self.movable:
            flags |= Qt.ItemFlag.ItemIsDragEnabled
        if isinstance(row, EntryRow):
            flags = Qt.ItemFlag.ItemIsEnabled
        return flags | Qt.ItemFlag.ItemIsDropEnabled if self.movable else flags

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        return [_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        numbers = sorted({index.row() for index in indexes})
        ids = [row.place.id for row in (self.rows[n] for n in numbers) if isinstance(row, MemberRow)]
        data = QMimeData()
        data.setData(_MIME, ",".join(map(str, ids)).encode())
        return data

    def dropMimeData(self, data: QMimeData, _action: Qt.DropAction, row: int, _column: int, parent: Index) -> bool:
        if not data.hasFormat(_MIME) or not self.movable:
            return False
        ids = [int(part) for part in bytes(data.data(_MIME).data()).decode().split(",") if part]
        self.dropped.emit(ids, parent.row() if parent.isValid() else row if row >= 0 else len(self.rows))
        return bool(ids)
