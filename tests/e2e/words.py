"""The words on the screen, as the program's own texts say them in a language."""

from __future__ import annotations

from app.domain.model import fields_of, kinds
from app.texts import Message, catalogue, tr


class Words:
    """``words("Print", "Print …")`` is that text in :attr:`language`; ``words.field("seminar", "title")`` a label."""

    def __init__(self, language: str) -> None:
        self.language = language

    def __call__(self, context: str, source: str, **values: object) -> str:
        """The text marked so in the code. A text without a translation is a mistake."""
        assert (context, source) in catalogue(self.language), f"{source!r} is not translated into {self.language}"
        return tr(Message(context, source), to=self.language, **values)

    def field(self, kind: str, name: str) -> str:
        """Label of a field."""
        return tr(fields_of(kinds()[kind])[name].label, to=self.language)

    def choice(self, kind: str, name: str, key: str) -> str:
        """What the choice *key* of a field is called."""
        choices = fields_of(kinds()[kind])[name].choices
        return next(tr(choice.label, to=self.language) for choice in choices if choice.key == key)

    def title_one(self, kind: str) -> str:
        """What one record of *kind* is called."""
        return tr(kinds()[kind].title_one, to=self.language)

    def title_many(self, kind: str) -> str:
        """What several records of *kind* are called."""
        return tr(kinds()[kind].title_many, to=self.language)

    def in_(self, language: str, label: str) -> str:
        """Name of the field for *language* (``de``, ``ru``) of a text in both."""
        name = self("Languages", {"de": "German", "ru": "Russian"}[language])
        return self("Bilingual", "{label}, {language}", label=label, language=name)
