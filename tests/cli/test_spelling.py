"""The command that spells."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from app.names.derive import STANDARDS
from tests.cli.conftest import Command

ROOT = Path(__file__).parent.parent.parent


def test_a_cyrillic_name_as_json(command: Command) -> None:
    answer = command("spell", "Сергей Хрущёв", "--json")
    found = json.loads(answer.out)
    assert (found["text"], found["script"]) == ("Сергей Хрущёв", "cyrillic")
    assert list(found)[2:] == list(STANDARDS)
    assert found["duden"] == "Sergei Chruschtschow"
    assert answer.out.count("\n") == 1


def test_a_latin_name_as_json(command: Command) -> None:
    assert json.loads(command("spell", "Heinrich Heine", "--json").out) == {
        "text": "Heinrich Heine", "script": "latin", "ru_rule": "Хайнрих Хайне", "ru_traditional": "Генрих Гейне",
    }  # fmt: skip


def test_text_without_letters_and_in_both_scripts(command: Command) -> None:
    assert json.loads(command("spell", "18", "--json").out) == {"text": "18", "script": ""}
    found = json.loads(command("spell", "Сhristian", "--json").out)
    assert (found["script"], found["icao"]) == ("mixed", "Shristian")


def test_an_answer_for_a_person_names_the_rules(command: Command) -> None:
    answer = command("spell", "Ельцин", language="de_DE.UTF-8").out.splitlines()
    assert len(answer) == len(STANDARDS)
    assert next(line for line in answer if "Duden" in line).endswith("  Jelzin")
    assert not command("spell", "").out


def test_lines_are_answered_one_by_one() -> None:
    """A script may ask one name, read the answer and ask the next: nothing waits for the end of the input."""
    process = subprocess.Popen(
        [sys.executable, "-m", "app", "spell", "-", "--json"],
        cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8",
    )  # fmt: skip
    assert process.stdin is not None
    assert process.stdout is not None
    with process:
        answers = []
        for name in ("Щукин", "Müller", ""):
            process.stdin.write(f"{name}\n")
            process.stdin.flush()
            answers.append(json.loads(process.stdout.readline()))
        process.stdin.close()
        assert process.stdout.read() == ""
    assert process.returncode == 0
    assert [answer["script"] for answer in answers] == ["cyrillic", "latin", ""]
    assert (answers[0]["icao"], answers[1]["ru_rule"]) == ("Shchukin", "Мюллер")


def test_spelling_needs_neither_the_storage_nor_the_window() -> None:
    code = (
        "import sys; from app.cli.main import run; run(['spell', 'Щукин', '--json']); "
        "assert not [name for name in sys.modules if name.startswith(('sqlalchemy', 'PySide6', 'app.storage'))]"
    )
    subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=True, capture_output=True)
