"""All mapped classes together: importing this module makes the mapping complete."""

from app.domain.appearance import Appearance, drift, snapshot
from app.domain.base import Record, fields_of, kinds
from app.domain.delegation import Delegation, Member
from app.domain.letterhead import Letterhead
from app.domain.organisation import Organisation, OrganisationName
from app.domain.partnership import Agreement, Partnership, PartnershipState, Series, SeriesName
from app.domain.person import Appointment, ContactPoint, Distinction, Person, PersonName
from app.domain.photograph import Photograph
from app.domain.programme import ItemPerson, ProgrammeItem
from app.domain.results import Action, Outcome, Source
from app.domain.seminar import Leader, Part, Seminar, SeminarTopic, Special, Topic, Venue

__all__ = [
    "Action", "Agreement", "Appearance", "Appointment", "ContactPoint", "Delegation", "Distinction", "ItemPerson",
    "Leader", "Letterhead", "Member", "Organisation", "OrganisationName", "Outcome", "Part", "Partnership",
    "PartnershipState", "Person", "PersonName", "Photograph", "ProgrammeItem", "Record", "Seminar", "SeminarTopic",
    "Series", "SeriesName", "Source", "Special", "Topic", "Venue", "drift", "fields_of", "kinds", "snapshot",
]  # fmt: skip
