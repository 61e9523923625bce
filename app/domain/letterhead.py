"""What an office prints of its own: letterhead, logo, signatory and standard texts, for each side of a partnership."""

from __future__ import annotations

from sqlalchemy.orm import Mapped, relationship

from app.domain.base import Record
from app.domain.fields import bilingual, choice, image, owned_by, position
from app.domain.partnership import OWN, SIDES, Partnership
from app.domain.text import Text
from app.texts import N_


class Letterhead(Record):
    """How one side appears in documents. Everything may be empty: then documents print the authority alone."""

    __tablename__ = "letterhead"
    title_one = N_("Letterhead", "Letterhead and texts")
    title_many = N_("SeveralLetterheads", "Letterheads and texts")

    partnership_id: Mapped[int] = owned_by("partnership", N_("Letterhead", "Partnership"))
    position: Mapped[int] = position()
    side: Mapped[str | None] = choice(N_("Letterhead", "Side"), SIDES, default=OWN, required=True)
    logo: Mapped[str] = image(N_("Letterhead", "Logo"))
    logo_text: Mapped[Text] = bilingual(
        N_("Letterhead", "The logo in words"), hint=N_("Letterhead", "For people who do not see it")
    )
    head: Mapped[Text] = bilingual(
        N_("Letterhead", "Letterhead"), multiline=True,
        hint=N_("Letterhead", "Authority and department, a line each"),
    )  # fmt: skip
    sender: Mapped[Text] = bilingual(
        N_("Letterhead", "Sender above the address"),
        hint=N_("Letterhead", "One short line for the window of the envelope"),
    )
    contact: Mapped[Text] = bilingual(
        N_("Letterhead", "Contact"), multiline=True,
        hint=N_("Letterhead", "Room, telephone, e-mail: beside the address in a letter"),
    )  # fmt: skip
    foot: Mapped[Text] = bilingual(
        N_("Letterhead", "Foot of a letter"), multiline=True,
        hint=N_("Letterhead", "Address, public transport, bank"),
    )  # fmt: skip
    signatory: Mapped[Text] = bilingual(N_("Letterhead", "Signed by: name"))
    signatory_function: Mapped[Text] = bilingual(N_("Letterhead", "Signed by: function"), multiline=True)
    opening_text: Mapped[Text] = bilingual(
        N_("Letterhead", "Standard text at the beginning of a letter"), multiline=True
    )
    closing_text: Mapped[Text] = bilingual(N_("Letterhead", "Standard text at the end of a letter"), multiline=True)
    regards: Mapped[Text] = bilingual(
        N_("Letterhead", "Complimentary close"), hint=N_("Letterhead", "Such as “Yours sincerely”")
    )
    place: Mapped[Text] = bilingual(N_("Letterhead", "Place before the date"))

    partnership: Mapped[Partnership] = relationship(back_populates="letterheads")

    def label(self, language: str) -> str:
        """City of the side."""
        return self.partnership.city(self.side).best(language)
