"""One place of a delegation in full: what it is, who holds it, as on the day and as in the directory."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.base import fields_of
from app.domain.delegation import Member
from app.names.folding import fold
from app.services import delegations, offices, records, roster
from app.services.newcomers import Who
from app.services.roster import Place, Roster
from app.texts import N_, tr
from app.ui.delegation import words
from app.ui.delegation.driftcard import DriftCard
from app.ui.delegation.elsewhere import ElsewhereList
from app.ui.editing.inspector import Inspector
from app.ui.editing.perform import perform
from app.ui.editing.personline import PersonLine
from app.ui.editing.saving import SavingSheet
from app.ui.forms.fields import Untranslated
from app.ui.forms.references import reference_field
from app.ui.kit.bilingual import BilingualField
from app.ui.kit.buttons import LinkButton, SecondaryButton
from app.ui.kit.check import CheckField
from app.ui.kit.choice import ChoiceField
from app.ui.kit.flow import FlowLayout
from app.ui.kit.labels import HLine, SectionTitle
from app.ui.kit.linefield import LineField
from app.ui.kit.reference import Found, ReferenceField
from app.ui.office import Office

FIELDS = fields_of(Member)
_REPLACE = N_("Delegations", "Replace by …")
_NAME_PLACE = N_("Delegations", "Name this place …")
_BY = N_("Delegations", "Who takes the place")


class MemberPanel(Inspector):
    """Shows and changes one place; every field saves by itself."""

    acted = Signal(int)
    """The place that is to be selected now: the same one, or the one that took it."""

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(N_("Delegations", "Details of the place"), parent)
        self._office = office
        self._roster: Roster | None = None
        self._place: Place | None = None
        self.drift = DriftCard(self)
        self.body.addWidget(self.drift)
        self.line_after_drift = HLine(self)
        self.body.addWidget(self.line_after_drift)
        self.body.addWidget(SectionTitle(N_("Delegations", "Place in the delegation"), self))
        self.place_sheet = SavingSheet(self._save, self)
        self.body.addWidget(self.place_sheet)
        self._build_place()
        self.body.addWidget(HLine(self))
        self.body.addWidget(SectionTitle(N_("Delegations", "As on the day"), self))
        self.day_sheet = SavingSheet(self._save, self)
        self.body.addWidget(self.day_sheet)
        self._build_day()
        self.elsewhere = ElsewhereList(office, self)
        self.body.addWidget(self.elsewhere)
        self.body.addStretch(1)
        self._connect()

    def _build_place(self) -> None:
        sheet = self.place_sheet
        for name in ("role", "status"):
            choices = [(choice.key, choice.label) for choice in FIELDS[name].choices]
            sheet.add(FIELDS[name], ChoiceField(choices, sheet, optional=False))
        self.counterpart = ReferenceField(self._find_counterpart, self._member_name, sheet, icon="user")
        sheet.add(FIELDS["counterpart_id"], self.counterpart)
        sheet.add(FIELDS["role_text"], BilingualField(sheet, kind="wrap"))
        self.replace_button = SecondaryButton(_REPLACE, "user-plus", self)
        self.unname_button = SecondaryButton(
            N_("Delegations", "Set to N. N."), parent=self,
            hint=N_("Delegations", "The place stays and counts; nobody stands on it any more"),
        )  # fmt: skip
        buttons = FlowLayout(8)
        buttons.addWidget(self.replace_button)
        buttons.addWidget(self.unname_button)
        self.body.addLayout(buttons)
        self.who_line = PersonLine(self._office, _BY, self, present=self._where)
        self.who_line.hide()
        self.body.addWidget(self.who_line)

    def _build_day(self) -> None:
        sheet = self.day_sheet
        sheet.add(FIELDS["function"], BilingualField(sheet, kind="wrap"))
        self.organisation = reference_field(self._office, "organisation", sheet)
        sheet.add(FIELDS["organisation_id"], self.organisation)
        sheet.add(FIELDS["organisation_name"], BilingualField(sheet, kind="wrap"))
        sheet.add(FIELDS["acting"], CheckField(parent=sheet))
        for name in ("name_latin", "name_cyrillic", "titles", "badge_name", "source"):
            sheet.add(FIELDS[name], LineField(sheet))
        sheet.add(FIELDS["note"], Untranslated(sheet, kind="wrap"))
        self.record_button = LinkButton(
            N_("Delegations", "Enter this office in the directory too"), "upload", self,
            hint=N_("Delegations", "The directory knows no office of this person yet"),
        )  # fmt: skip
        self.open_button = LinkButton(N_("Delegations", "Open in the directory"), "external-link", self)
        links = FlowLayout(8)
        links.addWidget(self.record_button)
        links.addWidget(self.open_button)
        self.body.addLayout(links)

    def _connect(self) -> None:
        db, today = self._office.db, lambda: self._office.today
        self.drift.take_over.connect(lambda: self._do(delegations.take_over, db, self.member_id, today()))
        self.drift.keep.connect(lambda: self._do(delegations.keep, db, self.member_id))
        self.drift.change_here.connect(self.edit_office)
        self.replace_button.clicked.connect(self.start_replacing)
        self.unname_button.clicked.connect(lambda: self._do(delegations.set_unnamed, db, self.member_id))
        self.record_button.clicked.connect(lambda: self._do(offices.record_office, db, self.member_id))
        self.open_button.clicked.connect(self._open_person)
        self.who_line.who.connect(self._take_place)
        self.who_line.escaped.connect(self._stop_replacing)
        self.counterpart.open_requested.connect(self.acted)

    @property
    def member_id(self) -> int:
        """The place shown, 0 for none."""
        return self._place.id if self._place else 0

    def show_place(self, shown: Roster, place: Place) -> None:
        """Show *place* of *shown*; typing that was not saved yet stays where it is the same place."""
        another = self.member_id != place.id
        if another:
            self.flush()
            self._stop_replacing()
        self._roster, self._place = shown, place
        language = self._office.language
        first, second = words.content_languages(language)
        names = {"de": place.name_latin, "ru": place.name_cyrillic}
        title = place.name(language) or tr(words.UNNAMED)
        self.set_title(title, names[second] if names[first] and not place.unnamed else "")
        writable = not shown.closed and not self._office.db.read_only
        with self._office.db.read() as session:
            values = records.load(session, "member", place.id).values
            others = (
                roster.elsewhere(session, place.person_id, shown.seminar_id, language) if place.person_id else []
            )
        for sheet in (self.place_sheet, self.day_sheet):
            sheet.show_values(values, another=another)
            sheet.set_read_only(not writable)
        self.drift.show_place(place, first, writable=writable)
        self.line_after_drift.setVisible(bool(place.drift))
        self.replace_button.set_text(_NAME_PLACE if place.unnamed else _REPLACE)
        self.replace_button.setVisible(writable and place.status != "replaced")
        self.unname_button.setVisible(writable and place.present and not place.unnamed)
        self.record_button.setVisible(writable and place.unrecorded)
        self.open_button.setVisible(place.person_id is not None)
        self.elsewhere.show_list(others)

    def edit(self) -> None:
        """Put the keyboard into the first field."""
        self.place_sheet.fields["role"].field.focus_widget().setFocus()

    def edit_office(self) -> None:
        """Put the keyboard into the function as on the day."""
        self.day_sheet.fields["function"].field.focus_widget().setFocus()

    def start_replacing(self) -> None:
        """Ask who takes the place."""
        if self.replace_button.isVisibleTo(self):
            self.who_line.show()
            self.who_line.enter()

    def flush(self) -> None:
        """Save what is still being typed."""
        if self._place is not None:
            self.place_sheet.flush()
            self.day_sheet.flush()

    def _stop_replacing(self) -> None:
        had_focus = self.who_line.line.hasFocus()
        self.who_line.clear()
        self.who_line.hide()
        if had_focus:
            self.replace_button.setFocus()

    def _save(self, name: str, value: Any) -> bool:
        db = self._office.db
        if name == "organisation_id":
            return perform(self._office, offices.choose_organisation, db, self.member_id, value)
        return perform(self._office, delegations.update, db, self.member_id, {name: value})

    def _do(self, work: Any, *args: Any) -> None:
        self.flush()
        perform(self._office, work, *args)

    def _take_place(self, who: Who) -> None:
        place, db, today = self._place, self._office.db, self._office.today
        if place is None:
            return
        self._stop_replacing()
        if place.unnamed:
            perform(self._office, delegations.put_person, db, place.id, who, today)
            self.acted.emit(place.id)
            return
        new: list[int] = []
        if perform(self._office, lambda: new.append(delegations.replace(db, place.id, who, today))):
            self.acted.emit(new[0])

    def _open_person(self) -> None:
        if self._place is not None and self._place.person_id is not None:
            self._office.open_requested.emit("person", self._place.person_id, "")

    def _where(self, person_id: int) -> str:
        return words.where_present(self._roster, person_id, self._office.language) if self._roster else ""

    def _members(self) -> Sequence[tuple[Place, str]]:
        """Named places of the other side, each with the title of its list."""
        own = self._roster.group_of(self.member_id) if self._roster else None
        if self._roster is None or own is None:
            return []
        language = self._office.language
        return [
            (place, words.group_title(group, language))
            for group in self._roster.groups
            if group.side != own.side
            for place in group.places
            if not place.unnamed
        ]

    def _find_counterpart(self, text: str) -> Found:
        wanted = fold(text)
        return [
            (place.id, place.name(self._office.language), title)
            for place, title in self._members()
            if wanted in fold(f"{place.name_latin} {place.name_cyrillic}")
        ][:12]

    def _member_name(self, member_id: int) -> str:
        place = self._roster.place(member_id) if self._roster else None
        return (place.name(self._office.language) or tr(words.UNNAMED)) if place else ""
