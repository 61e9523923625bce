"""Language tags in a Word file: every passage is spoken in its own language.

A passage travels through the template as text between marks (Unicode noncharacters, which no typed text can
contain); afterwards its runs are split at the marks and tagged with the language.
"""

from __future__ import annotations

import copy
import re
from collections.abc import Iterator
from typing import Any

from docx.opc.oxml import serialize_part_xml
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import qn

_BEGIN, _MIDDLE, _TEXT, _END = "\ufdd0", "\ufdd1", "\ufdd2", "\ufdd3"
_PART = re.compile(f"({_BEGIN}[a-z]+{_MIDDLE}[A-Z]*{_TEXT}|{_END})")
_REGIONS = {"de": "de-DE", "ru": "ru-RU", "en": "en-GB", "uk": "uk-UA", "be": "be-BY"}


def marked(text: str, language: str, mark: str) -> str:
    """*text* between marks that :func:`speak` understands."""
    return f"{_BEGIN}{language}{_MIDDLE}{mark}{_TEXT}{text}{_END}"


def speak(part: bytes) -> bytes:
    """One XML part of a Word file (text, header, footer) with its marks turned into language tags."""
    root = parse_xml(part)
    for paragraph in root.iter(qn("w:p")):
        _Speaker().paragraph(paragraph)
    for element in root.iter():
        for name, value in element.items():
            if _BEGIN in value:  # a table's caption, which cannot carry a language
                element.set(name, _PART.sub("", value))
    return bytes(serialize_part_xml(root))


class _Speaker:
    """Walks through the runs of one paragraph; a passage may reach over several of them."""

    def __init__(self) -> None:
        self.language = ""
        self.mark = ""

    def paragraph(self, paragraph: Any) -> None:
        for run in list(paragraph.iter(qn("w:r"))):
            parts = list(self._parts(run))
            if len(parts) == 1 and not self.language and not _PART.search("".join(run.itertext())):
                continue
            for part in parts:
                run.addprevious(part)
            run.getparent().remove(run)

    def _parts(self, run: Any) -> Iterator[Any]:
        """*run* as runs of one language each."""
        current = self._empty(run)
        for child in [child for child in run if child.tag != qn("w:rPr")]:
            if child.tag != qn("w:t"):
                current.append(copy.copy(child))
                continue
            for piece in _PART.split(child.text or ""):
                if not _PART.fullmatch(piece):
                    self._write(current, piece)
                    continue
                yield current
                if piece == _END and self.mark:
                    yield self._raised(run)
                self._turn(piece)
                current = self._empty(run)
        yield current

    def _turn(self, piece: str) -> None:
        if piece == _END:
            self.language = self.mark = ""
        else:
            self.language, self.mark = piece.strip(_BEGIN + _TEXT).split(_MIDDLE)

    def _empty(self, run: Any) -> Any:
        """A run with the formatting of *run* and the present language."""
        new = OxmlElement("w:r")
        properties = run.find(qn("w:rPr"))
        if properties is not None:
            new.append(copy.deepcopy(properties))
        if self.language:
            tag = OxmlElement("w:lang")
            tag.set(qn("w:val"), _REGIONS.get(self.language, self.language))
            properties = new.get_or_add_rPr()
            for old in properties.findall(qn("w:lang")):
                properties.remove(old)
            properties.append(tag)
        return new

    def _raised(self, run: Any) -> Any:
        """The sign of a language that stands in for another: small and raised."""
        new = self._empty(run)
        raised = OxmlElement("w:vertAlign")
        raised.set(qn("w:val"), "superscript")
        new.get_or_add_rPr().insert_element_before(raised, "w:lang")
        self._write(new, f"\u202f{self.mark}")
        return new

    @staticmethod
    def _write(run: Any, text: str) -> None:
        if text:
            element = OxmlElement("w:t")
            element.text = text
            element.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
            run.append(element)
