"""The texts module, and the German and Russian translations: complete, and true to their sources."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest

from app import texts
from app.texts import N_, NN_, Message, catalogue, plural_form, tr

ROOT = Path(__file__).parent.parent
SOURCES = sorted((ROOT / "app").rglob("*.py"))
TRANSLATED = ("de", "ru")
FORMS = {"de": 2, "ru": 3}
PLACEHOLDER = re.compile(r"\{\w+\}|%n")
ALIASES = "QT_TRANSLATE_NOOP+=N_,translate+=NN_"


@pytest.fixture(autouse=True)
def interface_language() -> Iterator[None]:
    """Each test starts in English and leaves the language as it was."""
    before = texts.current_language()
    texts.set_language("en")
    yield
    texts.set_language(before)


def ts_file(language: str) -> Path:
    return ROOT / "i18n" / f"seminarakte_{language}.ts"


def messages(path: Path) -> list[tuple[str, ElementTree.Element]]:
    """All messages of a translation file, each with its context."""
    return [
        (context.findtext("name", ""), message)
        for context in ElementTree.parse(path).getroot().iter("context")
        for message in context.iter("message")
    ]


def keys(path: Path) -> set[Message]:
    return {
        Message(context, message.findtext("source", ""), message.get("numerus") == "yes")
        for context, message in messages(path)
    }


def marks(path: Path) -> Iterator[tuple[bool, ast.Call]]:
    """The calls of ``N_`` and ``NN_`` in a source file, and whether the text counts something."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ("N_", "NN_"):
            yield node.func.id == "NN_", node


def marked_messages() -> set[Message]:
    """Every marked text of the program, read from the syntax tree."""
    return {
        Message(ast.literal_eval(node.args[0]), ast.literal_eval(node.args[1]), plural)
        for path in SOURCES
        for plural, node in marks(path)
    }


def test_marked_with_literals() -> None:
    """lupdate reads the source: it sees nothing but literals, and counts only with ``"", 1`` behind the text."""
    wrong = []
    for path in SOURCES:
        for plural, node in marks(path):
            values = [argument.value if isinstance(argument, ast.Constant) else None for argument in node.args]
            shape = len(values) == 4 and values[2:] == ["", 1] if plural else len(values) == 2
            if not shape or node.keywords or not all(isinstance(value, str) for value in values[:2]):
                wrong.append(f"{path.relative_to(ROOT)}:{node.lineno}")
    assert wrong == []


def test_lupdate_finds_what_is_marked(tmp_path: Path) -> None:
    """What a translator is given is exactly what the program shows."""
    found = tmp_path / "found.ts"
    lupdate = Path(sys.executable).with_name("pyside6-lupdate")
    command = [str(lupdate), *map(str, SOURCES), "-tr-function-alias", ALIASES, "-locations", "none", "-ts", str(found)]
    subprocess.run(command, check=True, capture_output=True)
    assert keys(found) == marked_messages()


@pytest.mark.parametrize("language", TRANSLATED)
def test_nothing_missing_nothing_left_over(language: str) -> None:
    translated, marked = keys(ts_file(language)), marked_messages()
    assert sorted(map(str, marked - translated)) == [], "run make texts, then translate"
    assert sorted(map(str, translated - marked)) == [], "run make texts"


def problems(language: str, message: ElementTree.Element) -> Iterator[str]:
    """What is wrong with one translation."""
    source = message.findtext("source", "")
    translation = message.find("translation")
    if translation is None or translation.get("type") is not None:
        yield "unfinished"
        return
    plural = message.get("numerus") == "yes"
    forms = [form.text or "" for form in translation.iter("numerusform")] if plural else [translation.text or ""]
    if plural and len(forms) != FORMS[language]:
        yield f"{len(forms)} plural forms instead of {FORMS[language]}"
    original = source.split("|")[0] if plural else source
    for form in forms:
        if not form.strip():
            yield "empty"
        if sorted(PLACEHOLDER.findall(form)) != sorted(PLACEHOLDER.findall(original)):
            yield f"other placeholders: {form!r}"
        if re.findall(r"^\s*|\s*$", form) != re.findall(r"^\s*|\s*$", original):
            yield f"other spaces at an end: {form!r}"
        if plural and "|" in form:
            yield f"a bar: {form!r}"


@pytest.mark.parametrize("language", TRANSLATED)
def test_translations_are_sound(language: str) -> None:
    found = [
        f"{context}: {message.findtext('source')!r}: {problem}"
        for context, message in messages(ts_file(language))
        for problem in problems(language, message)
    ]
    assert found == []


def test_source_plurals_have_one_or_two_forms() -> None:
    """English fallback: ``"%n seminar|%n seminars"``, or ``"%n N. N."`` where both are the same."""
    assert [message for message in marked_messages() if message.plural and message.source.count("|") > 1] == []


@pytest.mark.parametrize(
    ("language", "number", "form"),
    [
        *[("de", n, f) for n, f in [(0, 1), (1, 0), (2, 1), (21, 1), (101, 1)]],
        *[("en", n, f) for n, f in [(0, 1), (1, 0), (2, 1)]],
        *[("ru", n, f) for n, f in [(0, 2), (1, 0), (2, 1), (4, 1), (5, 2), (11, 2), (12, 2), (14, 2)]],
        *[("ru", n, f) for n, f in [(21, 0), (22, 1), (25, 2), (101, 0), (111, 2), (112, 2), (1001, 0)]],
    ],
)
def test_plural_form(language: str, number: int, form: int) -> None:
    assert plural_form(language, number) == form


def test_untranslated_text_falls_back_to_english() -> None:
    message = NN_("TestTexts", "%n seminar in {city}|%n seminars in {city}", "", 1)
    assert tr(message, 1, to="ru", city="Berlin") == "1 seminar in Berlin"
    assert tr(message, 21, to="ru", city="Berlin") == "21 seminars in Berlin"


def test_values_are_inserted_literally() -> None:
    message = N_("TestTexts", "{name} of {place}")
    assert tr(message, name="{place}", place="%n {name}") == "{place} of %n {name}"
    assert tr(message, name="Anna") == "Anna of {place}"


def test_catalogues_are_read() -> None:
    assert catalogue("en") == {}
    for language in TRANSLATED:
        assert len(catalogue(language)) == len(messages(ts_file(language)))


@pytest.mark.parametrize("language", TRANSLATED)
def test_catalogues_are_read_as_xml(language: str) -> None:
    expected = {}
    for context, message in messages(ts_file(language)):
        translation = message.find("translation")
        assert translation is not None
        if translation.get("type") is None:
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            expected[context, message.findtext("source", "")] = tuple(forms)
    assert catalogue(language) == expected


def test_every_translation_is_shown() -> None:
    """Each marked text comes out in the chosen language as the file says it."""
    for language in TRANSLATED:
        texts.set_language(language)
        for (context, source), forms in catalogue(language).items():
            message = Message(context, source, len(forms) > 1)
            assert tr(message) == forms[0]
            if message.plural:
                assert tr(message, 5) == forms[plural_form(language, 5)].replace("%n", "5")


def test_unknown_language_is_refused() -> None:
    with pytest.raises(ValueError, match="fr"):
        texts.set_language("fr")
