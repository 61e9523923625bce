"""The command that prints: documents, lists, what needs no record, options."""

from __future__ import annotations

import json
from pathlib import Path

from app.documents.pages import pages
from tests.cli.conftest import Command


def test_print(command: Command, sample: Path, tmp_path: Path) -> None:
    for form in ("de", "ru", "de+ru"):
        for ending, head in ((".pdf", b"%PDF"), (".docx", b"PK")):
            out = tmp_path / f"summary-{form}{ending}"
            answer = command("print", sample, "summary", "18", "--lang", form, "-o", out)
            assert (answer.code, answer.out) == (0, f"Written: {out}\n")
            assert out.read_bytes().startswith(head)
            assert ("missing in one language" in answer.err) == (form != "de")
    answer = command("print", sample, "delegation-list", "18", "--lang", "ru", "-o", tmp_path / "list.pdf", "--json")
    found = json.loads(answer.out)
    assert found["file"] == str(tmp_path / "list.pdf")
    assert ("member", "function", "ru") in [(one["kind"], one["field"], one["language"]) for one in found["missing"]]


def test_print_lists_its_documents(command: Command, sample: Path) -> None:
    documents = json.loads(command("print", sample, "--list", "--json").out)
    assert ("summary", ["seminar"]) in [(one["key"], one["takes"]) for one in documents]
    assert "delegation-list" in command("print", sample, "--list").out


def test_print_a_list(command: Command, sample: Path, tmp_path: Path) -> None:
    pdf, table = tmp_path / "list.pdf", tmp_path / "list.xlsx"
    wanted = ("--where", "status=held", "--sort", "number:desc", "--column", "number", "--column", "title")
    assert command("print", sample, "list", "seminar", *wanted, "--lang", "de", "-o", pdf).code == 0
    text = "".join(page.text for page in pages(pdf.read_bytes(), 0.1))
    assert "6 von 10" in text
    assert text.index("20. Arbeits") < text.index("12. Seminar")
    assert command("print", sample, "list", "seminar", "-o", table).code == 0
    assert table.read_bytes().startswith(b"PK")
    assert command("print", sample, "list", "poem", "-o", pdf).code == 1
    assert command("print", sample, "list", "seminar", "--column", "poem", "-o", pdf).code == 1
    assert command("print", sample, "list", "-o", pdf).code == 2
    assert command("print", sample, "summary", "18", "--where", "status=held", "-o", pdf).code == 2


def test_print_without_a_record(command: Command, sample: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.pdf"
    assert command("print", sample, "data-sheet", "-o", out).code == 0
    assert command("print", sample, "data-sheet", "18", "-o", out).code == 0
    assert command("print", sample, "calendar", "--option", "view=year", "--option", "day=2017", "-o", out).code == 0
    assert command("print", sample, "calendar", "18", "-o", out).code == 2


def test_print_with_options_and_several_records(command: Command, sample: Path, tmp_path: Path) -> None:
    out = tmp_path / "badges.pdf"
    answer = command("print", sample, "badges", "18", "--option", "sheet=a6", "--option", "faces=both", "-o", out)
    assert (answer.code, answer.out) == (0, f"Written: {out}\n")
    assert command("print", sample, "badges", "18/Berlin", "seminar:12", "-o", out).code == 1  # two are the 12th
    both = ("print", sample, "address-labels", "Elke Breitenbach", "delegation:18/Berlin", "-o", out)
    assert command(*both, "--option", "start=5").code == 0
    assert "“Begin at place” cannot be “0”" in command(*both, "--option", "start=0").err
    assert "has no option “poem”" in command(*both, "--option", "poem=1").err
    assert "KEY=VALUE" in command(*both, "--option", "start").err
    assert command("print", sample, "summary", "17", "18", "-o", out).code == 2  # one record at a time
    listed = json.loads(command("print", sample, "--list", "--json").out)
    badges = next(one for one in listed if one["key"] == "badges")
    assert (badges["several"], badges["formats"], badges["group"]) == (True, ["pdf"], "cards")
    sheet = next(option for option in badges["options"] if option["key"] == "sheet")
    assert (sheet["kind"], sheet["default"]) == ("choice", "90x54")
    assert {"a6", "a7", "90x54"} <= {choice["key"] for choice in sheet["choices"]}
