"""Delegations and their members. Three lists, not one: the delegation, the opening's guests, those who accompany."""

from __future__ import annotations

from sqlalchemy.orm import Mapped, relationship

from app.domain.appearance import Appearance
from app.domain.base import Record
from app.domain.fields import Choice, bilingual, choice, integer, line, owned_by, position, reference
from app.domain.partnership import SIDES
from app.domain.seminar import Seminar
from app.domain.text import Text
from app.texts import N_

OFFICIAL = "official"
KINDS_OF_DELEGATION = (
    Choice(OFFICIAL, N_("Delegation", "Delegation")),
    Choice("experts", N_("Delegation", "Experts")),
    Choice("interpreters", N_("Delegation", "Interpreters")),
    Choice("accompanying", N_("Delegation", "Accompanying persons")),
    Choice("guests", N_("Delegation", "Guests of the opening")),
    Choice("organisers", N_("Delegation", "Organisers")),
)
LEADER = "leader"
ROLES = (
    Choice(LEADER, N_("Delegation", "Head")),
    Choice("deputy", N_("Delegation", "Deputy head")),
    Choice("member", N_("Delegation", "Member")),
    Choice("interpreter", N_("Delegation", "Interpreter")),
    Choice("guest", N_("Delegation", "Guest")),
    Choice("contact", N_("Delegation", "Contact")),
)
MEMBER_STATUSES = (
    Choice("planned", N_("Delegation", "planned")),
    Choice("invited", N_("Delegation", "invited")),
    Choice("confirmed", N_("Delegation", "confirmed")),
    Choice("declined", N_("Delegation", "declined")),
    Choice("cancelled", N_("Delegation", "cancelled")),
    Choice("replaced", N_("Delegation", "replaced")),
    Choice("attended", N_("Delegation", "attended")),
)
ABSENT = ("declined", "cancelled", "replaced")
"""Statuses of members who do not count."""


class Delegation(Record):
    """The people of one side at a seminar, of one kind."""

    __tablename__ = "delegation"
    title_one = N_("Delegation", "Delegation")
    title_many = N_("Delegation", "Delegations")

    seminar_id: Mapped[int] = owned_by("seminar", N_("Delegation", "Seminar"))
    position: Mapped[int] = position()
    side: Mapped[str | None] = choice(N_("Delegation", "Side"), SIDES, required=True, listed=True)
    type: Mapped[str | None] = choice(
        N_("Delegation", "Kind"), KINDS_OF_DELEGATION, default=OFFICIAL, required=True, listed=True
    )
    nominal_size: Mapped[int | None] = integer(
        N_("Delegation", "Size as announced"), listed=True, hint=N_("Delegation", "Empty where it is not known")
    )
    bodies: Mapped[Text] = bilingual(N_("Delegation", "Bodies represented"), multiline=True, searchable=True)
    note: Mapped[Text] = bilingual(N_("Delegation", "Note"), translated=False, multiline=True)

    seminar: Mapped[Seminar] = relationship(back_populates="delegations")
    members: Mapped[list[Member]] = relationship(
        back_populates="delegation", cascade="all, delete-orphan", passive_deletes=True, order_by="Member.position"
    )

    def label(self, language: str) -> str:
        """City of the side and title of the seminar: "Berlin · 18. Sozialseminar"."""
        city = self.seminar.series.partnership.city(self.side).best(language)
        return f"{city} · {self.seminar.label(language)}"

    def leader(self) -> Member | None:
        """The member who heads the delegation."""
        return next((member for member in self.members if member.role == LEADER and member.present), None)

    def counts(self) -> tuple[int, int]:
        """(named, N.N.) members who count, those who declined or were replaced left out."""
        present = [member for member in self.members if member.present]
        unnamed = sum(member.unnamed for member in present)
        return len(present) - unnamed, unnamed


class Member(Appearance, Record):
    """A place in a delegation: a person as on the day, or N.N."""

    __tablename__ = "member"
    title_one = N_("Delegation", "Member of a delegation")
    title_many = N_("Delegation", "Members of a delegation")

    delegation_id: Mapped[int] = owned_by("delegation", N_("Delegation", "Delegation"))
    position: Mapped[int] = position()
    role: Mapped[str | None] = choice(N_("Delegation", "Role"), ROLES, default="member", required=True, listed=True)
    role_text: Mapped[Text] = bilingual(N_("Delegation", "Role as printed"))
    status: Mapped[str | None] = choice(
        N_("Delegation", "Reply"), MEMBER_STATUSES, default="planned", required=True, listed=True
    )
    replaces_id: Mapped[int | None] = reference(N_("Delegation", "Takes the place of"), "member")
    counterpart_id: Mapped[int | None] = reference(N_("Delegation", "Counterpart"), "member")
    badge_name: Mapped[str] = line(N_("Delegation", "Name on the badge, if other"))

    delegation: Mapped[Delegation] = relationship(back_populates="members", foreign_keys="Member.delegation_id")
    replaces: Mapped[Member | None] = relationship(
        foreign_keys="Member.replaces_id", remote_side="Member.id", back_populates="replaced_by"
    )
    replaced_by: Mapped[list[Member]] = relationship(
        foreign_keys="Member.replaces_id", back_populates="replaces", passive_deletes="all"
    )
    counterpart: Mapped[Member | None] = relationship(
        foreign_keys="Member.counterpart_id",
        remote_side="Member.id",
        post_update=True,  # two members are each other's counterpart: there is no order in which to write them
    )

    @property
    def present(self) -> bool:
        """Whether the place counts: not declined, cancelled or replaced."""
        return self.status not in ABSENT

    def label(self, language: str) -> str:
        """The name, or N.N."""
        return self.name(language)
