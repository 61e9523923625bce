"""Options of a document, declared once: the print centre's form, ``--option`` and what is remembered follow from them.

Values are plain (``str``, ``int``, ``float``, ``bool``; a date is its ISO text, ``""`` where none is given), so that
they can be remembered as they are and travel to the template.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal

from app.documents.errors import OptionInvalid, OptionUnknown
from app.domain.date import ImpossibleDate, parse_date
from app.domain.fields import Choice
from app.texts import Message, tr

Value = str | int | float | bool
Options = Mapping[str, Value]
_YES, _NO = ("1", "true", "yes", "ja", "да", "on"), ("0", "false", "no", "nein", "нет", "off")


@dataclass(frozen=True, slots=True)
class Option:
    """One thing that can be chosen when a document is printed."""

    key: str
    label: Message
    kind: Literal["choice", "number", "flag", "text", "date"]
    default: Value
    choices: tuple[Choice, ...] = ()
    minimum: float = 0
    maximum: float = 999
    decimals: int = 0
    """Places behind the point of a number; with 0 the value is an ``int``."""
    hint: Message | None = None
    when: tuple[str, Value] | None = None
    """Only of use where another option has this value: (its key, the value)."""

    def read(self, given: object) -> Value:
        """*given* as a value of this option, also from its text. Raises :class:`OptionInvalid`."""
        text = str(given).strip()
        if self.kind == "flag":
            if isinstance(given, bool) or text.casefold() in (*_YES, *_NO):
                return given if isinstance(given, bool) else text.casefold() in _YES
            raise self._invalid(text, "yes, no")
        if self.kind == "number":
            return self._number(text)
        if self.kind == "choice":
            if any(choice.key == text for choice in self.choices):
                return text
            raise self._invalid(text, ", ".join(choice.key for choice in self.choices))
        return self._day(text) if self.kind == "date" and text else text

    def applies(self, options: Options) -> bool:
        """Whether the option is of use beside the values of the others."""
        return self.when is None or options.get(self.when[0]) == self.when[1]

    def _number(self, text: str) -> Value:
        known = f"{self.minimum:g} – {self.maximum:g}"
        try:
            number = round(float(text.replace(",", ".")), self.decimals)
        except ValueError:
            raise self._invalid(text, known) from None
        if not self.minimum <= number <= self.maximum:
            raise self._invalid(text, known)
        return number if self.decimals else int(number)

    def _day(self, text: str) -> Value:
        try:
            return str(parse_date(text))
        except ImpossibleDate:
            raise self._invalid(text, "2017, 2017-07, 2017-07-04") from None

    def _invalid(self, text: str, known: str) -> OptionInvalid:
        return OptionInvalid(option=tr(self.label), value=text, known=known)


def completed(options: Iterable[Option], given: Mapping[str, object]) -> dict[str, Value]:
    """A value for every option: the *given* one, else its default. Raises known errors for what does not fit."""
    known = {option.key: option for option in options}
    for key in given:
        if key not in known:
            raise OptionUnknown(key=key, known=", ".join(known) or "–")
    return {key: option.read(given[key]) if key in given else option.default for key, option in known.items()}


def remembered(options: Iterable[Option], kept: Mapping[str, object]) -> dict[str, Value]:
    """As :func:`completed`, for values kept by an earlier version: what does not fit any more becomes the default."""
    found: dict[str, Value] = {}
    for option in options:
        found[option.key] = option.default
        if option.key in kept:
            try:
                found[option.key] = option.read(kept[option.key])
            except OptionInvalid:
                continue
    return found
