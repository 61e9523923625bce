"""PDF: same bytes, hostile texts, broken and forbidden templates, characters without a glyph."""

from __future__ import annotations

import concurrent.futures
import datetime
import shutil
from pathlib import Path
from typing import Any

import pytest

from app.documents.catalogue import LANGUAGE_FORMS, build_context, render
from app.documents.errors import GlyphMissing, TemplateBroken, TemplateForbidden, TemplateMissing
from app.documents.pages import pages
from app.documents.typesetting import template_folder, typeset
from app.domain.results import Source
from app.domain.text import Text
from tests.bench import documents as bench
from tests.documents import records

STAND = datetime.date(2018, 8, 23)
HOSTILE = (
    '#panic("x") $ * _ ` @ref <label> \\ // /* */ = Heading ~ [a](b) #{1+1}',
    "{{ 7*7 }} {% for x in y %} {# no #} {%p if x %}",
    "<w:t>&amp; & < > \" ' ]]> <!-- -->",
    "../../etc/passwd %s %n {page} {text}",
)


def context(form: str = "de", seminar: Any = None) -> dict[str, Any]:
    return build_context("summary", seminar or records.full_seminar(), form, STAND, "1")


def text_of(pdf: bytes) -> str:
    return "\n".join(page.text for page in pages(pdf, 0.2))


def squeezed(text: str) -> str:
    """Without white space and break opportunities: lines end where the page wants."""
    return "".join(text.replace("\u200b", "").replace("\ufffe", "").split())


@pytest.fixture
def own_templates(tmp_path: Path) -> Path:
    folder = tmp_path / "templates"
    shutil.copytree(template_folder(), folder)
    return folder


@pytest.mark.parametrize("form", LANGUAGE_FORMS)
def test_same_data_same_bytes(form: str) -> None:
    assert render("summary", context(form)) == render("summary", context(form))
    later = build_context("summary", records.full_seminar(), form, STAND + datetime.timedelta(days=1), "1")
    assert render("summary", later) != render("summary", context(form))


def test_from_several_threads_at_once() -> None:
    contexts = [context(form) for form in LANGUAGE_FORMS] * 2
    with concurrent.futures.ThreadPoolExecutor(4) as pool:
        made = list(pool.map(lambda one: render("summary", one), contexts))
    assert made[:3] == made[3:]


@pytest.mark.parametrize("form", LANGUAGE_FORMS)
@pytest.mark.parametrize("hostile", HOSTILE)
def test_hostile_text_prints_literally(form: str, hostile: str) -> None:
    seminar = records.full_seminar()
    seminar.title = Text(de=hostile, ru=hostile)
    seminar.topics[0].wording = Text(de=hostile, ru=hostile)
    seminar.delegations[0].members[1].name_latin = hostile
    text = squeezed(text_of(render("summary", context(form, seminar))))
    assert text.count(squeezed(hostile)) >= 2


def test_control_and_direction_characters_are_left_out() -> None:
    seminar = records.full_seminar()
    seminar.title = Text(de="Ver\u202efünf\u2066\x07s", ru="ок")
    assert "Verfünfs" in text_of(render("summary", context("de", seminar)))


@pytest.mark.parametrize("form", LANGUAGE_FORMS)
@pytest.mark.parametrize("letter", ["W", "Щ"])
def test_ten_thousand_characters_without_a_space_stay_on_the_page(form: str, letter: str) -> None:
    seminar = records.full_seminar()
    long = letter * 10_000
    seminar.topics[0].wording = Text(de=long, ru=long)
    seminar.delegations[0].members[0].function = Text(de=long, ru=long)
    seminar.programme[3].title = Text(de=long, ru=long)
    text = squeezed(text_of(render("summary", context(form, seminar))))
    columns = 2 if form == "de+ru" else 1
    assert text.count(letter) >= 3 * columns * 10_000


def test_long_real_words_are_hyphenated_and_not_cut() -> None:
    seminar = records.full_seminar()
    seminar.topics[0].wording = Text(de="Umsetzung der UN-Behindertenrechtskonvention in " * 30)
    text = text_of(render("summary", context("de+ru", seminar)))
    assert "\u200b" not in text
    assert "konventi\non" not in text.replace("\r", "")


def test_web_addresses_copy_clean_and_stay_on_the_page() -> None:
    seminar = records.full_seminar()
    plain, endless = seminar.sources[0].url, "https://example.org/" + "x" * 500
    seminar.sources.append(Source(position=1, url=endless))
    text = text_of(render("summary", context("de", seminar)))
    assert plain in text
    assert text.count("x") >= 500


