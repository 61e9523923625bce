"""The questions before a new file: which two cities, in both languages."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.domain.base import fields_of
from app.domain.fields import Kind
from app.domain.model import Partnership
from app.domain.text import Text
from app.services import records
from app.services.records import Snapshot
from app.texts import N_
from app.ui.desk.dialogs import Dialog
from app.ui.desk.passphrasedialog import NewSecret
from app.ui.kit.bilingual import BilingualField
from app.ui.kit.field import Field
from app.ui.kit.formrow import FormRow
from app.ui.kit.labels import Label, SectionTitle
from app.ui.kit.linefield import LineField

_PROPOSED = {
    "name": Text(de="Städtepartnerschaft Berlin–Moskau", ru="Партнёрство городов Берлин – Москва"),
    "own_city": Text(de="Berlin", ru="Берлин"),
    "own_country": "DE-BE",
    "own_time_zone": "Europe/Berlin",
    "partner_city": Text(de="Moskau", ru="Москва"),
    "partner_country": "RU",
    "partner_time_zone": "Europe/Moscow",
}
"""What the first office would type; every value can be overwritten."""
_ASKED = (
    (N_("NewFile", "Partnership"), ("name",)),
    (N_("NewFile", "Own side"), ("own_city", "own_country", "own_time_zone", "own_authority")),
    (N_("NewFile", "Partner"), ("partner_city", "partner_country", "partner_time_zone", "partner_authority")),
)
SECRET = N_("NewFile", "Passphrase")
SECRET_HINT = N_(
    "NewFile",
    "With a passphrase nobody else can read the file, and nobody can if it is forgotten. Leave it empty to do without; "
    "it can be set later.",
)
INTRO = N_("NewFile", "Who holds the seminars with whom? Everything can be changed later.")


class NewFileDialog(Dialog):
    """Both sides with city, region (for the public holidays), time zone and authority."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(N_("NewFile", "New file"), N_("NewFile", "Create the file …"), parent, width=900, scrolls=True)
        self._fields: dict[str, Field] = {}
        self.body.addWidget(Label(INTRO, "body", "ink2", wrap=True, parent=self))
        declared = fields_of(Partnership)
        for heading, names in _ASKED:
            self.body.addWidget(SectionTitle(heading, self))
            for name in names:
                bilingual = declared[name].kind is Kind.BILINGUAL
                field: Field = BilingualField(parent=self) if bilingual else LineField(parent=self)
                field.set_value(_PROPOSED.get(name, {} if bilingual else ""))
                self._fields[name] = field
                hint = declared[name].hint
                self.body.addWidget(FormRow(declared[name].label, field, self, hint=hint or ""))
        self.body.addWidget(SectionTitle(SECRET, self))
        self.body.addWidget(Label(SECRET_HINT, "body", "ink2", wrap=True, parent=self))
        self.secret = NewSecret(self, optional=True)
        self.body.addWidget(self.secret)

    def partnership(self) -> Snapshot:
        """The partnership as answered, not yet saved."""
        values = {
            name: Text(field.value() or {}) if isinstance(field, BilingualField) else field.value() or ""
            for name, field in self._fields.items()
        }
        return records.blank("partnership", **values)

    def accept(self) -> None:
        """Only with both cities, a name, and a passphrase that was typed twice or not at all."""
        first = None
        for name, field in self._fields.items():
            needed = fields_of(Partnership)[name].required and not field.value()
            field.set_problem(N_("NewFile", "is needed.") if needed else None)
            first = first or (field if needed else None)
        if first is not None:
            first.focus_widget().setFocus()
            return
        if self.secret.check():
            super().accept()
