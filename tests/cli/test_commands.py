"""Every command: what it answers, in which language, with which exit code - and that reading changes nothing."""

from __future__ import annotations

import hashlib
import io
import json
from pathlib import Path

import pytest

from app.cli import COMMANDS
from app.domain.base import kinds
from app.exchange.sample import sample_path
from tests.cli.conftest import Command


def state(folder: Path) -> dict[str, str]:
    """Hash of every file of a folder."""
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    return {str(path): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


READING = (
    ("find", "Петросян"), ("find", "Петросян", "--json"), ("list", "seminar"), ("list", "person", "--csv"),
    ("list", "member", "--json"), ("show", "seminar", "18"), ("show", "seminar", "18", "--json"), ("check",),
    ("check", "--json"), ("print", "--list"), ("show", "seminar", "12"), ("list", "person", "--where", "x=1"),
)  # fmt: skip


@pytest.mark.parametrize("arguments", READING, ids=" ".join)
def test_reading_leaves_every_byte(command: Command, sample: Path, arguments: tuple[str, ...]) -> None:
    before = state(sample.parent)
    command(arguments[0], sample, *arguments[1:])
    assert state(sample.parent) == before  # no -wal, -shm or lock is left either


def test_writing_elsewhere_leaves_every_byte(command: Command, sample: Path, tmp_path: Path) -> None:
    before = state(sample.parent)
    out = tmp_path / "out"
    out.mkdir()
    assert command("export", sample, "all", "-o", out / "all.json").code == 0
    assert command("export", sample, "person", "-o", out / "person.csv").code == 0
    assert command("print", sample, "summary", "18", "--lang", "de", "-o", out / "summary.pdf").code == 0
    assert command("import", sample, sample_path(), "--dry-run").code == 0
    assert command("backup", sample, "-o", out / "copy.akte").code == 0
    assert {path: digest for path, digest in state(sample.parent).items() if path in before} == before


def test_new(command: Command, akte: Path) -> None:
    answer = command("new", akte)
    assert (answer.code, answer.out, answer.err) == (0, f"Created: {akte}\n", "")
    assert command("list", akte, "person", "--json").out.split() == ["[", "]"]
    assert command("new", akte).code == 1
    assert command("check", akte).out == "The file is sound.\n"


def test_find(command: Command, sample: Path) -> None:
    assert json.loads(command("find", sample, "Xyzxyz", "--json").out)["hits"] == []
    answer = json.loads(command("find", sample, "Петросян", "--json").out)
    assert (answer["query"], answer["ms"] > 0) == ("Петросян", True)
    first = answer["hits"][0]
    assert (first["kind"], first["label"], first["score"]) == ("person", "Vladimir Petrosyan", 1.0)
    assert first["matched"] == "Владимир Аршакович Петросян"
    assert len(json.loads(command("find", sample, "Berlin", "--json", "--limit", "1").out)["hits"]) <= len(kinds())
    answer = command("find", sample, "Breitenbach Senatorin")
    assert answer.out.startswith("person id:")
    assert "18. Sozialseminar" in answer.out
    nothing = command("find", sample, "Xyzxyz")
    assert (nothing.code, nothing.out, nothing.err) == (0, "", "Nothing was found.\n")


def test_find_line_by_line(command: Command, sample: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("Breitenbach\n\nXyzxyz\n"))
    lines = command("find", sample, "-", "--json").out.splitlines()
    assert [bool(json.loads(line)["hits"]) for line in lines] == [True, False, False]


def test_list(command: Command, sample: Path) -> None:
    rows = json.loads(
        command("list", sample, "seminar", "--where", "status=held", "--sort", "number:desc", "--json").out
    )
    assert [row["number"] for row in rows] == [20, 19, 18, 14, 12, 1]
    assert (rows[2]["title"], rows[2]["start"], rows[2]["status"]) == (
        {"de": "18. Sozialseminar"},
        "2017-07-04",
        "held",
    )
    assert json.loads(command("list", sample, "seminar", "--where", "status=Held", "--json").out) == json.loads(
        command("list", sample, "seminar", "--where", "status=held", "--json").out
    )
    lines = command("list", sample, "person").out.splitlines()
    assert len(lines) == 46
    assert lines[0].startswith("id ")
    content = command("list", sample, "person", "--csv").out
    assert content.startswith("\ufeffid;")
    assert content.count("\r\n") == 46


@pytest.mark.parametrize("kind", list(kinds()))
def test_every_kind_is_listed(command: Command, sample: Path, kind: str) -> None:
    rows = json.loads(command("list", sample, kind, "--json").out)
    assert command("list", sample, kind).code == 0
    if rows:
        shown = json.loads(command("show", sample, kind, f"id:{rows[0]['id']}", "--json").out)
        assert (shown["kind"], shown["id"]) == (kind, rows[0]["id"])
        assert command("show", sample, kind, f"id:{rows[0]['id']}").code == 0


def test_show(command: Command, sample: Path) -> None:
    shown = json.loads(command("show", sample, "seminar", "18", "--json").out)
    assert shown["label"] == "18. Sozialseminar"
    assert len(shown["delegations"][0]["members"]) == 5
    text = command("show", sample, "delegation", "18/Berlin").out
    assert "1. Elke Breitenbach" in text
    assert text.count("N.\u00a0N.") == 4


def test_an_ambiguous_record_is_answered_with_the_choices(command: Command, sample: Path) -> None:
    answer = command("show", sample, "seminar", "12")
    assert (answer.code, answer.out) == (1, "")
    assert answer.err.startswith("“12” can mean several records. Please choose one of these:\n")
    assert "  Sozialseminar/12  12. Seminar im Bereich Soziales · Berlin" in answer.err
    assert "  Migrationsseminar/12  Aktuelle Probleme" in answer.err


def test_the_main_job_without_a_window(command: Command, akte: Path, tmp_path: Path) -> None:
    """A seminar with its delegation, written by hand, is imported and its summary printed."""
    source = tmp_path / "seminar.json"
    source.write_text(
        """{"format": "seminarakte/1", "records": [
        {"kind": "partnership", "id": "bm", "name": {"de": "Berlin-Moskau"}, "own_city": {"de": "Berlin"},
         "partner_city": {"de": "Moskau", "ru": "Москва"}},
        {"kind": "series", "id": "soz", "partnership": "bm", "names": [{"name": {"de": "Sozialseminar"}}]},
        {"kind": "person", "id": "eb", "names": [{"family": "Breitenbach", "given": "Elke"}],
         "appointments": [{"function": {"de": "Senatorin"}}]},
        {"kind": "seminar", "series": "soz", "number": 18, "start": "2017-07-04", "end": "2017-07-09",
         "host_side": "partner", "topics": [{"wording": {"de": "Inklusion"}}],
         "leaders": [{"side": "own", "person": "eb"}],
         "delegations": [{"side": "own", "nominal_size": 5,
                          "members": [{"person": "eb", "role": "leader"}, {}, {}, {}, {}]}]}]}""",
        encoding="utf-8",
    )
    command("new", akte)
    assert command("import", akte, source).out == "4 records imported.\n"
    assert command("print", akte, "summary", "18", "--lang", "de+ru", "-o", tmp_path / "summary.pdf").code == 0
    assert command("print", akte, "delegation-list", "18", "-o", tmp_path / "list.docx").code == 0


def test_import_tells_every_fault(command: Command, akte: Path, tmp_path: Path) -> None:
    command("new", akte)
    source = tmp_path / "bad.json"
    source.write_text('{"format": "seminarakte/1", "records": [\n{"kind": "person", "gender": "?"}]}', encoding="utf-8")
    answer = command("import", akte, source)
    assert (answer.code, answer.out) == (1, "")
    assert answer.err == (
        "Line 2: gender: Gender “?” is not known. Known are: f, m, x.\n"
        "Nothing was imported: the file has 1 fault.\n"
    )  # fmt: skip
    found = json.loads(command("import", akte, source, "--json").out)
    assert found["imported"] is False
    assert (found["faults"][0]["line"], found["faults"][0]["path"]) == (2, "gender")
    assert command("list", akte, "person", "--json").out.split() == ["[", "]"]


def test_export_and_import_are_inverse(command: Command, sample: Path, akte: Path, tmp_path: Path) -> None:
    assert command("export", sample, "all", "-o", tmp_path / "one.json").out.startswith("136 records written to ")
    command("new", akte)
    assert command("import", akte, tmp_path / "one.json").code == 0
    command("export", akte, "all", "-o", tmp_path / "two.json")
    assert (tmp_path / "one.json").read_bytes() == (tmp_path / "two.json").read_bytes()


def test_export_of_one_kind_can_be_imported(command: Command, sample: Path, akte: Path, tmp_path: Path) -> None:
    command("export", sample, "delegation", "-o", tmp_path / "one.json")
    command("new", akte)
    assert command("import", akte, tmp_path / "one.json").code == 0
    assert len(json.loads(command("list", akte, "delegation", "--json").out)) == 24


def test_check_names_damage(command: Command, sample: Path) -> None:
    content = bytearray(sample.read_bytes())
    content[len(content) // 2 : len(content) // 2 + 30_000] = b"x" * 30_000
    sample.write_bytes(content)
    answer = command("check", sample)
    assert answer.code == 1
    assert "Traceback" not in answer.err
    assert answer.out + answer.err != ""


def test_backup_and_restore(command: Command, sample: Path, tmp_path: Path) -> None:
    before = command("export", sample, "all", "-o", tmp_path / "before.json")
    assert command("backup", sample, "-o", tmp_path / "copy.akte").code == 0
    assert command("backup", sample).out.startswith("Copy made and checked: ")
    command("import", sample, sample_path())
    answer = command("restore", tmp_path / "copy.akte", sample)
    assert answer.out.startswith(f"{sample} is as in the backup now.\nWhat was there before is kept as ")
    assert command("export", sample, "all", "-o", tmp_path / "after.json").out == before.out.replace("before", "after")
    assert (tmp_path / "after.json").read_bytes() == (tmp_path / "before.json").read_bytes()


@pytest.mark.parametrize(
    ("arguments", "code", "sentence"),
    [
        (("list", "missing.akte", "person"), 1, "There is no file “missing.akte”.\n"),
        (("list", "letter.akte", "person"), 1, "“letter.akte” is not a Seminarakte file. Nothing was changed.\n"),
        (("find", "missing.akte", "x"), 1, "There is no file “missing.akte”.\n"),
        (("backup", "letter.akte"), 1, "“letter.akte” is not a Seminarakte file. Nothing was changed.\n"),
        (("show", "sample.akte", "person", "Nobody"), 1, "There is no such record (Person Nobody)."),
        (("print", "sample.akte", "poem", "18", "-o", "x.pdf"), 1, "There is no document “poem”."),
        (("print", "sample.akte", "summary", "18", "-o", "x.odt"), 1, "“x.odt” has no known file type."),
        (("print", "sample.akte", "summary"), 2, "Please say which document of which record"),
        (("export", "sample.akte", "all", "-o", "x.csv"), 1, "“x.csv” has no known file type. Known are: .json."),
        (("export", "sample.akte", "person", "-o", "x.xml"), 1, "“x.xml” has no known file type."),
        (("export", "sample.akte", "all", "-o", "no/x.json"), 1, "“x.json” could not be read or written"),
        (("import", "sample.akte", "letter.akte"), 1, "“letter.akte” has no known file type. Known are: .json."),
        (("import", "sample.akte", "missing.json"), 1, "There is no file “missing.json”.\n"),
        (("list", "sample.akte", "person", "--where", "x=1"), 1, "There is no field “x” here."),
        (("list", "sample.akte", "person", "--where", "x"), 1, "“x” is not a condition."),
        (("list", "sample.akte", "person", "--sort", "x"), 1, "There is no field “x” here."),
        (("restore", "letter.akte", "sample.akte"), 1, "“letter.akte” is not a Seminarakte file."),
        (("new", "no/x.akte"), 1, "“x.akte” could not be read or written"),
    ],
)
def test_known_errors_are_one_sentence(
    command: Command, sample: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: tuple[str, ...],
    code: int, sentence: str,
) -> None:  # fmt: skip
    monkeypatch.chdir(tmp_path)
    Path("letter.akte").write_text("Dear Sir or Madam, " * 20, encoding="utf-8")
    answer = command(*arguments)
    assert (answer.code, answer.out) == (code, "")
    assert answer.err.startswith(sentence)
    assert "Traceback" not in answer.err
    assert sample.is_file()


@pytest.mark.parametrize(
    "arguments",
    [(), ("exprot",), ("list",), ("list", "x.akte", "persn"), ("find", "x.akte", "y", "--limit", "0"),
     ("list", "x.akte", "person", "--json", "--csv"), ("print", "x.akte", "--lang", "fr"), ("--what",)],
)  # fmt: skip
def test_mistakes_in_the_command_end_with_2(command: Command, arguments: tuple[str, ...]) -> None:
    answer = command(*arguments)
    assert (answer.code, answer.out) == (2, "")
    assert answer.err.startswith("usage: seminarakte")


def test_help(command: Command) -> None:
    assert command("--version").out == "Seminarakte 0.1.0\n"
    assert all(name in command("--help").out for name in COMMANDS)
    for name in COMMANDS:
        answer = command(name, "--help")
        assert answer.code == 0
        assert answer.out.startswith(f"usage: seminarakte {name}")