@pytest.mark.parametrize("form", LANGUAGE_FORMS)
def test_a_hundred_thousand_characters_pasted_into_the_title(form: str) -> None:
    seminar = records.full_seminar()
    pasted = "Wort für Wort. " * 6_700
    seminar.title = Text(de=pasted, ru=pasted)
    text = squeezed(text_of(render("summary", context(form, seminar))))
    assert text.count("WortfürWort.") >= 6_700
    assert len(context(form, seminar)["title"]) <= 250


def test_scholarly_marks_and_common_emoji_have_glyphs() -> None:
    seminar = records.full_seminar()
    seminar.delegations[0].members[1].name_latin = "Igorʹ Sʺezdov 😀"
    assert "Igorʹ Sʺezdov" in text_of(render("summary", context("de", seminar)))


def test_missing_glyph_names_record_text_and_character() -> None:
    seminar = records.full_seminar()
    seminar.delegations[0].members[1].function = Text(de="Staatssekretär 漢")
    with pytest.raises(GlyphMissing) as raised:
        render("summary", context("de", seminar))
    values = raised.value.values
    assert values["record"] == "Alexander Fischer"
    assert values["text"] == "Staatssekretär 漢"
    assert (values["character"], values["code"]) == ("漢", "U+6F22")
    assert "漢" in raised.value.sentence("de")


def test_broken_template_names_its_line_and_the_shipped_one_still_works(own_templates: Path) -> None:
    file = own_templates / "summary.typ"
    lines = file.read_text("utf-8").splitlines()
    lines[6] = "#nothing-of-that-name()"
    file.write_text("\n".join(lines), "utf-8")
    with pytest.raises(TemplateBroken) as raised:
        render("summary", context(), folder=own_templates)
    assert (raised.value.values["file"], raised.value.values["line"]) == ("summary.typ", "7")
    assert render("summary", context())


@pytest.mark.parametrize(
    "line",
    [
        '#import "@preview/cetz:0.3.0": canvas',
        '#import "@local/own:1.0.0"',
        '#let package = "@preview/cetz:0.3.0"; #import package',
        '#import ("@pre" + "view/cetz:0.3.0")',
        '#include "\\u{40}preview/cetz:0.3.0"',
        '#eval("import \\"@preview/cetz:0.3.0\\"")',
    ],
)
def test_packages_are_refused(own_templates: Path, line: str) -> None:
    file = own_templates / "summary.typ"
    file.write_text(f"// a comment may say import\n{line}\n" + file.read_text("utf-8"), "utf-8")
    with pytest.raises(TemplateForbidden) as raised:
        render("summary", context(), folder=own_templates)
    assert (raised.value.values["file"], raised.value.values["line"]) == ("summary.typ", 2)


def test_files_outside_the_folder_are_out_of_reach(own_templates: Path, tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("secret", "utf-8")
    file = own_templates / "summary.typ"
    shipped = file.read_text("utf-8")
    for path in ("../secret.txt", str(secret)):
        file.write_text(shipped + f'\n#read("{path}")\n', "utf-8")
        with pytest.raises(TemplateBroken):
            render("summary", context(), folder=own_templates)
    file.write_text(shipped, "utf-8")
    (own_templates / "link.txt").symlink_to(secret)
    with pytest.raises(TemplateForbidden):
        render("summary", context(), folder=own_templates)


def test_missing_template(tmp_path: Path) -> None:
    with pytest.raises(TemplateMissing):
        typeset("summary", context(), tmp_path)


@pytest.mark.skipif(not Path("/proc/self/status").is_file(), reason="memory is read from /proc")
def test_memory_stays_after_long_lists() -> None:
    """Without sweeping Typst's cache each of these leaves 40 to 60 MiB behind."""
    told = bench.context("delegation-list", 600)
    found = []
    for number in range(4):
        told["members"][number]["name"][0]["text"] += " (2)"
        render("delegation-list", told)
        bench.settle()
        found.append(bench.resident())
    assert found[-1] - found[0] < 45


def test_only_the_shipped_fonts_are_in_the_file() -> None:
    pdf = render("summary", context("de+ru"))
    assert b"SourceSans3" in pdf
    assert b"SourceSerif4" in pdf
    assert b"NewCM" not in pdf
    assert b"Libertinus" not in pdf
