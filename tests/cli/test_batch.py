"""``print --all``: everything of a record into one folder, told line by line; the file is only read."""

from __future__ import annotations

import json
from pathlib import Path

from app.documents.templates import copy_to_change
from tests.cli.conftest import Command
from tests.storage.office import digest


def test_everything_of_a_seminar(command: Command, sample: Path, tmp_path: Path) -> None:
    before = digest(sample)
    folder = tmp_path / "the 18th"
    done = command("print", sample, "--all", "18", "-o", folder, "--lang", "de", "--json")
    assert done.code == 0
    report = json.loads(done.out)
    assert {"summary", "programme", "badges", "table-cards", "certificates"} <= {one["document"] for one in report}
    assert len(list(folder.glob("*.pdf"))) == len(report)
    assert all(Path(one["file"]).read_bytes().startswith(b"%PDF-") for one in report)
    assert digest(sample) == before


def test_a_record_of_another_kind_and_no_such_record(command: Command, sample: Path, tmp_path: Path) -> None:
    done = command("print", sample, "--all", "person:id:1", "-o", tmp_path, "--lang", "de", "--json")
    assert done.code == 0
    assert {one["records"][0] for one in json.loads(done.out)} == {"person:1"}
    assert command("print", sample, "--all", "4711", "-o", tmp_path).code == 1
    assert command("print", sample, "--all", "18").code == 2


def test_a_broken_template_is_told_and_the_shipped_one_prints(
    command: Command, sample: Path, tmp_path: Path
) -> None:
    own = tmp_path / "own"
    copied = copy_to_change("summary.typ", own)
    copied.write_text("#nonsense\n", "utf-8")
    done = command("print", sample, "summary", "18", "--templates", own, "-o", tmp_path / "s.pdf", "--lang", "de")
    assert done.code == 0
    assert "summary.typ" in done.err
    assert (tmp_path / "s.pdf").read_bytes().startswith(b"%PDF-")
    copied.write_text('#import "@preview/poison:1.0.0": *\n', "utf-8")
    done = command("print", sample, "summary", "18", "--templates", own, "-o", tmp_path / "s.pdf", "--lang", "de")
    assert done.code == 0
    assert "1" in done.err
    outside = tmp_path / "secret.txt"
    outside.write_text("secret", "utf-8")
    copied.write_text('#read("../secret.txt")\n', "utf-8")
    done = command("print", sample, "summary", "18", "--templates", own, "-o", tmp_path / "s.pdf", "--lang", "de")
    assert done.code == 0
    assert "summary.typ" in done.err
