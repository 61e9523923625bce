"""Fields that point to another record: type to find, choose, or create what is not there yet from what was typed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget

from app.domain.base import kinds
from app.services import creating, finding
from app.texts import N_, Message, tr
from app.ui.kit.announce import announce
from app.ui.kit.reference import Found, ReferenceField
from app.ui.office import Office

ICONS = {
    "person": "user", "organisation": "building-2", "series": "layers", "partnership": "handshake",
    "seminar": "presentation", "topic": "tag", "delegation": "users",
}  # fmt: skip
NEW = {
    "person": N_("Reference", "New person"),
    "organisation": N_("Reference", "New organisation"),
    "series": N_("Reference", "New series"),
    "topic": N_("Reference", "New topic"),
}
PLACEHOLDERS = {
    "person": N_("Reference", "Type a name"),
    "organisation": N_("Reference", "Type a name"),
    "series": N_("Reference", "Type the name of the series"),
}
_CREATED = N_("Reference", "{kind} “{label}” was created.")


def reference_field(
    office: Office, target: str, parent: QWidget, creators: Mapping[str, Callable[[Any, str], None]] | None = None
) -> ReferenceField:
    """A field for a record of kind *target*. *creators* may know another way of making a new one than the usual."""
    message: Message | None = NEW.get(target)
    field = ReferenceField(
        partial(find, office, target), partial(label_of, office, target), parent,
        icon=ICONS.get(target, "file"), create=message, placeholder=PLACEHOLDERS.get(target, ""),
    )  # fmt: skip
    field.open_requested.connect(lambda record_id: office.open_requested.emit(target, record_id, ""))
    usual = partial(create_in_place, office, target)
    field.create_requested.connect(lambda typed: (creators or {}).get(target, usual)(field, typed))
    return field


def find(office: Office, target: str, text: str) -> Found:
    """Candidates for what was typed: (id, label, second line)."""
    with office.db.read() as session:
        hits = finding.choose(session, target, text, office.language)
    return [(hit.id, hit.label, hit.matched or hit.detail) for hit in hits]


def label_of(office: Office, target: str, record_id: int) -> str:
    """What a record is called, ``""`` where it is gone."""
    with office.db.read() as session:
        return finding.label_of(session, target, record_id, office.language)


def create_in_place(office: Office, target: str, field: ReferenceField, typed: str) -> None:
    """Make a new record of what was typed and choose it; a known error is told."""
    record_id = office.attempt(creating.create, office.db, target, typed)
    if record_id is not None:
        choose(field, record_id)
        kind = tr(kinds()[target].title_one)
        announce(field, tr(_CREATED, kind=kind, label=label_of(office, target, record_id)))


def choose(field: ReferenceField, record_id: int) -> None:
    """Choose a record as the person would: the field tells that it changed."""
    field.set_value(record_id)
    field.changed.emit()
